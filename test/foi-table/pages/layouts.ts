/** How tables and lists are laid out. */
import {table, type PageCase} from './page-case.js';

export const layouts: PageCase[] = [
  {
    says: 'two rows of headings',
    markup:
      '<table><thead><tr><th rowspan="2">Period</th><th colspan="2">Requests received</th><th colspan="2">Responses</th></tr><tr><th>FOI</th><th>EIR</th><th>Within 20 working days</th><th>Over 20 working days</th></tr></thead><tbody><tr><td>Q1 2020/21</td><td>50</td><td>3</td><td>51</td><td>2</td></tr></tbody></table>',
    lines: ['2020/21 | Q1 2020/21 | quarter 1 | inTime 51, late 2, received 50'],
  },
  {
    says: 'number and share below one heading',
    markup:
      '<table><tr><td rowspan="2">Quarter</td><td rowspan="2">Received</td><td colspan="2">Within 20 working days</td><td colspan="2">Over 20 working days</td></tr><tr><td>No.</td><td>%</td><td>No.</td><td>%</td></tr><tr><td>Q1</td><td>50</td><td>48</td><td>96%</td><td>2</td><td>4%</td></tr></table>',
    lines: ['no year | Q1 | quarter 1 | inTime 48, late 2, percent 96, received 50'],
  },
  {
    says: 'a row of units below the headings',
    markup:
      '<table><tr><th>Period</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><th></th><th>(no.)</th><th>(no.)</th><th>(no.)</th></tr><tr><td>Q1 2019/20</td><td>10</td><td>9</td><td>1</td></tr></table>',
    lines: ['2019/20 | Q1 2019/20 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'empty rows and columns',
    markup:
      '<table><tr><td></td><td></td><td></td><td></td></tr><tr><td>Quarter</td><td></td><td>Received</td><td>In time</td></tr><tr><td></td><td></td><td></td><td></td></tr><tr><td>Q1</td><td></td><td>5</td><td>4</td></tr></table>',
    lines: ['no year | Q1 | quarter 1 | inTime 4, received 5'],
  },
  {
    says: 'the total in a foot before the body',
    markup:
      '<table><caption>2019/20</caption><thead><tr><th>Q</th><th>Received</th></tr></thead><tfoot><tr><td>All</td><td>9</td></tr></tfoot><tbody><tr><td>Q1</td><td>5</td></tr><tr><td>Q2</td><td>4</td></tr></tbody></table>',
    lines: [
      '2019/20 | Q1 | quarter 1 | received 5',
      '2019/20 | Q2 | quarter 2 | received 4',
      '2019/20 | total | received 9',
    ],
  },
  {
    says: 'the total first',
    markup: table('Quarter|Received|In time\nTotal|30|28\nQ1|10|9\nQ2|20|19', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 19, received 20',
      '2019/20 | total | inTime 28, received 30',
    ],
  },
  {
    says: 'quarters as merged rows above their figures',
    markup:
      '<h3>2019/20</h3><table><tr><td colspan="2">Quarter 1</td></tr><tr><td>Received</td><td>34</td></tr><tr><td>In time</td><td>33</td></tr><tr><td colspan="2">Quarter 2</td></tr><tr><td>Received</td><td>40</td></tr><tr><td>In time</td><td>38</td></tr></table>',
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | inTime 33, received 34',
      '2019/20 | Quarter 2 | quarter 2 | inTime 38, received 40',
    ],
  },
  {
    says: 'one figure a row, the quarter repeated',
    markup: table(
      'Quarter|Measure|Count\nQ1|Received|34\nQ1|In time|33\nQ2|Received|40\nQ2|In time|39',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 33, received 34',
      '2019/20 | Q2 | quarter 2 | inTime 39, received 40',
    ],
  },
  {
    says: 'one figure a row, the quarter spanning',
    markup:
      '<table><caption>2019/20</caption><tr><th rowspan="3">Q1</th><td>Received</td><td>34</td></tr><tr><td>In time</td><td>33</td></tr><tr><td>Breached</td><td>1</td></tr><tr><th rowspan="3">Q2</th><td>Received</td><td>40</td></tr><tr><td>In time</td><td>38</td></tr><tr><td>Breached</td><td>2</td></tr></table>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 33, late 1, received 34',
      '2019/20 | Q2 | quarter 2 | inTime 38, late 2, received 40',
    ],
  },
  {
    says: 'quarter and figure in one name, years across',
    markup:
      '<table><tr><td></td><td>2017/18</td><td>2018/19</td></tr><tr><td>Q1 received</td><td>10</td><td>12</td></tr><tr><td>Q1 in time</td><td>9</td><td>12</td></tr><tr><td>Q2 received</td><td>20</td><td>22</td></tr><tr><td>Q2 in time</td><td>19</td><td>22</td></tr></table>',
    lines: [
      '2017/18 | no name | quarter 1 | inTime 9, received 10',
      '2017/18 | no name | quarter 2 | inTime 19, received 20',
      '2018/19 | no name | quarter 1 | inTime 12, received 12',
      '2018/19 | no name | quarter 2 | inTime 22, received 22',
    ],
  },
  {
    says: 'quarters over groups of columns',
    markup:
      '<table><tr><td>2019/20</td><td colspan="2">Q1</td><td colspan="2">Q2</td></tr><tr><td></td><td>Received</td><td>In time</td><td>Received</td><td>In time</td></tr><tr><td>FOI</td><td>10</td><td>9</td><td>12</td><td>12</td></tr></table>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 12, received 12',
    ],
  },
  {
    says: '“Total received” names a row of figures',
    markup: table(
      '|Q1|Q2|Q3|Q4\nTotal received|1|2|3|4\nTotal in time|1|2|2|4\nTotal late|0|0|1|0',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 1, late 0, received 1',
      '2019/20 | Q2 | quarter 2 | inTime 2, late 0, received 2',
      '2019/20 | Q3 | quarter 3 | inTime 2, late 1, received 3',
      '2019/20 | Q4 | quarter 4 | inTime 4, late 0, received 4',
    ],
  },
  {
    says: '“Total requests” names the total below columns of figures',
    markup: table(
      'Quarter|Received|In time|Average days\nQ1|10|9|11\nTotal requests|10|9|11',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | total | inTime 9, received 10',
    ],
  },
  {
    says: 'a row of shares is no period',
    markup: table('Quarter|Received|In time|Late\nQ1|10|9|1\nTotal|10|9|1\n%||90%|10%', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | total | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'a table for each quarter',
    markup:
      '<h3>2019/20</h3><h4>Quarter 1</h4>' +
      table('Requests received|Responses in time|Responses late\n10|9|1') +
      '<h4>Quarter 2</h4>' +
      table('Requests received|Responses in time|Responses late\n20|18|2'),
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Quarter 2 | quarter 2 | inTime 18, late 2, received 20',
    ],
  },
  {
    says: 'a table without headings for each quarter',
    markup:
      '<h3>2019/20</h3><p><b>Q1 - April to June</b></p>' +
      table('Number received|10\nNumber answered in time|9') +
      '<p><b>Q2 - July to September</b></p>' +
      table('Number received|12\nNumber answered in time|11'),
    lines: [
      '2019/20 | Q1 - April to June | 2019-04 to 2019-06 | inTime 9, received 10',
      '2019/20 | Q2 - July to September | 2019-07 to 2019-09 | inTime 11, received 12',
    ],
  },
  {
    says: 'the quarter in the corner',
    markup:
      table('Quarter 1 2021/22|Count\nRequests received|10\nAnswered in time|9') +
      table('Quarter 2 2021/22|Count\nRequests received|12\nAnswered in time|11'),
    lines: [
      '2021/22 | Quarter 1 2021/22 | quarter 1 | inTime 9, received 10',
      '2021/22 | Quarter 2 2021/22 | quarter 2 | inTime 11, received 12',
    ],
  },
  {
    says: 'the quarter as the only column',
    markup:
      table('FOI requests|Q1\nRequests received|10\nAnswered in time|9', '2021/22') +
      table('FOI requests|Q2\nRequests received|12\nAnswered in time|11', '2021/22'),
    lines: [
      '2021/22 | Q1 | quarter 1 | inTime 9, received 10',
      '2021/22 | Q2 | quarter 2 | inTime 11, received 12',
    ],
  },
  {
    says: 'figures as row headings',
    markup:
      '<h3>Quarter 3 2021/22</h3><table><tr><th>Total number of requests received</th><td>134</td></tr><tr><th>Number of requests closed in 20 working days</th><td>123</td></tr><tr><th>Number of requests closed after 20 working days</th><td>10</td></tr><tr><th>Number of requests still open</th><td>1</td></tr><tr><th>Requests granted in full</th><td>90</td></tr><tr><th>Requests refused in full</th><td>5</td></tr><tr><th>Requests where information not held</th><td>5</td></tr><tr><th>Number of internal reviews</th><td>2</td></tr></table>',
    lines: [
      '2021/22 | Quarter 3 2021/22 | quarter 3 | grantedInFull 90, inTime 123, internalReviews 2, late 10, notHeld 5, open 1, received 134, refusedInFull 5',
    ],
  },
  {
    says: 'cells of a layout table',
    markup:
      '<table><tr><td><p><b>Quarter 1 2019/20</b></p><p>Received: 10<br>In time: 9</p></td><td><p><b>Quarter 2 2019/20</b></p><p>Received: 12<br>In time: 11</p></td></tr></table>',
    lines: [],
  },
  {
    says: 'lists below years across',
    markup:
      '<table><tr><th>2019/20</th><th>2018/19</th></tr><tr><td><ul><li>Received: 10</li><li>In time: 9</li></ul></td><td><ul><li>Received: 20</li><li>In time: 19</li></ul></td></tr></table>',
    lines: ['2019/20 | total | inTime 9, received 10', '2018/19 | total | inTime 19, received 20'],
  },
  {
    says: 'the quarter last',
    markup: table('Breached|In time|Received|Quarter\n1|9|10|Q1\n0|8|8|Q2', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 8, late 0, received 8',
    ],
  },
  {
    says: 'a column of serial numbers',
    markup: table('No.|Quarter|Received|In time\n1|Apr-Jun|10|9\n2|Jul-Sep|10|9', '2019/20'),
    lines: [
      '2019/20 | Apr-Jun | 2019-04 to 2019-06 | inTime 9, received 10',
      '2019/20 | Jul-Sep | 2019-07 to 2019-09 | inTime 9, received 10',
    ],
  },
  {
    says: 'headings repeated in each cell, for phones',
    markup: `<table><thead><tr><th>Quarter</th><th>Received</th><th>In time</th></tr></thead><tbody><tr><td><b class="tablesaw-cell-label">Quarter</b><span>Q1</span></td><td><b class="tablesaw-cell-label">Received</b> <span>41</span></td><td><b>In time</b> <span>40</span></td></tr></tbody></table>`,
    lines: ['no year | Q1 | quarter 1 | inTime 40, received 41'],
  },
  {
    says: 'terms of a list with several figures each',
    markup:
      '<dl><dt>2019/20</dt><dd>Received: 10</dd><dd>In time: 9</dd><dt>2018/19</dt><dd>Received: 20</dd><dd>In time: 19</dd></dl>',
    lines: ['2019/20 | total | inTime 9, received 10', '2018/19 | total | inTime 19, received 20'],
  },
  {
    says: 'name and number in two boxes',
    markup:
      '<h3>2019/20</h3><div class="row"><div class="col">Requests received</div><div class="col">134</div></div><div class="row"><div class="col">Responded within 20 working days</div><div class="col">130</div></div>',
    lines: ['2019/20 | total | inTime 130, received 134'],
  },
  {
    says: 'number and name on cards',
    markup:
      '<h3>2019/20</h3><div class="stat"><span class="num">134</span><span class="label">requests received</span></div><div class="stat"><span class="num">130</span> <span class="label">answered within 20 working days</span></div>',
    lines: ['2019/20 | total | inTime 130, received 134'],
  },
  {
    says: 'lines of preformatted text',
    markup: '<h3>2019/20</h3><pre>Received\t134\nIn time\t130</pre>',
    lines: ['2019/20 | total | inTime 130, received 134'],
  },
  {
    says: 'notes below the figures',
    markup: table(
      'Quarter|Received|In time|Late\nQ1|10|9|1\n* Two requests were withdrawn||| \nSource: FOI team|||',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | notes | * Two requests were withdrawn. Source: FOI team',
    ],
  },
  {
    says: 'an empty last column',
    markup:
      '<h3>2019/20</h3><table><tr><th>Quarter</th><th>Received</th><th>In time</th><th></th></tr><tr><td>Q1</td><td>5</td><td>5</td><td>&nbsp;</td></tr></table>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 5, received 5'],
  },
  {
    says: 'questions down, quarters across',
    markup: table(
      'Question|Apr to Jun 2022|Jul to Sep 2022\nHow many FOI requests did we receive?|40|41\nHow many of those did we provide within 20 working days?|38|41\nWhat percentage is that?|95%|100%',
    ),
    lines: [
      'no year | Apr to Jun 2022 | 2022-04 to 2022-06 | inTime 38, percent 95, received 40',
      'no year | Jul to Sep 2022 | 2022-07 to 2022-09 | inTime 41, percent 100, received 41',
    ],
  },
  {
    says: 'paragraphs in cells',
    markup:
      '<div class="umb-block-grid"><h2>Our performance</h2><div><h3>2022 to 2023</h3><div class="rte"><table><tbody><tr><th style="width:25%"><p>Quarter</p></th><th><p>Number of requests received</p></th><th><p>Number of requests responded to within 20 working days</p></th><th><p>Percentage of requests responded to within 20 working days</p></th></tr><tr><td><p>1 (April to June)</p></td><td><p>56</p></td><td><p>50</p></td><td><p>89%</p></td></tr><tr><td><p>2 (July to September)</p></td><td><p>60</p></td><td><p>58</p></td><td><p>97%</p></td></tr></tbody></table></div></div></div>',
    lines: [
      '2022/23 | 1 (April to June) | 2022-04 to 2022-06 | inTime 50, percent 89, received 56',
      '2022/23 | 2 (July to September) | 2022-07 to 2022-09 | inTime 58, percent 97, received 60',
    ],
  },
  {
    says: 'a named table with a blank corner',
    markup:
      '<h2 id="tablepress-1-name">FOI 2019/20</h2><span id="tablepress-1-description">Our figures</span><table id="tablepress-1" class="tablepress"><thead><tr class="row-1"><th class="column-1">&nbsp;</th><th class="column-2">Received</th><th class="column-3">Within 20 days</th></tr></thead><tbody class="row-striping"><tr class="row-2"><td class="column-1">Q1</td><td>12</td><td>11</td></tr></tbody></table>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 11, received 12'],
  },
  {
    says: 'a counter and its title',
    markup:
      '<div class="elementor-counter"><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number">134</span></div><div class="elementor-counter-title">FOI requests received 2019/20</div></div>',
    lines: ['2019/20 | total | received 134'],
  },
  {
    says: 'quarters above their months',
    markup:
      '<table><tr><th rowspan="2">2019/20</th><th>Q1</th><th>Q2</th><th>Q3</th><th>Q4</th></tr><tr><th>Apr - Jun</th><th>Jul - Sep</th><th>Oct - Dec</th><th>Jan - Mar</th></tr><tr><td>Received</td><td>1</td><td>2</td><td>3</td><td>4</td></tr><tr><td>In time</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
    lines: [
      '2019/20 | Q1 Apr - Jun | 2019-04 to 2019-06 | inTime 1, received 1',
      '2019/20 | Q2 Jul - Sep | 2019-07 to 2019-09 | inTime 2, received 2',
      '2019/20 | Q3 Oct - Dec | 2019-10 to 2019-12 | inTime 3, received 3',
      '2019/20 | Q4 Jan - Mar | 2020-01 to 2020-03 | inTime 4, received 4',
    ],
  },
  {
    says: 'a row of averages is no period',
    markup: table(
      'Quarter|Received|In time\nQ1|10|9\nQ2|20|19\nAverage|15|14\nTotal|30|28',
      '2019/20',
    ),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 19, received 20',
      '2019/20 | total | inTime 28, received 30',
    ],
  },
  {
    says: 'the figure in the caption, quarters by years',
    markup: table('Quarter|2018/19|2019/20\nQ1|10|12\nQ2|11|13', 'Requests received'),
    lines: [
      '2018/19 | Q1 | quarter 1 | received 10',
      '2018/19 | Q2 | quarter 2 | received 11',
      '2019/20 | Q1 | quarter 1 | received 12',
      '2019/20 | Q2 | quarter 2 | received 13',
    ],
  },
  {
    says: 'the figure in each heading, quarters by years',
    markup:
      '<h3>Number of FOI requests received</h3>' +
      table('Quarter|2018/19|2019/20\nQ1|10|12\nQ2|11|13') +
      '<h3>Number of FOI requests answered within 20 working days</h3>' +
      table('Quarter|2018/19|2019/20\nQ1|9|12\nQ2|11|12'),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 11, received 11',
      '2019/20 | Q1 | quarter 1 | inTime 12, received 12',
      '2019/20 | Q2 | quarter 2 | inTime 12, received 13',
    ],
  },
  {
    says: 'the figure in the caption, months by years',
    markup: table('Month|2018|2019\nJanuary|10|12\nFebruary|11|13', 'FOI requests received'),
    lines: [
      '2018 | January | 2018-01 to 2018-01 | received 10',
      '2018 | February | 2018-02 to 2018-02 | received 11',
      '2019 | January | 2019-01 to 2019-01 | received 12',
      '2019 | February | 2019-02 to 2019-02 | received 13',
    ],
  },
  {
    says: 'the figure in the caption, quarters across',
    markup: table('Apr-Jun|Jul-Sep|Oct-Dec|Jan-Mar\n10|11|12|13', 'Requests received 2019/20'),
    lines: [
      '2019/20 | Apr-Jun | 2019-04 to 2019-06 | received 10',
      '2019/20 | Jul-Sep | 2019-07 to 2019-09 | received 11',
      '2019/20 | Oct-Dec | 2019-10 to 2019-12 | received 12',
      '2019/20 | Jan-Mar | 2020-01 to 2020-03 | received 13',
    ],
  },
  {
    says: 'a total without a name',
    markup: table('Quarter|Received|In time\nQ1|10|9\nQ2|20|19\n|30|28', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | Q2 | quarter 2 | inTime 19, received 20',
      '2019/20 | total | inTime 28, received 30',
    ],
  },
  {
    says: '“Financial year total”',
    markup: table('Quarter|Received|In time\nQ1|10|9\nFinancial year total|10|9', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | total | inTime 9, received 10',
    ],
  },
  {
    says: '“Financial Year” below its quarters',
    markup: table('Quarter|Received|In time\nQ1|10|9\nFinancial Year|10|9', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | total | inTime 9, received 10',
    ],
  },
  {
    says: '“All quarters”',
    markup: table('Quarter|Received|In time\nQ1|10|9\nAll quarters|10|9', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | total | inTime 9, received 10',
    ],
  },
  {
    says: '“Sum”',
    markup: table('Quarter|Received|In time\nQ1|10|9\nSum|10|9', '2019/20'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, received 10',
      '2019/20 | total | inTime 9, received 10',
    ],
  },
  {
    says: 'months and their quarter across',
    markup: table('|APR|MAY|JUN|Q1\nRECEIVED|1|2|3|6\nIN TIME|1|2|3|6', '2019/20'),
    lines: [
      '2019/20 | APR | 2019-04 to 2019-04 | inTime 1, received 1',
      '2019/20 | MAY | 2019-05 to 2019-05 | inTime 2, received 2',
      '2019/20 | JUN | 2019-06 to 2019-06 | inTime 3, received 3',
    ],
  },
  {
    says: 'quarters that are still to come',
    markup: table(
      'Quarter|Received|In time|Breached\nQuarter 1|5|5|0\nQuarter 2|||\nQuarter 3|||\nQuarter 4|||\nTotal|5|5|0',
      '2019/20',
    ),
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | inTime 5, late 0, received 5',
      '2019/20 | Quarter 2 | quarter 2 | ',
      '2019/20 | Quarter 3 | quarter 3 | ',
      '2019/20 | Quarter 4 | quarter 4 | ',
      '2019/20 | total | inTime 5, late 0, received 5',
    ],
  },
  {
    says: 'headings broken into lines',
    markup:
      '<h3>2019/20</h3><table><tr><td>Quarter</td><td>Requests<br>received</td><td>Responded<br>within 20<br>working days</td><td>Responded<br>outside 20<br>working days</td></tr><tr><td>Q1</td><td>4</td><td>3</td><td>1</td></tr></table>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 3, late 1, received 4'],
  },
  {
    says: 'quarters above groups of columns',
    markup:
      '<table><thead><tr><td rowspan="2"></td><th colspan="2" scope="colgroup">April to June 2019</th><th colspan="2" scope="colgroup">July to September 2019</th></tr><tr><th>Received</th><th>In time</th><th>Received</th><th>In time</th></tr></thead><tbody><tr><th>CCG</th><td>1</td><td>1</td><td>2</td><td>2</td></tr></tbody></table>',
    lines: [
      'no year | April to June 2019 | 2019-04 to 2019-06 | inTime 1, received 1',
      'no year | July to September 2019 | 2019-07 to 2019-09 | inTime 2, received 2',
    ],
  },
  {
    says: 'one row without a name',
    markup: '<h3>April 2019 to March 2020</h3>' + table('Received|In time|Late|%\n40|38|2|95%'),
    lines: ['2019/20 | total | inTime 38, late 2, percent 95, received 40'],
  },
  {
    says: 'Data and Count, a year above its quarters',
    markup:
      '<h2>2021/22</h2>' +
      ['Quarter 1', 'Quarter 2']
        .map(
          (q, i) =>
            `<h3>${q}</h3>` +
            table(`Data|Count\nRequests received|${10 + i}\nAnswered in time|${9 + i}`),
        )
        .join(''),
    lines: [
      '2021/22 | Quarter 1 | quarter 1 | inTime 9, received 10',
      '2021/22 | Quarter 2 | quarter 2 | inTime 10, received 11',
    ],
  },
  {
    says: 'requests closed',
    markup: table('Quarter|Requests closed|Closed on time|Closed late\nQ1|10|9|1', '2019/20'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'the total inside the year’s span',
    markup:
      '<table><tr><th>Year</th><th>Quarter</th><th>Received</th></tr><tr><td rowspan="3">2019/20</td><td>Q1</td><td>1</td></tr><tr><td>Q2</td><td>2</td></tr><tr><td>Total</td><td>3</td></tr></table>',
    lines: [
      '2019/20 | Q1 | quarter 1 | received 1',
      '2019/20 | Q2 | quarter 2 | received 2',
      '2019/20 | total | received 3',
    ],
  },
];
