import type {WrittenCase} from './written-case.js';

/** Dates, times and what stands around them, in the ways of many sites. */
export const writtenDates: WrittenCase[] = [
  {
    name: 'three days with slashes',
    html: '<ul><li>28/29/30 January 2020</li></ul>',
    rows: [{date: '2020-01-28'}, {date: '2020-01-29'}, {date: '2020-01-30'}],
  },
  {
    name: 'the month first, two days',
    html: '<ul><li>January 28 and 29, 2020</li></ul>',
    rows: [{date: '2020-01-28'}, {date: '2020-01-29'}],
  },
  {
    name: 'the month first, three days',
    html: '<ul><li>January 28, 29 and 30 2020</li></ul>',
    rows: [{date: '2020-01-28'}, {date: '2020-01-29'}, {date: '2020-01-30'}],
  },
  {
    name: 'a span of ordinals under a year',
    html: '<h2>Meetings 2020</h2><ul><li>28th-30th January</li></ul>',
    rows: [{date: '2020-01-28'}, {date: '2020-01-29'}, {date: '2020-01-30'}],
  },
  {
    name: 'a span of ordinals',
    html: '<ul><li>28th-30th January 2020</li></ul>',
    rows: [{date: '2020-01-28'}, {date: '2020-01-29'}, {date: '2020-01-30'}],
  },
  {
    name: 'a period is no meeting',
    html: '<ul><li>1 January 2020 to 31 January 2020</li></ul>',
    rows: [],
  },
  {
    name: 'a weekday in the plural holds for all',
    html: '<p>Tuesdays 14 January, 11 February and 10 March 2020 at 2pm</p>',
    rows: [
      {date: '2020-01-14', weekday: 'tuesday', start: '14:00'},
      {date: '2020-02-11', weekday: 'tuesday', start: '14:00'},
      {date: '2020-03-10', weekday: 'tuesday', start: '14:00'},
    ],
  },
  {
    name: 'the year in front of days',
    html: '<p>2020: 14 January, 11 February, 10 March</p>',
    rows: [{date: '2020-01-14'}, {date: '2020-02-11'}, {date: '2020-03-10'}],
  },
  {
    name: 'months as headings',
    html: '<h3>January 2020</h3><ul><li>Tuesday 14th, 2pm</li><li>Wednesday 22nd, 10am</li></ul>',
    rows: [
      {date: '2020-01-14', weekday: 'tuesday', start: '14:00'},
      {date: '2020-01-22', weekday: 'wednesday', start: '10:00'},
    ],
  },
  {
    name: 'a month cell over several rows',
    html: '<table><tr><th>Month</th><th>Date</th><th>Time</th></tr><tr><td rowspan="2">January 2020</td><td>Tuesday 14</td><td>2pm</td></tr><tr><td>Tuesday 28</td><td>3pm</td></tr></table>',
    rows: [
      {date: '2020-01-14', weekday: 'tuesday', start: '14:00'},
      {date: '2020-01-28', weekday: 'tuesday', start: '15:00'},
    ],
  },
  {
    name: 'month and day in cells of their own',
    html: '<table><thead><tr><th>Month</th><th>Day</th><th>Time</th></tr></thead><tbody><tr><td>January 2020</td><td>14</td><td>2pm</td></tr><tr><td>March 2020</td><td>10</td><td>3pm</td></tr></tbody></table>',
    rows: [
      {date: '2020-01-14', start: '14:00'},
      {date: '2020-03-10', start: '15:00'},
    ],
  },
  {
    name: 'a venue cell over several rows',
    html: '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>14 January 2020</td><td>2pm</td><td rowspan="2">Civic Centre</td></tr><tr><td>28 January 2020</td><td>3pm</td></tr></table>',
    rows: [
      {date: '2020-01-14', start: '14:00', venue: {name: 'Civic Centre'}},
      {date: '2020-01-28', start: '15:00', venue: {name: 'Civic Centre'}},
    ],
  },
  {
    name: 'columns in any order',
    html: '<table><thead><tr><th>Papers</th><th>Time</th><th>Venue</th><th>Date</th></tr></thead><tbody><tr><td><a href="/a.pdf">Agenda</a></td><td>14.00 – 16.00</td><td>Room 1, City Hall</td><td>14/01/2020</td></tr></tbody></table>',
    rows: [
      {
        date: '2020-01-14',
        start: '14:00',
        end: '16:00',
        venue: {name: 'Room 1, City Hall'},
        documents: [{title: 'Agenda', url: '/a.pdf', type: 'agenda', format: 'pdf'}],
      },
    ],
  },
  {
    name: 'packed time with hrs',
    html: '<ul><li>14 January 2020, 1400hrs</li></ul>',
    rows: [{date: '2020-01-14', start: '14:00'}],
  },
  {
    name: 'packed times with hrs',
    html: '<ul><li>14 January 2020, 1400hrs – 1630hrs, Boardroom</li></ul>',
    rows: [{date: '2020-01-14', start: '14:00', end: '16:30', venue: {name: 'Boardroom'}}],
  },
  {
    name: 'half past twelve for one',
    html: '<ul><li>14 January 2020, 12.30pm for 1pm start</li></ul>',
    rows: [{date: '2020-01-14', start: '13:00'}],
  },
  {
    name: 'o’clock',
    html: "<ul><li>14 January 2020 at 2 o'clock</li></ul>",
    rows: [{date: '2020-01-14', start: '14:00'}],
  },
  {
    name: 'AM and PM in capitals',
    html: '<ul><li>14 January 2020, 9:30 AM - 12:00 PM</li></ul>',
    rows: [{date: '2020-01-14', start: '09:30', end: '12:00'}],
  },
  {
    name: 'a.m. and p.m. with dots',
    html: '<ul><li>14 January 2020 9.30 a.m. to 12.30 p.m.</li></ul>',
    rows: [{date: '2020-01-14', start: '09:30', end: '12:30'}],
  },
  {
    name: 'am said once',
    html: '<ul><li>14 January 2020, 9-11am</li></ul>',
    rows: [{date: '2020-01-14', start: '09:00', end: '11:00'}],
  },
  {
    name: 'a financial year as heading',
    html: '<h2>Meeting dates 2019/20</h2><ul><li>Thursday 23 May</li><li>Thursday 26 March</li></ul>',
    rows: [
      {date: '2019-05-23', weekday: 'thursday'},
      {date: '2020-03-26', weekday: 'thursday'},
    ],
  },
  {
    name: 'a financial year in months',
    html: '<h2>Meeting dates April 2019 - March 2020</h2><ul><li>Thursday 23 May</li><li>Thursday 26 March</li></ul>',
    rows: [
      {date: '2019-05-23', weekday: 'thursday'},
      {date: '2020-03-26', weekday: 'thursday'},
    ],
  },
  {
    name: 'two full years',
    html: '<h2>Governing Body meetings 2019-2020</h2><ul><li>23 May</li><li>26 March</li></ul>',
    rows: [
      {date: '2019-05-23', committee: 'Governing Body'},
      {date: '2020-03-26', committee: 'Governing Body'},
    ],
  },
  {
    name: 'a status column',
    html: '<table><thead><tr><th>Date</th><th>Status</th></tr></thead><tbody><tr><td>14 January 2020</td><td>Cancelled</td></tr><tr><td>28 January 2020</td><td>Going ahead</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', status: 'cancelled'}, {date: '2020-01-28'}],
  },
  {
    name: 'cancelled in front',
    html: '<ul><li>CANCELLED: Tuesday 14 January 2020, 2pm, Civic Centre</li></ul>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '14:00',
        venue: {name: 'Civic Centre'},
        status: 'cancelled',
      },
    ],
  },
  {
    name: 'a date cell struck out',
    html: '<table><tr><th>Date</th><th>Venue</th></tr><tr><td><del>14 January 2020</del></td><td>Civic Centre</td></tr></table>',
    rows: [{date: '2020-01-14', venue: {name: 'Civic Centre'}, status: 'cancelled'}],
  },
  {
    name: 'labelled paragraphs in bold',
    html: '<h3>Governing Body</h3><p><strong>Date:</strong> Tuesday 14 January 2020</p><p><strong>Time:</strong> 2pm to 4pm</p><p><strong>Location:</strong> Civic Centre, Victoria Avenue, Southend, SS2 6ER</p>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        committee: 'Governing Body',
        start: '14:00',
        end: '16:00',
        venue: {name: 'Civic Centre, Victoria Avenue, Southend, SS2 6ER'},
      },
    ],
  },
  {
    name: 'a link to Teams names the place',
    html: '<p>Tuesday 14 January 2020, 2pm – 4pm via <a href="https://teams.microsoft.com/l/meetup-join/x">Microsoft Teams</a></p>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '14:00',
        end: '16:00',
        join: 'https://teams.microsoft.com/l/meetup-join/x',
        venue: {name: 'Microsoft Teams'},
      },
    ],
  },
  {
    name: 'a link to Zoom in the venue cell',
    html: '<table><thead><tr><th>Date</th><th>Time</th><th>Venue</th></tr></thead><tbody><tr><td>14 January 2020</td><td>10am</td><td><a href="https://us02web.zoom.us/j/123">Zoom</a></td></tr></tbody></table>',
    rows: [
      {
        date: '2020-01-14',
        start: '10:00',
        join: 'https://us02web.zoom.us/j/123',
        venue: {name: 'Zoom'},
      },
    ],
  },
  {
    name: 'papers beside dates',
    html: '<p>14 January 2020 - <a href="/x/Agenda-14-January-2020.pdf">Agenda</a> | <a href="/x/Minutes.pdf">Minutes</a></p><p>10 March 2020 - <a href="/x/b.pdf">Agenda</a></p>',
    rows: [
      {
        date: '2020-01-14',
        documents: [
          {title: 'Agenda', url: '/x/Agenda-14-January-2020.pdf', type: 'agenda', format: 'pdf'},
          {title: 'Minutes', url: '/x/Minutes.pdf', type: 'minutes', format: 'pdf'},
        ],
      },
      {
        date: '2020-03-10',
        documents: [{title: 'Agenda', url: '/x/b.pdf', type: 'agenda', format: 'pdf'}],
      },
    ],
  },
  {
    name: 'AGM behind the time',
    html: '<ul><li>Tuesday 22 September 2020, 6pm – AGM</li></ul>',
    rows: [
      {
        date: '2020-09-22',
        weekday: 'tuesday',
        start: '18:00',
        title: 'AGM',
        type: 'annual-general',
      },
    ],
  },
  {
    name: 'AGM in brackets',
    html: '<ul><li>Tuesday 22 September 2020 (AGM)</li><li>Tuesday 24 November 2020</li></ul>',
    rows: [
      {date: '2020-09-22', weekday: 'tuesday', title: 'AGM', type: 'annual-general'},
      {date: '2020-11-24', weekday: 'tuesday'},
    ],
  },
  {
    name: 'a month whose day is to come',
    html: '<ul><li>14 January 2020</li><li>March 2020 (date TBC)</li></ul>',
    rows: [{date: '2020-01-14'}],
  },
  {
    name: 'TBC in cells',
    html: '<table><thead><tr><th>Date</th><th>Time</th><th>Venue</th></tr></thead><tbody><tr><td>14 January 2020</td><td>TBC</td><td>TBC</td></tr><tr><td>28 January 2020</td><td>2pm</td><td>To be confirmed</td></tr></tbody></table>',
    rows: [{date: '2020-01-14'}, {date: '2020-01-28', start: '14:00'}],
  },
  {
    name: 'dates with a time each in a paragraph',
    html: '<p>The Board meets on 14 January 2020 at 2pm, 10 March 2020 at 3pm and 12 May 2020 at 4pm.</p>',
    rows: [
      {date: '2020-01-14', committee: 'Board', start: '14:00'},
      {date: '2020-03-10', committee: 'Board', start: '15:00'},
      {date: '2020-05-12', committee: 'Board', start: '16:00'},
    ],
  },
  {
    name: 'a weekday that contradicts',
    html: '<ul><li>Monday 14 January 2020</li></ul>',
    rows: [{date: '2020-01-14', weekday: 'monday'}],
  },
  {
    name: 'short weekday, short month, at sign',
    html: '<ul><li>Tue. 14 Jan. 2020 @ 2pm</li></ul>',
    rows: [{date: '2020-01-14', weekday: 'tuesday', start: '14:00'}],
  },
  {
    name: 'a block with line breaks and a paper',
    html: '<div class="wp-block-group"><p><strong>Tuesday 14 January 2020</strong><br>2pm to 4pm<br>Civic Centre<br><a href="a.pdf">Agenda</a></p></div>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '14:00',
        end: '16:00',
        venue: {name: 'Civic Centre'},
        documents: [{title: 'Agenda', url: 'a.pdf', type: 'agenda', format: 'pdf'}],
      },
    ],
  },
  {
    name: 'an accordion',
    html: '<details><summary>14 January 2020</summary><p>Time: 2pm</p><p>Venue: Civic Centre</p><ul><li><a href="a.pdf">Agenda</a></li><li><a href="m.pdf">Minutes</a></li></ul></details>',
    rows: [
      {
        date: '2020-01-14',
        start: '14:00',
        venue: {name: 'Civic Centre'},
        documents: [
          {title: 'Agenda', url: 'a.pdf', type: 'agenda', format: 'pdf'},
          {title: 'Minutes', url: 'm.pdf', type: 'minutes', format: 'pdf'},
        ],
      },
    ],
  },
  {
    name: 'labels in a definition list',
    html: '<dl><dt>Date</dt><dd>14 January 2020</dd><dt>Time</dt><dd>2pm</dd><dt>Venue</dt><dd>Civic Centre</dd></dl>',
    rows: [{date: '2020-01-14', start: '14:00', venue: {name: 'Civic Centre'}}],
  },
  {
    name: 'two meetings in a definition list',
    html: '<dl><dt>Date</dt><dd>14 January 2020</dd><dt>Time</dt><dd>2pm</dd><dt>Date</dt><dd>10 March 2020</dd><dt>Time</dt><dd>3pm</dd></dl>',
    rows: [
      {date: '2020-01-14', start: '14:00'},
      {date: '2020-03-10', start: '15:00'},
    ],
  },
  {
    name: 'a year column',
    html: '<table><thead><tr><th>Year</th><th>Date</th><th>Time</th></tr></thead><tbody><tr><td>2020</td><td>14 January</td><td>2pm</td></tr><tr><td>2020</td><td>10 March</td><td>3pm</td></tr></tbody></table>',
    rows: [
      {date: '2020-01-14', start: '14:00'},
      {date: '2020-03-10', start: '15:00'},
    ],
  },
  {
    name: 'a weekday column',
    html: '<table><thead><tr><th>Day</th><th>Date</th><th>Time</th></tr></thead><tbody><tr><td>Tuesday</td><td>14 January 2020</td><td>2pm</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', weekday: 'tuesday', start: '14:00'}],
  },
  {
    name: 'weekday, day, month and year in cells',
    html: '<table><thead><tr><th>Day</th><th>Date</th><th>Month</th><th>Year</th></tr></thead><tbody><tr><td>Tuesday</td><td>14</td><td>January</td><td>2020</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', weekday: 'tuesday'}],
  },
  {
    name: 'a caption with committee and year',
    html: '<table><caption>Audit Committee meetings 2020</caption><tr><td>14 January</td><td>9am</td></tr></table>',
    rows: [{date: '2020-01-14', committee: 'Audit Committee', start: '09:00'}],
  },
  {
    name: 'committees in rows over all columns',
    html: '<table><tr><th colspan="3">Audit Committee</th></tr><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>14 January 2020</td><td>9am</td><td>Room 1</td></tr><tr><th colspan="3">Finance Committee</th></tr><tr><td>21 January 2020</td><td>9am</td><td>Room 2</td></tr></table>',
    rows: [
      {date: '2020-01-14', committee: 'Audit Committee', start: '09:00', venue: {name: 'Room 1'}},
      {date: '2020-01-21', committee: 'Finance Committee', start: '09:00', venue: {name: 'Room 2'}},
    ],
  },
  {
    name: 'public and private in a column',
    html: '<table><thead><tr><th>Date</th><th>Public/Private</th><th>Time</th></tr></thead><tbody><tr><td>14 January 2020</td><td>Public</td><td>2pm</td></tr><tr><td>11 February 2020</td><td>Private</td><td>2pm</td></tr></tbody></table>',
    rows: [
      {date: '2020-01-14', held: 'public', start: '14:00'},
      {date: '2020-02-11', held: 'private', start: '14:00'},
    ],
  },
  {
    name: 'a Joomla download',
    html: '<p>14 January 2020 <a class="wf_file" href="/jdownloads/a.pdf"><img src="data:," alt="pdf" /> Agenda</a> (282 KB)</p>',
    rows: [
      {
        date: '2020-01-14',
        documents: [
          {title: 'Agenda', url: '/jdownloads/a.pdf', type: 'agenda', format: 'pdf', size: 288768},
        ],
      },
    ],
  },
  {
    name: 'an invitation before an address',
    html: '<p>14 January 2020, 2pm. To book email <a href="mailto:board@nhs.net">board@nhs.net</a></p>',
    rows: [{date: '2020-01-14', start: '14:00', booking: {email: 'board@nhs.net'}}],
  },
  {
    name: 'an invitation before a number',
    html: '<p>14 January 2020, 2pm, Civic Centre. To book a place call <a href="tel:01702123456">01702 123456</a></p>',
    rows: [
      {
        date: '2020-01-14',
        start: '14:00',
        venue: {name: 'Civic Centre'},
        booking: {telephone: '01702123456'},
      },
    ],
  },
  {
    name: 'a recording',
    html: '<p>14 January 2020 <a href="https://www.youtube.com/watch?v=1">Watch the meeting</a></p>',
    rows: [{date: '2020-01-14', recording: 'https://www.youtube.com/watch?v=1'}],
  },
  {
    name: 'dashes between all',
    html: '<ul><li>Tuesday 14 January 2020 – 1:30pm – 4:00pm – Civic Centre</li></ul>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        venue: {name: 'Civic Centre'},
      },
    ],
  },
  {
    name: 'time, place, date',
    html: '<ul><li>1.30pm, Civic Centre, Tuesday 14 January 2020</li></ul>',
    rows: [{date: '2020-01-14', weekday: 'tuesday', start: '13:30', venue: {name: 'Civic Centre'}}],
  },
  {
    name: 'numbers in a place',
    html: '<ul><li>14 January 2020, 2pm, Rooms 1 & 2, 10 Harcourt Avenue, SS2 6HT</li></ul>',
    rows: [
      {
        date: '2020-01-14',
        start: '14:00',
        venue: {name: 'Rooms 1 & 2, 10 Harcourt Avenue, SS2 6HT'},
      },
    ],
  },
  {
    name: 'an extraordinary meeting',
    html: '<ul><li>14 January 2020 - Extraordinary Governing Body meeting</li></ul>',
    rows: [
      {
        date: '2020-01-14',
        title: 'Extraordinary Governing Body meeting',
        committee: 'Governing Body',
        type: 'extraordinary',
      },
    ],
  },
  {
    name: 'in public in the heading',
    html: '<h2>Governing Body meetings in public 2020</h2><ul><li>14 January, 2pm</li><li>10 March, 2pm</li></ul>',
    rows: [
      {date: '2020-01-14', committee: 'Governing Body', held: 'public', start: '14:00'},
      {date: '2020-03-10', committee: 'Governing Body', held: 'public', start: '14:00'},
    ],
  },
  {
    name: 'past and future headings',
    html: '<h2>Past meetings</h2><ul><li>14 January 2019 <a href="a.pdf">papers</a></li></ul><h2>Future meetings</h2><ul><li>14 January 2020</li></ul>',
    rows: [
      {
        date: '2019-01-14',
        documents: [{title: 'papers', url: 'a.pdf', type: 'papers', format: 'pdf'}],
      },
      {date: '2020-01-14'},
    ],
  },
  {
    name: 'the month first with a clock',
    html: '<ul><li>January 14, 2020 at 2:00 PM</li></ul>',
    rows: [{date: '2020-01-14', start: '14:00'}],
  },
  {
    name: 'the 14th of',
    html: '<ul><li>Tuesday the 14th of January 2020 at 2pm</li></ul>',
    rows: [{date: '2020-01-14', weekday: 'tuesday', start: '14:00'}],
  },
  {
    name: 'dashes in date and time',
    html: '<ul><li>14-01-2020 14:00-16:00</li></ul>',
    rows: [{date: '2020-01-14', start: '14:00', end: '16:00'}],
  },
  {
    name: 'dots in date and time',
    html: '<ul><li>14.01.20 at 14.00</li></ul>',
    rows: [{date: '2020-01-14', start: '14:00'}],
  },
  {
    name: 'a place paragraph without a label',
    html: '<h3>Governing Body meeting</h3><p>Tuesday 14 January 2020</p><p>2pm - 4pm</p><p>Civic Centre</p>',
    rows: [
      {
        date: '2020-01-14',
        committee: 'Governing Body',
        weekday: 'tuesday',
        start: '14:00',
        end: '16:00',
        venue: {name: 'Civic Centre'},
      },
    ],
  },
  {
    name: 'a year above the dates',
    html: '<table><thead><tr><th>2020</th><th>Time</th><th>Location</th></tr></thead><tbody><tr><td>14 January</td><td>2pm</td><td>Hall</td></tr><tr><td>10 March</td><td>3pm</td><td>Hall</td></tr></tbody></table>',
    rows: [
      {date: '2020-01-14', start: '14:00', venue: {name: 'Hall'}},
      {date: '2020-03-10', start: '15:00', venue: {name: 'Hall'}},
    ],
  },
  {
    name: 'a deadline column',
    html: '<table><thead><tr><th>Date of meeting</th><th>Papers deadline</th><th>Start time</th><th>Venue</th></tr></thead><tbody><tr><td>14 January 2020</td><td>7 January 2020</td><td>9.30</td><td>Room 1</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', start: '09:30', venue: {name: 'Room 1'}}],
  },
  {
    name: 'moved in a notes cell',
    html: '<table><thead><tr><th>Date</th><th>Notes</th></tr></thead><tbody><tr><td>14 January 2020</td><td>Moved to 21 January 2020</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', status: 'moved', movedTo: '2020-01-21'}],
  },
  {
    name: 'rescheduled from in a notes cell',
    html: '<table><thead><tr><th>Date</th><th>Notes</th></tr></thead><tbody><tr><td>21 January 2020</td><td>Rescheduled from 14 January 2020</td></tr></tbody></table>',
    rows: [{date: '2020-01-21', status: 'moved', movedFrom: '2020-01-14'}],
  },
];
