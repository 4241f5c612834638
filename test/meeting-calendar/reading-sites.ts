import {at, board, day, pdf, type Row, type WrittenCase} from './written-case.js';

/** Shapes that content systems and their plug-ins give a page. */
export const readingSites: WrittenCase[] = [
  {
    name: 'Gutenberg: an accordion of years with lists',
    html: '<details class="wp-block-details"><summary>2020 meetings</summary><ul class="wp-block-list"><li>Tuesday 14 January, 1.30pm</li><li>Tuesday 10 March, 1.30pm</li></ul></details><details class="wp-block-details"><summary>2021 meetings</summary><ul class="wp-block-list"><li>Tuesday 12 January, 1.30pm</li></ul></details>',
    rows: [
      day('2020-01-14', {weekday: 'tuesday', start: '13:30'}),
      day('2020-03-10', {weekday: 'tuesday', start: '13:30'}),
      day('2021-01-12', {weekday: 'tuesday', start: '13:30'}),
    ],
  },
  {
    name: 'Gutenberg: a table block with a figcaption',
    html: '<figure class="wp-block-table is-style-stripes"><table><thead><tr><th>Meeting date</th><th>Start time</th><th>Meeting location</th></tr></thead><tbody><tr><td>Thursday 26 March</td><td>14:00</td><td>Lakeside 400</td></tr></tbody></table><figcaption class="wp-element-caption">Primary Care Commissioning Committee meetings 2020</figcaption></figure>',
    rows: [
      day('2020-03-26', {
        weekday: 'thursday',
        committee: 'Primary Care Commissioning Committee',
        start: '14:00',
        ...at('Lakeside 400'),
      }),
    ],
  },
  {
    name: 'Elementor: an accordion of divs, the title a link',
    html: '<div class="elementor-accordion"><div class="elementor-accordion-item"><div class="elementor-tab-title" role="button"><a class="elementor-accordion-title" href="">14 January 2020</a></div><div class="elementor-tab-content"><p>1.30pm, Civic Centre</p><p><a href="/wp-content/uploads/2020/01/agenda.pdf">Agenda</a></p></div></div><div class="elementor-accordion-item"><div class="elementor-tab-title" role="button"><a class="elementor-accordion-title" href="">10 March 2020</a></div><div class="elementor-tab-content"><p>2pm, City Hall</p></div></div></div>',
    rows: [
      day('2020-01-14', {
        start: '13:30',
        ...at('Civic Centre'),
        documents: [pdf('Agenda', '/wp-content/uploads/2020/01/agenda.pdf', {type: 'agenda'})],
      }),
      day('2020-03-10', {start: '14:00', ...at('City Hall')}),
    ] as Row[],
  },
  {
    name: 'The Events Calendar: its list',
    html: '<article class="tribe-events-calendar-list__event"><div class="tribe-events-calendar-list__event-datetime-wrapper"><time datetime="2020-01-28"><span class="tribe-event-date-start">January 28 @ 1:30 pm</span> - <span class="tribe-event-time">4:00 pm</span></time></div><h3><a href="https://ccg.nhs.uk/event/gb-january">Governing Body meeting in public</a></h3><address><span>Civic Centre</span> <span>Victoria Avenue, Southend-on-Sea</span></address></article><article class="tribe-events-calendar-list__event"><div><time datetime="2020-03-24"><span class="tribe-event-date-start">March 24 @ 1:30 pm</span> - <span class="tribe-event-time">4:00 pm</span></time></div><h3><a href="https://ccg.nhs.uk/event/gb-march">Governing Body meeting in public</a></h3></article>',
    rows: [
      day('2020-01-28', {
        ...board,
        held: 'public',
        start: '13:30',
        end: '16:00',
        ...at('Civic Centre Victoria Avenue, Southend-on-Sea'),
        documents: [
          {title: 'Governing Body meeting in public', url: 'https://ccg.nhs.uk/event/gb-january'},
        ],
      }),
      day('2020-03-24', {
        ...board,
        held: 'public',
        start: '13:30',
        end: '16:00',
        documents: [
          {title: 'Governing Body meeting in public', url: 'https://ccg.nhs.uk/event/gb-march'},
        ],
      }),
    ],
  },
  {
    name: 'a card whose title follows its date',
    html: '<div class="event"><p class="event-date">28 January 2020</p><h3>Audit Committee</h3><p>9.30am</p></div><div class="event"><p class="event-date">24 March 2020</p><h3>Finance Committee</h3><p>2pm</p></div>',
    rows: [
      day('2020-01-28', {committee: 'Audit Committee', start: '09:30'}),
      day('2020-03-24', {committee: 'Finance Committee', start: '14:00'}),
    ],
  },
  {
    name: 'one card alone whose title follows its date',
    html: '<div class="event-card"><span class="date">28 January 2020</span><h3 class="title">Audit Committee</h3><p>9.30am, Room 2</p></div>',
    rows: [day('2020-01-28', {committee: 'Audit Committee', start: '09:30', ...at('Room 2')})],
  },
  {
    name: 'day, month and year in boxes of their own',
    html: '<ul class="events"><li><div class="date"><span class="day">28</span><span class="month">Jan</span><span class="year">2020</span></div><div class="what"><h4>Governing Body</h4><p>1.30pm</p></div></li><li><div class="date"><span class="day">24</span><span class="month">Mar</span><span class="year">2020</span></div><div class="what"><h4>Audit Committee</h4><p>9am</p></div></li></ul>',
    rows: [
      day('2020-01-28', {...board, start: '13:30'}),
      day('2020-03-24', {committee: 'Audit Committee', start: '09:00'}),
    ],
  },
  {
    name: 'Drupal: a date field of a day, which says noon of no meeting',
    html: '<div class="views-row"><div class="field field--name-field-date"><time datetime="2020-01-14T12:00:00Z">Tuesday 14 January 2020</time></div><div class="field"><a href="/node/12">Governing Body</a></div></div><div class="views-row"><div class="field field--name-field-date"><time datetime="2020-03-10T12:00:00Z">Tuesday 10 March 2020</time></div><div class="field"><a href="/node/13">Governing Body</a></div></div>',
    rows: [
      day('2020-01-14', {
        weekday: 'tuesday',
        ...board,
        documents: [{title: 'Governing Body', url: '/node/12'}],
      }),
      day('2020-03-10', {
        weekday: 'tuesday',
        ...board,
        documents: [{title: 'Governing Body', url: '/node/13'}],
      }),
    ],
  },
  {
    name: 'a time element whose words hold the day and its attribute the time',
    html: '<ul><li><time datetime="2020-01-28T13:30">28 January 2020</time></li><li><time datetime="2020-07-14T12:30:00Z">14 July 2020</time></li><li><time datetime="2020-03-24T00:00:00">24 March 2020</time></li></ul>',
    rows: [
      day('2020-01-28', {start: '13:30'}),
      day('2020-07-14', {start: '13:30'}),
      day('2020-03-24'),
    ],
  },
  {
    name: 'a time element without its year, in UTC in summer, or with an offset',
    html: '<ul><li><time datetime="2020-07-14T12:30:00Z">14 July</time>, Hall</li><li><time datetime="2020-07-21T13:30:00+01:00">21 July</time></li></ul>',
    rows: [day('2020-07-14', {start: '13:30', ...at('Hall')}), day('2020-07-21', {start: '13:30'})],
  },
  {
    name: 'Drupal: a range of two time elements',
    html: '<p><time datetime="2020-01-14T13:30:00Z">Tuesday, January 14, 2020 - 13:30</time> to <time datetime="2020-01-14T16:00:00Z">16:00</time></p>',
    rows: [day('2020-01-14', {weekday: 'tuesday', start: '13:30', end: '16:00'})],
  },
  {
    name: 'Joomla: a table without a head, pasted from Word',
    html: '<table class="MsoTableGrid" border="1"><tbody><tr><td valign="top"><p class="MsoNormal"><b><span>Date<o:p></o:p></span></b></p></td><td><p class="MsoNormal"><b><span>Venue<o:p></o:p></span></b></p></td></tr><tr><td><p class="MsoNormal"><span lang="EN-GB">Thursday 23</span><sup><span>rd</span></sup><span> January 2014<o:p></o:p></span></p></td><td><p class="MsoNormal">St&nbsp;Andrew’s Hall<o:p></o:p></p><p class="MsoNormal">Norwich<o:p></o:p></p></td></tr></tbody></table>',
    rows: [day('2014-01-23', {weekday: 'thursday', ...at('St Andrew’s Hall, Norwich')})],
  },
  {
    name: 'Joomla: sliders with a heading for each month',
    html: '<div class="nn_sliders"><h2 class="nn_sliders_title">January 2015</h2><div><p>Governing Body – Tuesday 27th, 1.30pm</p></div><h2 class="nn_sliders_title">March 2015</h2><div><p>Governing Body – Tuesday 24th, 1.30pm</p></div></div>',
    rows: [
      day('2015-01-27', {...board, weekday: 'tuesday', start: '13:30'}),
      day('2015-03-24', {...board, weekday: 'tuesday', start: '13:30'}),
    ],
  },
  {
    name: 'Umbraco: label and value in divs',
    html: '<div class="meeting"><div class="row"><div class="label">Date</div><div class="value">14 January 2020</div></div><div class="row"><div class="label">Time</div><div class="value">1.30pm to 4pm</div></div><div class="row"><div class="label">Location</div><div class="value">Civic Centre</div></div></div><div class="meeting"><div class="row"><div class="label">Date</div><div class="value">10 March 2020</div></div><div class="row"><div class="label">Time</div><div class="value">2pm</div></div><div class="row"><div class="label">Location</div><div class="value">City Hall</div></div></div>',
    rows: [
      day('2020-01-14', {start: '13:30', end: '16:00', ...at('Civic Centre')}),
      day('2020-03-10', {start: '14:00', ...at('City Hall')}),
    ],
  },
  {
    name: 'labels in bold with the value behind, one paragraph with breaks',
    html: '<p><strong>Date</strong> 14 January 2020<br><strong>Time</strong> 1.30pm<br><strong>Venue</strong> Civic Centre</p>',
    rows: [day('2020-01-14', {start: '13:30', ...at('Civic Centre')})],
  },
  {
    name: 'a definition list of dates with several facts each',
    html: '<dl><dt>Tuesday 14 January 2020</dt><dd>1.30pm to 4pm</dd><dd>Civic Centre, Victoria Avenue</dd><dd><a href="a.pdf">Agenda</a></dd><dt>Tuesday 10 March 2020</dt><dd>Cancelled – Covid-19</dd></dl>',
    rows: [
      day('2020-01-14', {
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        ...at('Civic Centre, Victoria Avenue'),
        documents: [pdf('Agenda', 'a.pdf', {type: 'agenda'})],
      }),
      day('2020-03-10', {weekday: 'tuesday', status: 'cancelled', reason: 'Covid-19'}),
    ] as Row[],
  },
  {
    name: 'definition lists in divs, one for each meeting, labels with colons',
    html: '<div class="card"><dl><div><dt>When:</dt><dd>14 January 2020, 2pm</dd></div><div><dt>Where:</dt><dd>Boardroom<br>Harcourt House</dd></div></dl></div><div class="card"><dl><div><dt>When:</dt><dd>10 March 2020, 2pm</dd></div><div><dt>Where:</dt><dd>MS Teams</dd></div></dl></div>',
    rows: [
      day('2020-01-14', {start: '14:00', ...at('Boardroom, Harcourt House')}),
      day('2020-03-10', {start: '14:00', ...at('MS Teams')}),
    ],
  },
  {
    name: 'months down the side, committees across, the year above',
    html: '<h2>Meeting dates 2021/22</h2><table><tr><td>&nbsp;</td><td><strong>Governing Body</strong></td><td><strong>Audit Committee</strong></td></tr><tr><td>April</td><td>27th</td><td>-</td></tr><tr><td>May</td><td>No meeting</td><td>Tues 11</td></tr><tr><td>January</td><td>25th at 2pm</td><td>11</td></tr></table>',
    rows: [
      day('2021-04-27', {...board}),
      day('2021-05-11', {committee: 'Audit Committee', weekday: 'tuesday'}),
      day('2022-01-25', {...board, start: '14:00'}),
      day('2022-01-11', {committee: 'Audit Committee'}),
    ],
  },
  {
    name: 'months across, committees down, days in the cells over two years',
    html: '<table><tr><th></th><th>Nov 2019</th><th>Dec 2019</th><th>Jan 2020</th></tr><tr><th>Governing Body</th><td>26</td><td></td><td>28</td></tr><tr><th>Finance Committee</th><td>19</td><td>17</td><td>21 (10am)</td></tr></table>',
    rows: [
      day('2019-11-26', {...board}),
      day('2020-01-28', {...board}),
      day('2019-11-19', {committee: 'Finance Committee'}),
      day('2019-12-17', {committee: 'Finance Committee'}),
      day('2020-01-21', {committee: 'Finance Committee', start: '10:00'}),
    ],
  },
  {
    name: 'a year cell over its rows',
    html: '<table><tr><th>Year</th><th>Date</th><th>Time</th></tr><tr><td rowspan="2">2020</td><td>14 January</td><td>2pm</td></tr><tr><td>10 March</td><td>3pm</td></tr><tr><td rowspan="1">2021</td><td>12 January</td><td>2pm</td></tr></table>',
    rows: [
      day('2020-01-14', {start: '14:00'}),
      day('2020-03-10', {start: '15:00'}),
      day('2021-01-12', {start: '14:00'}),
    ],
  },
  {
    name: 'a time cell over all rows',
    html: '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>14 January 2020</td><td rowspan="3">1.30pm – 4.00pm</td><td rowspan="3">Civic Centre,<br>Victoria Avenue,<br>Southend</td></tr><tr><td>10 March 2020</td></tr><tr><td>12 May 2020</td></tr></table>',
    rows: ['2020-01-14', '2020-03-10', '2020-05-12'].map((date) =>
      day(date, {start: '13:30', end: '16:00', ...at('Civic Centre, Victoria Avenue, Southend')}),
    ),
  },
  {
    name: 'TablePress: a head in two rows',
    html: '<table class="tablepress"><thead><tr><th colspan="3">Governing Body meetings 2020</th></tr><tr><th>Date</th><th>Time</th><th>Location</th></tr></thead><tbody><tr><td>28 January</td><td>1330 - 1600</td><td>Marconi Room</td></tr></tbody></table>',
    rows: [day('2020-01-28', {...board, start: '13:30', end: '16:00', ...at('Marconi Room')})],
  },
  {
    name: 'columns in other words, and a deadline for papers',
    html: '<table><tr><th>Committee date</th><th>Commencing</th><th>Held at</th><th>Agenda setting</th><th>Final papers due</th></tr><tr><td>28 January 2020</td><td>9.30</td><td>Lakeside</td><td>7 January 2020</td><td>17 January 2020</td></tr></table>',
    rows: [day('2020-01-28', {start: '09:30', ...at('Lakeside')})],
  },
  {
    name: 'columns for questions and publication before the meeting’s own',
    html: '<table><tr><th>Papers published</th><th>Questions received by</th><th>Date of Board meeting</th></tr><tr><td>21 January 2020</td><td>12 noon, 24 January 2020</td><td>28 January 2020</td></tr></table>',
    rows: [day('2020-01-28', {papersOn: '2020-01-21', questionsBy: '2020-01-24T12:00'})],
  },
  {
    name: 'a table of papers whose link texts hold the dates',
    html: '<table><tr><th>Agendas</th><th>Minutes</th></tr><tr><td><a href="a1.pdf">Agenda 28 January 2020 (PDF)</a></td><td><a href="m1.pdf">Minutes 28 January 2020 (PDF)</a></td></tr><tr><td><a href="a2.pdf">Agenda 24 March 2020 (PDF)</a></td><td></td></tr></table>',
    rows: [
      day('2020-01-28', {
        documents: [
          pdf('Agenda 28 January 2020', 'a1.pdf', {type: 'agenda'}),
          pdf('Minutes 28 January 2020', 'm1.pdf', {type: 'minutes'}),
        ],
      }),
      day('2020-03-24', {
        documents: [pdf('Agenda 24 March 2020', 'a2.pdf', {type: 'agenda'})],
      }),
    ] as Row[],
  },
  {
    name: 'a list of papers, two for one meeting',
    html: '<ul><li><a href="a1.pdf">Agenda 28 January 2020 (PDF)</a></li><li><a href="m1.pdf">Minutes 28 January 2020 (PDF, 199KB)</a></li><li><a href="a2.pdf">Agenda 24 March 2020 (PDF)</a></li></ul>',
    rows: [
      day('2020-01-28', {
        documents: [
          pdf('Agenda 28 January 2020', 'a1.pdf', {type: 'agenda'}),
          pdf('Minutes 28 January 2020', 'm1.pdf', {type: 'minutes', size: 203776}),
        ],
      }),
      day('2020-03-24', {
        documents: [pdf('Agenda 24 March 2020', 'a2.pdf', {type: 'agenda'})],
      }),
    ] as Row[],
  },
  {
    name: 'minutes of one meeting that stand behind another',
    html: '<p>28 July 2020, 2pm</p><p>29 September 2020, 2pm</p><p><a href="m.pdf">Minutes of the meeting held on 28 July 2020</a></p>',
    rows: [
      day('2020-07-28', {
        start: '14:00',
        documents: [pdf('Minutes of the meeting held on 28 July 2020', 'm.pdf', {type: 'minutes'})],
      }),
      day('2020-09-29', {start: '14:00'}),
    ] as Row[],
  },
  {
    name: 'minutes below a list, without their year',
    html: '<ul><li>28 July 2020</li><li>29 September 2020</li></ul><h3>Minutes</h3><ul><li><a href="m.pdf">Minutes of the meeting held on 28 July</a></li></ul>',
    rows: [
      day('2020-07-28', {
        documents: [pdf('Minutes of the meeting held on 28 July', 'm.pdf', {type: 'minutes'})],
      }),
      day('2020-09-29'),
    ] as Row[],
  },
  {
    name: 'tabs: the years are links above, the dates in panes',
    html: '<ul class="nav nav-tabs"><li><a href="#y2020">2020</a></li><li><a href="#y2021">2021</a></li></ul><div class="tab-content"><div id="y2020"><p>14 January 2pm</p><p>10 March 2pm</p></div><div id="y2021"><p>12 January 2pm</p></div></div>',
    rows: [
      day('2020-01-14', {start: '14:00'}),
      day('2020-03-10', {start: '14:00'}),
      day('2021-01-12', {start: '14:00'}),
    ],
  },
  {
    name: 'buttons of an accordion hold the headings',
    html: '<h3><button type="button" aria-expanded="false">Audit Committee 2020</button></h3><div><ul><li>14 January, 9am</li></ul></div><h3><button type="button">Finance Committee 2020</button></h3><div><ul><li>21 January, 10am</li></ul></div>',
    rows: [
      day('2020-01-14', {committee: 'Audit Committee', start: '09:00'}),
      day('2020-01-21', {committee: 'Finance Committee', start: '10:00'}),
    ],
  },
  {
    name: 'NHS.UK expanders with the date as summary',
    html: '<details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Thursday 19 May 2022</span></summary><div class="nhsuk-details__text"><p>10am to 12.30pm</p><p>Room 1<br>King Street House<br>15 Upper King Street<br>Norwich<br>NR3 1RB</p><ul><li><a href="p.pdf">Papers (PDF, 5MB)</a></li></ul></div></details>',
    rows: [
      day('2022-05-19', {
        weekday: 'thursday',
        start: '10:00',
        end: '12:30',
        ...at('Room 1, King Street House, 15 Upper King Street, Norwich, NR3 1RB'),
        documents: [pdf('Papers', 'p.pdf', {type: 'papers', size: 5242880})],
      }),
    ] as Row[],
  },
  {
    name: 'GOV.UK summary list',
    html: '<dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Date and time</dt><dd class="govuk-summary-list__value">Thursday 19 May 2022, 10am</dd></div><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Venue</dt><dd class="govuk-summary-list__value">King Street House</dd></div><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Watch online</dt><dd class="govuk-summary-list__value"><a href="https://teams.microsoft.com/l/x">Join on Teams</a></dd></div></dl>',
    rows: [
      day('2022-05-19', {
        weekday: 'thursday',
        start: '10:00',
        ...at('King Street House'),
        join: 'https://teams.microsoft.com/l/x',
      }),
    ],
  },
  {
    name: 'ModernGov: a list of meetings with their states',
    html: '<ul class="mgBulletList"><li><a class="mgMeetingTableLnk" href="ieListDocuments.aspx?MId=1">Thursday, 14 January 2021 10.00 am</a></li><li><a href="ieListDocuments.aspx?MId=2">Thursday, 11 March 2021 10.00 am</a> - CANCELLED</li></ul>',
    rows: [
      day('2021-01-14', {
        weekday: 'thursday',
        start: '10:00',
        documents: [
          {title: 'Thursday, 14 January 2021 10.00 am', url: 'ieListDocuments.aspx?MId=1'},
        ],
      }),
      day('2021-03-11', {
        weekday: 'thursday',
        start: '10:00',
        status: 'cancelled',
        documents: [{title: 'Thursday, 11 March 2021 10.00 am', url: 'ieListDocuments.aspx?MId=2'}],
      }),
    ],
  },
  {
    name: 'headings for financial years with a dash of any kind',
    html: '<h3>2022 – 2023</h3><ul><li>19 May</li><li>16 March</li></ul><h3>2023‑24</h3><ul><li>18 May</li><li>21 March</li></ul>',
    rows: [day('2022-05-19'), day('2023-03-16'), day('2023-05-18'), day('2024-03-21')],
  },
  {
    name: 'a photo, a share bar and a cookie notice around the list',
    html: '<div><img src="data:," alt="Our Governing Body"><p>Cookies: this site was last updated on 3 February 2020.</p><div class="share"><a href="https://twitter.com/share">Tweet</a></div><ul><li>28 January 2020</li></ul><p>© NHS Norwich CCG 2020</p></div>',
    rows: [day('2020-01-28')],
  },
  {
    name: 'two columns of a layout, a committee each, without headings',
    html: '<div class="wp-block-columns"><div class="wp-block-column"><p><strong>Governing Body</strong></p><p>28 January 2020<br>24 March 2020</p></div><div class="wp-block-column"><p><strong>Audit Committee</strong></p><p>14 January 2020<br>10 March 2020</p></div></div>',
    rows: [
      day('2020-01-28', {...board}),
      day('2020-03-24', {...board}),
      day('2020-01-14', {committee: 'Audit Committee'}),
      day('2020-03-10', {committee: 'Audit Committee'}),
    ],
  },
  {
    name: 'an empty cell below a committee that was written once',
    html: '<table><tr><th>Committee</th><th>Date</th><th>Time</th></tr><tr><td>Audit Committee</td><td>14 January 2020</td><td>9am</td></tr><tr><td></td><td>10 March 2020</td><td>9am</td></tr><tr><td>Governing Body</td><td>28 January 2020</td><td>2pm</td></tr></table>',
    rows: [
      day('2020-01-14', {committee: 'Audit Committee', start: '09:00'}),
      day('2020-03-10', {committee: 'Audit Committee', start: '09:00'}),
      day('2020-01-28', {...board, start: '14:00'}),
    ],
  },
  {
    name: 'ditto marks in cells',
    html: '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>14 January 2020</td><td>9am</td><td>Room 2</td></tr><tr><td>10 March 2020</td><td>"</td><td>as above</td></tr></table>',
    rows: [
      day('2020-01-14', {start: '09:00', ...at('Room 2')}),
      day('2020-03-10', {start: '09:00', ...at('Room 2')}),
    ],
  },
];
