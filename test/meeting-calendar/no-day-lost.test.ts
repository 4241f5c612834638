import {expect} from '@open-wc/testing';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';
import {day, list, table, type Row} from './written-case.js';

const [JAN, MAR] = ['2027-01-26', '2027-03-30'];
const J = '26 January 2027';

/** A page, its rows, and the words of each row that has no day. */
const CASES: [string, string, Row[], string[]][] = [
  ['slip with year', list('26 Janurary 2027'), [day(JAN)], []],
  [
    'slip, year above',
    `<h2>2027</h2>${list('26 Janurary', 'Tuesday 30 Marhc')}`,
    [day(JAN), day(MAR, {weekday: 'tuesday'})],
    [],
  ],
  [
    'slip two',
    list(
      '26 Febuary 2027',
      '26 Septmeber 2027',
      '26 Ocotber 2027',
      '26 Novemeber 2027',
      '26 Agust 2027',
      '26 Janaury 2027',
      '26 Feburary 2027',
    ),
    [
      '2027-02-26',
      '2027-09-26',
      '2027-10-26',
      '2027-11-26',
      '2027-08-26',
      '2027-01-26',
      '2027-02-26',
    ].map((d) => day(d)),
    [],
  ],
  [
    'slip, month first',
    list('Janurary 26 2027', 'Febuary 26th, 2027'),
    [day(JAN), day('2027-02-26')],
    [],
  ],
  [
    'slip in a table',
    table('Date | Time', '26th Janurary 2027 | 2pm'),
    [day(JAN, {start: '14:00'})],
    [],
  ],
  [
    'Tue 26/1',
    `<h2>2027</h2>${list('Tue 26/1', 'Tue 30/3, 2pm')}`,
    [day(JAN, {weekday: 'tuesday'}), day(MAR, {weekday: 'tuesday', start: '14:00'})],
    [],
  ],
  [
    '26/1 in a column of dates',
    `<h2>Meetings 2027</h2>${table('Date | Time', '26/1 | 2pm', '30/03 | 2pm')}`,
    [day(JAN, {start: '14:00'}), day(MAR, {start: '14:00'})],
    [],
  ],
  ['Tue 26/1 no year', list('Tue 26/1'), [], ['bad-date meetings[0].date "Tue 26/1"']],
  [
    'one of several does not exist',
    '<p>14 January 2027, 31 February 2027 and 10 March 2027</p>',
    [day('2027-01-14'), day('2027-03-10')],
    ['bad-date meetings[2].date "31 February 2027"'],
  ],
  [
    'month first does not exist',
    list('26 January 2027', 'February 30, 2027'),
    [day(JAN)],
    ['bad-date meetings[1].date "February 30, 2027"'],
  ],
  [
    'iso does not exist',
    list('26 January 2027', '2027-02-30'),
    [day(JAN)],
    ['bad-date meetings[1].date "2027-02-30"'],
  ],
  [
    'in a sentence',
    `<p>Our next meeting is on Tuesday 31 June 2027 at 2pm.</p>${list(J)}`,
    [day(JAN)],
    ['bad-date meetings[0].date "Tuesday 31 June 2027"'],
  ],
  [
    'weekday and ordinal only',
    list(J, 'Tuesday 30th, 2pm'),
    [day(JAN)],
    ['bad-date meetings[1].date "Tuesday 30th"'],
  ],
  [
    'a month nobody knows',
    list(J, '30 Mrz 2027'),
    [day(JAN)],
    ['bad-date meetings[1].date "30 Mrz 2027"'],
  ],
  [
    'none: prose',
    `<p>The committee meets on the first Tuesday of each month.</p>${list(J)}<p>Page last reviewed 30 Foo 2027</p>`,
    [day(JAN)],
    [],
  ],
  [
    'heading without year',
    '<h3>Tuesday 30 March</h3><p>2pm</p>',
    [],
    ['bad-date meetings[0].date "Tuesday 30 March"'],
  ],
  [
    'heading that is none',
    `${list(J)}<h3>Tuesday 31 June 2027</h3><p>2pm</p>`,
    [day(JAN)],
    ['bad-date meetings[1].date "Tuesday 31 June 2027"'],
  ],
  [
    'week commencing',
    list(J, 'Week commencing 29 March 2027'),
    [day(JAN)],
    ['bad-date meetings[1].date "Week commencing 29 March 2027"'],
  ],
  [
    'w/c',
    list(J, 'w/c 29 March 2027, date to be agreed'),
    [day(JAN)],
    ['bad-date meetings[1].date "w/c 29 March 2027"'],
  ],
  [
    'month only in list',
    list(J, 'March 2027'),
    [day(JAN)],
    ['bad-date meetings[1].date "March 2027"'],
  ],
  ['mid', list(J, 'Mid-March 2027'), [day(JAN)], ['bad-date meetings[1].date "Mid-March 2027"']],
  [
    'early',
    table('Date | Time', `${J} | 2pm`, 'Early May 2027 | 2pm'),
    [day(JAN, {start: '14:00'})],
    ['bad-date meetings[1].date "Early May 2027"'],
  ],
  [
    'season',
    table('Date | Time', `${J} | 2pm`, 'Autumn 2027 | tbc'),
    [day(JAN, {start: '14:00'})],
    ['bad-date meetings[1].date "Autumn 2027"'],
  ],
  [
    'anything in a date column',
    table('Date | Time', `${J} | 2pm`, '30th of Marzo | 2pm'),
    [day(JAN, {start: '14:00'})],
    ['bad-date meetings[1].date "30th of Marzo"'],
  ],
  [
    'no year in list among those with',
    list('26/01/27', '30.03'),
    [day(JAN)],
    ['bad-date meetings[1].date "30.03"'],
  ],
  [
    'dt',
    '<dl><dt>31 April 2027</dt><dd>2pm</dd><dt>26 January 2027</dt><dd>3pm</dd></dl>',
    [day(JAN, {start: '15:00'})],
    ['bad-date meetings[0].date "31 April 2027"'],
  ],
  [
    'updated stays unnamed',
    `${list(J)}<p>Last updated: 3 January 2027</p><p>Papers for week commencing 3 May 2027 are late.</p><p>March 2027 was busy.</p>`,
    [day(JAN)],
    [],
  ],
];

describe('meeting-calendar: no day is lost without a word', () => {
  for (const [name, html, rows, problems] of CASES)
    it(name, () => {
      const host = document.createElement('div');
      host.innerHTML = html;
      const read = parse(readPage(host));
      expect(read.model?.meetings ?? []).to.deep.equal(rows);
      expect(
        read.problems.map(
          ({code, path, message}) => `${code} ${path} ${message.split('got ')[1] ?? ''}`,
        ),
      ).to.deep.equal(problems);
    });
});
