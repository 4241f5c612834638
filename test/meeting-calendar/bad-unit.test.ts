import {expect} from '@open-wc/testing';
import {agenda} from '../../src/meeting-calendar/agenda.js';
import {parse} from '../../src/meeting-calendar/parse.js';

describe('meeting-calendar: a rule with a value that is refused', () => {
  const rule = {id: 'gb', from: '2020-01-28', until: '2020-12-31', every: 2};
  const other = {id: 'audit', from: '2020-01-14', until: '2020-02-28', unit: 'months'};

  it('makes no dates and is named; the other rules stay', () => {
    const {model, problems} = parse({series: [{...rule, unit: 'fortnights'}, other]});
    expect(agenda(model!, '2020-01-10').map(({date}) => date)).to.deep.equal([
      '2020-01-14',
      '2020-02-14',
    ]);
    expect(problems.map(({code, path, severity}) => `${severity} ${code} ${path}`)).to.deep.equal([
      'warning bad-unit series[0].unit',
      'error missing series[0]',
    ]);
    expect(problems[0]?.message).to.include('fortnights');
  });

  for (const [values, path] of [
    [{on: {weekday: 'tuesday', nth: 5}}, 'on.nth'],
    [{on: {weekday: 'tue', nth: 2}}, 'on.weekday'],
    [{on: {day: 32}}, 'on.day'],
    [{on: 'tuesdays'}, 'on'],
    [{every: 0}, 'every'],
    [{until: '2027-02-31'}, 'until'],
    [{except: ['19/1/2027']}, 'except[0]'],
  ] as const)
    it(`makes no dates where ${path} is refused: ${JSON.stringify(values)}`, () => {
      const {model, problems} = parse({series: [other, {...rule, ...values}]});
      expect(model?.series?.map(({id}) => id)).to.deep.equal(['audit']);
      expect(problems.map((problem) => problem.path)).to.deep.equal([
        `series[1].${path}`,
        'series[1]',
      ]);
    });

  it('keeps a rule where what is refused makes no dates', () => {
    const {model} = parse({series: [{...rule, status: 'soon', start: 'noon', online: 'x'}]});
    expect(model?.series).to.have.length(1);
  });

  it('is not usable where there is nothing else', () => {
    expect(parse({series: [{...rule, unit: 'days'}]}).model).to.equal(null);
    expect(parse({series: [{...rule, unit: 'weeks'}]}).model?.series).to.have.length(1);
    expect(
      parse({meetings: [{date: '2020-01-28'}], series: [{...rule, unit: 'days'}]}).model,
    ).to.deep.equal({meetings: [{date: '2020-01-28'}], series: []});
  });
});
