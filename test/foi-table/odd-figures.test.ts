import {expect} from '@open-wc/testing';
import {examples} from '../../stories/examples/foi-table.js';
import {clearPage} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

const show = (years: object[], attributes = '', more: object = {}) =>
  FoiTablePage.show(
    `<ccg-foi-table ${attributes}><script type="application/json">${JSON.stringify({foi: {years, ...more}})}</script></ccg-foi-table>`,
  );
const q = (quarter: number, received?: number, inTime?: number, late?: number) => ({
  quarter,
  received,
  inTime,
  late,
});

describe('FOI table: figures that do not fit', () => {
  afterEach(clearPage);

  it('a total that does not add up is shown as published, and its percentage is of its own counts', async () => {
    const page = await FoiTablePage.show(examples.totalsThatDoNotAddUp.markup);
    expect(page.rows().at(-1)).to.deep.equal([
      'Total as published',
      '161',
      '150',
      '8',
      '■ Adequate 94.9% of 158 responses',
    ]);
  });

  it('no requests at all', async () => {
    const page = await show([{label: '2018/19', periods: [q(1, 0, 0, 0), q(2, 0, 0, 0)]}]);
    expect(page.rows().map((row) => row[4])).to.deep.equal(Array(3).fill('0 responses'));
    expect(page.bars).to.deep.equal([
      'April to June 2018 In time: 0. Late: 0.',
      'July to September 2018 In time: 0. Late: 0.',
    ]);
    expect(page.barEnds).to.deep.equal([0, 0]);
    expect(page.sentence).to.equal('Between July and September 2018 we sent 0 responses.');
  });

  it('more in time than received', async () => {
    const years = [{label: '2018/19', periods: [q(1, 10, 14, 1)]}];
    expect((await show(years)).rows()[0]![4]).to.equal('■ Adequate 93% of 15 responses');
    const ofReceived = await show(years, '', {basis: 'received'});
    expect(ofReceived.rows()[0]![4]).to.equal('Not published');
    expect(ofReceived.barEnds).to.deep.equal([100]);
  });

  it('percentages alone: no chart of nothing, and the years are compared as published', async () => {
    const years = [2018, 2017].map((start) => ({
      label: `${start}/${start - 1999}`,
      periods: [{quarter: 1, percent: 91}],
      total: {percent: start === 2018 ? 88.5 : 100},
    }));
    const page = await show(years);
    expect(page.bars).to.be.empty;
    expect(page.rows()[0]![4]).to.equal('91% as published');
    expect(page.text).to.include(
      'Within 20 working days each year. 2018 to 2019: 88.5% as published; 2017 to 2018: 100% as published.',
    );
    expect(page.folded).to.deep.equal(['2017 to 2018: 100% as published']);
  });

  it('millions', async () => {
    const page = await show([{label: '2018/19', periods: [q(1, 9_000_000, 8_549_999, 450_001)]}]);
    expect(page.rows()[0]).to.deep.equal([
      'April to June 2018',
      '9,000,000',
      '8,549,999',
      '450,001',
      '■ Adequate 94.99999% of 9,000,000 responses',
    ]);
    expect(page.barEnds).to.deep.equal([100]);
  });

  it('one row', async () => {
    const page = await show([{label: '2018/19', periods: [q(3, 4, 3, 1)]}]);
    expect(page.rows()).to.have.length(2);
    expect(page.bars).to.have.length(1);
    expect(page.text).not.to.include('Sort by');
  });

  it('twenty years: one open, all on one scale, none wider than the drawing', async () => {
    const page = await FoiTablePage.show(examples.twentyYears.markup);
    expect(page.captions).to.have.length(20);
    expect(page.folded).to.have.length(19);
    expect(page.bars).to.have.length(80);
    expect(Math.max(...page.barEnds)).to.equal(100);
    const line = /Within 20 working days each year\. .*?responses\./.exec(page.text)?.[0] ?? '';
    expect(line.match(/ to /g)).to.have.length(5);
    expect(line).to.match(/^Within 20 working days each year\. 2024 to 2025: .* 2020 to 2021: /);
    // 40 of the latest year's 59 responses, in the earliest year.
    expect(Math.min(...page.barEnds)).to.equal(Math.round((40 / 59) * 100));
  });

  for (const [name, {markup}] of Object.entries(examples))
    it(`the chart says what the table says (${name})`, async () => {
      const page = await FoiTablePage.show(markup);
      for (const [index, bars] of page.barsByYear.entries()) {
        const rows = page.rows(index);
        const shown = rows.length > 1 ? rows.slice(0, -1) : rows;
        if (bars.length)
          expect(bars).to.deep.equal(
            shown.map(([, , inTime, late]) =>
              `In time: ${inTime}. Late: ${late}.`.replaceAll(': N', ': n'),
            ),
          );
      }
    });
});
