/** Bodies named by their place alone in headings, on a page that says whose it is. */
import {Q1, table, type PageCase} from './page-case.js';

const TWO = 'Quarter|Received|In time|Late\nQ1|20|19|1';
const DATED = 'Quarter|Received|In time|Late\nQ1 2018/19|20|19|1';
const FIRST = '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10';
const SECOND = '2018/19 | Q1 | quarter 1 | inTime 19, late 1, received 20';
const page = (name: string, says: string, markup: string, ...lines: string[]): PageCase => ({
  says,
  markup: `<ccg-foi-table ${name && `organisation-name="NHS ${name} CCG"`}>${markup}</ccg-foi-table>`,
  lines,
});

export const places: PageCase[] = [
  page(
    'South Norfolk',
    'before the year',
    `<h3>Norwich 2018/19</h3>${table(Q1)}<h3>South Norfolk 2018/19</h3>${table(TWO)}`,
    SECOND,
  ),
  page(
    'Norwich',
    'the own one first',
    `<h3>Norwich 2018/19</h3>${table(Q1)}<h3>South Norfolk 2018/19</h3>${table(TWO)}`,
    FIRST,
  ),
  page(
    'Norwich',
    'of other years',
    `<h3>Norwich 2018/19</h3>${table(Q1)}<h3>South Norfolk 2017/18</h3>${table(TWO)}`,
    FIRST,
  ),
  page(
    'West Norfolk',
    'of two words and more',
    `<h3>Great Yarmouth and Waveney 2018/19</h3>${table(Q1)}<h3>West Norfolk 2018/19</h3>${table(TWO)}<h3>King’s Lynn 2018/19</h3>${table(Q1)}`,
    SECOND,
  ),
  page(
    'South Norfolk',
    'alone, the year in the table',
    `<h3>Norwich</h3>${table(DATED)}<h3>South Norfolk</h3>${table(DATED.replace('20|19', '30|29'))}`,
    '2018/19 | Q1 2018/19 | quarter 1 | inTime 29, late 1, received 30',
  ),
  page(
    'South Norfolk',
    'alone, the year below',
    `<h3>Norwich</h3><h4>2018/19</h4>${table(Q1)}<h4>2017/18</h4>${table(Q1)}<h3>South Norfolk</h3><h4>2018/19</h4>${table(TWO)}`,
    SECOND,
  ),
  page(
    'South Norfolk',
    'alone, the year above',
    `<h2>FOI 2018/19</h2><h3>Norwich</h3>${table(Q1)}<h3>South Norfolk</h3>${table(TWO)}`,
    SECOND,
  ),
  page(
    'South Norfolk',
    'behind what all are',
    `<h3>FOI performance in Norwich, 2018/19</h3>${table(Q1)}<h3>FOI performance in South Norfolk, 2018/19</h3>${table(TWO)}`,
    SECOND,
  ),
  page(
    'South Norfolk',
    'in captions',
    table(Q1, 'Norwich 2018/19') + table(TWO, 'South Norfolk 2018/19'),
    SECOND,
  ),
  page(
    'Norwich',
    'a heading without a place is the page’s own',
    `<h3>Norwich 2018/19</h3>${table(Q1)}<h3>2017/18</h3>${table(TWO)}<h3>FOI requests 2016/17</h3>${table(TWO)}<h3>Performance 2015/16</h3>${table(TWO)}`,
    FIRST,
    ...['2017/18', '2016/17', '2015/16'].map((year) => SECOND.replace('2018/19', year)),
  ),
  page(
    'Norwich',
    'nor is what is no place one',
    `<h3>Norwich FOI 2018/19</h3>${table(Q1)}<h3>Archive</h3><h4>2017/18</h4>${table(TWO)}<h3>Older figures 2016/17</h3>${table(TWO)}`,
    FIRST,
    SECOND.replace('2018/19', '2017/18'),
    SECOND.replace('2018/19', '2016/17'),
  ),
  page(
    'Norwich',
    'nor what else is counted below a heading of its own',
    `<h3>Norwich</h3>${table(DATED)}<h3>Received by month</h3>${table('Month|Received\nApril 2018|9\nMay 2018|11')}`,
    '2018/19 | Q1 2018/19 | quarter 1 | inTime 19, late 1, received 20',
    'no year | April 2018 | 2018-04 to 2018-04 | received 9',
    'no year | May 2018 | 2018-05 to 2018-05 | received 11',
  ),
  page(
    'Norwich',
    'names of places, and none is the page’s own: as they are',
    `<h3>Broadland 2018/19</h3>${table(Q1)}<h3>South Norfolk 2018/19</h3>${table(TWO)}`,
    FIRST,
    '2018/19 | notes | Broadland 2018/19',
    SECOND,
    '2018/19 | notes | South Norfolk 2018/19',
  ),
  page(
    '',
    'nobody knows whose page it is: each with its name',
    `<h3>Great Yarmouth and Waveney</h3>${table(DATED)}<h3>West Norfolk</h3>${table(DATED.replace('20|19', '30|29'))}`,
    '2018/19 | Q1 2018/19 | quarter 1 | inTime 19, late 1, received 20',
    '2018/19 | notes | Great Yarmouth and Waveney',
    '2018/19 | Q1 2018/19 | quarter 1 | inTime 29, late 1, received 30',
    '2018/19 | notes | West Norfolk',
  ),
  page(
    'Bury',
    'behind a colon, above the year',
    `<h3>FOI: Bolton</h3><p>2018/19</p>${table(Q1)}<h3>FOI: Bury</h3><p>2018/19</p>${table(TWO)}`,
    SECOND,
  ),
  page(
    'Bury',
    'the own one above the whole page: parts of it are no other place',
    `<h1>Bury</h1><h2>2018/19</h2><h3>East</h3>${table(Q1)}<h3>West</h3>${table(TWO)}`,
    FIRST,
    '2018/19 | notes | East',
    SECOND,
    '2018/19 | notes | West',
  ),
  page(
    'Bury',
    'in the title of the page, above years',
    `<h1>FOI at NHS Bury CCG</h1><h2>2018/19</h2>${table(Q1)}<h2>2017/18</h2>${table(TWO)}`,
    FIRST,
    SECOND.replace('2018/19', '2017/18'),
  ),
  ...[
    'Freedom of Information 2017/18',
    'Financial Year 2017/18',
    'Quarterly Figures 2017/18',
    'CCG Performance 2017/18',
  ].map((heading) =>
    page(
      'Norwich',
      `no place: ${heading}`,
      `<h3>Norwich 2018/19</h3>${table(Q1)}<h3>${heading}</h3>${table(TWO)}`,
      FIRST,
      SECOND.replace('2018/19', '2017/18'),
    ),
  ),
  page(
    'Norwich',
    'years before in a fold',
    `<h3>Norwich 2018/19</h3>${table(Q1)}<details><summary>Previous years</summary><h4>2017/18</h4>${table(TWO)}</details>`,
    FIRST,
    SECOND.replace('2018/19', '2017/18'),
  ),
  page(
    'Norwich',
    'behind the year',
    `<h3>2018/19 Norwich</h3>${table(Q1)}<h3>2018/19 Broadland</h3>${table(TWO)}`,
    FIRST,
  ),
];
