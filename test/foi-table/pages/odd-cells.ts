/** What cells hold beside whole numbers. */
import {table, type PageCase} from './page-case.js';

const one = (says: string, row: string, figures: string): PageCase => ({
  says,
  markup: table(`Quarter|Received|In time|Late\nQ1|${row}\nQ2|20|19|1`, '2018/19'),
  lines: [
    `2018/19 | Q1 | quarter 1 | ${figures}`,
    '2018/19 | Q2 | quarter 2 | inTime 19, late 1, received 20',
  ],
});

export const oddCells: PageCase[] = [
  one(
    'fewer than five',
    '10|Fewer than 5|&lt; 5',
    'inTime "Fewer than 5", late "< 5", received 10',
  ),
  one(
    'less than ten, in brackets and in words',
    '10|(&lt;10)|less than 5',
    'inTime "(<10)", late "less than 5", received 10',
  ),
  one('not yet known', '10|TBC|To be confirmed', 'received 10'),
  one('none and zero', '10|10|None', 'inTime 10, late 0, received 10'),
  one('a dash and a full stop', '10|-|.', 'received 10'),
  one('a footnote mark behind the number', '10*|9†|1<sup>a</sup>', 'inTime 9, late 1, received 10'),
  one('a footnote number in brackets', '10 [1]|9 (2)|1', 'inTime 9, late 1, received 10'),
  one('raised numbers', '10<sup>1</sup>|9<sup>2</sup>|1', 'inTime 9, late 1, received 10'),
  one('thousands', '1,234|1,200|34', 'inTime 1200, late 34, received 1234'),
  one('thousands with a space', '1 234|1&nbsp;200|34', 'inTime 1200, late 34, received 1234'),
  one('words for small numbers', 'Ten|nine|One', 'inTime 9, late 1, received 10'),
  one('“no requests”', 'No requests|0|0', 'inTime 0, late 0, received 0'),
  one(
    'zero per cent beside nought',
    '10|10 (100%)|0 (0%)',
    'inTime 10, late 0, percent 100, received 10',
  ),
  one('“9 out of 10 – 90%”', '10|9 out of 10 – 90%|1', 'inTime 9, late 1, percent 90, received 10'),
  one('a marker for revised figures', '10 (r)|9r|1 (p)', 'inTime 9, late 1, received 10'),
  one(
    'numbers bold and in spans',
    '<p><strong>10</strong></p>|<span><span>9</span></span>|<em>1</em>',
    'inTime 9, late 1, received 10',
  ),
  one('an empty paragraph', '10|<p>&nbsp;</p>|<br>', 'received 10'),
  one('halves and two numbers', '2½|4 0|40 5', ''),
  one('two numbers and thousands', '1 050|12 13|1', 'late 1, received 1050'),
  {
    says: 'several percentages in a cell',
    markup: table(
      'Quarter|Received|% in time\nQ1|10|95-97%\nQ2|20|90 to 95%\nQ3|30|target 90%, actual 85%\nQ4|40|97% (target 90%)',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | percent "95-97%", received 10',
      '2018/19 | Q2 | quarter 2 | percent "90 to 95%", received 20',
      '2018/19 | Q3 | quarter 3 | percent "target 90%, actual 85%", received 30',
      '2018/19 | Q4 | quarter 4 | percent 97, received 40',
    ],
  },
  {
    says: 'a column of the year before',
    markup: table('Quarter|Received last year|Received\nQ1|10|12\nQ2|20|21', '2018/19'),
    lines: ['2018/19 | Q1 | quarter 1 | received 12', '2018/19 | Q2 | quarter 2 | received 21'],
  },
  one('not recorded', '10|not recorded|Unknown', 'received 10'),
  one('suppressed', '10|suppressed|c', 'received 10'),
  {
    says: 'percentages without a sign below a heading with one',
    markup: table('Quarter|Received|% in time\nQ1|10|90\nQ2|20|95.0', '2018/19'),
    lines: [
      '2018/19 | Q1 | quarter 1 | percent 90, received 10',
      '2018/19 | Q2 | quarter 2 | percent 95, received 20',
    ],
  },
  {
    says: 'percentages as shares of one',
    markup: table(
      'Quarter|Received|Responded in time|Percentage responded in time\nQ1|10|9|0.9\nQ2|20|19|0.95',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, percent 90, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, percent 95, received 20',
    ],
  },
  {
    says: 'compliance as the last column',
    markup: table(
      'Quarter|No. of requests|No. completed in 20 working days|Compliance\nQ1|10|9|90%\nQ2|20|19|95%',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, percent 90, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, percent 95, received 20',
    ],
  },
  {
    says: 'a hidden column and a hidden row',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th hidden>Sort</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td hidden>201801</td><td>10</td><td>9</td></tr><tr style="display:none"><td>Q2</td><td hidden>201802</td><td>99</td><td>99</td></tr></table>',
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, received 10'],
  },
];
