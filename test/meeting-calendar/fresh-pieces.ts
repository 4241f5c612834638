import {at, day, grid, list, table, written, type WrittenCase} from './written-case.js';

const off = {status: 'cancelled'} as const;

/** A second lot of pieces of pages, written with their rows before they were read. */
export const freshPieces: WrittenCase[] = [
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
    'postponed in a bold lead of the item',
    list('<strong>POSTPONED:</strong> Tuesday 2 March 2027, 10am to 12pm, Boardroom'),
    {
      date: '2027-03-02',
      weekday: 'tuesday',
      start: '10:00',
      end: '12:00',
      ...at('Boardroom'),
      status: 'postponed',
    },
  ),
  written(
    'no longer required, with its reason',
    list(
      'Thursday 6 May 2027: no longer required (merged with April meeting)',
      'Thursday 3 June 2027',
    ),
    {date: '2027-05-06', weekday: 'thursday', ...off, notes: 'merged with April meeting'},
    {date: '2027-06-03', weekday: 'thursday'},
  ),
  written(
    'two sentences on the place',
    '<p>Our next meeting in public is on Wednesday 19 May 2027. It starts at 1.30pm and will be held at Bawburgh Village Hall.</p>',
    {
      date: '2027-05-19',
      weekday: 'wednesday',
      held: 'public',
      start: '13:30',
      ...at('Bawburgh Village Hall'),
    },
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
  written('arrows', list('Tue 9 Feb 2027 → Tue 16 Feb 2027, 2pm'), {
    date: '2027-02-09',
    weekday: 'tuesday',
    start: '14:00',
    status: 'moved',
    movedTo: '2027-02-16',
  }),
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
    'a button for each',
    '<div><p>28 April 2027 – Governing Body</p><a class="button" href="/gb/april.pdf">View agenda</a></div><div><p>26 May 2027 – Governing Body</p><a class="button" href="/gb/may.pdf">View agenda</a></div>',
    {
      date: '2027-04-28',
      committee: 'Governing Body',
      documents: [{title: 'View agenda', url: '/gb/april.pdf', type: 'agenda', format: 'pdf'}],
    },
    {
      date: '2027-05-26',
      committee: 'Governing Body',
      documents: [{title: 'View agenda', url: '/gb/may.pdf', type: 'agenda', format: 'pdf'}],
    },
  ),
  written(
    'held over and why',
    list('Tuesday 23 March 2027 – deferred to 20 April 2027 owing to the pre-election period'),
    {
      date: '2027-03-23',
      weekday: 'tuesday',
      status: 'postponed',
      movedTo: '2027-04-20',
      reason: 'owing to the pre-election period',
    },
  ),
  written(
    'times before days',
    '<h3>Patient forum</h3><ul><li>6.30pm – 8pm, Monday 8 March 2027</li><li>6.30pm – 8pm, Monday 14 June 2027</li></ul>',
    {
      date: '2027-03-08',
      weekday: 'monday',
      start: '18:30',
      end: '20:00',
      committee: 'Patient forum',
    },
    {
      date: '2027-06-14',
      weekday: 'monday',
      start: '18:30',
      end: '20:00',
      committee: 'Patient forum',
    },
  ),
  written(
    'webinar link and phone',
    '<p>Thursday 22 April 2027, 2pm – <a href="https://teams.microsoft.com/l/meetup-join/x">Join on Teams</a> or call 020 7946 0000</p>',
    {
      date: '2027-04-22',
      weekday: 'thursday',
      start: '14:00',
      join: 'https://teams.microsoft.com/l/meetup-join/x',
      booking: {telephone: '020 7946 0000'},
    },
  ),
  written(
    'all off but one',
    `<p>All meetings have been cancelled except 18 May 2027.</p>${list('16 March 2027', '18 May 2027')}`,
    day('2027-03-16', off),
    day('2027-05-18'),
  ),
  written(
    'the first is off, of two lists',
    `<h3>Board – public</h3>${list('4 March 2027')}<h3>Board – private</h3>${list('4 March 2027')}`,
    day('2027-03-04', {committee: 'Board', held: 'public'}),
    day('2027-03-04', {committee: 'Board', held: 'private'}),
  ),
  written(
    'a span over two months',
    list('Away days: 30 June – 1 July 2027'),
    day('2027-06-30', {title: 'Away days'}),
    day('2027-07-01', {title: 'Away days'}),
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
    'was cancelled is on again',
    list('15 June 2027 – previously cancelled but now going ahead at 3pm'),
    day('2027-06-15', {start: '15:00', notes: 'previously cancelled but now going ahead'}),
  ),
  written(
    'minutes of the last',
    '<p><a href="/min.pdf">Minutes of the meeting held on 12 January 2027</a></p><p>Next meeting 9 March 2027 at 2pm</p>',
    day('2027-03-09', {start: '14:00'}),
  ),
  written(
    'a year in the middle',
    '<p><b>Dates</b>: 11 Jan, 8 Feb 2027, 8 Mar, 12 Apr</p>',
    ...['2027-01-11', '2027-02-08', '2027-03-08', '2027-04-12'].map((d) => day(d)),
  ),
  written(
    'cancelled by a red word of another cell',
    '<table><tr><th>Committee</th><th>Next meeting</th><th>Chair</th></tr><tr><td>Audit Committee</td><td>3 June 2027</td><td>Dr A Smith</td></tr><tr><td>Quality Committee <span style="color:red">CANCELLED</span></td><td>10 June 2027</td><td>Ms B Jones</td></tr></table>',
    day('2027-06-03', {committee: 'Audit Committee', notes: 'Chair: Dr A Smith'}),
    day('2027-06-10', {committee: 'Quality Committee', notes: 'Chair: Ms B Jones', ...off}),
  ),
];
