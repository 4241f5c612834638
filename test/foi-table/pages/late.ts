/** How late: several columns or rows of days. */
import {table, type PageCase} from './page-case.js';

export const late: PageCase[] = [
  {
    says: '21 to 40 days and over 40 days are late together',
    markup: table(
      'Quarter|Received|0-20 days|21-40 days|Over 40 days\nQ1|50|44|4|2\nQ2|61|60|1|0',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 44, late 6, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, late 1, received 61',
    ],
  },
  {
    says: 'one that is not known leaves the sum unknown',
    markup: table(
      'Quarter|Received|Within 20 days|21-30 days|31-60 days|Over 60 days\nQ1|50|44|4|&lt;5|1\nQ2|61|60|1|0|0',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 44, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, late 1, received 61',
    ],
  },
  {
    says: 'a column for all that were late, and how late',
    markup: table(
      'Quarter|Received|On time|Late (over 20 days)|Of which over 40 days|Of which over 60 days\nQ1|50|44|6|2|1',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 44, late 6, received 50'],
  },
  {
    says: 'all that were late after how late',
    markup: table(
      'Quarter|Received|On time|1-5 days late|6-10 days late|More than 10 days late|Total late\nQ1|50|44|3|2|1|6',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 44, late 6, received 50'],
  },
  {
    says: 'buckets down',
    markup: table(
      'Time to respond|Q1|Q2\nTotal received|50|61\nWithin 20 working days|44|60\n21 – 40 working days|4|1\n41 – 60 working days|1|0\nMore than 60 working days|1|nil',
      'FOI 2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 44, late 6, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, late 1, received 61',
    ],
  },
  {
    says: 'in time in two parts',
    markup: table(
      'Quarter|Received|1-10 working days|11-20 working days|21+ working days\nQ1|50|30|14|6',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 44, late 6, received 50'],
  },
  {
    says: 'a list of buckets',
    markup:
      '<h3>2018/19</h3><ul><li>Requests received: 312</li><li>Answered within 20 working days: 300</li><li>Answered in 21 to 40 working days: 9</li><li>Answered in over 40 working days: 3</li></ul>',
    lines: ['2018/19 | total | inTime 300, late 12, received 312'],
  },
  {
    says: 'an extended time limit is no lateness',
    markup: table(
      'Quarter|Received|Responded within 20 working days|Responded within permitted extension (40 days)|Responded outside statutory deadline\nQ1|50|44|2|4',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | extended 2, inTime 44, late 4, received 50'],
  },
];
