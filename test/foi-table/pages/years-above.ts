/** A year that stands farther away than the nearest heading: above several parts, or in a sentence. */
import {Q1, table, type PageCase} from './page-case.js';

const TWO = 'Quarter|Received|In time|Late\nQ1|20|19|1';
const FIRST = (year: string) => `${year} | Q1 | quarter 1 | inTime 9, late 1, received 10`;
const SECOND = (year: string) => `${year} | Q1 | quarter 1 | inTime 19, late 1, received 20`;
const parts = (says: string, markup: string, ...lines: string[]): PageCase => ({
  says,
  markup,
  lines,
});
const NORTH = [
  FIRST('2018/19'),
  '2018/19 | notes | North locality',
  SECOND('2018/19'),
  '2018/19 | notes | South locality',
];

export const yearsAbove: PageCase[] = [
  parts(
    'two parts of a year, each below its heading',
    `<h2>2018/19</h2><h3>North locality</h3>${table(Q1)}<h3>South locality</h3>${table(TWO)}`,
    ...NORTH,
  ),
  parts(
    'each below its caption',
    `<h2>FOI performance 2018/19</h2>${table(Q1, 'North locality')}${table(TWO, 'South locality')}`,
    ...NORTH,
  ),
  parts(
    'one of all, and one of a part',
    `<h3>2018/19</h3>${table(TWO)}<h4>North locality</h4>${table(Q1)}`,
    SECOND('2018/19'),
    FIRST('2018/19'),
    '2018/19 | notes | North locality',
  ),
  parts(
    'in two years',
    `<h2>2018/19</h2><h3>North</h3>${table(Q1)}<h3>South</h3>${table(TWO)}<h2>2017/18</h2><h3>North</h3>${table(TWO)}<h3>South</h3>${table(Q1)}`,
    FIRST('2018/19'),
    '2018/19 | notes | North',
    SECOND('2018/19'),
    '2018/19 | notes | South',
    SECOND('2017/18'),
    '2017/18 | notes | North',
    FIRST('2017/18'),
    '2017/18 | notes | South',
  ),
  parts(
    'some of the requests are no part of the year',
    `<h3>2018/19</h3>${table(TWO)}<h4>Of which from the media</h4>${table(Q1)}`,
    SECOND('2018/19'),
  ),
  parts(
    'the year before is not the year above it',
    `<h2>2018/19</h2>${table(TWO)}<h3>Previous year</h3>${table(Q1)}`,
    SECOND('2018/19'),
    FIRST('no year'),
  ),
  parts(
    'parts that complete each other are one',
    `<h2>2018/19</h2><h3>Requests received</h3>${table('Quarter|Received\nQ1|10')}<h3>Requests answered</h3>${table('Quarter|In time|Late\nQ1|9|1')}`,
    FIRST('2018/19'),
  ),
  parts(
    'quarters, and the months of them',
    `<h3>2018/19</h3><h4>Quarterly</h4>${table(Q1)}<h4>Monthly</h4>${table('Month|Received|In time|Late\nApril|4|4|0\nMay|6|5|1')}`,
    FIRST('2018/19'),
    '2018/19 | notes | Quarterly',
    '2018/19 | April | 2018-04 to 2018-04 | inTime 4, late 0, received 4',
    '2018/19 | May | 2018-05 to 2018-05 | inTime 5, late 1, received 6',
    '2018/19 | notes | Monthly',
  ),
  parts(
    'quarters, and the months of each below it',
    `<h3>2018/19</h3>${table('Quarter|Received\nQ1|10\nQ2|20')}<h4>Quarter 1</h4>${table('Month|Received\nApril|4\nMay|6')}<h4>Quarter 2</h4>${table('Month|Received\nJuly|20')}`,
    '2018/19 | Q1 | quarter 1 | received 10',
    '2018/19 | Q2 | quarter 2 | received 20',
    '2018/19 | April | 2018-04 to 2018-04 | received 4',
    '2018/19 | May | 2018-05 to 2018-05 | received 6',
    '2018/19 | July | 2018-07 to 2018-07 | received 20',
  ),
  parts(
    'a sentence before the table',
    `<p>The table shows our performance in 2018/19.</p>${table(Q1)}`,
    FIRST('2018/19'),
  ),
  parts(
    'a sentence below a heading that says no year',
    `<h3>How we did</h3><p>Figures for the last financial year (2018/19) are below.</p>${table(Q1)}`,
    FIRST('2018/19'),
  ),
  parts(
    'a sentence between two days',
    `<h3>Our performance</h3><p>The following table gives our response times for 1 April 2018 to 31 March 2019.</p><p>Please contact us with any questions.</p>${table(Q1)}`,
    FIRST('2018/19'),
  ),
  parts(
    'a sentence behind another, above a list',
    '<p>We answer within 20 working days. The figures below are for 2018/19:</p><ul><li>Received: 10</li><li>In time: 9</li></ul>',
    '2018/19 | total | inTime 9, received 10',
  ),
  parts(
    'a line that is no sentence, below a heading of another year',
    `<h2>Figures published in 2019</h2><p>Table for 2018/19</p>${table(Q1)}`,
    FIRST('2018/19'),
  ),
  parts(
    'a sentence about one year below the heading of another',
    `<h3>2018/19</h3>${table(Q1)}<p>The table below has the figures for 2017/18.</p><h3>2016/17</h3>${table(TWO)}`,
    FIRST('2018/19'),
    SECOND('2016/17'),
  ),
  parts(
    'a sentence for each of two tables',
    `<p>This table is for 2018/19.</p>${table(Q1)}<p>The table below has the figures of 2017/18.</p>${table(TWO)}`,
    FIRST('2018/19'),
    SECOND('2017/18'),
  ),
  ...[
    'We have published these figures since 2018/19.',
    'Our policy for the publication of figures was approved in 2018.',
    'The table was last updated in 2018.',
    'Performance has improved compared with 2017/18.',
    'The table shows our figures for 2017/18 and 2018/19.',
    'The figures for 2018/19 will be published here.',
    'Tables for 2017/18 can be found in our publication scheme.',
    '<a href="/old">The table for 2017/18.</a>',
    'The figures for 2018/19 can be found on our old website.',
    'Our performance in 2018/19 was below the target.',
    'The Environmental Information Regulations 2004 apply to these figures.',
  ].map((sentence) =>
    parts(`no year of the table: ${sentence}`, `<p>${sentence}</p>${table(Q1)}`, FIRST('no year')),
  ),
  parts(
    'a heading says more than a sentence, and the table more than both',
    `<h3>2018/19</h3><p>The table below has more figures than that of 2017/18.</p>${table(Q1)}<p>The table below is of 2016/17.</p>${table('Quarter|Received\nQ1 2015/16|7')}`,
    FIRST('2018/19'),
    '2015/16 | Q1 2015/16 | quarter 1 | received 7',
  ),
  parts(
    'a sentence that ends with a colon',
    `<p>Between 1 April 2018 and 31 March 2019 our response times were as shown in the table below:</p>${table(Q1)}`,
    FIRST('2018/19'),
  ),
  parts(
    'a sentence that begins with "here"',
    `<p>Here are our figures for 2018/19.</p>${table(Q1)}`,
    FIRST('2018/19'),
  ),
  parts(
    'captions of parts of a year without periods',
    `<h2>Freedom of Information 2018/19</h2>${table('Received|In time\n10|9', 'Clinical')}${table('Received|In time\n20|19', 'Corporate')}`,
    '2018/19 | total | inTime 9, received 10',
    '2018/19 | notes | Clinical',
    '2018/19 | total | inTime 19, received 20',
    '2018/19 | notes | Corporate',
  ),
  parts(
    'a sentence about all tables, above a heading of each quarter',
    `<p>The tables below show our performance in 2018/19.</p><h3>Quarter 1</h3>${table('Received\n10')}<h3>Quarter 2</h3>${table('Received\n20')}`,
    '2018/19 | Quarter 1 | quarter 1 | received 10',
    '2018/19 | Quarter 2 | quarter 2 | received 20',
  ),
  parts(
    'a sentence about one table is not about that below the next heading',
    `<p>The table below shows our performance in 2018/19.</p>${table(Q1)}<h3>More figures</h3>${table(TWO)}`,
    FIRST('2018/19'),
    SECOND('no year'),
  ),
  parts(
    'a bold line that says that it was the year before',
    `<h2>2018/19</h2>${table(Q1)}<p><b>Last year</b></p>${table(TWO)}`,
    FIRST('2018/19'),
    SECOND('no year'),
  ),
];
