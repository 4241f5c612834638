/** Which months: several quarters at once, halves, misspelled names, rolling years. */
import {table, type PageCase} from './page-case.js';

const head = 'Period|Received|In time|Late';
const half = (name: string): PageCase => ({
  says: `"${name}" is half a year`,
  markup: table(`${head}\n${name}|10|9|1\nQ3|20|19|1`, '2018/19'),
  lines: [
    `2018/19 | ${name} | 2018-04 to 2018-09 | inTime 9, late 1, received 10`,
    '2018/19 | Q3 | quarter 3 | inTime 19, late 1, received 20',
  ],
});
const misspelled = (name: string, month: string): PageCase => ({
  says: `"${name}" is ${month}`,
  markup: table(`${head}\n${name}|10|9|1\nMarch|20|19|1`, '2018/19'),
  lines: [
    `2018/19 | ${name} | ${month} to ${month} | inTime 9, late 1, received 10`,
    '2018/19 | March | 2019-03 to 2019-03 | inTime 19, late 1, received 20',
  ],
});

export const when: PageCase[] = [
  ...[
    'Q1 & Q2',
    'Q1-Q2',
    'Q1/Q2',
    'Q1+2',
    'Q1 to Q2',
    'Quarters 1 and 2',
    'Quarter 1 & 2',
    '1st and 2nd quarters',
    'H1',
    'Half year 1',
    'First six months',
  ].map(half),
  ...(
    [
      ['Febuary', '2019-02'],
      ['Feburary', '2019-02'],
      ['Setpember', '2018-09'],
      ['Septmber', '2018-09'],
      ['Janurary', '2019-01'],
      ['Jaunary', '2019-01'],
      ['Ocotber', '2018-10'],
      ['Novemeber', '2018-11'],
      ['Decmber', '2018-12'],
      ['Agust', '2018-08'],
      ['Apirl', '2018-04'],
    ] as const
  ).map(([name, month]) => misspelled(name, month)),
  {
    says: 'two quarters at once without a year',
    markup: table(`${head}\nQ1 & Q2|10|9|1\nQ3 & Q4|20|19|1`),
    lines: [
      'no year | Q1 & Q2 | no months | inTime 9, late 1, received 10',
      'no year | Q3 & Q4 | no months | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'halves across',
    markup: table('|H1|H2|Total\nReceived|10|20|30\nIn time|9|19|28\nLate|1|1|2', '2018/19'),
    lines: [
      '2018/19 | H1 | 2018-04 to 2018-09 | inTime 9, late 1, received 10',
      '2018/19 | H2 | 2018-10 to 2019-03 | inTime 19, late 1, received 20',
      '2018/19 | total | inTime 28, late 2, received 30',
    ],
  },
  {
    says: 'quarter misspelled',
    markup: table(`${head}\nQuater 1|10|9|1\nQuarer 2|20|19|1`, '2018/19'),
    lines: [
      '2018/19 | Quater 1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Quarer 2 | quarter 2 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'months down, years across',
    markup: table(
      'Month|2017/18|2018/19\nApril|10|12\nMay|11|14\nJune|9|10\nTotal|30|36',
      'Number of FOI requests received',
    ),
    lines: [
      '2017/18 | April | 2017-04 to 2017-04 | received 10',
      '2017/18 | May | 2017-05 to 2017-05 | received 11',
      '2017/18 | June | 2017-06 to 2017-06 | received 9',
      '2017/18 | total | received 30',
      '2018/19 | April | 2018-04 to 2018-04 | received 12',
      '2018/19 | May | 2018-05 to 2018-05 | received 14',
      '2018/19 | June | 2018-06 to 2018-06 | received 10',
      '2018/19 | total | received 36',
    ],
  },
  {
    says: 'a rolling twelve months',
    markup: table(
      'Month|Received|In time\nOct 18|10|9\nNov 18|11|11\nDec 18|12|12\nJan 19|9|9\nFeb 19|8|8\nMar 19|7|7\nApr 19|6|6\nMay 19|5|5\nJun 19|4|4\nJul 19|3|3\nAug 19|2|2\nSep 19|1|1',
      'Rolling 12 months',
    ),
    lines: [
      ['Oct 18', '2018-10', '9', '10'],
      ['Nov 18', '2018-11', '11', '11'],
      ['Dec 18', '2018-12', '12', '12'],
      ['Jan 19', '2019-01', '9', '9'],
      ['Feb 19', '2019-02', '8', '8'],
      ['Mar 19', '2019-03', '7', '7'],
      ['Apr 19', '2019-04', '6', '6'],
      ['May 19', '2019-05', '5', '5'],
      ['Jun 19', '2019-06', '4', '4'],
      ['Jul 19', '2019-07', '3', '3'],
      ['Aug 19', '2019-08', '2', '2'],
      ['Sep 19', '2019-09', '1', '1'],
    ].map(
      ([name, month, inTime, received]) =>
        `no year | ${name} | ${month} to ${month} | inTime ${inTime}, received ${received}`,
    ),
  },
  {
    says: 'the financial year written FY2019/20',
    markup: `<h4>FY2019/20</h4>${table('Qtr|Rec’d|Resp. in time\nQtr. 1|10|9\nQtr. 2|20|19')}`,
    lines: [
      '2019/20 | Qtr. 1 | quarter 1 | inTime 9, received 10',
      '2019/20 | Qtr. 2 | quarter 2 | inTime 19, received 20',
    ],
  },
  {
    says: 'an apostrophe and a short year behind each month',
    markup: table(`${head}\nApr ’18|10|9|1\nMay ‘18|20|19|1`),
    lines: [
      'no year | Apr ’18 | 2018-04 to 2018-04 | inTime 9, late 1, received 10',
      'no year | May ‘18 | 2018-05 to 2018-05 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'to date in the middle of a quarter',
    markup: table(`${head}\nQ1 (Apr–Jun 2018)|10|9|1\nQ2 (1 Jul – 31 Aug 2018 only)|20|19|1`),
    lines: [
      'no year | Q1 (Apr–Jun 2018) | 2018-04 to 2018-06 | inTime 9, late 1, received 10',
      'no year | Q2 (1 Jul – 31 Aug 2018 only) | 2018-07 to 2018-08 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'a remark before the quarter',
    markup: table(`${head}\nProvisional Q1|10|9|1\nDraft: Quarter 2|20|19|1`, '2018/19'),
    lines: [
      '2018/19 | Provisional Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Draft: Quarter 2 | quarter 2 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'calendar years as captions of quarters with months',
    markup: ['2018', '2019']
      .map((year) =>
        table(
          'Quarter|Received|In time\nJan-Mar|10|9\nApr-Jun|20|19',
          `Requests received ${year} (January to December)`,
        ),
      )
      .join(''),
    lines: [
      '2018 | Jan-Mar | 2018-01 to 2018-03 | inTime 9, received 10',
      '2018 | Apr-Jun | 2018-04 to 2018-06 | inTime 19, received 20',
      '2019 | Jan-Mar | 2019-01 to 2019-03 | inTime 9, received 10',
      '2019 | Apr-Jun | 2019-04 to 2019-06 | inTime 19, received 20',
    ],
  },
  {
    says: 'the day on which each year ends in the head of its column',
    markup: table(
      'Year ending 31 March|Requests received|Answered in 20 working days\n2019|300|280\n2020|320|310',
    ),
    lines: [
      '2018/19 | total | inTime 280, received 300',
      '2019/20 | total | inTime 310, received 320',
    ],
  },
];
