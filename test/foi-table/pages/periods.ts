/** How pages name the time that their figures are of. */
import {table, Q1, type PageCase} from './page-case.js';

export const periods: PageCase[] = [
  {
    says: 'months with two-digit years',
    markup: table(
      'Period|Received|In time|Late\nApr-Jun 17|10|9|1\nJul-Sep 17|11|10|1\nOct-Dec 17|12|12|0\nJan-Mar 18|13|13|0',
    ),
    lines: [
      'no year | Apr-Jun 17 | 2017-04 to 2017-06 | inTime 9, late 1, received 10',
      'no year | Jul-Sep 17 | 2017-07 to 2017-09 | inTime 10, late 1, received 11',
      'no year | Oct-Dec 17 | 2017-10 to 2017-12 | inTime 12, late 0, received 12',
      'no year | Jan-Mar 18 | 2018-01 to 2018-03 | inTime 13, late 0, received 13',
    ],
  },
  {
    says: 'days written out',
    markup: table(
      'Period|Received|In time|Late\n1 April 2017 to 30 June 2017|10|9|1\n1 July 2017 to 30 September 2017|11|11|0',
    ),
    lines: [
      'no year | 1 April 2017 to 30 June 2017 | 2017-04 to 2017-06 | inTime 9, late 1, received 10',
      'no year | 1 July 2017 to 30 September 2017 | 2017-07 to 2017-09 | inTime 11, late 0, received 11',
    ],
  },
  {
    says: 'days with hyphens',
    markup: table(
      'Period|Received|In time\n01-04-2017 - 30-06-2017|10|9\n01-07-2017 - 30-09-2017|8|8',
    ),
    lines: [
      'no year | 01-04-2017 - 30-06-2017 | 2017-04 to 2017-06 | inTime 9, received 10',
      'no year | 01-07-2017 - 30-09-2017 | 2017-07 to 2017-09 | inTime 8, received 8',
    ],
  },
  {
    says: 'days with dots',
    markup: table('Period|Received|In time\n01.04.17 – 30.06.17|10|9\n01.07.17 – 30.09.17|8|8'),
    lines: [
      'no year | 01.04.17 – 30.06.17 | 2017-04 to 2017-06 | inTime 9, received 10',
      'no year | 01.07.17 – 30.09.17 | 2017-07 to 2017-09 | inTime 8, received 8',
    ],
  },
  {
    says: 'a quarter and its days',
    markup: table('Period|Received|In time\nQ1: 01/04/17-30/06/17|10|9\nQ2: 01/07/17-30/09/17|8|8'),
    lines: [
      'no year | Q1: 01/04/17-30/06/17 | 2017-04 to 2017-06 | inTime 9, received 10',
      'no year | Q2: 01/07/17-30/09/17 | 2017-07 to 2017-09 | inTime 8, received 8',
    ],
  },
  {
    says: 'quarter and year in one name, with footnote marks and notes in cells',
    markup: table(
      'Quarter|Received|In time|Breached\nQ1 2017/18|41*|40 (2 withdrawn)|1\nQ2 2017/18|1,024|1,000|24',
    ),
    lines: [
      '2017/18 | Q1 2017/18 | quarter 1 | inTime 40, late 1, received 41',
      '2017/18 | Q2 2017/18 | quarter 2 | inTime 1000, late 24, received 1024',
    ],
  },
  {
    says: 'a year without its century',
    markup: table('Quarter|Received|In time|Late\nQ1 17-18|10|9|1\nQ2 17-18|10|9|1'),
    lines: [
      '2017/18 | Q1 17-18 | quarter 1 | inTime 9, late 1, received 10',
      '2017/18 | Q2 17-18 | quarter 2 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'a short year with a stroke',
    markup: table('Quarter|Received|In time\nQ1 18/19|10|9\nQ2 18/19|11|11'),
    lines: [
      '2018/19 | Q1 18/19 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 18/19 | quarter 2 | inTime 11, received 11',
    ],
  },
  {
    says: 'the year before the quarter',
    markup: table('Period|Received|In time\n2017/18 Q1|1|1\n2017/18 Q2|2|2\n2017/18 Total|3|3'),
    lines: [
      '2017/18 | 2017/18 Q1 | quarter 1 | inTime 1, received 1',
      '2017/18 | 2017/18 Q2 | quarter 2 | inTime 2, received 2',
      '2017/18 | total | inTime 3, received 3',
    ],
  },
  {
    says: 'years behind apostrophes',
    markup: table("Period|Received|In time\nApr&rsquo;17 – Jun&rsquo;17|1|1\nJul'17 – Sep'17|2|2"),
    lines: [
      'no year | Apr’17 – Jun’17 | 2017-04 to 2017-06 | inTime 1, received 1',
      "no year | Jul'17 – Sep'17 | 2017-07 to 2017-09 | inTime 2, received 2",
    ],
  },
  {
    says: 'each month named',
    markup: table('Period|Received|In time\nApr/May/Jun 2017|1|1\nJul/Aug/Sep 2017|2|2'),
    lines: [
      'no year | Apr/May/Jun 2017 | 2017-04 to 2017-06 | inTime 1, received 1',
      'no year | Jul/Aug/Sep 2017 | 2017-07 to 2017-09 | inTime 2, received 2',
    ],
  },
  {
    says: 'quarters of a calendar year stay unknown',
    markup: table('Period|Received|In time\nQ1 2017|1|1\nQ2 2017|2|2'),
    lines: [
      '2017 | Q1 2017 | quarter 1 | inTime 1, received 1',
      '2017 | Q2 2017 | quarter 2 | inTime 2, received 2',
    ],
  },
  {
    says: 'a quarter by the month it ends with',
    markup: table(
      'Period|Received|In time|Late\nQuarter ending 30 June 2017|10|9|1\nQuarter ending September 2017|10|9|1\nQuarter to December 2017|5|5|0\nThree months to March 2018|6|6|0',
    ),
    lines: [
      'no year | Quarter ending 30 June 2017 | 2017-04 to 2017-06 | inTime 9, late 1, received 10',
      'no year | Quarter ending September 2017 | 2017-07 to 2017-09 | inTime 9, late 1, received 10',
      'no year | Quarter to December 2017 | 2017-10 to 2017-12 | inTime 5, late 0, received 5',
      'no year | Three months to March 2018 | 2018-01 to 2018-03 | inTime 6, late 0, received 6',
    ],
  },
  {
    says: 'six months to a day',
    markup: table(
      'Period|Received|In time\n6 months to 30 September 2018|10|9\n6 months to 31 March 2019|10|10',
    ),
    lines: [
      'no year | 6 months to 30 September 2018 | 2018-04 to 2018-09 | inTime 9, received 10',
      'no year | 6 months to 31 March 2019 | 2018-10 to 2019-03 | inTime 10, received 10',
    ],
  },
  {
    says: 'a year by the day it ends on',
    markup: '<h3>Year ending 31 March 2018</h3>' + table(Q1),
    lines: ['2017/18 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'FY17/18',
    markup: '<h3>FY17/18</h3>' + table(Q1),
    lines: ['2017/18 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'half-years by their months',
    markup: table(
      'Period|Received|In time|Late\nApril - September 2018|50|48|2\nOctober 2018 - March 2019|60|60|0',
    ),
    lines: [
      'no year | April - September 2018 | 2018-04 to 2018-09 | inTime 48, late 2, received 50',
      'no year | October 2018 - March 2019 | 2018-10 to 2019-03 | inTime 60, late 0, received 60',
    ],
  },
  {
    says: 'half-years, numbered',
    markup: table(
      'Period|Received|In time|Late\nH1 (April to September)|50|48|2\nH2 (October to March)|60|60|0',
      '2018/19',
    ),
    lines: [
      '2018/19 | H1 (April to September) | 2018-04 to 2018-09 | inTime 48, late 2, received 50',
      '2018/19 | H2 (October to March) | 2018-10 to 2019-03 | inTime 60, late 0, received 60',
    ],
  },
  {
    says: 'half-years in words',
    markup: table(
      'Period|Received|In time|Late\nFirst half|50|48|2\nSecond half|60|60|0\nTotal|110|108|2',
      '2018/19',
    ),
    lines: [
      '2018/19 | First half | 2018-04 to 2018-09 | inTime 48, late 2, received 50',
      '2018/19 | Second half | 2018-10 to 2019-03 | inTime 60, late 0, received 60',
      '2018/19 | total | inTime 108, late 2, received 110',
    ],
  },
  {
    says: 'half-years with their year are no years',
    markup: table('Period|Received|In time\nH1 2018/19|10|9\nH2 2018/19|10|10'),
    lines: [
      '2018/19 | H1 2018/19 | 2018-04 to 2018-09 | inTime 9, received 10',
      '2018/19 | H2 2018/19 | 2018-10 to 2019-03 | inTime 10, received 10',
    ],
  },
  {
    says: 'months below a year',
    markup: table(
      'Month|FOIs received|Responded in 20 days|Not responded in 20 days\nApril|10|9|1\nMay|8|8|0\nJune|12|12|0',
      '2019/20',
    ),
    lines: [
      '2019/20 | April | 2019-04 to 2019-04 | inTime 9, late 1, received 10',
      '2019/20 | May | 2019-05 to 2019-05 | inTime 8, late 0, received 8',
      '2019/20 | June | 2019-06 to 2019-06 | inTime 12, late 0, received 12',
    ],
  },
  {
    says: 'months across',
    markup: table(
      '|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jan|Feb|Mar|Total\nRequests received|1|2|3|4|5|6|7|8|9|10|11|12|78\nClosed on time|1|2|3|4|5|6|7|8|9|10|11|12|78',
      '2019/20',
    ),
    lines: [
      '2019/20 | Apr | 2019-04 to 2019-04 | inTime 1, received 1',
      '2019/20 | May | 2019-05 to 2019-05 | inTime 2, received 2',
      '2019/20 | Jun | 2019-06 to 2019-06 | inTime 3, received 3',
      '2019/20 | Jul | 2019-07 to 2019-07 | inTime 4, received 4',
      '2019/20 | Aug | 2019-08 to 2019-08 | inTime 5, received 5',
      '2019/20 | Sep | 2019-09 to 2019-09 | inTime 6, received 6',
      '2019/20 | Oct | 2019-10 to 2019-10 | inTime 7, received 7',
      '2019/20 | Nov | 2019-11 to 2019-11 | inTime 8, received 8',
      '2019/20 | Dec | 2019-12 to 2019-12 | inTime 9, received 9',
      '2019/20 | Jan | 2020-01 to 2020-01 | inTime 10, received 10',
      '2019/20 | Feb | 2020-02 to 2020-02 | inTime 11, received 11',
      '2019/20 | Mar | 2020-03 to 2020-03 | inTime 12, received 12',
      '2019/20 | total | inTime 78, received 78',
    ],
  },
  {
    says: 'calendar years as merged rows above months',
    markup:
      '<table><tr><th>Month</th><th>Received</th><th>In time</th></tr><tr><td colspan="3">2019</td></tr><tr><td>November</td><td>5</td><td>5</td></tr><tr><td>December</td><td>6</td><td>5</td></tr><tr><td colspan="3">2020</td></tr><tr><td>January</td><td>7</td><td>7</td></tr></table>',
    lines: [
      '2019 | November | 2019-11 to 2019-11 | inTime 5, received 5',
      '2019 | December | 2019-12 to 2019-12 | inTime 5, received 6',
      '2020 | January | 2020-01 to 2020-01 | inTime 7, received 7',
    ],
  },
  {
    says: 'calendar years as rows',
    markup: table(
      'Year|Requests received|Responded within 20 working days|% within 20 days\n2017|200|190|95%\n2018|210|200|95%\n2019|220|219|99.5%',
    ),
    lines: [
      '2017 | total | inTime 190, percent 95, received 200',
      '2018 | total | inTime 200, percent 95, received 210',
      '2019 | total | inTime 219, percent 99.5, received 220',
    ],
  },
  {
    says: 'quarters of a calendar year by their months',
    markup: table(
      'Quarter|Received|In time\nJanuary - March|50|48\nApril - June|55|55\nJuly - September|50|50\nOctober - December|40|40',
      '2018',
    ),
    lines: [
      '2018 | January - March | 2018-01 to 2018-03 | inTime 48, received 50',
      '2018 | April - June | 2018-04 to 2018-06 | inTime 55, received 55',
      '2018 | July - September | 2018-07 to 2018-09 | inTime 50, received 50',
      '2018 | October - December | 2018-10 to 2018-12 | inTime 40, received 40',
    ],
  },
  {
    says: 'January to December is a year',
    markup: table(
      'Period|Received|In time\nJanuary 2018 – December 2018|11|11\nJanuary 2019 – December 2019|12|12',
    ),
    lines: ['2018 | total | inTime 11, received 11', '2019 | total | inTime 12, received 12'],
  },
  {
    says: '16/17 as rows, though it looks like a share',
    markup: table('Year|Received|In time|Late\n16/17|224|212|12\n17/18|218|212|6'),
    lines: [
      '2016/17 | total | inTime 212, late 12, received 224',
      '2017/18 | total | inTime 212, late 6, received 218',
    ],
  },
  {
    says: 'months, a subtotal of the quarter, and a total',
    markup: table(
      'Period|Received|In time\nApril|1|1\nMay|2|2\nJune|3|3\nQuarter 1|6|6\nJuly|4|4\nTotal|10|10',
      '2019/20',
    ),
    lines: [
      '2019/20 | April | 2019-04 to 2019-04 | inTime 1, received 1',
      '2019/20 | May | 2019-05 to 2019-05 | inTime 2, received 2',
      '2019/20 | June | 2019-06 to 2019-06 | inTime 3, received 3',
      '2019/20 | July | 2019-07 to 2019-07 | inTime 4, received 4',
      '2019/20 | total | inTime 10, received 10',
    ],
  },
  {
    says: 'names that are no part of a year keep their words',
    markup: table('Week|Received|In time\nWeek 1|10|9\nWeek 2|10|10', '2018/19'),
    lines: [
      '2018/19 | Week 1 | no months | inTime 9, received 10',
      '2018/19 | Week 2 | no months | inTime 10, received 10',
    ],
  },
  {
    says: 'May is a month in a column of months',
    markup: table('Month|Received|In time\nMay|10|9', '2019/20'),
    lines: ['2019/20 | May | 2019-05 to 2019-05 | inTime 9, received 10'],
  },
  {
    says: 'the months in brackets decide',
    markup: table(
      'Quarter|Received|In time\nQ4 2018 (Jan - Mar 2019)|10|9\nQ1 2019 (Apr - Jun 2019)|11|11',
    ),
    lines: [
      'no year | Q4 2018 (Jan - Mar 2019) | 2019-01 to 2019-03 | inTime 9, received 10',
      '2019 | Q1 2019 (Apr - Jun 2019) | 2019-04 to 2019-06 | inTime 11, received 11',
    ],
  },
  {
    says: 'a quarter and its days in words',
    markup: table(
      'Reporting Period|Received|In time\nQuarter 1: 1st April 2019 – 30th June 2019|4|3\nQuarter 2: 1st July 2019 – 30th September 2019|5|5',
    ),
    lines: [
      'no year | Quarter 1: 1st April 2019 – 30th June 2019 | 2019-04 to 2019-06 | inTime 3, received 4',
      'no year | Quarter 2: 1st July 2019 – 30th September 2019 | 2019-07 to 2019-09 | inTime 5, received 5',
    ],
  },
  {
    says: 'marks and notes in names',
    markup: table(
      'Quarter|Received|In time|Late\nQ1 (provisional)|10|9|1\nQ2 *|10|9|1\nQ3 (see note 1)|1|1|0',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 (provisional) | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Q2 * | quarter 2 | inTime 9, late 1, received 10',
      '2019/20 | Q3 (see note 1) | quarter 3 | inTime 1, late 0, received 1',
    ],
  },
];
