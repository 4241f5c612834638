/** Where pages say the year. */
import {table, Q1, type PageCase} from './page-case.js';

export const years: PageCase[] = [
  {
    says: 'below the table, as a figure’s caption',
    markup: `<figure class="wp-block-table">${table(Q1)}<figcaption>FOI requests 2019/20</figcaption></figure><figure class="wp-block-table">${table(Q1)}<figcaption>FOI requests 2018/19</figcaption></figure>`,
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'as the table’s label',
    markup: table(Q1).replace('<table', '<table aria-label="FOI requests 2019/20"'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'as the table’s summary',
    markup: table(Q1).replace('<table', '<table summary="FOI performance 2019/20"'),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'a merged first row of months',
    markup:
      '<table><tr><td colspan="4"><strong>April 2017 - March 2018</strong></td></tr><tr><td></td><td>Received</td><td>In time</td><td>Breached</td></tr><tr><td>Quarter 1</td><td>41</td><td>30</td><td></td></tr></table>',
    lines: ['2017/18 | Quarter 1 | quarter 1 | inTime 30, received 41'],
  },
  {
    says: 'a first column that spans, its name not repeated in the quarter’s',
    markup:
      '<table><tr><th>Financial Year</th><th>Quarter</th><th>Number received</th><th>Number responded within 20 days</th><th>Number outside 20 days</th></tr><tr><td rowspan="4">2017/2018</td><td>Q1</td><td>10</td><td>9</td><td>1</td></tr><tr><td>Q2</td><td>10</td><td>9</td><td>1</td></tr><tr><td>Q3</td><td>10</td><td>9</td><td>1</td></tr><tr><td>Q4</td><td>10</td><td>9</td><td>1</td></tr><tr><td colspan="2">Total</td><td>40</td><td>36</td><td>4</td></tr></table>',
    lines: [
      '2017/18 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2017/18 | Q2 | quarter 2 | inTime 9, late 1, received 10',
      '2017/18 | Q3 | quarter 3 | inTime 9, late 1, received 10',
      '2017/18 | Q4 | quarter 4 | inTime 9, late 1, received 10',
      '2017/18 | total | inTime 36, late 4, received 40',
    ],
  },
  {
    says: 'a column beside numbers of quarters',
    markup: table('Year|Quarter|Received|In time\n2018/19|1|10|9\n2018/19|2|10|9\n2019/20|1|11|10'),
    lines: [
      '2018/19 | 1 | quarter 1 | inTime 9, received 10',
      '2018/19 | 2 | quarter 2 | inTime 9, received 10',
      '2019/20 | 1 | quarter 1 | inTime 10, received 11',
    ],
  },
  {
    says: 'a column with blanks below',
    markup: table(
      'Year|Quarter|Received|In time\n2018/19|Q1|10|9\n|Q2|10|9\n2019/20|Q1|11|10\n|Total|11|10',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 9, received 10',
      '2019/20 | Q1 | quarter 1 | inTime 10, received 11',
      '2019/20 | total | inTime 10, received 11',
    ],
  },
  {
    says: 'the last column',
    markup: table(
      'Quarter|Received|In time|Late|Year\nQ1|10|9|1|2018/19\nQ2|10|9|1|2018/19\nQ1|5|5|0|2019/20',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 9, late 1, received 10',
      '2019/20 | Q1 | quarter 1 | inTime 5, late 0, received 5',
    ],
  },
  {
    says: 'a column of years beside months',
    markup: table('Year|Month|Received|In time\n2019|April|10|9\n|May|8|8\n2020|January|5|5'),
    lines: [
      '2019 | April | 2019-04 to 2019-04 | inTime 9, received 10',
      '2019 | May | 2019-05 to 2019-05 | inTime 8, received 8',
      '2020 | January | 2020-01 to 2020-01 | inTime 5, received 5',
    ],
  },
  {
    says: 'a column of years behind months',
    markup: table('Month|Year|Received|In time\nApril|2019|10|9\nMay|2019|8|8'),
    lines: [
      'no year | April | 2019-04 to 2019-04 | inTime 9, received 10',
      'no year | May | 2019-05 to 2019-05 | inTime 8, received 8',
    ],
  },
  {
    says: 'in the corner of each table',
    markup:
      table('2019-20|Received|In time|Breached\nQuarter 1|1|1|0') +
      table('2018-19|Received|In time|Breached\nQuarter 1|2|2|0'),
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | inTime 1, late 0, received 1',
      '2018/19 | Quarter 1 | quarter 1 | inTime 2, late 0, received 2',
    ],
  },
  {
    says: 'over groups of columns',
    markup:
      '<table><tr><td></td><td colspan="3">2018/19</td><td colspan="3">2019/20</td></tr><tr><td></td><td>Received</td><td>In time</td><td>Breached</td><td>Received</td><td>In time</td><td>Breached</td></tr><tr><td>Q1</td><td>1</td><td>1</td><td>0</td><td>5</td><td>5</td><td>0</td></tr><tr><td>Q2</td><td>2</td><td>2</td><td>0</td><td>6</td><td>5</td><td>1</td></tr><tr><td>Total</td><td>3</td><td>3</td><td>0</td><td>11</td><td>10</td><td>1</td></tr></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 1, late 0, received 1',
      '2018/19 | Q2 | quarter 2 | inTime 2, late 0, received 2',
      '2018/19 | total | inTime 3, late 0, received 3',
      '2019/20 | Q1 | quarter 1 | inTime 5, late 0, received 5',
      '2019/20 | Q2 | quarter 2 | inTime 5, late 1, received 6',
      '2019/20 | total | inTime 10, late 1, received 11',
    ],
  },
  {
    says: 'over quarters across',
    markup:
      '<table><tr><th></th><th colspan="4">2018/19</th><th colspan="4">2019/20</th></tr><tr><th></th><th>Q1</th><th>Q2</th><th>Q3</th><th>Q4</th><th>Q1</th><th>Q2</th><th>Q3</th><th>Q4</th></tr><tr><td>Received</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td></tr><tr><td>Answered in time</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td></tr></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 1, received 1',
      '2018/19 | Q2 | quarter 2 | inTime 2, received 2',
      '2018/19 | Q3 | quarter 3 | inTime 3, received 3',
      '2018/19 | Q4 | quarter 4 | inTime 4, received 4',
      '2019/20 | Q1 | quarter 1 | inTime 5, received 5',
      '2019/20 | Q2 | quarter 2 | inTime 6, received 6',
      '2019/20 | Q3 | quarter 3 | inTime 7, received 7',
      '2019/20 | Q4 | quarter 4 | inTime 8, received 8',
    ],
  },
  {
    says: 'in the name of one figure',
    markup:
      '<table><tr><td>Number of requests received 2019/20</td><td>134</td></tr><tr><td>Number responded to on time</td><td>130</td></tr></table>',
    lines: ['2019/20 | total | inTime 130, received 134'],
  },
  {
    says: 'on tabs',
    markup:
      '<ul class="nav nav-tabs"><li><a href="#t1">2019/20</a></li><li><a href="#t2">2018/19</a></li></ul><div class="tab-content"><div id="t1">' +
      table(Q1) +
      '</div><div id="t2">' +
      table(Q1) +
      '</div></div>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'on the heading that opens a panel',
    markup:
      '<div class="panel-group"><div class="panel"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c1">2019/20</a></h4></div><div id="c1" class="panel-collapse"><div class="panel-body">' +
      table(Q1) +
      '</div></div></div><div class="panel"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c2">2018/19</a></h4></div><div id="c2"><div class="panel-body">' +
      table(Q1) +
      '</div></div></div></div>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'on links to the tables',
    markup:
      '<p><a href="#t19">2019/20</a> | <a href="#t18">2018/19</a></p>' +
      table(Q1).replace('<table', '<table id="t19"').replace('>Q1<', '><p>Q1</p><') +
      table(Q1).replace('<table', '<table id="t18"').replace('>Q1<', '><p>Q1</p><'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'on a heading that links to a mark',
    markup: '<h3><a href="#y19">2019/20</a></h3><span id="y19"></span>' + table(Q1),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'on a link that opens a box of lines',
    markup: '<a href="#c1">2019/20</a><div id="c1">Received: 34<br>In time: 30</div>',
    lines: ['2019/20 | total | inTime 30, received 34'],
  },
  {
    says: 'on tabs that are buttons',
    markup:
      '<div role="tablist"><button role="tab" aria-controls="p1">2019/20</button><button role="tab" aria-controls="p2">2018/19</button></div><div role="tabpanel" id="p1">' +
      table(Q1) +
      '</div><div role="tabpanel" id="p2" hidden>' +
      table(Q1) +
      '</div>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'on a tab, with headings of quarters in its panel',
    markup:
      '<ul><li><a href="#p1">2019/20</a></li></ul><div id="p1"><h3>Quarter 1</h3>' +
      table('Received|10\nIn time|9') +
      '<h3>Quarter 2</h3>' +
      table('Received|10\nIn time|9') +
      '</div>',
    lines: [
      '2019/20 | Quarter 1 | quarter 1 | inTime 9, received 10',
      '2019/20 | Quarter 2 | quarter 2 | inTime 9, received 10',
    ],
  },
  {
    says: 'on a button in a heading',
    markup:
      '<div class="accordion"><h3><button>2019/20</button></h3><div class="panel">' +
      table(Q1) +
      '</div><h3><button>2018/19</button></h3><div class="panel">' +
      table(Q1) +
      '</div></div>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'on a fold',
    markup:
      '<details><summary>Financial year 2019 to 2020</summary><div>' +
      table(Q1) +
      '</div></details><details><summary>Financial year 2018 to 2019</summary><div>' +
      table(Q1) +
      '</div></details>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'in a table of contents and in headings',
    markup:
      '<ul><li><a href="#fy1920">2019/20</a></li><li><a href="#fy1819">2018/19</a></li></ul><h3 id="fy1920">2019/20</h3>' +
      table(Q1) +
      '<h3 id="fy1819">2018/19</h3>' +
      table(Q1),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'only in links to other documents: not this table’s',
    markup:
      '<ul><li><a href="/foi-2016.pdf">FOI report 2016/17</a></li><li><a href="/foi-2017.pdf">FOI report 2017/18</a></li></ul>' +
      table(Q1),
    lines: ['no year | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'in links behind the table',
    markup:
      '<h3>2019/20</h3>' +
      table(Q1) +
      '<p>Previous years:</p><ul><li><a href="/foi-2016.pdf">2016/17</a></li></ul>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'in the marks of a tab plug-in',
    markup: '{tab 2019/20}' + table(Q1) + '{tab 2018/19}' + table(Q1) + '{/tabs}',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'as a term',
    markup:
      '<dl><dt>2018/19</dt><dd>' +
      table(Q1) +
      '</dd><dt>2017/18</dt><dd>' +
      table(Q1) +
      '</dd></dl>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2017/18 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'as an item of a list',
    markup: '<ul><li>2018/19' + table(Q1) + '</li><li>2017/18' + table(Q1) + '</li></ul>',
    lines: [
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2017/18 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'a paragraph between blank ones',
    markup:
      '<p>2019/2020</p><p>&nbsp;</p>' +
      table(Q1) +
      '<p>&nbsp;</p><p>2018/2019</p><p>&nbsp;</p>' +
      table(Q1),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'in a sentence that ends with a colon',
    markup:
      '<p>The following table shows the number of requests received in 2019/20:</p>' + table(Q1),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'in the law’s name and a date of publication: neither is the figures’',
    markup:
      '<h2>Freedom of Information Act 2000 requests</h2><p>Last updated: April 2019</p>' +
      table(Q1),
    lines: ['no year | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'in a heading, and again in prose',
    markup:
      '<h3>2018/19</h3><p>In 2018/19 the CCG responded to 96% of requests within the 20 working day deadline.</p>' +
      table(Q1),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'a bold line pasted from Word',
    markup:
      '<p class="MsoNormal"><b><u><span style="font-size:12.0pt">FOI Requests<o:p></o:p></span></u></b></p><p class="MsoNormal"><b>Apr 2018 &#8211; Mar 2019</b></p><table class="MsoTableGrid" border="1"><tbody><tr><td><p class="MsoNormal"><o:p>&nbsp;</o:p></p></td><td><p class="MsoNormal">No. of FOI&rsquo;s received<o:p></o:p></p></td><td><p>No. answered within 20 working days</p></td><td><p>No. breached 20 working days</p></td></tr><tr><td><p>Quarter 1</p></td><td><p>34</p></td><td><p>33</p></td><td><p>1</p></td></tr></tbody></table>',
    lines: ['2018/19 | Quarter 1 | quarter 1 | inTime 33, late 1, received 34'],
  },
  {
    says: 'in each row, totals too',
    markup: table(
      'Period|Received|In time\nQ1 2018/19|1|1\nQ2 2018/19|1|1\nTotal 2018/19|2|2\nQ1 2019/20|3|3\nTotal 2019/20|3|3',
    ),
    lines: [
      '2018/19 | Q1 2018/19 | quarter 1 | inTime 1, received 1',
      '2018/19 | Q2 2018/19 | quarter 2 | inTime 1, received 1',
      '2018/19 | total | inTime 2, received 2',
      '2019/20 | Q1 2019/20 | quarter 1 | inTime 3, received 3',
      '2019/20 | total | inTime 3, received 3',
    ],
  },
  {
    says: 'a total row that spans',
    markup:
      '<table><tr><th>Year</th><th>Quarter</th><th>Received</th></tr><tr><td rowspan="2">2019/20</td><td>Q1</td><td>1</td></tr><tr><td>Q2</td><td>2</td></tr><tr><td colspan="2">2019/20 total</td><td>3</td></tr><tr><td rowspan="1">2020/21</td><td>Q1</td><td>5</td></tr><tr><td colspan="2">2020/21 total</td><td>5</td></tr></table>',
    lines: [
      '2019/20 | Q1 | quarter 1 | received 1',
      '2019/20 | Q2 | quarter 2 | received 2',
      '2019/20 | total | received 3',
      '2020/21 | Q1 | quarter 1 | received 5',
      '2020/21 | total | received 5',
    ],
  },
  {
    says: 'merged rows; the grand total is no year’s',
    markup: table(
      'Period|Received|In time|Late\n2015/16||| \nQ1|10|9|1\nQ2|10|9|1\nTotal|20|18|2\n2016/17||| \nQ1|5|5|0\nQ2|5|5|0\nTotal|10|10|0\nGrand total|30|28|2',
    ),
    lines: [
      '2015/16 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2015/16 | Q2 | quarter 2 | inTime 9, late 1, received 10',
      '2015/16 | total | inTime 18, late 2, received 20',
      '2016/17 | Q1 | quarter 1 | inTime 5, late 0, received 5',
      '2016/17 | Q2 | quarter 2 | inTime 5, late 0, received 5',
      '2016/17 | total | inTime 10, late 0, received 10',
    ],
  },
  {
    says: 'in the rows; a total of two years is no year’s',
    markup: table(
      'Period|Received|In time|Late\nQ1 2015/16|10|9|1\nQ2 2015/16|10|9|1\nQ1 2016/17|5|5|0\nTotal|25|23|2',
    ),
    lines: [
      '2015/16 | Q1 2015/16 | quarter 1 | inTime 9, late 1, received 10',
      '2015/16 | Q2 2015/16 | quarter 2 | inTime 9, late 1, received 10',
      '2016/17 | Q1 2016/17 | quarter 1 | inTime 5, late 0, received 5',
    ],
  },
  {
    says: 'as rows; their total is no year’s',
    markup: table('Year|Received|In time\n2018/19|30|28\n2019/20|20|19\nTotal|50|47'),
    lines: ['2018/19 | total | inTime 28, received 30', '2019/20 | total | inTime 19, received 20'],
  },
  {
    says: 'one quarter a table: four tables, one year',
    markup: [
      'April to June 2021',
      'July to September 2021',
      'October to December 2021',
      'January to March 2022',
    ]
      .map(
        (q, i) =>
          `<h3>${q}</h3>` +
          table(
            `Data|Count\nRequests received|${10 + i}\nAnswered in time|${9 + i}\nAnswered late|1`,
          ),
      )
      .join(''),
    lines: [
      'no year | April to June 2021 | 2021-04 to 2021-06 | inTime 9, late 1, received 10',
      'no year | July to September 2021 | 2021-07 to 2021-09 | inTime 10, late 1, received 11',
      'no year | October to December 2021 | 2021-10 to 2021-12 | inTime 11, late 1, received 12',
      'no year | January to March 2022 | 2022-01 to 2022-03 | inTime 12, late 1, received 13',
    ],
  },
  {
    says: 'one quarter a list, of two years',
    markup:
      '<h3>FOI performance: January to March 2019</h3><ul><li>Requests received: 10</li><li>Answered in time: 9</li></ul><h3>FOI performance: April to June 2019</h3><ul><li>Requests received: 12</li><li>Answered in time: 11</li></ul>',
    lines: [
      'no year | FOI performance: January to March 2019 | 2019-01 to 2019-03 | inTime 9, received 10',
      'no year | FOI performance: April to June 2019 | 2019-04 to 2019-06 | inTime 11, received 12',
    ],
  },
  {
    says: 'headings from April to March',
    markup:
      '<h2>FOI performance</h2><h3>April 2019 to March 2020</h3>' +
      table(Q1) +
      '<h3>April 2018 to March 2019</h3>' +
      table(Q1),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'in the corner of headings that come again',
    markup:
      '<table><tbody><tr><th>2019/20</th><th>Received</th><th>In time</th></tr><tr><th>Apr - Jun</th><td>4</td><td>3</td></tr><tr><th>2018/19</th><th>Received</th><th>In time</th></tr><tr><th>Apr - Jun</th><td>8</td><td>7</td></tr></tbody></table>',
    lines: [
      '2019/20 | Apr - Jun | 2019-04 to 2019-06 | inTime 3, received 4',
      '2018/19 | Apr - Jun | 2018-04 to 2018-06 | inTime 7, received 8',
    ],
  },
  {
    says: 'in a line above another heading: not this table’s',
    markup:
      '<p>Gifts and hospitality register 2018/19</p><h3>Freedom of Information performance</h3>' +
      table(Q1),
    lines: ['no year | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'captions of tables side by side',
    markup:
      '<table><tr><td>' +
      table(Q1, '2019/20') +
      '</td><td>' +
      table(Q1, '2018/19') +
      '</td></tr></table>',
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10',
      '2018/19 | Q1 | quarter 1 | inTime 9, late 1, received 10',
    ],
  },
  {
    says: 'captions that name quarters of one year',
    markup:
      table('Received|In time|Late\n10|9|1', 'Quarter 1 (April - June 2019)') +
      table('Received|In time|Late\n12|12|0', 'Quarter 2 (July - September 2019)'),
    lines: [
      'no year | Quarter 1 (April - June 2019) | 2019-04 to 2019-06 | inTime 9, late 1, received 10',
      'no year | Quarter 2 (July - September 2019) | 2019-07 to 2019-09 | inTime 12, late 0, received 12',
    ],
  },
  {
    says: 'a line with a spaced dash',
    markup: '<p>Financial Year 2019 – 20</p>' + table(Q1),
    lines: ['2019/20 | Q1 | quarter 1 | inTime 9, late 1, received 10'],
  },
  {
    says: 'a heading with the quarter and its months',
    markup: '<h3>2019/20 Quarter 1 (April, May, June)</h3>' + table('Received|10\nIn time|9'),
    lines: [
      '2019/20 | 2019/20 Quarter 1 (April, May, June) | 2019-04 to 2019-06 | inTime 9, received 10',
    ],
  },
  {
    says: 'in the name of the total',
    markup: table('|Q1|Q2|Q3|Q4|2019/20 Total\nReceived|1|2|3|4|10\nIn time|1|2|3|4|10'),
    lines: [
      '2019/20 | Q1 | quarter 1 | inTime 1, received 1',
      '2019/20 | Q2 | quarter 2 | inTime 2, received 2',
      '2019/20 | Q3 | quarter 3 | inTime 3, received 3',
      '2019/20 | Q4 | quarter 4 | inTime 4, received 4',
      '2019/20 | total | inTime 10, received 10',
    ],
  },
  {
    says: 'a bold paragraph in the caption',
    markup:
      '<table><caption><p><strong>FOI 2019-2020</strong></p></caption><tr><td></td><td>Received</td></tr><tr><td>Q1</td><td>4</td></tr></table>',
    lines: ['2019/20 | Q1 | quarter 1 | received 4'],
  },
  {
    says: 'merged rows with the headings again below each',
    markup:
      '<table><tr><td colspan="3">2018/19</td></tr><tr><td>Quarter</td><td>Received</td><td>Breached</td></tr><tr><td>Q1</td><td>1</td><td>0</td></tr><tr><td colspan="3">2019/20</td></tr><tr><td>Quarter</td><td>Received</td><td>Breached</td></tr><tr><td>Q1</td><td>2</td><td>0</td></tr></table>',
    lines: [
      '2018/19 | Q1 | quarter 1 | late 0, received 1',
      '2019/20 | Q1 | quarter 1 | late 0, received 2',
    ],
  },
  {
    says: 'years by their end, called FYE',
    markup: table('FYE|Received|In time\n2019|100|90\n2018|80|70'),
    lines: [
      '2018/19 | total | inTime 90, received 100',
      '2017/18 | total | inTime 70, received 80',
    ],
  },
  ...[
    ['Freedom of Information Act 2018/19', '2018/19'],
    ['FOI Act 2018-2019', '2018/19'],
    ['Freedom of Information Act, 2018 to 2019', '2018/19'],
    ['Freedom of Information Act 2000: 2018/19', '2018/19'],
    ['Freedom of Information Act 2019', '2019'],
    ['Freedom of Information Act 2000', 'no year'],
    ['FY 2018-9', '2018/19'],
  ].map(([name = '', year = '']): PageCase => ({
    says: `"${name}" names ${year}`,
    markup: `<h2>${name}</h2>${table(Q1)}`,
    lines: [`${year} | Q1 | quarter 1 | inTime 9, late 1, received 10`],
  })),
  {
    says: 'a table of years, and the quarters of one of them',
    markup: `<h3>Annual</h3>${table('Year|Received|In time\n2017/18|180|176\n2018/19|30|28')}<h3>2018/19 by quarter</h3>${table('Quarter|Received|In time\nQ1|10|9\nQ2|20|19\nTotal|30|28')}`,
    lines: [
      '2017/18 | total | inTime 176, received 180',
      '2018/19 | Q1 | quarter 1 | inTime 9, received 10',
      '2018/19 | Q2 | quarter 2 | inTime 19, received 20',
      '2018/19 | total | inTime 28, received 30',
    ],
  },
];
