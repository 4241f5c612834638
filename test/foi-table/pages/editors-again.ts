/** A second lot of what editors make of their figures. */
import {table, type PageCase} from './page-case.js';

const one = (says: string, markup: string, ...lines: string[]): PageCase => ({says, markup, lines});
const Q = (n: number, figures: string, year = '2018/19') =>
  `${year} | Q${n} | quarter ${n} | ${figures}`;

export const editorsAgain: PageCase[] = [
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
    'large numbers and their names in a grid of boxes',
    '<h2>FOI 2018/19</h2><div class="row"><div class="col"><h3>312</h3><span>requests received</span></div><div class="col"><h3>96%</h3><span>answered within 20 working days</span></div></div>',
    '2018/19 | total | percent 96, received 312',
  ),
  one(
    'a figure in a link',
    '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td><a href="/log/q1">10</a></td><td>9</td></tr></table>',
    Q(1, 'inTime 9, received 10'),
  ),
  one(
    'a term and several descriptions',
    '<h3>2018/19</h3><dl><dt>Requests received</dt><dd>312</dd><dt>Answered late</dt><dd>12</dd><dd>Most of them in August</dd></dl>',
    '2018/19 | total | late 12, received 312',
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
    'a heading that asks, a list that answers',
    '<h2>How many requests did we receive in 2018/19?</h2><ul><li>312 requests</li><li>300 answered within 20 working days</li></ul>',
    '2018/19 | total | inTime 300, received 312',
  ),
  one(
    'an ordered list of quarters',
    '<h3>2018/19</h3><ol><li>Quarter 1 – 10 received, 9 in time</li><li>Quarter 2 – 20 received, 19 in time</li></ol>',
    '2018/19 | Quarter 1 | quarter 1 | inTime 9, received 10',
    '2018/19 | Quarter 2 | quarter 2 | inTime 19, received 20',
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
