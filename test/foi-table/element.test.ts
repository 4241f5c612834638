import {expect} from '@open-wc/testing';
import {examples, southendData} from '../../stories/examples/foi-table.js';
import {clearPage} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

const json = (foi: object, attributes = '', more: object = {}) =>
  `<ccg-foi-table ${attributes}><script type="application/json">${JSON.stringify({foi, ...more})}</script></ccg-foi-table>`;
const year = (label: string | undefined, ...periods: object[]) => ({years: [{label, periods}]});
const q4 = {quarter: 4, received: 40, inTime: 30, late: 10};

describe('FOI table: what the public sees', () => {
  afterEach(clearPage);

  it('begins with a sentence on the latest period', async () => {
    const page = await FoiTablePage.show(examples.threeYears.markup);
    expect(page.sentence).to.equal(
      'Between January and March 2018 we sent 49 responses. 49 (100%) were within 20 working days.',
    );
    expect(page.text).to.include(page.sentence).and.to.include('Last updated 1 May 2018');
  });

  it('says it in the words of requests received where that is the basis', async () => {
    const page = await FoiTablePage.show(json({basis: 'received', ...year('2018/19', q4)}));
    expect(page.sentence).to.equal(
      'Between January and March 2019 we received 40 requests. 30 (75%) were within 20 working days.',
    );
    expect(page.rows()[0]).to.deep.equal([
      'January to March 2019',
      '40',
      '30',
      '10',
      '▼ Unsatisfactory 75% of 40 requests',
    ]);
  });

  it('gives no percentage unless both in time and late are known', async () => {
    const page = await FoiTablePage.show(
      json(year('2018/19', {month: '2018-05', received: 1, inTime: 1})),
    );
    expect(page.sentence).to.equal(
      'In May 2018 we received 1 request. 1 response was within 20 working days. How many were late is not published.',
    );
    expect(page.rows()[0]).to.deep.equal(['May 2018', '1', '1', 'Not published', 'Not published']);
  });

  it('picks no table where the years are unknown, and says so', async () => {
    const page = await FoiTablePage.show(examples.southendAsPublished.markup);
    expect(page.sentence).to.equal('These tables do not say which years they cover.');
    expect(page.captions).to.deep.equal([
      'Table 1, year not stated',
      'Table 2, year not stated',
      'Table 3, year not stated',
    ]);
    expect(page.folded).to.be.empty;
    expect(page.rows(1)[0]).to.deep.equal([
      'Quarter 1 (April to June)',
      '61',
      '45',
      'Not published',
      'Not published',
    ]);
    expect(page.rows(2).at(-1)).to.deep.equal([
      'Total as published',
      '185',
      '180',
      '0',
      '▲ Good 100% of 180 responses',
    ]);
  });

  it('shows the newest year open, folds the others and compares them', async () => {
    const page = await FoiTablePage.show(examples.threeYears.markup);
    expect(page.captions).to.deep.equal(['2017 to 2018', '2016 to 2017', '2015 to 2016']);
    const [head, figure] = page.element.renderRoot.querySelectorAll('tbody tr:first-child > *');
    expect(getComputedStyle(head!).textAlign).to.equal('start');
    expect(getComputedStyle(figure!).textAlign).to.equal('end');
    expect(page.folded).to.deep.equal([
      '2016 to 2017: 98% of 216 responses',
      '2015 to 2016: 97% of 219 responses',
    ]);
    expect(page.text).to.include(
      'Within 20 working days each year. 2017 to 2018: 100% of 180 responses; 2016 to 2017: 98% of 216 responses; 2015 to 2016: 97% of 219 responses.',
    );
  });

  it('compares only years of which a percentage is known', async () => {
    const part = (page: FoiTablePage) =>
      page.element.renderRoot.querySelector('[part="yearly"]')?.textContent.trim();
    const years = (...counts: object[]) => ({
      years: counts.map((count, index) => ({
        label: `${2018 - index}/${19 - index}`,
        periods: [{quarter: 1, received: 4, ...count}],
      })),
    });
    expect(part(await FoiTablePage.show(json(years({}, {}))))).to.equal(undefined);
    expect(part(await FoiTablePage.show(json(years({}, {inTime: 3, late: 1}))))).to.equal(
      'Within 20 working days each year. 2018 to 2019: Not published; 2017 to 2018: 75% of 4 responses.',
    );
  });

  it('adds up totals that are not published, and marks which', async () => {
    const figures = {...year('2018/19', {quarter: 1, received: 4, inTime: 4, late: 0}, q4)};
    const summed = await FoiTablePage.show(json(figures));
    expect(summed.rows().at(-1)).to.deep.equal([
      'Total added up here',
      '44',
      '34',
      '10',
      '▼ Unsatisfactory 77% of 44 responses',
    ]);
    const [{label, periods}] = figures.years as [{label?: string; periods: object[]}];
    const mixed = await FoiTablePage.show(json({years: [{label, periods, total: {received: 44}}]}));
    expect(mixed.rows().at(-1)!.slice(0, 4)).to.deep.equal([
      'Total as published',
      '44',
      '34 added up here',
      '10 added up here',
    ]);
    const missing = await FoiTablePage.show(examples.missingQuarter.markup);
    expect(missing.rows().at(-1)!.slice(1, 4)).to.deep.equal([
      'Not published',
      'Not published',
      'Not published',
    ]);
  });

  it('never rounds across a band', async () => {
    const page = await FoiTablePage.show(examples.roundingWouldCross.markup);
    expect(page.rows().map((row) => row[4])).to.deep.equal([
      '■ Adequate 94.6% of 37 responses',
      '▲ Good 99.6% of 1,000 responses',
      '▼ Unsatisfactory 50% of 10 responses',
      '▲ Good 98.9% of 1,047 responses'.replace('98.9', '99'),
    ]);
  });

  it('shows a typed percentage as published where the counts are not there', async () => {
    const page = await FoiTablePage.show(json(year('2018/19', {quarter: 1, percent: 88.5})));
    expect(page.rows()[0]![4]).to.equal('88.5% as published');
  });

  it('names periods as exactly as they were published', async () => {
    const names = async (label: string | undefined, period: object) =>
      (await FoiTablePage.show(json(year(label, {...period, received: 1})))).rows()[0]![0];
    expect(await names('2017/18', {quarter: 1})).to.equal('April to June 2017');
    expect(await names('2020', {quarter: 1})).to.equal('Quarter 1');
    expect(await names('2020', {quarter: 1, label: 'Q1 2020'})).to.equal('Q1 2020');
    expect(await names(undefined, {from: '2017-10', to: '2018-03'})).to.equal(
      'October 2017 to March 2018',
    );
    expect(await names('2017/18', {label: 'First half'})).to.equal('First half');
    expect(await names('2017/18', {})).to.equal('Period not named');
  });

  it('draws the same figures on one scale for all years', async () => {
    const page = await FoiTablePage.show(examples.threeYears.markup);
    // The open year's chart comes last, below the folded years.
    expect(page.bars.slice(-4, -2)).to.deep.equal([
      'April to June 2017 In time: 30. Late: not published.',
      'July to September 2017 In time: 55. Late: 0.',
    ]);
    const ends = [...page.element.renderRoot.querySelectorAll('[part="bar"] line.late')].map(
      (line) => Math.round(parseFloat(line.getAttribute('x2')!)),
    );
    // 74 responses, in the third quarter of 2015/16, is the whole width.
    expect(ends.at(-3)).to.equal(Math.round((55 / 74) * 100));
    expect(ends[6]).to.equal(100);
    expect(
      page.element.renderRoot.querySelectorAll('[part="bar"]:first-child .target'),
    ).to.have.length(1);
  });

  it('draws the total of a year without periods, and offers no order where there is none', async () => {
    const page = await FoiTablePage.show(examples.yearsAsRows.markup);
    expect(page.bars).to.deep.equal([
      'Total In time: 212. Late: 7.',
      'Total In time: 212. Late: 4.',
    ]);
    expect(page.text).not.to.include('Sort by');
  });

  it('keeps the table for screen readers where only the chart is shown', async () => {
    const page = await FoiTablePage.show(examples.chartOnly.markup);
    const holder = page.element.renderRoot.querySelector('table')!.parentElement!;
    expect(holder.getBoundingClientRect().width).to.be.below(2);
    expect(page.rows()[1]![2]).to.equal('55');
    const only = await FoiTablePage.show(examples.tableOnly.markup);
    expect(only.bars).to.be.empty;
  });

  it('shows section 45 figures and notes where they are given', async () => {
    const page = await FoiTablePage.show(examples.allFigures.markup);
    expect(page.rows()[3]!.slice(5)).to.deep.equal([
      '1',
      '0',
      '60',
      '20',
      '10',
      '8',
      '2',
      '3',
      'Counted again in May 2022.',
    ]);
  });

  it('shows only the years asked for', async () => {
    const latest = await FoiTablePage.show(examples.latestYear.markup);
    expect(latest.captions).to.deep.equal(['2017 to 2018']);
    expect(latest.years).to.have.length(3);
    const one = await FoiTablePage.show(json(southendData.foi, 'years="2015-16"'));
    expect(one.captions).to.deep.equal(['2015 to 2016']);
    expect(one.sentence).to.match(/^Between January and March 2016/);
    const none = await FoiTablePage.show(json(southendData.foi, 'years="2010/11"'));
    expect(none.text).to.equal('There are no figures to show.');
  });

  it('is ready and says so where the list of years is empty', async () => {
    const page = await FoiTablePage.show(examples.noFigures.markup);
    expect(page.element.state).to.equal('ready');
    expect(page.text).to.equal('There are no figures to show.');
  });

  it('keeps the page where nothing can be read', async () => {
    const page = await FoiTablePage.show(examples.nothingUsable.markup);
    expect(page.element.state).to.equal('failed');
    expect(page.element.textContent).to.equal('Figures will follow.');
    expect(page.element.model).to.be.null;
  });

  it('names a bad figure by its place and keeps its row', async () => {
    const page = await FoiTablePage.show(examples.oneBadFigure.markup);
    expect(page.element.problems).to.deep.include({
      code: 'bad-number',
      path: 'foi.years[0].periods[0].late',
      message: 'foi.years[0].periods[0].late: expected a whole number such as 134; got "two"',
      severity: 'warning',
    });
    expect(page.rows()[0]).to.deep.equal([
      'April to June 2018',
      '4',
      '4',
      'Not published',
      'Not published',
    ]);
  });
});
