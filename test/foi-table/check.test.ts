import {expect} from '@open-wc/testing';
import {check} from '../../src/foi-table/check.js';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import type {Figures, Foi, Period} from '../../src/foi-table/schema.js';
import {examples, southendTables} from '../../stories/examples/foi-table.js';
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

  /** The places of a code, where it is, and no place where it is not. */
  const checks = (code: string, says: string, is: [Foi, ...string[]][], isNot: Foi[]) => {
    it(`${code}: ${says}`, () => {
      for (const [foi, ...paths] of is)
        expect(found(foi, code)).to.deep.equal(paths.map((path) => `${code} ${path}`));
    });
    it(`${code}: nothing where all is well`, () => {
      for (const foi of isNot) expect(found(foi, code)).to.be.empty;
    });
  };
  const YEAR = 'foi.years[0]';
  const FIRST = 'foi.years[0].periods[0]';
  const typed = (figures: Figures, percent: number) => year([{quarter: 1, ...figures, percent}]);
  const OF_183 = {received: 183, inTime: 176, late: 7};
  const OF_134 = {received: 134, inTime: 123, late: 10};

  checks(
    'total-mismatch',
    'a total that is not the sum of its quarters',
    [[year(ALL, '2018/19', {received: 17}), `${YEAR}.total.received`]],
    [
      year(ALL, '2018/19', {received: 16}),
      year([...ALL, {quarter: 1}], '2018/19', {received: 17}),
      year(ALL),
    ],
  );
  checks(
    'percent-mismatch',
    'a typed percentage that no rounding of the counts gives',
    [
      [typed(OF_183, 88), `${FIRST}.percent`],
      [typed(OF_183, 96.4), `${FIRST}.percent`],
      // Of the requests received, where "late" is not published.
      [typed({received: 183, inTime: 176}, 88), `${FIRST}.percent`],
    ],
    [
      typed(OF_183, 96),
      typed(OF_183, 96.2),
      typed(OF_134, 92.48),
      typed(OF_134, 91.79),
      typed({inTime: 4}, 91),
      typed({received: 183, inTime: 176}, 96),
    ],
  );
  checks(
    'missing-figure',
    'received, in time or late is not published',
    [[year([{quarter: 1, received: 3, inTime: 3}]), FIRST]],
    [year(ALL)],
  );
  it('missing-figure: invites no nought for what is published but not exact', () => {
    const missing = (period: Period) =>
      check({foi: year([{quarter: 1, received: 60, ...period}])}, TODAY)
        .filter(({code}) => code === 'missing-figure')
        .map(({message}) => message);
    expect(missing({inTime: 58})).to.deep.equal([
      `${FIRST}: late not published; write 0 only where there were none`,
    ]);
    // The parser names "<5" already.
    expect(missing({inTime: 58, written: {late: '<5'}})).to.be.empty;
  });

  it('percent-mismatch: a share of one is named as such', () => {
    const said = (figures: Figures, percent: number) =>
      check({foi: typed(figures, percent)}, TODAY)
        .filter(({code}) => code === 'percent-mismatch')
        .map(({message}) => message.replace(`${FIRST}.percent: `, ''));
    const OF_40 = {received: 40, inTime: 38, late: 2};
    const WORDS = 'says 0.95%, which looks like a share of one; write 95 if 95% is meant';
    expect(said(OF_40, 0.95)).to.deep.equal([WORDS]);
    expect(said({received: 40}, 0.95)).to.deep.equal([WORDS]);
    expect(said({received: 40}, 1)).to.be.empty;
    expect(said({received: 200, inTime: 1, late: 199}, 0.5)).to.be.empty;
    expect(said(OF_40, 0.5)).to.deep.equal(['says 0.5%, but 38 of 40 is 95.0%']);
  });

  const months = ['2017-04', '2017-07', '2017-10', '2018-01'].map((from) => ({
    from,
    to: `${from.slice(0, 5)}${String(Number(from.slice(5)) + 2).padStart(2, '0')}`,
  }));
  checks(
    'missing-quarter',
    'a year that is over has fewer than four quarters',
    [
      [year([q(1), q(2), q(4)]), YEAR],
      [year([q(1), q(2)], '2018'), YEAR],
      [{years: [{periods: months.filter((_, index) => index !== 2)}]}, YEAR],
    ],
    [
      year(ALL),
      year([q(1)], '2019/20'),
      year([{from: '2018-04', to: '2019-03'}]),
      year(ALL, '2018'),
      {years: [{periods: months}]},
    ],
  );
  const reversed = year([...ALL].reverse());
  checks(
    'overlap',
    'two periods share months',
    [
      [
        year([
          {from: '2018-04', to: '2018-06'},
          {from: '2018-06', to: '2018-09'},
        ]),
        `${YEAR}.periods[1]`,
      ],
    ],
    [year(ALL), reversed],
  );
  checks(
    'out-of-order',
    'periods neither oldest nor newest first',
    [[year([q(2), q(1), q(3), q(4)]), YEAR]],
    [year(ALL), reversed],
  );
  checks(
    'bad-span',
    'a period ends before it begins',
    [[year([{from: '2018-06', to: '2018-04'}]), FIRST]],
    [year([{from: '2018-04', to: '2018-04'}]), year(ALL)],
  );
  checks(
    'future-period',
    'a period, or a year without any, has not begun',
    [
      [year([q(1), q(2)], '2019/20'), `${YEAR}.periods[1]`],
      [{years: [{label: '2020/21', total: {received: 4}}]}, YEAR],
    ],
    [year([q(1)], '2019/20'), {years: [{label: '2019/20', total: {received: 4}}]}],
  );
  checks(
    'old-figures',
    'the latest period ended more than six months ago',
    [[year([q(1), q(2)]), 'foi.years']],
    [year(ALL)],
  );
  const all = {
    extended: 0,
    open: 0,
    grantedInFull: 0,
    partlyGranted: 0,
    refusedInFull: 0,
    notHeld: 0,
    withdrawn: 0,
    internalReviews: 0,
  };
  checks(
    'section-45',
    'figures of the code of practice that are nowhere',
    [[year(ALL), 'foi.years']],
    [year([{...q(1), ...all}])],
  );
  checks(
    'no-year',
    'the page does not say which year a table covers',
    [[{years: [{periods: ALL}]}, YEAR]],
    [{years: [{periods: [{month: '2018-04', received: 1}]}]}, year(ALL)],
  );
  checks(
    'too-many-answers',
    'more than twice as many answers as requests',
    [[year([q(1, 20, 39, 2)]), FIRST]],
    // Answers to last quarter's requests.
    [year([q(1, 59, 69, 5)])],
  );

  it('section-45 names what is missing, and claims no statutory duty', () => {
    const others = Object.fromEntries(
      Object.entries(all).filter(([key]) => key !== 'internalReviews'),
    );
    const [finding] = check({foi: year([{...q(1), ...others}])}, TODAY).filter(
      ({code}) => code === 'section-45',
    );
    expect(finding!.message)
      .to.include('not published: internal reviews.')
      .and.include('no statutory duty');
  });

  it('finds each of them in the story that is made for them', () => {
    const [, script = ''] = />(\{.*\})<\/script>/.exec(examples.everyFinding.markup) ?? [];
    const {model} = parse(JSON.parse(script));
    expect(new Set(check(model!, TODAY).map(({code}) => code))).to.include.all.keys(
      'percent-mismatch',
      'missing-quarter',
      'overlap',
      'out-of-order',
      'bad-span',
      'future-period',
      'too-many-answers',
    );
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
