import {at, audit, board, day, list, off, p, written, type WrittenCase} from './written-case.js';

/** Pieces of pages whose meetings stand in lists of items or terms. */
export const pagesInLists: WrittenCase[] = [
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
    'off, and the next one',
    list('Wednesday 14th April 2027 – 2pm – cancelled, next meeting 12th May 2027'),
    {date: '2027-04-14', weekday: 'wednesday', start: '14:00', ...off},
    {date: '2027-05-12'},
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
  written('short in every way', list("Tues. 26th Jan. '27, 7.00 for 7.30 p.m."), {
    date: '2027-01-26',
    weekday: 'tuesday',
    start: '19:30',
  }),
  written(
    'closed over Christmas',
    `<p>The office is closed from 24 December 2026 to 4 January 2027.</p>${list('20 January 2027')}`,
    day('2027-01-20'),
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
    'reviewed',
    `${list('26 January 2027')}<p>Page last reviewed: 3 February 2027<br>Next review due: 3 February 2030</p>`,
    day('2027-01-26'),
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
  written('arrows', list('Tue 9 Feb 2027 → Tue 16 Feb 2027, 2pm'), {
    date: '2027-02-09',
    weekday: 'tuesday',
    start: '14:00',
    status: 'moved',
    movedTo: '2027-02-16',
  }),
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
    'was cancelled is on again',
    list('15 June 2027 – previously cancelled but now going ahead at 3pm'),
    day('2027-06-15', {start: '15:00', notes: 'previously cancelled but now going ahead'}),
  ),
  written(
    'time and place open',
    list('7 July 2027 (venue to be confirmed)', '1 September 2027 (time and venue TBC)'),
    day('2027-07-07'),
    day('2027-09-01'),
  ),
  written(
    'all in a line of dashes',
    list(
      'Wednesday 21 April 2027 – 2pm to 5pm – Room 1, Beech House – <a href="/a.docx">Agenda (Word)</a> – <a href="/p.pdf">Papers</a>',
    ),
    {
      date: '2027-04-21',
      weekday: 'wednesday',
      start: '14:00',
      end: '17:00',
      ...at('Room 1, Beech House'),
      documents: [
        {title: 'Agenda', url: '/a.docx', type: 'agenda', format: 'docx'},
        {title: 'Papers', url: '/p.pdf', type: 'papers', format: 'pdf'},
      ],
    },
  ),
  written(
    'off owing to, and confirmed',
    list(
      'Thursday 15 April 2027, 10am – CANCELLED owing to lack of business',
      'Thursday 17 June 2027, 10am – Confirmed',
    ),
    {
      date: '2027-04-15',
      weekday: 'thursday',
      start: '10:00',
      ...off,
      reason: 'owing to lack of business',
    },
    {date: '2027-06-17', weekday: 'thursday', start: '10:00'},
  ),
  written(
    'a rule under a body in small letters',
    '<h3>Primary care commissioning committee</h3><p>Held quarterly, in public, on Tuesdays at 2pm.</p><ul><li>6 April 2027</li><li>6 July 2027</li></ul>',
    ...['2027-04-06', '2027-07-06'].map((d) =>
      day(d, {committee: 'Primary care commissioning committee'}),
    ),
  ),
  written(
    'doors open before',
    list('Members’ meeting 30 September 2027, 6.30pm (doors open 6pm) Assembly House'),
    {
      date: '2027-09-30',
      start: '18:30',
      title: 'Members’ meeting',
      notes: 'doors open 6pm',
      ...at('Assembly House'),
    },
  ),
  written(
    'meetings of several bodies in one list, the body last',
    list('26 January 2027 - Governing Body - 2pm', '14 January 2027 - Audit Committee - 10am'),
    day('2027-01-26', {...board, start: '14:00'}),
    day('2027-01-14', {...audit, start: '10:00'}),
  ),
  written(
    'two sessions of one day',
    list('26 January 2027: private session 1pm to 2pm, public session 2pm to 4pm'),
    day('2027-01-26', {start: '14:00', end: '16:00', held: 'part-private'}),
  ),
  written(
    'a definition list with a date and its facts',
    '<dl><dt>Date</dt><dd>26 January 2027</dd><dt>Time</dt><dd>2pm to 4pm</dd><dt>Venue</dt><dd>City Hall</dd></dl>',
    day('2027-01-26', {start: '14:00', end: '16:00', ...at('City Hall')}),
  ),
  written(
    'accordions of a year',
    '<details><summary>2027 meetings</summary><ul><li>26 January</li><li>23 March</li></ul></details><details><summary>2026 meetings</summary><ul><li>27 January</li></ul></details>',
    day('2027-01-26'),
    day('2027-03-23'),
    day('2026-01-27'),
  ),
  written(
    'extraordinary, in brackets',
    list('26 January 2027 (extraordinary meeting), 2pm'),
    day('2027-01-26', {start: '14:00', title: 'extraordinary meeting', type: 'extraordinary'}),
  ),
  written(
    'the AGM follows',
    list('21 September 2027, 2pm, followed by the Annual General Meeting at 4pm'),
    day('2027-09-21', {start: '14:00', notes: 'followed by the Annual General Meeting at 4pm'}),
  ),
  written(
    'a booking link in words',
    list(
      '26 January 2027, 2pm, City Hall. <a href="https://www.eventbrite.co.uk/e/1">Book your place</a>',
    ),
    day('2027-01-26', {
      start: '14:00',
      ...at('City Hall'),
      booking: {url: 'https://www.eventbrite.co.uk/e/1'},
    }),
  ),
  written(
    'a recording of the past',
    list('27 January 2026 - <a href="https://www.youtube.com/watch?v=1">Watch the recording</a>'),
    day('2026-01-27', {recording: 'https://www.youtube.com/watch?v=1'}),
  ),
  written(
    'postponed with a link to the news',
    list('26 January 2027 - <a href="/news/1">Postponed</a>', '23 March 2027'),
    day('2027-01-26', {status: 'postponed', documents: [{title: 'Postponed', url: '/news/1'}]}),
    day('2027-03-23'),
  ),
  written(
    'moved to a new time and place on the same day',
    list('26 January 2027, now 3pm at the Town Hall (was 2pm at City Hall)'),
    day('2027-01-26', {start: '15:00', ...at('the Town Hall'), notes: 'was 2pm at City Hall'}),
  ),
  written(
    'cancelled in brackets with a replacement',
    list('26 January 2027 (CANCELLED – replaced by 2 February 2027)'),
    day('2027-01-26', {status: 'moved', movedTo: '2027-02-02'}),
  ),
  written(
    'virtual in the heading',
    `<h3>Virtual meetings 2027</h3>${list('26 January, 2pm', '23 March, 2pm')}`,
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'first Tuesday of each month, and the days',
    p('We meet on the last Tuesday of every other month at 2pm. Dates for 2027:') +
      list('26 January', '30 March'),
    day('2027-01-26', {start: '14:00'}),
    day('2027-03-30', {start: '14:00'}),
  ),
  written(
    'a bullet that only says papers to follow',
    list('26 January 2027 – papers to follow', '23 March 2027'),
    day('2027-01-26', {notes: 'papers to follow'}),
    day('2027-03-23'),
  ),
  written(
    'freely mixed separators',
    list('Tue 26 Jan 2027 | 2–4pm | City Hall | Public'),
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '14:00',
      end: '16:00',
      ...at('City Hall'),
      held: 'public',
    }),
  ),
  written(
    'quarter headings',
    `<h3>Quarter 4 2026/27</h3>${list('26 January', '23 March')}`,
    day('2027-01-26'),
    day('2027-03-23'),
  ),
  written(
    'papers of a past meeting in nested bullets',
    '<ul><li><strong>27 January 2026</strong><ul><li><a href="a.pdf">Agenda</a></li><li><a href="m.docx">Minutes (Word, 40KB)</a></li></ul></li></ul>',
    day('2026-01-27', {
      documents: [
        {title: 'Agenda', url: 'a.pdf', type: 'agenda', format: 'pdf'},
        {title: 'Minutes', url: 'm.docx', type: 'minutes', format: 'docx', size: 40960},
      ],
    }),
  ),
  written(
    'an unconfirmed date',
    list('26 January 2027 (provisional), 2pm', '23 March 2027, 2pm'),
    day('2027-01-26', {start: '14:00', notes: 'provisional'}),
    day('2027-03-23', {start: '14:00'}),
  ),
  written(
    'papers by month in a list',
    list(
      '<a href="jan.pdf">January 2027 agenda and papers</a>',
      '<a href="mar.pdf">March 2027 agenda and papers</a>',
    ) + p('Next meeting: 25 May 2027'),
    day('2027-05-25'),
  ),
  written(
    'past and future under headings',
    `<h3>Upcoming meetings</h3>${list('26 January 2027')}<h3>Previous meetings</h3>${list('24 November 2026 – <a href="m.pdf">minutes</a>')}`,
    day('2027-01-26'),
    day('2026-11-24', {
      documents: [{title: 'minutes', url: 'm.pdf', type: 'minutes', format: 'pdf'}],
    }),
  ),
  written(
    'AM and PM in capitals with a dash',
    list('26 JAN 2027 – 9:30AM–12:30PM – CITY HALL'),
    day('2027-01-26', {start: '09:30', end: '12:30', ...at('CITY HALL')}),
  ),
  written(
    'deferred from an earlier day',
    list('23 March 2027 (deferred from 26 January 2027), 2pm'),
    day('2027-03-23', {start: '14:00', status: 'moved', movedFrom: '2027-01-26'}),
  ),
  written(
    'a strategy that runs for years',
    `${list('26 January 2027')}${p('Our strategy for 1 April 2026 to 31 March 2029 is here.')}`,
    day('2027-01-26'),
  ),
  written(
    'a phone number behind the time',
    list('26 January 2027, 2pm. Dial in: 0330 336 1949'),
    day('2027-01-26', {start: '14:00', notes: 'Dial in: 0330 336 1949'}),
  ),
  written(
    'the year only on the last',
    list('26 January', '23 March', '25 May 2027'),
    day('2027-05-25'),
  ),
  written(
    'online only',
    list('26 January 2027, 2pm (online only)'),
    day('2027-01-26', {start: '14:00', ...at('online only')}),
  ),
  written(
    'inquorate',
    list('26 January 2027 – inquorate', '23 March 2027'),
    day('2027-01-26', {notes: 'inquorate'}),
    day('2027-03-23'),
  ),
  written(
    'a body in front in brackets',
    list('(Audit Committee) 14 January 2027, 10am'),
    day('2027-01-14', {...audit, start: '10:00'}),
  ),
];
