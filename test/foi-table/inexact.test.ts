import {expect} from '@open-wc/testing';
import {toHTML} from '../../src/foi-table/export.js';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import {examples} from '../../stories/examples/foi-table.js';
import {clearPage} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

const show = (periods: object[], more: object = {}) =>
  FoiTablePage.show(
    `<ccg-foi-table><script type="application/json">${JSON.stringify({foi: {years: [{label: '2018/19', periods, ...more}]}})}</script></ccg-foi-table>`,
  );
const NOT_EXACT = 'Not known exactly';

describe('FOI table: figures that were published, but not exactly', () => {
  afterEach(clearPage);

  it('stand as they were written, and count in no sum, percentage or band', async () => {
    const page = await FoiTablePage.show(examples.suppressed.markup);
    expect(page.rows()).to.deep.equal([
      ['April to June 2018', '50', '<50', '<5', NOT_EXACT],
      ['July to September 2018', '20', '20', 'Not published', 'Not published'],
      ['October to December 2018', 'Fewer than 5', 'Not published', '0', 'Not published'],
      // Nothing could be added up.
      ['Total', NOT_EXACT, NOT_EXACT, NOT_EXACT, NOT_EXACT],
    ]);
    expect(page.bars[0]).to.equal('April to June 2018 In time: <50. Late: <5.');
    expect(page.barEnds[0]).to.equal(0);
    expect(await page.download()).to.include('2018 to 2019,April to June 2018,50,<50,<5,');
  });

  it('stand in the model beside the figures, and the editor is told', async () => {
    const page = await show([{quarter: 1, received: 12, inTime: 'about 30', late: ' <  5'}]);
    expect(page.years).to.deep.equal([
      {
        label: '2018/19',
        periods: [{quarter: 1, received: 12, written: {inTime: 'about 30', late: '< 5'}}],
      },
    ]);
    // A copy of the model, as data of its own, says the same.
    const copy = structuredClone(page.element.model);
    const again = await FoiTablePage.show(
      `<ccg-foi-table><script type="application/json">${JSON.stringify(copy)}</script></ccg-foi-table>`,
    );
    expect(again.rows()).to.deep.equal(page.rows());
    expect(again.element.problems).to.be.empty;
    expect(page.element.problems).to.deep.include({
      code: 'bad-number',
      path: 'foi.years[0].periods[0].late',
      message: 'foi.years[0].periods[0].late: expected a whole number such as 134; got " <  5"',
      severity: 'warning',
    });
    expect(page.element.problems).to.have.length(2);
  });

  for (const words of [
    '< 5',
    '<5*',
    'Fewer than 5',
    'less than 10',
    '(<10)',
    'under 5',
    '5 or fewer',
    'up to 5',
    '≤5',
    '40+',
    '~15',
    'c. 41',
    'approx. 40',
    'about 1,200',
    '5-9',
    'see note 3',
    '1 to 4',
    'between 1 and 4',
    'more than 100',
  ])
    it(`"${words}"`, async () => {
      const page = await show([{quarter: 1, received: 60, late: words}]);
      expect(page.rows()[0]![3]).to.equal(words);
      expect(page.rows()[1]![3]).to.equal(NOT_EXACT);
    });

  for (const words of ['two', '-1', '1.5', '31/12/2018', '*', 'c', '3 (r', 'x'.repeat(90) + '<5'])
    it(`"${words.slice(0, 12)}" is nothing that was counted`, async () => {
      const page = await show([{quarter: 1, received: 60, late: words}]);
      expect(page.rows()[0]![3]).to.equal('Not published');
      expect(page.element.problems.map(({code, severity}) => `${code} ${severity}`)).to.deep.equal([
        'bad-number warning',
      ]);
    });

  it('are words for about how many, and never beside the number itself', () => {
    const read = (period: object) =>
      parse({foi: {years: [{label: '2018/19', periods: [{quarter: 1, received: 60, ...period}]}]}});
    const {model, problems} = read({late: 3, written: {late: '<5', inTime: 'lots', open: '40+'}});
    expect(model!.foi.years[0]!.periods).to.deep.equal([
      {quarter: 1, received: 60, late: 3, written: {open: '40+'}},
    ]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'bad-words foi.years[0].periods[0].written.inTime',
    ]);
    const [period] = read({late: 3, written: {late: '<5'}}).model!.foi.years[0]!.periods!;
    expect(period).not.to.have.property('written');
  });

  it('a number with other words is none', () => {
    for (const late of ['7 open', '12 overdue', '5 to be checked']) {
      const {model, problems} = parse({
        foi: {years: [{label: '2018/19', periods: [{quarter: 1, received: 60, late}]}]},
      });
      expect(model!.foi.years[0]!.periods, late).to.deep.equal([{quarter: 1, received: 60}]);
      expect(problems.map(({code}) => code)).to.deep.equal(['bad-number']);
    }
  });

  it('an editor’s change of the HTML to keep is read', () => {
    const {model} = parse({
      foi: {years: [{label: '2018/19', periods: [{quarter: 1, received: 60, late: '<5'}]}]},
    });
    const read = (now: string) => {
      const host = document.createElement('div');
      host.innerHTML = toHTML(model!).replace('<td>&lt;5</td>', `<td>${now}</td>`);
      return parse(readPage(host)).model!.foi.years[0]!.periods![0];
    };
    expect(read('&lt;10')).to.deep.equal({quarter: 1, received: 60, written: {late: '<10'}});
    expect(read('4')).to.deep.equal({quarter: 1, received: 60, late: 4});
  });

  it('a percentage too, and none is read of one that is only a bound', async () => {
    const page = await FoiTablePage.show(
      '<ccg-foi-table><table><caption>2018/19</caption><tr><th>Quarter<th>Received<th>% in time<tr><td>Q1<td>50<td>&gt;95%<tr><td>Q2<td>40<td>90%</table></ccg-foi-table>',
    );
    // Of percentages alone no total follows, exact or not.
    expect(page.rows().map((row) => row[4])).to.deep.equal([
      '>95%',
      '90% as published',
      'Not published',
    ]);
    expect(page.years![0]!.periods![0]).not.to.have.property('percent');
  });

  it('a total too, which no sum replaces', async () => {
    const page = await show([{quarter: 1, received: 60, late: 1}], {
      total: {received: 60, late: '<5'},
    });
    expect(page.rows()[1]![3]).to.equal('<5');
  });

  it('the sentence says them', async () => {
    const late = await show([{quarter: 1, received: 60, inTime: 58, late: '<5'}]);
    expect(late.sentence).to.equal(
      'Between April and June 2018 we received 60 requests. 58 responses were within 20 working days. Late: <5.',
    );
    const inTime = await show([{quarter: 1, received: 60, inTime: '50+', late: 1}]);
    expect(inTime.sentence).to.equal(
      'Between April and June 2018 we received 60 requests. In time: 50+.',
    );
  });

  it('stay in the HTML to keep, and are the same when it is read again', async () => {
    const {element} = await FoiTablePage.show(examples.suppressed.markup);
    expect(element.toHTML()).to.include('<td>&lt;50</td><td>&lt;5</td>');
    const again = await FoiTablePage.show(`<ccg-foi-table>${element.toHTML()}</ccg-foi-table>`);
    expect(again.rows()[0]!.slice(1, 4)).to.deep.equal(['50', '<50', '<5']);
    expect(again.years).to.deep.equal(element.model!.foi.years);
  });

  it('stay with their rows where rows among them are no records', () => {
    const {model, problems} = parse({
      foi: {years: [7, {label: '2018/19', periods: ['x', {quarter: 1, received: 9, late: '<5'}]}]},
    });
    expect(problems.map(({path}) => path)).to.include('foi.years[1].periods[1].late');
    expect(toHTML(model!)).to.include('<td>9</td><td>Not published</td><td>&lt;5</td>');
  });

  it('alone make no year: the page keeps its own table', () => {
    const host = document.createElement('div');
    host.innerHTML =
      '<table><tr><th>Quarter<th>Received<th>Late<tr><td>Q1<td>&lt;5<td>&lt;5</table>';
    expect(parse(readPage(host)).model).to.equal(null);
  });
});
