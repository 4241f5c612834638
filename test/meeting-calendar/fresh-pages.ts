import {at, day, list, table, written, type WrittenCase} from './written-case.js';
const off = {status: 'cancelled'} as const;
/** Pieces of pages as editors make them, written with their rows before they were read. */
export const freshPages: WrittenCase[] = [
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
    'definitions by day',
    '<dl><dt>Thursday 8 April 2027</dt><dd>10am, Council Chamber, Breckland House</dd><dt>Thursday 10 June 2027</dt><dd>No meeting – purdah</dd></dl>',
    {
      date: '2027-04-08',
      weekday: 'thursday',
      start: '10:00',
      ...at('Council Chamber, Breckland House'),
    },
    {date: '2027-06-10', weekday: 'thursday', ...off, reason: 'purdah'},
  ),
  written(
    'bold days, lines below',
    '<p><strong>Tuesday 12 January 2027</strong><br>2.00pm to 4.30pm<br>Jubilee Room, Kings Centre, King Street, Norwich, NR1 1PH</p><p><strong>Tuesday 9 March 2027</strong><br>CANCELLED</p>',
    {
      date: '2027-01-12',
      weekday: 'tuesday',
      start: '14:00',
      end: '16:30',
      ...at('Jubilee Room, Kings Centre, King Street, Norwich, NR1 1PH'),
    },
    {date: '2027-03-09', weekday: 'tuesday', ...off},
  ),
  written(
    'off, and the next one',
    list('Wednesday 14th April 2027 – 2pm – cancelled, next meeting 12th May 2027'),
    {date: '2027-04-14', weekday: 'wednesday', start: '14:00', ...off},
    {date: '2027-05-12'},
  ),
  written(
    'month first, one moved',
    '<h2>Primary Care Committee 2027</h2><p>January 19, March 16, May 18 (moved to May 25), July 20</p>',
    ...[
      day('2027-01-19'),
      day('2027-03-16'),
      day('2027-05-18', {status: 'moved', movedTo: '2027-05-25'}),
      day('2027-07-20'),
    ].map((r) => ({...r, committee: 'Primary Care Committee'})),
  ),
  written(
    'postponed between stars',
    table('Date', '3rd February 2027 2pm-4pm *postponed*', '3rd March 2027 2pm-4pm'),
    {date: '2027-02-03', start: '14:00', end: '16:00', status: 'postponed'},
    {date: '2027-03-03', start: '14:00', end: '16:00'},
  ),
  written(
    'del and ins',
    '<ul><li><del>Thursday 4 March 2027, 1pm</del> <ins>Thursday 11 March 2027, 1pm</ins></li></ul>',
    {
      date: '2027-03-11',
      weekday: 'thursday',
      start: '13:00',
      movedFrom: '2027-03-04',
      status: 'moved',
    },
  ),
  written(
    'two sentences',
    '<p>The meeting planned for 20 May 2027 will not now take place. The next meeting will be on 15 July 2027 at 9.30am in the Boardroom.</p>',
    day('2027-05-20', off),
    day('2027-07-15', {start: '09:30', ...at('the Boardroom')}),
  ),
  written(
    'year, month, day in columns',
    '<table><tr><th>Year</th><th>Month</th><th>Day</th><th>Time</th></tr><tr><td rowspan="2">2027</td><td>February</td><td>Tuesday 9</td><td>10.00</td></tr><tr><td>April</td><td>Tuesday 13</td><td>10.00</td></tr></table>',
    {date: '2027-02-09', weekday: 'tuesday', start: '10:00'},
    {date: '2027-04-13', weekday: 'tuesday', start: '10:00'},
  ),
  written(
    'who may come, day by day',
    '<p>Governing Body: 26/01/2027 (public), 23/02/2027 (private), 30/03/2027 (public)</p>',
    ...[
      day('2027-01-26', {held: 'public'}),
      day('2027-02-23', {held: 'private'}),
      day('2027-03-30', {held: 'public'}),
    ].map((r) => ({...r, committee: 'Governing Body'})),
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
    'a sign and a word ahead',
    list('🚫 CANCELLED 26 January 2027, 2pm', '30 March 2027, 2pm'),
    day('2027-01-26', {start: '14:00', ...off}),
    day('2027-03-30', {start: '14:00'}),
  ),
  written(
    'the day in the link',
    '<ul><li><a href="/papers/jan27.pdf">Tuesday 26 January 2027 agenda and papers (PDF)</a></li></ul>',
    {
      date: '2027-01-26',
      weekday: 'tuesday',
      documents: [
        {
          title: 'Tuesday 26 January 2027 agenda and papers',
          url: '/papers/jan27.pdf',
          type: 'papers',
          format: 'pdf',
        },
      ],
    },
  ),
  written(
    'folded years',
    '<details><summary>2026 to 2027</summary><ul><li>Thurs 15 Oct at 1.00 p.m.</li><li>Thurs 14 Jan at 1.00 p.m. – via Zoom</li></ul></details>',
    {date: '2026-10-15', weekday: 'thursday', start: '13:00'},
    {date: '2027-01-14', weekday: 'thursday', start: '13:00', ...at('Zoom')},
  ),
  written(
    'all at ten unless stated',
    `<p>All meetings start at 10am unless stated.</p>${list('5 Feb 2027', '5 Mar 2027 (11am)')}`,
    day('2027-02-05', {start: '10:00'}),
    day('2027-03-05', {start: '11:00'}),
  ),
  written(
    'new date to be advised',
    list('18 March 2027 - postponed, new date to be advised'),
    day('2027-03-18', {status: 'postponed'}),
  ),
  written(
    'next and previous',
    '<p>Next meeting: Monday 11 January 2027</p><p>Previous meetings:</p><ul><li>Monday 9 November 2026 – <a href="/m.pdf">minutes</a></li></ul>',
    {date: '2027-01-11', weekday: 'monday'},
    {
      date: '2026-11-09',
      weekday: 'monday',
      documents: [{title: 'minutes', url: '/m.pdf', type: 'minutes', format: 'pdf'}],
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
  written('short in every way', list("Tues. 26th Jan. '27, 7.00 for 7.30 p.m."), {
    date: '2027-01-26',
    weekday: 'tuesday',
    start: '19:30',
  }),
  written(
    'days between strokes',
    '<p>Meeting dates for 2027 – 28 Jan / 25 Mar / 27 May / 22 Jul. All at 9.30am, Endeavour House.</p>',
    ...['2027-01-28', '2027-03-25', '2027-05-27', '2027-07-22'].map((d) =>
      day(d, {start: '09:30', ...at('Endeavour House')}),
    ),
  ),
  written(
    'closed over Christmas',
    `<p>The office is closed from 24 December 2026 to 4 January 2027.</p>${list('20 January 2027')}`,
    day('2027-01-20'),
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
    'changed from',
    list('Wednesday 6 January 2027 (changed from Wednesday 13 January), 3pm'),
    {
      date: '2027-01-06',
      weekday: 'wednesday',
      start: '15:00',
      movedFrom: '2027-01-13',
      status: 'moved',
    },
  ),
  written(
    'a tile with labels',
    '<div><h4>Audit and Risk Committee</h4><p>When: 21 April 2027, 10:00 – 12:00</p><p>Where: Room 2.14, County Hall</p><p>Contact: <a href="mailto:jane@x.nhs.uk">jane@x.nhs.uk</a></p></div>',
    {
      date: '2027-04-21',
      committee: 'Audit and Risk Committee',
      start: '10:00',
      end: '12:00',
      ...at('Room 2.14, County Hall'),
      booking: {email: 'jane@x.nhs.uk'},
    },
  ),
  written(
    'lists in lists',
    '<ul><li>2027<ul><li>Jan<ul><li>Tue 5 – Finance Committee</li><li>Thu 21 – Quality Committee</li></ul></li><li>Feb<ul><li>Tue 2 – Finance Committee (cancelled)</li></ul></li></ul></li></ul>',
    {date: '2027-01-05', weekday: 'tuesday', committee: 'Finance Committee'},
    {date: '2027-01-21', weekday: 'thursday', committee: 'Quality Committee'},
    {date: '2027-02-02', weekday: 'tuesday', committee: 'Finance Committee', ...off},
  ),
  written(
    'in private because',
    list(
      'Extraordinary meeting: Friday 19 February 2027 at noon (held in private because of the confidential nature of business)',
    ),
    {
      date: '2027-02-19',
      weekday: 'friday',
      start: '12:00',
      type: 'extraordinary',
      title: 'Extraordinary meeting',
      held: 'private',
      notes: 'because of the confidential nature of business',
    },
  ),
  written(
    'off across columns',
    '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>2 June 2027</td><td>2pm</td><td>City Hall</td></tr><tr><td>7 July 2027</td><td colspan="2">Cancelled – election period</td></tr></table>',
    day('2027-06-02', {start: '14:00', ...at('City Hall')}),
    day('2027-07-07', {...off, reason: 'election period'}),
  ),
  written(
    'a rule, its days, and a month without',
    '<p>Meetings are held on the second Tuesday of the month at 6.30pm at Wymondham Library: 12 January, 9 February, 9 March 2027 (no meeting in April).</p>',
    day('2027-01-12', {start: '18:30', ...at('Wymondham Library')}),
    day('2027-02-09', {start: '18:30', ...at('Wymondham Library')}),
    day('2027-03-09', {start: '18:30', ...at('Wymondham Library'), notes: 'no meeting in April'}),
  ),
  written(
    'reviewed',
    `${list('26 January 2027')}<p>Page last reviewed: 3 February 2027<br>Next review due: 3 February 2030</p>`,
    day('2027-01-26'),
  ),
  written(
    'typed with a typewriter',
    '<pre>26/01/2027  13:30  Civic Suite\n30/03/2027  13:30  Civic Suite</pre>',
    day('2027-01-26', {start: '13:30', ...at('Civic Suite')}),
    day('2027-03-30', {start: '13:30', ...at('Civic Suite')}),
  ),
];
