import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {agenda} from '../../src/meeting-calendar/agenda.js';
import {check} from '../../src/meeting-calendar/check.js';
import {ENGLISH} from '../../src/meeting-calendar/entry-words.js';
import {toCalendarCsv} from '../../src/meeting-calendar/csv.js';
import {toHTML} from '../../src/meeting-calendar/export.js';
import {toIcs} from '../../src/meeting-calendar/ics.js';
import {events} from '../../src/meeting-calendar/json-ld.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readIcs} from '../../src/meeting-calendar/read-ics.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';

const TODAY = '2020-01-10';
const read = (html: string) => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host)).model?.meetings ?? [];
};
const PIECES = [
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<th rowspan=0>',
  '<td colspan=999 rowspan=9>',
  '<caption>',
  '<ul>',
  '<li>',
  '</li>',
  '</ul>',
  '<dl>',
  '<dt>',
  '<dd>',
  '<p>',
  '<br>',
  '<h3>',
  '</h3>',
  '<b>',
  '<s>',
  '<a href="a.pdf">',
  '</a>',
  '<div>',
  '<details>',
  '<summary>',
  '28 January 2020',
  '24 March',
  '2019/20',
  'Date',
  'Time:',
  'Venue',
  '1.30pm',
  '2-4',
  'Cancelled',
  'moved to',
  'Governing Body',
  '|',
  ' – ',
  '&nbsp;',
  '(',
  ')',
  'tbc',
  '<tr data-ccg-date="x">',
  '<ul data-ccg-rows="series">',
  '<ul data-ccg-rows="__proto__">',
  '<th data-ccg-key="__proto__">',
  '<th data-ccg-key="date">',
];
const html = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({maxLength: 12})), {maxLength: 40})
  .map((parts) => parts.join(' '));

describe('meeting-calendar: whatever it is given', () => {
  it('any JSON value gives a model or none, and whatever is made of it is made', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({
        meetings: fc.array(fc.jsonValue()),
        series: fc.array(
          fc.record({
            id: fc.string(),
            from: fc.constant('2020-01-01'),
            every: fc.jsonValue(),
            on: fc.jsonValue(),
            until: fc.jsonValue(),
          }),
        ),
      }),
    );
    fc.assert(
      fc.property(value, (input) => {
        const {model} = parse(input);
        if (!model) return;
        const entries = agenda(model, TODAY);
        toIcs(entries, {model, now: 0});
        toCalendarCsv(entries, ENGLISH);
        toHTML(model, TODAY);
        check(model, TODAY);
        events(model, TODAY);
      }),
    );
  });

  it('a postcode is written in its one form, and one that is none is named', () => {
    const read = (postcode: string) =>
      parse({meetings: [{date: '2020-01-28', venue: {name: 'Hall', postcode}}]});
    for (const postcode of ['nr2 1nh', 'NR21NH', ' Nr2-1nh '])
      expect(read(postcode).model?.meetings?.[0]?.venue).to.deep.equal({
        name: 'Hall',
        postcode: 'NR2 1NH',
      });
    expect(read('Norwich').problems.map(({path}) => path)).to.deep.equal([
      'meetings[0].venue.postcode',
    ]);
    expect(read('Norwich').model?.meetings?.[0]?.venue).to.deep.equal({name: 'Hall'});
  });

  it('good rows survive among any others', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (before, after) => {
        const good = {date: '2020-01-28', title: 'kept'};
        expect(parse({meetings: [...before, good, ...after]}).model?.meetings).to.deep.include(
          good,
        );
      }),
    );
  });

  it('any HTML is read without throwing, and a good row beside it survives', () => {
    fc.assert(
      fc.property(html, (fragment) => {
        read(fragment);
        const rows = read(
          `<section><h2>Meetings</h2><ul><li>14 July 2020, 1.30pm</li></ul></section><div>${fragment}</div>`,
        );
        expect(rows[0]).to.deep.include({date: '2020-07-14', start: '13:30'});
      }),
      {numRuns: 400},
    );
  });

  it('any text is read as a calendar file without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            'BEGIN:VEVENT',
            'END:VEVENT',
            'DTSTART:20200101',
            'DTSTART;X="',
            'SUMMARY:x',
            ' y',
            'END:X',
            'DTSTART:99999999T999999Z',
          ),
        ),
        async (lines) => {
          parse(await readIcs(lines.join('\r\n')));
        },
      ),
    );
  });

  it('does not hang on a page of many cards and lists', () => {
    const card = (text: string) => `<article><h3>${text}</h3><p>28 January 2020</p></article>`;
    const start = performance.now();
    read(
      Array.from({length: 1500}, (_, index) =>
        index % 2
          ? card('Board')
          : `<p>Board 2020:</p><ul><li>1 May</li></ul><div><p>News</p></div>`,
      ).join(''),
    );
    expect(performance.now() - start).to.be.below(4000);
  });

  for (const [name, text] of [
    ['many plural weekdays', 'Tuesdays 14 January, '.repeat(2000)],
    ['many months with days', 'January 1, 2, 3, '.repeat(3000)],
    ['many places', 'Room 1, '.repeat(6000)],
    ['many invitations', 'to book. please '.repeat(4000)],
    ['many held', 'held at the '.repeat(5000)],
    ['many refreshments', 'refreshments 1pm, '.repeat(3000)],
    ['a long word', 'a'.repeat(50_000)],
    ['many numbers', '1.30 '.repeat(10_000)],
    ['many labels', 'time '.repeat(10_000)],
    ['many capitals', 'Aa Bb '.repeat(10_000)],
    ['many dashes', '- '.repeat(25_000)],
    ['many brackets', '('.repeat(50_000)],
    ['many dates', '1 May 2020, '.repeat(3000)],
    ['many days behind their month', `2027 ${'January 26, '.repeat(3000)}`],
    ['many reasons', 'due to '.repeat(10_000)],
    ['many signs of notes', '[1] * '.repeat(8000)],
    ['many short days', '26/1, '.repeat(5000)],
    ['many slips of the pen', '26 Janurary, '.repeat(3000)],
    ['many days that are none', '31 February 2027, '.repeat(2000)],
    ['many private parts', 'public not private part '.repeat(4000)],
    ['many that were moved from elsewhere', 'moved from the meeting '.repeat(4000)],
    ['many verbs', 'meeting is has been '.repeat(4000)],
    ['many bounds', 'meetings from 1 May 2027 cancelled '.repeat(1000)],
  ] as const)
    it(`does not hang on ${name}`, () => {
      const start = performance.now();
      read(`<ul><li>28 January 2020 ${text}</li></ul>`);
      expect(performance.now() - start).to.be.below(1500);
    });
});
