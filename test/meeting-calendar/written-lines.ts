import {day, type Row} from './written-case.js';

/** One line each: a date, a time and what stands around them. */
export const lines: [string, string, Row][] = [
  [
    'time range with spaces',
    '11 May 2021, 3.30 pm to 6.00 pm',
    day('2021-05-11', {start: '15:30', end: '18:00'}),
  ],
  [
    'weekday, ordinal and dash',
    'Tuesday, 30th January 2024, 9.30 am – 12.00 pm',
    day('2024-01-30', {weekday: 'tuesday', start: '09:30', end: '12:00'}),
  ],
  [
    'pm said once',
    '1 March 2022, 3.30 to 6.00pm',
    day('2022-03-01', {start: '15:30', end: '18:00'}),
  ],
  ['time to be confirmed', '1 March 2022 (time to be confirmed)', day('2022-03-01')],
  ['TBC', '1 March 2022, time TBC, venue TBC', day('2022-03-01')],
  ['noon', '5 June 2019 at noon', day('2019-06-05', {start: '12:00'})],
  ['12 midday', '5 June 2019, 12 midday to 2pm', day('2019-06-05', {start: '12:00', end: '14:00'})],
  ['range without minutes', '5 June 2019 2-4pm', day('2019-06-05', {start: '14:00', end: '16:00'})],
  ['24-hour clock with a dot', '5/6/2019 14.00', day('2019-06-05', {start: '14:00'})],
  [
    'till and a bare hour',
    'Wed 5th June 2019 1.30pm till 4',
    day('2019-06-05', {weekday: 'wednesday', start: '13:30', end: '16:00'}),
  ],
  ['day first with slashes', '05/06/2019', day('2019-06-05')],
  ['two-digit year', '5 Jun 19, 10am', day('2019-06-05', {start: '10:00'})],
  ['superscript ordinal', '5<sup>th</sup> June 2019', day('2019-06-05')],
  [
    'Word spans and no-break spaces',
    '<span style="mso-fareast-language:EN-GB">Tuesday&nbsp;28<o:p></o:p></span><span>&nbsp;January&nbsp;2020</span>&nbsp;',
    day('2020-01-28', {weekday: 'tuesday'}),
  ],
  [
    'place after the time',
    '28 January 2020, 1.30pm, Boardroom, Harcourt House',
    day('2020-01-28', {start: '13:30', venue: {name: 'Boardroom, Harcourt House'}}),
  ],
  [
    'place after "at"',
    '28 January 2020 from 1.30pm to 4pm at the Civic Centre, Southend',
    day('2020-01-28', {start: '13:30', end: '16:00', venue: {name: 'the Civic Centre, Southend'}}),
  ],
  [
    'committee before the date',
    'Audit Committee – 28 January 2020 – 9am',
    day('2020-01-28', {committee: 'Audit Committee', start: '09:00'}),
  ],
  [
    'committee behind the date',
    '28 January 2020: Primary Care Commissioning Committee',
    day('2020-01-28', {committee: 'Primary Care Commissioning Committee'}),
  ],
  [
    'annual general meeting',
    '10 September 2020, 6pm: Annual General Meeting',
    day('2020-09-10', {start: '18:00', title: 'Annual General Meeting', type: 'annual-general'}),
  ],
  ['cancelled', '28 January 2020 - CANCELLED', day('2020-01-28', {status: 'cancelled'})],
  [
    'cancelled with a reason',
    '24 March 2020 (cancelled due to coronavirus)',
    day('2020-03-24', {status: 'cancelled', reason: 'due to coronavirus'}),
  ],
  [
    'postponed',
    '24 March 2020, 2pm, postponed',
    day('2020-03-24', {start: '14:00', status: 'postponed'}),
  ],
  [
    'moved to',
    '24 March 2020 has been moved to 31 March 2020',
    day('2020-03-24', {status: 'moved', movedTo: '2020-03-31'}),
  ],
  [
    'moved from',
    '31 March 2020 (moved from 24 March 2020)',
    day('2020-03-31', {status: 'moved', movedFrom: '2020-03-24'}),
  ],
  [
    'struck through with a new date',
    '<s>24 March 2020</s> 31 March 2020',
    day('2020-03-31', {status: 'moved', movedFrom: '2020-03-24'}),
  ],
  [
    'struck through alone',
    '<del>24 March 2020, 2pm</del>',
    day('2020-03-24', {start: '14:00', status: 'cancelled'}),
  ],
  [
    'in private',
    '24 March 2020, 9am (held in private)',
    day('2020-03-24', {start: '09:00', held: 'private'}),
  ],
  [
    'in public',
    '24 March 2020, 1pm, meeting in public',
    day('2020-03-24', {start: '13:00', held: 'public'}),
  ],
  [
    'online with a join link',
    '24 March 2020, 1pm, online: <a href="https://teams.microsoft.com/l/meetup-join/1">Join the meeting</a>',
    day('2020-03-24', {
      start: '13:00',
      venue: {name: 'online'},
      join: 'https://teams.microsoft.com/l/meetup-join/1',
    }),
  ],
  [
    'papers of a meeting',
    '24 March 2020 <a href="a.pdf">Agenda</a> <a href="m.pdf">Minutes (PDF, 199KB)</a>',
    day('2020-03-24', {
      documents: [
        {title: 'Agenda', url: 'a.pdf', format: 'pdf', type: 'agenda'},
        {title: 'Minutes', url: 'm.pdf', type: 'minutes', format: 'pdf', size: 203776},
      ],
    }),
  ],
  [
    'the date is the link',
    '<a href="/papers/march.pdf">24 March 2020</a>',
    day('2020-03-24', {
      documents: [{title: '24 March 2020', url: '/papers/march.pdf', format: 'pdf'}],
    }),
  ],
  [
    'questions by',
    '28 January 2020, 1.30pm. Questions by 10am on Monday 27 January 2020.',
    day('2020-01-28', {start: '13:30', questionsBy: '2020-01-27T10:00'}),
  ],
  [
    'papers on',
    '28 January 2020, papers will be published on 21 January 2020',
    day('2020-01-28', {papersOn: '2020-01-21'}),
  ],
  [
    "a weekday that is not the date's",
    'Tuesday 29 July 2024',
    day('2024-07-29', {weekday: 'tuesday'}),
  ],
  [
    'time before the date',
    '1.30pm to 4pm, Tuesday 28 January 2020',
    day('2020-01-28', {weekday: 'tuesday', start: '13:30', end: '16:00'}),
  ],
  [
    'a time element without words of a year',
    '<time datetime="2020-01-28">28 January</time>',
    day('2020-01-28'),
  ],
  ['ISO date', '2020-01-28 13:30', day('2020-01-28', {start: '13:30'})],
  [
    'labels in one line',
    'Date: 28 January 2020 Time: 1.30pm Venue: Civic Centre',
    day('2020-01-28', {start: '13:30', venue: {name: 'Civic Centre'}}),
  ],
  ...[
    'no longer going ahead',
    'meeting stood down',
    'this meeting is not taking place',
    'This meeting will not be held',
    'called off',
    'won’t be going ahead',
    'the meeting will no longer take place',
  ].map((words): [string, string, Row] => [
    words,
    `24 March 2020, 2pm, Civic Centre - ${words}`,
    day('2020-03-24', {start: '14:00', venue: {name: 'Civic Centre'}, status: 'cancelled'}),
  ]),
  [
    'called off with a reason',
    '24 March 2020 (called off due to coronavirus)',
    day('2020-03-24', {status: 'cancelled', reason: 'due to coronavirus'}),
  ],
  [
    'not held in public, which is not cancelled',
    '24 March 2020, 2pm. This meeting will not be held in public.',
    day('2020-03-24', {start: '14:00', held: 'private'}),
  ],
  [
    'a private session with a time of its own',
    '28 January 2020, 9:30-12:30 (private session 12.30-1pm)',
    day('2020-01-28', {start: '09:30', end: '12:30', held: 'part-private'}),
  ],
  [
    'a public and a private part, each with its time',
    '28 January 2020, 1pm to 3pm public, 3pm to 4pm private',
    day('2020-01-28', {start: '13:00', end: '15:00', held: 'part-private'}),
  ],
  [
    'a private session with the only time',
    '28 January 2020, private session 2pm',
    day('2020-01-28', {start: '14:00', held: 'private'}),
  ],
  [
    'a private session behind the date, the meeting before it',
    'Meeting in public 9:30-12:30, 28 January 2020 (private session 12.30-1pm)',
    day('2020-01-28', {start: '09:30', end: '12:30', held: 'part-private'}),
  ],
  [
    'a place struck out before the date',
    '<strike>City Hall</strike> now on MS Teams, 28 January 2020',
    day('2020-01-28', {venue: {name: 'MS Teams'}}),
  ],
  [
    'a meeting planned and not held',
    'The meeting planned for 24 March 2020 will not now take place.',
    day('2020-03-24', {status: 'cancelled'}),
  ],
  ['one packed time', '7 July 2020, 1400', day('2020-07-07', {start: '14:00'})],
  ['packed times', '7 July 2020 1400 - 1600', day('2020-07-07', {start: '14:00', end: '16:00'})],
  [
    'packed times before a place',
    '7 July 2020, 0930 to 1230, Civic Centre',
    day('2020-07-07', {start: '09:30', end: '12:30', venue: {name: 'Civic Centre'}}),
  ],
  [
    'packed times and a place without a comma',
    '7 July 2020 1400-1600 Civic Centre',
    day('2020-07-07', {start: '14:00', end: '16:00', venue: {name: 'Civic Centre'}}),
  ],
  [
    'years that look like packed times',
    '7 July 2020, Plan for 2020-2025 workshop',
    day('2020-07-07', {title: 'Plan for 2020-2025 workshop'}),
  ],
  [
    'a place struck out for another',
    '7 July 2020, 2pm, <strike>City Hall</strike> now on MS Teams',
    day('2020-07-07', {start: '14:00', venue: {name: 'MS Teams'}}),
  ],
  [
    'a time struck out for another',
    '7 July 2020, <s>2pm</s> 3pm, <span style="text-decoration: line-through">City Hall</span>',
    day('2020-07-07', {start: '15:00'}),
  ],
  [
    'a date and its place struck out for others',
    '<s>24 March 2020, 2pm, City Hall</s> 31 March 2020, 3pm, Civic Centre',
    day('2020-03-31', {
      start: '15:00',
      venue: {name: 'Civic Centre'},
      status: 'moved',
      movedFrom: '2020-03-24',
    }),
  ],
];
