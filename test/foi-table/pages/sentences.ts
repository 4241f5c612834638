/** Lines and sentences with several numbers, and parts of the page that nobody sees. */
import type {PageCase} from './page-case.js';

export const sentences: PageCase[] = [
  {
    says: 'two figures in an item',
    markup: '<h3>2019/20</h3><ul><li>134 requests received, 4 late</li></ul>',
    lines: ['2019/20 | total | late 4, received 134'],
  },
  {
    says: 'of which',
    markup: '<h3>2019/20</h3><ul><li>134 requests, of which 4 were late</li></ul>',
    lines: ['2019/20 | total | late 4, received 134'],
  },
  {
    says: '4 of which',
    markup: '<h3>2019/20</h3><ul><li>134 requests were received, 4 of which were late</li></ul>',
    lines: ['2019/20 | total | late 4, received 134'],
  },
  {
    says: 'a number in words',
    markup: '<h3>2019/20</h3><ul><li>134 requests, of which four were late</li></ul>',
    lines: ['2019/20 | total | late 4, received 134'],
  },
  {
    says: 'none',
    markup: '<h3>2019/20</h3><ul><li>134 requests received, none late</li></ul>',
    lines: ['2019/20 | total | late 0, received 134'],
  },
  {
    says: 'two figures without anything between them',
    markup: '<h3>2019/20</h3><ul><li>134 requests received 4 late</li></ul>',
    lines: [],
  },
  {
    says: 'another figure in brackets',
    markup: '<h3>2019/20</h3><ul><li>We received 134 requests (4 late)</li></ul>',
    lines: ['2019/20 | total | received 134'],
  },
  {
    says: 'two sentences',
    markup: '<h3>2019/20</h3><p>We received 134 requests. 4 were late.</p>',
    lines: ['2019/20 | total | late 4, received 134'],
  },
  {
    says: 'in time and late',
    markup: '<h3>2019/20</h3><p>We answered 17 requests on time. 3 were late.</p>',
    lines: ['2019/20 | total | inTime 17, late 3'],
  },
  {
    says: 'received and in time',
    markup: '<h3>2019/20</h3><p>We received 20 requests. 17 were answered on time.</p>',
    lines: ['2019/20 | total | inTime 17, received 20'],
  },
  {
    says: 'joined by and',
    markup:
      '<h3>2019/20</h3><p>We received 20 requests and answered 17 of them within 20 working days.</p>',
    lines: ['2019/20 | total | inTime 17, received 20'],
  },
  {
    says: 'a clause about something else',
    markup: '<h3>2019/20</h3><ul><li>134 requests received, 12 telephone calls</li></ul>',
    lines: ['2019/20 | total | received 134'],
  },
  {
    says: 'commas around one number',
    markup:
      '<h3>2019/20</h3><ul><li>130 requests were answered, most by email, within 20 working days</li></ul>',
    lines: ['2019/20 | total | inTime 130'],
  },
  {
    says: 'the year in the first of them',
    markup:
      '<ul><li>In 2018/19 we received 134 requests</li><li>Of these, 130 were answered within 20 working days</li><li>4 were late</li></ul>',
    lines: ['2018/19 | total | inTime 130, late 4, received 134'],
  },
  {
    says: 'each year in its own',
    markup:
      '<ul><li>In 2018/19 we received 134 requests, of which 4 were late</li><li>In 2019/20 we received 20 requests, of which 3 were late</li></ul>',
    lines: ['2018/19 | total | late 4, received 134', '2019/20 | total | late 3, received 20'],
  },
  {
    says: 'a sentence above a table says it again',
    markup:
      '<p>We received 20 requests. 17 were answered on time.</p><table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 17, late 3, received 20'],
  },
  {
    says: 'a sentence below a table, of another year',
    markup:
      '<table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table><p>In 2018/19 we received 134 requests, 4 late.</p>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 17, late 3, received 20'],
  },
  {
    says: 'a sentence with one number above a table',
    markup:
      '<p>We received 134 requests.</p><table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th><th>Late</th></tr><tr><td>Q1</td><td>134</td><td>4</td></tr><tr><td>Total</td><td>134</td><td>4</td></tr></table>',
    lines: [
      '2019/20 | Q1 | quarter 1 | late 4, received 134',
      '2019/20 | total | late 4, received 134',
    ],
  },
  {
    says: 'a hidden table',
    markup:
      '<table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table><table hidden><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 17, late 3, received 20'],
  },
  {
    says: 'a table in a hidden part',
    markup:
      '<table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table><div hidden><h3>Draft</h3><table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table></div>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 17, late 3, received 20'],
  },
  {
    says: 'a table in a part that is not displayed',
    markup:
      '<table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table><div style="display: none"><table><caption>2018/19</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table></div>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 17, late 3, received 20'],
  },
  {
    says: 'a hidden part that a button opens',
    markup:
      '<button aria-controls="y">Show 2019/20</button><div id="y" hidden><table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th><th>In time</th><th>Late</th></tr><tr><td>Q1</td><td>20</td><td>17</td><td>3</td></tr></table></div>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 17, late 3, received 20'],
  },
  {
    says: 'semicolons',
    markup: '<h3>2019/20</h3><ul><li>Received: 134; in time: 130; late: 4</li></ul>',
    lines: ['2019/20 | total | inTime 130, late 4, received 134'],
  },
  {
    says: 'each its name first',
    markup: '<h3>2019/20</h3><ul><li>Requests received 134, answered late 4</li></ul>',
    lines: ['2019/20 | total | late 4, received 134'],
  },
  {
    says: 'a range of days is no second figure',
    markup: '<h3>2019/20</h3><ul><li>4 requests were answered in 21 to 40 days</li></ul>',
    lines: ['2019/20 | total | late 4'],
  },
  {
    says: 'thousands',
    markup: '<h3>2019/20</h3><ul><li>1,134 requests received, 1,004 answered in time</li></ul>',
    lines: ['2019/20 | total | inTime 1004, received 1134'],
  },
  {
    says: 'a quarter in a sentence',
    markup:
      '<h3>2019/20</h3><ul><li>In Q1 we received 34 requests, 1 late</li><li>In Q2 we received 20 requests, 2 late</li></ul>',
    lines: [
      '2019/20 | Q1 | quarter 1 | late 1, received 34',
      '2019/20 | Q2 | quarter 2 | late 2, received 20',
    ],
  },
  {
    says: 'the year of a sentence is no heading of the table below it',
    markup:
      '<h3>2019/20</h3><ul><li>In 2018/19 we received 134 requests, 4 late</li></ul><table><tr><th>Quarter</th><th>Received</th></tr><tr><td>Q1</td><td>20</td></tr></table>',
    lines: ['2018/19 | total | late 4, received 134', '2019/20 | Q1 | quarter 1 | received 20'],
  },
  {
    says: 'an item that is broken in two, above a table',
    markup:
      '<h3>2018/19</h3><ul><li>134 requests received, 4 late<br>Thank you</li></ul><table><caption>2019/20</caption><tr><th>Quarter</th><th>Received</th></tr><tr><td>Q1</td><td>20</td></tr></table>',
    lines: ['2018/19 | total | late 4, received 134', '2019/20 | Q1 | quarter 1 | received 20'],
  },
  {
    says: 'a number in words, alone',
    markup: '<h3>2018/19</h3><p>We received two hundred requests.</p>',
    lines: ['2018/19 | total | received 200'],
  },
  {
    says: 'one share in time among others',
    markup:
      '<h3>2018/19</h3><p>We received 312 requests, of which 95% were answered in time, 60% were granted in full and 12% refused.</p>',
    lines: ['2018/19 | total | percent 95, received 312'],
  },
  {
    says: 'two shares in time, of different requests',
    markup:
      '<h3>2018/19</h3><p>We received 312 requests, 95% of them were answered in time and 90% of these were answered on time by letter.</p>',
    lines: ['2018/19 | total | received 312'],
  },
  {
    says: 'two counts and a share',
    markup:
      '<h3>2018/19</h3><p>We received 312 requests, 12 were late and 96% were answered in time.</p>',
    lines: ['2018/19 | total | late 12, percent 96, received 312'],
  },
  {
    says: 'between two days',
    markup:
      '<p>Between 1 April 2021 and 30 June 2021 NHS X CCG received 64 FOI requests. 60 were responded to within the 20 working day deadline, 4 were responded to late.</p>',
    lines: [
      'no year | 1 April 2021 and 30 June 2021 | 2021-04 to 2021-06 | inTime 60, late 4, received 64',
    ],
  },
  {
    says: 'from one day to another',
    markup:
      '<p>From 1 July 2021 to 30 September 2021, the CCG received 70 requests, of which 66 were answered in time.</p>',
    lines: [
      'no year | 1 July 2021 to 30 September 2021 | 2021-07 to 2021-09 | inTime 66, received 70',
    ],
  },
  {
    says: 'a body named behind its dates, with no comma',
    markup:
      '<p>Between 1 July 2021 and 30 September 2021 Norfolk and Waveney ICB received 64 FOI requests and answered 60 within 20 working days.</p>',
    lines: [
      'no year | 1 July 2021 and 30 September 2021 | 2021-07 to 2021-09 | inTime 60, received 64',
    ],
  },
  {
    says: 'a body named behind months',
    markup:
      '<h2>2021/22</h2><p>In April to June Norwich City Council received 64 requests.</p><p>In quarter 2 the Council received 60 requests.</p>',
    lines: [
      '2021/22 | April to June | 2021-04 to 2021-06 | received 64',
      '2021/22 | quarter 2 | quarter 2 | received 60',
    ],
  },
];
