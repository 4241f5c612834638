/** The law named in a row, in a column of its own or below a period across: only requests under this one count. */
import {table, type PageCase} from './page-case.js';

const rows = (says: string, lines: string, ...expected: string[]): PageCase => ({
  says,
  markup: table(lines, '2022/23'),
  lines: expected.map((line) => `2022/23 | ${line}`),
});
const span = (head: string) =>
  `<table><tr><th></th><th colspan=3>Q1 2019/20</th><th colspan=3>Q2 2019/20</th></tr><tr><th></th>${`<th>${head.split('|').join('</th><th>')}</th>`.repeat(2)}</tr><tr><td>Received</td><td>100</td><td>5</td><td>105</td><td>110</td><td>6</td><td>116</td></tr><tr><td>In time</td><td>90</td><td>5</td><td>95</td><td>100</td><td>6</td><td>106</td></tr></table>`;

export const lawsInRows: PageCase[] = [
  {
    says: 'a type in the second column, the quarter over both',
    markup:
      '<table><caption>Information requests 2022/23</caption><tr><th>Quarter</th><th>Type</th><th>Received</th><th>In time</th></tr><tr><td rowspan=2>Q1</td><td>FOI</td><td>100</td><td>90</td></tr><tr><td>EIR</td><td>5</td><td>5</td></tr><tr><td rowspan=2>Q2</td><td>FOI</td><td>120</td><td>110</td></tr><tr><td>EIR</td><td>6</td><td>6</td></tr></table>',
    lines: [
      '2022/23 | Q1 FOI | quarter 1 | inTime 90, received 100',
      '2022/23 | Q2 FOI | quarter 2 | inTime 110, received 120',
    ],
  },
  rows(
    'subject access first, and a total of both in each quarter',
    'Period|Type|Received|In time\nQ1|SAR|9|1\nQ1|FOI|100|90\nQ1|Total|109|91',
    'Q1 FOI | quarter 1 | inTime 90, received 100',
  ),
  rows(
    'a law at the end of each row',
    'Quarter|Received|In time|Legislation\nQ1|100|90|FOIA\nQ1|5|5|EIR\nQ2|110|100|Freedom of Information Act 2000\nQ2|7|6|Environmental Information Regulations 2004',
    'Q1 | quarter 1 | inTime 90, received 100',
    'Q2 | quarter 2 | inTime 100, received 110',
  ),
  rows(
    'before the quarter',
    'Period|Received\nEIR Q1|5\nFOI Q1|100\nEIR Q2|6\nFOI Q2|110\nTotal|221',
    'FOI Q1 | quarter 1 | received 100',
    'FOI Q2 | quarter 2 | received 110',
  ),
  rows(
    'behind the quarter, and the total of this law',
    'Period|Received\nQ1 FOI|100\nQ1 EIR|5\nTotal FOI|100\nTotal|105',
    'Q1 FOI | quarter 1 | received 100',
    'total | received 100',
  ),
  rows(
    'another law below the total',
    'Period|Received\nQ1|100\nQ2|110\nTotal|210\nEIR|7',
    'Q1 | quarter 1 | received 100',
    'Q2 | quarter 2 | received 110',
    'total | received 210',
  ),
  {
    says: 'a row for each law and their total, below a quarter',
    markup: table(
      'Request type|Received|Responded in time\nFOI|100|90\nEIR|7|6\nSAR|9|9\nTotal|116|105',
      'Q1 2023/24',
    ),
    lines: ['2023/24 | Q1 2023/24 | quarter 1 | inTime 90, received 100'],
  },
  {
    says: 'a row for each law, below a year',
    markup: `<h3>2017/18</h3>${table('Type of request|Received|Completed on time|Breached\nFreedom of Information|41|38|3\nData Protection Act|9|9|0')}`,
    lines: ['2017/18 | total | inTime 38, late 3, received 41'],
  },
  {
    says: 'a sentence that begins with the law',
    markup:
      '<h3>Q3 2021/22</h3><p>EIR: 3 received, 3 answered in time, 0 late.</p><p>FOI: 87 received, 80 answered in time, 7 late.</p><p>MP letters: 5 received, 4 in time</p>',
    lines: ['2021/22 | Q3 2021/22 | quarter 3 | inTime 80, late 7, received 87'],
  },
  {
    says: 'a list item that begins with the law',
    markup:
      '<h3>2021/22</h3><ul><li>Freedom of Information - 87 received, 80 answered in time</li><li>Subject access requests - 3 received, 3 answered in time</li></ul>',
    lines: ['2021/22 | total | inTime 80, received 87'],
  },
  {
    says: 'under a period across',
    markup: span('FOI|EIR|Total'),
    lines: [
      '2019/20 | Q1 2019/20 | quarter 1 | inTime 90, received 100',
      '2019/20 | Q2 2019/20 | quarter 2 | inTime 100, received 110',
    ],
  },
  {
    says: 'health records beside quarters',
    markup: table(
      'Quarter|Type|Received\nQ1|FOI|100\nQ1|Access to health records|5\nQ2|FOI|110\nQ2|Access to health records|6',
      '2022/23',
    ),
    lines: [
      '2022/23 | Q1 FOI | quarter 1 | received 100',
      '2022/23 | Q2 FOI | quarter 2 | received 110',
    ],
  },
  ...['Request type', 'Type of request', 'Requests by type', 'Category of enquiry', 'FOI type'].map(
    (name) =>
      rows(
        `a column that says of which kind the requests are: ${name}`,
        `Quarter|${name}|Received|In time\nQ1|FOI|40|39\nQ1|EIR|4|4\nQ2|FOI|41|40\nQ2|EIR|2|2`,
        'Q1 FOI | quarter 1 | inTime 39, received 40',
        'Q2 FOI | quarter 2 | inTime 40, received 41',
      ),
  ),
  rows(
    'the kind behind the figures',
    'Quarter|Received|In time|Request type\nQ1|40|39|FOI\nQ1|4|4|SAR',
    'Q1 | quarter 1 | inTime 39, received 40',
  ),
  ...['Number', 'Number of requests', 'Total'].map((name) =>
    rows(
      `a kind, and one column of counts: ${name}`,
      `Quarter|Request type|${name}\nQ1|FOI|40\nQ1|EIR|4\nQ2|FOI|41\nQ2|EIR|2`,
      'Q1 FOI | quarter 1 | received 40',
      'Q2 FOI | quarter 2 | received 41',
    ),
  ),
  ...['Type', 'Request type', 'Requests by type'].map((name): PageCase => ({
    says: `kinds below the quarters, once more (${name})`,
    markup: `<h3>2018/19</h3>${table('Quarter|Received|In time|Late\nQ1|40|39|1\nQ2|41|40|1')}<h3>Requests by type</h3>${table(`${name}|Q1|Q2\nFOI|40|41\nEIR|0|1`)}`,
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 39, late 1, received 40',
      '2018/19 | Q2 | quarter 2 | inTime 40, late 1, received 41',
    ],
  })),
  rows(
    'a law, and figures that say no more than requests',
    'Quarter|Legislation|Requests|Within 20 days\nQ1|FOIA|40|39\nQ1|EIR|4|4',
    'Q1 FOIA | quarter 1 | inTime 39, received 40',
  ),
  rows(
    'who asked is no law',
    'Quarter|Requester type|Received\nQ1|Media|4\nQ1|Public|6',
    'Q1 Media | quarter 1 | received 4',
    'Q1 Public | quarter 1 | received 6',
  ),
];
