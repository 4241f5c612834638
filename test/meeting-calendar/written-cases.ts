import {day, grid, list, type WrittenCase} from './written-case.js';
import {lines} from './written-lines.js';
import {severalDays} from './written-days.js';

export const writtenCases: WrittenCase[] = [
  ...severalDays.map(({name, html, rows}) => ({name, html: list(html), rows})),
  ...lines.map(([name, html, row]) => ({name: `list: ${name}`, html: list(html), rows: [row]})),
  ...lines.map(([name, html, row]) => ({
    name: `paragraph: ${name}`,
    html: `<p>${html}</p>`,
    rows: [row],
  })),
  {
    name: 'table with Date, Time, Venue and Papers',
    html: grid(
      ['Date', 'Time', 'Venue', 'Papers'],
      [
        '28 January 2020',
        '1.30pm - 4pm',
        'Civic Centre',
        '<a href="jan.pdf">Agenda and papers</a>',
      ],
      ['24 March 2020', '1.30pm - 4pm', 'Civic Centre', ''],
    ),
    rows: [
      day('2020-01-28', {
        start: '13:30',
        end: '16:00',
        venue: {name: 'Civic Centre'},
        documents: [{title: 'Agenda and papers', url: 'jan.pdf', format: 'pdf', type: 'papers'}],
      }),
      day('2020-03-24', {start: '13:30', end: '16:00', venue: {name: 'Civic Centre'}}),
    ],
  },
  {
    name: 'table whose times are bare numbers',
    html: grid(['Date', 'Time'], ['28 January 2020', '10 - 12'], ['24 March 2020', '2']),
    rows: [day('2020-01-28', {start: '10:00', end: '12:00'}), day('2020-03-24', {start: '14:00'})],
  },
  {
    name: 'table without header cells',
    html: grid(
      [],
      ['Tuesday 28 January 2020', '1.30pm', 'Civic Centre'],
      ['Tuesday 24 March 2020', '1.30pm', 'Cancelled'],
    ),
    rows: [
      day('2020-01-28', {weekday: 'tuesday', start: '13:30', venue: {name: 'Civic Centre'}}),
      day('2020-03-24', {weekday: 'tuesday', start: '13:30', status: 'cancelled'}),
    ],
  },
  {
    name: 'header row of plain bold cells',
    html: grid(
      [],
      ['<strong>Meeting</strong>', '<strong>Date</strong>', '<strong>Location</strong>'],
      ['Audit Committee', '14/01/2020', 'Room 2'],
    ),
    rows: [day('2020-01-14', {committee: 'Audit Committee', venue: {name: 'Room 2'}})],
  },
  {
    name: 'blank cells and a note in a spanning row',
    html: '<table><tr><th>Date</th><th>Time</th></tr><tr><td>28 January 2020</td><td>&nbsp;</td></tr><tr><td colspan="2">All welcome</td></tr></table>',
    rows: [day('2020-01-28')],
  },
  {
    name: 'committees across the top',
    html: grid(
      ['', 'Governing Body', 'Audit Committee'],
      ['January', '28 January 2020', '14 January 2020'],
      ['March', '24 March 2020', ''],
    ),
    rows: [
      day('2020-01-28', {committee: 'Governing Body'}),
      day('2020-01-14', {committee: 'Audit Committee'}),
      day('2020-03-24', {committee: 'Governing Body'}),
    ],
  },
  {
    name: 'labels down the side',
    html: grid([], ['Date', '28 January 2020'], ['Time', '1.30pm'], ['Venue', 'Civic Centre']),
    rows: [day('2020-01-28', {start: '13:30', venue: {name: 'Civic Centre'}})],
  },
  {
    name: 'committee cell that spans rows',
    html: '<table><tr><th>Committee</th><th>Date</th></tr><tr><td rowspan="2">Audit Committee</td><td>14 January 2020</td></tr><tr><td>10 March 2020</td></tr></table>',
    rows: [
      day('2020-01-14', {committee: 'Audit Committee'}),
      day('2020-03-10', {committee: 'Audit Committee'}),
    ],
  },
  {
    name: 'no year under a financial year heading',
    html: `<h3>Governing Body meetings 2019/20</h3>${list('26 November', 'Tuesday 28 January', '24 March, 2pm')}`,
    rows: [
      day('2019-11-26', {committee: 'Governing Body'}),
      day('2020-01-28', {committee: 'Governing Body', weekday: 'tuesday'}),
      day('2020-03-24', {committee: 'Governing Body', start: '14:00'}),
    ],
  },
  {
    name: 'no year under a calendar year heading',
    html: `<h2>Dates for 2021</h2>${list('12 January', '9 March')}`,
    rows: [day('2021-01-12'), day('2021-03-09')],
  },
  {
    name: 'several dates in one paragraph',
    html: '<p>The Governing Body will meet on 28 January, 24 March and 26 May 2020 at 1.30pm.</p>',
    rows: ['2020-01-28', '2020-03-24', '2020-05-26'].map((date) =>
      day(date, {committee: 'Governing Body', start: '13:30'}),
    ),
  },
  {
    name: 'headings as committees',
    html: `<h3>Governing Body</h3>${list('28 January 2020')}<h3>Audit Committee</h3>${list('14 January 2020')}`,
    rows: [
      day('2020-01-28', {committee: 'Governing Body'}),
      day('2020-01-14', {committee: 'Audit Committee'}),
    ],
  },
  {
    name: 'nested list under a committee',
    html: `<ul><li>Governing Body${list('28 January 2020')}</li><li>Audit Committee${list('14 January 2020')}</li></ul>`,
    rows: [
      day('2020-01-28', {committee: 'Governing Body'}),
      day('2020-01-14', {committee: 'Audit Committee'}),
    ],
  },
  {
    name: "nested list of a meeting's papers",
    html: `<ul><li>28 January 2020${list('<a href="a.pdf">Agenda</a>', '<a href="m.pdf">Minutes of 26 November 2019</a>')}</li></ul>`,
    rows: [
      day('2020-01-28', {
        documents: [
          {title: 'Agenda', url: 'a.pdf', format: 'pdf', type: 'agenda'},
          {title: 'Minutes of 26 November 2019', url: 'm.pdf', format: 'pdf', type: 'minutes'},
        ],
      }),
    ],
  },
  {
    name: 'Location and Time paragraphs',
    html: '<p>Tuesday 28 January 2020</p><p>Time: 1.30pm – 4pm</p><p><strong>Location:</strong> Civic Centre, SS2 6ER</p>',
    rows: [
      day('2020-01-28', {
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        venue: {name: 'Civic Centre, SS2 6ER'},
      }),
    ],
  },
  {
    name: 'the date as a heading',
    html: '<h4>Tuesday 28 January 2020</h4><p>1.30pm, Civic Centre</p><h4>Tuesday 24 March 2020</h4><p>Cancelled</p>',
    rows: [
      day('2020-01-28', {weekday: 'tuesday', start: '13:30', venue: {name: 'Civic Centre'}}),
      day('2020-03-24', {weekday: 'tuesday', status: 'cancelled'}),
    ],
  },
  {
    name: 'the date as a bold paragraph',
    html: '<p><b>Tuesday 28 January 2020</b></p><p>1.30pm to 4pm</p><p>Venue: Civic Centre</p>',
    rows: [
      day('2020-01-28', {
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        venue: {name: 'Civic Centre'},
      }),
    ],
  },
  {
    name: 'lines broken in a paragraph',
    html: '<p>28 January 2020<br>1.30pm to 4pm<br>Civic Centre</p><p>24 March 2020<br>10am<br>Online</p>',
    rows: [
      day('2020-01-28', {start: '13:30', end: '16:00', venue: {name: 'Civic Centre'}}),
      day('2020-03-24', {start: '10:00', venue: {name: 'Online'}}),
    ],
  },
  {
    name: 'dates broken in a paragraph',
    html: '<p>28 January 2020<br>24 March 2020, 2pm</p>',
    rows: [day('2020-01-28'), day('2020-03-24', {start: '14:00'})],
  },
  {
    name: 'cards of divs',
    html: '<div><div class="card"><div>28 January 2020</div><div>1.30pm</div><div>Civic Centre</div></div><div class="card"><div>24 March 2020</div><div>2pm</div></div></div>',
    rows: [
      day('2020-01-28', {start: '13:30', venue: {name: 'Civic Centre'}}),
      day('2020-03-24', {start: '14:00'}),
    ],
  },
  {
    name: 'definition list',
    html: '<dl><dt>28 January 2020</dt><dd>1.30pm</dd><dt>24 March 2020</dt><dd>2pm</dd></dl>',
    rows: [day('2020-01-28', {start: '13:30'}), day('2020-03-24', {start: '14:00'})],
  },
  {
    name: 'layout table',
    html: `<table><tr><td><h3>Audit Committee</h3>${list('14 January 2020')}</td><td><p>News</p></td></tr></table>`,
    rows: [day('2020-01-14', {committee: 'Audit Committee'})],
  },
  {
    name: 'caption with the year',
    html: '<table><caption>Governing Body 2020</caption><tr><th>Date</th></tr><tr><td>28 January</td></tr></table><p>Updated 3 February 2020</p>',
    rows: [day('2020-01-28', {committee: 'Governing Body'})],
  },
  {
    name: 'prose without a meeting',
    html: '<p>NHS Norwich Clinical Commissioning Group became a statutory body on April 1st 2013.</p>',
    rows: [],
  },
];

/** Lines of whole pages, found by trying what nobody had thought of. */
writtenCases.push(
  {
    name: 'a sentence about the next meeting',
    html: '<p>The next meeting of the Governing Body will be held on Tuesday 28 January 2020 at 1.30pm in the Boardroom, Harcourt House.</p>',
    rows: [
      day('2020-01-28', {
        committee: 'Governing Body',
        weekday: 'tuesday',
        start: '13:30',
        venue: {name: 'the Boardroom, Harcourt House'},
      }),
    ],
  },
  {
    name: 'what is said of all meetings above a list',
    html: `<p>Time: 1.30pm to 4pm</p><p>Venue: Civic Centre</p>${list('28 January 2020', '24 March 2020, 10am')}`,
    rows: [
      day('2020-01-28', {start: '13:30', end: '16:00', venue: {name: 'Civic Centre'}}),
      day('2020-03-24', {start: '10:00', venue: {name: 'Civic Centre'}}),
    ],
  },
  {
    name: 'what is said of all meetings in a sentence',
    html: `<p>All meetings start at 1.30pm and are held at the Civic Centre.</p>${list('28 January 2020')}`,
    rows: [day('2020-01-28', {start: '13:30', venue: {name: 'the Civic Centre'}})],
  },
  {
    name: 'links to pages of meetings, with the date in them',
    html: list('<a href="/gb/1">Governing Body meeting in public - 28 January 2020</a>'),
    rows: [
      day('2020-01-28', {
        committee: 'Governing Body',
        held: 'public',
        documents: [{title: 'Governing Body meeting in public - 28 January 2020', url: '/gb/1'}],
      }),
    ],
  },
  {
    name: 'the committee and a colon before the date',
    html: '<p>Governing Body: 28 January 2020, 1.30pm</p><p>Audit Committee: 14 January 2020, 9am</p>',
    rows: [
      day('2020-01-28', {committee: 'Governing Body', start: '13:30'}),
      day('2020-01-14', {committee: 'Audit Committee', start: '09:00'}),
    ],
  },
  {
    name: 'a year in a row of its own',
    html: grid([], ['2020', ''], ['28 January', '1.30pm']),
    rows: [day('2020-01-28', {start: '13:30'})],
  },
  {
    name: 'rescheduled with a reason',
    html: '<p>28 January 2020 has been rescheduled to 4 February 2020 due to the election.</p>',
    rows: [
      day('2020-01-28', {status: 'moved', movedTo: '2020-02-04', reason: 'due to the election'}),
    ],
  },
  {
    name: 'a new date in capitals',
    html: list('28 January 2020 NEW DATE: 4 February 2020'),
    rows: [day('2020-01-28', {status: 'moved', movedTo: '2020-02-04'})],
  },
  {
    name: 'paragraphs in a list item',
    html: list('<p>28 January 2020</p><p>1.30pm</p><p>Civic Centre</p>'),
    rows: [day('2020-01-28', {start: '13:30', venue: {name: 'Civic Centre'}})],
  },
  {
    name: 'deadlines in columns of their own',
    html: grid(
      ['Meeting date', 'Deadline for papers', 'Papers published'],
      ['28 January 2020', '14 January 2020', '21 January 2020'],
    ),
    rows: [day('2020-01-28', {papersOn: '2020-01-21'})],
  },
  {
    name: 'a private part after the public one',
    html: list('Thursday 30 January 2020 from 2pm, followed by a private meeting'),
    rows: [day('2020-01-30', {weekday: 'thursday', start: '14:00', held: 'part-private'})],
  },
  {
    name: 'icons and vague words under a heading that says what they are',
    html: grid(
      ['Date', 'Agenda', 'Minutes'],
      ['28.01.20', '<a href="x"><img alt="pdf" src="data:,"></a>', '<a href="m.docx">Download</a>'],
    ),
    rows: [
      day('2020-01-28', {
        documents: [
          {title: 'Agenda', url: 'x', format: 'pdf', type: 'agenda'},
          {title: 'Minutes', url: 'm.docx', type: 'minutes', format: 'docx'},
        ],
      }),
    ],
  },
);

/** Cells of a table that say of a row what its other cells do not. */
writtenCases.push(
  {
    name: 'a venue cell that says the meeting is off',
    html: grid(['Date', 'Time', 'Venue'], ['24 March 2020', '2pm', 'Stood down']),
    rows: [day('2020-03-24', {start: '14:00', status: 'cancelled'})],
  },
  {
    name: 'a time cell with a private session',
    html: grid(['Date', 'Time'], ['28 January 2020', '9:30-12:30 (private session 12.30-1pm)']),
    rows: [day('2020-01-28', {start: '09:30', end: '12:30', held: 'part-private'})],
  },
  {
    name: 'a private session in a cell of its own',
    html: grid(
      ['Date', 'Time', 'Notes'],
      ['28 January 2020', '9:30-12:30', 'Private session 12.30-1pm'],
    ),
    rows: [day('2020-01-28', {start: '09:30', end: '12:30', held: 'part-private'})],
  },
  {
    name: 'a venue cell with a place struck out',
    html: grid(
      ['Date', 'Time', 'Venue'],
      ['7 July 2020', '1400 - 1600', '<strike>City Hall</strike> now on MS Teams'],
      ['<s>8 July 2020</s>', '<s>2pm</s>', '<s>City Hall</s>'],
    ),
    rows: [
      day('2020-07-07', {start: '14:00', end: '16:00', venue: {name: 'MS Teams'}}),
      day('2020-07-08', {start: '14:00', venue: {name: 'City Hall'}, status: 'cancelled'}),
    ],
  },
  {
    name: 'a date and a place struck out in cells of their own',
    html: grid(
      ['Date', 'Venue'],
      [
        '<s>24 March 2020</s> 31 March 2020',
        '<s>City Hall</s> <s><a href="x.pdf">Map</a></s> MS Teams',
      ],
    ),
    rows: [
      day('2020-03-31', {venue: {name: 'MS Teams'}, status: 'moved', movedFrom: '2020-03-24'}),
    ],
  },
);
