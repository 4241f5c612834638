/** Months and years written in figures. */
import {table, type PageCase} from './page-case.js';

const HEAD = 'Month|Received|In time|Late\n';
/** A page of two rows, and the months that they are of. */
const two = (first: string, second: string, months: [string, string], year: string): PageCase => ({
  says: `"${first}" and "${second}" are months`,
  markup: table(`${HEAD}${first}|5|5|0\n${second}|60|0|60`, year),
  lines: [
    `${year} | ${first} | ${months[0]} to ${months[0]} | inTime 5, late 0, received 5`,
    `${year} | ${second} | ${months[1]} to ${months[1]} | inTime 0, late 60, received 60`,
  ],
});
const SPRING: [string, string] = ['2019-04', '2019-05'];
/** A page of one row of a year's name, read as that year's total. */
const yearly = (name: string, label = '2017/18'): PageCase => ({
  says: `"${name}" is the year ${label}`,
  markup: table(`Year|Received|In time|Late\n${name}|5|4|1`),
  lines: [`${label} | total | inTime 4, late 1, received 5`],
});

export const months: PageCase[] = [
  two('04/2019', '05/2019', SPRING, '2019'),
  two('04-2019', '05-2019', SPRING, '2019'),
  two('04.2019', '05.2019', SPRING, '2019'),
  two('4/2019', '5/2019', SPRING, '2019'),
  two('2019-04', '2019-05', SPRING, '2019'),
  two('2019/4', '2019/5', SPRING, '2019'),
  two('2019/04', '2019/05', SPRING, '2019/20'),
  two('04/19', '05/19', SPRING, '2019'),
  two('4/19', '5/19', SPRING, '2019/20'),
  two('04-19', '05-19', SPRING, '2019/20'),
  two('Q1 04/2019', 'Q1 05/2019', SPRING, '2019'),
  two('04 / 2019', '05 / 2019', SPRING, '2019'),
  two('11/2019', '12/2019', ['2019-11', '2019-12'], '2019'),
  {
    says: 'months in figures under no year',
    markup: table(`${HEAD}12/2019|5|5|0\n01/2020|6|6|0`),
    lines: [
      'no year | 12/2019 | 2019-12 to 2019-12 | inTime 5, late 0, received 5',
      'no year | 01/2020 | 2020-01 to 2020-01 | inTime 6, late 0, received 6',
    ],
  },
  {
    says: 'months in figures without a heading over them',
    markup: table('|Received|In time|Late\n04/2019|5|5|0\n05/2019|6|6|0\nTotal|11|11|0', '2019/20'),
    lines: [
      '2019/20 | 04/2019 | 2019-04 to 2019-04 | inTime 5, late 0, received 5',
      '2019/20 | 05/2019 | 2019-05 to 2019-05 | inTime 6, late 0, received 6',
      '2019/20 | total | inTime 11, late 0, received 11',
    ],
  },
  {
    says: 'from one month to another in figures',
    markup: table(
      'Period|Received|In time\n04/2019 - 06/2019|5|5\n07/2019-09/2019|6|6\n10/19 to 12/19|7|7\n2020-01 to 2020-03|8|8',
      '2019/20',
    ),
    lines: [
      '2019/20 | 04/2019 - 06/2019 | 2019-04 to 2019-06 | inTime 5, received 5',
      '2019/20 | 07/2019-09/2019 | 2019-07 to 2019-09 | inTime 6, received 6',
      '2019/20 | 10/19 to 12/19 | 2019-10 to 2019-12 | inTime 7, received 7',
      '2019/20 | 2020-01 to 2020-03 | 2020-01 to 2020-03 | inTime 8, received 8',
    ],
  },
  {
    says: 'first and last month before one year',
    markup: table('Period|Received|In time\n04-06/2019|5|5\nQ2 (07/19-09/19)|6|6', '2019/20'),
    lines: [
      '2019/20 | 04-06/2019 | 2019-04 to 2019-06 | inTime 5, received 5',
      '2019/20 | Q2 (07/19-09/19) | 2019-07 to 2019-09 | inTime 6, received 6',
    ],
  },
  {
    says: 'months across in figures',
    markup: table('|04/2019|05/2019|06/2019\nReceived|5|6|7\nIn time|5|5|7', '2019/20'),
    lines: [
      '2019/20 | 04/2019 | 2019-04 to 2019-04 | inTime 5, received 5',
      '2019/20 | 05/2019 | 2019-05 to 2019-05 | inTime 5, received 6',
      '2019/20 | 06/2019 | 2019-06 to 2019-06 | inTime 7, received 7',
    ],
  },
  {
    says: 'a month that could be a year is a month among months',
    markup: table(`${HEAD}09/11|5|5|0\n10/11|6|6|0\n11/11|7|7|0\n12/11|8|8|0`),
    lines: [
      'no year | 09/11 | 2011-09 to 2011-09 | inTime 5, late 0, received 5',
      'no year | 10/11 | 2011-10 to 2011-10 | inTime 6, late 0, received 6',
      'no year | 11/11 | 2011-11 to 2011-11 | inTime 7, late 0, received 7',
      'no year | 12/11 | 2011-12 to 2011-12 | inTime 8, late 0, received 8',
    ],
  },
  {
    says: 'a month written as years are is a month among months',
    markup: table(`${HEAD}2010-10|5|5|0\n2010-11|6|6|0\n2010-12|7|7|0`),
    lines: [
      'no year | 2010-10 | 2010-10 to 2010-10 | inTime 5, late 0, received 5',
      'no year | 2010-11 | 2010-11 to 2010-11 | inTime 6, late 0, received 6',
      'no year | 2010-12 | 2010-12 to 2010-12 | inTime 7, late 0, received 7',
    ],
  },
  {
    says: 'years among years stay years',
    markup: table('Year|Received|In time|Late\n10/11|5|5|0\n2011-12|6|6|0\n12/13|7|7|0'),
    lines: [
      '2010/11 | total | inTime 5, late 0, received 5',
      '2011/12 | total | inTime 6, late 0, received 6',
      '2012/13 | total | inTime 7, late 0, received 7',
    ],
  },
  {
    says: 'a row that repeats the year’s name with other figures is not lost',
    markup: table('Period|Received|In time|Late\n2019|5|5|0\n2019 (revised)|60|0|60'),
    lines: [
      '2019 | 2019 (revised) | no months | inTime 0, late 60, received 60',
      '2019 | total | inTime 5, late 0, received 5',
    ],
  },
  {
    says: 'sections of the law are no months',
    markup: table('Refused under section 12/14|3\nRequests received|30\nIn time|29', '2019/20'),
    lines: ['2019/20 | total | inTime 29, received 30, refusedInFull 3'],
  },
  ...['FY2017/2018', 'FY2017-2018', 'Year2017/2018', 'FY2017/18', 'FY17/18', 'FY 2017/2018'].map(
    (name) => yearly(name),
  ),
  ...['2017_18', '2017\\18', '2017\u201118', '2017\u221218', '2017\u204418', 'Y/E2017-18'].map(
    (name) => yearly(name),
  ),
  yearly('2017_2018'),
  yearly('CY2018', '2018'),
  ...['FY2017/2018', 'Year2017/18', '2017_18', '2017\\18'].map((year) => ({
    says: `quarters under "${year}"`,
    markup: table(`Quarter|Received|In time\nQ1 ${year}|5|5\nQ4 ${year}|6|6`),
    lines: [
      `2017/18 | Q1 ${year} | quarter 1 | inTime 5, received 5`,
      `2017/18 | Q4 ${year} | quarter 4 | inTime 6, received 6`,
    ],
  })),
];
