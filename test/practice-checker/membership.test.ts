import {expect} from '@open-wc/testing';
import {table} from '../helpers/written-table.js';
import {toHTML} from '../../src/practice-checker/export.js';
import {answerFor} from '../../src/practice-checker/model.js';
import {parse} from '../../src/practice-checker/parse.js';
import type {PracticeCheckerModel} from '../../src/practice-checker/schema.js';
import {readPage} from '../../src/practice-checker/read-page.js';
import {BODIES, CAME_FROM} from './membership-bodies.js';
import {REMARKS} from './membership-remarks.js';
import {DOUBTS} from './membership-doubts.js';
import {PAGES} from './membership-pages.js';
import {LEFT} from './membership-left.js';
import {WORDINGS} from './membership-wordings.js';
import {OWN_PLACES, PLACES} from './membership-places.js';
import {SIGNS} from './membership-signs.js';

const norwich = {
  organisation: {name: 'NHS Norwich CCG', code: '06W', kind: 'CCG'},
  organisations: [{code: '06Y', name: 'NHS South Norfolk CCG'}],
};
const NOW = '2020-01-31';

function modelOf(html: string) {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse({...norwich, ...readPage(host, NOW)}).model;
}
/** What each practice that is read is told; the model written as JSON has to say the same. */
const answers = (html: string) => {
  const model = modelOf(html);
  const told = toldBy(model);
  expect(toldBy(parse(JSON.parse(JSON.stringify(model))).model)).to.deep.equal(told);
  return told;
};
const toldBy = (model: PracticeCheckerModel | null) =>
  Object.fromEntries(
    model?.practices.map((practice) => [practice.name, answerFor(model, practice, NOW).answer]) ??
      [],
  );

describe('practice checker: membership in the HTML of pages', () => {
  for (const [name, [html, told]] of Object.entries({
    ...PAGES,
    ...LEFT,
    ...SIGNS,
    ...BODIES,
    ...PLACES,
    ...WORDINGS,
    ...REMARKS,
  })) {
    it(name, () => {
      expect(answers(html)).to.deep.equal(told);
    });
  }

  for (const [html, told] of [...CAME_FROM, ...OWN_PLACES, ...DOUBTS]) {
    it(`on a page of the element's own body: ${html}`, () => {
      const host = document.createElement('div');
      host.setAttribute('organisation-name', norwich.organisation.name);
      host.innerHTML = html;
      expect(toldBy(parse({...norwich, ...readPage(host, NOW)}).model)).to.deep.equal(told);
    });
  }

  for (const words of [
    'Oak Surgery - closed 31 March 2019, NR3 3DL',
    'Oak Surgery (closed 31 March 2019), NR3 3DL',
    'Oak Surgery, NR3 3DL<br>This practice closed on 31 March 2019',
    'Oak Surgery, NR3 3DL. Closed on Sunday 31/03/2019',
  ]) {
    it(`reads the closing of "${words}"`, () => {
      for (const html of [`<ul><li>${words}</li></ul>`, `<p>${words}</p>`])
        expect(modelOf(html)?.practices).to.deep.equal([
          {name: 'Oak Surgery', postcode: 'NR3 3DL', status: 'closed', closed: '2019-03-31'},
        ]);
    });
  }

  it('reads a closing in a paragraph below', () => {
    const html = '<p>Oak Surgery, NR3 3DL</p><p>This practice closed on 31 March 2019.</p>';
    expect(modelOf(html)?.practices[0]).to.include({status: 'closed', closed: '2019-03-31'});
  });

  it('a closed practice goes to the one that it is now part of', () => {
    const html = `<ul><li>Oak Surgery, D82001</li></ul>${table('Closed practices|Now part of', 'Elm Surgery|Oak Surgery')}`;
    expect(modelOf(html)?.practices).to.deep.equal([
      {name: 'Oak Surgery', code: 'D82001'},
      {name: 'Elm Surgery', status: 'closed', successor: 'D82001'},
    ]);
  });

  it('what is added by hand to written HTML counts', () => {
    const written = toHTML({
      ...norwich,
      practices: [{name: 'Oak Surgery'}, {name: 'Elm Surgery', organisation: '06Y'}],
    });
    expect(answers(written.replace(/<\/ul>\s*$/, '<li>Ash Surgery</li></ul>'))).to.deep.equal({
      'Oak Surgery': 'yes',
      'Elm Surgery': 'no',
      'Ash Surgery': 'no',
    });
    const typed = written.replace('Oak Surgery</strong>', '$& - closed 31 March 2019');
    expect(modelOf(typed)?.practices[0]).to.include({status: 'closed', closed: '2019-03-31'});
  });
});

describe('practice checker: membership that cannot be read', () => {
  const told = (row: object) => {
    const {model} = parse({
      ...norwich,
      practices: [
        {name: 'Oak Surgery', ...row},
        {name: 'Elm Surgery', code: 'D82011'},
      ],
    });
    return answerFor(model!, model!.practices[0]!, NOW).answer;
  };
  for (const row of [
    {organisation: 'NHS Elsewhere CCG'},
    {organisation: {name: 'NHS South Norfolk CCG'}},
    {status: 'merged'},
    {status: 'Closed - merged'},
    {closed: '31/03/2019'},
    {closed: 20190331},
    {closed: {toString: 1, valueOf: 1}},
    {organisation: '06W', status: 'merged'},
    {organisation: 'UNKNOWN', status: 'closed', successor: 'D82011'},
    {status: 'closed', closed: '2099-01-01'},
    {status: 'merged', successor: 'D82011'},
  ]) {
    it(`is never a yes: ${JSON.stringify(row)}`, () => {
      expect(told(row)).to.equal('unknown');
    });
  }

  for (const closed of ['No', 'n/a', '-', false]) {
    it(`is a yes where the day of closing is none: ${String(closed)}`, () => {
      expect(told({organisation: '06W', closed})).to.equal('yes');
    });
  }

  it('is a no where the row has the code of another body, named or not', () => {
    expect(told({organisation: 'X26'})).to.equal('no');
  });

  it('keeps the row under a body that nobody is, and says so', () => {
    const {model, problems} = parse({
      ...norwich,
      practices: [{name: ''}, {name: 'Oak Surgery', status: 'merged'}, {name: 'Elm Surgery'}],
    });
    expect(model!.practices).to.deep.equal([
      {name: 'Oak Surgery', organisation: 'UNKNOWN'},
      {name: 'Elm Surgery'},
    ]);
    expect(problems.map(({code, path}) => `${code} ${path}`)).to.include(
      'bad-status practices[1].status',
    );
    const told = model!.practices.map((practice) => answerFor(model!, practice, NOW).answer);
    expect(told).to.deep.equal(['unknown', 'yes']);
    expect(answers(toHTML(model!))).to.deep.equal({
      'Oak Surgery': 'unknown',
      'Elm Surgery': 'yes',
    });
  });

  it('takes the name of a known body for its code', () => {
    expect(told({organisation: 'NHS South Norfolk CCG'})).to.equal('no');
    expect(told({organisation: 'Norwich Clinical Commissioning Group'})).to.equal('yes');
  });

  it('never follows a successor whose code two practices share', () => {
    const practices = [
      {name: 'Old Surgery', status: 'closed', successor: 'D82011'},
      {name: 'Oak Surgery', code: 'D82011'},
      {name: 'Elm Surgery', code: 'D82011', organisation: '06Y'},
    ];
    const model = parse({...norwich, practices}).model!;
    expect(answerFor(model, model.practices[0]!, NOW).answer).to.equal('unknown');
  });
});
