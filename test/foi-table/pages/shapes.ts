/** Pages of trusts, councils, police forces and universities: how the figures are laid out. */
import {table, type PageCase} from './page-case.js';

export const shapes: PageCase[] = [
  {
    says: 'one sentence a quarter in a list',
    markup:
      '<h3>2018/19</h3><ul><li>Q1: 50 requests received, 48 answered within 20 working days (96%)</li><li>Q2: 61 requests received, 60 answered within 20 working days (98%)</li></ul>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, percent 96, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, percent 98, received 61',
    ],
  },
  {
    says: 'a sentence in a list: “of which”',
    markup:
      '<h3>April to June 2018</h3><ul><li>50 FOI requests were received</li><li>48 of these were answered within the statutory 20 working days</li><li>2 were answered outside the statutory deadline</li></ul>',
    lines: ['no year | April to June 2018 | 2018-04 to 2018-06 | inTime 48, late 2, received 50'],
  },
  {
    says: 'sentences with the figure last',
    markup:
      '<h2>FOI performance 2018-19</h2><p>The number of requests received was 312.</p><p>The number answered within 20 working days was 300.</p><p>The number answered late was 12.</p>',
    lines: ['2018/19 | total | inTime 300, late 12, received 312'],
  },
  {
    says: 'terms of a list',
    markup:
      '<h2>2018/19</h2><dl><dt>Requests received</dt><dd>312</dd><dt>Responded to within timescales (20 WD)</dt><dd>300</dd><dt>Breached</dt><dd>12</dd><dt>Compliance rate</dt><dd>96%</dd></dl>',
    lines: ['2018/19 | total | inTime 300, late 12, percent 96, received 312'],
  },
  {
    says: 'a list of years, each with its terms',
    markup:
      '<dl><dt>2018/19</dt><dd>Received: 312</dd><dd>In time: 300</dd><dt>2017/18</dt><dd>Received: 290</dd><dd>In time: 280</dd></dl>',
    lines: [
      '2018/19 | total | inTime 300, received 312',
      '2017/18 | total | inTime 280, received 290',
    ],
  },
  {
    says: 'transposed, with a row of percentages',
    markup: table(
      'FOI Requests 2018/19|Apr - Jun|Jul - Sep|Oct - Dec|Jan - Mar|Full Year\nNo. received|10|20|30|40|100\nNo. responded to in 20 WD|9|19|30|38|96\nNo. overdue|1|1|0|2|4\n% Compliance|90%|95%|100%|95%|96%',
    ),
    lines: [
      '2018/19 | Apr - Jun | 2018-04 to 2018-06 | inTime 9, late 1, percent 90, received 10',
      '2018/19 | Jul - Sep | 2018-07 to 2018-09 | inTime 19, late 1, percent 95, received 20',
      '2018/19 | Oct - Dec | 2018-10 to 2018-12 | inTime 30, late 0, percent 100, received 30',
      '2018/19 | Jan - Mar | 2019-01 to 2019-03 | inTime 38, late 2, percent 95, received 40',
      '2018/19 | total | inTime 96, late 4, percent 96, received 100',
    ],
  },
  {
    says: 'a table nested in a cell of a layout table, twice',
    markup: `<table><tr><td><h3>2017/18</h3>${table('Quarter|Received|In time\nQ1|10|9')}</td><td><h3>2018/19</h3>${table('Quarter|Received|In time\nQ1|20|19')}</td></tr></table>`,
    lines: [
      '2017/18 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 19, received 20',
    ],
  },
  {
    says: 'Word’s spans and line breaks in headings',
    markup:
      '<table class="MsoTableGrid"><tbody><tr><td><p class="MsoNormal"><b><span lang="EN-GB">Quarter&nbsp;<o:p></o:p></span></b></p></td><td><p><b><span>Number of<br>requests<br>received</span></b></p></td><td><p><b>Number&nbsp;responded&nbsp;to <span>within 20</span> working days</b></p></td></tr><tr><td><p>Q1 <span>18/19</span></p></td><td><p align="right">10<o:p></o:p></p></td><td><p>9</p></td></tr></tbody></table>',
    lines: ['2018/19 | Q1 18/19 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'a year’s rows grouped in bodies',
    markup:
      '<table><thead><tr><th>Quarter</th><th>Received</th><th>Met deadline</th><th>Missed deadline</th></tr></thead><tbody><tr><th colspan="4" scope="rowgroup">2018 - 2019</th></tr><tr><td>Q1</td><td>10</td><td>9</td><td>1</td></tr></tbody><tbody><tr><th colspan="4" scope="rowgroup">2017 - 2018</th></tr><tr><td>Q1</td><td>20</td><td>19</td><td>1</td></tr></tbody></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2017/18 | Q1 | quarter 1 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'the year in the first of two rows of headings',
    markup:
      '<table><tr><th></th><th colspan="3">2017/18</th><th colspan="3">2018/19</th></tr><tr><th></th><th>Received</th><th>On time</th><th>%</th><th>Received</th><th>On time</th><th>%</th></tr><tr><td>Q1</td><td>10</td><td>9</td><td>90%</td><td>20</td><td>19</td><td>95%</td></tr></table>',
    lines: [
      '2017/18 | Q1 | quarter 1 | inTime 9, percent 90, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 19, percent 95, received 20',
    ],
  },
  {
    says: 'a police force: compliance by month, volumes beside',
    markup: table(
      'Month|Total requests received|Total requests closed|Closed within 20 working days|Closed outside 20 working days|Compliance %\nApr-18|110|102|95|7|93.1\nMay-18|98|100|88|12|88.0',
      'Freedom of Information – monthly performance',
    ),
    lines: [
      'no year | Apr-18 | 2018-04 to 2018-04 | inTime 95, late 7, percent 93.1, received 110',
      'no year | May-18 | 2018-05 to 2018-05 | inTime 88, late 12, percent 88, received 98',
    ],
  },
  {
    says: 'a university: years as rows, calendar',
    markup: table(
      'Calendar year|Number of requests|Answered within 20 working days|Exemptions engaged|Internal reviews\n2019|412|401 (97.3%)|88|4\n2018|388|380 (97.9%)|70|2',
    ),
    lines: [
      '2019 | total | inTime 401, internalReviews 4, percent 97.3, received 412',
      '2018 | total | inTime 380, internalReviews 2, percent 97.9, received 388',
    ],
  },
  {
    says: 'a trust: academic years are no financial ones',
    markup: table('Academic year|Requests received|On time\n2018/19|112|110\n2017/18|99|95'),
    lines: [
      '2018/19 | total | inTime 110, received 112',
      '2017/18 | total | inTime 95, received 99',
    ],
  },
  {
    says: 'a board: quarters with their year and status',
    markup: table(
      'Quarter|Status|Received|Within 20 working days\nQ1 2022/23|Final|50|48\nQ2 2022/23|Provisional|61|55',
    ),
    lines: [
      '2022/23 | Q1 2022/23 Final | quarter 1 | inTime 48, received 50',
      '2022/23 | Q2 2022/23 Provisional | quarter 2 | inTime 55, received 61',
    ],
  },
  {
    says: 'places that were merged: a board’s column of places',
    markup: table(
      'Quarter|Place|Received|In time\nQ1|Norwich|10|9\nQ1|South Norfolk|5|5\nQ2|Norwich|20|19\nQ2|South Norfolk|6|6',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 Norwich | quarter 1 | inTime 9, received 10',
      '2019/20 | Q1 South Norfolk | quarter 1 | inTime 5, received 5',
      '2019/20 | Q2 Norwich | quarter 2 | inTime 19, received 20',
      '2019/20 | Q2 South Norfolk | quarter 2 | inTime 6, received 6',
    ],
  },
  {
    says: 'captions with notes',
    markup: table(
      'Quarter|Received|In time\nQ1|10|9',
      'Table 2: Freedom of Information performance, 2018/19 (excludes subject access requests; figures as at 30 April 2019)',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | notes | excludes subject access requests; figures as at 30 April 2019',
    ],
  },
  {
    says: 'a sentence between the heading and the table names another year',
    markup: `<h3>2018/19</h3><p>In 2017/18 we changed the way that we count requests, so figures cannot be compared with earlier years.</p>${table('Quarter|Received|In time\nQ1|10|9')}`,
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'a heading for the page, folds for the years',
    markup: `<h2>Our FOI performance</h2><details><summary>April 2018 to March 2019</summary>${table('|Number\nRequests received|312\nResponses sent in time|300\nResponses sent late|12')}</details><details><summary>April 2017 to March 2018</summary>${table('|Number\nRequests received|290\nResponses sent in time|280\nResponses sent late|10')}</details>`,
    lines: [
      '2018/19 | total | inTime 300, late 12, received 312',
      '2017/18 | total | inTime 280, late 10, received 290',
    ],
  },
  {
    says: 'a row of headings in the middle, for the second half',
    markup: table(
      '2018/19|Q1|Q2\nReceived|10|20\nIn time|9|19\n|Q3|Q4\nReceived|30|40\nIn time|29|39',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
      '2018/19 | Q3 | quarter 3 | inTime 29, received 30',
      '2018/19 | Q4 | quarter 4 | inTime 39, received 40',
    ],
  },
  {
    says: 'divs in place of a table',
    markup:
      '<div class="table"><div class="row head"><div>Quarter</div><div>Received</div><div>In time</div></div><h4>Q1 2018/19</h4><div class="row"><div>Received</div><div>10</div></div><div class="row"><div>In time</div><div>9</div></div></div>',
    lines: ['2018/19 | Q1 2018/19 | quarter 1 | inTime 9, received 10'],
  },
];
