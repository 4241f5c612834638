import {at, board, day, type WrittenCase} from './written-case.js';

const agenda = (url: string) => ({title: 'Agenda', url, format: 'pdf', type: 'agenda' as const});

/** Whole blocks of pages: what belongs to which meeting is told by the shape alone. */
export const readingBlocks: WrittenCase[] = [
  {
    name: 'Bootstrap: an accordion with buttons in headings, papers in panels',
    html: '<div class="accordion"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse" data-bs-target="#c1" aria-controls="c1">Tuesday 28 January 2020</button></h2><div id="c1" class="accordion-collapse"><div class="accordion-body"><p>1.30pm to 4pm, Civic Centre</p><a href="a1.pdf">Agenda</a></div></div></div><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-target="#c2" aria-controls="c2">Tuesday 24 March 2020</button></h2><div id="c2" class="accordion-collapse"><div class="accordion-body"><p>2pm, City Hall</p></div></div></div></div>',
    rows: [
      day('2020-01-28', {
        weekday: 'tuesday',
        start: '13:30',
        end: '16:00',
        ...at('Civic Centre'),
        documents: [agenda('a1.pdf')],
      }),
      day('2020-03-24', {weekday: 'tuesday', start: '14:00', ...at('City Hall')}),
    ],
  },
  {
    name: 'WAI tabs: one committee each',
    html: '<div role="tablist"><button role="tab" aria-controls="gb" aria-selected="true">Governing Body</button><button role="tab" aria-controls="ac">Audit Committee</button></div><div id="gb" role="tabpanel"><ul><li>28 January 2020</li></ul></div><div id="ac" role="tabpanel"><ul><li>14 January 2020</li></ul></div>',
    rows: [day('2020-01-28', board), day('2020-01-14', {committee: 'Audit Committee'})],
  },
  {
    name: 'a table of contents above sections says nothing itself',
    html: '<ul><li><a href="#dates">Meeting dates 2020</a></li><li><a href="#contact">Contact us</a></li></ul><h2 id="dates">Meeting dates 2020</h2><ul><li>28 January</li></ul><h2 id="contact">Contact us</h2><p>Call 01603 123456</p>',
    rows: [day('2020-01-28')],
  },
  {
    name: 'a card with its title in front, date and time in icons’ lines',
    html: '<div class="card"><div class="card-body"><h5 class="card-title">Audit Committee</h5><ul class="list-unstyled"><li><i class="icon-calendar"></i> 14 January 2020</li><li><i class="icon-clock"></i> 9am</li><li><i class="icon-pin"></i> Room 2</li></ul></div></div>',
    rows: [day('2020-01-14', {committee: 'Audit Committee', start: '09:00', ...at('Room 2')})],
  },
  {
    name: 'two cards with lists of facts',
    html: '<div class="cards"><div class="card"><h4>Audit Committee</h4><ul><li>Date: 14 January 2020</li><li>Time: 9am</li></ul></div><div class="card"><h4>Governing Body</h4><ul><li>Date: 28 January 2020</li><li>Time: 2pm</li></ul></div></div>',
    rows: [
      day('2020-01-14', {committee: 'Audit Committee', start: '09:00'}),
      day('2020-01-28', {...board, start: '14:00'}),
    ],
  },
  {
    name: 'a heading for each meeting with its papers below, and the minutes of the last',
    html: '<h3>28 January 2020</h3><ul><li><a href="a1.pdf">Agenda</a></li></ul><h3>26 November 2019</h3><ul><li><a href="a2.pdf">Agenda</a></li><li><a href="m2.pdf">Minutes</a></li></ul>',
    rows: [
      day('2020-01-28', {documents: [agenda('a1.pdf')]}),
      day('2019-11-26', {
        documents: [
          agenda('a2.pdf'),
          {title: 'Minutes', url: 'm2.pdf', format: 'pdf', type: 'minutes'},
        ],
      }),
    ],
  },
  {
    name: 'paragraphs of papers behind the date in bold',
    html: '<p><strong>28 January 2020</strong></p><p><a href="a1.pdf">Agenda</a></p><p><a href="p1.pdf">Papers</a></p><p><strong>24 March 2020</strong></p><p><a href="a2.pdf">Agenda</a></p>',
    rows: [
      day('2020-01-28', {
        documents: [
          agenda('a1.pdf'),
          {title: 'Papers', url: 'p1.pdf', format: 'pdf', type: 'papers'},
        ],
      }),
      day('2020-03-24', {documents: [agenda('a2.pdf')]}),
    ],
  },
  {
    name: 'a table with years as rows between and a committee as caption',
    html: '<table><caption>Audit Committee</caption><tr><th>Date</th><th>Time</th></tr><tr><td colspan="2"><strong>2019</strong></td></tr><tr><td>10 December</td><td>9am</td></tr><tr><td colspan="2"><strong>2020</strong></td></tr><tr><td>14 January</td><td>9am</td></tr></table>',
    rows: [
      day('2019-12-10', {committee: 'Audit Committee', start: '09:00'}),
      day('2020-01-14', {committee: 'Audit Committee', start: '09:00'}),
    ],
  },
  {
    name: 'quarters as rows, committees across',
    html: '<table><tr><th>2020/21</th><th>Governing Body</th><th>Audit Committee</th></tr><tr><th>Q1</th><td>26 May</td><td>12 May</td></tr><tr><th>Q4</th><td>23 March</td><td>9 March</td></tr></table>',
    rows: [
      day('2020-05-26', board),
      day('2020-05-12', {committee: 'Audit Committee'}),
      day('2021-03-23', board),
      day('2021-03-09', {committee: 'Audit Committee'}),
    ],
  },
  {
    name: 'date, month and weekday in three columns, the year above',
    html: '<h3>2020</h3><table><tr><th>Day</th><th>Date</th><th>Month</th><th>Time</th></tr><tr><td>Tue</td><td>28</td><td>January</td><td>1.30pm</td></tr><tr><td>Tue</td><td>24</td><td>March</td><td>1.30pm</td></tr></table>',
    rows: [
      day('2020-01-28', {weekday: 'tuesday', start: '13:30'}),
      day('2020-03-24', {weekday: 'tuesday', start: '13:30'}),
    ],
  },
  {
    name: 'start and end of the day in one cell with a break',
    html: '<table><tr><th>Date</th><th>Time</th></tr><tr><td>28 January 2020</td><td>1.30pm<br>to<br>4pm</td></tr></table>',
    rows: [day('2020-01-28', {start: '13:30', end: '16:00'})],
  },
  {
    name: 'a meeting in two parts in two rows of the time cell',
    html: '<table><tr><th>Date</th><th>Time</th></tr><tr><td>28 January 2020</td><td>Private: 12.30pm – 1.15pm<br>Public: 1.30pm – 4pm</td></tr></table>',
    rows: [day('2020-01-28', {start: '13:30', end: '16:00', held: 'part-private'})],
  },
  {
    name: 'the venue once in a paragraph below the table',
    html: '<table><tr><th>Date</th><th>Time</th></tr><tr><td>28 January 2020</td><td>2pm</td></tr><tr><td>24 March 2020</td><td>2pm</td></tr></table><p>All meetings will be held at City Hall, St Peters Street, Norwich NR2 1NH.</p>',
    rows: ['2020-01-28', '2020-03-24'].map((date) =>
      day(date, {start: '14:00', ...at('City Hall, St Peters Street, Norwich NR2 1NH')}),
    ),
  },
  {
    name: 'the time once in a sentence above the list',
    html: '<p>Meetings start at 9.30am unless otherwise stated.</p><ul><li>28 January 2020</li><li>24 March 2020 (10am start)</li></ul>',
    rows: [day('2020-01-28', {start: '09:30'}), day('2020-03-24', {start: '10:00'})],
  },
  {
    name: 'venue in a paragraph with a label below the list of dates',
    html: '<p>Dates: 28 January, 24 March and 26 May 2020</p><p>Time: 2pm – 4pm</p><p>Venue: City Hall, Norwich</p>',
    rows: ['2020-01-28', '2020-03-24', '2020-05-26'].map((date) =>
      day(date, {start: '14:00', end: '16:00', ...at('City Hall, Norwich')}),
    ),
  },
  {
    name: 'a news item with its own date beside the meeting',
    html: '<article><p class="meta">Published: 3 January 2020</p><h3>Governing Body meeting</h3><p>Our next Governing Body meeting in public takes place on Tuesday 28 January 2020 at 1.30pm at the Civic Centre, Southend.</p></article>',
    rows: [
      day('2020-01-28', {
        ...board,
        held: 'public',
        weekday: 'tuesday',
        start: '13:30',
        ...at('the Civic Centre, Southend'),
      }),
    ],
  },
  {
    name: 'a sentence with two meetings',
    html: '<p>The Governing Body will next meet on 28 January 2020 at 1.30pm at Civic Centre and then on 24 March 2020 at 2pm at City Hall.</p>',
    rows: [
      day('2020-01-28', {...board, start: '13:30', ...at('Civic Centre')}),
      day('2020-03-24', {...board, start: '14:00', ...at('City Hall')}),
    ],
  },
  {
    name: 'an embedded map and a form do not count',
    html: '<ul><li>28 January 2020, 2pm</li></ul><iframe src="https://maps.google.com"></iframe><form><label>Date <select><option>1 January 2020</option></select></label><button>Send</button></form>',
    rows: [day('2020-01-28', {start: '14:00'})],
  },
  {
    name: 'screen-reader words and hidden parts',
    html: '<ul><li><span class="sr-only">Date: </span>28 January 2020 <span class="sr-only">Time: </span>2pm <span hidden>1 January 1970</span></li></ul>',
    rows: [day('2020-01-28', {start: '14:00'})],
  },
  {
    name: 'a list in which the committee is bold in front',
    html: '<ul><li><strong>Audit Committee</strong> 14 January 2020, 9am</li><li><strong>Governing Body</strong> 28 January 2020, 2pm</li></ul>',
    rows: [
      day('2020-01-14', {committee: 'Audit Committee', start: '09:00'}),
      day('2020-01-28', {...board, start: '14:00'}),
    ],
  },
  {
    name: 'a table with the status in a column of its own, in colour and words',
    html: '<table><tr><th>Date</th><th>Status</th></tr><tr><td>28 January 2020</td><td><span style="color:green">Confirmed</span></td></tr><tr><td>24 March 2020</td><td><span style="color:red">Cancelled</span></td></tr></table>',
    rows: [day('2020-01-28'), day('2020-03-24', {status: 'cancelled'})],
  },
  {
    name: 'months in bold, days below with breaks',
    html: '<p><strong>January 2020</strong><br>14th – Audit Committee<br>28th – Governing Body</p><p><strong>March 2020</strong><br>24th – Governing Body</p>',
    rows: [
      day('2020-01-14', {committee: 'Audit Committee'}),
      day('2020-01-28', board),
      day('2020-03-24', board),
    ],
  },
];
