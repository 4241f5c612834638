import {at, board, day, list, off, table, written, type WrittenCase} from './written-case.js';

const later = {status: 'postponed'} as const;
const [JAN, MAR, MAY] = ['2027-01-12', '2027-03-09', '2027-05-11'];
const both = list('12 January 2027', '9 March 2027');
const three = list('12 January 2027', '9 March 2027', '11 May 2027');
const days = table('Date | Time', '12 January 2027 | 2pm', '9 March 2027 | 2pm');
const two = {start: '14:00'};

/** What cells, notices and asides say: that a meeting is off or elsewhere, or that something beside it is. */
export const saidBeside: WrittenCase[] = [
  // A place's cell says that there is no meeting.
  ...(
    [
      ['Meeting cancelled', off],
      ['This meeting has been cancelled', off],
      ['Town Hall (cancelled)', {...at('Town Hall'), ...off}],
      ['Town Hall - cancelled', {...at('Town Hall'), ...off}],
      ['Town Hall CANCELLED', {...at('Town Hall'), ...off}],
      ['CANCELLED: Town Hall', {...at('Town Hall'), ...off}],
      ['Town Hall, Norwich NR2 1RQ – postponed', {...at('Town Hall, Norwich NR2 1RQ'), ...later}],
      ['Meeting postponed', later],
      ['Meeting stood down', off],
      ['Session stood down', off],
      ['Meeting postponed - new date to be confirmed', later],
      ['Town Hall (parking suspended)', at('Town Hall (parking suspended)')],
      ['Town Hall (will be cancelled if snow)', at('Town Hall (will be cancelled if snow)')],
      ['Cancelled Operations Suite, NNUH', at('Cancelled Operations Suite, NNUH')],
    ] as const
  ).flatMap(([cell, said]) => [
    written(
      `place: ${cell}`,
      table('Date | Venue', `12 January 2027 | ${cell}`, '9 March 2027 | Town Hall'),
      day(JAN, said),
      day(MAR, at('Town Hall')),
    ),
  ]),
  written(
    'place: behind its label',
    list('12 January 2027, 2pm. Venue: Town Hall (cancelled)'),
    day(JAN, {...two, ...at('Town Hall'), ...off}),
  ),
  // New dates that no meeting takes.
  ...[
    'New date: 15 February 2027, 2pm',
    'Please note new date 15 February 2027, 2pm',
    'Revised date – 15 February 2027, 2pm',
    'NEW DATE 15 February 2027 2pm',
  ].map((words) =>
    written(
      `new date: ${words}`,
      list('12 January 2027, 2pm', words),
      day(JAN, two),
      day('2027-02-15', two),
    ),
  ),
  written(
    'new date, with the former one',
    list('12 January 2027', 'please note new date: 18 January 2028 (not 11 January)'),
    day(JAN),
    day('2028-01-18', {movedFrom: '2028-01-11', status: 'moved'}),
  ),
  written(
    'new date in its column',
    table('Date | Time', '12 January 2027 | 2pm', 'New date: 15 February 2027 | 3pm'),
    day(JAN, two),
    day('2027-02-15', {start: '15:00'}),
  ),
  written(
    'new date below the day that it replaces',
    '<h3>12 January 2027</h3><p>New date: 15 February 2027</p>',
    day(JAN, {movedTo: '2027-02-15', status: 'moved'}),
  ),
  // Notices of several days, none with its year.
  ...(
    [
      ['above a list', (notice: string) => notice + three],
      ['below a list', (notice: string) => three + notice],
      [
        'above a table',
        (notice: string) =>
          notice + table('Date', '12 January 2027', '9 March 2027', '11 May 2027'),
      ],
    ] as const
  ).flatMap(([where, page]) => [
    written(
      `two days off, ${where}`,
      page('<p>The meetings on 12 January and 11 May have been cancelled.</p>'),
      day(JAN, off),
      day(MAR),
      day(MAY, off),
    ),
    written(
      `two months off, ${where}`,
      page('<p>The January and May meetings have been cancelled.</p>'),
      day(JAN, off),
      day(MAR),
      day(MAY, off),
    ),
    written(
      `moved, ${where}`,
      page('<p>The meeting on 9 March has been moved to 16 March.</p>'),
      day(JAN),
      day(MAR, {movedTo: '2027-03-16', status: 'moved'}),
      day(MAY),
    ),
    written(
      `moved in other words, ${where}`,
      page('<p>Please note the meeting on 9 March has moved to 16 March.</p>'),
      day(JAN),
      day(MAR, {movedTo: '2027-03-16', status: 'moved'}),
      day(MAY),
    ),
    written(
      `in private, ${where}`,
      page('<p>The meeting on 9 March will now be held in private.</p>'),
      day(JAN),
      day(MAR, {held: 'private'}),
      day(MAY),
    ),
    written(
      `off with its weekday, ${where}`,
      page('<p>The meeting on Tuesday 9th March has been cancelled.</p>'),
      day(JAN),
      day(MAR, {weekday: 'tuesday', ...off}),
      day(MAY),
    ),
  ]),
  written(
    'in private, among meetings in public',
    `<h3>Meetings in public</h3>${both}<p>The meeting on 9 March 2027 will be held in private.</p>`,
    day(JAN, {held: 'public'}),
    day(MAR, {held: 'private'}),
  ),
  written(
    'no meeting in a month',
    `<p>There is no meeting in March.</p>${both}`,
    day(JAN),
    day(MAR, off),
  ),
  written(
    'the body does not meet in a month',
    `<p>The Governing Body will not meet in March.</p>${both}`,
    day(JAN, board),
    day(MAR, {...board, ...off}),
  ),
  written(
    'not in public in a month',
    `<p>Due to purdah the Governing Body will not meet in public in May.</p>${three}`,
    day(JAN, board),
    day(MAR, board),
    day(MAY, {...board, held: 'private'}),
  ),
  // The day from which it was moved.
  written(
    'was, in a note',
    table(
      'Date | Notes',
      '18 May 2027 | New date - was 11 May',
      '20 July 2027 | New date (not 13 July)',
      '21 September 2027 | Replaces meeting of 14 September which is cancelled',
      '16 November 2027 | Please note new date, was 9 November 2027',
    ),
    day('2027-05-18', {movedFrom: '2027-05-11', status: 'moved'}),
    day('2027-07-20', {movedFrom: '2027-07-13', status: 'moved'}),
    day('2027-09-21', {movedFrom: '2027-09-14', status: 'moved'}),
    day('2027-11-16', {movedFrom: '2027-11-09', status: 'moved'}),
  ),
  written(
    'was, in an item',
    list(
      '18 May 2027 – NEW DATE (was 11 May)',
      '21 September 2027 (replaces 14 September, which has been cancelled)',
    ),
    day('2027-05-18', {movedFrom: '2027-05-11', status: 'moved'}),
    day('2027-09-21', {movedFrom: '2027-09-14', status: 'moved'}),
  ),
  // A cell for papers says that there was no meeting.
  ...[
    'Meeting did not take place',
    'Meeting not held',
    'Meeting stood down',
    'This meeting was cancelled',
  ].map((words) =>
    written(
      `papers: ${words}`,
      table(
        'Date | Papers',
        `12 January 2027 | ${words}`,
        '9 March 2027 | Not available until approved',
      ),
      day(JAN, off),
      day(MAR),
    ),
  ),
  // Something beside the meeting is off, or it was once.
  ...[
    'Governing Body meetings in public were suspended in March 2020 and have now resumed.',
    'Meetings were cancelled during the pandemic but have restarted.',
    'Public attendance at meetings is suspended until further notice.',
    'Access to meetings in person is suspended.',
  ].map((words) =>
    written(
      `held: ${words}`,
      `<h3>Dates</h3><p>${words}</p>${table('Date', '12 January 2027')}`,
      day(JAN),
    ),
  ),
  written(
    'held: paused once, held again',
    '<p>Meetings were paused during COVID-19. They are now held at the Civic Centre again.</p>' +
      table('Date', '12 January 2027'),
    day(JAN),
  ),
  ...(
    [
      ['pre-meeting cancelled', 'pre-meeting cancelled'],
      ['Part 2 cancelled', 'Part 2 cancelled'],
      ['public Q&amp;A session cancelled', 'public Q&A session cancelled'],
      ['room booking cancelled', 'room booking cancelled'],
    ] as const
  ).map(([html, notes]) =>
    written(`held: ${notes}`, list(`12 January 2027, 2pm – ${html}`), day(JAN, {...two, notes})),
  ),
  written(
    'held: elsewhere than booked',
    list(
      '12 January 2027, 2pm. The venue booking at Civic Centre has been cancelled; now Town Hall.',
    ),
    day(JAN, {
      ...two,
      ...at('Town Hall'),
      notes: 'The venue booking at Civic Centre has been cancelled',
    }),
  ),
  written(
    'held: virtually, not face to face',
    list('12 January 2027 - held virtually, face to face meeting cancelled'),
    day(JAN, {...at('virtually'), notes: 'face to face meeting cancelled'}),
  ),
  written(
    'held: followed by an AGM that is off',
    list(
      '12 January 2027, 2pm Governing Body, followed by the AGM (AGM cancelled)',
      '9 March 2027 AGM cancelled',
    ),
    day(JAN, {
      ...two,
      ...board,
      title: 'Governing Body, followed by the AGM',
      type: 'annual-general',
      notes: 'AGM cancelled',
    }),
    day(MAR, {title: 'AGM', type: 'annual-general', ...off}),
  ),
  // Fresh pieces, written after the first rules.
  written(
    'places: reasons, new places, no meeting',
    table(
      'Date | Location',
      '12 January 2027 | Cancelled due to snow',
      '9 March 2027 | Bevan House, Nantwich. Meeting cancelled',
      '11 May 2027 | No meeting',
      '13 July 2027 | Boardroom (meeting moved to 20 July 2027)',
      '14 September 2027 | Venue changed: now Town Hall',
    ),
    day(JAN, {...off, reason: 'due to snow'}),
    day(MAR, {...at('Bevan House, Nantwich'), ...off}),
    day(MAY, off),
    day('2027-07-13', {...at('Boardroom'), status: 'moved', movedTo: '2027-07-20'}),
    day('2027-09-14', at('Town Hall')),
  ),
  written(
    'new date in a list of terms',
    '<dl><dt>12 January 2027</dt><dd>2pm</dd><dt>New date: 18 March 2027</dt><dd>3pm</dd></dl>',
    day(JAN, two),
    day('2027-03-18', {start: '15:00'}),
  ),
  written(
    'three days off, with the reason first',
    `<p>Due to the election, the meetings planned for 12 January, 9 March and 11 May will not take place.</p>${three}`,
    ...[JAN, MAR, MAY].map((date) => day(date, {...off, reason: 'Due to the election'})),
  ),
  written(
    'three months off',
    `${list('12 January 2027', '9 March 2027', '11 May 2027', '13 July 2027')}<p>Unfortunately the January, March and May meetings have been postponed.</p>`,
    ...[JAN, MAR, MAY].map((date) => day(date, later)),
    day('2027-07-13'),
  ),
  written(
    'two months off, in the past tense',
    `<p>The January and March meetings were cancelled due to the pandemic.</p>${three}`,
    day(JAN, off),
    day(MAR, off),
    day(MAY),
  ),
  written(
    'due to be held, and will take place later',
    `${both}<p>The meeting due to be held on 9 March has been rearranged and will now take place on 16 March at 3pm.</p>`,
    day(JAN),
    day(MAR, {start: '15:00', status: 'moved', movedTo: '2027-03-16'}),
  ),
  written(
    'the body meets in neither of two months',
    `<p>We do not meet in January or May.</p>${three}`,
    day(JAN, off),
    day(MAR),
    day(MAY, off),
  ),
  written(
    'in private, the day before the word',
    `${days}<p>Please note that the 9 March meeting will be held in private.</p>`,
    day(JAN, two),
    day(MAR, {...two, held: 'private'}),
  ),
  written(
    'papers: no meeting, and papers withdrawn',
    table(
      'Date | Agenda',
      '12 January 2027 | No meeting held',
      '9 March 2027 | Meeting abandoned - not quorate',
      '11 May 2027 | Agenda withdrawn',
    ),
    day(JAN, off),
    day(MAR, {...off, reason: 'not quorate'}),
    day(MAY),
  ),
  ...[
    'All meetings have been cancelled until further notice and will be resumed in the autumn.',
    'Meetings are suspended. They will be held again when it is safe.',
  ].map((words) =>
    written(
      `off still: ${words}`,
      `<p>${words}</p>${table('Date', '12 January 2027')}`,
      day(JAN, off),
    ),
  ),
  written(
    'two days off, of two years',
    `${list('8 December 2026', '12 January 2027')}<p>The meetings on 8 December and 12 January have been cancelled.</p>`,
    day('2026-12-08', off),
    day(JAN, off),
  ),
  written(
    'new dates in other words',
    list(
      '12 January 2027',
      'Replacement date: 21 January 2027',
      'Amended date 9 March 2027 (previously 2 March)',
    ),
    day(JAN),
    day('2027-01-21'),
    day(MAR, {movedFrom: '2027-03-02', status: 'moved'}),
  ),
  written(
    'held: what else is off beside them',
    list(
      '12 January 2027, 2pm (site visit cancelled)',
      '9 March 2027, 2pm. Booking system suspended.',
      '11 May 2027, held virtually – meeting in person cancelled',
    ),
    day(JAN, {...two, notes: 'site visit cancelled'}),
    day(MAR, {...two, notes: 'Booking system suspended'}),
    day(MAY, {...at('virtually'), notes: 'meeting in person cancelled'}),
  ),
  written(
    'in private in a month',
    `<p>The March meeting will now be held in private.</p>${three}`,
    day(JAN),
    day(MAR, {held: 'private'}),
    day(MAY),
  ),
  written(
    'a link that ends in a bracket',
    '<ul><li><a href="/2">9 March 2027 (Extraordinary)</a></li></ul>',
    day(MAR, {
      type: 'extraordinary',
      title: 'Extraordinary',
      documents: [{title: '9 March 2027 (Extraordinary)', url: '/2'}],
    }),
  ),
  // What leads a list.
  written(
    'hours and who may come lead a list',
    `<p>Meetings in public take place from 1pm to 4pm on:</p>${both}`,
    day(JAN, {start: '13:00', end: '16:00', held: 'public'}),
    day(MAR, {start: '13:00', end: '16:00', held: 'public'}),
  ),
  written(
    'a weekday is no place',
    `<p>Our meetings take place every two months on a Tuesday, starting at 1pm. The dates for 2027 are:</p>${list('12 January', '9 March')}`,
    day(JAN, {start: '13:00'}),
    day(MAR, {start: '13:00'}),
  ),
  written(
    'no longer in public',
    list('12 January 2027, 1pm. Please note this meeting will no longer be held in public.'),
    day(JAN, {start: '13:00', held: 'private'}),
  ),
  written(
    'a committee that does not meet in public',
    `<h3>Audit Committee</h3><p>This committee does not meet in public.</p>${table('Date', '12 January 2027')}`,
    day(JAN, {committee: 'Audit Committee', held: 'private'}),
  ),
  written(
    'public and private sessions on one day',
    table(
      'Date | Meeting in public | Meeting in private',
      '12 January 2027 | Yes | Yes',
      '9 March 2027 | No | Yes',
    ),
    day(JAN, {held: 'part-private'}),
    day(MAR, {held: 'private'}),
  ),
  written(
    'beside days of the list: days',
    `${days}<p>The meeting on 9 March has been postponed.</p>`,
    day(JAN, two),
    day(MAR, {...two, ...later}),
  ),
];
