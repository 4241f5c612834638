/** Quarters as columns, in whatever words, above counts that are as small as their numbers. */
import {quartersOf, table, type PageCase} from './page-case.js';

const HEADS = {
  'Quarter 1, 2': ['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4'],
  'Qtr 1, 2': ['Qtr 1', 'Qtr 2', 'Qtr 3', 'Qtr 4'],
  'first, second quarter': ['First quarter', 'Second quarter', 'Third quarter', 'Fourth quarter'],
  '1st, 2nd quarter': ['1st quarter', '2nd quarter', '3rd quarter', '4th quarter'],
  'Quarter One, Two': ['Quarter One', 'Quarter Two', 'Quarter Three', 'Quarter Four'],
};
const COUNTS = [
  'late 2, received 4',
  'late 1, received 3',
  'late 0, received 2',
  'late 1, received 1',
];

export const quartersAcross: PageCase[] = [
  ...Object.entries(HEADS).flatMap(([says, names]): PageCase[] => {
    const head = `|${names.join('|')}`;
    const lines = names.map(
      (name, index) => `2019/20 | ${name} | quarter ${index + 1} | ${COUNTS[index] ?? ''}`,
    );
    return [
      {
        says: `${says}: counts of 0 to 4`,
        markup: `<h3>2019/20</h3>${table(`${head}\nReceived|4|3|2|1\nLate|2|1|0|1`)}`,
        lines,
      },
      {
        says: `${says}: with a total`,
        markup: table(`${head}|Total\nReceived|4|3|2|1|10\nLate|2|1|0|1|4`, '2019/20'),
        lines: [...lines, '2019/20 | total | late 4, received 10'],
      },
    ];
  }),
  {
    says: 'with their months, and nothing but ones',
    markup: table(
      '|Quarter 1 (April-June)|Quarter 2 (July-September)|Total\nReceived|1|1|2\nIn time|0|1|1\nBreached|1|0|1\nInternal reviews|1|1|2',
      '2019/20',
    ),
    lines: [
      '2019/20 | Quarter 1 (April-June) | 2019-04 to 2019-06 | inTime 0, internalReviews 1, late 1, received 1',
      '2019/20 | Quarter 2 (July-September) | 2019-07 to 2019-09 | inTime 1, internalReviews 1, late 0, received 1',
      '2019/20 | total | inTime 1, internalReviews 2, late 1, received 2',
    ],
  },
  {
    says: 'counts in words',
    markup: table('Measure|Quarter 1|Quarter 2\nReceived|four|three\nLate|one|two', '2019/20'),
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | late 1, received 4',
      '2019/20 | Quarter 2 | quarter 2 | late 2, received 3',
    ],
  },
  {
    says: 'the word over all of them, their numbers below it',
    markup:
      '<table><caption>2019/20</caption><tr><th rowspan=2>Measure<th colspan=4>Quarter<tr><th>1<th>2<th>3<th>4<tr><td>Received<td>4<td>3<td>2<td>1<tr><td>Late<td>2<td>1<td>0<td>1</table>',
    lines: COUNTS.map(
      (figures, index) => `2019/20 | Quarter ${index + 1} | quarter ${index + 1} | ${figures}`,
    ),
  },
  {
    says: 'a count in each quarter, down, is no number of a quarter',
    markup: table('Quarter|Received in the quarter|Late in the quarter\n1|4|1\n2|3|2', '2019/20'),
    lines: [
      '2019/20 | 1 | quarter 1 | late 1, received 4',
      '2019/20 | 2 | quarter 2 | late 2, received 3',
    ],
  },
  {
    says: 'rows of quarters in two columns of names',
    markup: table('Year|Quarter|Late|Received\n2018/19|1|2|4\n2018/19|2|1|3'),
    lines: [
      '2018/19 | 1 | quarter 1 | late 2, received 4',
      '2018/19 | 2 | quarter 2 | late 1, received 3',
    ],
  },
  {
    says: 'one quarter, of which everything is one',
    markup: table('|Quarter 1\nReceived|1\nLate|1\nOpen|0', '2019/20'),
    lines: [quartersOf('2019/20')(1, 'late 1, open 0, received 1').replace('Q1', 'Quarter 1')],
  },
  {
    says: 'each with its year',
    markup: table('|Quarter 1 2019/20|Quarter 2 2019/20\nReceived|2|1\nLate|1|1'),
    lines: [
      '2019/20 | Quarter 1 2019/20 | quarter 1 | late 1, received 2',
      '2019/20 | Quarter 2 2019/20 | quarter 2 | late 1, received 1',
    ],
  },
  {
    says: 'a number and a percentage below each',
    markup:
      '<table><caption>2019/20</caption><tr><th rowspan=2>Figure<th colspan=2>Quarter 1<th colspan=2>Quarter 2<tr><th>Number<th>%<th>Number<th>%<tr><td>Received<td>4<td><td>3<td><tr><td>In time<td>4<td>100%<td>2<td>67%<tr><td>Late<td>0<td>0%<td>1<td>33%</table>',
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | inTime 4, late 0, percent 100, received 4',
      '2019/20 | Quarter 2 | quarter 2 | inTime 2, late 1, percent 67, received 3',
    ],
  },
  {
    says: 'down, a number alone, and their total',
    markup: table('Qtr|Received|Late\n1|1|1\n2|2|0\nTotal|3|1', '2019/20'),
    lines: [
      '2019/20 | 1 | quarter 1 | late 1, received 1',
      '2019/20 | 2 | quarter 2 | late 0, received 2',
      '2019/20 | total | late 1, received 3',
    ],
  },
  {
    says: 'a row of each year, the figure in the caption',
    markup: table('|Quarter 1|Quarter 2\n2018/19|1|2\n2019/20|2|2', 'FOI requests received'),
    lines: [
      '2018/19 | Quarter 1 | quarter 1 | received 1',
      '2018/19 | Quarter 2 | quarter 2 | received 2',
      '2019/20 | Quarter 1 | quarter 1 | received 2',
      '2019/20 | Quarter 2 | quarter 2 | received 2',
    ],
  },
];
