import {expect} from '@open-wc/testing';
import {check} from '../../src/foi-table/check.js';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import type {Figures, Foi, Period} from '../../src/foi-table/schema.js';
import {southendTables} from '../../stories/examples/foi-table.js';
import {clearPage, show} from '../helpers/element.js';
import '../../src/foi-table/define.js';

const TODAY = '2019-06-30';
/** Findings as "code path", of all or of one code. */
const found = (foi: Foi, code?: string) =>
  check({foi}, TODAY)
    .filter((problem) => !code || problem.code === code)
    .map((problem) => `${problem.code} ${problem.path}`);
const year = (periods: Period[], label = '2018/19', total?: Figures): Foi => ({
  years: [{label, periods, ...(total && {total})}],
});
const q = (quarter: number, received = 4, inTime = 4, late = 0): Period => ({
  quarter,
  received,
  inTime,
  late,
});
const ALL = [q(1), q(2), q(3), q(4)];

describe('FOI table: checks', () => {
  afterEach(clearPage);

  it('finds the faults of Southend’s tables', () => {
    const holder = document.createElement('div');
    holder.innerHTML = southendTables;
    const {model} = parse(readPage(holder));
    const findings = check(model!, TODAY);
    expect(findings).to.deep.include({
      code: 'total-mismatch',
      path: 'foi.years[2].total.inTime',
      message:
        'foi.years[2].total.inTime: the published total is 180, but the periods make 178; correct whichever is wrong',
      severity: 'warning',
    });
    const paths = (code: string) =>
      findings.filter((finding) => finding.code === code).map(({path}) => path);
    expect(paths('total-mismatch')).to.have.length(1);
    expect(paths('missing-figure')).to.deep.equal([
      ...[0, 1, 2, 3].map((period) => `foi.years[1].periods[${period}]`),
      'foi.years[2].periods[0]',
    ]);
    expect(paths('no-year')).to.deep.equal(['foi.years[0]', 'foi.years[1]', 'foi.years[2]']);
  });

  it('total-mismatch', () => {
    expect(found(year(ALL, '2018/19', {received: 17}), 'total-mismatch')).to.deep.equal([
      'total-mismatch foi.years[0].total.received',
    ]);
    expect(found(year(ALL, '2018/19', {received: 16}), 'total-mismatch')).to.be.empty;
    expect(found(year([...ALL, {quarter: 1}], '2018/19', {received: 17}), 'total-mismatch')).to.be
      .empty;
  });

  it('percent-mismatch', () => {
    const typed = (percent: number) =>
      found(year([{...q(1, 183, 176, 7), percent}]), 'percent-mismatch');
    expect(typed(88)).to.deep.equal(['percent-mismatch foi.years[0].periods[0].percent']);
    expect(typed(96)).to.be.empty;
    expect(typed(96.2)).to.be.empty;
    expect(typed(96.4)).to.have.length(1);
    expect(found(year([{...q(1, 134, 123, 10), percent: 92.48}]), 'percent-mismatch')).to.be.empty;
    expect(found(year([{...q(1, 134, 123, 10), percent: 91.79}]), 'percent-mismatch')).to.be.empty;
    expect(found(year([{quarter: 1, inTime: 4, percent: 91}]), 'percent-mismatch')).to.be.empty;
    const withoutLate = (percent: number) =>
      found(year([{quarter: 1, received: 183, inTime: 176, percent}]), 'percent-mismatch');
    expect(withoutLate(88)).to.have.length(1);
    expect(withoutLate(96)).to.be.empty;
  });

  it('missing-figure', () => {
    expect(found(year([{quarter: 1, received: 3, inTime: 3}]), 'missing-figure')).to.deep.equal([
      'missing-figure foi.years[0].periods[0]',
    ]);
    expect(found(year(ALL), 'missing-figure')).to.be.empty;
  });

  it('missing-quarter, once the year is over', () => {
    expect(found(year([q(1), q(2), q(4)]), 'missing-quarter')).to.deep.equal([
      'missing-quarter foi.years[0]',
    ]);
    expect(found(year(ALL), 'missing-quarter')).to.be.empty;
    expect(found(year([q(1)], '2019/20'), 'missing-quarter')).to.be.empty;
    expect(found(year([{from: '2018-04', to: '2019-03'}]), 'missing-quarter')).to.be.empty;
    expect(found(year([q(1), q(2), q(3), q(4)], '2018'), 'missing-quarter')).to.be.empty;
    expect(found(year([q(1), q(2)], '2018'), 'missing-quarter')).to.have.length(1);
    const quarters = [
      {from: '2017-04', to: '2017-06'},
      {from: '2017-07', to: '2017-09'},
      {from: '2018-01', to: '2018-03'},
    ];
    const unnamed = (periods: Period[]) => found({years: [{periods}]}, 'missing-quarter');
    expect(unnamed(quarters)).to.deep.equal(['missing-quarter foi.years[0]']);
    expect(unnamed([...quarters, {from: '2017-10', to: '2017-12'}])).to.be.empty;
  });

  it('overlap, out-of-order and bad-span', () => {
    const twice = year([
      {from: '2018-04', to: '2018-06'},
      {from: '2018-06', to: '2018-09'},
    ]);
    expect(found(twice, 'overlap')).to.deep.equal(['overlap foi.years[0].periods[1]']);
    expect(found(year([q(2), q(1), q(3), q(4)]), 'out-of-order')).to.deep.equal([
      'out-of-order foi.years[0]',
    ]);
    expect(found(year([{from: '2018-06', to: '2018-04'}]), 'bad-span')).to.deep.equal([
      'bad-span foi.years[0].periods[0]',
    ]);
    const newestFirst = found(year([...ALL].reverse())).join();
    expect(newestFirst).not.to.match(/overlap|order|span/);
  });

  it('old-figures', () => {
    expect(found(year([q(1), q(2)]), 'old-figures')).to.deep.equal(['old-figures foi.years']);
    expect(found(year(ALL), 'old-figures')).to.be.empty;
  });

  it('section-45', () => {
    const all = {
      extended: 0,
      open: 0,
      grantedInFull: 0,
      partlyGranted: 0,
      refusedInFull: 0,
      notHeld: 0,
      withdrawn: 0,
    };
    const [finding] = check({foi: year([{...q(1), ...all}])}, TODAY).filter(
      ({code}) => code === 'section-45',
    );
    expect(finding!.message)
      .to.include('not published: internal reviews.')
      .and.include('no statutory duty');
    expect(found(year([{...q(1), ...all, internalReviews: 1}]), 'section-45')).to.be.empty;
  });

  it('no-year', () => {
    expect(found({years: [{periods: ALL}]}, 'no-year')).to.deep.equal(['no-year foi.years[0]']);
    expect(found({years: [{periods: [{month: '2018-04', received: 1}]}]}, 'no-year')).to.be.empty;
    expect(found(year(ALL), 'no-year')).to.be.empty;
  });

  it('too-many-answers, but not for answers to last quarter’s requests', () => {
    expect(found(year([q(1, 20, 39, 2)]), 'too-many-answers')).to.deep.equal([
      'too-many-answers foi.years[0].periods[0]',
    ]);
    expect(found(year([q(1, 59, 69, 5)]), 'too-many-answers')).to.be.empty;
  });

  it('is shown to the editor who asks, and to nobody else', async () => {
    const inside = `<table><tr><th>Quarter</th><th>Received</th></tr><tr><td>Q1</td><td>4</td></tr></table>`;
    const open = await show(`<ccg-foi-table>${inside}</ccg-foi-table>`);
    expect(open.problems).to.be.empty;
    const checked = await show(`<ccg-foi-table check>${inside}</ccg-foi-table>`);
    for (let tries = 0; tries < 100 && !checked.problems.length; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await checked.updateComplete;
    expect(checked.problems.map(({code}) => code)).to.include('no-year');
    expect(checked.renderRoot.querySelector('[part="check-panel"]')!.textContent).to.include(
      'no-year',
    );
  });
});
