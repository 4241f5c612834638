/** Pages as one kind of body or another makes them. */
import {table, type PageCase} from './page-case.js';

export const bodies: PageCase[] = [
  {
    says: 'bold lines for each law',
    markup: `<h2>2018/19</h2><p><strong>Freedom of Information requests</strong></p>${table('Quarter|Received|In time\nQ1|10|9')}<p><strong>Subject Access Requests</strong></p>${table('Quarter|Received|In time\nQ1|3|3')}`,
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'a council: statutory requests by type, one table, a block of columns for each',
    markup:
      '<table><caption>2018/19</caption><tr><th rowspan="2">Quarter</th><th colspan="2">FOI</th><th colspan="2">EIR</th></tr><tr><th>Received</th><th>In time</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td>10</td><td>9</td><td>2</td><td>1</td></tr></table>',
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'a trust: requests, completed, completed within target, compliance',
    markup: table(
      'Month|Requests received|Requests completed|Completed within target (20 working days)|% within target\nApr 2018|30|28|27|96%\nMay 2018|33|33|30|91%\nTotal|63|61|57|93%',
    ),
    lines: [
      'no year | Apr 2018 | 2018-04 to 2018-04 | inTime 27, percent 96, received 30',
      'no year | May 2018 | 2018-05 to 2018-05 | inTime 30, percent 91, received 33',
      'no year | total | inTime 57, percent 93, received 63',
    ],
  },
  {
    says: 'a board: measures with targets in a column',
    markup: table(
      'Measure|Target|Q1|Q2\nRequests received|-|50|61\nResponses within 20 working days|90%|48 (96%)|60 (98%)\nResponses outside 20 working days|0|2|1',
      '2022/23',
    ),
    lines: [
      '2022/23 | Q1 | quarter 1 | inTime 48, late 2, percent 96, received 50',
      '2022/23 | Q2 | quarter 2 | inTime 60, late 1, percent 98, received 61',
    ],
  },
  {
    says: 'a police force: calendar months below a financial year, newest first',
    markup: table(
      'Month|Received|Completed on time|Completed late\nMarch 2019|90|80|6\nFebruary 2019|80|77|3\nJanuary 2019|95|90|5',
      'Financial year 2018/19',
    ),
    lines: [
      '2018/19 | March 2019 | 2019-03 to 2019-03 | inTime 80, late 6, received 90',
      '2018/19 | February 2019 | 2019-02 to 2019-02 | inTime 77, late 3, received 80',
      '2018/19 | January 2019 | 2019-01 to 2019-01 | inTime 90, late 5, received 95',
    ],
  },
  {
    says: 'a university: one row a year with its outcome',
    markup: table(
      'Year|Requests|Full disclosure|Partial disclosure|Information not held|Refused|Withdrawn\n2018|400|250|70|40|30|10',
    ),
    lines: [
      '2018 | total | grantedInFull 250, notHeld 40, partlyGranted 70, received 400, refusedInFull 30, withdrawn 10',
    ],
  },
  {
    says: 'the year in a heading, the law in the caption, quarter and months in one cell on two lines',
    markup:
      '<h3>2018-2019</h3><table><caption>FOI requests</caption><tr><th>Period</th><th>Received</th><th>Within 20 days</th></tr><tr><td>Quarter 1<br>(Apr, May, Jun)</td><td>10</td><td>9</td></tr></table>',
    lines: ['2018/19 | Quarter 1 (Apr, May, Jun) | 2018-04 to 2018-06 | inTime 9, received 10'],
  },
  {
    says: 'a fraction in each cell',
    markup: table('2018/19|Q1|Q2\nAnswered within 20 working days|48/50|60/61\nReceived|50|61'),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, received 61',
    ],
  },
  {
    says: 'open at the end of the quarter, closed without an answer',
    markup: table(
      'Quarter|New requests|Answered on time|Answered late|Open at quarter end|Lapsed (no clarification)\nQ1|50|44|2|3|1',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 44, late 2, open 3, received 50, withdrawn 1'],
  },
  {
    says: 'two columns of a definition table with headings in bold rows',
    markup:
      '<table><tr><td colspan="2"><b>April 2018 – March 2019</b></td></tr><tr><td>Number of requests</td><td>312</td></tr><tr><td>Number answered in 20 days</td><td>300</td></tr><tr><td colspan="2"><b>April 2017 – March 2018</b></td></tr><tr><td>Number of requests</td><td>290</td></tr><tr><td>Number answered in 20 days</td><td>281</td></tr></table>',
    lines: [
      '2018/19 | total | inTime 300, received 312',
      '2017/18 | total | inTime 281, received 290',
    ],
  },
  {
    says: 'a list with the totals of the year in prose before the table',
    markup: `<h2>2018/19</h2><p>In 2018/19 we received 30 requests, of which 28 were answered on time.</p>${table('Quarter|Received|In time\nQ1|10|9\nQ2|20|19')}`,
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
    ],
  },
  {
    says: 'links to the disclosure log in the last column',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Log</th></tr><tr><td>Q1</td><td>10</td><td>9</td><td><a href="/log-q1.pdf">FOI log Q1 2018/19 (PDF, 120KB)</a></td></tr></table>',
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'figures as links',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td><a href="/q1">Q1</a></td><td><a href="/q1-list">10</a></td><td>9</td></tr></table>',
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'numbers right after their sign',
    markup: table('Quarter|Received|In time|%\nQ1|10|9|%90\nQ2|20|19|95 %', '2018/19'),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, percent 90, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, percent 95, received 20',
    ],
  },
  {
    says: 'screen-reader words in cells',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>Late</th></tr><tr><td>Q1</td><td><span class="sr-only">Received: </span>10</td><td><span class="visually-hidden">Late: </span>1</td></tr></table>',
    lines: ['2018/19 | Q1 | quarter 1 | late 1, received 10'],
  },
  {
    says: 'headings in capitals with line feeds and colons',
    markup: table(
      'QUARTER:|NO. OF REQUESTS RECEIVED:|RESPONDED TO WITHIN 20 WORKING DAYS:|EXCEEDED 20 WORKING DAYS:\nQTR 1|10|9|1',
      'FREEDOM OF INFORMATION 2018 – 2019',
    ),
    lines: ['2018/19 | QTR 1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'half-year reports, a table each under its heading',
    markup: `<h3>April to September 2018</h3>${table('|Number\nReceived|90\nIn time|88')}<h3>October 2018 to March 2019</h3>${table('|Number\nReceived|70\nIn time|70')}`,
    lines: [
      'no year | April to September 2018 | 2018-04 to 2018-09 | inTime 88, received 90',
      'no year | October 2018 to March 2019 | 2018-10 to 2019-03 | inTime 70, received 70',
    ],
  },
  {
    says: 'the same table twice: for phones and for screens',
    markup: `<h2>2018/19</h2><div class="desktop">${table('Quarter|Received|In time\nQ1|10|9')}</div><div class="mobile">${table('Quarter|Received|In time\nQ1|10|9')}</div>`,
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'nought with a remark',
    markup: table(
      'Quarter|Received|In time|Late\nQ1|10|10|0 (nil return)\nQ2|20|19|1 (by 2 days)',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 10, late 0, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, late 1, received 20',
    ],
  },
];
