import {
  at,
  audit,
  board,
  day,
  grid,
  off,
  p,
  table,
  written,
  type WrittenCase,
} from './written-case.js';

/** Pieces of pages whose meetings stand in tables. */
export const pagesInTables: WrittenCase[] = [
  written(
    'a title over all columns, short weekdays',
    `<table><thead><tr><th colspan="3">Norfolk and Waveney Integrated Care Board – meetings in public 2027/28</th></tr><tr><th>Date</th><th>Time</th><th>Where</th></tr></thead><tbody><tr><td>Wed 26 May</td><td>13:30–16:30</td><td>King's Lynn Town Hall</td></tr><tr><td>Wed 26 Jan</td><td>13:30–16:30</td><td>Online (MS Teams)</td></tr></tbody></table>`,
    {
      date: '2027-05-26',
      weekday: 'wednesday',
      start: '13:30',
      end: '16:30',
      venue: {name: "King's Lynn Town Hall"},
      committee: 'Norfolk and Waveney Integrated Care Board',
      held: 'public',
    },
    {
      date: '2028-01-26',
      weekday: 'wednesday',
      start: '13:30',
      end: '16:30',
      venue: {name: 'Online (MS Teams)'},
      committee: 'Norfolk and Waveney Integrated Care Board',
      held: 'public',
    },
  ),
  written(
    'postponed between stars',
    table('Date', '3rd February 2027 2pm-4pm *postponed*', '3rd March 2027 2pm-4pm'),
    {date: '2027-02-03', start: '14:00', end: '16:00', status: 'postponed'},
    {date: '2027-03-03', start: '14:00', end: '16:00'},
  ),
  written(
    'year, month, day in columns',
    '<table><tr><th>Year</th><th>Month</th><th>Day</th><th>Time</th></tr><tr><td rowspan="2">2027</td><td>February</td><td>Tuesday 9</td><td>10.00</td></tr><tr><td>April</td><td>Tuesday 13</td><td>10.00</td></tr></table>',
    {date: '2027-02-09', weekday: 'tuesday', start: '10:00'},
    {date: '2027-04-13', weekday: 'tuesday', start: '10:00'},
  ),
  written(
    'a column of kinds',
    table(
      'Date | Start | Finish | Meeting type',
      '2027-06-01 | 0930 | 1130 | Ordinary meeting',
      '2027-09-07 | 0930 | 1230 | Annual General Meeting',
    ),
    {date: '2027-06-01', start: '09:30', end: '11:30'},
    {
      date: '2027-09-07',
      start: '09:30',
      end: '12:30',
      type: 'annual-general',
      title: 'Annual General Meeting',
    },
  ),
  written(
    'a session each',
    table(
      'Date | Public session | Private session',
      '21 January 2027 | 1.30pm – 3pm | 3.15pm – 4pm',
    ),
    day('2027-01-21', {start: '13:30', end: '15:00', held: 'part-private'}),
  ),
  written(
    'signs and words in a column',
    table(
      'Date | Status',
      '19 Jan 2027 | ✔ Going ahead',
      '16 Feb 2027 | ✘ Cancelled – not quorate',
    ),
    day('2027-01-19'),
    day('2027-02-16', {...off, reason: 'not quorate'}),
  ),
  written(
    'off across columns',
    '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>2 June 2027</td><td>2pm</td><td>City Hall</td></tr><tr><td>7 July 2027</td><td colspan="2">Cancelled – election period</td></tr></table>',
    day('2027-06-02', {start: '14:00', ...at('City Hall')}),
    day('2027-07-07', {...off, reason: 'election period'}),
  ),
  written(
    'a summary of dates in one cell',
    '<table><tr><td>Finance and Performance Committee</td><td>14 April 2027<br>9 June 2027<br>11 August 2027 (cancelled)</td></tr><tr><td>Quality and Safety Committee</td><td>21 April 2027<br>16 June 2027</td></tr></table>',
    ...[day('2027-04-14'), day('2027-06-09'), day('2027-08-11', off)].map((r) => ({
      ...r,
      committee: 'Finance and Performance Committee',
    })),
    ...[day('2027-04-21'), day('2027-06-16')].map((r) => ({
      ...r,
      committee: 'Quality and Safety Committee',
    })),
  ),
  written(
    'one committee a column',
    grid(
      ['Month', 'Audit Committee', 'Remuneration Committee'],
      ['May 2027', '12th, 10am', '—'],
      ['June 2027', 'Cancelled', '23rd, 2pm'],
    ),
    {date: '2027-05-12', start: '10:00', committee: 'Audit Committee'},
    {date: '2027-06-23', start: '14:00', committee: 'Remuneration Committee'},
  ),
  written(
    'a note joined by a dagger in the time',
    `${table('Date | Time', '13 April 2027 | 10am†', '8 June 2027 | 10am')}<p>† Please note earlier start. This meeting will be held online.</p>`,
    {date: '2027-04-13', start: '10:00', notes: 'Please note earlier start', ...at('online')},
    {date: '2027-06-08', start: '10:00'},
  ),
  written(
    'in order of the year, months as rows',
    '<table><tr><th colspan="2">2027</th></tr><tr><td>January</td><td>Weds 20th 9.30am</td></tr><tr><td>February</td><td>No meeting</td></tr><tr><td>March</td><td>Weds 17th 9.30am</td></tr></table>',
    {date: '2027-01-20', weekday: 'wednesday', start: '09:30'},
    {date: '2027-03-17', weekday: 'wednesday', start: '09:30'},
  ),
  written(
    'small print with hours',
    '<table><tr><th>When</th><th>Where</th></tr><tr><td>Friday 16 April 2027<br><small>09:00 - 11:00</small></td><td>Room G.01<br>Lakeside 400<br>Norwich NR7 0WG</td></tr></table>',
    {
      date: '2027-04-16',
      weekday: 'friday',
      start: '09:00',
      end: '11:00',
      ...at('Room G.01, Lakeside 400, Norwich NR7 0WG'),
    },
  ),
  written(
    'cancelled by a red word of another cell',
    '<table><tr><th>Committee</th><th>Next meeting</th><th>Chair</th></tr><tr><td>Audit Committee</td><td>3 June 2027</td><td>Dr A Smith</td></tr><tr><td>Quality Committee <span style="color:red">CANCELLED</span></td><td>10 June 2027</td><td>Ms B Jones</td></tr></table>',
    day('2027-06-03', {committee: 'Audit Committee', notes: 'Chair: Dr A Smith'}),
    day('2027-06-10', {committee: 'Quality Committee', notes: 'Chair: Ms B Jones', ...off}),
  ),
  written(
    'a body and its kind in a cell',
    '<table><tr><th>Meeting</th><th>Date and time</th><th>Venue</th></tr><tr><td>Extraordinary Governing Body</td><td>Friday 12 March 2027, 9am</td><td>By Microsoft Teams</td></tr></table>',
    {
      date: '2027-03-12',
      weekday: 'friday',
      start: '09:00',
      committee: 'Governing Body',
      title: 'Extraordinary Governing Body',
      type: 'extraordinary',
      ...at('By Microsoft Teams'),
    },
  ),
  written(
    'a head without head cells',
    '<table><thead><tr><td><strong>Date</strong></td><td><strong>Start time</strong></td><td><strong>Location</strong></td></tr></thead><tbody><tr><td>Mon 14-Jun-2027</td><td>18:00</td><td>Dereham Memorial Hall</td></tr></tbody></table>',
    {date: '2027-06-14', weekday: 'monday', start: '18:00', ...at('Dereham Memorial Hall')},
  ),
  written(
    'years over columns',
    grid(
      ['', '2027', '2028'],
      ['Spring', '20 April', '18 April'],
      ['Autumn', '12 October', 'to be agreed'],
    ),
    day('2027-04-20', {title: 'Spring'}),
    day('2028-04-18', {title: 'Spring'}),
    day('2027-10-12', {title: 'Autumn'}),
  ),
  written(
    'a Squiz listing with paragraphs in table cells',
    '<table><thead><tr><th><p>Date</p></th><th><p>Time</p></th></tr></thead><tbody><tr><td><p>Tuesday&nbsp;26&nbsp;January&nbsp;2027</p></td><td><p>2.00&nbsp;pm</p></td></tr></tbody></table>',
    day('2027-01-26', {weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'a table of months and bodies with cancelled cells',
    table(
      'Month | Governing Body | Audit Committee',
      'January 2027 | 26 | 14',
      'March 2027 | Cancelled | 11',
    ),
    day('2027-01-26', board),
    day('2027-01-14', audit),
    day('2027-03-11', audit),
  ),
  written(
    'a date changed in a note column',
    table(
      'Date | Note',
      '2 February 2027 | Please note change of date (previously 26 January 2027)',
    ),
    day('2027-02-02', {status: 'moved', movedFrom: '2027-01-26'}),
  ),
  written(
    'a registration time in front',
    table('Date | Time', '26 January 2027 | 1.45pm registration, 2pm start, 4pm close'),
    day('2027-01-26', {start: '14:00', end: '16:00', notes: '1.45pm registration'}),
  ),
  written(
    'a table with a Type column',
    table(
      'Date | Type | Venue',
      '26 January 2027 | Public | City Hall',
      '23 February 2027 | Private | City Hall',
    ),
    day('2027-01-26', {held: 'public', ...at('City Hall')}),
    day('2027-02-23', {held: 'private', ...at('City Hall')}),
  ),
  written(
    'a table whose first column is a number',
    table('No. | Date | Time', '1 | 26 January 2027 | 2pm', '2 | 23 March 2027 | 2pm'),
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'a table with Cancelled in the venue and a reason',
    table(
      'Date | Venue',
      '26 January 2027 | Cancelled due to bad weather',
      '23 March 2027 | City Hall',
    ),
    day('2027-01-26', {...off, reason: 'due to bad weather'}),
    day('2027-03-23', at('City Hall')),
  ),
  written(
    'questions deadline in the row',
    table(
      'Meeting date | Deadline for questions | Venue',
      '26 January 2027 | 5pm, 20 January 2027 | City Hall',
    ),
    day('2027-01-26', {questionsBy: '2027-01-20T17:00', ...at('City Hall')}),
  ),
  written(
    'a table with times as 24-hour dots',
    table('Date | Time', '26/01/2027 | 14.00-16.30', '23/03/2027 | 09.30-11.00'),
    day('2027-01-26', {start: '14:00', end: '16:30'}),
    day('2027-03-23', {start: '09:30', end: '11:00'}),
  ),
  written(
    'a footnote sign',
    table('Date | Time', '26 January 2027* | 2pm', '23 March 2027 | 2pm') +
      p('* to be held in private'),
    day('2027-01-26', {start: '14:00', held: 'private'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'table: a weekday column',
    table('Day | Date | Time', 'Tuesday | 26 January 2027 | 2pm'),
    day('2027-01-26', {weekday: 'tuesday', start: '14:00'}),
  ),
  written(
    'table: months down, bodies across, days inside',
    table('2027 | Governing Body | Audit Committee', 'January | 26 | 14', 'March | 23 | -'),
    day('2027-01-26', board),
    day('2027-01-14', {committee: 'Audit Committee'}),
    day('2027-03-23', board),
  ),
  written(
    'table: papers of each',
    grid(
      ['Meeting date', 'Agenda', 'Minutes'],
      ['26 January 2027', '<a href="a.pdf">Agenda (PDF, 100KB)</a>', 'Not yet available'],
    ),
    day('2027-01-26', {
      documents: [{title: 'Agenda', url: 'a.pdf', type: 'agenda', format: 'pdf', size: 102400}],
    }),
  ),
  written(
    'table: a body once, its days below',
    '<table><tr><th>Committee</th><th>Dates 2027</th></tr><tr><td>Audit Committee</td><td>14 January, 11 March, 13 May</td></tr><tr><td>Governing Body</td><td>26 January, 23 March</td></tr></table>',
    day('2027-01-14', {committee: 'Audit Committee'}),
    day('2027-03-11', {committee: 'Audit Committee'}),
    day('2027-05-13', {committee: 'Audit Committee'}),
    day('2027-01-26', board),
    day('2027-03-23', board),
  ),
  written(
    'table: a chair and a lead',
    table('Date | Chair | Venue', '26 January 2027 | Dr A. Smith | City Hall'),
    day('2027-01-26', {notes: 'Chair: Dr A. Smith', ...at('City Hall')}),
  ),
  written(
    'table: date and time in a cell',
    table('Date and time | Location', 'Tuesday 26 January 2027<br>2pm – 4pm | City Hall'),
    day('2027-01-26', {weekday: 'tuesday', start: '14:00', end: '16:00', ...at('City Hall')}),
  ),
  written(
    'table: deadlines in columns',
    table(
      'Meeting | Questions by | Papers published',
      '26 January 2027 | 20 January 2027 | 19 January 2027',
    ),
    day('2027-01-26', {questionsBy: '2027-01-20', papersOn: '2027-01-19'}),
  ),
  written(
    'table: a year across as a heading',
    '<table><tr><th colspan="2">2027</th></tr><tr><td>26 January</td><td>2pm</td></tr><tr><td>23 March</td><td>2pm</td></tr></table>',
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'table: open and closed',
    table('Date | Open/closed', '26 January 2027 | Open', '23 February 2027 | Closed'),
    day('2027-01-26', {held: 'public'}),
    day('2027-02-23', {held: 'private'}),
  ),
  written(
    'table: a deputy column of words',
    table('Date | Time | Access', '26 January 2027 | 2pm | Step-free, hearing loop'),
    day('2027-01-26', {start: '14:00', notes: 'Access: Step-free, hearing loop'}),
  ),
];
