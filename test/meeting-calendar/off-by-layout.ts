import {
  at,
  audit,
  board,
  day,
  list,
  off,
  table,
  written,
  type WrittenCase,
} from './written-case.js';

const [JAN, MAR, MAY] = ['2027-01-12', '2027-03-09', '2027-05-11'];
const t = (date: string, rest: object = {}) => day(date, {start: '14:00', ...rest});

/** What is off by where it is said: in an item, a row, a card, under a label, in a sentence on several. */
export const offByLayout: WrittenCase[] = [
  ...[
    `<span class="badge">Cancelled</span><h3>Governing Body</h3><p>12 January 2027, 2pm</p>`,
    `<h3>Governing Body</h3><span class="badge">Cancelled</span><p>12 January 2027, 2pm</p>`,
    `<p>Cancelled</p><h3>Governing Body</h3><p>12 January 2027, 2pm</p>`,
    `<h3>Governing Body</h3><p>12 January 2027, 2pm</p><p>Cancelled</p>`,
  ].flatMap((html) => [
    written(
      `the only card: ${html}`,
      `<div class="card">${html}</div>`,
      t(JAN, {...board, ...off}),
    ),
    written(
      `v the first card of two: ${html}`,
      `<div class="card">${html}</div><div class="card"><h3>Governing Body</h3><p>9 March 2027, 2pm</p></div>`,
      t(JAN, {...board, ...off}),
      t(MAR, board),
    ),
  ]),
  // Off, in a row.
  ...[
    'Meeting not going ahead',
    'MEETING CANCELLED - Covid-19',
    'Cancelled – not quorate',
    'Cancelled at short notice',
    '*** CANCELLED ***',
    'Now cancelled',
    'This has been cancelled',
    'Has been cancelled by the Chair',
    'Cancelled (new date to follow)',
  ].map((words) =>
    written(
      `item: ${words}`,
      list(`12 January 2027, 2pm – ${words}`, '9 March 2027, 2pm'),
      t(
        JAN,
        /new date/.test(words)
          ? off
          : {
              ...off,
              ...(/Covid/.test(words) && {reason: 'Covid-19'}),
              ...(/quorate/.test(words) && {reason: 'not quorate'}),
              ...(/short/.test(words) && {notes: 'at short notice'}),
              ...(/by the/.test(words) && {reason: 'by the Chair'}),
            },
      ),
      t(MAR),
    ),
  ),
  written(
    'word ahead',
    list('CANCELLED: 12 January 2027, 2pm', '9 March 2027, 2pm'),
    t(JAN, off),
    t(MAR),
  ),
  written(
    'word ahead in brackets',
    list('[CANCELLED] 12 January 2027, 2pm', '9 March 2027, 2pm'),
    t(JAN, off),
    t(MAR),
  ),
  written(
    'class of a row',
    `<table><tr><th>Date</th><th>Time</th></tr><tr class="cancelled"><td>12 January 2027</td><td>2pm</td></tr><tr><td>9 March 2027</td><td>2pm</td></tr></table>`,
    t(JAN, off),
    t(MAR),
  ),
  written(
    'row below across',
    `<table><tr><th>Date</th><th>Time</th></tr><tr><td>12 January 2027</td><td>2pm</td></tr><tr><td colspan="2">This meeting has been cancelled due to staff illness.</td></tr><tr><td>9 March 2027</td><td>2pm</td></tr></table>`,
    t(JAN, {...off, reason: 'due to staff illness'}),
    t(MAR),
  ),
  written(
    'label status',
    `<p>Date: 12 January 2027<br>Time: 2pm<br>Status: Cancelled</p><p>Date: 9 March 2027<br>Time: 2pm<br>Status: Confirmed</p>`,
    t(JAN, off),
    t(MAR),
  ),
  written(
    'card with a badge',
    `<div class="card"><span class="badge">Cancelled</span><h3>Governing Body</h3><p>12 January 2027, 2pm</p></div><div class="card"><span class="badge">Upcoming</span><h3>Governing Body</h3><p>9 March 2027, 2pm</p></div>`,
    t(JAN, {...board, ...off}),
    t(MAR, board),
  ),
  written(
    'h4 for each, para below',
    `<h4>12 January 2027, 2pm</h4><p>Cancelled.</p><h4>9 March 2027, 2pm</h4><p>Papers will follow.</p>`,
    t(JAN, off),
    t(MAR, {notes: 'Papers will follow'}),
  ),
  written(
    'time cell says cancelled',
    table('Date | Time', '12 January 2027 | Cancelled', '9 March 2027 | 2pm'),
    day(JAN, off),
    t(MAR),
  ),
  written(
    'agenda cell says postponed to',
    table(
      'Date | Time | Agenda',
      '12 January 2027 | 2pm | Postponed to 19 January 2027',
      '9 March 2027 | 2pm | ',
    ),
    t(JAN, {status: 'postponed', movedTo: '2027-01-19'}),
    t(MAR),
  ),
  // Held.
  ...[
    'Agenda item 5 deferred to the next meeting',
    'Car park closed',
    'Refreshments will not be provided',
    'Not cancelled',
    'Going ahead as planned',
    'If cancelled, we will email members',
    'Cancellation policy applies',
    'Public gallery closed',
    'Hearing loop not available',
  ].map((words) =>
    written(
      `note, held: ${words}`,
      table('Date | Time | Notes', `12 January 2027 | 2pm | ${words}`, '9 March 2027 | 2pm | '),
      t(JAN, /Going ahead/.test(words) ? {} : {notes: words}),
      t(MAR),
    ),
  ),
  // What is said of several.
  written(
    'one body of two',
    `<h3>Governing Body</h3>${list('12 January 2027, 2pm')}<h3>Audit Committee</h3><p>Meetings of the Audit Committee have been suspended.</p>${list('9 March 2027, 2pm')}`,
    t(JAN, board),
    t(MAR, {...audit, ...off}),
  ),
  written(
    'all until further notice',
    `<p><strong>All Governing Body meetings are postponed until further notice.</strong></p>${list('12 January 2027, 2pm', '9 March 2027, 2pm')}`,
    t(JAN, {...board, status: 'postponed'}),
    t(MAR, {...board, status: 'postponed'}),
  ),
  written(
    'only face to face',
    `<p>Face to face meetings are suspended. All meetings are held on Microsoft Teams.</p>${list('12 January 2027, 2pm', '9 March 2027, 2pm')}`,
    t(JAN, at('Microsoft Teams')),
    t(MAR, at('Microsoft Teams')),
  ),
  written(
    'the rest of the year',
    `<p>The remaining 2027 meetings after March have been cancelled.</p>${list('12 January 2027, 2pm', '9 March 2027, 2pm', '11 May 2027, 2pm')}`,
    t(JAN),
    t(MAR),
    t(MAY, off),
  ),
  written(
    'both meetings',
    `${list('12 January 2027, 2pm', '9 March 2027, 2pm')}<p>Both meetings have been cancelled.</p>`,
    t(JAN, off),
    t(MAR, off),
  ),
  written(
    'this meeting, below one',
    `<h3>Next meeting</h3><p>12 January 2027, 2pm</p><p>Please note this meeting has now been cancelled.</p>`,
    t(JAN, off),
  ),
];
