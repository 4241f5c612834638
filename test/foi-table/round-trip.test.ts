import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toHTML} from '../../src/foi-table/export.js';
import {parse} from '../../src/foi-table/parse.js';
import {readPage} from '../../src/foi-table/read-page.js';
import {COUNTS} from '../../src/foi-table/model.js';
import {reading} from '../../stories/examples/foi-table.js';

const host = (markup: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder;
};
const foiIn = (markup: string) => parse(readPage(host(markup))).model?.foi;

const month = fc
  .tuple(fc.integer({min: 1, max: 9999}), fc.integer({min: 1, max: 12}))
  .map(([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
/** Names that mean something to the reader, beside any text. */
const name = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'Total',
    'Quarter 1',
    'Q2 2020',
    'Received',
    'In time',
    '2015/16',
    'n/a',
    '34',
    'Notes',
    '-',
    'April to June 2015',
    'Provisional Q1',
    'Q1 & Q2 (to date)',
    'Setpember',
    '<5',
    '*',
    'two',
    'None',
    'not held',
    '21-40 days',
    '* Provisional. Excludes EIRs',
    'Note: figures to 30 June',
    'Subject access requests',
    '2015 to 2016',
  ),
);
/** In place of a number; some of them hold one that the reader would take. */
const words = fc.constantFrom(
  '<5',
  '5 or fewer',
  'see note 3',
  'c. 41',
  'fewer than 5 (2%)',
  'about 40 of 50',
  '45 to 48 (90%)',
  'Q1',
  '5-9',
  '1 to 4',
);
const count = fc.oneof(fc.nat(), fc.maxSafeNat());
const figures = {
  ...Object.fromEntries(COUNTS.map((key) => [key, count])),
  percent: fc.oneof(fc.double(), fc.nat(100)),
  notes: name,
  written: fc.dictionary(fc.constantFrom(...COUNTS, 'percent'), words),
};
/** A mark to reach. */
const share = fc.oneof(fc.nat(100), fc.constantFrom(94.5, 99.99));
const period = fc.record(
  {label: name, from: month, to: month, month, quarter: fc.integer({min: 1, max: 4}), ...figures},
  {requiredKeys: []},
);
const year = fc.record(
  {
    label: fc.constantFrom('2015/16', '2016/17', '2020', '0001', '9999'),
    periods: fc.array(period, {maxLength: 5}),
    total: fc.record(figures, {requiredKeys: []}),
    notes: name,
  },
  {requiredKeys: []},
);
const foi = fc.record(
  {
    years: fc.array(year, {maxLength: 4}),
    target: share,
    // Bands that say nothing are no setting.
    bands: fc
      .record({good: share, adequate: share}, {requiredKeys: []})
      .filter((bands) => Object.keys(bands).length > 0),
    basis: fc.constantFrom('responses', 'received'),
  },
  {requiredKeys: ['years']},
);

describe('FOI table: round trip', () => {
  it('reads the same figures back from the HTML it writes, for any model', () => {
    fc.assert(
      fc.property(foi, (given) => {
        const {model} = parse({foi: given});
        fc.pre(model !== null);
        expect(foiIn(toHTML(model))).to.deep.equal(model.foi);
      }),
      {numRuns: 500},
    );
  });

  it('keeps the target, the bands and the basis', () => {
    const given = {
      years: [{label: '2015/16', total: {received: 4}}],
      target: 95,
      bands: {good: 97},
      basis: 'received',
    };
    const {model} = parse({foi: given});
    expect(foiIn(toHTML(model!))).to.deep.equal(given);
  });

  it('reads back what it read from each example', () => {
    for (const {markup, rows} of Object.values(reading)) {
      const {model} = parse(readPage(host(markup)));
      expect(foiIn(toHTML(model!))?.years).to.deep.equal(rows);
    }
  });

  it('lets an editor change the words of a row and of a caption', () => {
    const {model} = parse({
      foi: {years: [{label: '2015/16', periods: [{quarter: 1, received: 4}]}]},
    });
    const edited = toHTML(model!)
      .replace('>April to June 2015<', '>Quarter 2 (provisional)<')
      .replace('>4<', '>5<')
      .replace('<caption>2015 to 2016', '<caption>2016 to 2017');
    expect(foiIn(edited)?.years).to.deep.equal([
      {label: '2016/17', periods: [{label: 'Quarter 2 (provisional)', quarter: 2, received: 5}]},
    ]);
  });
});

describe('FOI table: any input', () => {
  it('never throws on any value, and keeps good rows among bad ones', () => {
    const good = {label: '2015/16', periods: [{quarter: 1, received: 34}]};
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (value, rows) => {
        parse(value);
        parse({foi: value, bankHolidays: value});
        const {model} = parse({foi: {years: [...rows, good]}});
        expect(model?.foi.years.at(-1)).to.deep.equal(good);
      }),
    );
  });

  it('never throws on any HTML, and reads the table after it', () => {
    const tags = fc.constantFrom(
      'table',
      'tr',
      'td',
      'th',
      'li',
      'ul',
      'p',
      'h2',
      'br',
      'dl',
      'dt',
      'dd',
      'sup',
      'caption',
    );
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Received',
        'Q1',
        '2015/16',
        '34',
        'In time - 33',
        'Total',
        '20 working days',
        '&nbsp;',
      ),
    );
    const fragment = fc
      .array(fc.tuple(tags, words, fc.boolean(), fc.nat(70)))
      .map((parts) =>
        parts
          .map(
            ([tag, text, closed, span]) =>
              `<${tag} colspan="${span}" rowspan="${span}">${text}${closed ? `</${tag}>` : ''}`,
          )
          .join(''),
      );
    fc.assert(
      fc.property(fragment, (markup) => {
        const holder = host(markup);
        const table = document.createElement('div');
        table.innerHTML =
          '<h1>Figures</h1><table><tr><th>Quarter</th><th>Requests received</th><th>Late</th></tr><tr><td>Spring 2001</td><td>12345</td><td>1</td></tr></table>';
        holder.append(table);
        const {model} = parse(readPage(holder));
        const rows = model?.foi.years.flatMap(({periods = [], total = {}}) => [...periods, total]);
        expect(rows?.some(({received, late}) => received === 12345 && late === 1)).to.be.true;
      }),
      {numRuns: 200},
    );
  });

  it('reads a hostile page in time', () => {
    const started = performance.now();
    for (const text of [
      'not '.repeat(50_000),
      '1,'.repeat(50_000),
      'a-'.repeat(50_000),
      '('.repeat(50_000),
      '20 '.repeat(50_000),
      ' '.repeat(100_000),
    ]) {
      readPage(
        host(
          `<table><tr><th>Received</th><th>${text}</th></tr><tr><td>${text}</td><td>3</td></tr></table><p>${text}</p><li>${text}- 3</li>`,
        ),
      );
    }
    expect(performance.now() - started).to.be.below(2000);
  });
});
