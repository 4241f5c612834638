import type {WrittenCase} from './written-case.js';

/** Lists, tables and sentences of real bodies, and their exceptions. */
export const writtenLists: WrittenCase[] = [
  {
    name: 'ordinals in a table',
    html: '<table><thead><tr><th>Date</th><th>Time</th><th>Location</th></tr></thead><tbody><tr><td>Wednesday 27th May 2020</td><td>9.30am – 12.30pm</td><td>MS Teams</td></tr><tr><td>Wednesday 29th July 2020</td><td>9.30am – 12.30pm</td><td>MS Teams</td></tr></tbody></table>',
    rows: [
      {
        date: '2020-05-27',
        weekday: 'wednesday',
        start: '09:30',
        end: '12:30',
        venue: {name: 'MS Teams'},
      },
      {
        date: '2020-07-29',
        weekday: 'wednesday',
        start: '09:30',
        end: '12:30',
        venue: {name: 'MS Teams'},
      },
    ],
  },
  {
    name: 'a sentence with the address',
    html: '<p>Our next Governing Body meeting will take place on Wednesday, 25 March 2020 from 1.00pm to 4.00pm at Chorley House, Lancashire Business Park, Leyland, PR26 6TT.</p>',
    rows: [
      {
        date: '2020-03-25',
        committee: 'Governing Body',
        weekday: 'wednesday',
        start: '13:00',
        end: '16:00',
        venue: {name: 'Chorley House, Lancashire Business Park, Leyland, PR26 6TT'},
      },
    ],
  },
  {
    name: 'a star behind the time',
    html: '<h3>Governing Body meeting dates</h3><ul><li>Tuesday 12 January 2021, 2pm*</li><li>Tuesday 9 March 2021 (time to be confirmed)</li></ul>',
    rows: [
      {date: '2021-01-12', committee: 'Governing Body', weekday: 'tuesday', start: '14:00'},
      {date: '2021-03-09', committee: 'Governing Body', weekday: 'tuesday'},
    ],
  },
  {
    name: 'a public and a private range',
    html: '<ul><li>28 January 2020, 9.00am-10.30am (public), 10.45am-12.00pm (private)</li></ul>',
    rows: [{date: '2020-01-28', start: '09:00', end: '10:30', held: 'part-private'}],
  },
  {
    name: 'a short weekday in brackets',
    html: '<ul><li>28/01/2020 (Tues) 13:30</li></ul>',
    rows: [{date: '2020-01-28', weekday: 'tuesday', start: '13:30'}],
  },
  {
    name: 'a bold financial year',
    html: '<p><strong>2019/20</strong></p><p>26 November</p><p>28 January</p>',
    rows: [{date: '2019-11-26'}, {date: '2020-01-28'}],
  },
  {
    name: 'a bold year in the same paragraph',
    html: '<p><strong>2020</strong><br>28 January<br>24 March</p>',
    rows: [{date: '2020-01-28'}, {date: '2020-03-24'}],
  },
  {
    name: 'an underlined heading',
    html: '<p><u>Audit Committee</u></p><ul><li>28 January 2020</li></ul>',
    rows: [{date: '2020-01-28', committee: 'Audit Committee'}],
  },
  {
    name: 'a heading of styled spans',
    html: '<p><span style="font-size:18px;font-weight:bold">Audit Committee 2020</span></p><ul><li>28 January</li></ul>',
    rows: [{date: '2020-01-28', committee: 'Audit Committee'}],
  },
  {
    name: 'a paragraph that introduces a list',
    html: '<p>Audit Committee:</p><ul><li>28 January 2020</li></ul>',
    rows: [{date: '2020-01-28', committee: 'Audit Committee'}],
  },
  {
    name: 'a sentence that introduces a list',
    html: '<p>The Governing Body will meet in public on the following dates in 2020:</p><ul><li>28 January</li><li>24 March</li></ul>',
    rows: [
      {date: '2020-01-28', committee: 'Governing Body', held: 'public'},
      {date: '2020-03-24', committee: 'Governing Body', held: 'public'},
    ],
  },
  {
    name: 'a paragraph with the year before a list',
    html: '<p>Meeting dates for 2020</p><ul><li>28 January</li><li>24 March</li></ul>',
    rows: [{date: '2020-01-28'}, {date: '2020-03-24'}],
  },
  {
    name: 'time and place in the introduction',
    html: '<p>Meetings are held at 2pm in the Boardroom, Harcourt House on the following dates:</p><ul><li>28 January 2020</li><li>24 March 2020</li></ul>',
    rows: [
      {date: '2020-01-28', start: '14:00', venue: {name: 'the Boardroom, Harcourt House'}},
      {date: '2020-03-24', start: '14:00', venue: {name: 'the Boardroom, Harcourt House'}},
    ],
  },
  {
    name: 'months in a nested list',
    html: '<ul><li>January 2020<ul><li>14th – Audit Committee</li><li>28th – Governing Body</li></ul></li><li>March 2020<ul><li>24th – Governing Body</li></ul></li></ul>',
    rows: [
      {date: '2020-01-14', committee: 'Audit Committee'},
      {date: '2020-01-28', committee: 'Governing Body'},
      {date: '2020-03-24', committee: 'Governing Body'},
    ],
  },
  {
    name: 'months in a definition list',
    html: '<dl><dt>January 2020</dt><dd>Tuesday 28th</dd><dt>March 2020</dt><dd>Tuesday 24th</dd></dl>',
    rows: [
      {date: '2020-01-28', weekday: 'tuesday'},
      {date: '2020-03-24', weekday: 'tuesday'},
    ],
  },
  {
    name: 'a committee in a definition list',
    html: '<dl><dt>Governing Body</dt><dd>28 January 2020, 1.30pm</dd><dd>24 March 2020, 1.30pm</dd></dl>',
    rows: [
      {date: '2020-01-28', committee: 'Governing Body', start: '13:30'},
      {date: '2020-03-24', committee: 'Governing Body', start: '13:30'},
    ],
  },
  {
    name: 'formats as link words',
    html: '<table><thead><tr><th>Meeting date</th><th>Agenda</th><th>Papers</th><th>Minutes</th><th>Recording</th></tr></thead><tbody><tr><td>28 January 2020</td><td><a href="a.pdf">PDF</a></td><td><a href="p.pdf">PDF, 2MB</a></td><td><a href="m.pdf">PDF</a></td><td><a href="https://youtu.be/x">Watch</a></td></tr></tbody></table>',
    rows: [
      {
        date: '2020-01-28',
        recording: 'https://youtu.be/x',
        documents: [
          {title: 'Agenda', url: 'a.pdf', format: 'pdf', type: 'agenda'},
          {title: 'Papers', url: 'p.pdf', format: 'pdf', type: 'papers', size: 2097152},
          {title: 'Minutes', url: 'm.pdf', format: 'pdf', type: 'minutes'},
        ],
      },
    ],
  },
  {
    name: 'a date over two meetings',
    html: '<table><tr><th>Date</th><th>Meeting</th><th>Time</th></tr><tr><td rowspan="2">28 January 2020</td><td>Governing Body</td><td>1.30pm</td></tr><tr><td>Audit Committee</td><td>9am</td></tr></table>',
    rows: [
      {date: '2020-01-28', committee: 'Governing Body', start: '13:30'},
      {date: '2020-01-28', committee: 'Audit Committee', start: '09:00'},
    ],
  },
  {
    name: 'an empty row first',
    html: '<table><tr><td>&nbsp;</td><td>&nbsp;</td></tr><tr><td><b>Date</b></td><td><b>Venue</b></td></tr><tr><td>28 January 2020</td><td>City Hall</td></tr></table>',
    rows: [{date: '2020-01-28', venue: {name: 'City Hall'}}],
  },
  {
    name: 'capitals throughout',
    html: '<ul><li>TUESDAY 28 JANUARY 2020 1.30PM – 4.00PM, CIVIC CENTRE</li></ul>',
    rows: [
      {
        date: '2020-01-28',
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        venue: {name: 'CIVIC CENTRE'},
      },
    ],
  },
  {
    name: 'time, date, place',
    html: '<ul><li>1.30pm on Tuesday 28 January 2020 at the Civic Centre</li></ul>',
    rows: [
      {date: '2020-01-28', weekday: 'tuesday', start: '13:30', venue: {name: 'the Civic Centre'}},
    ],
  },
  {
    name: 'date and time after one label',
    html: '<p>Date and time: Tuesday 28 January 2020 at 1.30pm</p><p>Venue: Civic Centre</p>',
    rows: [{date: '2020-01-28', weekday: 'tuesday', start: '13:30', venue: {name: 'Civic Centre'}}],
  },
  {
    name: 'date of next meeting',
    html: '<p><strong>Date of next meeting:</strong> Tuesday 28 January 2020, 1.30pm, Civic Centre</p>',
    rows: [{date: '2020-01-28', weekday: 'tuesday', start: '13:30', venue: {name: 'Civic Centre'}}],
  },
  {
    name: 'next meeting',
    html: '<p>Next meeting: 28 January 2020</p>',
    rows: [{date: '2020-01-28'}],
  },
  {
    name: 'a tooltip says nothing',
    html: '<ul><li><span title="cancelled">24 March 2020</span></li></ul>',
    rows: [{date: '2020-03-24'}],
  },
  {
    name: 'struck out, and cancelled in words',
    html: '<ul><li><s>Tuesday 24 March 2020, 1.30pm, Civic Centre</s> Cancelled due to coronavirus</li></ul>',
    rows: [
      {
        date: '2020-03-24',
        weekday: 'tuesday',
        start: '13:30',
        venue: {name: 'Civic Centre'},
        status: 'cancelled',
        reason: 'due to coronavirus',
      },
    ],
  },
  {
    name: 'one of three struck out',
    html: '<p>28 January 2020<br><s>24 March 2020</s><br>26 May 2020</p>',
    rows: [{date: '2020-01-28'}, {date: '2020-03-24', status: 'cancelled'}, {date: '2020-05-26'}],
  },
  {
    name: 'virtual',
    html: '<ul><li>28 January 2020, 2pm (virtual)</li></ul>',
    rows: [{date: '2020-01-28', start: '14:00', venue: {name: 'virtual'}}],
  },
  {
    name: 'via Teams with a link to click',
    html: '<ul><li>28 January 2020, 2pm, via MS Teams – <a href="https://teams.microsoft.com/l/x">click here to join</a></li></ul>',
    rows: [
      {
        date: '2020-01-28',
        start: '14:00',
        venue: {name: 'MS Teams'},
        join: 'https://teams.microsoft.com/l/x',
      },
    ],
  },
  {
    name: 'in a room and online',
    html: '<table><thead><tr><th>Date</th><th>Venue</th></tr></thead><tbody><tr><td>28 January 2020</td><td>City Hall, Norwich and online via <a href="https://zoom.us/j/1">Zoom</a></td></tr></tbody></table>',
    rows: [
      {
        date: '2020-01-28',
        venue: {name: 'City Hall, Norwich and online via Zoom'},
        join: 'https://zoom.us/j/1',
      },
    ],
  },
  {
    name: 'a booking page',
    html: '<ul><li>28 January 2020 – <a href="https://www.eventbrite.co.uk/e/1">Book your place</a></li></ul>',
    rows: [{date: '2020-01-28', booking: {url: 'https://www.eventbrite.co.uk/e/1'}}],
  },
  {
    name: 'month first with commas',
    html: '<ul><li>Tue, Jan 28, 2020, 1:30 PM</li></ul>',
    rows: [{date: '2020-01-28', weekday: 'tuesday', start: '13:30'}],
  },
  {
    name: 'a year with an apostrophe',
    html: "<ul><li>28 Jan '20</li></ul>",
    rows: [{date: '2020-01-28'}],
  },
  {
    name: '10-12noon',
    html: '<ul><li>28 January 2020, 10-12noon</li></ul>',
    rows: [{date: '2020-01-28', start: '10:00', end: '12:00'}],
  },
  {
    name: 'a range with hrs',
    html: '<ul><li>28 January 2020 10.00-12.00hrs</li></ul>',
    rows: [{date: '2020-01-28', start: '10:00', end: '12:00'}],
  },
  {
    name: 'am behind a range',
    html: '<ul><li>28 January 2020 9 - 11.30am</li></ul>',
    rows: [{date: '2020-01-28', start: '09:00', end: '11:30'}],
  },
  {
    name: 'a range over midday',
    html: '<ul><li>28 January 2020 11am-1pm</li></ul>',
    rows: [{date: '2020-01-28', start: '11:00', end: '13:00'}],
  },
  {
    name: 'pm behind a range over midday',
    html: '<ul><li>28 January 2020 11-1pm</li></ul>',
    rows: [{date: '2020-01-28', start: '11:00', end: '13:00'}],
  },
  {
    name: 'an evening',
    html: '<ul><li>28 January 2020 7-9pm</li></ul>',
    rows: [{date: '2020-01-28', start: '19:00', end: '21:00'}],
  },
  {
    name: 'from noon',
    html: '<ul><li>28 January 2020 noon – 2pm</li></ul>',
    rows: [{date: '2020-01-28', start: '12:00', end: '14:00'}],
  },
  {
    name: 'refreshments before',
    html: '<ul><li>28 January 2020, 1pm (refreshments from 12.30pm)</li></ul>',
    rows: [{date: '2020-01-28', start: '13:00', notes: 'refreshments from 12.30pm'}],
  },
  {
    name: 'a duration',
    html: '<ul><li>28 January 2020, 2pm (2 hours)</li></ul>',
    rows: [{date: '2020-01-28', start: '14:00'}],
  },
  {
    name: 'a house number',
    html: '<ul><li>28 January 2020, 2pm, 1 Harcourt Avenue, Southend SS2 6HT</li></ul>',
    rows: [
      {date: '2020-01-28', start: '14:00', venue: {name: '1 Harcourt Avenue, Southend SS2 6HT'}},
    ],
  },
  {
    name: 'a committee in brackets',
    html: '<ul><li>28 January 2020 (Audit Committee)</li><li>30 January 2020 (Governing Body)</li></ul>',
    rows: [
      {date: '2020-01-28', committee: 'Audit Committee'},
      {date: '2020-01-30', committee: 'Governing Body'},
    ],
  },
  {
    name: 'an integrated care board',
    html: '<h2>NHS Norfolk and Waveney Integrated Care Board meetings</h2><ul><li>28 March 2023, 1.30pm</li></ul>',
    rows: [
      {
        date: '2023-03-28',
        committee: 'NHS Norfolk and Waveney Integrated Care Board',
        start: '13:30',
      },
    ],
  },
  {
    name: 'a column of deadlines for questions',
    html: '<table><thead><tr><th>Date</th><th>Deadline for questions</th><th>Time</th></tr></thead><tbody><tr><td>28 January 2020</td><td>10am, 27 January 2020</td><td>2pm</td></tr></tbody></table>',
    rows: [{date: '2020-01-28', start: '14:00', questionsBy: '2020-01-27T10:00'}],
  },
  {
    name: 'a column of days for papers',
    html: '<table><thead><tr><th>Date</th><th>Papers available</th></tr></thead><tbody><tr><td>28 January 2020</td><td>21 January 2020</td></tr></tbody></table>',
    rows: [{date: '2020-01-28', papersOn: '2020-01-21'}],
  },
  {
    name: 'papers to come',
    html: '<table><thead><tr><th>Date</th><th>Papers</th></tr></thead><tbody><tr><td>28 January 2020</td><td>Available from 21 January 2020</td></tr><tr><td>24 March 2020</td><td>To follow</td></tr></tbody></table>',
    rows: [{date: '2020-01-28', papersOn: '2020-01-21'}, {date: '2020-03-24'}],
  },
  {
    name: 'BST',
    html: '<ul><li>14 July 2020, 1.30pm BST, online</li></ul>',
    rows: [{date: '2020-07-14', start: '13:30', venue: {name: 'online'}}],
  },
  {
    name: 'a heading with the month first',
    html: '<h3>March 24, 2020</h3><p>1:30 pm</p>',
    rows: [{date: '2020-03-24', start: '13:30'}],
  },
  {
    name: 'no-break spaces as columns',
    html: '<p>28 January 2020&nbsp;&nbsp;&nbsp;&nbsp;1.30pm&nbsp;&nbsp;&nbsp;&nbsp;Civic Centre</p>',
    rows: [{date: '2020-01-28', start: '13:30', venue: {name: 'Civic Centre'}}],
  },
  {
    name: 'two years in the heading',
    html: '<h2>Dates for 2019 and 2020</h2><ul><li>26 November 2019</li><li>28 January</li></ul>',
    rows: [{date: '2019-11-26'}, {date: '2020-01-28'}],
  },
  {
    name: 'a span with weekdays',
    html: '<ul><li>Tuesday 28 - Thursday 30 January 2020</li></ul>',
    rows: [
      {date: '2020-01-28', weekday: 'tuesday'},
      {date: '2020-01-29'},
      {date: '2020-01-30', weekday: 'thursday'},
    ],
  },
  {
    name: 'a quarter as heading',
    html: '<h3>January – March 2020</h3><ul><li>Tuesday 28 January</li></ul>',
    rows: [{date: '2020-01-28', weekday: 'tuesday'}],
  },
];
