import {expect} from '@open-wc/testing';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import {clearPage, show} from '../helpers/element.js';
import '../../src/foi-table/define.js';

/** A table of rows of cells, the first of them heads. */
const table = (...rows: string[]) =>
  `<table>${rows
    .map((row, index) => {
      const cell = index ? 'td' : 'th';
      return `<tr>${row
        .split('|')
        .map((text) => `<${cell}>${text.trim()}</${cell}>`)
        .join('')}</tr>`;
    })
    .join('')}</table>`;
const read = (markup: string) => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return parse(readPage(host));
};
const years = (markup: string) => read(markup).model?.foi.years;

describe('FOI table: the corner of a head row names no figure', () => {
  afterEach(clearPage);

  it('reads the figures below a corner of requests and a year, and the share beside them', () => {
    expect(
      years(
        table(
          'FOI requests 2019-20 | Number | Percentage',
          'Received | 300 | 100%',
          'Completed within 20 working days | 285 | 95%',
        ),
      ),
    ).to.deep.equal([{label: '2019/20', total: {received: 300, inTime: 285, percent: 95}}]);
  });

  it('reads the figures below a corner that names a figure', () => {
    expect(
      years(
        table(
          'FOI requests received and answered | Number',
          'Received | 300',
          'Completed within 20 working days | 285',
        ),
      ),
    ).to.deep.equal([{total: {received: 300, inTime: 285}}]);
  });

  it('still reads a first column of figures', () => {
    expect(years(table('Received | In time | Late in 2019/20', '34 | 33 | 1'))).to.deep.equal([
      {label: '2019/20', total: {received: 34, inTime: 33, late: 1}},
    ]);
  });

  it('takes the year in a name for no 20 days', () => {
    expect(years(table('Quarter | Received in 2019/20 | Late', 'Q1 | 34 | 1'))).to.deep.equal([
      {label: '2019/20', periods: [{label: 'Q1', quarter: 1, received: 34, late: 1}]},
    ]);
  });

  it('reads periods below a corner that says what they are periods of', () => {
    expect(years(table('FOI requests 2019/20 | Received | In time', 'Q1 | 34 | 33'))).to.deep.equal(
      [
        {
          label: '2019/20',
          periods: [{label: 'Q1', quarter: 1, received: 34, inTime: 33}],
        },
      ],
    );
  });
});

describe('FOI table: a count and its share in a column of percentages', () => {
  for (const head of ['Percentage in time', 'On time (%)'])
    for (const cell of ['48 (96%)', '48 of 50 (96%)', '96% (48)', '96 per cent (48 of 50)'])
      it(`"${cell}" under "${head}"`, () => {
        expect(years(table(`Quarter | Received | ${head}`, `Q1 | 50 | ${cell}`))).to.deep.equal([
          {periods: [{label: 'Q1', quarter: 1, received: 50, inTime: 48, percent: 96}]},
        ]);
      });

  it('a bare share is no count', () => {
    expect(
      years(table('Quarter | Received | On time (%)', 'Q1 | 50 | 96', 'Q2 | 50 | 94.5%')),
    ).to.deep.equal([
      {
        periods: [
          {label: 'Q1', quarter: 1, received: 50, percent: 96},
          {label: 'Q2', quarter: 2, received: 50, percent: 94.5},
        ],
      },
    ]);
  });
});

describe('FOI table: a year without a figure', () => {
  afterEach(clearPage);

  it('is left out with a problem', () => {
    const good = {label: '2015/16', periods: [{quarter: 1, received: 34, late: 1}]};
    const {model, problems} = parse({
      foi: {years: [good, {label: '2016/17', periods: [{quarter: 1}]}]},
    });
    expect(model?.foi.years).to.deep.equal([good]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'no-figures foi.years[1]',
    ]);
  });

  it('leaves out a period whose every value was refused, and names each', () => {
    const good = {label: 'Q1', received: 3};
    const {model, problems} = parse({
      foi: {years: [{label: '2019/20', periods: [good, {quarter: 5, received: -1}]}]},
    });
    expect(model?.foi.years).to.deep.equal([{label: '2019/20', periods: [good]}]);
    expect(problems.map(({path}) => path)).to.deep.equal([
      'foi.years[0].periods[1].quarter',
      'foi.years[0].periods[1].received',
    ]);
  });

  it('keeps the table of the author where there is no other', async () => {
    const markup = table('Quarter | Received | In time', 'Q1 | | ', 'Q2 | tbc | tbc');
    expect(read(markup).model).to.equal(null);
    const element = await show(`<ccg-foi-table>${markup}</ccg-foi-table>`);
    expect(element.state).to.equal('failed');
    expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
  });

  it('is no fault of a list that was given empty', () => {
    expect(parse({foi: {years: []}}).model).to.deep.equal({foi: {years: []}});
  });
});
