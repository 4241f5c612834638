/** The sentences of the section 45 Code of Practice, as bodies copy them with what they advise in brackets. */
import {table, type PageCase} from './page-case.js';

const PROCESSED =
  'The number of the received requests that were processed in full (including numbers for those that met the statutory deadline, those that missed the deadline and those where the deadline was extended)';
const REFUSED =
  'The number of requests where the information was refused in full (you may wish to separate out requests where the information was not held)';
const WAITING =
  'The number of the received requests that have not yet been processed (you may also wish to show how many of these outstanding requests have extended deadlines or a stopped clock, e.g. because a fee notice has been issued)';

export const codeOfPractice: PageCase[] = [
  {
    says: 'the seven sentences as a list',
    markup: `<h2>Quarter 2 (July - September 2023)</h2><ol><li>The number of requests received during the period: 112</li><li>${WAITING}: 6</li><li>${PROCESSED}: 106 (met 100, missed 6, extended 0)</li><li>The number of requests where the information was granted in full: 60</li><li>${REFUSED}: 20</li><li>The number of requests where the information was granted in part and refused in part: 26</li><li>The number of requests received that have been referred for internal review (this needs only reporting annually): 1</li></ol>`,
    lines: [
      'no year | Quarter 2 (July - September 2023) | 2023-07 to 2023-09 | grantedInFull 60, internalReviews 1, open 6, partlyGranted 26, received 112, refusedInFull 20',
    ],
  },
  {
    says: 'the same in a table, with how they were processed',
    markup: table(
      `Metric|Q1\nThe number of requests received during the period|150\n${WAITING}|10\n${PROCESSED}|140\nMet the statutory deadline|130\nMissed the deadline|10\n${REFUSED}|20\nThe number of requests where the deadline was extended|4`,
      '2024/25',
    ),
    lines: [
      '2024/25 | Q1 | quarter 1 | extended 4, inTime 130, late 10, open 10, received 150, refusedInFull 20',
    ],
  },
  {
    says: 'in short',
    markup: table(
      '|Q1\nRequests received|100\nRefused in full (including where the information was not held)|20\nProcessed in full (including where the deadline was extended)|90\nNot yet processed (including those with extended deadlines or a stopped clock)|7',
      '2022/23',
    ),
    lines: ['2022/23 | Q1 | quarter 1 | open 7, received 100, refusedInFull 20'],
  },
  {
    says: 'as the heads of columns',
    markup: table(
      'Quarter|Number of requests received|Processed in full (including those that met the deadline, missed the deadline and where the deadline was extended)|Of the requests received, met the deadline\nQ1|150|140|130',
      '2022/23',
    ),
    lines: ['2022/23 | Q1 | quarter 1 | inTime 130, received 150'],
  },
  {
    says: 'as a short list below a quarter',
    markup:
      '<h3>Quarter 1 2024/25</h3><ul><li>Number of requests received during the period: 150</li><li>Number of requests processed in full (including those that met the deadline, missed the deadline and where the deadline was extended): 140</li><li>Met the deadline: 130</li></ul>',
    lines: ['2024/25 | Quarter 1 2024/25 | quarter 1 | inTime 130, received 150'],
  },
];
