import {expect} from '@open-wc/testing';
import {check} from '../../src/foi-table/check.js';
import type {Foi} from '../../src/foi-table/schema.js';
import {clearPage} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

const FIGURES = {received: 4, inTime: 4, late: 0};
const show = (foi: object, attributes = '') =>
  FoiTablePage.show(
    `<ccg-foi-table ${attributes}><script type="application/json">${JSON.stringify({foi})}</script></ccg-foi-table>`,
  );
const inTable = (name: string, more = '') =>
  FoiTablePage.show(
    `<ccg-foi-table ${more}><table><caption>2017/18</caption><tr><th>Quarter<th>Received<th>In time<th>Late<tr><td>${name}<td>4<td>4<td>0</table></ccg-foi-table>`,
  );

describe('FOI table: what is said of a period beside its months', () => {
  afterEach(clearPage);

  for (const [label, name] of [
    ['Q2 (to date)', 'July to September 2017 (to date)'],
    ['Q2 to date', 'July to September 2017 (to date)'],
    ['Q2 provisional', 'July to September 2017 (provisional)'],
    ['Q2 – not yet complete', 'July to September 2017 (not yet complete)'],
    ['Quarter 2 (provisional) July to September', 'July to September 2017 (provisional)'],
    ['Q2*', 'July to September 2017*'],
    ['Quarter 2 (July-September)', 'July to September 2017'],
    ['1 July 2017 to 30 September 2017', 'July to September 2017'],
    ['Quarter two', 'July to September 2017'],
    ['Second quarter', 'July to September 2017'],
    ['Quarter ended 30th September', 'July to September 2017'],
    ['July/August/September 17', 'July to September 2017'],
    ['Three months to September', 'July to September 2017'],
    ['April 2017 (part)', 'April 2017 (part)'],
    ['04/2017 draft', 'April 2017 (draft)'],
  ])
    it(`"${label ?? ''}"`, async () => {
      const page = await inTable(label ?? '');
      expect(page.rows()[0]![0]).to.equal(name);
      expect(await page.download()).to.include(`2017 to 2018,${name ?? ''},4,4,0,`);
    });

  it('nothing to divide is no missing percentage', async () => {
    const none = {received: 3, inTime: 0, late: 0};
    const years = [{label: '2017/18', periods: [{quarter: 1, ...none}]}];
    expect((await show({years})).rows().map((row) => row[4])).to.deep.equal([
      '0 responses',
      '0 responses',
    ]);
    const ofNone = [{label: '2017/18', total: {received: 0, inTime: 0, late: 0}}];
    const page = await show({years: ofNone, basis: 'received'});
    expect(page.rows()[0]![4]).to.equal('0 requests');
  });

  it('a percentage is not published where a count is not', async () => {
    const years = [{label: '2017/18', total: {received: 0, inTime: 0}}];
    expect((await show({years})).rows()[0]![4]).to.equal('Not published');
  });
});

describe('FOI table: periods in the future', () => {
  const now = Date.now;
  beforeEach(() => {
    Date.now = () => Date.parse('2026-11-22T12:00:00Z');
  });
  afterEach(() => {
    Date.now = now;
    clearPage();
  });

  it('are not the latest, and not yet final', async () => {
    const page = await show({
      years: [
        {label: '2026/27', periods: [2, 4].map((quarter) => ({quarter, ...FIGURES}))},
        {label: '2030/31', periods: [{quarter: 1, ...FIGURES}]},
      ],
    });
    expect(page.sentence).to.include('Between July and September 2026 we sent 4 responses.');
    expect(page.rows(1)[1]![0]).to.include('January to March 2027 Not yet final');
    expect(page.rows(0)[0]![0]).to.include('April to June 2030 Not yet final');
  });

  it('alone make no sentence', async () => {
    const page = await show({years: [{label: '2030/31', periods: [{quarter: 1, ...FIGURES}]}]});
    expect(page.sentence).to.equal('');
  });

  it('a period that has begun is the latest', async () => {
    const page = await show({years: [{label: '2026/27', periods: [{quarter: 3, ...FIGURES}]}]});
    expect(page.sentence).to.include('Between October and December 2026 we sent 4 responses.');
  });
});

describe('FOI table: odd settings', () => {
  afterEach(clearPage);
  const years = [{label: '2017/18', total: {received: 10, inTime: 92, late: 8}}];
  const marks = (settings: object) =>
    check({foi: {...settings, years}}, '2018-06-30').flatMap(({code}) =>
      /bands|target/.test(code) ? code : [],
    );

  for (const bands of [{good: 80, adequate: 90}, {good: 80}, {adequate: 97}])
    it(`does not judge by ${JSON.stringify(bands)}`, async () => {
      expect(marks({bands})).to.deep.equal(['bad-bands']);
      const page = await show({years, bands});
      expect(page.text).to.include('Good is 95% or more').and.include('adequate is 90% or more');
      expect(page.rows()[0]![4]).to.include('Adequate');
    });

  it('names what is no percentage, and draws no such target', async () => {
    expect(marks({bands: {good: 950}})).to.deep.equal(['bad-bands']);
    expect(marks({bands: {adequate: -5}})).to.deep.equal(['bad-bands']);
    expect(marks({target: 150})).to.deep.equal(['bad-target']);
    expect(marks({target: -1})).to.deep.equal(['bad-target']);
    expect((await show({years, target: 150})).text).to.include('Target 90%');
  });

  it('keeps what can be', async () => {
    expect(marks({})).to.be.empty;
    expect(marks({bands: {good: 92, adequate: 92}, target: 100})).to.be.empty;
    const page = await show({years, bands: {good: 92, adequate: 92}, target: 100});
    expect(page.rows()[0]![4]).to.include('Good');
    expect(page.text).to.include('Target 100%');
  });
});

describe('FOI table: a period in the future is found', () => {
  const found = (foi: Foi) =>
    check({foi}, '2018-06-30').flatMap(({code, path}) => (code === 'future-period' ? path : []));

  it('as a period, or as a year without any', () => {
    const periods = [{quarter: 1}, {quarter: 2}];
    expect(found({years: [{label: '2018/19', periods}]})).to.deep.equal([
      'foi.years[0].periods[1]',
    ]);
    expect(found({years: [{label: '2019/20', total: FIGURES}]})).to.deep.equal(['foi.years[0]']);
    expect(found({years: [{label: '2018/19', total: FIGURES}]})).to.be.empty;
  });
});

describe('FOI table: in a page from right to left', () => {
  afterEach(clearPage);

  it('keeps English words in their order, and each key beside its words', async () => {
    const page = await show({years: [{label: '2017/18', total: FIGURES}]}, 'dir="rtl"');
    const root = page.element.renderRoot;
    const place = (node: Node, words: string) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const start = text.data.indexOf(words);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + words.length);
        return range.getBoundingClientRect();
      }
      throw new Error(`"${words}" is not there`);
    };
    const caption = root.querySelector('caption')!;
    expect(place(caption, '2017').left).to.be.below(place(caption, '2018').left);
    const figcaption = root.querySelector('figcaption')!;
    expect(place(figcaption, '2017').left).to.be.below(place(figcaption, '2018').left);
    const keys = [...root.querySelectorAll('.key')].map((key) => key.getBoundingClientRect());
    expect(keys).to.have.length(3);
    [...root.querySelectorAll('.key')].forEach((key, index) => {
      const swatch = key.querySelector('svg')!.getBoundingClientRect();
      const words = place(key, key.textContent.trim());
      const gap = Math.max(words.left - swatch.right, swatch.left - words.right);
      expect(gap, `key ${index}`).to.be.within(0, 16);
    });
  });
});
