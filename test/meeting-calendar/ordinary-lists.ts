import {
  at,
  audit,
  board,
  closed,
  day,
  finance,
  list,
  off,
  pdf,
  written,
  type WrittenCase,
} from './written-case.js';

/** Lists of meetings as most editors make them. */
export const ordinaryLists: WrittenCase[] = [
  written(
    'year headings with lists, time and place above all',
    `<p>All meetings start at 2pm and are held at Lakeside House, Norwich.</p><h3>2026</h3>${list('Tuesday 22 September', 'Tuesday 24 November')}<h3>2027</h3>${list('Tuesday 26 January', 'Tuesday 23 March')}`,
    ...[['2026-09-22'], ['2026-11-24'], ['2027-01-26'], ['2027-03-23']].map(([date = '']) =>
      day(date, {weekday: 'tuesday', start: '14:00', ...at('Lakeside House, Norwich')}),
    ),
  ),
  written(
    'financial year heading with days and months',
    `<h2>Board meeting dates 2026/27</h2><ul><li>28 May</li><li>30 July</li><li>24 September</li><li>26 November</li><li>28 January</li><li>25 March</li></ul>`,
    ...['2026-05-28', '2026-07-30', '2026-09-24', '2026-11-26', '2027-01-28', '2027-03-25'].map(
      (date) => day(date, {committee: 'Board'}),
    ),
  ),
  written(
    'a list of links to papers of each meeting',
    `<h3>Papers</h3><ul><li><a href="/gb-jan.pdf">Governing Body papers 26 January 2027</a></li><li><a href="/gb-mar.pdf">Governing Body papers 23 March 2027</a></li></ul>`,
    day('2027-01-26', {
      ...board,
      documents: [pdf('Governing Body papers 26 January 2027', '/gb-jan.pdf', {type: 'papers'})],
    }),
    day('2027-03-23', {
      ...board,
      documents: [pdf('Governing Body papers 23 March 2027', '/gb-mar.pdf', {type: 'papers'})],
    }),
  ),
  written(
    'upcoming and past headings',
    `<h2>Upcoming meetings</h2>${list('Wednesday 13 January 2027, 9am to 11am, Function Room, The Maltings')}<h2>Past meetings</h2>${list('Wednesday 11 November 2026 – <a href="/min.pdf">minutes</a>')}`,
    day('2027-01-13', {
      weekday: 'wednesday',
      start: '09:00',
      end: '11:00',
      ...at('Function Room, The Maltings'),
    }),
    day('2026-11-11', {
      weekday: 'wednesday',
      documents: [pdf('minutes', '/min.pdf', {type: 'minutes'})],
    }),
  ),
  written(
    'extraordinary meeting added',
    list(
      'Tuesday 30 March 2027, 1pm (ordinary meeting)',
      'Thursday 24 June 2027, 9am (extraordinary meeting to approve the annual accounts)',
    ),
    day('2027-03-30', {weekday: 'tuesday', start: '13:00'}),
    day('2027-06-24', {
      weekday: 'thursday',
      start: '09:00',
      type: 'extraordinary',
      title: 'extraordinary meeting to approve the annual accounts',
    }),
  ),
  written(
    'a definition list with times',
    `<dl><dt>Tuesday 12 January 2027</dt><dd>Time: 6pm to 8pm<br>Venue: St Mary’s Church Hall</dd><dt>Tuesday 9 March 2027</dt><dd>Time: 6pm to 8pm<br>Venue: Online</dd></dl>`,
    day('2027-01-12', {
      weekday: 'tuesday',
      start: '18:00',
      end: '20:00',
      ...at('St Mary’s Church Hall'),
    }),
    day('2027-03-09', {weekday: 'tuesday', start: '18:00', end: '20:00', ...at('Online')}),
  ),
  written(
    'private committee with a sentence',
    `<h3>Remuneration Committee</h3><p>The committee meets in private, as and when required.</p><h3>Quality Committee</h3><p>Meetings are held in private.</p>${list('6 January 2027', '3 March 2027')}`,
    day('2027-01-06', {committee: 'Quality Committee', ...closed}),
    day('2027-03-03', {committee: 'Quality Committee', ...closed}),
  ),
  written(
    'bold committee lines and lists of dates',
    `<p><strong>Finance Committee</strong></p>${list('25 January 2027 at 10am', '22 February 2027 at 10am')}<p><strong>Clinical Executive Group</strong></p>${list('13 January 2027 at 2pm')}`,
    day('2027-01-25', {start: '10:00', committee: 'Finance Committee'}),
    day('2027-02-22', {start: '10:00', committee: 'Finance Committee'}),
    day('2027-01-13', {start: '14:00', committee: 'Clinical Executive Group'}),
  ),
  written(
    'accordion with panels',
    `<button aria-expanded="false" aria-controls="p1">2026</button><div id="p1"><ul><li>8 September, 1pm</li><li>10 November, 1pm</li></ul></div><button aria-expanded="false" aria-controls="p2">2027</button><div id="p2"><ul><li>12 January, 1pm</li></ul></div>`,
    day('2026-09-08', {start: '13:00'}),
    day('2026-11-10', {start: '13:00'}),
    day('2027-01-12', {start: '13:00'}),
  ),
  written(
    'a WordPress page with an intro, months to be confirmed and a footer',
    `<p>The Governing Body was established in April 2013 and has 14 members. It meets every two months in public.</p><h2>Dates for 2027</h2><ul><li>Tuesday 19 January – 2pm to 4pm</li><li>Tuesday 16 March – 2pm to 4pm</li><li>May – date to be confirmed</li></ul><p>For more information call 01473 770000 or email <a href="mailto:gb@nhs.net">gb@nhs.net</a>.</p><p>Page last updated: 3 January 2027</p>`,
    day('2027-01-19', {weekday: 'tuesday', start: '14:00', end: '16:00', held: 'public'}),
    day('2027-03-16', {weekday: 'tuesday', start: '14:00', end: '16:00', held: 'public'}),
  ),
  written(
    'committees with nested dates',
    `<ul><li>Audit Committee<ul><li>15 January 2027, 10am</li><li>16 April 2027, 10am</li></ul></li><li>Health and Wellbeing Board<ul><li>3 February 2027, 2pm, Council Chamber</li></ul></li></ul>`,
    day('2027-01-15', {start: '10:00', ...audit}),
    day('2027-04-16', {start: '10:00', ...audit}),
    day('2027-02-03', {
      start: '14:00',
      committee: 'Health and Wellbeing Board',
      ...at('Council Chamber'),
    }),
  ),
  written(
    'four digits and the weekday behind',
    list(
      '28 January 2027 (Thursday), 1400-1600hrs, Room B',
      '25 March 2027 (Thursday), 1400-1600hrs, Room B',
    ),
    day('2027-01-28', {weekday: 'thursday', start: '14:00', end: '16:00', ...at('Room B')}),
    day('2027-03-25', {weekday: 'thursday', start: '14:00', end: '16:00', ...at('Room B')}),
  ),
  written(
    'labels as items of a list',
    `<h3>Next meeting</h3>${list('Date: Tuesday 2 February 2027', 'Time: 6.30pm', 'Venue: Sprowston Community Hall', 'Chair: Mrs A. Brown')}`,
    day('2027-02-02', {
      weekday: 'tuesday',
      start: '18:30',
      ...at('Sprowston Community Hall'),
      notes: 'Chair: Mrs A. Brown',
    }),
  ),
  written(
    'the agenda of one meeting',
    `<h2>Governing Body meeting in public, Tuesday 26 January 2027</h2><p>1.30pm to 4pm, City Hall, Norwich</p><ol><li>Welcome and apologies</li><li>Declarations of interest</li><li>Minutes of the meeting held on 24 November 2026</li></ol>`,
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '13:30',
      end: '16:00',
      ...board,
      held: 'public',
      ...at('City Hall, Norwich'),
      notes:
        'Welcome and apologies. Declarations of interest. Minutes of the meeting held on 24 November 2026',
    }),
  ),
  written(
    'a day with several meetings under it',
    `<h3>Monday 11 January 2027</h3><ul><li>10:00 Audit Committee – Room 1</li><li>14:00 Finance Committee – Room 2</li></ul>`,
    day('2027-01-11', {weekday: 'monday', start: '10:00', ...audit, ...at('Room 1')}),
    day('2027-01-11', {
      weekday: 'monday',
      start: '14:00',
      committee: 'Finance Committee',
      ...at('Room 2'),
    }),
  ),
  written(
    'off with its reason in capitals',
    `<h3>Health Scrutiny Forum 2027</h3>${list('Mon 3 May – CANCELLED – due to bank holiday', 'Mon 7 June – 10.30am', 'Mon 5 July – 10.30am (provisional)')}`,
    day('2027-05-03', {
      weekday: 'monday',
      committee: 'Health Scrutiny Forum',
      ...off,
      reason: 'due to bank holiday',
    }),
    day('2027-06-07', {weekday: 'monday', start: '10:30', committee: 'Health Scrutiny Forum'}),
    day('2027-07-05', {
      weekday: 'monday',
      start: '10:30',
      committee: 'Health Scrutiny Forum',
      notes: 'provisional',
    }),
  ),
  written(
    'an item of a day with its meetings in a list',
    `<ul><li>Monday 11 January 2027<ul><li>10am Audit Committee</li><li>2pm Finance Committee</li></ul></li><li>Tuesday 12 January 2027<ul><li>1pm Governing Body</li></ul></li></ul>`,
    day('2027-01-11', {weekday: 'monday', start: '10:00', ...audit}),
    day('2027-01-11', {weekday: 'monday', start: '14:00', ...finance}),
    day('2027-01-12', {weekday: 'tuesday', start: '13:00', ...board}),
  ),
  written(
    'a timed agenda below a day is one meeting',
    `<h2>Governing Body, Tuesday 26 January 2027</h2><p>Venue: City Hall</p><ul><li>1.30pm Welcome</li><li>1.40pm Minutes of the last meeting</li><li>2.00pm Audit Committee report</li></ul>`,
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '13:30',
      ...board,
      ...at('City Hall'),
      notes: 'Welcome. Minutes of the last meeting. Audit Committee report',
    }),
  ),
  written(
    'committee, purpose and dates in sections',
    `<h2>Audit Committee</h2><p>The committee reviews the financial systems of the CCG. It is chaired by a lay member and has met since 2013.</p><p>Meeting dates:</p>${list('4 February 2027', '6 May 2027')}<h2>Finance Committee</h2><p>The committee oversees the budget.</p><p>Meeting dates:</p>${list('18 February 2027')}`,
    day('2027-02-04', audit),
    day('2027-05-06', audit),
    day('2027-02-18', finance),
  ),
  written(
    'minutes and papers by year',
    `<h2>2026</h2><ul><li>28 July 2026: <a href="/a1.pdf">Agenda</a>, <a href="/m1.pdf">Minutes</a></li><li>29 September 2026: <a href="/a2.pdf">Agenda</a></li></ul><h2>2027</h2><ul><li>26 January 2027: papers will be available one week before</li></ul>`,
    day('2026-07-28', {
      documents: [
        pdf('Agenda', '/a1.pdf', {type: 'agenda'}),
        pdf('Minutes', '/m1.pdf', {type: 'minutes'}),
      ],
    }),
    day('2026-09-29', {documents: [pdf('Agenda', '/a2.pdf', {type: 'agenda'})]}),
    day('2027-01-26', {notes: 'papers will be available one week before'}),
  ),
  written(
    'links with the day behind',
    `<h3>Finance Committee minutes</h3><ul><li><a href="/1.pdf">Minutes – 20 May 2026</a></li><li><a href="/2.pdf">Minutes – 15 July 2026 (draft)</a></li></ul>`,
    day('2026-05-20', {
      ...finance,
      documents: [pdf('Minutes – 20 May 2026', '/1.pdf', {type: 'minutes'})],
    }),
    day('2026-07-15', {
      ...finance,
      documents: [pdf('Minutes – 15 July 2026 (draft)', '/2.pdf', {type: 'minutes'})],
    }),
  ),
  written(
    'dates typed with slashes and a body in front',
    list('GB – 26/1/27 – 13.30', 'Audit Committee – 4/2/27 – 10.00', 'PCCC – 10/2/27 – 14.30'),
    day('2027-01-26', {start: '13:30', title: 'GB'}),
    day('2027-02-04', {start: '10:00', ...audit}),
    day('2027-02-10', {start: '14:30', title: 'PCCC'}),
  ),
  written(
    'the date is off and a new one in the next item',
    list(
      '12 January 2027, 2pm – cancelled, rearranged for 19 January',
      '19 January 2027, 2pm (rearranged from 12 January)',
      '9 March 2027, 2pm',
    ),
    day('2027-01-12', {start: '14:00', status: 'moved', movedTo: '2027-01-19'}),
    day('2027-01-19', {start: '14:00', status: 'moved', movedFrom: '2027-01-12'}),
    day('2027-03-09', {start: '14:00'}),
  ),
  written(
    'closing date for an election beside the dates',
    `<p>Nominations for the Council of Members close on 8 January 2027.</p><h3>Council of Members meetings</h3>${list('21 January 2027, 7pm, Dunston Hall', '22 April 2027, 7pm, Dunston Hall')}`,
    day('2027-01-21', {start: '19:00', committee: 'Council of Members', ...at('Dunston Hall')}),
    day('2027-04-22', {start: '19:00', committee: 'Council of Members', ...at('Dunston Hall')}),
  ),
  written(
    'a heading with the place for all below it',
    `<h3>2027 meetings – Conference Room, Kirkley Mill, 10am to noon</h3>${list('Friday 15 January', 'Friday 12 March')}`,
    day('2027-01-15', {
      weekday: 'friday',
      start: '10:00',
      end: '12:00',
      ...at('Conference Room, Kirkley Mill'),
    }),
    day('2027-03-12', {
      weekday: 'friday',
      start: '10:00',
      end: '12:00',
      ...at('Conference Room, Kirkley Mill'),
    }),
  ),
  written(
    'the members’ meeting is private, by a mark',
    `${list('7 January 2027 *', '4 February 2027', '4 March 2027 *')}<p>* These meetings are held in private.</p>`,
    day('2027-01-07', closed),
    day('2027-02-04'),
    day('2027-03-04', closed),
  ),
  written(
    'meetings that were held in a year',
    `<p>The following meetings were held in 2026:</p>${list('14 January', '11 March', '13 May')}`,
    day('2026-01-14'),
    day('2026-03-11'),
    day('2026-05-13'),
  ),
  written(
    'a place that welcomes',
    list('12 January 2027, 2pm, Welcome Centre', '9 March 2027, 2pm, Minster House'),
    day('2027-01-12', {start: '14:00', ...at('Welcome Centre')}),
    day('2027-03-09', {start: '14:00', ...at('Minster House')}),
  ),
  written(
    'two bodies one after the other in an item',
    list(
      '26 January 2027: Audit Committee 10am, Governing Body 1pm, City Hall',
      '23 March 2027: Governing Body 1pm, City Hall',
    ),
    day('2027-01-26', {start: '10:00', ...audit, ...at('City Hall')}),
    day('2027-01-26', {start: '13:00', ...board, ...at('City Hall')}),
    day('2027-03-23', {start: '13:00', ...board, ...at('City Hall')}),
  ),
  written(
    'a heading of one body and a place',
    `<h2>Governing Body (Town Hall, 1pm)</h2>${list('12 January 2027', '9 March 2027')}<h2>Finance Committee (Teams, 9.30am to 11am)</h2>${list('19 January 2027')}`,
    day('2027-01-12', {...board, start: '13:00', ...at('Town Hall')}),
    day('2027-03-09', {...board, start: '13:00', ...at('Town Hall')}),
    day('2027-01-19', {...finance, start: '09:30', end: '11:00', ...at('Teams')}),
  ),
  written(
    'a heading of an office and its hours is of no meeting',
    `<h2>Board meetings</h2>${list('12 January 2027')}<h2>Contact us</h2><p>Our office is open 9am to 5pm, Monday to Friday.</p>`,
    day('2027-01-12', {committee: 'Board'}),
  ),
  written(
    'attendance at training',
    `<h3>Training sessions</h3>${list('12 January 2027, 2pm – cancelled', '9 March 2027, 2pm')}`,
    day('2027-01-12', {start: '14:00', ...off}),
    day('2027-03-09', {start: '14:00'}),
  ),
  written(
    'a body that meets, named in a sentence',
    `<p>The Clinical Senate Council usually meets on the first Thursday of the month from 2pm to 4pm at Capital Park.</p>${list('7 January 2027', '4 February 2027')}`,
    ...['2027-01-07', '2027-02-04'].map((date) =>
      day(date, {
        committee: 'Clinical Senate Council',
        start: '14:00',
        end: '16:00',
        ...at('Capital Park'),
      }),
    ),
  ),
  written(
    'a conference of three days',
    list('11 to 13 May 2027, Annual Conference, Harrogate', '9 June 2027, Board'),
    ...['2027-05-11', '2027-05-12', '2027-05-13'].map((date) =>
      day(date, {title: 'Annual Conference, Harrogate'}),
    ),
    day('2027-06-09', {committee: 'Board'}),
  ),
  written(
    'private dates in italics at the end of each item',
    list('14 January 2027, 9am <em>(private)</em>', '28 January 2027, 1pm <em>(public)</em>'),
    day('2027-01-14', {start: '09:00', ...closed}),
    day('2027-01-28', {start: '13:00', held: 'public'}),
  ),
  written(
    'a body followed by another',
    list(
      '26 January 2027: Governing Body at 1pm, followed by the Audit Committee at 3pm',
      '23 March 2027: Governing Body at 1pm',
    ),
    day('2027-01-26', {start: '13:00', ...board}),
    day('2027-01-26', {start: '15:00', ...audit}),
    day('2027-03-23', {start: '13:00', ...board}),
  ),
  written(
    'a heading with a place only',
    `<h3>Governing Body – Council Chamber, City Hall</h3>${list('26 January 2027, 1pm', '23 March 2027, 1pm, Dereham Town Hall')}`,
    day('2027-01-26', {start: '13:00', ...board, ...at('Council Chamber, City Hall')}),
    day('2027-03-23', {start: '13:00', ...board, ...at('Dereham Town Hall')}),
  ),
  written(
    'one meeting that another body joins',
    list('26 January 2027, 1pm: Governing Body, joined by the Finance Committee from 2pm'),
    day('2027-01-26', {
      start: '13:00',
      ...board,
      title: 'Governing Body, joined by the Finance Committee',
    }),
  ),
  written(
    'deadlines and a place below each of two days',
    `<h3>Tuesday 26 January 2027</h3><ul><li>Venue: City Hall</li><li>Time: 1pm</li><li>Questions by: 5pm, 20 January 2027</li></ul><h3>Tuesday 23 March 2027</h3><ul><li>Venue: Town Hall</li><li>Time: 1pm</li><li>Questions by: 5pm, 17 March 2027</li></ul>`,
    day('2027-01-26', {
      weekday: 'tuesday',
      start: '13:00',
      ...at('City Hall'),
      questionsBy: '2027-01-20T17:00',
    }),
    day('2027-03-23', {
      weekday: 'tuesday',
      start: '13:00',
      ...at('Town Hall'),
      questionsBy: '2027-03-17T17:00',
    }),
  ),
  written(
    'headings of years with all that was said before them',
    `<h2>Finance Committee</h2><p>The committee was set up in 2014 and meets monthly at 10am.</p><h3>2027</h3>${list('Wednesday 6 January', 'Wednesday 3 February')}`,
    day('2027-01-06', {weekday: 'wednesday', start: '10:00', ...finance}),
    day('2027-02-03', {weekday: 'wednesday', start: '10:00', ...finance}),
  ),
  written(
    'a note with a new time below its item',
    `${list('12 January 2027, 2pm, Town Hall', '9 March 2027, 2pm, Town Hall')}<p>Please note the 9 March meeting will now start at 3pm.</p>`,
    day('2027-01-12', {start: '14:00', ...at('Town Hall')}),
    day('2027-03-09', {start: '15:00', ...at('Town Hall')}),
  ),
  written(
    'private and public days apart',
    `<h3>Meetings in public</h3>${list('26 January 2027', '23 March 2027')}<h3>Meetings in private</h3>${list('23 February 2027', '27 April 2027')}`,
    day('2027-01-26', {held: 'public'}),
    day('2027-03-23', {held: 'public'}),
    day('2027-02-23', closed),
    day('2027-04-27', closed),
  ),
];
