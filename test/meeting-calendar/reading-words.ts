import {at, day, list, type Row, type WrittenCase} from './written-case.js';

const january = (rest: Row = {}) => day('2020-01-28', rest);
const line = (name: string, text: string, ...rows: Row[]): WrittenCase => ({
  name,
  html: list(text),
  rows,
});

/** Words, numbers and slips of the pen. */
export const readingWords: WrittenCase[] = [
  {
    name: 'a rule in words, then its dates',
    html: '<p>2nd Tues of the month: 14 Jan, 11 Feb, 10 Mar 2020</p>',
    rows: [day('2020-01-14'), day('2020-02-11'), day('2020-03-10')],
  },
  {
    name: 'Tuesdays at a time, then the dates below',
    html: `<p>Meetings take place on Tuesdays at 1.30 p.m. in the Marconi Room:</p>${list('14 January 2020', '11 February 2020')}`,
    rows: [
      day('2020-01-14', {start: '13:30', ...at('the Marconi Room')}),
      day('2020-02-11', {start: '13:30', ...at('the Marconi Room')}),
    ],
  },
  line('hrs behind minutes', '28 January 2020, 09:30hrs', january({start: '09:30'})),
  line(
    'hrs on both ends',
    '28 January 2020 09.30hrs – 12.00hrs',
    january({start: '09:30', end: '12:00'}),
  ),
  line('a packed time alone', '28 January 2020 - 0930', january({start: '09:30'})),
  line('10-12 noon', '28 January 2020, 10-12 noon', january({start: '10:00', end: '12:00'})),
  line(
    'between',
    '28 January 2020, between 2 and 4pm, Civic Centre',
    january({start: '14:00', end: '16:00', ...at('Civic Centre')}),
  ),
  line(
    'doors before the start',
    '28 January 2020, from 6 for 6.30pm, Town Hall',
    january({start: '18:30', ...at('Town Hall')}),
  ),
  line('p.m. with a space', '28 January 2020 at 1.30 p. m.', january({start: '13:30'})),
  line('a time with a comma for a dot', '28 January 2020, 1,30pm', january({start: '13:30'})),
  line('a space for a dot', '28 January 2020 at 1 30pm', january({start: '13:30'})),
  line('midnight is no time of a meeting: a whole day', '28 January 2020, all day', january()),
  line(
    'am to pm in words',
    '28 January 2020, 11.30 a.m. until 1 p.m.',
    january({start: '11:30', end: '13:00'}),
  ),
  line(
    '24 hours with a small range',
    '28 January 2020 (13:30-16:00)',
    january({start: '13:30', end: '16:00'}),
  ),
  line(
    'approximate end',
    '28 January 2020, 2pm – 4pm (approx.)',
    january({start: '14:00', end: '16:00'}),
  ),
  line(
    'the place in brackets',
    '28 January 2020, 2pm (Teams)',
    january({start: '14:00', ...at('Teams')}),
  ),
  line(
    'via MS Teams, join here',
    '28 January 2020, 2pm via MS Teams – <a href="https://teams.microsoft.com/l/meetup-join/x">join here</a>',
    january({
      start: '14:00',
      ...at('MS Teams'),
      join: 'https://teams.microsoft.com/l/meetup-join/x',
    }),
  ),
  line(
    'in person or by Teams',
    '28 January 2020, 2pm, Civic Centre or via Microsoft Teams',
    january({start: '14:00', ...at('Civic Centre or via Microsoft Teams')}),
  ),
  {
    name: 'an address over several breaks behind the time',
    html: '<p>Tuesday 28 January 2020<br>1.30pm<br>Boardroom<br>Harcourt House<br>5-15 Harcourt Avenue<br>Southend-on-Sea<br>SS2 6HT</p>',
    rows: [
      january({
        weekday: 'tuesday',
        start: '13:30',
        ...at('Boardroom, Harcourt House, 5-15 Harcourt Avenue, Southend-on-Sea, SS2 6HT'),
      }),
    ],
  },
  {
    name: 'an address over several breaks behind its label',
    html: '<p><strong>Date:</strong> 28 January 2020<br><strong>Venue:</strong> The Green Room<br>Archive Centre<br>Martineau Lane<br>Norwich<br>NR1 2DQ<br><strong>Time:</strong> 2pm</p>',
    rows: [
      january({
        start: '14:00',
        ...at('The Green Room, Archive Centre, Martineau Lane, Norwich, NR1 2DQ'),
      }),
    ],
  },
  {
    name: 'an address over breaks in a cell',
    html: '<table><tr><th>Date</th><th>Location</th></tr><tr><td>28 January 2020</td><td>Rooms 1 &amp; 2<br>Lakeside 400<br>Old Chapel Way<br>NR7 0WG</td></tr></table>',
    rows: [january({...at('Rooms 1 & 2, Lakeside 400, Old Chapel Way, NR7 0WG')})],
  },
  {
    name: 'an address in commas at the ends of its lines',
    html: '<p>28 January 2020, 2pm<br>Civic Centre,<br>Victoria Avenue,<br>Southend SS2 6ER.</p>',
    rows: [january({start: '14:00', ...at('Civic Centre, Victoria Avenue, Southend SS2 6ER')})],
  },
  {
    name: 'an address in paragraphs of its own under a date heading',
    html: '<h3>28 January 2020</h3><p>2pm</p><p>Civic Centre</p><p>Victoria Avenue</p><p>Southend SS2 6ER</p>',
    rows: [january({start: '14:00', ...at('Civic Centre, Victoria Avenue, Southend SS2 6ER')})],
  },
  {
    name: 'address lines and then what is no address',
    html: '<p>28 January 2020<br>2pm<br>Civic Centre<br>Victoria Avenue<br>SS2 6ER<br>All members of the public are welcome to attend</p>',
    rows: [
      january({
        start: '14:00',
        ...at('Civic Centre, Victoria Avenue, SS2 6ER'),
        notes: 'All members of the public are welcome to attend',
      }),
    ],
  },
  ...(
    [
      ['a month with TBC behind it', 'March 2020 TBC'],
      ['a month with TBC in front', 'TBC March 2020'],
      ['date to be confirmed and a month', 'Date to be confirmed – March 2020'],
      ['a month with a dash and tbc', 'March 2020 – date tbc'],
    ] as const
  ).map(([name, text]): WrittenCase => ({
    name,
    html: list('28 January 2020', text),
    rows: [january()],
  })),
  line(
    'cancelled with a dash and a reason',
    '28 January 2020 CANCELLED – Covid-19',
    january({status: 'cancelled', reason: 'Covid-19'}),
  ),
  line(
    'cancelled with a reason in brackets',
    '28 January 2020 – Cancelled (snow)',
    january({status: 'cancelled', reason: 'snow'}),
  ),
  line(
    'meeting cancelled because',
    '28 January 2020: meeting cancelled because of the general election',
    january({status: 'cancelled', reason: 'because of the general election'}),
  ),
  line('no meeting', '28 January 2020 – no meeting', january({status: 'cancelled'})),
  line(
    'a struck time with the new one',
    '28 January 2020 <del>1.30pm</del> <ins>2pm</ins> Civic Centre',
    january({start: '14:00', ...at('Civic Centre')}),
  ),
  line(
    'rescheduled to',
    '28 January 2020 – rescheduled to 4 February 2020',
    january({status: 'moved', movedTo: '2020-02-04'}),
  ),
  line(
    'rescheduled to a day without a year',
    '28 January 2020 (rescheduled to 4 February)',
    january({status: 'moved', movedTo: '2020-02-04'}),
  ),
  line(
    'was, without a year',
    '19 March 2020 (was 12 March)',
    day('2020-03-19', {status: 'moved', movedFrom: '2020-03-12'}),
  ),
  line(
    'please note new date',
    '19 March 2020 (please note new date – previously 12 March 2020)',
    day('2020-03-19', {status: 'moved', movedFrom: '2020-03-12'}),
  ),
  line(
    'AGM and a board meeting',
    '15 September 2020, 2pm, followed by the AGM at 4pm',
    day('2020-09-15', {start: '14:00', notes: 'followed by the AGM at 4pm'}),
  ),
  line(
    'annual public meeting',
    '15 September 2020, 6pm, Annual Public Meeting, The Forum',
    day('2020-09-15', {
      start: '18:00',
      title: 'Annual Public Meeting',
      type: 'annual-general',
      ...at('The Forum'),
    }),
  ),
  line(
    'held in private in brackets behind the body',
    '28 January 2020: Governing Body (in private)',
    january({committee: 'Governing Body', held: 'private'}),
  ),
  line(
    'part 2 of a body is private',
    '28 January 2020, 3.30pm, Governing Body Part 2 (private)',
    january({
      title: 'Governing Body Part 2',
      committee: 'Governing Body',
      start: '15:30',
      held: 'private',
    }),
  ),
  line(
    'private first, then public',
    '28 January 2020: private session 12.30, public session 1.30pm',
    january({start: '13:30', held: 'part-private'}),
  ),
  line(
    'private and public, ranges',
    '28 January 2020 – closed session 9am-10am, open to the public 10am-12pm',
    january({start: '10:00', end: '12:00', held: 'part-private'}),
  ),
  {
    name: 'a column for the private and one for the public part',
    html: '<table><tr><th>Date</th><th>Private session</th><th>Public session</th></tr><tr><td>28 January 2020</td><td>12.30pm</td><td>1.30pm</td></tr></table>',
    rows: [january({start: '13:30', held: 'part-private'})],
  },
  line(
    'a weekday that contradicts',
    'Weds 28th January 2020, 2pm',
    january({weekday: 'wednesday', start: '14:00'}),
  ),
  line('an American date with a clock', 'Jan 28, 2020 1:30 PM', january({start: '13:30'})),
  line('an American date with slashes that can only be that', '01/28/2020 2pm'),
  line('Januray', 'Tuesday 28 Januray 2020', january({weekday: 'tuesday'})),
  line('Feburary', '25 Feburary 2020', day('2020-02-25')),
  line('Febuary', '25 Febuary 2020, 2pm', day('2020-02-25', {start: '14:00'})),
  line('Septmber', '8 Septmber 2020', day('2020-09-08')),
  line('Novemeber', '24th Novemeber 2020', day('2020-11-24')),
  line('Agust', '4 Agust 2020', day('2020-08-04')),
  line('Sept. with a dot', '8 Sept. 2020', day('2020-09-08')),
  line('Thur', 'Thur 30 Jan 2020', day('2020-01-30', {weekday: 'thursday'})),
  line('Wensday', 'Wensday 29 January 2020', day('2020-01-29', {weekday: 'wednesday'})),
  line('Tuseday', 'Tuseday 28 January 2020', january({weekday: 'tuesday'})),
  line('an ordinal of the wrong kind', '22th January 2020', day('2020-01-22')),
  line('a capital ordinal, a comma', '22ND January, 2020', day('2020-01-22')),
  line('a Roman month', '28.I.2020', january()),
  line('a zero-width space in the month', '28 Janu\u200bary 2020', january()),
  line('a soft hyphen in the month', '28 Janu\u00adary 2020', january()),
  line('a no-break hyphen in numbers', '28\u201101\u20112020', january()),
  line('dots with spaces', '28. 01. 2020, 14.00', january({start: '14:00'})),
  line('an apostrophe year', '28th Jan ’20', january()),
  line(
    'smart quotes around',
    '“Tuesday 28 January 2020” at ‘1.30pm’',
    january({weekday: 'tuesday', start: '13:30'}),
  ),
  line('no space between day and month', 'Tues 28January2020', january({weekday: 'tuesday'})),
  line('no space behind the weekday', 'Tuesday28 January 2020', january({weekday: 'tuesday'})),
  line('the year twice', 'January 2020: Tuesday 28 January 2020', january({weekday: 'tuesday'})),
  line('a year of five digits is none', '28 January 20200'),
  {
    name: 'Word spans in the middle of words',
    html: '<p><span>Tue</span><span>sday 2</span><span>8 Jan</span><span>uary 20</span><span>20</span>, <span>1.</span><span>30pm</span></p>',
    rows: [january({weekday: 'tuesday', start: '13:30'})],
  },
  {
    name: 'days without any year',
    html: list('Tuesday 28 January, 1.30pm', 'Tuesday 24 March, 1.30pm'),
    rows: [],
  },
  {
    name: 'questions and papers in one sentence each',
    html: '<h3>28 January 2020</h3><p>Papers will be available from 21 January 2020. Questions should be received by 5pm on Friday 24 January 2020 at <a href="mailto:gb@nhs.net">gb@nhs.net</a>.</p>',
    rows: [
      january({
        papersOn: '2020-01-21',
        questionsBy: '2020-01-24T17:00',
        booking: {email: 'gb@nhs.net'},
      }),
    ],
  },
  {
    name: 'the next meeting in a box, the list below with it again',
    html: `<div class="callout"><h3>Next meeting</h3><p>Tuesday 28 January 2020, 1.30pm, Civic Centre</p></div><h3>All meetings</h3>${list('28 January 2020', '24 March 2020')}`,
    rows: [january({weekday: 'tuesday', start: '13:30', ...at('Civic Centre')}), day('2020-03-24')],
  },
  {
    name: 'a meeting without a year between those with one',
    html: list('26 November 2019', '28 January', '24 March 2020'),
    rows: [day('2019-11-26'), day('2020-01-28'), day('2020-03-24')],
  },
  {
    name: 'a star explained below',
    html: `${list('28 January 2020*', '24 March 2020')}<p>* This meeting will be held in private</p>`,
    rows: [january({held: 'private'}), day('2020-03-24')],
  },
  line(
    'a chair and a clerk',
    '28 January 2020, 2pm, Civic Centre. Chair: Dr A Smith. Clerk: B Jones',
    january({start: '14:00', ...at('Civic Centre'), notes: 'Chair: Dr A Smith. Clerk: B Jones'}),
  ),
  line(
    'the phone of a dial-in',
    '28 January 2020, 2pm, dial in: 0330 336 1949, PIN 123456',
    january({start: '14:00', notes: 'dial in: 0330 336 1949, PIN 123456'}),
  ),
  line(
    'livestream on YouTube',
    '28 January 2020, 2pm. <a href="https://www.youtube.com/live/abc">Watch the livestream</a>',
    january({start: '14:00', recording: 'https://www.youtube.com/live/abc'}),
  ),
  line(
    'a what3words place',
    '28 January 2020, 2pm, Village Hall, Church Road, NR9 3DB (///filled.count.soap)',
    january({
      start: '14:00',
      venue: {name: 'Village Hall, Church Road, NR9 3DB'},
      notes: '///filled.count.soap',
    }),
  ),
  line(
    'a fourth Tuesday named beside its date',
    'Tuesday 28 January 2020 (4th Tuesday)',
    january({weekday: 'tuesday'}),
  ),
  line('half-days', '28 January 2020, AM', january()),
  line('week commencing is no meeting', 'Week commencing 27 January 2020: papers published'),
];
