/** What stands in cells, and what headings call it. */
import {table, type PageCase} from './page-case.js';

export const cells: PageCase[] = [
  {
    says: 'footnote marks',
    markup:
      '<h2>2019/20</h2>' +
      table(
        'Quarter|Received|In time|Late\nQ1|41<sup>[1]</sup>|41*|0\nQ2|52†|50|2‡\nQ3|12 [a]|11|1',
      ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 41, late 0, received 41',
      '2019/20 | Q2 | quarter 2 | inTime 50, late 2, received 52',
      '2019/20 | Q3 | quarter 3 | inTime 11, late 1, received 12',
    ],
  },
  {
    says: 'links to footnotes',
    markup:
      table('Quarter|Received|In time\nQ1|41 <a href="#fn1">1</a>|40', '2019/20') +
      '<ol><li id="fn1">Two withdrawn in May 2019</li></ol>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 40, received 41'],
  },
  {
    says: 'count and share',
    markup: table(
      'Quarter|Received|In time\nQ1|41|40/41 (97.6%)\nQ2|41|40 / 97.6%\nQ3|41|97.6% (40 out of 41)\nQ4|41|40<br>97.6%',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 40, percent 97.6, received 41',
      '2019/20 | Q2 | quarter 2 | inTime 40, percent 97.6, received 41',
      '2019/20 | Q3 | quarter 3 | inTime 40, percent 97.6, received 41',
      '2019/20 | Q4 | quarter 4 | inTime 40, percent 97.6, received 41',
    ],
  },
  {
    says: 'per cent in words',
    markup: table('Quarter|Received|In time\nQ1|10|9 (90 percent)\nQ2|10|90% - 9', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, percent 90, received 10',
      '2019/20 | Q2 | quarter 2 | percent 90, received 10',
    ],
  },
  {
    says: 'dashes, n/a and nil',
    markup: table('Quarter|Received|In time|Late\nQ1|41|—|–\nQ2|N/A|n/a|NIL', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | received 41', '2019/20 | Q2 | quarter 2 | late 0'],
  },
  {
    says: 'not applicable',
    markup: table('Quarter|Received|Late\nQ1|10|&mdash;\nQ2|Not applicable|Nil', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | received 10', '2019/20 | Q2 | quarter 2 | late 0'],
  },
  {
    says: 'thin spaces between thousands',
    markup: table('Quarter|Received|Late\nQ1|1&#8239;024|1&thinsp;000', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | late 1000, received 1024'],
  },
  {
    says: 'guesses are not read, spreadsheet decimals are',
    markup: table(
      'Quarter|Received|In time\nQ1|41.0|40+\nQ2|c. 41|approx. 40\nQ3|tbc|Data not available\nQ4|*|5 or fewer',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime "40+", received 41',
      '2019/20 | Q2 | quarter 2 | inTime "approx. 40", received "c. 41"',
      '2019/20 | Q3 | quarter 3 | ',
      '2019/20 | Q4 | quarter 4 | inTime "5 or fewer"',
    ],
  },
  {
    says: 'suppressed figures',
    markup: table('Quarter|Received|Late\nQ1|10|*\nQ2|10|&lt;5', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | received 10',
      '2019/20 | Q2 | quarter 2 | late "<5", received 10',
    ],
  },
  {
    says: 'units',
    markup: table(
      'Quarter|Received|In time\nQ1|10 requests|9 requests\nQ2|1 request|one',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 1, received 1',
    ],
  },
  {
    says: 'struck-out figures are gone',
    markup: table(
      'Quarter|Received|In time\nQ1|<del>40</del> 41|<span style="text-decoration: line-through">39</span> 40',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 40, received 41'],
  },
  {
    says: 'compliant and non-compliant',
    markup: table('Quarter|Requests|Compliant|Non-compliant\nQ1|10|9|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'a target is no share',
    markup: table('Quarter|Received|Target|% in time\nQ1|10|90%|88%', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | percent 88, received 10'],
  },
  {
    says: 'a target that was achieved is',
    markup: table('Quarter|Received|Achieved target|Did not achieve target\nQ1|10|8|2', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 8, late 2, received 10'],
  },
  {
    says: 'a row of targets',
    markup: table(
      '|Q1|Q2\nReceived|10|20\nIn time|9|19\nTarget|90%|90%\nPerformance|90%|95%',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, percent 90, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 19, percent 95, received 20',
    ],
  },
  {
    says: 'abbreviations, and quarters as numbers',
    markup: table("Qtr|No rec'd|Resp in 20 wd|Resp > 20 wd\n1|34|33|1\n2|40|38|2", '2019/20'),
    lines: [
      '2019/20 | 1 | quarter 1 | inTime 33, late 1, received 34',
      '2019/20 | 2 | quarter 2 | inTime 38, late 2, received 40',
    ],
  },
  {
    says: 'signs for within and over',
    markup: table('Quarter|Received|≤20 days|&gt;20 days\nQ1|34|33|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 33, late 1, received 34'],
  },
  {
    says: 'within 10 days is not within 20',
    markup: table(
      'Quarter|Received|Answered within 10 days|Answered within 20 days|Answered over 20 days\nQ1|10|5|9|1',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'outcomes, in other words',
    markup: table(
      'Quarter|Received|Information disclosed in full|Information partially disclosed|Information not disclosed|Exempt in full|Not held\nQ1|34|20|5|4|3|2',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | grantedInFull 20, notHeld 2, partlyGranted 5, received 34, refusedInFull 4',
    ],
  },
  {
    says: 'the words of the code of practice',
    markup:
      '<h3>2021/22</h3>' +
      table(
        '|Q1|Q2|Q3|Q4|Total\nNumber of requests received|10|11|12|13|46\nNumber of requests received not yet processed|0|0|0|1|1\nNumber of requests processed in full|10|11|12|12|45\nNumber of requests that met the statutory deadline|9|10|11|12|42\nNumber that missed the deadline|1|1|1|0|3\nNumber where the deadline was extended|0|0|0|1|1\nNumber granted in full|5|5|5|5|20\nNumber refused in full|2|2|2|2|8\nNumber granted in part and refused in part|2|2|2|2|8\nNumber referred for internal review|1|0|0|0|1',
      ),
    lines: [
      '2021/22 | Q1 | quarter 1 | extended 0, grantedInFull 5, inTime 9, internalReviews 1, late 1, open 0, partlyGranted 2, received 10, refusedInFull 2',
      '2021/22 | Q2 | quarter 2 | extended 0, grantedInFull 5, inTime 10, internalReviews 0, late 1, open 0, partlyGranted 2, received 11, refusedInFull 2',
      '2021/22 | Q3 | quarter 3 | extended 0, grantedInFull 5, inTime 11, internalReviews 0, late 1, open 0, partlyGranted 2, received 12, refusedInFull 2',
      '2021/22 | Q4 | quarter 4 | extended 1, grantedInFull 5, inTime 12, internalReviews 0, late 0, open 1, partlyGranted 2, received 13, refusedInFull 2',
      '2021/22 | total | extended 1, grantedInFull 20, inTime 42, internalReviews 1, late 3, open 1, partlyGranted 8, received 46, refusedInFull 8',
    ],
  },
  {
    says: 'appeals to the Commissioner are no reviews',
    markup: table(
      'Quarter|Received|In time|Internal reviews|Appeals to ICO|Average days\nQ1|34|30|3|1|12',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 30, internalReviews 3, received 34'],
  },
  {
    says: 'reasons for breaches are no breaches',
    markup: table(
      'Quarter|Received|In time|Late|Reason for breach\nQ1|10|9|1|Complex request\nQ2|10|10|0|',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 10, late 0, received 10',
    ],
  },
  {
    says: 'comments that name a month',
    markup: table(
      'Quarter|Received|In time|Late|Comments\nQ1|10|9|1|Two late in May 2019\nQ2|10|10|0|None',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, notes Two late in May 2019, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 10, late 0, received 10',
    ],
  },
  {
    says: 'shares in time and late',
    markup: table('Quarter|Received|In time|% in time|Late|% late\nQ1|10|9|90%|1|10%', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, percent 90, received 10'],
  },
  {
    says: 'the share first',
    markup: table('Quarter|% in time|Received|In time\nQ1|90%|10|9', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, percent 90, received 10'],
  },
  {
    says: 'two laws side by side: the first',
    markup: table('|FOI received|FOI in time|EIR received|EIR in time\nQ1|10|9|2|2', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'questions',
    markup: table(
      'Question|Q1|Q2\nHow many requests did we receive?|10|20\nHow many did we answer within 20 working days?|9|19\nHow many did we answer late?|1|1',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 19, late 1, received 20',
    ],
  },
  {
    says: 'exemptions listed in a cell',
    markup: table(
      'Reporting period|Total requests|Responded in 20 working days|%|Section 12 applied|Exemption applied\nQ1 2020 (Jan-Mar)|40|38|95%|1|1. s40<br>2. s43\nQ2 2020|37|35|95%|0|',
    ),
    lines: [
      '2020 | Q1 2020 (Jan-Mar) | 2020-01 to 2020-03 | inTime 38, percent 95, received 40',
      '2020 | Q2 2020 | quarter 2 | inTime 35, percent 95, received 37',
    ],
  },
  {
    says: 'processed in full is not granted in full',
    markup: table(
      'Period|Requests received|Processed in full|Met deadline|Missed deadline|Extended deadline|Granted in full|Refused in full|Granted in part and refused in part|Internal review\nApril to June 2021|134|133|123|10|0|90|20|23|2',
    ),
    lines: [
      'no year | April to June 2021 | 2021-04 to 2021-06 | extended 0, grantedInFull 90, inTime 123, internalReviews 2, late 10, partlyGranted 23, received 134, refusedInFull 20',
    ],
  },
  {
    says: 'complaints to the Commissioner beside reviews',
    markup: table(
      'Measure|2021/22|2022/23\nRequests received|1,200|1,300\nResponded within 20 working days|1,100 (92%)|1,250 (96%)\nInternal reviews|20|10\nICO complaints|1|0',
    ),
    lines: [
      '2021/22 | total | inTime 1100, internalReviews 20, percent 92, received 1200',
      '2022/23 | total | inTime 1250, internalReviews 10, percent 96, received 1300',
    ],
  },
  {
    says: 'capitals',
    markup: table(
      'QUARTER|RECEIVED|IN TIME|BREACHED\nQUARTER 1|10|9|1\nTOTAL|10|9|1',
      'FREEDOM OF INFORMATION 2019/20',
    ),
    lines: [
      '2019/20 | QUARTER 1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | total | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'signs in headings',
    markup: table(
      'Quarter|Received|Responded to &lt; 20 working days|Responded to &gt; 20 working days\nQ1|10|9|1',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'target met and not met',
    markup: table('Quarter|Received|Target met|Target not met\nQ1|10|9|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'FOIs in, on-time and not',
    markup: table('Quarter|FOIs in|On-Time|Not on time\nQ1|10|9|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'inside and outside an agreement',
    markup: table('Quarter|Received|Within SLA|Outside SLA\nQ1|10|9|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'in compliance and not',
    markup: table('Quarter|Received|Answered in compliance|Not compliant\nQ1|10|9|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'prompt and delayed',
    markup: table('Quarter|Received|Prompt|Delayed\nQ1|10|9|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'twenty in letters',
    markup: table(
      'Quarter|Received|Answered in twenty days|Answered after twenty days\nQ1|10|9|1',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'completed, not completed and withdrawn',
    markup: table(
      'Quarter|Number of enquiries|Completed within timescale|Not completed within timescale|Withdrawn|On hold\nQ1|10|9|1|0|0',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10, withdrawn 0'],
  },
  {
    says: 'time limits',
    markup: table(
      'Quarter|Requests Received|Responses issued within time limit|Responses issued over time limit\nQ1|10|9|1',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'numbers closed',
    markup: table(
      'Quarter|No. received|No. closed|No. closed in 20 days|No. overdue\nQ1|10|10|9|1',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'acknowledged within 2 days is not answered',
    markup: table(
      'Quarter|Received|Acknowledged within 2 days|Responded within 20 days\nQ1|10|10|9',
      '2019/20',
    ),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, received 10'],
  },
  {
    says: 'numbers with their words',
    markup: table(
      'Quarter|Received|In time|Breached\nQuarter 1|5|5|0 breaches\nQuarter 2|5|4|1 breach',
      '2019/20',
    ),
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | inTime 5, late 0, received 5',
      '2019/20 | Quarter 2 | quarter 2 | inTime 4, late 1, received 5',
    ],
  },
  {
    says: 'shares in brackets',
    markup: table('Quarter|Received|In time|Breached\nQuarter 1|50|48 (96%)|2 (4%)', '2019/20'),
    lines: ['2019/20 | Quarter 1 | quarter 1 | inTime 48, late 2, percent 96, received 50'],
  },
  {
    says: 'a share alone under in time',
    markup: table('Quarter|Received|In time\nQuarter 1|50|96%', '2019/20'),
    lines: ['2019/20 | Quarter 1 | quarter 1 | percent 96, received 50'],
  },
  {
    says: 'a number in brackets is not guessed',
    markup: table('Quarter|Received|Late\nQ1|10|(1)\nQ2|10|-', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | late "(1)", received 10',
      '2019/20 | Q2 | quarter 2 | received 10',
    ],
  },
];
