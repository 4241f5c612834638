import type {Examples} from './example.js';

/** The element around a page's HTML. */
export const foi = (inside: string, attributes = '') =>
  `<ccg-foi-table${attributes}>${inside}</ccg-foi-table>`;

/** A table from lines of cells with "|" between; the first line is of headings. */
export function table(lines: string, caption = ''): string {
  const [head = '', ...body] = lines.trim().split('\n');
  const row = (line: string, tag: string) =>
    `<tr>${line
      .split('|')
      .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
      .join('')}</tr>`;
  return `<table>${caption && `<caption>${caption}</caption>`}<thead>${row(head, 'th')}</thead><tbody>${body
    .map((line) => row(line, 'td'))
    .join('')}</tbody></table>`;
}

const QUARTERS = [
  'Quarter 1 (April-June)',
  'Quarter 2 (July-September)',
  'Quarter 3 (October-December)',
  'Quarter 4 (January-March)',
];
/** Quarters as Southend publishes them; `undefined` is a blank cell. */
const quarters = (rows: (number | undefined)[][]) =>
  rows.map(([received, inTime, late], index) => ({
    label: QUARTERS[index],
    quarter: index + 1,
    received,
    inTime,
    ...(late !== undefined && {late}),
  }));

/** The three tables of NHS Southend CCG's "Lists and registers" page, as they stood there. */
export const southendTables = `<h2>Freedom of Information performance</h2>
<p>We expect to update this section quarterly with information about how we have performed when responding to Freedom of Information enquiries.</p>
<table><tbody>
<tr><td>&nbsp;</td><td>Received</td><td>In time</td><td>Breached</td></tr>
<tr><td>Quarter 1 (April-June)</td><td>34</td><td>33</td><td>0</td></tr>
<tr><td>Quarter 2 (July-September)</td><td>73</td><td>47</td><td>2</td></tr>
<tr><td>Quarter 3 (October-December)</td><td>59</td><td>69</td><td>5</td></tr>
<tr><td>Quarter 4 (January-March)</td><td>58</td><td>63</td><td>0</td></tr>
<tr><td>Total</td><td>224</td><td>212</td><td>7</td></tr>
</tbody></table>
<table><tbody>
<tr><td>&nbsp;</td><td>Received</td><td>In time</td><td>Breached</td></tr>
<tr><td>Quarter 1 (April-June)</td><td>61</td><td>45</td><td>&nbsp;</td></tr>
<tr><td>Quarter 2 (July-September)</td><td>65&nbsp;</td><td>&nbsp;63</td><td>&nbsp;</td></tr>
<tr><td>Quarter 3 (October-December)</td><td>53&nbsp;</td><td>&nbsp;63</td><td>&nbsp;</td></tr>
<tr><td>Quarter 4 (January-March)</td><td>39&nbsp;</td><td>&nbsp;41</td><td>&nbsp;</td></tr>
<tr><td>Total&nbsp;</td><td>&nbsp;218&nbsp;</td><td>&nbsp;212&nbsp;</td><td>&nbsp;4</td></tr>
</tbody></table>
<table><tbody>
<tr><td>&nbsp;</td><td>Received</td><td>In time&nbsp;</td><td>&nbsp;Breached</td></tr>
<tr><td>Quarter 1 (April-June)</td><td>&nbsp;41&nbsp;</td><td>&nbsp;30</td><td>&nbsp;</td></tr>
<tr><td>Quarter 2 (July-September)</td><td>&nbsp;55</td><td>55</td><td>0</td></tr>
<tr><td>Quarter 3 (October-December)</td><td>40</td><td>44</td><td>0</td></tr>
<tr><td>Quarter 4 (January-March)</td><td>49</td><td>49</td><td>0</td></tr>
<tr><td>Total</td><td>185</td><td>180</td><td>0</td></tr>
</tbody></table>`;

/** Its figures as they are read. */
export const southendRows = [
  {
    periods: quarters([
      [34, 33, 0],
      [73, 47, 2],
      [59, 69, 5],
      [58, 63, 0],
    ]),
    total: {received: 224, inTime: 212, late: 7},
  },
  {
    periods: quarters([
      [61, 45],
      [65, 63],
      [53, 63],
      [39, 41],
    ]),
    total: {received: 218, inTime: 212, late: 4},
  },
  {
    periods: quarters([
      [41, 30],
      [55, 55, 0],
      [40, 44, 0],
      [49, 49, 0],
    ]),
    total: {received: 185, inTime: 180, late: 0},
  },
];

/** A quarter's figures. */
export const q = (quarter: number, received: number, inTime?: number, late?: number) => ({
  quarter,
  received,
  ...(inTime !== undefined && {inTime}),
  ...(late !== undefined && {late}),
});

/** What a page says, and what is read of it. */
export const reading = {
  southendAsPublished: {
    title: 'Southend, as published',
    why: 'Three tables without years, with blank cells, and a total of 180 whose quarters make 178. Blank cells stay missing and no year is guessed.',
    markup: foi(southendTables),
    rows: southendRows,
  },
  yearAsCaption: {
    title: 'Year as caption',
    why: 'The caption names the year, so the quarters get their months.',
    markup: foi(
      table(
        'Quarter|Received|In time|Late\nQuarter 1 (April-June)|34|33|1\nQ4 (Jan-Mar)|58|58|0',
        'FOI requests 2015/16',
      ),
    ),
    rows: [
      {
        label: '2015/16',
        periods: [
          {
            label: 'Quarter 1 (April-June)',
            from: '2015-04',
            to: '2015-06',
            received: 34,
            inTime: 33,
            late: 1,
          },
          {
            label: 'Q4 (Jan-Mar)',
            from: '2016-01',
            to: '2016-03',
            received: 58,
            inTime: 58,
            late: 0,
          },
        ],
      },
    ],
  },
  yearAsHeading: {
    title: 'Year as heading',
    why: 'Each table stands under its year. The law of 2000 in the heading above is no year of figures.',
    markup: foi(
      `<h2>Freedom of Information Act 2000</h2><h3>2016-17</h3>${table('|Requests received|Responded to within 20 working days|Responded to outside 20 working days\nQuarter 1|61|45|2')}<h3>2015 to 2016</h3>${table('|Requests received|Responded to within 20 working days|Not responded to within 20 working days\nQ1|34|33|0')}`,
    ),
    rows: [
      {label: '2016/17', periods: [{label: 'Quarter 1', ...q(1, 61, 45, 2)}]},
      {label: '2015/16', periods: [{label: 'Q1', ...q(1, 34, 33, 0)}]},
    ],
  },
  yearAsBoldParagraph: {
    title: 'Year as bold paragraph',
    why: 'Word and CMS editors write headings as bold paragraphs.',
    markup: foi(
      `<p><strong><span>2018&#8211;19</span></strong></p>${table('Quarter|Received|Closed on time|Overdue\nQ2|10|9|1')}`,
    ),
    rows: [{label: '2018/19', periods: [{label: 'Q2', ...q(2, 10, 9, 1)}]}],
  },
  yearAsMergedRow: {
    title: 'Years as merged rows',
    why: 'One table for two years, each under a row of its own.',
    markup: foi(
      '<table><tr><th>Quarter</th><th>Received</th><th>In time</th></tr><tr><td colspan="3">2015/16</td></tr><tr><td>Q1</td><td>34</td><td>33</td></tr><tr><td>Total</td><td>34</td><td>33</td></tr><tr><td colspan="3"><b>2016/17</b></td></tr><tr><td>Q1</td><td>61</td><td>45</td></tr></table>',
    ),
    rows: [
      {
        label: '2015/16',
        periods: [{label: 'Q1', ...q(1, 34, 33)}],
        total: {received: 34, inTime: 33},
      },
      {label: '2016/17', periods: [{label: 'Q1', ...q(1, 61, 45)}]},
    ],
  },
  yearAsMergedFirstRow: {
    title: 'Year as merged first row',
    why: 'The year stands in a row above the headings.',
    markup: foi(
      '<table><tr><td colspan="3">Financial year 2019/20</td></tr><tr><td>Period</td><td>Total number of requests</td><td>Responded to in 20 days</td></tr><tr><td>April to June</td><td>12</td><td>11</td></tr></table>',
    ),
    rows: [
      {
        label: '2019/20',
        periods: [
          {label: 'April to June', from: '2019-04', to: '2019-06', received: 12, inTime: 11},
        ],
      },
    ],
  },
  yearInOwnColumn: {
    title: 'Year in a column of its own',
    why: 'The year is a cell that spans its quarters.',
    markup: foi(
      '<table><tr><th>Year</th><th>Quarter</th><th>Received</th><th>Breached</th></tr><tr><td rowspan="2">2015/16</td><td>Q1</td><td>34</td><td>0</td></tr><tr><td>Q2</td><td>73</td><td>2</td></tr><tr><td>2016/17</td><td>Q1</td><td>61</td><td>nil</td></tr></table>',
    ),
    rows: [
      {
        label: '2015/16',
        periods: [
          {label: 'Q1', quarter: 1, received: 34, late: 0},
          {label: 'Q2', quarter: 2, received: 73, late: 2},
        ],
      },
      {label: '2016/17', periods: [{label: 'Q1', quarter: 1, received: 61, late: 0}]},
    ],
  },
  yearInCorner: {
    title: 'Year in the corner',
    why: 'The first heading cell holds the year.',
    markup: foi(table('2017/18|Received|In time|Late\nQuarter 1|5|5|0')),
    rows: [{label: '2017/18', periods: [{label: 'Quarter 1', ...q(1, 5, 5, 0)}]}],
  },
  yearInTotalRow: {
    title: 'Year in the total row only',
    why: 'The total row is the only one that names the year.',
    markup: foi(table('Quarter|Received|In time\nApr - Jun|5|5\nTotal for 2017/18|5|5')),
    rows: [
      {
        label: '2017/18',
        periods: [{label: 'Apr - Jun', from: '2017-04', to: '2017-06', received: 5, inTime: 5}],
        total: {received: 5, inTime: 5},
      },
    ],
  },
  yearsAsRows: {
    title: 'Years as rows',
    why: 'One row for each year and no quarters: each is the total of its year.',
    markup: foi(
      table(
        'Year|Number of FOI requests|Answered within 20 working days|Late\n2015/16|224|212|7\n2016/17|218|212|4',
      ),
    ),
    rows: [
      {label: '2015/16', total: {received: 224, inTime: 212, late: 7}},
      {label: '2016/17', total: {received: 218, inTime: 212, late: 4}},
    ],
  },
  yearsAsColumns: {
    title: 'Years as columns',
    why: 'Names of figures go down, years across.',
    markup: foi(
      table(
        '|2019|2020\nRequests received|30|40\nResponded to on time|28|36\nMissed deadline|2|n/a',
      ),
    ),
    rows: [
      {label: '2019', total: {received: 30, inTime: 28, late: 2}},
      {label: '2020', total: {received: 40, inTime: 36}},
    ],
  },
  quartersAcross: {
    title: 'Quarters across',
    why: 'Names of figures go down, quarters and the total across.',
    markup: foi(
      table(
        'Measure|Q1|Q2|Q3|Q4|Total\nReceived|34|73|59|58|224\nIn time|33|47|69|63|212\nBreached|0|2|5|-|7',
        '2015/16',
      ),
    ),
    rows: [
      {
        label: '2015/16',
        periods: [
          {label: 'Q1', ...q(1, 34, 33, 0)},
          {label: 'Q2', ...q(2, 73, 47, 2)},
          {label: 'Q3', ...q(3, 59, 69, 5)},
          {label: 'Q4', ...q(4, 58, 63)},
        ],
        total: {received: 224, inTime: 212, late: 7},
      },
    ],
  },
  groupedHeadings: {
    title: 'Two rows of headings',
    why: '"Responses" spans "In time" and "Late".',
    markup: foi(
      '<table><thead><tr><th rowspan="2">Quarter</th><th rowspan="2">Requests</th><th colspan="2">Responses</th></tr><tr><th>In time</th><th>Late</th></tr></thead><tbody><tr><td>Q1 2020/21</td><td>12</td><td>11</td><td>1</td></tr></tbody></table>',
    ),
    rows: [{label: '2020/21', periods: [{label: 'Q1 2020/21', ...q(1, 12, 11, 1)}]}],
  },
  months: {
    title: 'Months',
    why: 'Monthly figures, as Excel writes its dates and as people do.',
    markup: foi(table('Month|Received|On time\nApr-15|10|9\nMay 15|12|12\nSept 2015|8|8')),
    rows: [
      {
        periods: [
          {label: 'Apr-15', from: '2015-04', to: '2015-04', received: 10, inTime: 9},
          {label: 'May 15', from: '2015-05', to: '2015-05', received: 12, inTime: 12},
          {label: 'Sept 2015', from: '2015-09', to: '2015-09', received: 8, inTime: 8},
        ],
      },
    ],
  },
  dates: {
    title: 'Dates of quarters',
    why: 'Days first; the days themselves say no more than the months.',
    markup: foi(
      table(
        'Dates|Received|On time\n1 April to 30 June 2015|10|9\n01/07/2015 - 30/09/2015|12|12\n1 October 2015 - 31 December 2015|8|8',
      ),
    ),
    rows: [
      {
        periods: [
          {
            label: '1 April to 30 June 2015',
            from: '2015-04',
            to: '2015-06',
            received: 10,
            inTime: 9,
          },
          {
            label: '01/07/2015 - 30/09/2015',
            from: '2015-07',
            to: '2015-09',
            received: 12,
            inTime: 12,
          },
          {
            label: '1 October 2015 - 31 December 2015',
            from: '2015-10',
            to: '2015-12',
            received: 8,
            inTime: 8,
          },
        ],
      },
    ],
  },
  calendarQuarters: {
    title: 'Quarters of the calendar year',
    why: '"Q2 2020 (Apr-Jun)": the months decide, not the number of the quarter.',
    markup: foi(
      table(
        'Reporting period|Total requests|Responded in 20 working days|%\nQ3 2019 (July-Sept)|44|41|93%\nQ2 2020 (Apr-Jun)|37|35|95%',
      ),
    ),
    rows: [
      {
        label: '2019',
        periods: [
          {
            label: 'Q3 2019 (July-Sept)',
            from: '2019-07',
            to: '2019-09',
            received: 44,
            inTime: 41,
            percent: 93,
          },
        ],
      },
      {
        label: '2020',
        periods: [
          {
            label: 'Q2 2020 (Apr-Jun)',
            from: '2020-04',
            to: '2020-06',
            received: 37,
            inTime: 35,
            percent: 95,
          },
        ],
      },
    ],
  },
  calendarQuartersWithoutYear: {
    title: 'Quarters of the calendar year, no year',
    why: 'A quarter that its months contradict is not written: ours count from April.',
    markup: foi(table('|Received|In time\nQ2 (Apr-Jun)|5|5')),
    rows: [{periods: [{label: 'Q2 (Apr-Jun)', received: 5, inTime: 5}]}],
  },
  severalYearsOneTable: {
    title: 'Two years in one table',
    why: 'Rows that cover more than twelve months are put into their financial years.',
    markup: foi(
      table(
        'Period|Received|In time\nJan to Mar 2018|5|5\nApr to Jun 2018|6|6\nJul to Sep 2018|7|7\nOct to Dec 2018|8|8\nJan to Mar 2019|9|9',
      ),
    ),
    rows: [
      {
        periods: [
          {label: 'Jan to Mar 2018', from: '2018-01', to: '2018-03', received: 5, inTime: 5},
        ],
      },
      {
        periods: [
          {label: 'Apr to Jun 2018', from: '2018-04', to: '2018-06', received: 6, inTime: 6},
          {label: 'Jul to Sep 2018', from: '2018-07', to: '2018-09', received: 7, inTime: 7},
          {label: 'Oct to Dec 2018', from: '2018-10', to: '2018-12', received: 8, inTime: 8},
          {label: 'Jan to Mar 2019', from: '2019-01', to: '2019-03', received: 9, inTime: 9},
        ],
      },
    ],
  },
  dataAndCount: {
    title: 'Data and count',
    why: 'A table of two columns for each quarter.',
    markup: foi(
      `<h3>April to June 2021</h3>${table('Data|Count\nTotal number of requests|134\nResponded to within 20 working days|123 (92.48%)\nLate responses|10\nStill open|1')}`,
    ),
    rows: [
      {
        periods: [
          {
            label: 'April to June 2021',
            from: '2021-04',
            to: '2021-06',
            received: 134,
            inTime: 123,
            percent: 92.48,
            late: 10,
            open: 1,
          },
        ],
      },
    ],
  },
  listOfFigures: {
    title: 'List of figures',
    why: 'Figures in a list, quarter by quarter under the year.',
    markup: foi(
      '<h2>2021/22</h2><p><b>Quarter 1</b></p><ul><li>Number of requests received - 134</li><li>Closed within 20 working days: 123/133 = 92.48%</li><li>Closed late – 10</li></ul><p><b>Quarter 2</b></p><ul><li>Number of requests received - 120</li><li>Closed within 20 working days: none</li><li>Closed late - n/a</li></ul>',
    ),
    rows: [
      {
        label: '2021/22',
        periods: [
          {label: 'Quarter 1', quarter: 1, received: 134, inTime: 123, percent: 92.48, late: 10},
          {label: 'Quarter 2', quarter: 2, received: 120, inTime: 0},
        ],
      },
    ],
  },
  descriptionList: {
    title: 'Description list',
    why: 'Terms are names of figures; the heading gives the year, so they are its total.',
    markup: foi(
      '<h3>FOI 2020/21</h3><dl><dt>Requests received</dt><dd>1,024</dd><dt>Responses on time</dt><dd>1,000</dd></dl>',
    ),
    rows: [{label: '2020/21', total: {received: 1024, inTime: 1000}}],
  },
  linesOfAParagraph: {
    title: 'Lines of a paragraph',
    why: 'Line breaks in one paragraph; numbers in front; nested list.',
    markup: foi(
      '<h3>2020/21</h3><p>Requests received: 134<br>130 responded to within the deadline<br>4 breached</p><p>Phone us on 01702 215000. Requests should be sent to: 20 Victoria Avenue</p>',
    ),
    rows: [{label: '2020/21', total: {received: 134, inTime: 130, late: 4}}],
  },
  nestedList: {
    title: 'Nested list',
    why: 'Quarters are items with lists inside.',
    markup: foi(
      '<h3>2020/21</h3><ul><li>Quarter 1<ul><li>Requests received 134</li><li>Late 2</li></ul></li><li>Quarter 2<ul><li>Requests received 99</li><li>Late 0</li></ul></li></ul>',
    ),
    rows: [
      {
        label: '2020/21',
        periods: [
          {label: 'Quarter 1', quarter: 1, received: 134, late: 2},
          {label: 'Quarter 2', quarter: 2, received: 99, late: 0},
        ],
      },
    ],
  },
  layoutTable: {
    title: 'Table inside a layout table',
    why: 'The outer table only places things on the page.',
    markup: foi(
      `<table><tr><td><b>2015/16</b></td></tr><tr><td>${table('|Received|In time\nQ1|5|5')}</td></tr></table>`,
    ),
    rows: [{label: '2015/16', periods: [{label: 'Q1', ...q(1, 5, 5)}]}],
  },
  wordPaste: {
    title: 'Pasted from Word',
    why: 'Spans, non-breaking spaces, notes as raised figures, and ordinals.',
    markup: foi(
      '<table><tr><td><p class="MsoNormal"><span>&nbsp;</span></p></td><td><p><b><span lang="EN-GB">Requests&nbsp;received</span></b></p></td><td><p>In&nbsp;time</p></td></tr><tr><td><p>1<sup>st</sup>&nbsp;Quarter</p></td><td><p>34<sup>1</sup></p></td><td><p>33*</p></td></tr></table>',
    ),
    rows: [{periods: [{label: '1st Quarter', ...q(1, 34, 33)}]}],
  },
  wordsForNumbers: {
    title: 'Words for numbers',
    why: '"nil", "none" and 0 are 0; blank, "-" and "n/a" are absent; thousands have commas.',
    markup: foi(
      table(
        'Quarter|Received|In time|Late|Internal reviews\nQ1|1,024|nil|None|n/a\nQ2|-||0|not available\nQ3||||',
      ),
    ),
    rows: [
      {
        periods: [
          {label: 'Q1', ...q(1, 1024, 0, 0)},
          {label: 'Q2', quarter: 2, late: 0},
          {label: 'Q3', quarter: 3},
        ],
      },
    ],
  },
  section45: {
    title: 'Section 45 figures',
    why: 'All that the code of practice asks for, in the words that bodies use.',
    markup: foi(
      table(
        'Quarter|Received|Not yet processed|Met deadline|Missed deadline|Deadline extended|Granted in full|Partially withheld|Refused in full|Information not held|Withdrawn|Internal reviews|Comments\nQ1|100|5|90|4|1|60|20|10|8|2|3|Revised in July',
        '2021/22',
      ),
    ),
    rows: [
      {
        label: '2021/22',
        periods: [
          {
            label: 'Q1',
            quarter: 1,
            received: 100,
            open: 5,
            inTime: 90,
            late: 4,
            extended: 1,
            grantedInFull: 60,
            partlyGranted: 20,
            refusedInFull: 10,
            notHeld: 8,
            withdrawn: 2,
            internalReviews: 3,
            notes: 'Revised in July',
          },
        ],
      },
    ],
  },
  outcomesInSecondTable: {
    title: 'Outcomes in a second table',
    why: 'A second table of the same year with other figures of the same quarters.',
    markup: foi(
      `<h3>2021/22</h3>${table('Quarter|Received|In time\nQ1|100|90')}<p>Outcomes</p>${table('Quarter|Granted in full|Refused\nQ1|60|10')}`,
    ),
    rows: [
      {
        label: '2021/22',
        periods: [{label: 'Q1', ...q(1, 100, 90), grantedInFull: 60, refusedInFull: 10}],
      },
    ],
  },
  secondTableWithoutHeading: {
    title: 'Second table without a heading',
    why: 'The heading belongs to the first table. Which year the second covers is not said.',
    markup: foi(`<h3>2021/22</h3>${table('|Received\nQ1|100')}${table('|Received\nQ1|80')}`),
    rows: [
      {label: '2021/22', periods: [{label: 'Q1', ...q(1, 100)}]},
      {periods: [{label: 'Q1', ...q(1, 80)}]},
    ],
  },
  typedPercentages: {
    title: 'Typed percentages',
    why: 'A column of percentages, and one that is of something else.',
    markup: foi(
      table(
        'Quarter|Received|Within 20 working days|% within 20 working days|% late\nQ1|183|176|88%|4%',
        '2023/24',
      ),
    ),
    rows: [{label: '2023/24', periods: [{label: 'Q1', ...q(1, 183, 176), percent: 88}]}],
  },
  otherTables: {
    title: 'Tables of something else',
    why: 'Opening hours and a disclosure log hold no figures and are left alone.',
    markup: foi(
      `${table('Ref|Date received|Subject\n12|01/02/2019|Parking')}${table('Quarter|Number of requests\nQ1|12')}`,
    ),
    rows: [{periods: [{label: 'Q1', ...q(1, 12)}]}],
  },
  questionForm: {
    title: 'Questions and answers',
    why: 'The figures are answers to questions, under the quarter.',
    markup: foi(
      `<h2>October to December 2022</h2>${table('Question|Answer\nHow many requests did we receive?|40\nHow many of those did we provide a response to within 20 working days?|38\nHow many were answered late?|2')}`,
    ),
    rows: [
      {
        periods: [
          {
            label: 'October to December 2022',
            from: '2022-10',
            to: '2022-12',
            received: 40,
            inTime: 38,
            late: 2,
          },
        ],
      },
    ],
  },
  accordion: {
    title: 'Years in an accordion',
    why: 'The summary of each fold names the year.',
    markup: foi(
      `<details><summary>2019/20</summary>${table('Quarter|Received\nQ1|3')}</details><details><summary>2018/19</summary>${table('Quarter|Received\nQ1|4')}</details>`,
    ),
    rows: [
      {label: '2019/20', periods: [{label: 'Q1', ...q(1, 3)}]},
      {label: '2018/19', periods: [{label: 'Q1', ...q(1, 4)}]},
    ],
  },
  yearsOverColumns: {
    title: 'Years over groups of columns',
    why: 'Each year spans its own columns.',
    markup: foi(
      '<table><tr><th rowspan="2">Quarter</th><th colspan="2">2018/19</th><th colspan="2">2019/20</th></tr><tr><th>Received</th><th>In time</th><th>Received</th><th>In time</th></tr><tr><td>Q1</td><td>5</td><td>4</td><td>7</td><td>6</td></tr></table>',
    ),
    rows: [
      {label: '2018/19', periods: [{label: 'Q1', ...q(1, 5, 4)}]},
      {label: '2019/20', periods: [{label: 'Q1', ...q(1, 7, 6)}]},
    ],
  },
  titleOverColumns: {
    title: 'Title over quarters across',
    why: 'A merged title, the year as a pair of dates in the heading, and the year to date as the total.',
    markup: foi(
      '<h2>FOI statistics 1 April 2018 to 31 March 2019</h2><table><tr><th colspan="3">Freedom of Information requests</th></tr><tr><th></th><th>Apr-Jun</th><th>Year to date</th></tr><tr><td>Number received</td><td>5</td><td>11</td></tr><tr><td>Number responded to within 20 working days</td><td>5</td><td>10</td></tr><tr><td>% responded to within 20 working days</td><td>100%</td><td>91%</td></tr></table>',
    ),
    rows: [
      {
        label: '2018/19',
        periods: [
          {label: 'Apr-Jun', from: '2018-04', to: '2018-06', received: 5, inTime: 5, percent: 100},
        ],
        total: {received: 11, inTime: 10, percent: 91},
      },
    ],
  },
  foiAndEir: {
    title: 'Requests by law',
    why: 'Requests under another law are none of these, nor is the total of both.',
    markup: foi(table('Type|Received|Over 20 days\nFOI|134|1\nEIR|12|0\nTotal|146|1', '2018/19')),
    rows: [{label: '2018/19', total: {received: 134, late: 1}}],
  },
  unreadableFigures: {
    title: 'Figures that are no numbers',
    why: '"about 30" and "<5" are named to the editor, shown as written and not guessed.',
    markup: foi(table('Quarter|Received|Late\nQ1|about 30|&lt;5\nQ2|31|1')),
    rows: [
      {
        periods: [
          {label: 'Q1', quarter: 1, written: {received: 'about 30', late: '<5'}},
          {label: 'Q2', quarter: 2, received: 31, late: 1},
        ],
      },
    ],
  },
  yearBelowTable: {
    title: 'Year below the table',
    why: 'WordPress puts a figure’s caption below its table; it is no heading of the next one.',
    markup: foi(
      ['2019/20', '2018/19']
        .map(
          (year) =>
            `<figure class="wp-block-table">${table('Quarter|Received|In time\nQ1|10|9')}<figcaption>FOI requests ${year}</figcaption></figure>`,
        )
        .join(''),
    ),
    rows: [
      {label: '2019/20', periods: [{label: 'Q1', ...q(1, 10, 9)}]},
      {label: '2018/19', periods: [{label: 'Q1', ...q(1, 10, 9)}]},
    ],
  },
  yearOnTab: {
    title: 'Years on tabs',
    why: 'Each panel belongs to the tab that opens it, wherever the tabs stand.',
    markup: foi(
      `<ul><li><a href="#tab-19">2019/20</a></li><li><a href="#tab-18">2018/19</a></li></ul><div id="tab-19">${table('Quarter|Received|In time\nQ1|10|9')}</div><div id="tab-18">${table('Quarter|Received|In time\nQ1|8|8')}</div>`,
    ),
    rows: [
      {label: '2019/20', periods: [{label: 'Q1', ...q(1, 10, 9)}]},
      {label: '2018/19', periods: [{label: 'Q1', ...q(1, 8, 8)}]},
    ],
  },
  halfYears: {
    title: 'Half-years',
    why: 'A half of a financial year is six months from April or October.',
    markup: foi(table('Period|Received|In time\nFirst half|50|48\nH2|60|60', '2018/19')),
    rows: [
      {
        label: '2018/19',
        periods: [
          {label: 'First half', from: '2018-04', to: '2018-09', received: 50, inTime: 48},
          {label: 'H2', from: '2018-10', to: '2019-03', received: 60, inTime: 60},
        ],
      },
    ],
  },
  endOfQuarter: {
    title: 'Quarters by their end',
    why: '"Quarter ending June 2017" is April to June.',
    markup: foi(
      table(
        'Period|Received|In time\nQuarter ending 30 June 2017|10|9\n3 months to September 2017|12|12',
      ),
    ),
    rows: [
      {
        periods: [
          {
            label: 'Quarter ending 30 June 2017',
            from: '2017-04',
            to: '2017-06',
            received: 10,
            inTime: 9,
          },
          {
            label: '3 months to September 2017',
            from: '2017-07',
            to: '2017-09',
            received: 12,
            inTime: 12,
          },
        ],
      },
    ],
  },
  oneQuarterATable: {
    title: 'A table for each quarter',
    why: 'Quarters of one financial year come together, though each has a table and a heading of its own.',
    markup: foi(
      `<h3>April to June 2021</h3>${table('Data|Count\nRequests received|10\nAnswered in time|9')}<h3>July to September 2021</h3>${table('Data|Count\nRequests received|12\nAnswered in time|12')}`,
    ),
    rows: [
      {
        periods: [
          {label: 'April to June 2021', from: '2021-04', to: '2021-06', received: 10, inTime: 9},
          {
            label: 'July to September 2021',
            from: '2021-07',
            to: '2021-09',
            received: 12,
            inTime: 12,
          },
        ],
      },
    ],
  },
  oneFigureARow: {
    title: 'One figure a row',
    why: 'Quarter, name and count, as databases export them.',
    markup: foi(
      table('Quarter|Measure|Count\nQ1|Received|34\nQ1|In time|33\nQ2|Received|40', '2019/20'),
    ),
    rows: [
      {
        label: '2019/20',
        periods: [
          {label: 'Q1', ...q(1, 34, 33)},
          {label: 'Q2', ...q(2, 40)},
        ],
      },
    ],
  },
  severalFiguresALine: {
    title: 'Several figures a line',
    why: 'A quarter and what was counted in it, in one item of a list.',
    markup: foi(
      '<h3>2019/20</h3><ul><li>Quarter 1: 34 received, 33 in time and 1 breached</li><li>Quarter 2: 73 received, 71 in time and 2 breached</li></ul>',
    ),
    rows: [
      {
        label: '2019/20',
        periods: [
          {label: 'Quarter 1', ...q(1, 34, 33, 1)},
          {label: 'Quarter 2', ...q(2, 73, 71, 2)},
        ],
      },
    ],
  },
  cards: {
    title: 'Numbers on cards',
    why: 'A number and its name are boxes of their own, without a word between them.',
    markup: foi(
      '<h3>2019/20</h3><div><div>134</div><div>requests received</div></div><div><div>130</div><div>answered within 20 working days</div></div>',
    ),
    rows: [{label: '2019/20', total: {received: 134, inTime: 130}}],
  },
} satisfies Examples;
