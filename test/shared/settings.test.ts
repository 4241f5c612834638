import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/document-list/define.js';
import type {CcgDocumentList} from '../../src/document-list/element.js';
import {
  COMMON_OPTIONS,
  resolveOptions,
  resolveText,
  YEARS,
  type Layer,
} from '../../src/shared/settings.js';
import {clearPage, serve, show, shownText} from '../helpers/element.js';

const RULES = {
  ...COMMON_OPTIONS,
  groupBy: ['none', 'year'],
  download: 'flag-on',
  limit: 'count',
  committee: 'text',
  search: ['auto', 'true', 'false'],
  years: ['all', 'latest', YEARS],
} as const;
const layer = (options: object, where = 'script'): Layer => ({
  where,
  options: {'document-list': options},
});
const resolve = (attributes: Record<string, unknown>, ...layers: Layer[]) =>
  resolveOptions(RULES, attributes, layers, 'document-list');

describe('options', () => {
  it('come from attribute, script, settings, data, default, in that order', () => {
    const layers = [
      layer({groupBy: 'year', limit: 3}),
      layer({groupBy: 'none', limit: 5, committee: 'Audit'}, 'settings'),
    ];
    const {options} = resolve({limit: '7'}, ...layers);
    expect([options.limit, options.groupBy, options.committee, options.download]).to.deep.equal([
      7,
      'year',
      'Audit',
      true,
    ]);
  });

  it('may be said for all elements, and for one over all', () => {
    const options = {'*': {headingLevel: 3, limit: 9}, 'document-list': {limit: 2}};
    const {options: found} = resolve({}, {where: 'data', options});
    expect([found.headingLevel, found.limit]).to.deep.equal(['3', 2]);
  });

  it('read a boolean as HTML and content filters write it', () => {
    const on = ['', 'true', true, 'TRUE'].map((check) => resolve({check}).options.check);
    const off = ['false', false, undefined].map((check) => resolve({check}).options.check);
    expect([...on, ...off]).to.deep.equal([true, true, true, true, false, false, false]);
    expect(resolve({search: ''}).options.search).to.equal('true');
    expect(resolve({download: 'false'}).options.download).to.equal(false);
  });

  it('read a year in any of the ways that people write it, and advise on what is none', () => {
    const read = (years: string) => resolve({years}).options.years;
    expect(
      ['2015-16', '2015 to 2016', '2020', 'Latest', 'next', '2015/17'].map(read),
    ).to.deep.equal(['2015/16', '2015/16', '2020', 'latest', 'all', 'all']);
    expect(resolve({years: 'next'}).problems.map(({message}) => message)).to.deep.equal([
      'attribute.years: expected all, latest, a year such as 2015/16; got "next"',
    ]);
  });

  it('that an element does not have are advised on where they are said to it', () => {
    const options = {'*': {showAll: 'true'}, 'document-list': {groupby: 'year', limit: 2}};
    expect(resolve({}, {where: 'script', options}).problems.map(({message}) => message)).to.eql([
      'script.groupby: is not known here',
    ]);
  });

  it('that are not allowed give way to the next, with advice', () => {
    const {options, problems} = resolve(
      {groupBy: 'colour', limit: '-1', headingLevel: '1'},
      layer({groupBy: 'year'}),
    );
    expect([options.groupBy, options.limit, options.headingLevel]).to.deep.equal([
      'year',
      undefined,
      '2',
    ]);
    expect(problems.map(({code, path, severity}) => `${severity} ${code} ${path}`)).to.deep.equal([
      'advice bad-option attribute.headingLevel',
      'advice bad-option attribute.groupBy',
      'advice bad-option attribute.limit',
    ]);
    expect(problems[1]?.message).to.equal('attribute.groupBy: expected none, year; got "colour"');
    expect(resolve({limit: '0'}).problems[0]?.message).to.equal(
      'attribute.limit: expected a whole number from 1; got "0"',
    );
  });

  it('that are records, rings or throw when asked for text give way too', () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    const odd = {toString: 1, valueOf: 1};
    const {options, problems} = resolve({}, layer({groupBy: odd, limit: ring, committee: []}));
    expect([options.groupBy, options.limit, options.committee]).to.deep.equal([
      'none',
      undefined,
      undefined,
    ]);
    expect(problems.map(({message}) => message)).to.deep.equal([
      'script.groupBy: expected none, year; got a record',
      'script.limit: expected a whole number from 1; got a record',
      'script.committee: expected text; got a list',
    ]);
  });

  it('never throw, whatever stands in the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (options, text) => {
        resolve({}, {where: 'data', options, text}, layer(options as object));
        resolveText(
          {a: 'A'},
          [
            {where: 'data', text},
            {where: 'x', text: {'*': text}},
          ],
          'document-list',
        );
      }),
    );
  });
});

describe('words', () => {
  const WORDS = {empty: 'None', count: {one: '{count} document', other: '{count} documents'}};
  const resolveWords = (text: object) =>
    resolveText(WORDS, [{where: 'data', text: {'document-list': text}}], 'document-list');

  it('can be replaced, with plural forms', () => {
    const {text} = resolveWords({empty: 'Dim', count: {zero: 'dim', other: '{count} dogfen'}});
    expect(text).to.deep.equal({empty: 'Dim', count: {zero: 'dim', other: '{count} dogfen'}});
  });

  it('of the wrong form or name are advised on and ignored', () => {
    const {text, problems} = resolveWords({empty: {other: 'x'}, count: 'x', nothing: 'x'});
    expect(text).to.deep.equal(WORDS);
    expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'bad-text data.text.empty',
      'bad-text data.text.count',
      'bad-text data.text.nothing',
    ]);
  });

  it('that are said to all elements may be of another one; of the wrong form they are advised on', () => {
    const text = {'*': {answerYes: 'Ie', empty: 7}};
    const {problems} = resolveText(WORDS, [{where: 'settings', text}], 'document-list');
    expect(problems.map(({path}) => path)).to.deep.equal(['settings.text.empty']);
  });
});

describe('settings on the page', () => {
  afterEach(clearPage);

  it('come from a file of their own, beside existing HTML', async () => {
    const {restore} = serve({
      '/settings.json': {
        organisation: {name: 'NHS X'},
        options: {'*': {heading: 'Papers'}},
        text: {'document-list': {lastUpdated: 'As of {date}'}},
        updated: '2019-09-30',
      },
    });
    const element = await show<CcgDocumentList>(
      '<ccg-document-list settings="/settings.json" heading-level="4"><ul><li><a href="a.pdf">Minutes</a></li></ul></ccg-document-list>',
    );
    restore();
    expect(element.renderRoot.querySelector('h4')?.textContent).to.equal('Papers');
    expect(shownText(element)).to.contain('As of 30 September 2019');
    expect(element.model?.organisation?.name).to.equal('NHS X');
    expect(Object.keys(element.model ?? {})).to.not.include('options');
  });

  it('show what is wrong with them to the editor only', async () => {
    const element = await show<CcgDocumentList>(
      '<ccg-document-list sort-by="size"><ul><li><a href="a.pdf">Minutes</a></li></ul></ccg-document-list>',
    );
    expect(element.problems.map(({code}) => code)).to.include('bad-option');
    expect(shownText(element)).to.not.contain('expected');
  });
});
