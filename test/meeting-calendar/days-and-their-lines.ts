import {
  at,
  board,
  audit,
  day,
  list,
  off,
  p,
  pdf,
  table,
  written,
  type WrittenCase,
} from './written-case.js';

/** Parts of the day, places in paragraphs of their own, what is on the agenda, a meeting's papers. */
export const daysAndTheirLines: WrittenCase[] = [
  written(
    'date and time, then the place, in paragraphs',
    p(
      'Thursday 28 January 2027, 1pm to 4pm',
      'City Hall, Norwich',
      'Thursday 25 March 2027, 1pm to 4pm',
      'The Forum, Norwich',
    ),
    day('2027-01-28', {
      weekday: 'thursday',
      start: '13:00',
      end: '16:00',
      ...at('City Hall, Norwich'),
    }),
    day('2027-03-25', {
      weekday: 'thursday',
      start: '13:00',
      end: '16:00',
      ...at('The Forum, Norwich'),
    }),
  ),
  written(
    'date, time, place, a paragraph each',
    p(
      '28 January 2027',
      '1pm – 4pm',
      'Boardroom, Lakeside 400',
      '25 March 2027',
      '2pm',
      'Shire Hall, Warwick',
    ),
    day('2027-01-28', {start: '13:00', end: '16:00', ...at('Boardroom, Lakeside 400')}),
    day('2027-03-25', {start: '14:00', ...at('Shire Hall, Warwick')}),
  ),
  written(
    'one meeting and its address in a paragraph',
    p('Thursday 28 January 2027 at 1pm', 'Committee Room 2, County Hall, Martineau Lane, Norwich'),
    day('2027-01-28', {
      weekday: 'thursday',
      start: '13:00',
      ...at('Committee Room 2, County Hall, Martineau Lane, Norwich'),
    }),
  ),
  written(
    'paragraphs behind a meeting that are no places',
    p(
      '28 January 2027, 1pm',
      'Jane Smith, Chair',
      'Meeting room hire, prices and bookings',
      'Contact the Civic Centre, Norwich for directions',
    ),
    day('2027-01-28', {start: '13:00'}),
  ),
  written(
    'parts of the day in a column of times',
    table(
      'Date | Time | Venue',
      '28 September 2027 | Afternoon | Civic Centre',
      '29 September 2027 | Morning | Civic Centre',
      '30 September 2027 | Evening (time tbc) | Civic Centre',
      '7 October 2027 | Noon | Civic Centre',
    ),
    day('2027-09-28', {...at('Civic Centre'), notes: 'Afternoon'}),
    day('2027-09-29', {...at('Civic Centre'), notes: 'Morning'}),
    day('2027-09-30', {...at('Civic Centre'), notes: 'Evening'}),
    day('2027-10-07', {start: '12:00', ...at('Civic Centre')}),
  ),
  written(
    'parts of the day behind and before the date',
    list(
      '28 September 2027 (afternoon)',
      'Tuesday afternoon 5 October 2027, Civic Centre',
      '23 March 2027, morning, City Hall',
      '27 January 2028, lunchtime',
    ),
    day('2027-09-28', {notes: 'afternoon'}),
    day('2027-10-05', {weekday: 'tuesday', ...at('Civic Centre'), notes: 'afternoon'}),
    day('2027-03-23', {...at('City Hall'), notes: 'morning'}),
    day('2028-01-27', {notes: 'lunchtime'}),
  ),
  written(
    'parts of the day beside a time',
    list(
      '12 October 2027, 2pm in the afternoon',
      "27 January 2027 at 2 o'clock in the afternoon, City Hall",
      '28 January 2027, 6pm in the evening, Town Hall',
      '4 February 2027, 10am, Coffee morning',
    ),
    day('2027-10-12', {start: '14:00'}),
    day('2027-01-27', {start: '14:00', ...at('City Hall')}),
    day('2027-01-28', {start: '18:00', ...at('Town Hall')}),
    day('2027-02-04', {start: '10:00', ...at('Coffee morning')}),
  ),
  written(
    'a time that follows another meeting',
    table(
      'Date | Time | Venue',
      '25 May 2027 | After the Governing Body | Civic Centre',
      '7 October 2027 | Following the GB meeting | Civic Centre',
    ),
    day('2027-05-25', {...at('Civic Centre'), notes: 'After the Governing Body'}),
    day('2027-10-07', {...at('Civic Centre'), notes: 'Following the GB meeting'}),
  ),
  written(
    'main items in a column',
    table(
      'Date | Main items',
      '26 January 2027 | Budget; report of the closed session',
      '23 March 2027 | Report on moved services; private finance initiative',
      '25 May 2027 | Cancelled',
    ),
    day('2027-01-26', {notes: 'Main items: Budget; report of the closed session'}),
    day('2027-03-23', {notes: 'Main items: Report on moved services; private finance initiative'}),
    day('2027-05-25', off),
  ),
  written(
    'agenda items in a column',
    table(
      'Date | Time | Agenda items',
      '26 January 2027 | 1pm | Update on the closed beds',
      '23 March 2027 | 1pm | Services moved to community settings',
    ),
    day('2027-01-26', {start: '13:00', notes: 'Agenda items: Update on the closed beds'}),
    day('2027-03-23', {
      start: '13:00',
      notes: 'Agenda items: Services moved to community settings',
    }),
  ),
  written(
    'topics in a column, one of them a meeting',
    table(
      'Date | Topic',
      '26 January 2027 | Report of the closed session',
      '23 March 2027 | Report on moved services',
      '25 May 2027 | Governing Body',
    ),
    day('2027-01-26', {notes: 'Topic: Report of the closed session'}),
    day('2027-03-23', {notes: 'Topic: Report on moved services'}),
    day('2027-05-25', board),
  ),
  written(
    'main items behind a colon',
    list('26 January 2027, 1pm. Main items: public health report, private finance'),
    day('2027-01-26', {start: '13:00', notes: 'Main items: public health report, private finance'}),
  ),
  written(
    'agenda and minutes of one meeting in rows of their own',
    list(
      '<a href="/a.pdf">Governing Body Agenda 16 September 2026</a>',
      '<a href="/m.pdf">Governing Body Minutes 16 September 2026</a>',
    ),
    day('2026-09-16', {
      ...board,
      documents: [
        pdf('Governing Body Agenda 16 September 2026', '/a.pdf', {type: 'agenda'}),
        pdf('Governing Body Minutes 16 September 2026', '/m.pdf', {type: 'minutes'}),
      ],
    }),
  ),
  written(
    'agenda and papers, and minutes, behind a dash',
    list(
      '<a href="/1.pdf">Audit Committee agenda and papers - 15 July 2026</a>',
      '<a href="/2.pdf">Audit Committee draft minutes - 15 July 2026</a>',
      '<a href="/3.pdf">Governing Body minutes - 15 July 2026</a>',
    ),
    day('2026-07-15', {
      ...audit,
      documents: [
        pdf('Audit Committee agenda and papers - 15 July 2026', '/1.pdf', {type: 'papers'}),
        pdf('Audit Committee draft minutes - 15 July 2026', '/2.pdf', {type: 'minutes'}),
      ],
    }),
    day('2026-07-15', {
      ...board,
      documents: [pdf('Governing Body minutes - 15 July 2026', '/3.pdf', {type: 'minutes'})],
    }),
  ),
];
