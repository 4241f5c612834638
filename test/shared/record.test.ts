import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parse} from '../../src/document-list/parse.js';
import {
  count,
  day,
  moment,
  month,
  number,
  partialDate,
  time,
  url,
  years,
} from '../../src/shared/model/fields.js';
import {parseModel} from '../../src/shared/parse/record.js';
import {record, list, type Shape} from '../../src/shared/model/shape.js';

const GOOD = {title: 'Minutes', url: '/minutes.pdf', format: 'pdf'};
const documents = (...rows: unknown[]) => parse({documents: rows});
const read = (shape: Shape, value: unknown) => {
  const {model, problems} = parseModel<{rows: {value?: unknown}[]}>(
    {rows: list(record({}, {value: shape}))},
    {rows: [{value}]},
    'rows',
  );
  return {value: model?.rows[0]?.value, problems};
};

describe('values that stand in many rows', () => {
  const all = (...values: unknown[]) =>
    parseModel<{rows: {value?: unknown; other?: unknown}[]}>(
      {rows: list(record({}, {value: time, other: partialDate}))},
      {rows: values.map((value) => ({value, other: value}))},
      'rows',
    );

  it('reads each by the shape of its own field', () => {
    const {model} = all('9:30', '2019', '9:30', '2019');
    const rows = [{value: '09:30'}, {other: '2019'}];
    expect(model?.rows).to.deep.equal([...rows, ...rows]);
  });

  it('names the same bad one in each row', () => {
    const {problems} = all('25:00', '25:00');
    expect(problems.map(({path}) => path)).to.deep.equal([
      'rows[0].value',
      'rows[0].other',
      'rows[1].value',
      'rows[1].other',
    ]);
  });
});

describe('values', () => {
  const cases: [string, Shape, unknown, unknown][] = [
    ['a time gains its nought', time, '9:30', '09:30'],
    ['no 25th hour', time, '25:00', undefined],
    ['a day', day, ' 2020-02-29 ', '2020-02-29'],
    ['a day that does not exist', day, '2019-02-29', undefined],
    ['a month', month, '2015-04', '2015-04'],
    ['a year is no month', month, '2015', undefined],
    ['a moment', moment, '2020-01-27T10:00', '2020-01-27T10:00'],
    ['a moment without a time', moment, '2020-01-27', '2020-01-27'],
    ['half a moment', moment, '2020-01-27T10', undefined],
    ['a year as a number', partialDate, 2019, '2019'],
    ['years', years, '2015-16', '2015/16'],
    ['a count as text', count, '1,024', 1024],
    ['a count', count, 0, 0],
    ['a part of a request', count, 1.5, undefined],
    ['fewer than none', count, -1, undefined],
    ['not a number', count, NaN, undefined],
    ['endless', number, Infinity, undefined],
    ['a share', number, '94.6', 94.6],
    ['a relative address', url, 'a.pdf', 'a.pdf'],
    ['a script', url, 'javascript:alert(1)', undefined],
  ];
  for (const [name, shape, input, expected] of cases) {
    it(name, () => {
      const {value, problems} = read(shape, input);
      expect(value).to.equal(expected);
      expect(problems.map(({path}) => path)).to.deep.equal(
        expected === undefined ? ['rows[0].value'] : [],
      );
    });
  }
});

describe('reading records', () => {
  it('names the place and what was expected', () => {
    const {problems} = documents(GOOD, GOOD, GOOD, {...GOOD, date: '12/5/24'});
    expect(problems).to.deep.equal([
      {
        code: 'bad-date',
        path: 'documents[3].date',
        severity: 'warning',
        message:
          'documents[3].date: expected a date such as 2019-02-14, 2019-02 or 2019; got "12/5/24"',
      },
    ]);
  });

  it('keeps the row of a bad optional value and drops that of a bad required one', () => {
    const {model, problems} = documents(
      {...GOOD, size: 'huge'},
      {...GOOD, url: 'javascript:x'},
      {title: 'No address'},
      null,
      'text',
      GOOD,
    );
    expect(model?.documents).to.deep.equal([GOOD, GOOD]);
    expect(problems.map(({code, path, severity}) => `${severity} ${code} ${path}`)).to.deep.equal([
      'warning bad-size documents[0].size',
      'error bad-url documents[1].url',
      'error missing documents[2].url',
      'error missing documents[3]',
      'error bad-value documents[4]',
    ]);
  });

  it('treats null, "" and missing alike, collapses spaces and keeps capitals and markup as text', () => {
    expect(
      documents({title: '  AUDIT\u00a0\n Committee <b>x</b> ', url: 'a', size: null, date: ''})
        .model?.documents,
    ).to.deep.equal([{title: 'AUDIT Committee <b>x</b>', url: 'a'}]);
  });

  it('advises on unknown keys and leaves them out', () => {
    const {model, problems} = documents({...GOOD, titel: 'x'});
    expect(model?.documents).to.deep.equal([GOOD]);
    expect(problems[0]).to.include({
      code: 'unknown-key',
      path: 'documents[0].titel',
      severity: 'advice',
    });
  });

  it('is empty when given empty, and unusable when nothing or only bad rows were given', () => {
    expect(documents().model).to.deep.equal({documents: []});
    expect(documents({}).model).to.equal(null);
    expect(parse({}).model).to.equal(null);
    expect(parse({documents: {}}).problems[0]).to.include({code: 'not-a-list'});
  });

  it('refuses an absurd number of rows', () => {
    const {model, problems} = documents(...Array.from({length: 50_001}, () => GOOD));
    expect(model).to.equal(null);
    expect(problems[0]).to.include({code: 'too-many-rows', path: 'documents'});
  });

  it('ignores keys of other elements and what is inherited', () => {
    const input: unknown = JSON.parse(
      '{"documents": [{"title": "A", "url": "a", "__proto__": {"size": 3}}], "practices": 7, "options": {}}',
    );
    expect(parse(input).model).to.deep.equal({documents: [{title: 'A', url: 'a'}]});
  });

  it('gives a valid data file: reading the model again changes nothing', () => {
    const {model} = parse({
      updated: '2019-09-30',
      organisation: {
        name: 'NHS Norwich CCG',
        code: '06w',
        successor: {name: 'NHS Norfolk and Waveney CCG', from: '2020-04-01'},
      },
      documents: [
        {...GOOD, size: '199 KB', format: '.PDF', alternatives: [{url: 'a.html', size: '1 MB'}]},
      ],
      meetings: [{date: '2020-01-28', start: '9:30', venue: 'Town hall', documents: ['tor', GOOD]}],
    });
    expect(model?.organisation?.code).to.equal('06W');
    expect(model?.meetings?.[0]?.venue).to.deep.equal({name: 'Town hall'});
    expect(parse(JSON.parse(JSON.stringify(model)))).to.deep.equal({model, problems: []});
  });

  it('never throws, and good rows survive whatever stands beside them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.anything({withBigInt: true, withDate: true, withNullPrototype: true})),
        fc.anything(),
        (rows, other) => {
          const {model} = documents(...rows, GOOD);
          expect(model?.documents.at(-1)).to.deep.equal(GOOD);
          parse(other);
          parse({documents: other, organisation: other, updated: other, meetings: other});
          documents({...GOOD, alternatives: other, meeting: other, size: other});
        },
      ),
    );
  });
});
