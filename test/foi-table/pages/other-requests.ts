/** What stands beside Freedom of Information requests: other laws, other counts, other tables. */
import {table, type PageCase} from './page-case.js';

export const otherRequests: PageCase[] = [
  {
    says: 'brought forward and carried forward',
    markup: table(
      '2018/19|Q1|Q2\nRequests brought forward from previous quarter|4|6\nRequests received in quarter|50|61\nRequests responded to within timescales (20 WD)|44|58\nBreached|4|3\nRequests carried forward|6|6',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 44, late 4, open 6, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 58, late 3, open 6, received 61',
    ],
  },
  {
    says: 'carried over from the period before is not open',
    markup: table(
      'Quarter|Carried over from last quarter|New requests received|Closed in time|Closed late\nQ1|7|50|48|2\nQ2|7|40|40|0',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, late 2, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 40, late 0, received 40',
    ],
  },
  {
    says: 'a section for each law: the first is the FOI',
    markup:
      '<table><caption>Information requests 2018/19</caption><tr><th></th><th>Q1</th><th>Q2</th></tr><tr><th colspan="3">Freedom of Information (FOI)</th></tr><tr><td>Received</td><td>50</td><td>61</td></tr><tr><td>Answered on time</td><td>48</td><td>60</td></tr><tr><th colspan="3">Environmental Information Regulations (EIR)</th></tr><tr><td>Received</td><td>3</td><td>4</td></tr><tr><td>Answered on time</td><td>3</td><td>4</td></tr><tr><th colspan="3">Subject Access Requests (SAR)</th></tr><tr><td>Received</td><td>7</td><td>8</td></tr><tr><td>Answered on time</td><td>6</td><td>8</td></tr></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, received 61',
    ],
  },
  {
    says: 'a table for each law, each with its heading',
    markup: `<h2>Performance 2018/19</h2><h3>Freedom of Information</h3>${table('Quarter|Received|Responded on time\nQ1|50|48\nQ2|61|60')}<h3>Subject access requests</h3>${table('Quarter|Received|Responded on time\nQ1|7|6\nQ2|8|8')}`,
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, received 61',
    ],
  },
  {
    says: 'FOI and EIR columns and their sum',
    markup: table(
      'Month|FOI requests|EIR requests|Total requests received|Responded within 20 working days|Breached\nApril|40|3|43|41|2\nMay|38|2|40|40|0',
      '2018-19',
    ),
    lines: [
      '2018/19 | April | 2018-04 to 2018-04 | inTime 41, late 2, received 43',
      '2018/19 | May | 2018-05 to 2018-05 | inTime 40, late 0, received 40',
    ],
  },
  {
    says: 'rows of laws below columns of quarters',
    markup: table(
      'Requests received|Q1|Q2|Q3|Q4\nFOI|50|61|40|45\nEIR|3|4|0|1\nTotal|53|65|40|46',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | received 50',
      '2018/19 | Q2 | quarter 2 | received 61',
      '2018/19 | Q3 | quarter 3 | received 40',
      '2018/19 | Q4 | quarter 4 | received 45',
    ],
  },
  {
    says: 'subject access requests in columns of their own',
    markup: table(
      'Quarter|FOI Received|FOI within 20 days|SAR Received|SAR within one month\nQ1|50|48|7|6\nQ2|61|60|8|8',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, received 61',
    ],
  },
  {
    says: 'exemptions applied',
    markup: `<h2>2018/19</h2>${table('Quarter|Received|In time|Late\nQ1|10|9|1')}<h3>Exemptions applied</h3>${table('Exemption|Q1|Q2\nSection 12 – cost|2|1\nSection 21 – accessible by other means|5|4\nSection 40 – personal information|3|3\nTotal|10|8')}`,
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'exemptions in a table with a number each',
    markup: `<h2>Freedom of information 2018/19</h2>${table('Requests received|312\nAnswered within 20 working days|300\nAnswered after 20 working days|12')}${table('Exemption|Number of times used\ns.12|14\ns.21|40\ns.40(2)|9')}`,
    lines: ['2018/19 | total | inTime 300, late 12, received 312'],
  },
  {
    says: 'who asked',
    markup: `<h2>FOI 2018/19</h2>${table('|Q1|Q2\nReceived|10|20\nIn time|9|19')}<h3>Source of request</h3>${table('Requester|Q1|Q2\nMedia|3|5\nCommercial|4|9\nMP / councillor|1|1\nIndividual|2|5')}`,
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
    ],
  },
  {
    says: 'internal reviews and their outcome, complaints to the ICO',
    markup: table(
      'Measure|2017-18|2018-19\nFOI requests received|312|330\nResponded to within 20 working days|300|325\nInternal reviews requested|6|9\nInternal reviews upheld|2|3\nComplaints to the ICO|1|0\nICO decision notices|0|0',
    ),
    lines: [
      '2017/18 | total | inTime 300, internalReviews 6, received 312',
      '2018/19 | total | inTime 325, internalReviews 9, received 330',
    ],
  },
  {
    says: 'reviews received are no requests',
    markup: `<h2>2018/19</h2>${table('Quarter|Requests received|In time\nQ1|10|9\nQ2|20|19')}<h3>Internal reviews</h3>${table('Quarter|Received|In time\nQ1|1|1\nQ2|0|0')}`,
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
    ],
  },
  {
    says: 'average days and the longest',
    markup: table(
      'Quarter|Received|Average days to respond|Longest response (days)|% in 20 days\nQ1|10|12.4|31|90%\nQ2|20|11|19|100%',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | percent 90, received 10',
      '2018/19 | Q2 | quarter 2 | percent 100, received 20',
    ],
  },
  {
    says: 'outcomes with the words of a council',
    markup: table(
      'Outcome|2018/19\nAll information sent|200\nSome information sent but not all held|20\nInformation withheld - part exempt|30\nAll information withheld|10\nInformation not held|25\nRequest withdrawn / lapsed|5\nVexatious or repeated|1',
      'Freedom of Information outcomes',
    ),
    lines: [
      '2018/19 | total | grantedInFull 200, notHeld 25, partlyGranted 30, refusedInFull 10, withdrawn 5',
    ],
  },
  {
    says: 'by directorate, a total below',
    markup: table(
      'Directorate|Received|On time|Late|% on time\nChildren|120|110|10|92%\nPlace|200|190|10|95%\nCorporate|80|80|0|100%\nCouncil total|400|380|20|95%',
      '1 April 2018 to 31 March 2019',
    ),
    lines: [
      '2018/19 | Children | no months | inTime 110, late 10, percent 92, received 120',
      '2018/19 | Place | no months | inTime 190, late 10, percent 95, received 200',
      '2018/19 | Corporate | no months | inTime 80, late 0, percent 100, received 80',
      '2018/19 | total | inTime 380, late 20, percent 95, received 400',
    ],
  },
  {
    says: 'requests to neighbouring bodies in columns: no figures of ours',
    markup: table('Opening hours|Telephone\n9 to 5|01603 257000\n10 to 4|01603 257001'),
    lines: [],
  },
];
