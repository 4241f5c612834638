import {expect} from '@open-wc/testing';
import {parse} from '../../src/foi-table/parse.js';
import {examples} from '../../stories/examples/foi-table.js';
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
    ['Provisional Q2', 'July to September 2017 (Provisional)'],
    ['Draft: Quarter 2 (July-September)', 'July to September 2017 (Draft)'],
    ['Provisional Q2 (to date)', 'July to September 2017 (Provisional, to date)'],
    ['Reporting period Q2', 'July to September 2017'],
    ['July - Setpember', 'July to September 2017'],
    ['Q1 & Q2 (provisional)', 'April to September 2017 (provisional)'],
    ['First six months', 'April to September 2017'],
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
      const cell = name?.includes(',') ? `"${name}"` : name;
      expect(await page.download()).to.include(`2017 to 2018,${cell ?? ''},4,4,0,`);
    });

  it('notes on the table stand in its caption and in the file', async () => {
    const page = await FoiTablePage.show(examples.notesBelow.markup);
    const notes =
      'figures as at 1 October 2018. * Provisional: requests can still be answered in time.';
    expect(page.captions).to.deep.equal([`2018 to 2019 ${notes}`]);
    const [head, row] = (await page.download()).split('\r\n');
    expect(head).to.match(/,Rating,Year: Notes$/);
    expect(row).to.include(`,Good,${notes}`);
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
  /** What is wrong with settings, and those that stay. */
  const read = (settings: object) => {
    const {model, problems} = parse({foi: {...settings, years}});
    const {target, bands, basis} = model!.foi;
    const kept = {...(target && {target}), ...(bands && {bands}), ...(basis && {basis})};
    return {kept, problems: problems.map(({code, path}) => `${code} ${path}`)};
  };

  for (const bands of [{good: 80, adequate: 90}, {good: 80}, {adequate: 97}])
    it(`does not judge by ${JSON.stringify(bands)}`, async () => {
      expect(read({bands})).to.deep.equal({kept: {}, problems: ['bad-bands foi.bands']});
      const page = await show({years, bands});
      expect(page.element.problems.map(({severity}) => severity)).to.deep.equal(['warning']);
      expect(page.text).to.include('Good is 95% or more').and.include('adequate is 90% or more');
      expect(page.rows()[0]![4]).to.include('Adequate');
    });

  it('drops what is no percentage, names it and draws the usual target', async () => {
    const bad = (settings: object, path: string, kept: object = {}) => {
      expect(read(settings)).to.deep.equal({kept, problems: [`bad-number foi.${path}`]});
    };
    bad({bands: {good: 950, adequate: 91}}, 'bands.good', {bands: {adequate: 91}});
    bad({bands: {good: 98, adequate: -5}}, 'bands.adequate', {bands: {good: 98}});
    bad({target: 150}, 'target');
    bad({target: -1}, 'target');
    bad({target: '90%'}, 'target');
    const page = await show({years, target: 150, bands: {good: 950}});
    expect(page.text).to.include('Target 90%').and.include('Good is 95% or more');
  });

  it('keeps what can be', async () => {
    const settings = {bands: {good: 92, adequate: 92}, target: 100, basis: 'responses'};
    expect(read(settings)).to.deep.equal({kept: settings, problems: []});
    const page = await show({years, ...settings});
    expect(page.rows()[0]![4]).to.include('Good');
    expect(page.text).to.include('Target 100%');
  });
});

describe('FOI table: in a page from right to left', () => {
  afterEach(clearPage);

  /** Where words stand in a part of the page. */
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

  it('keeps what is said behind a name, and a sign before its number, where they stand in English', async () => {
    const page = await show(
      {
        years: [
          {
            label: '2017/18',
            periods: [{label: 'Q1*', quarter: 1, received: 9, late: '<5'}],
          },
        ],
      },
      'dir="rtl"',
    );
    const row = page.element.renderRoot.querySelector('tbody tr')!;
    const name = row.querySelector('th')!;
    expect(place(name, 'June').left).to.be.below(place(name, '*').left);
    const late = row.querySelector('td.late bdi')!;
    expect(place(late, '<').left).to.be.below(place(late, '5').left);
  });

  it('keeps English words in their order, and each key beside its words', async () => {
    const page = await show({years: [{label: '2017/18', total: FIGURES}]}, 'dir="rtl"');
    const root = page.element.renderRoot;
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
