/** Tables of one year for two bodies, each below its own heading: each keeps its year and says whose it is. */
import {Q1, table, type PageCase} from './page-case.js';

const one = (received: number, inTime: number) =>
  table(`Quarter|Received|In time\nQuarter 1 (April to June)|${received}|${inTime}`);
const months = 'Quarter 1 (April to June) | 2022-04 to 2022-06';

export const twoBodies: PageCase[] = [
  {
    says: 'in the headings',
    markup: `<h3>FOI 2022/23 Norwich</h3>${one(30, 29)}<h3>FOI 2022/23 South Norfolk</h3>${one(100, 90)}`,
    lines: [
      `2022/23 | ${months} | inTime 29, received 30`,
      '2022/23 | notes | FOI 2022/23 Norwich',
      `2022/23 | ${months} | inTime 90, received 100`,
      '2022/23 | notes | FOI 2022/23 South Norfolk',
    ],
  },
  {
    says: 'in the captions',
    markup: ['Norwich CCG 2022/23', 'North Norfolk CCG 2022/23']
      .map((caption, index) =>
        one(index ? 100 : 30, index ? 90 : 29).replace(
          '<table>',
          `<table><caption>${caption}</caption>`,
        ),
      )
      .join(''),
    lines: [
      `2022/23 | ${months} | inTime 29, received 30`,
      '2022/23 | notes | Norwich CCG 2022/23',
      `2022/23 | ${months} | inTime 90, received 100`,
      '2022/23 | notes | North Norfolk CCG 2022/23',
    ],
  },
  {
    says: 'two tables below one heading: nobody knows of which year the second is',
    markup: `<h3>FOI 2022/23</h3>${one(30, 29)}${one(100, 90)}`,
    lines: [
      `2022/23 | ${months} | inTime 29, received 30`,
      'no year | Quarter 1 (April to June) | quarter 1 | inTime 90, received 100',
    ],
  },
  {
    says: 'in headings below the year',
    markup: `<h2>FOI 2019/20</h2><h3>NHS Norwich CCG</h3>${table(Q1)}<h3>NHS South Norfolk CCG</h3>${table('Quarter|Received|In time|Late\nQ1|20|19|1')}`,
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | notes | NHS Norwich CCG',
      '2019/20 | Q1 | quarter 1 | inTime 19, late 1, received 20',
      '2019/20 | notes | NHS South Norfolk CCG',
    ],
  },
  {
    says: 'figures of the one do not complete those of the other',
    markup: `<h2>FOI 2019/20</h2><h3>NHS Norwich CCG</h3>${table('Quarter|Received\nQ1|10')}<h3>NHS South Norfolk CCG</h3>${table('Quarter|In time\nQ1|19')}`,
    lines: [
      '2019/20 | Q1 | quarter 1 | received 10',
      '2019/20 | notes | NHS Norwich CCG',
      '2019/20 | Q1 | quarter 1 | inTime 19',
      '2019/20 | notes | NHS South Norfolk CCG',
    ],
  },
  {
    says: 'quarters of the one are not those of the other',
    markup: `<h2>FOI 2019/20</h2><h3>Norwich CCG</h3>${table('Quarter|Received\nQ1|10')}<h3>South Norfolk CCG</h3>${table('Quarter|Received\nQ2|20')}`,
    lines: [
      '2019/20 | Q1 | quarter 1 | received 10',
      '2019/20 | notes | Norwich CCG',
      '2019/20 | Q2 | quarter 2 | received 20',
      '2019/20 | notes | South Norfolk CCG',
    ],
  },
  {
    says: 'two tables of one body, in two spellings of its name, complete each other',
    markup: `<h2>2019/20</h2><h3>FOI requests received by NHS Norwich CCG</h3>${table('Quarter|Received\nQ1|10')}<h3>Responses of Norwich Clinical Commissioning Group</h3>${table('Quarter|In time\nQ1|9')}`,
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'the body that came after another has other years',
    markup: `<h3>NHS Norwich CCG 2019/20</h3>${table(Q1)}<h3>NHS Norfolk and Waveney CCG 2020/21</h3>${table('Quarter|Received\nQ1|70')}`,
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2020/21 | Q1 | quarter 1 | received 70',
    ],
  },
  {
    says: 'the own body’s alone, where the page says whose it is',
    markup: `<ccg-foi-table organisation-name="NHS Norwich Clinical Commissioning Group"><h2>2019/20</h2><h3>NHS South Norfolk CCG</h3>${table('Quarter|Received\nQ1|20')}<h3>NHS Norwich CCG</h3>${table(Q1)}<h2>2018/19</h2><h3>NHS South Norfolk CCG</h3>${table('Quarter|Received\nQ1|30')}</ccg-foi-table>`,
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'a table that names no body completes the one before it',
    markup: `<h2>2019/20</h2>${table('Quarter|Received\nQ1|10', 'Requests received by NHS Norwich CCG')}${table('Quarter|In time\nQ1|9', 'Responses within 20 days')}`,
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, received 10'],
  },
];
