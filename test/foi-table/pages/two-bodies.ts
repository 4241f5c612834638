/** Figures of two bodies on one page: the own body's alone, and none where the page does not say whose it is. */
import {Q1, table, type PageCase} from './page-case.js';

/** A page that says whose it is, unless `name` is ''. */
const page = (name: string, markup: string) =>
  `<ccg-foi-table ${name && `organisation-name="${name}"`}>${markup}</ccg-foi-table>`;
const NORWICH = 'NHS Norwich CCG';
const SOUTH = 'NHS South Norfolk CCG';
const TWO = 'Quarter|Received|In time|Late\nQ1|20|19|1';
const OWN = ['2018/19 | Q1 | quarter 1 | inTime 19, late 1, received 20'];
const OWN_YEAR = ['2018/19 | total | inTime 19, late 1, received 20'];
/** A page of South Norfolk's: of Norwich's figures, which come first, it shows none. */
const south = (says: string, markup: string, lines: readonly string[] = OWN): PageCase => ({
  says,
  markup: page(SOUTH, `<h3>2018/19</h3>${markup}`),
  lines: [...lines],
});

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
    says: 'in the captions, and nobody knows whose page it is: none',
    markup: ['Norwich CCG 2022/23', 'North Norfolk CCG 2022/23']
      .map((caption, index) =>
        one(index ? 100 : 30, index ? 90 : 29).replace(
          '<table>',
          `<table><caption>${caption}</caption>`,
        ),
      )
      .join(''),
    lines: [],
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
    markup: page(
      SOUTH,
      `<h2>FOI 2019/20</h2><h3>NHS Norwich CCG</h3>${table(Q1)}<h3>NHS South Norfolk CCG</h3>${table(TWO)}`,
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 19, late 1, received 20'],
  },
  {
    says: 'figures of the one do not complete those of the other',
    markup: page(
      NORWICH,
      `<h2>FOI 2019/20</h2><h3>NHS Norwich CCG</h3>${table('Quarter|Received\nQ1|10')}<h3>NHS South Norfolk CCG</h3>${table('Quarter|In time\nQ1|19')}`,
    ),
    lines: ['2019/20 | Q1 | quarter 1 | received 10'],
  },
  {
    says: 'quarters of the one are not those of the other',
    markup: page(
      NORWICH,
      `<h2>FOI 2019/20</h2><h3>Norwich CCG</h3>${table('Quarter|Received\nQ1|10')}<h3>South Norfolk CCG</h3>${table('Quarter|Received\nQ2|20')}`,
    ),
    lines: ['2019/20 | Q1 | quarter 1 | received 10'],
  },
  {
    says: 'two tables of one body, in two spellings of its name, complete each other',
    markup: `<h2>2019/20</h2><h3>FOI requests received by NHS Norwich CCG</h3>${table('Quarter|Received\nQ1|10')}<h3>Responses of Norwich Clinical Commissioning Group</h3>${table('Quarter|In time\nQ1|9')}`,
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'the body that came after another has its own years',
    markup: page(
      'NHS Norfolk and Waveney CCG',
      `<h3>NHS Norwich CCG 2019/20</h3>${table(Q1)}<h3>NHS Norfolk and Waveney CCG 2020/21</h3>${table('Quarter|Received\nQ1|70')}`,
    ),
    lines: ['2020/21 | Q1 | quarter 1 | received 70'],
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
  {
    says: 'other years of another, and nobody knows whose page it is: none',
    markup: page(
      '',
      `<h2>${NORWICH}</h2><h3>2018/19</h3>${table(Q1)}<h2>${SOUTH}</h2><h3>2017/18</h3>${table(TWO)}`,
    ),
    lines: [],
  },
  {
    says: 'neither of the two is the page’s own: none',
    markup: page(
      'NHS Great Yarmouth and Waveney CCG',
      `<h3>2018/19</h3><h4>${NORWICH}</h4>${table(Q1)}<h4>${SOUTH}</h4>${table(TWO)}`,
    ),
    lines: [],
  },
  south(
    'in paragraphs, bold or not',
    `<p><strong>Norwich CCG</strong></p>${table(Q1)}<p>South Norfolk CCG</p>${table(TWO)}`,
  ),
  {
    says: 'a paragraph for the body above one for each year',
    markup: page(
      SOUTH,
      `<p>Norwich CCG</p><p>2018/19</p>${table(Q1)}<p>South Norfolk CCG</p><p>2018/19</p>${table(TWO)}<p>2017/18</p>${table(TWO)}`,
    ),
    lines: [...OWN, '2017/18 | Q1 | quarter 1 | inTime 19, late 1, received 20'],
  },
  south(
    'a column each',
    table('|Norwich CCG|South Norfolk CCG\nReceived|10|20\nIn time|9|19\nLate|1|1'),
    OWN_YEAR,
  ),
  {
    says: 'a column each, and nobody knows whose page it is: none',
    markup: page('', table('2018/19|Norwich CCG|South Norfolk CCG\nReceived|10|20\nIn time|9|19')),
    lines: [],
  },
  south(
    'a block of columns each',
    '<table><tr><th rowspan=2>Quarter<th colspan=3>Norwich CCG<th colspan=3>South Norfolk CCG<tr><th>Received<th>In time<th>Late<th>Received<th>In time<th>Late<tr><td>Q1<td>10<td>9<td>1<td>20<td>19<td>1</table>',
  ),
  south(
    'the name of the place alone in each column',
    table(
      'Quarter|Norwich received|Norwich in time|Norwich late|South Norfolk received|South Norfolk in time|South Norfolk late\nQ1|10|9|1|20|19|1',
    ),
  ),
  south(
    'a section each',
    '<table><tr><th>Quarter<th>Received<th>In time<th>Late<tr><th colspan=4>Norwich CCG<tr><td>Q1<td>10<td>9<td>1<tr><th colspan=4>South Norfolk CCG<tr><td>Q1<td>20<td>19<td>1</table>',
  ),
  south(
    'a column of names, each once',
    table(
      'Organisation|Quarter|Received|In time|Late\nNorwich CCG|Q1|10|9|1\n|Q2|11|11|0\nSouth Norfolk CCG|Q1|20|19|1\nTotal||41|39|2',
    ),
  ),
  south(
    'a row each, and their total',
    table('CCG|Received|In time|Late\nNorwich|10|9|1\nSouth Norfolk|20|19|1\nTotal|30|28|2'),
    OWN_YEAR,
  ),
  south(
    'the name of the place behind each quarter',
    table('Quarter|Received|In time|Late\nQ1 Norwich|10|9|1\nQ1 South Norfolk|20|19|1'),
    ['2018/19 | Q1 South Norfolk | quarter 1 | inTime 19, late 1, received 20'],
  ),
  south(
    'a row each below quarters',
    `<h4>Requests received</h4>${table('|Q1|Q2\nNorwich CCG|10|11\nSouth Norfolk CCG|20|21')}`,
    ['2018/19 | Q1 | quarter 1 | received 20', '2018/19 | Q2 | quarter 2 | received 21'],
  ),
  {
    says: 'in the summaries of folds, above headings of years',
    markup: page(
      SOUTH,
      `<details><summary>Norwich CCG</summary><h4>2018/19</h4>${table(Q1)}</details><details><summary>South Norfolk CCG</summary><h4>2018/19</h4>${table(TWO)}</details>`,
    ),
    lines: OWN,
  },
  south(
    'bodies down, quarters and figures across',
    '<table><tr><th><th colspan=3>Q1<tr><th><th>Received<th>In time<th>Late<tr><td>Norwich CCG<td>10<td>9<td>1<tr><td>South Norfolk CCG<td>20<td>19<td>1<tr><td>Total<td>30<td>28<td>2</table>',
  ),
  south(
    'names of places as columns, and their total',
    table('|South Norfolk|Norwich|Total\nReceived|20|10|30\nIn time|19|9|28\nLate|1|1|2'),
    OWN_YEAR,
  ),
  south(
    'the body at the end of each row',
    table('Quarter|Received|In time|Late|CCG\nQ1|10|9|1|Norwich CCG\nQ1|20|19|1|South Norfolk CCG'),
  ),
  {
    says: 'a body in a list of each',
    markup: page(
      SOUTH,
      '<ul><li>Norwich CCG<ul><li>Received: 40</li><li>In time: 38</li></ul></li><li>South Norfolk CCG<ul><li>Received: 20</li><li>In time: 19</li></ul></li></ul>',
    ),
    lines: ['no year | total | inTime 19, received 20'],
  },
  ...['', SOUTH].map((name): PageCase => ({
    says: `one column names the body, the others do not (${name || 'nobody knows whose page'})`,
    markup: page(
      name,
      table('Quarter|Received by South Norfolk CCG|In time|Late\nQ1|20|19|1', '2018/19'),
    ),
    lines: OWN,
  })),
  {
    says: 'those that came from another body are some of all',
    markup: table(
      'Quarter|Received|Received from Norfolk County Council|In time|Late\nQ1|20|3|19|1',
      '2018/19',
    ),
    lines: OWN,
  },
];
