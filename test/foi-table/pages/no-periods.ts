/** Rows that are no figures of a period: targets, forecasts, parts of another row. */
import {table, type PageCase} from './page-case.js';

const TWO = 'Quarter|Received|In time|Late\nQ1|10|9|1\nQ2|20|19|1';
const lines = [
  '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
  '2019/20 | Q2 | quarter 2 | inTime 19, late 1, received 20',
];
/** Two quarters and a row that adds nothing to them. */
const without = (row: string): PageCase => ({
  says: `"${row}" is no period and no total`,
  markup: table(`${TWO}\n${row}|15|14|1`, '2019/20'),
  lines,
});

export const noPeriods: PageCase[] = [
  ...[
    'Target',
    'Target 2019/20',
    '2019/20 target',
    '2019/20 forecast',
    'Forecast Q3',
    'Q3 (forecast)',
    'Plan 2019/20',
    'Planned Q3',
    'Projected Q4',
    'Average',
    'Average 2019/20',
    'Quarterly average 2019/20',
    'Previous year',
    'Last year',
    'Same quarter last year',
    'Of which media',
    'of which Q1 media',
    'Clinical',
    'Including journalists',
    '- Commercial',
  ].map(without),
  {
    says: 'parts of each quarter below it',
    markup: table(
      'Quarter|Received|In time|Late\nQ1|10|9|1\nOf which media|4|4|0\nQ2|20|19|1\nOf which media|5|5|0\nTotal|30|28|2',
      '2019/20',
    ),
    lines: [...lines, '2019/20 | total | inTime 28, late 2, received 30'],
  },
  {
    says: 'parts of years',
    markup: table(
      'Year|Received|In time|Late\n2018/19|10|9|1\nOf which media|4|4|0\n2019/20|20|19|1\nTarget 2020/21|30|30|0',
    ),
    lines: [
      '2018/19 | total | inTime 9, late 1, received 10',
      '2019/20 | total | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'parts alone are what there is',
    markup: table('Team|Received|In time|Late\nClinical|10|9|1\nCorporate|5|5|0', '2019/20'),
    lines: [
      '2019/20 | Clinical | no months | inTime 9, late 1, received 10',
      '2019/20 | Corporate | no months | inTime 5, late 0, received 5',
    ],
  },
  {
    says: 'a period that is misspelled keeps its figures',
    markup: table('Quarter|Received|In time|Late\nQ1|10|9|1\nQutr 2|20|19|1', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Qutr 2 | no months | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'what stood against a target is a figure',
    markup: table(
      'Quarter|Received|In time|Late\nQ1 (target 90%)|10|9|1\nQ2 – target met|20|19|1',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 (target 90%) | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Q2 – target met | quarter 2 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'the previous year with its name is a year',
    markup: table('Year|Received|In time|Late\n2019/20|10|9|1\nPrevious year (2018/19)|20|19|1'),
    lines: [
      '2019/20 | total | inTime 9, late 1, received 10',
      '2018/19 | total | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'targets across',
    markup: table(
      '|Q1|Q2|Target 2019/20|Average\nReceived|10|20|30|15\nIn time|9|19|30|14\nLate|1|1|0|1',
      '2019/20',
    ),
    lines,
  },
  {
    says: 'years across with a target',
    markup: table('|2018/19|2019/20|2020/21 target\nReceived|10|20|30\nIn time|9|19|30'),
    lines: ['2018/19 | total | inTime 9, received 10', '2019/20 | total | inTime 19, received 20'],
  },
];
