import type {WrittenCase} from './written-case.js';

/** Whole pages as content systems and editors make them. */
export const writtenPages: WrittenCase[] = [
  {
    name: 'event cards with titles',
    html: '<div class="list"><div class="event"><div><span>14</span> <span>Jan</span> <span>2020</span></div><h4>Governing Body</h4><p>2pm - 4pm</p></div><div class="event"><div><span>10</span> <span>Mar</span> <span>2020</span></div><h4>Audit Committee</h4><p>9am</p></div></div>',
    rows: [
      {date: '2020-01-14', committee: 'Governing Body', start: '14:00', end: '16:00'},
      {date: '2020-03-10', committee: 'Audit Committee', start: '09:00'},
    ],
  },
  {
    name: 'what holds for all, below the list',
    html: '<ul><li>14 January 2020</li><li>10 March 2020</li></ul><p>All meetings start at 1.30pm and will be held at the Civic Centre, Southend.</p>',
    rows: [
      {date: '2020-01-14', start: '13:30', venue: {name: 'the Civic Centre, Southend'}},
      {date: '2020-03-10', start: '13:30', venue: {name: 'the Civic Centre, Southend'}},
    ],
  },
  {
    name: 'what holds for all, online and in public',
    html: '<p>All meetings are held in public via Microsoft Teams.</p><ul><li>14 January 2020</li><li>10 March 2020</li></ul>',
    rows: [
      {date: '2020-01-14', held: 'public', venue: {name: 'Microsoft Teams'}},
      {date: '2020-03-10', held: 'public', venue: {name: 'Microsoft Teams'}},
    ],
  },
  {
    name: 'a starred note',
    html: '<ul><li>14 January 2020*</li><li>10 March 2020</li></ul><p>* meeting will be held online</p>',
    rows: [{date: '2020-01-14', venue: {name: 'online'}}, {date: '2020-03-10'}],
  },
  {
    name: 'a weekday column behind',
    html: '<table><thead><tr><th>Date</th><th>Day</th><th>Time</th></tr></thead><tbody><tr><td>14 January 2020</td><td>Tuesday</td><td>2pm</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', weekday: 'tuesday', start: '14:00'}],
  },
  {
    name: 'start and finish columns',
    html: '<table><thead><tr><th>Date</th><th>Start</th><th>Finish</th><th>Location</th></tr></thead><tbody><tr><td>14/01/2020</td><td>13:30</td><td>16:00</td><td>Boardroom</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', start: '13:30', end: '16:00', venue: {name: 'Boardroom'}}],
  },
  {
    name: 'date and time in one cell',
    html: '<table><thead><tr><th>Date and time</th><th>Venue</th><th>Agenda</th><th>Minutes</th></tr></thead><tbody><tr><td>Tuesday 14 January 2020<br>1.30pm - 4pm</td><td>City Hall</td><td><a href="a.pdf">Agenda</a></td><td><a href="m.pdf">Minutes</a></td></tr></tbody></table>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        venue: {name: 'City Hall'},
        documents: [
          {title: 'Agenda', url: 'a.pdf', type: 'agenda', format: 'pdf'},
          {title: 'Minutes', url: 'm.pdf', type: 'minutes', format: 'pdf'},
        ],
      },
    ],
  },
  {
    name: 'date and time with a slash',
    html: '<table><thead><tr><th>Date / Time</th><th>Where</th></tr></thead><tbody><tr><td>14 Jan 2020 / 2pm</td><td>City Hall</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', start: '14:00', venue: {name: 'City Hall'}}],
  },
  {
    name: 'a place that is a map link',
    html: '<table><thead><tr><th>Date</th><th>Venue</th></tr></thead><tbody><tr><td>14 January 2020</td><td><a href="https://goo.gl/maps/x">Civic Centre, SS2 6ER</a></td></tr></tbody></table>',
    rows: [
      {date: '2020-01-14', venue: {name: 'Civic Centre, SS2 6ER', url: 'https://goo.gl/maps/x'}},
    ],
  },
  {
    name: 'a map link behind the place',
    html: '<ul><li>14 January 2020, 2pm, Civic Centre (<a href="https://goo.gl/maps/x">map</a>)</li></ul>',
    rows: [
      {
        date: '2020-01-14',
        start: '14:00',
        venue: {name: 'Civic Centre', url: 'https://goo.gl/maps/x'},
      },
    ],
  },
  {
    name: 'an address in lines',
    html: '<table><thead><tr><th>Date</th><th>Venue</th></tr></thead><tbody><tr><td>14 January 2020</td><td>Civic Centre<br>Victoria Avenue<br>SS2 6ER</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', venue: {name: 'Civic Centre, Victoria Avenue, SS2 6ER'}}],
  },
  {
    name: 'cancelled over the other cells',
    html: '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>14 January 2020</td><td colspan="2">MEETING CANCELLED</td></tr></table>',
    rows: [{date: '2020-01-14', status: 'cancelled'}],
  },
  {
    name: 'cancelled in bold in front',
    html: '<ul><li><strong>CANCELLED</strong> - 14 January 2020</li></ul>',
    rows: [{date: '2020-01-14', status: 'cancelled'}],
  },
  {
    name: 'canceled',
    html: '<ul><li>14 January 2020 (canceled)</li></ul>',
    rows: [{date: '2020-01-14', status: 'cancelled'}],
  },
  {
    name: 'a sentence of cancellation',
    html: '<p>Please note the Governing Body meeting on 24 March 2020 has been cancelled due to the COVID-19 pandemic.</p>',
    rows: [
      {
        date: '2020-03-24',
        committee: 'Governing Body',
        status: 'cancelled',
        reason: 'due to the COVID-19 pandemic',
      },
    ],
  },
  {
    name: 'postponed, no date yet',
    html: '<ul><li>24 March 2020 – POSTPONED – new date to be confirmed</li></ul>',
    rows: [{date: '2020-03-24', status: 'postponed'}],
  },
  {
    name: 'postponed until',
    html: '<ul><li>24 March 2020 - postponed until 28 April 2020</li></ul>',
    rows: [{date: '2020-03-24', status: 'postponed', movedTo: '2020-04-28'}],
  },
  {
    name: 'brought forward from',
    html: '<ul><li>24 March 2020 (brought forward from 31 March 2020)</li></ul>',
    rows: [{date: '2020-03-24', status: 'moved', movedFrom: '2020-03-31'}],
  },
  {
    name: 'was',
    html: '<ul><li>31 March 2020 (was 24 March 2020)</li></ul>',
    rows: [{date: '2020-03-31', status: 'moved', movedFrom: '2020-03-24'}],
  },
  {
    name: 'not the day before advertised',
    html: '<ul><li>31 March 2020 (not 24 March 2020 as previously advertised)</li></ul>',
    rows: [{date: '2020-03-31', status: 'moved', movedFrom: '2020-03-24'}],
  },
  {
    name: 'a struck date above the new one',
    html: '<table><thead><tr><th>Date</th><th>Time</th></tr></thead><tbody><tr><td><span style="text-decoration: line-through;">Tuesday 24 March 2020</span><br>Tuesday 31 March 2020</td><td>2pm</td></tr></tbody></table>',
    rows: [
      {
        date: '2020-03-31',
        weekday: 'tuesday',
        start: '14:00',
        status: 'moved',
        movedFrom: '2020-03-24',
      },
    ],
  },
  {
    name: 'a note in brackets',
    html: '<ul><li>24 March 2020, 2pm, City Hall (change of venue)</li></ul>',
    rows: [
      {date: '2020-03-24', start: '14:00', venue: {name: 'City Hall'}, notes: 'change of venue'},
    ],
  },
  {
    name: 'a polite note in brackets',
    html: '<ul><li>24 March 2020, 3pm (please note change of time)</li></ul>',
    rows: [{date: '2020-03-24', start: '15:00', notes: 'please note change of time'}],
  },
  {
    name: 'labels with dashes',
    html: '<p>Tuesday 14 January 2020</p><p>Venue – City Hall</p><p>Time – 2pm</p>',
    rows: [{date: '2020-01-14', weekday: 'tuesday', start: '14:00', venue: {name: 'City Hall'}}],
  },
  {
    name: 'when, where and papers',
    html: '<p><strong>When:</strong> Tuesday 14 January 2020, 2pm – 4pm<br><strong>Where:</strong> City Hall, Norwich<br><strong>Papers:</strong> <a href="p.pdf">Download the papers</a></p>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '14:00',
        end: '16:00',
        venue: {name: 'City Hall, Norwich'},
        documents: [{title: 'Download the papers', url: 'p.pdf', type: 'papers', format: 'pdf'}],
      },
    ],
  },
  {
    name: 'months under a year',
    html: '<h2>2020</h2><h3>January</h3><ul><li>14, 2pm</li><li>Tuesday 28th, 2pm</li></ul><h3>March</h3><p>10th</p>',
    rows: [
      {date: '2020-01-14', start: '14:00'},
      {date: '2020-01-28', weekday: 'tuesday', start: '14:00'},
      {date: '2020-03-10'},
    ],
  },
  {
    name: 'months under a financial year',
    html: '<h2>2019/20</h2><h3>November</h3><ul><li>Tuesday 26th</li></ul><h3>January</h3><ul><li>Tuesday 28th</li></ul>',
    rows: [
      {date: '2019-11-26', weekday: 'tuesday'},
      {date: '2020-01-28', weekday: 'tuesday'},
    ],
  },
  {
    name: 'months across the top',
    html: '<table><tr><th>Committee</th><th>January 2020</th><th>February 2020</th><th>March 2020</th></tr><tr><td>Governing Body</td><td>28</td><td>-</td><td>24</td></tr><tr><td>Audit Committee</td><td>14th</td><td></td><td>Tues 10th</td></tr></table>',
    rows: [
      {date: '2020-01-28', committee: 'Governing Body'},
      {date: '2020-03-24', committee: 'Governing Body'},
      {date: '2020-01-14', committee: 'Audit Committee'},
      {date: '2020-03-10', committee: 'Audit Committee', weekday: 'tuesday'},
    ],
  },
  {
    name: 'financial years across the top',
    html: '<table><thead><tr><th></th><th>2019/20</th><th>2020/21</th></tr></thead><tbody><tr><td>Governing Body</td><td>26 November<br>28 January</td><td>24 November</td></tr></tbody></table>',
    rows: [
      {date: '2019-11-26', committee: 'Governing Body'},
      {date: '2020-01-28', committee: 'Governing Body'},
      {date: '2020-11-24', committee: 'Governing Body'},
    ],
  },
  {
    name: 'many dates in a cell',
    html: '<table><thead><tr><th>Committee</th><th>Dates 2020</th><th>Time</th></tr></thead><tbody><tr><td>Governing Body</td><td>28 January, 24 March, 26 May</td><td>1.30pm</td></tr><tr><td>Audit Committee</td><td>14 January and 10 March</td><td>9am</td></tr></tbody></table>',
    rows: [
      {date: '2020-01-28', committee: 'Governing Body', start: '13:30'},
      {date: '2020-03-24', committee: 'Governing Body', start: '13:30'},
      {date: '2020-05-26', committee: 'Governing Body', start: '13:30'},
      {date: '2020-01-14', committee: 'Audit Committee', start: '09:00'},
      {date: '2020-03-10', committee: 'Audit Committee', start: '09:00'},
    ],
  },
  {
    name: 'two columns without a header',
    html: '<table><tr><td>14 January 2020</td><td>City Hall</td></tr><tr><td>10 March 2020</td><td>City Hall</td></tr></table>',
    rows: [
      {date: '2020-01-14', venue: {name: 'City Hall'}},
      {date: '2020-03-10', venue: {name: 'City Hall'}},
    ],
  },
  {
    name: 'one column',
    html: '<table><tr><td>14 January 2020</td></tr><tr><td>10 March 2020</td></tr></table>',
    rows: [{date: '2020-01-14'}, {date: '2020-03-10'}],
  },
  {
    name: 'row headers',
    html: '<table><tr><th>Date</th><th>Time</th></tr><tr><th scope="row">14 January 2020</th><td>2pm</td></tr></table>',
    rows: [{date: '2020-01-14', start: '14:00'}],
  },
  {
    name: 'the divs of a page builder',
    html: '<div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_text"><div class="et_pb_text_inner"><p>Tuesday 14 January 2020 1.30pm</p><p>Tuesday 10 March 2020 1.30pm</p></div></div></div></div>',
    rows: [
      {date: '2020-01-14', weekday: 'tuesday', start: '13:30'},
      {date: '2020-03-10', weekday: 'tuesday', start: '13:30'},
    ],
  },
  {
    name: 'a range as Drupal writes it',
    html: '<p>Tuesday, January 14, 2020 - 13:30 to 16:00</p>',
    rows: [{date: '2020-01-14', weekday: 'tuesday', start: '13:30', end: '16:00'}],
  },
  {
    name: 'a time range without spaces',
    html: '<ul><li>14 January 2020 9.30–11.30am</li></ul>',
    rows: [{date: '2020-01-14', start: '09:30', end: '11:30'}],
  },
  {
    name: '12noon',
    html: '<ul><li>14 January 2020 12noon to 2pm</li></ul>',
    rows: [{date: '2020-01-14', start: '12:00', end: '14:00'}],
  },
  {
    name: '12pm is midday',
    html: '<ul><li>14 January 2020 10am-12pm</li></ul>',
    rows: [{date: '2020-01-14', start: '10:00', end: '12:00'}],
  },
  {
    name: 'til 12 noon',
    html: '<ul><li>14 January 2020 from 10 til 12 noon</li></ul>',
    rows: [{date: '2020-01-14', start: '10:00', end: '12:00'}],
  },
  {
    name: 'a time with h',
    html: '<ul><li>14 January 2020, 13h30</li></ul>',
    rows: [{date: '2020-01-14', start: '13:30'}],
  },
  {
    name: 'an ISO moment',
    html: '<ul><li>2020-01-14T13:30:00</li></ul>',
    rows: [{date: '2020-01-14', start: '13:30'}],
  },
  {
    name: 'words count before the attribute',
    html: '<time datetime="2020-07-14T12:30:00Z">14 July 2020, 1.30pm</time>',
    rows: [{date: '2020-07-14', start: '13:30'}],
  },
  {
    name: 'only the time is to be confirmed',
    html: '<ul><li>14 January 2020, time to be confirmed, Civic Centre</li></ul>',
    rows: [{date: '2020-01-14', venue: {name: 'Civic Centre'}}],
  },
  {
    name: 'two parts, public and private',
    html: '<ul><li>14 January 2020 – Part 1 (public) 1.30pm, Part 2 (private) 3.30pm</li></ul>',
    rows: [{date: '2020-01-14', start: '13:30', held: 'part-private'}],
  },
  {
    name: 'a development session',
    html: '<ul><li>11 February 2020 – Development session</li></ul>',
    rows: [{date: '2020-02-11', title: 'Development session'}],
  },
  {
    name: 'the date again in the papers cell',
    html: '<table><thead><tr><th>Date</th><th>Papers</th></tr></thead><tbody><tr><td>14 January 2020</td><td><a href="/p/GB-papers-14-January-2020.pdf">14 January 2020</a></td></tr></tbody></table>',
    rows: [
      {
        date: '2020-01-14',
        documents: [
          {title: '14 January 2020', url: '/p/GB-papers-14-January-2020.pdf', format: 'pdf'},
        ],
      },
    ],
  },
  {
    name: 'numbered papers under a date',
    html: '<h3>Tuesday 14 January 2020</h3><ol><li><a href="1.pdf">01 Agenda</a></li><li><a href="2.pdf">02 Minutes of the meeting held on 26 November 2019</a></li><li><a href="3.pdf">03 Finance report</a></li></ol>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        documents: [
          {title: '01 Agenda', url: '1.pdf', type: 'agenda', format: 'pdf'},
          {
            title: '02 Minutes of the meeting held on 26 November 2019',
            url: '2.pdf',
            type: 'minutes',
            format: 'pdf',
          },
          {title: '03 Finance report', url: '3.pdf', type: 'report', format: 'pdf'},
        ],
      },
    ],
  },
  {
    name: 'a deadline in the next paragraph',
    html: '<p>Tuesday 14 January 2020, 1.30pm, City Hall</p><p>Questions must be submitted by 10am on Monday 13 January 2020.</p>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '13:30',
        venue: {name: 'City Hall'},
        questionsBy: '2020-01-13T10:00',
      },
    ],
  },
  {
    name: 'book by a day at an address',
    html: '<li>14 January 2020, 2pm. Please book by 7 January 2020 at <a href="mailto:a@nhs.net">a@nhs.net</a></li>',
    rows: [{date: '2020-01-14', start: '14:00', booking: {by: '2020-01-07', email: 'a@nhs.net'}}],
  },
  {
    name: 'dashes for bullets',
    html: '<p>Meeting dates for 2020:<br>- 28 January<br>- 24 March<br>- 26 May</p>',
    rows: [{date: '2020-01-28'}, {date: '2020-03-24'}, {date: '2020-05-26'}],
  },
  {
    name: 'bullet characters',
    html: '<p>2020 dates<br>• 28 January 2pm<br>• 24 March 2pm</p>',
    rows: [
      {date: '2020-01-28', start: '14:00'},
      {date: '2020-03-24', start: '14:00'},
    ],
  },
  {
    name: 'preformatted lines',
    html: '<pre>28 January 2020   1.30pm   Civic Centre\n24 March 2020     1.30pm   Civic Centre</pre>',
    rows: [
      {date: '2020-01-28', start: '13:30', venue: {name: 'Civic Centre'}},
      {date: '2020-03-24', start: '13:30', venue: {name: 'Civic Centre'}},
    ],
  },
  {
    name: 'semicolons',
    html: '<p>Dates for 2020: 28 January; 24 March; 26 May.</p>',
    rows: [{date: '2020-01-28'}, {date: '2020-03-24'}, {date: '2020-05-26'}],
  },
  {
    name: 'dates with slashes between',
    html: '<p>28 January / 24 March / 26 May 2020</p>',
    rows: [{date: '2020-01-28'}, {date: '2020-03-24'}, {date: '2020-05-26'}],
  },
  {
    name: 'an address element',
    html: '<p>Tuesday 14 January 2020, 2pm</p><address>Civic Centre<br>Victoria Avenue<br>Southend SS2 6ER</address>',
    rows: [
      {
        date: '2020-01-14',
        weekday: 'tuesday',
        start: '14:00',
        venue: {name: 'Civic Centre, Victoria Avenue, Southend SS2 6ER'},
      },
    ],
  },
  {
    name: 'Word’s tabs',
    html: '<p class="MsoNormal"><span lang="EN-GB">Thursday 23<sup>rd</sup> January 2020<span style="mso-tab-count:1">      </span>1.30 – 4.30 pm<span style="mso-tab-count:1">  </span>Marconi Room</span></p>',
    rows: [
      {
        date: '2020-01-23',
        weekday: 'thursday',
        start: '13:30',
        end: '16:30',
        venue: {name: 'Marconi Room'},
      },
    ],
  },
  {
    name: 'icons in front',
    html: '<p><i class="fa fa-calendar"></i> 14 January 2020</p><p><i class="fa fa-clock"></i> 2pm - 4pm</p><p><i class="fa fa-map-marker"></i> Civic Centre</p>',
    rows: [{date: '2020-01-14', start: '14:00', end: '16:00', venue: {name: 'Civic Centre'}}],
  },
  {
    name: 'a column that nobody foresaw',
    html: '<table><thead><tr><th>Date</th><th>Chair</th><th>Time</th></tr></thead><tbody><tr><td>14 January 2020</td><td>Dr A Smith</td><td>2pm</td></tr></tbody></table>',
    rows: [{date: '2020-01-14', start: '14:00', notes: 'Chair: Dr A Smith'}],
  },
  {
    name: 'a number column',
    html: '<table><thead><tr><th>No.</th><th>Date</th><th>Time</th></tr></thead><tbody><tr><td>1</td><td>14 January 2020</td><td>2pm</td></tr><tr><td>2</td><td>10 March 2020</td><td>2pm</td></tr></tbody></table>',
    rows: [
      {date: '2020-01-14', start: '14:00'},
      {date: '2020-03-10', start: '14:00'},
    ],
  },
  {
    name: 'the committee in a sentence',
    html: '<h2>Audit Committee</h2><p>The Committee meets five times a year.</p><ul><li>14 January 2020</li></ul><p>Contact the committee secretary on 01603 123456.</p>',
    rows: [{date: '2020-01-14', committee: 'Audit Committee'}],
  },
  {
    name: 'other dates around',
    html: '<p>Posted on 3 January 2020</p><p>The next Governing Body meeting is on Tuesday 14 January 2020 at 2pm.</p><p>Page last reviewed: 5 January 2020</p>',
    rows: [{date: '2020-01-14', committee: 'Governing Body', weekday: 'tuesday', start: '14:00'}],
  },
  {
    name: 'dates of appointment are no meetings',
    html: '<table><thead><tr><th>Name</th><th>Role</th><th>Appointed</th></tr></thead><tbody><tr><td>Dr A Smith</td><td>Chair</td><td>1 April 2013</td></tr></tbody></table>',
    rows: [],
  },
  {
    name: 'dates of approval are no meetings',
    html: '<p>The terms of reference were approved on 14 January 2020.</p>',
    rows: [],
  },
  {
    name: 'a date over two lines',
    html: '<p>28th January\n  2020</p>',
    rows: [{date: '2020-01-28'}],
  },
  {
    name: 'an abbreviation element',
    html: '<p><abbr title="Tuesday">Tue</abbr> 14 Jan 2020</p>',
    rows: [{date: '2020-01-14', weekday: 'tuesday'}],
  },
];
