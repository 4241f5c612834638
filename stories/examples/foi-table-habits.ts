import type {Examples} from './example.js';
import {foi, q, table} from './foi-table-pages.js';

const label = '2018/19';

/** More habits of real pages. */
export const habits = {
  notesBelow: {
    title: 'Notes below the table',
    why: 'Footnotes below the figures, and what the caption says in brackets, stay with the table.',
    markup: foi(
      `${table('Quarter|Received|In time|Late\nQ1|50|48|2\nQ2*|20|12|0', '2018/19 (figures as at 1 October 2018)')}<p>* Provisional: requests can still be answered in time.</p>`,
    ),
    rows: [
      {
        label,
        periods: [
          {label: 'Q1', ...q(1, 50, 48, 2)},
          {label: 'Q2*', ...q(2, 20, 12, 0)},
        ],
        notes:
          'figures as at 1 October 2018. * Provisional: requests can still be answered in time.',
      },
    ],
  },
  suppressed: {
    title: 'Suppressed figures',
    why: 'Small numbers that a body publishes only as "<5" stand as they were written: never 0, never guessed, in no sum and no percentage. "*" is "Not published".',
    markup: foi(
      table(
        'Quarter|Received|In time|Late\nQ1|50|&lt;50|&lt;5\nQ2|20|20|*\nQ3|Fewer than 5|c|nil',
        '2018/19',
      ),
    ),
    rows: [
      {
        label,
        periods: [
          {label: 'Q1', quarter: 1, received: 50, written: {inTime: '<50', late: '<5'}},
          {label: 'Q2', quarter: 2, received: 20, inTime: 20},
          {label: 'Q3', quarter: 3, late: 0, written: {received: 'Fewer than 5'}},
        ],
      },
    ],
  },
  howLate: {
    title: 'How late, in several columns',
    why: '21 to 40 days and over 40 days are late together; a part that is not known leaves the sum unknown.',
    markup: foi(
      table(
        'Quarter|Received|0-20 days|21-40 days|Over 40 days\nQ1|50|44|4|2\nQ2|61|58|&lt;5|1',
        '2018/19',
      ),
    ),
    rows: [
      {
        label,
        periods: [
          {label: 'Q1', ...q(1, 50, 44, 6)},
          {label: 'Q2', quarter: 2, received: 61, inTime: 58},
        ],
      },
    ],
  },
  severalQuarters: {
    title: 'Several quarters in one row',
    why: '"Q1 & Q2" and "H2" are six months each.',
    markup: foi(table('Period|Received|In time|Late\nQ1 & Q2|90|88|2\nH2|70|70|0', '2018/19')),
    rows: [
      {
        label,
        periods: [
          {label: 'Q1 & Q2', from: '2018-04', to: '2018-09', received: 90, inTime: 88, late: 2},
          {label: 'H2', from: '2018-10', to: '2019-03', received: 70, inTime: 70, late: 0},
        ],
      },
    ],
  },
  misspelled: {
    title: 'Misspelled months and headings',
    why: 'One slip of the fingers is forgiven.',
    markup: foi(
      table('Month|Recieved|In time|Breeched\nSetpember|9|8|1\nOctober|7|7|0', '2018/19'),
    ),
    rows: [
      {
        label,
        periods: [
          {label: 'Setpember', from: '2018-09', to: '2018-09', received: 9, inTime: 8, late: 1},
          {label: 'October', from: '2018-10', to: '2018-10', received: 7, inTime: 7, late: 0},
        ],
      },
    ],
  },
  otherLaws: {
    title: 'Tables for other laws',
    why: 'Subject access requests and internal reviews below their own headings are no Freedom of Information requests.',
    markup: foi(
      `<h2>Freedom of Information 2018/19</h2>${table('Quarter|Received|In time|Late\nQ1|50|48|2')}<h2>Subject access requests 2018/19</h2>${table('Quarter|Received|In time|Late\nQ1|7|6|1')}<h2>Internal reviews</h2>${table('Quarter|Received|In time|Late\nQ1|1|1|0')}`,
    ),
    rows: [{label, periods: [{label: 'Q1', ...q(1, 50, 48, 2)}]}],
  },
  broughtForward: {
    title: 'Brought and carried forward',
    why: 'What was open before the period was not received in it.',
    markup: foi(
      table(
        '2018/19|Q1\nBrought forward from previous quarter|4\nReceived in quarter|50\nResponded to within timescales (20 WD)|44\nBreached|4\nCarried forward|6',
      ),
    ),
    rows: [{label, periods: [{label: 'Q1', ...q(1, 50, 44, 4), open: 6}]}],
  },
} satisfies Examples;
