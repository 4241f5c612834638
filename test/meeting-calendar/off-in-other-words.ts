import {at, board, day, list, off, p, table, written, type WrittenCase} from './written-case.js';

const [JAN, FEB, MAR, MAY] = ['2027-01-12', '2027-02-08', '2027-03-09', '2027-05-11'];
const held = day(JAN, {start: '14:00', ...board});

/** Rarer words for off, and things beside a meeting that are off while it is held. */
export const offInOtherWords: WrittenCase[] = [
  // Something beside the meeting is off.
  ...[
    'Board development session cancelled',
    'The development session has been cancelled',
    'board seminar cancelled',
    'Members’ briefing session postponed',
    'training workshop cancelled due to sickness',
    'The strategy away day in the morning is cancelled',
    'informal lunch cancelled',
  ].flatMap((words) => [
    written(
      `beside, in brackets: ${words}`,
      list(`12 January 2027, Governing Body, 2pm (${words})`),
      {...held, notes: words},
    ),
    written(
      `beside, in a column: ${words}`,
      table('Date | Meeting | Time | Notes', `12 January 2027 | Governing Body | 2pm | ${words}`),
      {...held, notes: words},
    ),
    written(
      `beside, under a heading: ${words}`,
      `<h3>Governing Body</h3>${list(`12 January 2027, 2pm (${words})`)}`,
      {...held, notes: words},
    ),
  ]),
  written(
    'beside, of all, in a sentence',
    `${list('12 January 2027, 2pm', '9 March 2027, 2pm')}<p>All board development sessions have been cancelled.</p>`,
    day(JAN, {start: '14:00'}),
    day(MAR, {start: '14:00'}),
  ),
  written(
    'the session itself',
    list(
      '12 January 2027, 2pm: Board development session cancelled',
      '9 March 2027, 2pm: Governing Body',
    ),
    day(JAN, {
      start: '14:00',
      committee: 'Board',
      title: 'Board development session',
      ...off,
    }),
    day(MAR, {start: '14:00', ...board}),
  ),
  written(
    'the session itself, in a column',
    table(
      'Date | Meeting | Status',
      '12 January 2027 | Board development session | Development session cancelled',
    ),
    day(JAN, {committee: 'Board', title: 'Board development session', ...off}),
  ),
  // Other words.
  ...[
    'Removed from the schedule',
    'removed from the calendar',
    'This meeting has been removed from the schedule',
    'taken out of the programme',
    'withdrawn from the calendar',
    'CXLD',
    'Cxl',
    'Canc.',
    'CANC’D',
    'X',
    '✗',
  ].flatMap((words) => [
    written(
      `off, as a status: ${words}`,
      table(
        'Date | Venue | Status',
        `12 January 2027 | Town Hall | ${words}`,
        '9 March 2027 | Town Hall | Confirmed',
      ),
      day(JAN, {...at('Town Hall'), ...off}),
      day(MAR, at('Town Hall')),
    ),
    ...(words.length > 1
      ? [
          written(
            `off, behind the day: ${words}`,
            list(`12 January 2027 – ${words}`, '9 March 2027'),
            day(JAN, off),
            day(MAR),
          ),
        ]
      : []),
  ]),
  written(
    'removed from the schedule, in a notice',
    `${list('12 January 2027', '9 March 2027')}<p>The meeting on 9 March 2027 has been removed from the schedule.</p>`,
    day(JAN),
    day(MAR, off),
  ),
  written(
    'a cross among ticks',
    table('Date | Status', '12 January 2027 | ✓', '9 March 2027 | ✗'),
    day(JAN),
    day(MAR, off),
  ),
  // A line in bold.
  written(
    'a bold word below the place of a meeting is of that one',
    `<p>12 January 2027, 2pm</p><p>Town Hall</p><p><strong>CANCELLED</strong></p><p>9 March 2027, 2pm</p><p>Civic Centre</p>`,
    day(JAN, {start: '14:00', ...at('Town Hall'), ...off}),
    day(MAR, {start: '14:00', ...at('Civic Centre')}),
  ),
  written(
    'a bold word above the first is of the first',
    `<h3>Governing Body</h3><p><strong>CANCELLED</strong></p><p>12 January 2027, 2pm</p><p>9 March 2027, 2pm</p>`,
    day(JAN, {start: '14:00', ...board, ...off}),
    day(MAR, {start: '14:00', ...board}),
  ),
  written(
    'a bold sentence below a meeting in a div',
    `<div>12 January 2027, 2pm<br>Town Hall</div><div><b>This meeting has been postponed</b></div><div>9 March 2027, 2pm</div>`,
    day(JAN, {start: '14:00', ...at('Town Hall'), status: 'postponed'}),
    day(MAR, {start: '14:00'}),
  ),
  written(
    'a bold heading of several is of all below it',
    `<p>12 January 2027</p><p><strong>Cancelled meetings</strong></p><p>9 March 2027</p><p>11 May 2027</p>`,
    day(JAN),
    day(MAR, off),
    day(MAY, off),
  ),
  // Notices of a day that is not listed.
  ...[
    'The meeting on 8 February has been cancelled.',
    'Please note that the meeting planned for Monday 8 February will not take place.',
    '8 February meeting cancelled',
  ].map((words) =>
    written(
      `a day that is not listed, of the same year: ${words}`,
      `${list('12 January 2027', '9 March', '11 May')}${p(words)}`,
      day(JAN),
      day(MAR),
      day(MAY),
      day(FEB, {...(/Monday/.test(words) && {weekday: 'monday' as const}), ...off}),
    ),
  ),
  written(
    'a day that is not listed, in the financial year of the list',
    `${list('10 November 2026', '12 January', '9 March')}<p>The meeting on 8 December has been cancelled.</p>`,
    day('2026-11-10'),
    day(JAN),
    day(MAR),
    day('2026-12-08', off),
  ),
  written(
    'a day before the first, that is not listed',
    `${list('9 March 2027', '11 May', '13 July')}<p>The meeting on 12 January has been cancelled.</p>`,
    day(MAR),
    day(MAY),
    day('2027-07-13'),
    day(JAN, off),
  ),
  written(
    'a day that is not listed, among those of several years',
    `${list('10 March 2025', '9 March 2026', '12 January 2027', '11 May 2027')}<p>The meeting on 8 February has been cancelled.</p>`,
    day('2025-03-10'),
    day('2026-03-09'),
    day(JAN),
    day(MAY),
    day(FEB, off),
  ),
  // What is published on a meeting is no meeting.
  ...[
    'The 11 March meeting minutes have been published.',
    'The minutes of the 11 March meeting are now available.',
    'Our 11 March papers are available on request.',
    'The recording of the 11 March meeting has been uploaded.',
    '11 March minutes have been approved.',
  ].map((words) =>
    written(`no meeting: ${words}`, `${list('12 January 2027')}${p(words)}`, day(JAN)),
  ),
];
