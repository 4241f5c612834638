/** Pages with several habits at once. */
import {table, type PageCase} from './page-case.js';

const TWO = 'Quarter|Received|In time|Late\nQ1|10|9|1\nQ2|20|19|1';
const two = [
  '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
  '2018/19 | Q2 | quarter 2 | inTime 19, late 1, received 20',
];

export const mixed: PageCase[] = [
  {
    says: 'FOI and EIR together in the heading are both',
    markup: `<h2>Freedom of Information and Environmental Information requests 2018/19</h2>${table(TWO)}`,
    lines: two,
  },
  {
    says: 'a page of several laws, the law in each caption',
    markup: `<h2>Information governance 2018/19</h2>${table(TWO, 'FOI')}${table(TWO, 'EIR')}${table(TWO, 'SAR')}`,
    lines: two,
  },
  {
    says: 'a heading on complaints above, another heading on performance below it',
    markup: `<h2>How to complain</h2><p>Write to us.</p><h2>Our performance 2018/19</h2>${table(TWO)}`,
    lines: two,
  },
  {
    says: 'exemptions and refusals together',
    markup: `<h2>2018/19</h2>${table(TWO)}<h3>Outcomes and exemptions</h3>${table('Quarter|Granted in full|Refused in full|Section 40 applied\nQ1|6|3|2\nQ2|14|5|4')}`,
    lines: [
      '2018/19 | Q1 | quarter 1 | grantedInFull 6, inTime 9, late 1, received 10, refusedInFull 3',
      '2018/19 | Q2 | quarter 2 | grantedInFull 14, inTime 19, late 1, received 20, refusedInFull 5',
    ],
  },
  {
    says: 'internal reviews in a table of their own complete the quarters',
    markup: `<h2>FOI 2018/19</h2>${table(TWO)}<h3>Internal reviews</h3>${table('Quarter|Internal reviews received|Upheld\nQ1|1|0\nQ2|2|1')}`,
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, internalReviews 1, late 1, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, internalReviews 2, late 1, received 20',
    ],
  },
  {
    says: 'a footnote with a raised number below the table',
    markup: `<h3>2018/19</h3>${table(TWO)}<p><sup>1</sup> Figures for Q2 are provisional.</p>`,
    lines: [...two, '2018/19 | notes | 1 Figures for Q2 are provisional.'],
  },
  {
    says: 'footnotes with marks, one line each',
    markup: `<h3>2018/19</h3>${table(TWO)}<p>* Includes requests under the EIRs<br>† Excludes subject access requests</p>`,
    lines: [
      ...two,
      '2018/19 | notes | * Includes requests under the EIRs. † Excludes subject access requests',
    ],
  },
  {
    says: 'what stands below is the next heading and no note',
    markup: `<h3>2018/19</h3>${table(TWO)}<p><strong>Figures for 2019/20</strong></p>${table('Quarter|Received|In time|Late\nQ1|3|3|0')}`,
    lines: [...two, '2019/20 | Q1 | quarter 1 | inTime 3, late 0, received 3'],
  },
  {
    says: 'how to ask is no note',
    markup: `<h3>2018/19</h3>${table(TWO)}<p>If you want to make a request, write to foi@example.nhs.uk.</p>`,
    lines: two,
  },
  {
    says: 'a note in a last row across all columns',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th></tr><tr><td>Q1</td><td>10</td></tr><tfoot><tr><td colspan="2">Note: figures as at 1 May 2019</td></tr></tfoot></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | received 10',
      '2018/19 | notes | Note: figures as at 1 May 2019',
    ],
  },
  {
    says: 'waiting days across months',
    markup: table(
      'Month|0-20 days|21-25 days|26-30 days|31+ days|Total\nApril|40|1|2|3|46\nMay|41|0|0|1|42',
      'FOI responses by working days taken, 2018/19',
    ),
    lines: [
      '2018/19 | April | 2018-04 to 2018-04 | inTime 40, late 6',
      '2018/19 | May | 2018-05 to 2018-05 | inTime 41, late 1',
    ],
  },
  {
    says: 'up to 20 and over 20, and the longest',
    markup: table(
      'Quarter|Requests|Up to 20 days|Over 20 days|Longest (days)\nQ1|10|9|1|33',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'first three quarters in one row',
    markup: table('Period|Received|In time\nQ1-Q3 2018/19|90|88\nQ4 2018/19|30|29'),
    lines: [
      '2018/19 | Q1-Q3 2018/19 | 2018-04 to 2018-12 | inTime 88, received 90',
      '2018/19 | Q4 2018/19 | quarter 4 | inTime 29, received 30',
    ],
  },
  {
    says: 'halves over groups of columns',
    markup:
      '<table><caption>2018/19</caption><tr><th rowspan="2">Team</th><th colspan="2">H1</th><th colspan="2">H2</th></tr><tr><th>Received</th><th>In time</th><th>Received</th><th>In time</th></tr><tr><td>All teams</td><td>10</td><td>9</td><td>20</td><td>19</td></tr></table>',
    lines: [
      '2018/19 | H1 | 2018-04 to 2018-09 | inTime 9, received 10',
      '2018/19 | H2 | 2018-10 to 2019-03 | inTime 19, received 20',
    ],
  },
  {
    says: 'the half-year as heading above its months',
    markup: `<h2>FOI 2018/19</h2><h3>First half</h3>${table('Month|Received\nApril|10\nMay|20')}<h3>Second half</h3>${table('Month|Received\nOctober|30\nNovember|40')}`,
    lines: [
      '2018/19 | April | 2018-04 to 2018-04 | received 10',
      '2018/19 | May | 2018-05 to 2018-05 | received 20',
      '2018/19 | October | 2018-10 to 2018-10 | received 30',
      '2018/19 | November | 2018-11 to 2018-11 | received 40',
    ],
  },
  {
    says: 'matches and marches are no March',
    markup: table('Name|Received|In time\nMatches 1|10|9\nMarches 2|20|19', '2018/19'),
    lines: [
      '2018/19 | Matches 1 | no months | inTime 9, received 10',
      '2018/19 | Marches 2 | no months | inTime 19, received 20',
    ],
  },
  {
    says: 'misspelled months across and in spans',
    markup: table(
      '|Apr-Jun|July - Setpember|Ocotber to Decmber|Janaury-March\nReceived|10|20|30|40',
      '2018/19',
    ),
    lines: [
      '2018/19 | Apr-Jun | 2018-04 to 2018-06 | received 10',
      '2018/19 | July - Setpember | 2018-07 to 2018-09 | received 20',
      '2018/19 | Ocotber to Decmber | 2018-10 to 2018-12 | received 30',
      '2018/19 | Janaury-March | 2019-01 to 2019-03 | received 40',
    ],
  },
  {
    says: 'the words of figures misspelled',
    markup: table('Quarter|Recieved|Repsonded in time|Breeched\nQ1|10|9|1', '2018/19'),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'rows folded by a button stay',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th></tr><tr><td>Q1 <button>More</button></td><td>10</td></tr><tr style="display: none"><td>Q2</td><td>20</td></tr></table>',
    lines: [
      '2018/19 | Q1 More | quarter 1 | received 10',
      '2018/19 | Q2 | quarter 2 | received 20',
    ],
  },
  {
    says: 'kinds of request across quarters, no total',
    markup: table(
      'Freedom of Information requests received 2018/19|Q1|Q2\nMedia|3|5\nCommercial|4|9\nIndividual|2|5',
    ),
    lines: [],
  },
  {
    says: 'requests, then responses, by quarter',
    markup: table('2018/19|Q1|Q2\nRequests|10|20\nResponses in time|9|19\nResponses late|1|1'),
    lines: two,
  },
  {
    says: 'FOI requests and EIR requests as rows beside answers for both',
    markup: table(
      '2018/19|Q1|Q2\nFOI requests|10|20\nEIR requests|2|3\nTotal requests|12|23\nAnswered in time (all)|11|22',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | received 10', '2018/19 | Q2 | quarter 2 | received 20'],
  },
  {
    says: 'the percentage typed as a word and a number',
    markup: table(
      'Quarter|Received|Compliance rate\nQ1|10|90 percent\nQ2|20|ninety-five per cent',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | percent 90, received 10',
      '2018/19 | Q2 | quarter 2 | received 20',
    ],
  },
  {
    says: 'a range and a guess',
    markup: table('Quarter|Received|In time\nQ1|10|5-9\nQ2|20|~15', '2018/19'),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime "5-9", received 10',
      '2018/19 | Q2 | quarter 2 | inTime "~15", received 20',
    ],
  },
  {
    says: 'years down in words, received and answered across',
    markup: table(
      'Year|No of FOIs received|No of FOIs answered within 20 working days|No of FOIs answered outside 20 working days\n1 April 2018 - 31 March 2019|310|300|10\n1 April 2017 - 31 March 2018|290|281|9',
    ),
    lines: [
      '2018/19 | total | inTime 300, late 10, received 310',
      '2017/18 | total | inTime 281, late 9, received 290',
    ],
  },
  {
    says: 'a quarter a heading with a list of sentences',
    markup:
      '<h2>2018 to 2019</h2><h3>Quarter 1 – April to June 2018</h3><p>We received 50 requests.</p><p>We responded to 48 requests within 20 working days.</p><p>We responded to 2 requests outside 20 working days.</p>',
    lines: [
      '2018/19 | Quarter 1 – April to June 2018 | 2018-04 to 2018-06 | inTime 48, late 2, received 50',
    ],
  },
  {
    says: 'one sentence with all of it in a list',
    markup:
      '<ul><li>2018/19 – we received 312 requests and answered 300 within 20 working days</li><li>2017/18 – we received 290 requests and answered 281 within 20 working days</li></ul>',
    lines: [
      '2018/19 | total | inTime 300, received 312',
      '2017/18 | total | inTime 281, received 290',
    ],
  },
  {
    says: 'columns of a year before, in brackets',
    markup: table(
      'Quarter|Received 2018/19|Received 2017/18|In time 2018/19|In time 2017/18\nQ1|10|8|9|7\nQ2|20|18|19|17',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
      '2017/18 | Q1 | quarter 1 | inTime 7, received 8',
      '2017/18 | Q2 | quarter 2 | inTime 17, received 18',
    ],
  },
  {
    says: 'a status column between',
    markup: table(
      'Quarter|Received|Comments|In time|RAG\nQ1|10|Two were complex|9|Amber\nQ2|20||19|Green',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, notes Two were complex, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
    ],
  },
  {
    says: 'definition list with the quarter as its heading',
    markup:
      '<h4>Jul - Sep 2022</h4><dl><dt>Received</dt><dd>120</dd><dt>Responded within 20 working days</dt><dd>111</dd><dt>Responded after 20 working days</dt><dd>6</dd><dt>Awaiting response</dt><dd>3</dd></dl>',
    lines: [
      'no year | Jul - Sep 2022 | 2022-07 to 2022-09 | inTime 111, late 6, open 3, received 120',
    ],
  },
  {
    says: 'an open-data table with underscores',
    markup: table(
      'Year|Quarter|FOI_Received|FOI_InTime|FOI_Late\n2018-19|1|10|9|1\n2018-19|2|20|19|1',
    ),
    lines: [
      '2018/19 | 1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | 2 | quarter 2 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'calendar year headings, months below, a yearly total',
    markup: `<h3>2019</h3>${table('Month|Requests|Within 20 days\nJan|10|9\nFeb|20|19\nTotal to date|30|28')}`,
    lines: [
      '2019 | Jan | 2019-01 to 2019-01 | inTime 9, received 10',
      '2019 | Feb | 2019-02 to 2019-02 | inTime 19, received 20',
      '2019 | total | inTime 28, received 30',
    ],
  },
  {
    says: 'the compliance of each month of two years',
    markup: table(
      'Month|2017/18 % compliance|2018/19 % compliance\nApril|90%|95%\nMay|91%|96%',
      'FOI responses within 20 working days',
    ),
    lines: [
      '2017/18 | April | 2017-04 to 2017-04 | percent 90',
      '2017/18 | May | 2017-05 to 2017-05 | percent 91',
      '2018/19 | April | 2018-04 to 2018-04 | percent 95',
      '2018/19 | May | 2018-05 to 2018-05 | percent 96',
    ],
  },
  {
    says: 'answers in a merged cell for two quarters',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>Note</th></tr><tr><td>Q1</td><td>10</td><td rowspan="2">New system</td></tr><tr><td>Q2</td><td>20</td></tr></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | notes New system, received 10',
      '2018/19 | Q2 | quarter 2 | notes New system, received 20',
    ],
  },
  {
    says: 'number and share in one row each',
    markup: table(
      '2018/19|Q1 No.|Q1 %|Q2 No.|Q2 %\nReceived|10||20|\nAnswered in 20 working days|9|90%|19|95%\nAnswered late|1|10%|1|5%',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, percent 90, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, late 1, percent 95, received 20',
    ],
  },
];
