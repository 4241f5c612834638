/** Tables as editors of content management systems make them, or paste them from Word and Excel. */
import {one, quartersOf, table, type PageCase} from './page-case.js';

const Q = quartersOf('2018/19');

export const tablesInCms: PageCase[] = [
  one(
    'WordPress: a block table with a caption below it',
    '<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>Period</th><th>FOIs received</th><th>Responded within 20 days</th></tr></thead><tbody><tr><td>Q1</td><td>10</td><td>9</td></tr></tbody></table><figcaption class="wp-element-caption">FOI performance 2018/19</figcaption></figure>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'Umbraco: heads as bold cells with line breaks in them',
    '<h3>2018/19</h3><table><tbody><tr><td><strong>Quarter</strong></td><td><strong>Number<br>received</strong></td><td><strong>Number<br>answered<br>in time</strong></td></tr><tr><td>Q1</td><td>10</td><td>9</td></tr></tbody></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'Drupal: views with classes and a field label in each cell',
    '<table class="views-table cols-3"><caption>2018/19</caption><thead><tr><th class="views-field">Quarter</th><th>Received</th><th>In time</th></tr></thead><tbody><tr class="odd"><td>Q1</td><td><span class="views-label">Received: </span><span class="field-content">10</span></td><td><span class="field-content">9</span></td></tr></tbody></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'Joomla: a table of th in all rows',
    '<table><tr><th>2018/19</th><th>Received</th><th>In time</th></tr><tr><th>Q1</th><th>10</th><th>9</th></tr></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'Word: empty columns between',
    table('Quarter||Received||In time\nQ1||10||9\nQ2||20||19', '2018/19'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'Word: an empty row between the heads and the figures, and after each quarter',
    table('Quarter|Received|In time\n||\nQ1|10|9\n||\nQ2|20|19', '2018/19'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'Excel: column letters and row numbers copied too',
    table('|A|B|C\n1|Quarter|Received|In time\n2|Q1|10|9\n3|Q2|20|19', '2018/19'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'Excel: numbers with trailing decimals and an apostrophe before them',
    table("Quarter|Received|In time\nQ1|'10|9.00\nQ2|20.00|'19", '2018/19'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'Excel: shares of one beside their counts, all in time once',
    table(
      'Quarter|Received|In time|Late|% in time\nQ1|10|9|1|0.9\nQ2|20|20|0|1\nQ3|30|28|2|0.933333333',
      '2018/19',
    ),
    Q(1, 'inTime 9, late 1, percent 90, received 10'),
    Q(2, 'inTime 20, late 0, percent 100, received 20'),
    Q(3, 'inTime 28, late 2, percent 93.3333333, received 30'),
  ),
  one(
    'a percentage below one that has its sign stays',
    table('Quarter|Received|In time|Late|% in time\nQ1|200|1|199|0.5%', '2018/19'),
    Q(1, 'inTime 1, late 199, percent 0.5, received 200'),
  ),
  one(
    'shares of one that the counts deny stay as typed',
    table('Quarter|Received|In time|Late|% in time\nQ1|10|5|5|0.9', '2018/19'),
    Q(1, 'inTime 5, late 5, percent 0.9, received 10'),
  ),
  one(
    'shares of one, figures down and quarters across',
    table('2018/19|Q1|Q2\nReceived|10|20\nIn time|9|19\nPercentage in time|0.9|0.95'),
    Q(1, 'inTime 9, percent 90, received 10'),
    Q(2, 'inTime 19, percent 95, received 20'),
  ),
  one(
    'numbers in brackets may be negatives: none is read',
    table('Quarter|Received|In time|Late\nQ1|(10)|(9)|(1)', '2018/19'),
  ),
  one(
    'page builder: each row a table of its own below one heading',
    `<h3>2018/19</h3>${table('Quarter|Received|In time\nQ1|10|9')}${table('Quarter|Received|In time\nQ2|20|19')}`,
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'the year in the first column, merged downwards, with a total a year',
    '<table><tr><th>Year</th><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td rowspan="3">2018/19</td><td>Q1</td><td>10</td><td>9</td></tr><tr><td>Q2</td><td>20</td><td>19</td></tr><tr><td>Total</td><td>30</td><td>28</td></tr></table>',
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
    '2018/19 | total | inTime 28, received 30',
  ),
  one(
    'the financial year in words',
    table('Quarter|Received|In time\nQ1|10|9', 'Financial year ending 31 March 2019'),
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'FY with an apostrophe',
    table('Quarter|Received|In time\nQ1|10|9', "FOI requests FY '18/19"),
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'year with an en dash and spaces',
    table('Quarter|Received|In time\nQ1|10|9', 'FOI requests 2018 – 19'),
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'quarter and year in one name, with a slash',
    table('Quarter|Received|In time\nQ1/2018-19|10|9\nQ2/2018-19|20|19'),
    '2018/19 | Q1/2018-19 | quarter 1 | inTime 9, received 10',
    '2018/19 | Q2/2018-19 | quarter 2 | inTime 19, received 20',
  ),
  one(
    'months with two-digit years and a dash',
    table('Month|Received|In time\nApr-18|10|9\nMay-18|20|19'),
    'no year | Apr-18 | 2018-04 to 2018-04 | inTime 9, received 10',
    'no year | May-18 | 2018-05 to 2018-05 | inTime 19, received 20',
  ),
  one(
    'months in full across, the year above them',
    '<table><tr><th></th><th colspan="2">2018/19</th></tr><tr><th></th><th>April</th><th>January</th></tr><tr><td>Requests received</td><td>10</td><td>20</td></tr><tr><td>Closed within deadline</td><td>9</td><td>19</td></tr></table>',
    '2018/19 | April | 2018-04 to 2018-04 | inTime 9, received 10',
    '2018/19 | January | 2019-01 to 2019-01 | inTime 19, received 20',
  ),
  one(
    'names of figures with their numbers in the code of practice',
    table(
      '2018/19|Q1\n8.5(a) Number of requests received|10\n8.5(b) Number still being processed|1\n8.5(c) Number processed in time|8\n8.5(c) Number processed late|1',
    ),
    Q(1, 'inTime 8, late 1, open 1, received 10'),
  ),
  one(
    'letters before the names of figures',
    table('2018/19|Q1\na) Requests received|10\nb) Answered in time|9\nc) Answered late|1'),
    Q(1, 'inTime 9, late 1, received 10'),
  ),
  one(
    'a question a row',
    table(
      'FOI requests 2018/19|Q1|Q2\nHow many requests were received?|10|20\nHow many were answered within 20 working days?|9|19\nHow many took longer?|1|1',
    ),
    Q(1, 'inTime 9, late 1, received 10'),
    Q(2, 'inTime 19, late 1, received 20'),
  ),
  one(
    'who asked, after the figures',
    `${table('Quarter|Received|In time\nQ1|10|9', 'FOI 2018/19')}<h3>Requester types</h3>${table('Type|Q1\nMedia|3\nPublic|7')}`,
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'a table of links to quarters',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td><a href="/q1.pdf">Q1 (PDF, 120KB)</a></td><td>10</td><td>9</td></tr></table>',
    '2018/19 | Q1 (PDF, 120KB) | quarter 1 | inTime 9, received 10',
  ),
  one(
    'the number of a quarter below "Quarter", Roman',
    table('Quarter|Received|In time\nI|10|9\nII|20|19', '2018/19'),
    '2018/19 | I | quarter 1 | inTime 9, received 10',
    '2018/19 | II | quarter 2 | inTime 19, received 20',
  ),
  one(
    'first to fourth',
    table('Quarter|Received|In time\nFirst|10|9\nSecond|20|19', '2018/19'),
    '2018/19 | First | quarter 1 | inTime 9, received 10',
    '2018/19 | Second | quarter 2 | inTime 19, received 20',
  ),
  one(
    'quarter ends as dates',
    table('Quarter ending|Received|In time\n30/06/2018|10|9\n30/09/2018|20|19'),
    'no year | 30/06/2018 | 2018-04 to 2018-06 | inTime 9, received 10',
    'no year | 30/09/2018 | 2018-07 to 2018-09 | inTime 19, received 20',
  ),
  one(
    'seasons stay names',
    table('Period|Received|In time\nSpring 2018|10|9', 'Freedom of Information 2018/19'),
    '2018/19 | Spring 2018 | no months | inTime 9, received 10',
  ),
  one(
    'the total first',
    table('Quarter|Received|In time\nTotal|30|28\nQ1|10|9\nQ2|20|19', '2018/19'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
    '2018/19 | total | inTime 28, received 30',
  ),
  one(
    'totals in the head: "Received (312)"',
    table('Quarter|Received (30)|In time (28)\nQ1|10|9\nQ2|20|19', '2018/19'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'average response time beside them',
    table(
      'Quarter|Received|Responded in 20 days|Average response time (days)\nQ1|10|9|14\nQ2|20|19|15',
      '2018/19',
    ),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'emoji and ticks beside numbers',
    table('Quarter|Received|In time|Late\nQ1|10 📬|9 ✅|1 ❌', '2018/19'),
    Q(1, 'inTime 9, late 1, received 10'),
  ),
  one(
    'arrows of the trend beside numbers',
    table('Quarter|Received|In time|Late\nQ1|10 ▲|9 ▼|1 ↔', '2018/19'),
    Q(1, 'inTime 9, late 1, received 10'),
  ),
  one(
    'numbers in code and small elements',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td><code>10</code></td><td><small>9</small></td></tr></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'inserted and marked figures',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td><ins>10</ins></td><td><mark>9</mark></td></tr></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'abbreviations explained by a title',
    '<table><caption>2018/19</caption><tr><th><abbr title="Quarter">Qtr</abbr></th><th><abbr title="Received">Rec</abbr></th><th>In time</th></tr><tr><td>Q1</td><td>10</td><td>9</td></tr></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'two tables side by side in a layout table, a year each above them',
    `<table><tr><td><h4>2018/19</h4>${table('Quarter|Received|In time\nQ1|10|9')}</td><td><h4>2017/18</h4>${table('Quarter|Received|In time\nQ1|8|7')}</td></tr></table>`,
    Q(1, 'inTime 9, received 10'),
    Q(1, 'inTime 7, received 8', '2017/18'),
  ),
  one(
    'figures of the body and of its neighbour in one table',
    '<table><caption>2018/19</caption><tr><th rowspan="2">Quarter</th><th colspan="2">Received</th></tr><tr><th>FOI</th><th>SAR</th></tr><tr><td>Q1</td><td>10</td><td>3</td></tr></table>',
    Q(1, 'received 10'),
  ),
  one(
    'suppressed in a row of outcomes',
    table('2018/19|Q1|Q2\nReceived|10|20\nIn time|9|19\nRefused in full|&lt;5|6'),
    Q(1, 'inTime 9, received 10, refusedInFull "<5"'),
    Q(2, 'inTime 19, received 20, refusedInFull 6'),
  ),
  one(
    'a comment row below each quarter',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td>10</td><td>9</td></tr><tr><td colspan="3">One request was complex.</td></tr><tr><td>Q2</td><td>20</td><td>19</td></tr></table>',
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
  one(
    'a caption that is a sentence',
    table(
      'Quarter|Received|In time\nQ1|10|9',
      'The table below shows how many requests we received in each quarter of 2018/19.',
    ),
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'performance as "x out of y" alone',
    table('Quarter|Requests answered in time\nQ1|9 out of 10\nQ2|19 out of 20', 'FOI 2018/19'),
    Q(1, 'inTime 9'),
    Q(2, 'inTime 19'),
  ),
  one(
    'a month a row, its quarter merged beside it',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Month</th><th>Received</th><th>In time</th></tr><tr><td rowspan="2">Q1</td><td>April</td><td>10</td><td>9</td></tr><tr><td>May</td><td>20</td><td>19</td></tr></table>',
    '2018/19 | Q1 April | 2018-04 to 2018-04 | inTime 9, received 10',
    '2018/19 | Q1 May | 2018-05 to 2018-05 | inTime 19, received 20',
  ),
  one(
    'year to date beside each quarter',
    table('2018/19|Q1|Q2|YTD\nReceived|10|20|30\nIn time|9|19|28'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
    '2018/19 | total | inTime 28, received 30',
  ),
  one(
    'half-year ending in the heading of the rows',
    table('Half-year ending|Received|In time\nSeptember 2018|10|9\nMarch 2019|20|19'),
    'no year | September 2018 | 2018-04 to 2018-09 | inTime 9, received 10',
    'no year | March 2019 | 2018-10 to 2019-03 | inTime 19, received 20',
  ),
  one(
    'quarter numbers with a hash',
    table('Quarter|Received|In time\n#1|10|9\n#2|20|19', '2018/19'),
    '2018/19 | #1 | quarter 1 | inTime 9, received 10',
    '2018/19 | #2 | quarter 2 | inTime 19, received 20',
  ),
  one(
    'a figure in a link',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td><a href="/log/q1">10</a></td><td>9</td></tr></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'outcomes with suppressed parts, quarter by quarter',
    table(
      'Quarter|Received|In time|Granted in full|Refused in full\nQ1|10|9|5|fewer than 5\nQ2|20|19|12|6',
      '2018/19',
    ),
    Q(1, 'grantedInFull 5, inTime 9, received 10, refusedInFull "fewer than 5"'),
    Q(2, 'grantedInFull 12, inTime 19, received 20, refusedInFull 6'),
  ),
  one(
    'a row for each year with a percentage as a share of one, and no counts',
    table('Year|% answered in time\n2017/18|0.91\n2018/19|0.95', 'FOI'),
    '2017/18 | total | percent 91',
    '2018/19 | total | percent 95',
  ),
  one(
    'response times as the columns, the share below each number',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>Within 20 days</th><th>Over 20 days</th></tr><tr><td>Q1</td><td>10</td><td>9<br><em>90%</em></td><td>1<br><em>10%</em></td></tr></table>',
    Q(1, 'inTime 9, late 1, percent 90, received 10'),
  ),
  one(
    'a tfoot with the total above the body in the source',
    '<table><caption>2018/19</caption><thead><tr><th>Quarter</th><th>Received</th></tr></thead><tfoot><tr><td>Total</td><td>30</td></tr></tfoot><tbody><tr><td>Q1</td><td>10</td></tr><tr><td>Q2</td><td>20</td></tr></tbody></table>',
    Q(1, 'received 10'),
    Q(2, 'received 20'),
    '2018/19 | total | received 30',
  ),
  one(
    'the year as the name of a tab panel',
    `<div role="tablist"><button role="tab" id="t1">2018/19</button><button role="tab" id="t2">2017/18</button></div><div role="tabpanel" aria-labelledby="t1">${table('Quarter|Received|In time\nQ1|10|9')}</div><div role="tabpanel" aria-labelledby="t2" hidden>${table('Quarter|Received|In time\nQ1|8|7')}</div>`,
    Q(1, 'inTime 9, received 10'),
    Q(1, 'inTime 7, received 8', '2017/18'),
  ),
  one(
    'a comment on hold-ups in a column',
    table('Quarter|Received|In time|Reason for delay\nQ1|10|9|Complex\nQ2|20|20|', '2018/19'),
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 20, received 20'),
  ),
  one(
    'zero as the letter O',
    table('Quarter|Received|In time|Late\nQ1|10|10|O', '2018/19'),
    Q(1, 'inTime 10, received 10'),
  ),
  one(
    'a plus sign before numbers, and a number sign',
    table('Quarter|No. received|No. in time\nQ1|10 no.|9 no.', '2018/19'),
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'FOIs and EIRs added together in the head',
    table(
      'Quarter|FOI and EIR requests received|FOI and EIR responses in time\nQ1|10|9',
      '2018/19',
    ),
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'dates in American order say nothing that is wrong',
    table('Period|Received|In time\nApril 1, 2018 – June 30, 2018|10|9'),
    'no year | April 1, 2018 – June 30, 2018 | 2018-04 to 2018-06 | inTime 9, received 10',
  ),
  one(
    'the quarter as a heading with its dates in brackets',
    `<h3>Quarter 3 2018/19 (1 October – 31 December 2018)</h3>${table('Requests received|10\nResponses in time|9\nResponses late|1')}`,
    '2018/19 | Quarter 3 2018/19 (1 October – 31 December 2018) | 2018-10 to 2018-12 | inTime 9, late 1, received 10',
  ),
  one('a table without a single word for the figures', table('2018/19|Q1|Q2\nA|10|20\nB|9|19')),
  one(
    'non-breaking hyphens in the year and a soft hyphen in a head',
    table('Quarter|Re&shy;ceived|In time\nQ1|10|9', 'FOI 2018&#8209;19'),
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'a hidden copy for printing that nothing opens',
    `${table('Quarter|Received|In time\nQ1|10|9', '2018/19')}<div class="print-only" style="display:none">${table('Quarter|Received|In time\nQ1|10|9', '2018/19')}</div>`,
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'two figures of lateness: breached, and still overdue',
    table('Quarter|Received|In time|Breached|Still outstanding\nQ1|10|8|1|1', '2018/19'),
    Q(1, 'inTime 8, late 1, open 1, received 10'),
  ),
  one(
    'the total as a sentence below the table',
    `${table('Quarter|Received|In time\nQ1|10|9\nQ2|20|19', '2018/19')}<p>In total we received 30 requests.</p>`,
    Q(1, 'inTime 9, received 10'),
    Q(2, 'inTime 19, received 20'),
  ),
];
