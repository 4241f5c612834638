import {day, list, off, table, type Row, type WrittenCase} from './written-case.js';

const JANUARY = '26 January 2027';
const FEBRUARY = '2 February 2027';
const MARCH = '23 March 2027';
const january = (rest: Row = {}) => day('2027-01-26', rest);
const march = (rest: Row = {}) => day('2027-03-23', rest);
const moved = {status: 'moved', movedTo: '2027-02-02'} as const;
const one = {start: '13:00'};
const written = (words: string, ...rows: Row[]): WrittenCase => ({
  name: words,
  html: list(words),
  rows,
});
const TWO = `${JANUARY}, 1pm`;
const dates = list(TWO, `${MARCH}, 1pm`);

/** Meetings that are off or moved, as editors say it: the worst reading is one that shows them as going ahead. */
export const readingOff: WrittenCase[] = [
  ...[
    'cancelled and replaced by',
    '- cancelled, replaced by',
    'cancelled - superseded by',
    '- CANCELLED - rearranged for',
    'cancelled, replaced by a meeting on',
    'cancelled; the replacement date is',
    'rescheduled to',
  ].map((words) => written(`${JANUARY} ${words} ${FEBRUARY}`, january(moved))),
  written(
    `${JANUARY} CANCELLED - rearranged for ${FEBRUARY} at 2pm`,
    january({...moved, start: '14:00'}),
  ),
  written(
    `${FEBRUARY} (replaces ${JANUARY})`,
    day('2027-02-02', {status: 'moved', movedFrom: '2027-01-26'}),
  ),

  ...[
    `${JANUARY} and ${MARCH} are cancelled`,
    `${JANUARY} and ${MARCH} have been cancelled`,
    `The meetings on ${JANUARY} and ${MARCH} have been cancelled.`,
    `The meetings on 26 January and ${MARCH} are both cancelled.`,
    `Please note that the meetings on ${JANUARY} and ${MARCH} will not go ahead.`,
  ].map((words) => written(words, january(off), march(off))),
  written(`${JANUARY} and ${MARCH} (cancelled)`, january(), march(off)),
  written(`${JANUARY}, ${MARCH} - cancelled`, january(), march(off)),

  ...[
    'The meeting on 26 January 2027 has been cancelled.',
    'Please note: the meeting on 26 January 2027 has been cancelled',
    'The 26 January 2027 meeting is cancelled',
    'PLEASE NOTE - the Governing Body meeting on 26 January has been cancelled',
  ].map((words) => ({
    name: `a notice above a list: ${words}`,
    html: `<p>${words}</p><h2>Dates for 2027</h2>${dates}`,
    rows: [
      january({...one, ...off, ...(words.includes('Body') && {committee: 'Governing Body'})}),
      march(one),
    ],
  })),
  {
    name: 'a notice above a table',
    html: `<p>The meeting on ${JANUARY} has been moved to ${FEBRUARY}.</p>${table('Date | Time', `${JANUARY} | 1pm`, `${MARCH} | 1pm`)}`,
    rows: [january({...one, ...moved}), march(one)],
  },
  {
    name: 'a notice below a list',
    html: `${dates}<p>The meeting on ${MARCH} has been cancelled.</p>`,
    rows: [january(one), march({...one, ...off})],
  },
  {
    name: 'a notice in bold, and one in the list',
    html: `<p><strong>The meeting on ${JANUARY} has been cancelled</strong></p>${list(TWO, `${MARCH}, 1pm`, `The meeting on ${MARCH} will not go ahead`)}`,
    rows: [january({...one, ...off}), march({...one, ...off})],
  },
  {
    name: 'a notice of two meetings above a table',
    html: `<p>The meetings on ${JANUARY} and ${MARCH} have been cancelled due to snow.</p>${table('Date | Time', `${JANUARY} | 1pm`, `${MARCH} | 1pm`)}`,
    rows: [
      january({...one, ...off, reason: 'due to snow'}),
      march({...one, ...off, reason: 'due to snow'}),
    ],
  },
  {
    name: 'another meeting on that day goes ahead',
    html: table('Date | Time | Status', `${JANUARY} | 1pm | Cancelled`, `${JANUARY} | 3pm | `),
    rows: [january({...one, ...off}), january({start: '15:00'})],
  },
  {
    name: 'a notice alone',
    html: `<p>The meeting on ${JANUARY} has been cancelled.</p>`,
    rows: [january(off)],
  },
  {
    name: 'a notice of one committee is not for another on that day',
    html: `<p>The Audit Committee meeting on ${JANUARY} has been cancelled.</p>${table('Date | Committee', `${JANUARY} | Governing Body`, `${MARCH} | Governing Body`)}`,
    rows: [
      january({committee: 'Audit Committee', ...off}),
      january({committee: 'Governing Body'}),
      march({committee: 'Governing Body'}),
    ],
  },

  ...['CANCELLED', 'This meeting has been cancelled', 'Meeting cancelled.'].flatMap((words) => [
    {
      name: `a paragraph of its own: ${words}`,
      html: `<p>${TWO}</p><p>${words}</p><p>${MARCH}, 1pm</p>`,
      rows: [january({...one, ...off}), march(one)],
    },
    {
      name: `a row of its own: ${words}`,
      html: `<table><tr><th>Date</th><th>Time</th></tr><tr><td>${JANUARY}</td><td>1pm</td></tr><tr><td colspan="2">${words}</td></tr><tr><td>${MARCH}</td><td>1pm</td></tr></table>`,
      rows: [january({...one, ...off}), march(one)],
    },
    {
      name: `a bold row of its own: ${words}`,
      html: `<table><tr><th>Date</th><th>Time</th></tr><tr><td>${JANUARY}</td><td>1pm</td></tr><tr><td colspan="2"><strong>${words}</strong></td></tr><tr><td>${MARCH}</td><td>1pm</td></tr></table>`,
      rows: [january({...one, ...off}), march(one)],
    },
  ]),
  {
    name: 'a paragraph that says what may be is not of the meeting above',
    html: `<p>${TWO}</p><p>If a meeting is cancelled we will say so here.</p>`,
    rows: [january(one)],
  },

  ...['Cancelled', 'Cancelled?', 'Meeting cancelled'].map((head) => ({
    name: `a column "${head}" with yes and no`,
    html: table(`Date | ${head}`, `${JANUARY} | Yes`, `${MARCH} | No`, `${FEBRUARY} | `),
    rows: [january(off), march(), day('2027-02-02')],
  })),

  ...[
    '<p>The following meetings have been cancelled:</p>',
    '<p>Cancelled meetings:</p>',
    '<p><strong>Cancelled</strong></p>',
    '<p><strong>Cancelled meetings</strong></p>',
    '<h3>Cancelled meetings</h3>',
    '<h3>Cancelled</h3>',
  ].map((lead) => ({
    name: `what leads a list: ${lead}`,
    html: `${dates}${lead}${list('2 February 2027', '9 February 2027')}`,
    rows: [january(one), march(one), day('2027-02-02', off), day('2027-02-09', off)],
  })),
  {
    name: 'what follows the list of the cancelled goes ahead',
    html: `<p>The following meetings have been cancelled:</p>${list(JANUARY)}<p>All others:</p>${list(MARCH)}`,
    rows: [january(off), march()],
  },
  {
    name: 'the next heading ends a list of the cancelled',
    html: `<h3>Cancelled meetings</h3>${list(JANUARY)}<h3>Meetings</h3>${list(MARCH)}`,
    rows: [january(off), march()],
  },

  ...[
    'is not being held',
    'not being held',
    'CANCELLATION',
    'cancellled',
    'canceled',
    'will not go ahead',
    'stood down',
    'has been stood down',
    'suspended',
  ].map((words) => written(`${JANUARY} - ${words}`, january(off))),
  written(`${JANUARY} - suspended due to Covid-19`, january({...off, reason: 'due to Covid-19'})),
  written(
    `${JANUARY} and ${MARCH} are confirmed, 4 May 2027 is cancelled`,
    january(),
    march(),
    day('2027-05-04', off),
  ),
  {
    name: 'goes ahead: a heading that says so',
    html: `<h3>Meetings not cancelled</h3>${list(JANUARY)}<h3>Cancelled meetings</h3>${list(MARCH)}`,
    rows: [january(), march(off)],
  },
  ...['not suspended', 'registration suspended', 'cancellation policy: see below'].map((words) => ({
    name: `goes ahead: ${words}`,
    html: list(`${JANUARY} - ${words}`),
    rows: [january({notes: words.replace('policy: ', 'policy. ')})],
  })),

  ...[
    'Date | Revised date',
    'Old date | New date',
    'Original date | New date',
    'Original date | Revised date',
  ].map((head) => ({
    name: `two columns: ${head}`,
    html: table(head, `${JANUARY} | ${FEBRUARY}`, `${MARCH} | `),
    rows: [january(moved), march()],
  })),

  {
    name: 'a column for each committee, with its times',
    html: table(
      'Date | Governing Body | PCCC',
      `${JANUARY} | 1pm - 3pm | 3pm - 4pm`,
      `${MARCH} | Cancelled | 1pm`,
      `${FEBRUARY} | - | 1pm`,
    ),
    rows: [
      january({...one, end: '15:00', committee: 'Governing Body'}),
      january({start: '15:00', end: '16:00', committee: 'PCCC'}),
      march({committee: 'Governing Body', ...off}),
      march({...one, committee: 'PCCC'}),
      day('2027-02-02', {...one, committee: 'PCCC'}),
    ],
  },
];
