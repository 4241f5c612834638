/** Other work that is counted beside requests: the column or row that says FOI or requests wins, wherever it stands. */
import {table, type PageCase} from './page-case.js';

const Q1 = '2022/23 | Q1 | quarter 1 | inTime 90, received 100';
const one = (says: string, head: string, row: string, line = Q1): PageCase => ({
  says,
  markup: table(`Quarter|${head}\nQ1|${row}`, '2022/23'),
  lines: [line],
});

export const besideRequests: PageCase[] = [
  one(
    'letters from MPs and complaints before FOI',
    'MP letters received|Complaints received|FOIs received|FOIs responded to on time',
    '30|12|100|90',
  ),
  one(
    'contacts of a patient advice service',
    'PALS contacts received|FOI requests received|FOI in time',
    '300|100|90',
  ),
  one('words in a name that are no things', 'Received plus reopened|In time', '100|90'),
  one('letters', 'Letters received|Requests received|In time', '300|100|90'),
  one('what nobody foresaw', 'Invoices received|Requests received|In time', '300|100|90'),
  one(
    'how other work was answered, before FOI and behind it',
    'MP enquiries received|MP enquiries answered in time|FOI received|FOI in time|Media calls received',
    '30|29|100|90|7',
  ),
  one(
    'all requests, then those by this law',
    'Requests received|FOI requests received|FOI in time',
    '130|100|90',
  ),
  one(
    'requests from the media before all',
    'Media requests received|Requests received|In time',
    '30|100|90',
  ),
  one('what only some requests are', 'Received|Requests received by email|In time', '100|60|90'),
  one('enquiries alone are requests', 'Enquiries received|In time', '100|90'),
  one('a letter as the answer', 'Received|Response letters sent in time', '100|90'),
  {
    says: 'rows of other work before those of requests',
    markup: `<h3>2022/23</h3>${table('Measure|Number\nMP enquiries received|30\nInvoices received|55\nFOI requests received|100\nFOI requests answered in time|90')}`,
    lines: ['2022/23 | total | inTime 90, received 100'],
  },
  {
    says: 'rows of other work only beside requests: the same across',
    markup: table(
      '|Q1|Q2\nLetters received|5|6\nReceived|100|61\nIn time|90|60\nPALS enquiries answered in time|1|1',
      '2022/23',
    ),
    lines: [Q1, '2022/23 | Q2 | quarter 2 | inTime 60, received 61'],
  },
  one(
    'what was carried in, and what is still open',
    'Carried forward|New requests received|In time|Still open',
    '8|100|90|13',
    '2022/23 | Q1 | quarter 1 | inTime 90, open 13, received 100',
  ),
  one(
    'carried over, and outstanding at the end',
    'Received|In time|Carried over|Outstanding at end of quarter',
    '100|90|8|13',
    '2022/23 | Q1 | quarter 1 | inTime 90, open 13, received 100',
  ),
  {
    says: 'sums so far before the figures of each month',
    markup: table('Month|Cumulative received|Received|In time\nApr|5|5|4\nMay|11|6|6', '2018/19'),
    lines: [
      '2018/19 | Apr | 2018-04 to 2018-04 | inTime 4, received 5',
      '2018/19 | May | 2018-05 to 2018-05 | inTime 6, received 6',
    ],
  },
  {
    says: 'a row of sums so far above the figures',
    markup: table('2018/19|Q1|Q2\nRequests received (cumulative)|5|11\nRequests received|5|6'),
    lines: ['2018/19 | Q1 | quarter 1 | received 5', '2018/19 | Q2 | quarter 2 | received 6'],
  },
  {
    says: 'questions in Parliament and letters from MPs above the table of requests',
    markup: ['Parliamentary questions', 'MP correspondence', 'Freedom of Information']
      .map(
        (name, index) =>
          `<h3>${name} 2022/23</h3>${table(`Quarter|Received|In time\nQ1|${[30, 40, 100][index]}|${[29, 39, 90][index]}`)}`,
      )
      .join(''),
    lines: [Q1],
  },
  one(
    'things alone, of a table about requests',
    'Invoices received|FOIs in time',
    '300|90',
    '2022/23 | Q1 | quarter 1 | inTime 90',
  ),
  ...[
    'Invoices received|Paid in time',
    'Complaints received|Closed in time',
    'Nominations received|Late',
  ].map((head): PageCase => ({
    says: `things alone: ${head}`,
    markup: table(`Quarter|${head}\nQ1|12|9`, '2019/20'),
    lines: [],
  })),
  {
    says: 'things alone in a sentence and in a list',
    markup:
      '<p>In 2019/20 we received 120 referrals.</p><ul><li>Complaints received 12</li><li>Gifts received: 3</li></ul>',
    lines: [],
  },
  one('applications and cases may be requests', 'Applications received|In time', '100|90'),
  one(
    'what was carried forward is open at the end where what was brought forward has a name',
    'Brought forward|Received|In time|Carried forward',
    '8|100|90|13',
    '2022/23 | Q1 | quarter 1 | inTime 90, open 13, received 100',
  ),
  one(
    'carried forward, and nobody knows into what',
    'Received|In time|Carried forward',
    '100|90|13',
  ),
  one(
    'carried into the next quarter',
    'Received|In time|Carried forward to next quarter',
    '100|90|13',
    '2022/23 | Q1 | quarter 1 | inTime 90, open 13, received 100',
  ),
  one(
    'enquiries of somebody nobody foresaw',
    'GP enquiries received|FOIs received|In time',
    '30|100|90',
  ),
  one(
    'calls, and requests that are only called so',
    'Calls received|Requests|In time',
    '500|100|90',
  ),
  one(
    'the balance at the beginning and at the end',
    'Opening balance|Received|In time|Closing balance',
    '8|100|90|13',
    '2022/23 | Q1 | quarter 1 | inTime 90, open 13, received 100',
  ),
  one(
    'rolled over into the next quarter is not late',
    'Received|In time|Rolled over to next quarter',
    '100|90|13',
    '2022/23 | Q1 | quarter 1 | inTime 90, open 13, received 100',
  ),
  {
    says: 'a row of the year to date above the figures',
    markup: table('2022/23|Q1|Q2\nReceived YTD|100|161\nReceived|100|61'),
    lines: ['2022/23 | Q1 | quarter 1 | received 100', '2022/23 | Q2 | quarter 2 | received 61'],
  },
  {
    says: 'concerns above the table of requests',
    markup: `<h3>Concerns 2022/23</h3>${table('Quarter|Received|In time\nQ1|30|29')}<h3>FOI 2022/23</h3>${table('Quarter|Received|In time\nQ1|100|90')}`,
    lines: [Q1],
  },
];
