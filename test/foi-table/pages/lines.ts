/** How lines of text give figures. */
import type {PageCase} from './page-case.js';

export const lines: PageCase[] = [
  {
    says: 'name, hyphen, number',
    markup:
      '<h3>April - June 2019</h3><ul><li>Number of requests received - 134</li><li>Number of requests answered within 20 working days - 120 (90%)</li><li>Number of requests answered outside of 20 working days - 14</li></ul>',
    lines: [
      'no year | April - June 2019 | 2019-04 to 2019-06 | inTime 120, late 14, percent 90, received 134',
    ],
  },
  {
    says: 'with notes in brackets',
    markup:
      '<h3>Q1 2019/20</h3><ul><li>Requests received: 134 (2 withdrawn)</li><li>Answered within 20 working days: 130 (97%).</li><li>Answered late: 2 (both by one day)</li></ul>',
    lines: ['2019/20 | Q1 2019/20 | quarter 1 | inTime 130, late 2, percent 97, received 134'],
  },
  {
    says: 'sentences that begin with “we”',
    markup:
      '<h3>2019/20</h3><ul><li>We received 134 requests</li><li>We responded to 130 within 20 working days</li><li>We responded to 4 late</li></ul>',
    lines: ['2019/20 | total | inTime 130, late 4, received 134'],
  },
  {
    says: 'several figures behind the name of their quarter',
    markup:
      '<h3>2019/20</h3><ul><li>Quarter 1 (April-June): 34 received, 33 in time, 1 breached</li><li>Quarter 2 (July-September): 73 received, 71 in time, 2 breached</li></ul>',
    lines: [
      '2019/20 | Quarter 1 (April-June) | 2019-04 to 2019-06 | inTime 33, late 1, received 34',
      '2019/20 | Quarter 2 (July-September) | 2019-07 to 2019-09 | inTime 71, late 2, received 73',
    ],
  },
  {
    says: 'several figures behind the year',
    markup: '<p>2019/20: Received 134; in time 130; breached 4</p>',
    lines: ['2019/20 | total | inTime 130, late 4, received 134'],
  },
  {
    says: 'names in bold',
    markup:
      '<h3>2019/20</h3><p><strong>Received:</strong> 34<br><strong>In time:</strong>&nbsp;33<br /><strong>Breached:</strong> nil</p>',
    lines: ['2019/20 | total | inTime 33, late 0, received 34'],
  },
  {
    says: 'numbers in bold',
    markup:
      '<h3>2019/20</h3><p><strong>134</strong> requests were received</p><p><strong>130 (97%)</strong> were answered within 20 working days</p>',
    lines: ['2019/20 | total | inTime 130, percent 97, received 134'],
  },
  {
    says: 'equals signs',
    markup:
      '<h3>2019/20</h3><ol><li>Total number of requests received = 134</li><li>Total answered within 20 working days = 130</li><li>Total breached = 4</li></ol>',
    lines: ['2019/20 | total | inTime 130, late 4, received 134'],
  },
  {
    says: 'arrows',
    markup: '<h3>2019/20</h3><p>Received → 134</p><p>In time → 130</p>',
    lines: ['2019/20 | total | inTime 130, received 134'],
  },
  {
    says: 'dotted lines',
    markup: '<h3>2019/20</h3><p>Requests received ........ 134</p><p>In time ...... 130</p>',
    lines: ['2019/20 | total | inTime 130, received 134'],
  },
  {
    says: 'a share alone',
    markup:
      '<h3>2019/20</h3><ul><li>Requests received: 134</li><li>Percentage answered within 20 working days: 97%</li></ul>',
    lines: ['2019/20 | total | percent 97, received 134'],
  },
  {
    says: '130 out of 134',
    markup:
      '<h3>2019/20</h3><ul><li>130 out of 134 requests were answered within 20 working days (97%)</li></ul>',
    lines: ['2019/20 | total | inTime 130, percent 97'],
  },
  {
    says: 'below “Total for 2019/20”',
    markup:
      '<h3>Total for 2019/20</h3><ul><li>Requests received: 134</li><li>In time: 130</li></ul>',
    lines: ['2019/20 | total | inTime 130, received 134'],
  },
  {
    says: 'a sentence between the first and the last day of a year',
    markup: '<p>Between 1 April 2018 and 31 March 2019 we received 134 FOI requests.</p>',
    lines: ['2018/19 | total | received 134'],
  },
  {
    says: 'bullets pasted from Word',
    markup:
      '<p class="MsoListParagraph">·<span>&nbsp;&nbsp;&nbsp; </span>Number of requests received – 134</p><p class="MsoListParagraph">·<span>&nbsp;&nbsp;&nbsp; </span>Answered within 20 days – 130</p><h3>x</h3>',
    lines: ['no year | total | inTime 130, received 134'],
  },
  {
    says: 'hyphens as bullets',
    markup: '<h3>Q1 2019/20</h3><p>- Requests received: 134<br>- In time: 130<br>- Late: 4</p>',
    lines: ['2019/20 | Q1 2019/20 | quarter 1 | inTime 130, late 4, received 134'],
  },
  {
    says: 'numbers as bullets',
    markup: '<h3>Q1 2019/20</h3><p>1. Requests received: 134</p><p>2. Answered in time: 130</p>',
    lines: ['2019/20 | Q1 2019/20 | quarter 1 | inTime 130, received 134'],
  },
  {
    says: 'dots as bullets',
    markup:
      '<h3>Q1 2019/20</h3><p>• Requests received - 134</p><p>• Requests answered on time - 130</p>',
    lines: ['2019/20 | Q1 2019/20 | quarter 1 | inTime 130, received 134'],
  },
  {
    says: 'bold numbers below a heading for each quarter',
    markup:
      '<h3>Freedom of Information requests 2019/20</h3><h4>Quarter one</h4><ul><li><strong>10</strong> requests received</li><li><strong>9</strong> responded to in time</li><li><strong>1</strong> breached</li></ul><h4>Quarter two</h4><ul><li><strong>20</strong> requests received</li><li><strong>20</strong> responded to in time</li><li><strong>0</strong> breached</li></ul>',
    lines: [
      '2019/20 | Quarter one | quarter 1 | inTime 9, late 1, received 10',
      '2019/20 | Quarter two | quarter 2 | inTime 20, late 0, received 20',
    ],
  },
  {
    says: 'none, nil and n/a',
    markup:
      '<h4>Q1 2019/20</h4><p>Requests received: 10</p><p>Late: none</p><p>Withdrawn: nil</p><p>Internal reviews: n/a</p>',
    lines: ['2019/20 | Q1 2019/20 | quarter 1 | late 0, received 10, withdrawn 0'],
  },
  {
    says: 'paragraphs below a bold one',
    markup:
      '<p><strong>FOI Activity 2018/19</strong></p><p>Total number of FOI requests received: 312</p><p>Number responded to within 20 working days: 309 (99%)</p><p>Number of breaches: 3</p>',
    lines: ['2018/19 | total | inTime 309, late 3, percent 99, received 312'],
  },
  {
    says: 'a year and a quarter before the figures',
    markup:
      '<ul><li>2018/19: Q1: 34 received, 33 in time</li><li>2018/19: Q2: 40 received, 39 in time</li></ul>',
    lines: [
      '2018/19 | 2018/19: Q1 | quarter 1 | inTime 33, received 34',
      '2018/19 | 2018/19: Q2 | quarter 2 | inTime 39, received 40',
    ],
  },
  {
    says: 'years below headings that name the figures',
    markup:
      '<h3>Requests received</h3><ul><li>2018/19: 134</li><li>2017/18: 120</li></ul><h3>Answered within 20 working days</h3><ul><li>2018/19: 130</li><li>2017/18: 118</li></ul>',
    lines: [
      '2018/19 | total | inTime 130, received 134',
      '2017/18 | total | inTime 118, received 120',
    ],
  },
  {
    says: 'quarters below headings that name the figures, and one that names none',
    markup:
      '<h2>2018/19</h2><h3>Requests received</h3><ul><li>Q1: 134</li><li>Q2: 120</li></ul><h3>By letter</h3><ul><li>Q1: 30</li><li>Q2: 18</li></ul>',
    lines: ['2018/19 | Q1 | quarter 1 | received 134', '2018/19 | Q2 | quarter 2 | received 120'],
  },
  {
    says: 'the year in the name of the figure',
    markup:
      '<ul><li>Requests received in 2018/19: 134</li><li>Requests received in 2017/18 - 120</li></ul>',
    lines: ['2018/19 | total | received 134', '2017/18 | total | received 120'],
  },
];
