import {expect} from '@open-wc/testing';
import {check} from '../../src/practice-checker/check.js';
import type {Practice} from '../../src/practice-checker/schema.js';
import {norwichPractices} from '../../stories/examples/norwich-practices.js';
import {clearPage, shownText} from '../helpers/element.js';
import {PracticePage} from '../helpers/practice-checker.js';
import {examples} from '../../stories/examples/practice-checker.js';

const GOOD: Practice = {name: 'Castle Partnership', code: 'D82011', telephone: '01603 447766'};
const codes = (...practices: Practice[]) =>
  check({practices}, '2020-02-01').map(({code, path}) => `${code} ${path}`);

const OTHER: Practice = {name: 'Oak Surgery', code: 'D82012'};

/** Each check: rows that it finds fault with, and where; and rows much like them that it leaves alone. */
const CASES: [string, bad: Practice[], expected: string, good: Practice[]][] = [
  ['no code', [{name: 'Castle Partnership'}], 'no-code practices[0]', [GOOD]],
  [
    'a code of the wrong form',
    [{...GOOD, code: 'D8201'}],
    'odd-code practices[0].code',
    [{...GOOD, code: 'Y02751'}],
  ],
  [
    'two with one code',
    [GOOD, {...OTHER, code: 'D82011'}],
    'same-code practices[1].code',
    [GOOD, OTHER],
  ],
  [
    'two with one name',
    [GOOD, {...GOOD, code: 'D82012'}],
    'same-name practices[1].name',
    [GOOD, {...GOOD, name: 'Castle Practice', code: 'D82012'}],
  ],
  [
    'a name in capitals',
    [{...GOOD, name: 'WOODCOCK RD SURGERY'}],
    'capitals practices[0].name',
    [
      {...GOOD, name: 'UEA Medical Centre'},
      {...OTHER, name: 'UEA'},
    ],
  ],
  [
    'a telephone too short',
    [{...GOOD, telephone: '447766'}],
    'odd-telephone practices[0].telephone',
    [
      {...GOOD, telephone: '+44 (0)1603 447766'},
      {...OTHER, telephone: '(0800) 111111'},
    ],
  ],
  [
    'a successor that points nowhere',
    [{...GOOD, status: 'closed', successor: 'D82099'}],
    'no-successor practices[0].successor',
    [{...GOOD, status: 'closed', successor: 'D82012'}, OTHER],
  ],
  [
    'a closed practice listed as a member',
    [{...GOOD, status: 'closed'}],
    'closed-member practices[0].status',
    [{...GOOD, closed: '2020-02-02'}],
  ],
  [
    'a place out of the country',
    [{...GOOD, location: {lat: 1.28, lon: 52.62}}],
    'odd-location practices[0].location',
    [{...GOOD, location: {lat: 52.62, lon: 1.28}}],
  ],
  [
    'open, but closed on a day',
    [{...GOOD, status: 'open', closed: '2019-01-01', successor: 'D82011'}],
    'closed-open practices[0].status',
    [{...GOOD, status: 'open', closed: '2020-02-02'}],
  ],
];

describe('practice checker: checks', () => {
  afterEach(clearPage);

  for (const [name, bad, expected, good] of CASES) {
    it(`finds ${name}`, () => {
      expect(codes(...bad)).to.deep.equal([expected]);
    });
    it(`finds nothing much like ${name}`, () => {
      expect(codes(...good)).to.deep.equal([]);
    });
  }

  it('finds nothing wrong with good rows', () => {
    expect(codes(GOOD, {...GOOD, name: 'UEA Medical Centre', code: 'D82088'})).to.deep.equal([]);
    expect(check(norwichPractices, '2020-06-29')).to.deep.equal([]);
  });

  it('finds a closed neighbour no fault: it is not listed as a member', () => {
    const practices: Practice[] = [{...GOOD, organisation: '06Y', status: 'closed'}];
    expect(check({organisation: {code: '06W'}, practices}, '2020-02-01')).to.deep.equal([]);
  });

  it('calls data old after the days that were set', () => {
    const model = {practices: [GOOD], updated: '2020-01-01'};
    expect(check(model, '2020-06-29')).to.deep.equal([]);
    expect(check(model, '2020-06-30').map(({code}) => code)).to.deep.equal(['stale']);
    expect(check(model, '2020-02-01', {staleAfter: 30}).map(({code}) => code)).to.deep.equal([
      'stale',
    ]);
    expect(check(model, '2020-01-31', {staleAfter: 30})).to.deep.equal([]);
  });

  it('shows what it found in the panel, and only where it is turned on', async () => {
    const page = await PracticePage.show(examples.check.markup);
    for (let tries = 0; tries < 50 && !page.texts('[part="check-panel"]').length; tries++)
      await page.ready();
    const shown = shownText(page.element);
    for (const code of [
      'odd-code',
      'capitals',
      'same-code',
      'same-name',
      'no-successor',
      'odd-telephone',
      'bad-postcode',
      'no-code',
      'closed-member',
      'closed-open',
      'odd-location',
      'stale',
    ])
      expect(shown).to.contain(code);
    await expect(page.element).to.be.accessible();
    const other = await PracticePage.with(norwichPractices);
    expect(other.texts('[part="check-panel"]')).to.deep.equal([]);
  });

  it('takes stale-after from the attribute', async () => {
    const page = await PracticePage.with(
      {practices: [GOOD], updated: '2020-01-01'},
      'check stale-after="99999"',
    );
    for (let tries = 0; tries < 50 && !page.texts('[part="check-panel"]').length; tries++)
      await page.ready();
    expect(page.element.problems).to.deep.equal([]);
  });
});
