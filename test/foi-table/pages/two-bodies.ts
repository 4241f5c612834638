/** Tables of one year for two bodies, each below its own heading: each keeps its year and says whose it is. */
import {table, type PageCase} from './page-case.js';

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
];
