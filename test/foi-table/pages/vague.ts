/** Figures that are not exact, and those of another year that a sentence compares them with. */
import {table, type PageCase} from './page-case.js';

const item = (words: string, figures: string): PageCase => ({
  says: words,
  markup: `<h3>2018/19</h3><ul><li>Requests received: 120</li><li>${words}</li></ul>`,
  lines: [`2018/19 | total | ${figures}`],
});

const sentence = (words: string, figures: string): PageCase => ({
  says: words,
  markup: `<p>In 2018/19 we received ${words}</p>`,
  lines: [`2018/19 | total | ${figures}`],
});

export const vague: PageCase[] = [
  {
    says: 'over and fewer than in one sentence: no figure at all',
    markup: '<p>In 2018/19 we received over 300 requests and answered fewer than 5 late.</p>',
    lines: [],
  },
  {
    says: 'vague figures beside an exact one, in two sentences',
    markup:
      '<p>In 2018/19 we received nearly 200 requests. More than 150 were answered in time and 4 were late.</p>',
    lines: ['2018/19 | total | inTime "More than 150", late 4, received "nearly 200"'],
  },
  {
    says: 'more than in the year before',
    markup:
      '<p>In 2018/19 we received 312 requests, 12 more than in 2017/18, and answered 300 on time.</p>',
    lines: ['2018/19 | total | inTime 300, received 312'],
  },
  {
    says: 'the same behind what we aim for',
    markup:
      '<p>We aim to answer 90% of requests within 20 working days. In 2018/19 we received 312 requests, 12 more than in 2017/18, and answered 300 on time.</p>',
    lines: ['2018/19 | total | inTime 300, received 312'],
  },
  {
    says: 'an increase',
    markup:
      '<p>In 2018/19 we received 250 FOI requests, an increase of 20 on 2017/18, and answered 240 on time.</p>',
    lines: ['2018/19 | total | inTime 240, received 250'],
  },
  {
    says: 'an increase and nothing else',
    markup: '<p>In 2018/19 we received 250 FOI requests, an increase of 20 on 2017/18.</p>',
    lines: ['2018/19 | total | received 250'],
  },
  sentence(
    '134 requests and responded to 130 (97%) within 20 working days.',
    'inTime 130, percent 97, received 134',
  ),
  sentence('134 requests. We answered 130 (97%) on time.', 'inTime 130, percent 97, received 134'),
  sentence(
    '134 requests. We answered 130 requests (97%) on time.',
    'inTime 130, percent 97, received 134',
  ),
  sentence(
    '134 requests. We answered 130 within 20 working days (97%).',
    'inTime 130, percent 97, received 134',
  ),
  sentence('134 requests. We answered 97% (130) on time.', 'inTime 130, percent 97, received 134'),
  sentence(
    '312 requests, of which 97% (303) were answered in time.',
    'inTime 303, percent 97, received 312',
  ),
  sentence('312 requests. 90% of complex requests were answered in time.', 'received 312'),
  sentence('312 requests. All but 12 were answered on time.', 'received 312'),
  sentence('312 requests. We answered every request but 12 in time.', 'received 312'),
  sentence('312 requests. We answered all requests except 12 in time.', 'received 312'),
  sentence('312 requests. 12 were not late.', 'received 312'),
  sentence('two hundred requests and answered 190 on time.', 'inTime 190, received 200'),
  sentence(
    'three hundred and twelve requests, of which twenty-one were late.',
    'late 21, received 312',
  ),
  sentence('312 requests, of which two dozen were late.', 'received 312'),
  sentence('1,312 requests: 1,300 on time, 12 late.', 'inTime 1300, late 12, received 1312'),
  sentence('312 requests: 300 on time and 12 late.', 'inTime 300, late 12, received 312'),
  sentence(
    '312 requests, of which 95% were answered within 20 working days.',
    'percent 95, received 312',
  ),
  sentence('312 requests and 97.5% were answered in time.', 'percent 97.5, received 312'),
  sentence('312 requests. 95% is our target for answers in time.', 'received 312'),
  sentence(
    '312 requests. 12 were answered in time and 95% of them were late.',
    'inTime 12, received 312',
  ),
  {
    says: 'quarters and their total in a list',
    markup:
      '<h3>2018/19</h3><ul><li>Q1: 40 received</li><li>Q2: 41 received</li><li>Total: 81 received, 80 in time</li></ul>',
    lines: [
      '2018/19 | Q1 | quarter 1 | received 40',
      '2018/19 | Q2 | quarter 2 | received 41',
      '2018/19 | total | inTime 80, received 81',
    ],
  },
  item('Number of late responses: fewer than 5', 'late "fewer than 5", received 120'),
  item('Number of late responses: up to 3', 'late "up to 3", received 120'),
  item('Late: about 40', 'late "about 40", received 120'),
  item('Late: between 1 and 4', 'late "between 1 and 4", received 120'),
  item('Late: 1 to 4', 'received 120'),
  item('In time: more than 110', 'inTime "more than 110", received 120'),
  item('In time: over 90%', 'percent "over 90%", received 120'),
  item('In time: 110 (92%)', 'inTime 110, percent 92, received 120'),
  item('In time: more than 110 (92%)', 'inTime "more than 110", percent 92, received 120'),
  item('Percentage in time: 0.95', 'percent 95, received 120'),
  item('We answered almost all within 20 working days', 'received 120'),
  item('Less than 1% late', 'received 120'),
  item('5 or fewer late', 'late "5 or fewer", received 120'),
  item('&lt;5 late', 'late "<5", received 120'),
  item('Late (over 20 days): &lt;5', 'late "<5", received 120'),
  item('Answered in more than 20 working days: 4', 'late 4, received 120'),
  {
    says: 'more than half of which',
    markup:
      '<p>In 2018/19 we received 312 requests, more than half of which were answered within 20 working days.</p>',
    lines: ['2018/19 | total | received 312'],
  },
  {
    says: 'two years in two sentences',
    markup: '<p>In 2018/19 we received 312 requests. In 2017/18 we received 290 requests.</p>',
    lines: ['2018/19 | total | received 312', '2017/18 | total | received 290'],
  },
  {
    says: 'up from another number',
    markup:
      '<p>In 2018/19 we received 312 requests, up from 290 the year before, of which 300 were on time.</p>',
    lines: ['2018/19 | total | inTime 300, received 312'],
  },
  {
    says: 'descriptions',
    markup:
      '<h3>2018/19</h3><dl><dt>Requests received</dt><dd>120</dd><dt>Answered late</dt><dd>fewer than 5</dd></dl>',
    lines: ['2018/19 | total | late "fewer than 5", received 120'],
  },
  {
    says: 'a table of two columns',
    markup: table('Data|Count\nReceived|120\nLate|fewer than 5', '2018/19'),
    lines: ['2018/19 | total | late "fewer than 5", received 120'],
  },
  {
    says: 'quarters in a list, one with a share',
    markup:
      '<h3>2017/18</h3><ul><li>Q1: 40 received, 38 in time</li><li>Q2: 41 received, 95% in time</li></ul>',
    lines: [
      '2017/18 | Q1 | quarter 1 | inTime 38, received 40',
      '2017/18 | Q2 | quarter 2 | percent 95, received 41',
    ],
  },
  {
    says: 'quarters in paragraphs below a heading, one with none late',
    markup:
      '<h3>2017/18</h3><p>Q1: 40 received, 38 in time, 2 late</p><p>Q2: 41 received, 41 in time, none late</p>',
    lines: [
      '2017/18 | Q1 | quarter 1 | inTime 38, late 2, received 40',
      '2017/18 | Q2 | quarter 2 | inTime 41, late 0, received 41',
    ],
  },
  {
    says: 'quarters in paragraphs, no year anywhere',
    markup:
      '<p>Q1: 40 received, 38 in time, 2 late</p><p>Q2: 41 received, 41 in time, none late</p>',
    lines: [
      'no year | Q1 | quarter 1 | inTime 38, late 2, received 40',
      'no year | Q2 | quarter 2 | inTime 41, late 0, received 41',
    ],
  },
  {
    says: 'carried over, open at the start and at the end',
    markup: table(
      'Quarter|Carried over|Open at start|Received|Acknowledged in time|Answered in time|Open at end|Internal reviews upheld\nQ1|4|4|40|39|38|5|1',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 38, open 5, received 40'],
  },
  {
    says: 'shares of one without counts',
    markup: table('Quarter|Received|% in time\nQ1|40|0.95\nQ2|41|1.0\nQ3|40|.975', '2018/19'),
    lines: [
      '2018/19 | Q1 | quarter 1 | percent 95, received 40',
      '2018/19 | Q2 | quarter 2 | percent 100, received 41',
      '2018/19 | Q3 | quarter 3 | percent 97.5, received 40',
    ],
  },
  {
    says: 'a decimal comma, a point without a nought, and what is no percentage',
    markup: table(
      'Quarter|Received|% in time\nQ1|40|97,5%\nQ2|41|.5%\nQ3|40|950%\nQ4|9|38/40',
      '2018/19',
    ),
    lines: [
      '2018/19 | Q1 | quarter 1 | percent 97.5, received 40',
      '2018/19 | Q2 | quarter 2 | percent 0.5, received 41',
      '2018/19 | Q3 | quarter 3 | received 40',
      '2018/19 | Q4 | quarter 4 | received 9',
    ],
  },
  {
    says: 'no whole numbers',
    markup: table('Quarter|Received|In time|Late\nQ1|1e3|12/13|3/5\nQ2|12/13|13/12|1', '2018/19'),
    lines: ['2018/19 | Q1 | quarter 1 | inTime 12', '2018/19 | Q2 | quarter 2 | late 1'],
  },
  {
    says: 'a hidden key that a column is sorted by',
    markup: table(
      'Quarter|Received|Late\nQ1|<span style="display:none">0041</span>41|<span hidden>9</span>3<span class="sr-only"> late</span>',
      '2018/19',
    ),
    lines: ['2018/19 | Q1 | quarter 1 | late 3, received 41'],
  },
];
