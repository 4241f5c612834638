/** Totals under other names, and rows that look like totals. */
import {table, type PageCase} from './page-case.js';

const TWO = 'Quarter|Received|In time|Late\nQ1|10|9|1\nQ2|20|19|1';
const lines = [
  '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
  '2018/19 | Q2 | quarter 2 | inTime 19, late 1, received 20',
];
const total = '2018/19 | total | inTime 28, late 2, received 30';

/** Two quarters and a row that is their total. */
const named = (name: string): PageCase => ({
  says: `"${name}" is the total`,
  markup: table(`${TWO}\n${name}|30|28|2`, '2018-19'),
  lines: [...lines, total],
});

export const totals: PageCase[] = [
  ...[
    'YTD',
    'Full Year',
    'Overall',
    'Outturn',
    '2018-19 outturn',
    'Year end position',
    'TOTALS:',
    'Running total',
    'Combined',
    'Total (all quarters)',
    'Total: April 2018 – March 2019',
    'Totals for the financial year 2018/2019',
    'Whole year',
    '12 month total',
    'Annual figure',
    'Aggregate',
    'TOTAL Q1-Q2',
    'FY19 total',
  ].map(named),
  {
    says: 'overall across',
    markup: table(
      '2018/19|Q1|Q2|Overall\nTotal number of requests received|10|20|30\nNumber answered within timescale|9|19|28\nNumber answered outside timescale|1|1|2',
    ),
    lines: [...lines, total],
  },
  {
    says: 'cumulative across',
    markup: table(
      'Measure|Q1|Q2|Year to date (cumulative)\nReceived|10|20|30\nIn time|9|19|28\nLate|1|1|2',
      'Freedom of Information 2018-19',
    ),
    lines: [...lines, total],
  },
  {
    says: 'halves added up between the quarters',
    markup: table(
      'Period|Received|In time|Late\nQ1|10|9|1\nQ2|20|19|1\nH1 total|30|28|2\nQ3|5|5|0\nQ4|6|6|0\nH2 total|11|11|0\nYear total|41|39|2',
      '2018/19',
    ),
    lines: [
      ...lines,
      '2018/19 | Q3 | quarter 3 | inTime 5, late 0, received 5',
      '2018/19 | Q4 | quarter 4 | inTime 6, late 0, received 6',
      '2018/19 | total | inTime 39, late 2, received 41',
    ],
  },
  {
    says: 'the share of the year below its total',
    markup: table(
      `${TWO}\nTotal|30|28|2\n% of total||93%|7%\nTarget||90%|`,
      'FOI requests 2018/19',
    ),
    lines: [...lines, '2018/19 | total | inTime 28, late 2, percent 93, received 30'],
  },
  {
    says: 'a total of several years below years as rows',
    markup: table(
      'Year|Received|In time|Late\n2017-18|10|9|1\n2018-19|20|19|1\nAll years|30|28|2\nAverage per year|15|14|1',
    ),
    lines: [
      '2017/18 | total | inTime 9, late 1, received 10',
      '2018/19 | total | inTime 19, late 1, received 20',
    ],
  },
  ...[
    ['Sub total', 'Total'],
    ['Sub-total', 'Grand total'],
    ['Half year total', 'Total for year'],
    ['Subtotal', 'Year to date'],
    ['Total for 6 months', 'Overall'],
  ].map(([part = '', whole = '']): PageCase => ({
    says: `"${part}" between the quarters is not the total, "${whole}" below them is`,
    markup: table(`${TWO}\n${part}|30|28|2\nQ3|5|5|0\n${whole}|35|33|2`, '2018/19'),
    lines: [
      ...lines,
      '2018/19 | Q3 | quarter 3 | inTime 5, late 0, received 5',
      '2018/19 | total | inTime 33, late 2, received 35',
    ],
  })),
  {
    says: 'a total of a part, and none of all',
    markup: table(`${TWO}\nSub total|30|28|2\nQ3|5|5|0`, '2018/19'),
    lines: [...lines, '2018/19 | Q3 | quarter 3 | inTime 5, late 0, received 5'],
  },
  {
    says: 'a total of a part across, in front of that of all',
    markup: table(
      '2018/19|Q1|Q2|Sub total|Q3|Grand total\nReceived|10|20|30|5|35\nIn time|9|19|28|5|33',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
      '2018/19 | Q3 | quarter 3 | inTime 5, received 5',
      '2018/19 | total | inTime 33, received 35',
    ],
  },
  {
    says: 'a quarter that its months do not add up to stays',
    markup: table(
      'Period|Received|In time\nApril|1|1\nMay|2|2\nJune|3|3\nQuarter 1|7|7',
      '2018/19',
    ),
    lines: [
      '2018/19 | April | 2018-04 to 2018-04 | inTime 1, received 1',
      '2018/19 | May | 2018-05 to 2018-05 | inTime 2, received 2',
      '2018/19 | June | 2018-06 to 2018-06 | inTime 3, received 3',
      '2018/19 | Quarter 1 | quarter 1 | inTime 7, received 7',
    ],
  },
  {
    says: 'a sum of months that name their year, without a heading',
    markup: table(
      'Month|Received|In time\nApril 2018|1|1\nMay 2018|2|2\nJune 2018|3|3\nQuarter 1 subtotal|6|6',
    ),
    lines: [
      'no year | April 2018 | 2018-04 to 2018-04 | inTime 1, received 1',
      'no year | May 2018 | 2018-05 to 2018-05 | inTime 2, received 2',
      'no year | June 2018 | 2018-06 to 2018-06 | inTime 3, received 3',
    ],
  },
];
