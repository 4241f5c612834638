/** Lists, cards, folds and paragraphs of figures, as content management systems make them. */
import {one, quartersOf, type PageCase} from './page-case.js';

const Q = quartersOf('2018/19');

export const linesInCms: PageCase[] = [
  one(
    'quarters as headings, an unordered list below each',
    '<h2>2018/19</h2><h3>Q1</h3><ul><li>Received: 10</li><li>Responded to within 20 working days: 9 (90%)</li><li>Late: 1</li></ul><h3>Q2</h3><ul><li>Received: 20</li><li>Responded to within 20 working days: 19 (95%)</li><li>Late: 1</li></ul>',
    Q(1, 'inTime 9, late 1, percent 90, received 10'),
    Q(2, 'inTime 19, late 1, percent 95, received 20'),
  ),
  one(
    'bold names and line breaks in one paragraph a quarter',
    '<h2>2018/19</h2><p><strong>Q1</strong><br>Received - 10<br>In time - 9<br>Late - 1</p><p><strong>Q2</strong><br>Received - 20<br>In time - 19<br>Late - 1</p>',
    Q(1, 'inTime 9, late 1, received 10'),
    Q(2, 'inTime 19, late 1, received 20'),
  ),
  one(
    'an icon for each figure, its number in a heading',
    '<h2>2018/19</h2><div class="stat"><img alt=""><h4>312</h4><p>requests received</p></div><div class="stat"><img alt=""><h4>300</h4><p>answered within 20 working days</p></div>',
    '2018/19 | total | inTime 300, received 312',
  ),
  one(
    'spans without spaces between name and number',
    '<h3>2018/19</h3><ul><li><span>Requests received</span><span class="badge">312</span></li><li><span>Answered late</span><span class="badge">12</span></li></ul>',
    '2018/19 | total | late 12, received 312',
  ),
  one(
    'a leader of dots',
    '<h3>2018/19</h3><p>Requests received ............ 312<br>Answered in time ............ 300<br>Answered late ................ 12</p>',
    '2018/19 | total | inTime 300, late 12, received 312',
  ),
  one(
    'tabs in preformatted text',
    '<h3>2018/19</h3><pre>Requests received:\t312\nAnswered in time:\t300\nAnswered late:\t12</pre>',
    '2018/19 | total | inTime 300, late 12, received 312',
  ),
  one(
    'large numbers and their names in a grid of boxes',
    '<h2>FOI 2018/19</h2><div class="row"><div class="col"><h3>312</h3><span>requests received</span></div><div class="col"><h3>96%</h3><span>answered within 20 working days</span></div></div>',
    '2018/19 | total | percent 96, received 312',
  ),
  one(
    'a term and several descriptions',
    '<h3>2018/19</h3><dl><dt>Requests received</dt><dd>312</dd><dt>Answered late</dt><dd>12</dd><dd>Most of them in August</dd></dl>',
    '2018/19 | total | late 12, received 312',
  ),
  one(
    'a heading that asks, a list that answers',
    '<h2>How many requests did we receive in 2018/19?</h2><ul><li>312 requests</li><li>300 answered within 20 working days</li></ul>',
    '2018/19 | total | inTime 300, received 312',
  ),
  one(
    'an ordered list of quarters',
    '<h3>2018/19</h3><ol><li>Quarter 1 – 10 received, 9 in time</li><li>Quarter 2 – 20 received, 19 in time</li></ol>',
    '2018/19 | Quarter 1 | quarter 1 | inTime 9, received 10',
    '2018/19 | Quarter 2 | quarter 2 | inTime 19, received 20',
  ),
  {
    says: 'Divi blurbs: number above name',
    markup:
      '<h2>Our FOI performance 2022/23</h2><div class="et_pb_number_counter"><div class="percent"><p><span class="percent-value">412</span></p></div><h3 class="title">Requests received</h3></div><div class="et_pb_number_counter"><div class="percent"><p><span class="percent-value">398</span></p></div><h3 class="title">Answered within 20 working days</h3></div>',
    lines: ['2022/23 | total | inTime 398, received 412'],
  },
  {
    says: 'months as headings with one line each',
    markup:
      '<h2>2019</h2><h3>January</h3><p>Received: 30 / In time: 28 / Late: 2</p><h3>February</h3><p>Received: 25 / In time: 25 / Late: 0</p>',
    lines: [
      '2019 | January | 2019-01 to 2019-01 | inTime 28, late 2, received 30',
      '2019 | February | 2019-02 to 2019-02 | inTime 25, late 0, received 25',
    ],
  },
  {
    says: 'in a board paper sentence',
    markup:
      '<h3>Freedom of Information – Quarter 3 2019/20</h3><p>During Q3 2019/20 the CCG received 71 FOI requests. 69 (97%) were responded to within the statutory 20 working day timescale and 2 breached.</p>',
    lines: ['2019/20 | Q3 2019/20 | quarter 3 | inTime 69, late 2, percent 97, received 71'],
  },
  {
    says: 'a definition list in Welsh order with colons',
    markup:
      '<h3>April 2020 to March 2021</h3><dl><dt>Total number of FOI requests received:</dt><dd>288</dd><dt>Number responded to within 20 working days:</dt><dd>250 (87%)</dd><dt>Number of internal reviews:</dt><dd>3</dd></dl>',
    lines: ['2020/21 | total | inTime 250, internalReviews 3, percent 87, received 288'],
  },
  {
    says: 'a statement with numbers in bold',
    markup:
      '<h2>FOI statistics</h2><p>In the financial year 2017/18:</p><ul><li>we received <strong>198</strong> requests</li><li><strong>190</strong> were answered within the deadline</li><li><strong>8</strong> were answered late</li></ul>',
    lines: ['2017/18 | total | inTime 190, late 8, received 198'],
  },
  {
    says: 'a line per quarter with pipes',
    markup: '<h3>2016/17</h3><p>Q1 | Received 30 | On time 29<br>Q2 | Received 33 | On time 33</p>',
    lines: [
      '2016/17 | Q1 | quarter 1 | inTime 29, received 30',
      '2016/17 | Q2 | quarter 2 | inTime 33, received 33',
    ],
  },
  {
    says: 'h3 then value',
    markup:
      '<h2>2018/19</h2><h3>Requests received</h3><p>412</p><h3>Answered within 20 working days</h3><p>398</p>',
    lines: ['2018/19 | total | inTime 398, received 412'],
  },
  {
    says: 'Norwich CCG',
    markup:
      '<p>In 2018/19 NHS Norwich CCG received 71 requests. Norwich CCG answered 69 within 20 working days.</p>',
    lines: ['2018/19 | total | inTime 69, received 71'],
  },
  {
    says: 'cards: heading, number, and a share below',
    markup:
      '<h2>FOI 2021/22</h2><div class="card"><h3>Requests received</h3><p class="big">342</p></div><div class="card"><h3>Answered within 20 working days</h3><p class="big">330</p></div><div class="card"><h3>Answered late</h3><p class="big">12</p></div>',
    lines: ['2021/22 | total | inTime 330, late 12, received 342'],
  },
  {
    says: 'NHS body in the third person over two years',
    markup:
      '<p>In 2018/19 the Trust received 512 requests and answered 490 within 20 working days.</p><p>In 2017/18 the Trust received 480 requests and answered 450 within 20 working days.</p>',
    lines: [
      '2018/19 | total | inTime 490, received 512',
      '2017/18 | total | inTime 450, received 480',
    ],
  },
  {
    says: 'semi-colon lines below quarters',
    markup:
      '<h2>2020-21</h2><ul><li>Quarter 1; 55 received; 50 on time; 5 late</li><li>Quarter 2; 60 received; 58 on time; 2 late</li></ul>',
    lines: [
      '2020/21 | Quarter 1 | quarter 1 | inTime 50, late 5, received 55',
      '2020/21 | Quarter 2 | quarter 2 | inTime 58, late 2, received 60',
    ],
  },
  {
    says: 'percent only, quarter by quarter in a sentence list',
    markup:
      '<h3>Compliance 2018/19</h3><ul><li>Q1: 91% answered within 20 working days</li><li>Q2: 96% answered within 20 working days</li></ul>',
    lines: ['2018/19 | Q1 | quarter 1 | percent 91', '2018/19 | Q2 | quarter 2 | percent 96'],
  },
  {
    says: 'a total in words',
    markup:
      '<h2>April 2022 to March 2023</h2><p>The ICB received three hundred and forty requests. Of these, 310 were answered on time and thirty were late.</p>',
    lines: ['2022/23 | total | inTime 310, late 30, received 340'],
  },
  {
    says: 'bars between years under one figure',
    markup:
      '<h3>Requests received</h3><p>2016/17: 240</p><p>2017/18: 260</p><h3>Requests answered in time</h3><p>2016/17: 230</p><p>2017/18: 251</p>',
    lines: [
      '2016/17 | total | inTime 230, received 240',
      '2017/18 | total | inTime 251, received 260',
    ],
  },
  {
    says: 'a share in time and a share of another kind',
    markup:
      '<p>In 2019/20 we received 400 requests. 92% were answered within 20 working days. 15% came from the media.</p>',
    lines: ['2019/20 | total | percent 92, received 400'],
  },
];
