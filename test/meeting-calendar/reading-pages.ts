import {at, board, day, list, type Row, type WrittenCase} from './written-case.js';

const line = (name: string, text: string, ...rows: Row[]): WrittenCase => ({
  name,
  html: list(text),
  rows,
});

/** Pieces of pages as clinical commissioning groups, boards and trusts had them from 2013 to 2026. */
export const readingPages: WrittenCase[] = [
  {
    name: 'an ICB page: dates in bold, a sentence below each',
    html: '<h2>ICB Board meetings in public 2023/24</h2><p><strong>Tuesday 30 May 2023</strong><br>1.30pm to 4.30pm, Committee Room, King Street House</p><p><strong>Tuesday 25 July 2023</strong><br>1.30pm to 4.30pm, via Microsoft Teams</p>',
    rows: [
      day('2023-05-30', {
        weekday: 'tuesday',
        start: '13:30',
        end: '16:30',
        committee: 'ICB Board',
        held: 'public',
        ...at('Committee Room, King Street House'),
      }),
      day('2023-07-25', {
        weekday: 'tuesday',
        start: '13:30',
        end: '16:30',
        committee: 'ICB Board',
        held: 'public',
        ...at('Microsoft Teams'),
      }),
    ],
  },
  {
    name: 'a trust page: a table with a column for each session and a place below',
    html: '<table><thead><tr><th>Date</th><th>Public meeting time</th><th>Venue</th></tr></thead><tbody><tr><td>Wed 1 Feb 2017</td><td>9.30am</td><td rowspan="2">Boardroom, Level 4</td></tr><tr><td>Wed 5 Apr 2017</td><td>9.30am</td></tr></tbody></table>',
    rows: [
      day('2017-02-01', {
        weekday: 'wednesday',
        start: '09:30',
        held: 'public',
        ...at('Boardroom, Level 4'),
      }),
      day('2017-04-05', {
        weekday: 'wednesday',
        start: '09:30',
        held: 'public',
        ...at('Boardroom, Level 4'),
      }),
    ],
  },
  {
    name: 'a CCG page of 2013: a sentence and a list with "at" each',
    html: '<p>The Governing Body meets bi-monthly. Forthcoming meetings are as follows:</p><ul><li>24<sup>th</sup> September 2013 at Great Yarmouth Town Hall from 1.30pm</li><li>26<sup>th</sup> November 2013 at Beccles House from 1.30pm</li></ul>',
    rows: [
      day('2013-09-24', {...board, start: '13:30', ...at('Great Yarmouth Town Hall')}),
      day('2013-11-26', {...board, start: '13:30', ...at('Beccles House')}),
    ],
  },
  {
    name: 'headings of months without a year below one with it',
    html: '<h2>2019</h2><h3>September</h3><p>Tuesday 24th – Governing Body, 1.30pm</p><h3>October</h3><p>Tuesday 8th – Audit Committee, 9am</p>',
    rows: [
      day('2019-09-24', {weekday: 'tuesday', ...board, start: '13:30'}),
      day('2019-10-08', {weekday: 'tuesday', committee: 'Audit Committee', start: '09:00'}),
    ],
  },
  {
    name: 'papers in a nested list with the meeting as a link',
    html: '<ul><li><a href="/gb-jan">Tuesday 28 January 2020</a><ul><li><a href="a.pdf">Agenda</a></li><li><a href="p.pdf">Papers (3.2MB)</a></li></ul></li></ul>',
    rows: [
      day('2020-01-28', {
        weekday: 'tuesday',
        documents: [
          {title: 'Tuesday 28 January 2020', url: '/gb-jan'},
          {title: 'Agenda', url: 'a.pdf', format: 'pdf', type: 'agenda'},
          {title: 'Papers', url: 'p.pdf', format: 'pdf', type: 'papers', size: 3355443},
        ],
      }),
    ],
  },
  {
    name: 'a table with the time below the date and the street below the building',
    html: '<table><tr><td><strong>When</strong></td><td><strong>Where</strong></td></tr><tr><td>Tuesday 28 January 2020<br>13:30 – 16:00</td><td>Marconi Room<br>Civic Centre<br>Southend</td></tr></table>',
    rows: [
      day('2020-01-28', {
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        ...at('Marconi Room, Civic Centre, Southend'),
      }),
    ],
  },
  {
    name: 'committees as rows with all dates in one cell by commas',
    html: '<table><tr><th>Committee</th><th>Dates 2020</th></tr><tr><td>Governing Body</td><td>28 Jan, 24 Mar, 26 May</td></tr><tr><td>Audit Committee</td><td>14 Jan; 10 Mar</td></tr></table>',
    rows: [
      ...['2020-01-28', '2020-03-24', '2020-05-26'].map((date) => day(date, board)),
      ...['2020-01-14', '2020-03-10'].map((date) => day(date, {committee: 'Audit Committee'})),
    ],
  },
  {
    name: 'months down the side with their year, one column of days',
    html: '<table><tr><th>Month</th><th>Date</th><th>Time</th></tr><tr><td>January 2020</td><td>Tues 28th</td><td>1.30pm</td></tr><tr><td>March 2020</td><td>Tues 24th</td><td>1.30pm</td></tr></table>',
    rows: [
      day('2020-01-28', {weekday: 'tuesday', start: '13:30'}),
      day('2020-03-24', {weekday: 'tuesday', start: '13:30'}),
    ],
  },
  {
    name: 'cancelled in capitals in a cell for the time',
    html: '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>24 March 2020</td><td>CANCELLED</td><td>City Hall</td></tr></table>',
    rows: [day('2020-03-24', {status: 'cancelled', ...at('City Hall')})],
  },
  {
    name: 'a row struck out as a whole',
    html: '<table><tr><th>Date</th><th>Time</th></tr><tr><td><s>24 March 2020</s></td><td><s>2pm</s></td></tr><tr><td>31 March 2020</td><td>2pm</td></tr></table>',
    rows: [
      day('2020-03-24', {start: '14:00', status: 'cancelled'}),
      day('2020-03-31', {start: '14:00'}),
    ],
  },
  {
    name: 'the new date in a second line of the cell',
    html: '<table><tr><th>Date</th><th>Venue</th></tr><tr><td>24 March 2020<br><em>Rescheduled to 31 March 2020</em></td><td>City Hall</td></tr></table>',
    rows: [day('2020-03-24', {status: 'moved', movedTo: '2020-03-31', ...at('City Hall')})],
  },
  line(
    'postponed until further notice',
    '24 March 2020 – postponed until further notice',
    day('2020-03-24', {status: 'postponed'}),
  ),
  line(
    'postponed, date to be confirmed',
    '24 March 2020 (postponed – new date TBC)',
    day('2020-03-24', {status: 'postponed'}),
  ),
  line(
    'cancelled owing to the pandemic',
    '24 March 2020, 2pm, cancelled owing to the pandemic',
    day('2020-03-24', {start: '14:00', status: 'cancelled', reason: 'owing to the pandemic'}),
  ),
  line(
    'a change of venue in capitals',
    '24 March 2020, 2pm – NOTE CHANGE OF VENUE: City Hall',
    day('2020-03-24', {start: '14:00', ...at('City Hall'), notes: 'NOTE CHANGE OF VENUE'}),
  ),
  line(
    'public part and private part in brackets',
    '24 March 2020, 1pm (private) and 2pm (public), City Hall',
    day('2020-03-24', {start: '14:00', held: 'part-private', ...at('City Hall')}),
  ),
  line(
    'meeting in public from, private before',
    'Tuesday 24 March 2020. Meeting in public from 2pm, preceded by a private meeting at 12.30pm',
    day('2020-03-24', {weekday: 'tuesday', start: '14:00', held: 'part-private'}),
  ),
  line(
    'a time on both sides of the place',
    '24 March 2020 from 2pm at City Hall until 4pm',
    day('2020-03-24', {start: '14:00', end: '16:00', ...at('City Hall')}),
  ),
  line(
    'hours with h and a dash',
    '24 March 2020 14h00-16h00',
    day('2020-03-24', {start: '14:00', end: '16:00'}),
  ),
  line(
    'a time with a capital dot',
    '24 March 2020, 2.00 P.M. – 4.30 P.M.',
    day('2020-03-24', {start: '14:00', end: '16:30'}),
  ),
  line(
    '0900-1100 behind a dash',
    '24 March 2020 – 0900-1100 – Room 2',
    day('2020-03-24', {start: '09:00', end: '11:00', ...at('Room 2')}),
  ),
  line(
    'twelve noon by number',
    '24 March 2020 12.00 noon – 2.00pm',
    day('2020-03-24', {start: '12:00', end: '14:00'}),
  ),
  line(
    'from 2 until 4',
    '24 March 2020, from 2 until 4pm',
    day('2020-03-24', {start: '14:00', end: '16:00'}),
  ),
  line(
    'a weekday behind the date',
    '24 March 2020 - Tuesday - 2pm',
    day('2020-03-24', {weekday: 'tuesday', start: '14:00'}),
  ),
  line(
    'a date with a slash and month name',
    '24/Mar/2020, 2pm',
    day('2020-03-24', {start: '14:00'}),
  ),
  line('a date with hyphens and a short year', '24-03-20 2pm', day('2020-03-24', {start: '14:00'})),
  line(
    'an underlined and emphasised date',
    '<u>Tues</u>day <em>24th</em> March <strong>2020</strong>',
    day('2020-03-24', {weekday: 'tuesday'}),
  ),
  line(
    'an entity for a space',
    'Tuesday&ensp;24&thinsp;March&emsp;2020',
    day('2020-03-24', {weekday: 'tuesday'}),
  ),
  line(
    'the committee short in brackets',
    '24 March 2020 – Primary Care Commissioning Committee (PCCC)',
    day('2020-03-24', {committee: 'Primary Care Commissioning Committee'}),
  ),
  line(
    'in common',
    '24 March 2020, 2pm – Governing Bodies in Common',
    day('2020-03-24', {start: '14:00', committee: 'Governing Bodies in Common'}),
  ),
  line(
    'a link to register',
    '24 March 2020, 2pm. <a href="https://www.eventbrite.co.uk/e/1">Register for a place</a>',
    day('2020-03-24', {start: '14:00', booking: {url: 'https://www.eventbrite.co.uk/e/1'}}),
  ),
  line(
    'a link to a page for more',
    '24 March 2020, 2pm, City Hall <a href="/gb/march">More information</a>',
    day('2020-03-24', {
      start: '14:00',
      ...at('City Hall'),
      documents: [{title: 'More information', url: '/gb/march'}],
    }),
  ),
  line(
    'parking and access',
    '24 March 2020, 2pm, City Hall, NR2 1NH. Parking is available at St Andrews car park.',
    day('2020-03-24', {
      start: '14:00',
      ...at('City Hall, NR2 1NH'),
      notes: 'Parking is available at St Andrews car park',
    }),
  ),
  line(
    'extraordinary in front',
    'EXTRAORDINARY MEETING – 24 March 2020, 2pm',
    day('2020-03-24', {title: 'EXTRAORDINARY MEETING', type: 'extraordinary', start: '14:00'}),
  ),
  {
    name: 'the AGM under a heading of its own, its date below',
    html: '<h3>Annual General Meeting</h3><p>Our AGM will be held on Thursday 17 September 2020 at 5.30pm at The Forum, Norwich NR2 1TF.</p>',
    rows: [
      day('2020-09-17', {
        weekday: 'thursday',
        start: '17:30',
        type: 'annual-general',
        ...at('The Forum, Norwich NR2 1TF'),
      }),
    ],
  },
  {
    name: 'a deadline column named "Deadline for questions", one for nominations',
    html: '<table><tr><th>Meeting</th><th>Deadline for questions</th><th>Nominations close</th></tr><tr><td>Tuesday 28 January 2020, 1.30pm</td><td>Thursday 23 January 2020, noon</td><td>6 January 2020</td></tr></table>',
    rows: [
      day('2020-01-28', {
        weekday: 'tuesday',
        start: '13:30',
        questionsBy: '2020-01-23T12:00',
        notes: 'Nominations close: 6 January 2020',
      }),
    ],
  },
  {
    name: 'an empty paragraph and a rule between meetings',
    html: '<p><b>28 January 2020</b></p><p>&nbsp;</p><p>1.30pm</p><hr><p><b>24 March 2020</b></p><p>&nbsp;</p><p>2pm</p>',
    rows: [day('2020-01-28', {start: '13:30'}), day('2020-03-24', {start: '14:00'})],
  },
  {
    name: 'a list of links to pages, years as headings, no year in them',
    html: '<h3>2021</h3><ul><li><a href="/m/1">28 January – agenda and papers</a></li><li><a href="/m/2">25 March – agenda and papers</a></li></ul>',
    rows: [
      day('2021-01-28', {
        documents: [{title: '28 January – agenda and papers', url: '/m/1', type: 'papers'}],
      }),
      day('2021-03-25', {
        documents: [{title: '25 March – agenda and papers', url: '/m/2', type: 'papers'}],
      }),
    ],
  },
  {
    name: 'a table whose first column counts and whose last is a link to join',
    html: '<table><tr><th>#</th><th>Date</th><th>Join</th></tr><tr><td>1.</td><td>28 January 2021</td><td><a href="https://zoom.us/j/9">Zoom link</a></td></tr></table>',
    rows: [day('2021-01-28', {join: 'https://zoom.us/j/9'})],
  },
  {
    name: 'a colon list in one paragraph for two meetings',
    html: '<p>Date: 28 January 2020<br>Time: 1.30pm<br>Venue: Civic Centre</p><p>Date: 24 March 2020<br>Time: 2pm<br>Venue: City Hall</p>',
    rows: [
      day('2020-01-28', {start: '13:30', ...at('Civic Centre')}),
      day('2020-03-24', {start: '14:00', ...at('City Hall')}),
    ],
  },
  {
    name: 'a fieldset of Drupal with a legend',
    html: '<fieldset><legend>Governing Body 2020</legend><div class="field-item">28 January</div><div class="field-item">24 March</div></fieldset>',
    rows: [day('2020-01-28', board), day('2020-03-24', board)],
  },
  {
    name: 'tiles of links with the day in front',
    html: '<div class="tiles"><a class="tile" href="/gb/1"><span class="date">28 January 2020</span><span class="title">Governing Body</span></a><a class="tile" href="/gb/2"><span class="date">24 March 2020</span><span class="title">Governing Body</span></a></div>',
    rows: [
      day('2020-01-28', {
        ...board,
        documents: [{title: '28 January 2020 Governing Body', url: '/gb/1'}],
      }),
      day('2020-03-24', {
        ...board,
        documents: [{title: '24 March 2020 Governing Body', url: '/gb/2'}],
      }),
    ],
  },
];
