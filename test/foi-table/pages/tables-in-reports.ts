/** Tables as page builders, board papers and spreadsheets make them. */
import type {PageCase} from './page-case.js';

export const tablesInReports: PageCase[] = [
  {
    says: 'a trust report: KPI rows with a unit column',
    markup:
      '<h2>FOI compliance 2021/22</h2><table><tr><th>KPI</th><th>Unit</th><th>Q1</th><th>Q2</th></tr><tr><td>FOI requests received</td><td>Number</td><td>120</td><td>131</td></tr><tr><td>Responses issued within statutory deadline</td><td>Number</td><td>110</td><td>125</td></tr><tr><td>Responses issued outside statutory deadline</td><td>Number</td><td>8</td><td>4</td></tr><tr><td>Compliance</td><td>%</td><td>93.2</td><td>96.9</td></tr></table>',
    lines: [
      '2021/22 | Q1 | quarter 1 | inTime 110, late 8, percent 93.2, received 120',
      '2021/22 | Q2 | quarter 2 | inTime 125, late 4, percent 96.9, received 131',
    ],
  },
  {
    says: 'accordion with a total in the button',
    markup:
      '<div class="accordion"><button aria-controls="p1">2020/21 (256 requests)</button><div id="p1"><table><tr><th>Quarter</th><th>No. received</th><th>No. answered on time</th></tr><tr><td>Q1 Apr-Jun</td><td>60</td><td>50</td></tr><tr><td>Q2 Jul-Sep</td><td>65</td><td>61</td></tr></table></div></div>',
    lines: [
      '2020/21 | Q1 Apr-Jun | 2020-04 to 2020-06 | inTime 50, received 60',
      '2020/21 | Q2 Jul-Sep | 2020-07 to 2020-09 | inTime 61, received 65',
    ],
  },
  {
    says: 'years across with change column',
    markup:
      '<table><caption>Freedom of Information</caption><tr><th>Measure</th><th>2018-19</th><th>2019-20</th><th>Change</th></tr><tr><td>Requests received</td><td>300</td><td>330</td><td>+10%</td></tr><tr><td>Answered within 20 working days</td><td>285</td><td>320</td><td>+12%</td></tr><tr><td>Answered late</td><td>15</td><td>10</td><td>-33%</td></tr></table>',
    lines: [
      '2018/19 | total | inTime 285, late 15, received 300',
      '2019/20 | total | inTime 320, late 10, received 330',
    ],
  },
  {
    says: 'RAG words in the percentage cell',
    markup:
      '<table><caption>2018/2019</caption><tr><th>Quarter</th><th>Requests received</th><th>Responded on time</th><th>% on time</th></tr><tr><td>Quarter 1</td><td>40</td><td>38</td><td>95% (Green)</td></tr><tr><td>Quarter 2</td><td>44</td><td>39</td><td>89% (Red)</td></tr></table>',
    lines: [
      '2018/19 | Quarter 1 | quarter 1 | inTime 38, percent 95, received 40',
      '2018/19 | Quarter 2 | quarter 2 | inTime 39, percent 89, received 44',
    ],
  },
  {
    says: 'months with a subtotal row each quarter',
    markup:
      '<table><tr><th>Month</th><th>Received</th><th>Closed in time</th></tr><tr><td>April 2018</td><td>10</td><td>9</td></tr><tr><td>May 2018</td><td>12</td><td>12</td></tr><tr><td>June 2018</td><td>11</td><td>11</td></tr><tr><td>Q1 total</td><td>33</td><td>32</td></tr><tr><td>July 2018</td><td>9</td><td>9</td></tr></table>',
    lines: [
      'no year | April 2018 | 2018-04 to 2018-04 | inTime 9, received 10',
      'no year | May 2018 | 2018-05 to 2018-05 | inTime 12, received 12',
      'no year | June 2018 | 2018-06 to 2018-06 | inTime 11, received 11',
      'no year | July 2018 | 2018-07 to 2018-07 | inTime 9, received 9',
    ],
  },
  {
    says: 'two laws in a table with a rowspan',
    markup:
      '<table><caption>2018/19</caption><thead><tr><th>Type</th><th>Measure</th><th>Q1</th><th>Q2</th></tr></thead><tbody><tr><td rowspan="2">FOI</td><td>Received</td><td>50</td><td>61</td></tr><tr><td>In time</td><td>48</td><td>60</td></tr><tr><td rowspan="2">EIR</td><td>Received</td><td>5</td><td>6</td></tr><tr><td>In time</td><td>5</td><td>6</td></tr></tbody></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, received 61',
    ],
  },
  {
    says: 'the same, the other law first',
    markup:
      '<table><caption>2018/19</caption><thead><tr><th>Type</th><th>Measure</th><th>Q1</th><th>Q2</th></tr></thead><tbody><tr><td rowspan="2">SAR</td><td>Received</td><td>5</td><td>6</td></tr><tr><td>In time</td><td>5</td><td>6</td></tr><tr><td rowspan="2">FOI</td><td>Received</td><td>50</td><td>61</td></tr><tr><td>In time</td><td>48</td><td>60</td></tr></tbody></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 48, received 50',
      '2018/19 | Q2 | quarter 2 | inTime 60, received 61',
    ],
  },
  {
    says: 'quarters as "Apr - Jun 2019/20"',
    markup:
      '<table><tr><th>Period</th><th>Number of requests</th><th>Responded within 20 days</th></tr><tr><td>Apr - Jun 2019/20</td><td>45</td><td>44</td></tr><tr><td>Jul - Sep 2019/20</td><td>50</td><td>49</td></tr></table>',
    lines: [
      '2019/20 | Apr - Jun 2019/20 | 2019-04 to 2019-06 | inTime 44, received 45',
      '2019/20 | Jul - Sep 2019/20 | 2019-07 to 2019-09 | inTime 49, received 50',
    ],
  },
  {
    says: 'a footer row with the target',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>%</th></tr><tr><td>Q1</td><td>40</td><td>38</td><td>95%</td></tr><tr><td>Q2</td><td>44</td><td>40</td><td>91%</td></tr><tr><td>Target</td><td></td><td></td><td>90%</td></tr></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 38, percent 95, received 40',
      '2018/19 | Q2 | quarter 2 | inTime 40, percent 91, received 44',
    ],
  },
  {
    says: 'figures with footnote letters',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received (a)</th><th>In time (b)</th></tr><tr><td>Q1</td><td>40</td><td>38</td></tr><tr><td>Q2</td><td>44</td><td>40</td></tr></table><p>(a) Excludes transfers. (b) Within 20 working days.</p>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 38, received 40',
      '2018/19 | Q2 | quarter 2 | inTime 40, received 44',
      '2018/19 | notes | (a) Excludes transfers. (b) Within 20 working days.',
    ],
  },
  {
    says: 'outcomes with spelled out section 45 words',
    markup:
      '<table><tr><th>2019/20</th><th>Number</th></tr><tr><td>Requests received</td><td>200</td></tr><tr><td>Information disclosed in full</td><td>120</td></tr><tr><td>Information partially disclosed</td><td>40</td></tr><tr><td>Refused in full</td><td>20</td></tr><tr><td>Information not held</td><td>15</td></tr><tr><td>Withdrawn or lapsed</td><td>5</td></tr></table>',
    lines: [
      '2019/20 | total | grantedInFull 120, notHeld 15, partlyGranted 40, received 200, refusedInFull 20, withdrawn 5',
    ],
  },
  {
    says: 'an exported sheet: FY column and Qtr column',
    markup:
      '<table><tr><th>FY</th><th>Qtr</th><th>Recd</th><th>Within 20wd</th><th>Over 20wd</th></tr><tr><td>18/19</td><td>1</td><td>40</td><td>38</td><td>2</td></tr><tr><td>18/19</td><td>2</td><td>44</td><td>40</td><td>4</td></tr><tr><td>19/20</td><td>1</td><td>50</td><td>50</td><td>0</td></tr></table>',
    lines: [
      '2018/19 | 1 | quarter 1 | inTime 38, late 2, received 40',
      '2018/19 | 2 | quarter 2 | inTime 40, late 4, received 44',
      '2019/20 | 1 | quarter 1 | inTime 50, late 0, received 50',
    ],
  },
  {
    says: 'no requests at all in a quarter',
    markup:
      '<table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>No requests received</td><td>N/A</td><td>N/A</td></tr><tr><td>Q2</td><td>12</td><td>12</td><td>0</td></tr></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | received 0',
      '2018/19 | Q2 | quarter 2 | inTime 12, late 0, received 12',
    ],
  },
  {
    says: 'half-year page with ranges in days',
    markup:
      '<table><tr><th>Responded in</th><th>H1 2018/19</th><th>H2 2018/19</th></tr><tr><td>0 - 20 working days</td><td>90</td><td>95</td></tr><tr><td>21 - 30 working days</td><td>4</td><td>3</td></tr><tr><td>More than 30 working days</td><td>2</td><td>0</td></tr><tr><td>Total requests received</td><td>96</td><td>98</td></tr></table>',
    lines: [
      '2018/19 | H1 2018/19 | 2018-04 to 2018-09 | inTime 90, late 6, received 96',
      '2018/19 | H2 2018/19 | 2018-10 to 2019-03 | inTime 95, late 3, received 98',
    ],
  },
  {
    says: 'EIR and FOI quarters in two tables, EIR first',
    markup:
      '<h2>2019/20</h2><h3>Environmental Information Regulations requests</h3><table><tr><th>Quarter</th><th>Received</th><th>On time</th></tr><tr><td>Q1</td><td>4</td><td>4</td></tr></table><h3>Freedom of Information requests</h3><table><tr><th>Quarter</th><th>Received</th><th>On time</th></tr><tr><td>Q1</td><td>80</td><td>76</td></tr></table>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 76, received 80'],
  },
  {
    says: 'suppressed small numbers in a year table',
    markup:
      '<table><tr><th>Year</th><th>Requests</th><th>Answered on time</th><th>Answered late</th></tr><tr><td>2018/19</td><td>211</td><td>207</td><td>&lt;5</td></tr><tr><td>2019/20</td><td>230</td><td>225</td><td>5</td></tr></table>',
    lines: [
      '2018/19 | total | inTime 207, late "<5", received 211',
      '2019/20 | total | inTime 225, late 5, received 230',
    ],
  },
  {
    says: 'calendar year with months abbreviated',
    markup:
      '<table><tr><th>2019</th><th>Jan</th><th>Feb</th><th>Mar</th></tr><tr><td>Received</td><td>12</td><td>14</td><td>9</td></tr><tr><td>Completed in 20 days</td><td>12</td><td>13</td><td>9</td></tr></table>',
    lines: [
      '2019 | Jan | 2019-01 to 2019-01 | inTime 12, received 12',
      '2019 | Feb | 2019-02 to 2019-02 | inTime 13, received 14',
      '2019 | Mar | 2019-03 to 2019-03 | inTime 9, received 9',
    ],
  },
  {
    says: 'a table for SARs and FOIs by column group',
    markup:
      '<table><caption>2021-22</caption><tr><th></th><th colspan="2">Subject Access Requests</th><th colspan="2">FOI</th></tr><tr><th>Month</th><th>Received</th><th>In time</th><th>Received</th><th>In time</th></tr><tr><td>April</td><td>3</td><td>3</td><td>31</td><td>30</td></tr><tr><td>May</td><td>2</td><td>1</td><td>28</td><td>28</td></tr></table>',
    lines: [
      '2021/22 | April | 2021-04 to 2021-04 | inTime 30, received 31',
      '2021/22 | May | 2021-05 to 2021-05 | inTime 28, received 28',
    ],
  },
  {
    says: 'header repeated below each year in one table',
    markup:
      '<table><tr><th colspan="3">2018/19</th></tr><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td>Q4</td><td>40</td><td>39</td></tr><tr><th colspan="3">2019/20</th></tr><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td>44</td><td>44</td></tr></table>',
    lines: [
      '2018/19 | Q4 | quarter 4 | inTime 39, received 40',
      '2019/20 | Q1 | quarter 1 | inTime 44, received 44',
    ],
  },
];
