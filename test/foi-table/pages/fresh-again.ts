/** A second lot of fresh pieces, written after the first was read right. */
import type {PageCase} from './page-case.js';

export const freshAgain: PageCase[] = [
  {
    says: 'cards: heading, number, and a share below',
    markup:
      '<h2>FOI 2021/22</h2><div class="card"><h3>Requests received</h3><p class="big">342</p></div><div class="card"><h3>Answered within 20 working days</h3><p class="big">330</p></div><div class="card"><h3>Answered late</h3><p class="big">12</p></div>',
    lines: ['2021/22 | total | inTime 330, late 12, received 342'],
  },
  {
    says: 'EIR and FOI quarters in two tables, EIR first',
    markup:
      '<h2>2019/20</h2><h3>Environmental Information Regulations requests</h3><table><tr><th>Quarter</th><th>Received</th><th>On time</th></tr><tr><td>Q1</td><td>4</td><td>4</td></tr></table><h3>Freedom of Information requests</h3><table><tr><th>Quarter</th><th>Received</th><th>On time</th></tr><tr><td>Q1</td><td>80</td><td>76</td></tr></table>',
    lines: ['2019/20 | Q1 | quarter 1 | inTime 76, received 80'],
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
  {
    says: 'a share in time and a share of another kind',
    markup:
      '<p>In 2019/20 we received 400 requests. 92% were answered within 20 working days. 15% came from the media.</p>',
    lines: ['2019/20 | total | percent 92, received 400'],
  },
];
