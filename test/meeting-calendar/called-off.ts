import {
  at,
  audit,
  board,
  day,
  grid,
  list,
  off,
  table,
  written,
  type WrittenCase,
} from './written-case.js';

const [JAN, MAR, MAY] = ['2027-01-26', '2027-03-30', '2027-05-25'];

/** Meetings that are off, whatever says so: a stroke around them, a heading, a notice, a row. */
export const calledOff: WrittenCase[] = [
  ...[
    [
      'a list item',
      '<ul><li style="text-decoration: line-through">26 January 2027</li><li>30 March 2027</li></ul>',
    ],
    [
      'a short declaration',
      '<ul><li style="text-decoration-line:line-through">26 January 2027</li><li>30 March 2027</li></ul>',
    ],
    ['del around a paragraph', '<del><p>26 January 2027</p></del><p>30 March 2027</p>'],
    ['s around a list', '<s><ul><li>26 January 2027</li></ul></s><ul><li>30 March 2027</li></ul>'],
    ['del around an item', '<ul><del><li>26 January 2027</li></del><li>30 March 2027</li></ul>'],
    [
      'a paragraph',
      '<p style="text-decoration: line-through">26 January 2027</p><p>30 March 2027</p>',
    ],
    [
      'a list',
      '<ul style="text-decoration: line-through"><li>26 January 2027</li></ul><ul><li>30 March 2027</li></ul>',
    ],
    [
      'a block',
      '<div style="text-decoration: line-through"><p>26 January 2027</p></div><p>30 March 2027</p>',
    ],
    [
      'a row',
      '<table><tr><th>Date</th><th>Notes</th></tr><tr style="text-decoration: line-through"><td>26 January 2027</td><td></td></tr><tr><td>30 March 2027</td><td></td></tr></table>',
    ],
    [
      'a cell',
      '<table><tr><th>Date</th><th>Notes</th></tr><tr><td style="text-decoration: line-through">26 January 2027</td><td></td></tr><tr><td>30 March 2027</td><td></td></tr></table>',
    ],
  ].map(([name = '', html = '']) =>
    written(`off: struck through, ${name}`, html, day(JAN, off), day(MAR)),
  ),
  written(
    'off: strike around two paragraphs',
    '<strike><p>26 January 2027, 2pm</p><p>30 March 2027</p></strike>',
    day(JAN, {start: '14:00', ...off}),
    day(MAR, off),
  ),
  written(
    'off: what is not decorated in a struck block stands',
    '<p style="text-decoration: none">26 January 2027</p>',
    day(JAN),
  ),
  ...[
    '<h3>Governing Body – CANCELLED</h3>',
    '<h3>Governing Body: cancelled</h3>',
    '<h3>Governing Body (cancelled)</h3>',
    '<h3>Governing Body (all cancelled)</h3>',
    '<h3>Governing Body 2027 – all meetings cancelled</h3>',
    '<p><strong>Governing Body - cancelled</strong></p>',
    '<h3>Cancelled: Governing Body</h3>',
  ].map((head) =>
    written(
      `off: said in a heading, ${head}`,
      `${head}<p>Tuesday 26 January 2027</p><h3>Audit Committee</h3><p>30 March 2027</p>`,
      day(JAN, {weekday: 'tuesday', ...board, ...off}),
      day(MAR, audit),
    ),
  ),
  ...['2027 – all meetings cancelled', '2027 – cancelled', '2027 (meetings cancelled)'].map(
    (head) =>
      written(
        `off: said behind a year, ${head}`,
        `<h2>${head}</h2>${list('26 January')}`,
        day(JAN, off),
      ),
  ),
  written(
    'off: said in a caption',
    '<table><caption>2027 (meetings cancelled)</caption><tr><th>Date</th><th>Venue</th></tr><tr><td>26 January</td><td>City Hall</td></tr></table>',
    day(JAN, {...at('City Hall'), ...off}),
  ),
  written(
    'off: a heading of one meeting says that of it alone',
    '<h2>Meetings</h2><h3>26 January 2027 – CANCELLED</h3><h3>30 March 2027</h3>',
    day(JAN, off),
    day(MAR),
  ),
  written(
    'off: a heading that says it is not',
    `<h3>Governing Body (not cancelled)</h3>${list('26 January 2027')}`,
    day(JAN, board),
  ),
  written(
    'off: a heading on operations',
    `<h3>Governing Body – cancelled operations</h3>${list('26 January 2027')}`,
    day(JAN, board),
  ),
  ...[
    'All meetings until further notice have been cancelled due to Covid-19.',
    'All meetings have been cancelled.',
    'Meetings in public are suspended.',
    'Please note that, owing to snow, all meetings have been cancelled.',
    'All meetings are currently suspended.',
  ].flatMap((notice) => [
    written(
      `off: a notice above: ${notice}`,
      `<p>${notice}</p>${list('26 January 2027', '30 March 2027')}`,
      day(JAN, off),
      day(MAR, off),
    ),
    written(
      `off: a notice below: ${notice}`,
      `${list('26 January 2027', '30 March 2027')}<p>${notice}</p>`,
      day(JAN, off),
      day(MAR, off),
    ),
  ]),
  ...[
    `<p>The January 2027 meeting has been cancelled.</p>${list('26 January 2027', '30 March 2027')}`,
    `${list('26 January 2027', '30 March 2027')}<p>The January 2027 meeting has been cancelled.</p>`,
    `<p>The January meeting is cancelled.</p>${list('26 January 2027', '30 March 2027')}`,
  ].map((html) => written(`off: a notice of one month: ${html}`, html, day(JAN, off), day(MAR))),
  written(
    'off: a notice of no meeting that is listed',
    `<p>The December 2026 meeting has been cancelled.</p>${list('26 January 2027')}`,
    day(JAN),
  ),
  // Far ahead, because the clock says which meeting is the next.
  written(
    'off: the next meeting is one, not all',
    `<p>The next meeting has been cancelled.</p>${list('26 January 2087', '30 March 2087')}`,
    day('2087-01-26', off),
    day('2087-03-30'),
  ),
  written(
    'off: the next meeting, with an aside',
    `<p>The next meeting, due to be held in public, is cancelled.</p>${list('26 January 2087', '30 March 2087')}`,
    day('2087-01-26', off),
    day('2087-03-30'),
  ),
  written(
    'off: a section row of a table',
    '<table><tr><th>Date</th><th>Venue</th></tr><tr><td>30 March 2027</td><td>City Hall</td></tr><tr><td colspan="2">Cancelled meetings</td></tr><tr><td>25 May 2027</td><td>City Hall</td></tr></table>',
    day(MAR, at('City Hall')),
    day(MAY, {...at('City Hall'), ...off}),
  ),
  written(
    'off: a row on the one above',
    '<table><tr><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td>26 January 2027</td><td>2pm</td><td>City Hall</td></tr><tr><td colspan="3">The above meeting has been cancelled</td></tr><tr><td>30 March 2027</td><td>2pm</td><td>City Hall</td></tr></table>',
    day(JAN, {start: '14:00', ...at('City Hall'), ...off}),
    day(MAR, {start: '14:00', ...at('City Hall')}),
  ),
  ...[
    'withdrawn',
    'not required',
    'scrapped',
    'has been dropped',
    'removed',
    'void',
    'paused',
    'on hold',
  ].flatMap((word) => [
    written(
      `off: ${word}, behind the day`,
      list(`26 January 2027 – ${word}`, '30 March 2027'),
      day(JAN, {status: /paused|hold/.test(word) ? 'postponed' : 'cancelled'}),
      day(MAR),
    ),
    written(
      `off: ${word}, in a column`,
      table('Date | Status', `26 January 2027 | ${word}`, '30 March 2027 | Confirmed'),
      day(JAN, {status: /paused|hold/.test(word) ? 'postponed' : 'cancelled'}),
      day(MAR),
    ),
  ]),
  written(
    'off: words that say it of something else',
    list('26 January 2027, 2pm (booking not required)'),
    day(JAN, {start: '14:00', notes: 'booking not required'}),
  ),
  ...[
    'replaces the cancelled January meeting',
    'was cancelled, now going ahead',
    'to replace the one cancelled in December',
    'in place of the cancelled meeting',
    'previously cancelled, now reinstated',
  ].map((words) =>
    written(`on: ${words}`, list(`30 March 2027 (${words})`), day(MAR, {notes: words})),
  ),
  written(
    'on: one column of two is off',
    grid(['', 'Q1', 'Q2'], ['Audit Committee', '5 May 2027', 'cancelled']),
    day('2027-05-05', audit),
  ),
  written(
    'on: one body of two is off',
    table('Date | Governing Body | Audit', '26 January 2027 | 1.30pm | Cancelled'),
    day(JAN, {start: '13:30', ...board}),
    day(JAN, {committee: 'Audit', ...off}),
  ),
  written(
    'on: a struck day in the column of another body',
    table('Governing Body | Audit Committee', '<s>23 March 2027</s> | 8 April 2027'),
    day('2027-03-23', {...board, ...off}),
    day('2027-04-08', audit),
  ),
  ...[
    '<p>Some meetings have been cancelled.</p>',
    '<p>Past meetings were cancelled.</p>',
    '<p>No meetings have been cancelled.</p>',
    '<p>Meetings may be cancelled.</p>',
    '<p>If meetings are cancelled we will say so here.</p>',
    '<p>Meetings that were cancelled are not shown.</p>',
    '<h3>What to do if a meeting is cancelled</h3>',
    '<p>Meetings about cancelled operations</p>',
  ].map((lead) =>
    written(
      `on: ${lead}`,
      `<h2>Governing Body</h2>${lead}${list('26 January 2027', '30 March 2027')}`,
      day(JAN, board),
      day(MAR, board),
    ),
  ),
  written(
    'on: another body is off',
    `<h2>Governing Body</h2>${list('26 January 2027')}<p>All Audit Committee meetings have been cancelled.</p>`,
    day(JAN, board),
  ),
  written(
    'off: the meetings above, not those below',
    `${list('26 January 2027')}<p>The above meetings have been cancelled.</p>${list('30 March 2027')}`,
    day(JAN, off),
    day(MAR),
  ),
  written(
    'off: of one month, whose name is a verb too',
    `<p>The May meeting has been cancelled.</p>${list('30 March 2027', '25 May 2027')}`,
    day(MAR),
    day(MAY, off),
  ),
  written(
    'off: one of a month in which several meet is not guessed',
    `<p>The January meeting has been cancelled.</p>${list('26 January 2027, 2pm', '12 January 2027, 9am')}`,
    day(JAN, {start: '14:00'}),
    day('2027-01-12', {start: '09:00'}),
  ),
  written(
    'off: a section, and not the next',
    `<h3>Audit Committee</h3>${list('26 January 2027')}<p>All meetings have been cancelled.</p><h3>Governing Body</h3>${list('30 March 2027')}`,
    day(JAN, {...audit, ...off}),
    day(MAR, board),
  ),
  ...[
    'car park suspended',
    'live stream cancelled',
    'the tea before the meeting has been cancelled',
    'previously postponed',
    'Covers suspended and cancelled operations',
  ].flatMap((words) => [
    written(`on: ${words}`, list(`26 January 2027 (${words})`), day(JAN, {notes: words})),
    written(
      `on: ${words}, in a cell`,
      table('Date | Time | Notes', `26 January 2027 | 2pm | ${words}`),
      day(JAN, {start: '14:00', notes: words}),
    ),
  ]),
  ...['There will be no meetings in 2027.', 'There will be no meetings in January 2027.'].flatMap(
    (notice) => {
      const both = list('26 January 2027', '30 March 2027');
      const last = day(MAR, notice.includes('January') ? {} : off);
      return [
        written(`off: above, ${notice}`, `<p>${notice}</p>${both}`, day(JAN, off), last),
        written(`off: below, ${notice}`, `${both}<p>${notice}</p>`, day(JAN, off), last),
      ];
    },
  ),
  ...[
    'There will be no further meetings in 2027.',
    'There will be no public meetings in 2027.',
    'There will be no meetings in 2026.',
    'There will be no meetings in December.',
  ].map((notice) =>
    written(`on: ${notice}`, `${list('26 January 2027')}<p>${notice}</p>`, day(JAN)),
  ),
  written(
    'off: meetings have been paused',
    `<p>Meetings have been paused.</p>${list('26 January 2027')}`,
    day(JAN, {status: 'postponed'}),
  ),
  ...['Going ahead?', 'Meeting taking place?'].map((head) =>
    written(
      `off: a column that asks, ${head}`,
      table(`Date | ${head}`, '26 January 2027 | No', '30 March 2027 | Yes'),
      day(JAN, off),
      day(MAR),
    ),
  ),
  written('off: Status, off', table('Date | Status', '26 January 2027 | Off'), day(JAN, off)),
  written(
    'off: live stream and meeting cancelled',
    table('Date | Notes', '26 January 2027 | live stream and meeting cancelled'),
    day(JAN, {...off, notes: 'live stream'}),
  ),
  ...[
    'CANCELLED – 2027',
    'No longer taking place',
    'Meetings which have been called off',
    'Meetings that have been cancelled',
    'Stood down',
  ].map((head) =>
    written(
      `off: over a list, ${head}`,
      `<h2>Meetings</h2>${list('30 March 2027')}<h3>${head}</h3>${list('26 January 2027')}`,
      day(MAR),
      day(JAN, off),
    ),
  ),
  ...['Governing Body – not going ahead', 'Governing Body – dates withdrawn'].map((head) =>
    written(
      `off: over a list, ${head}`,
      `<h3>${head}</h3>${list('26 January 2027')}<h3>Audit Committee</h3>${list('30 March 2027')}`,
      day(JAN, {...board, ...off}),
      day(MAR, audit),
    ),
  ),
  ...[
    'There will be no meeting',
    'unable to go ahead',
    'meeting not now required',
    'meeting deleted',
    'is off',
    'adjourned',
    'CANX',
    'cncld',
    'C A N C E L L E D',
  ].flatMap((words) => [
    written(
      `off: ${words}`,
      list(`26 January 2027 (${words})`, '30 March 2027'),
      day(JAN, {status: words === 'adjourned' ? 'postponed' : 'cancelled'}),
      day(MAR),
    ),
    written(
      `off: ${words}, in a cell`,
      table('Date | Time | Notes', `26 January 2027 | 2pm | ${words}`),
      day(JAN, {start: '14:00', status: words === 'adjourned' ? 'postponed' : 'cancelled'}),
    ),
  ]),
  written(
    'off: struck words beside a day that stands',
    '<ul><li>26 January 2027, <s>City Hall</s> Civic Centre</li></ul>',
    day(JAN, at('Civic Centre')),
  ),
];
