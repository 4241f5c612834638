import {expect} from '@open-wc/testing';
import {agenda} from '../../src/meeting-calendar/agenda.js';
import {parse} from '../../src/meeting-calendar/parse.js';

describe('meeting-calendar: a rule in a unit that is not known', () => {
  const rule = {id: 'gb', from: '2020-01-28', until: '2020-12-31', every: 2};
  const other = {id: 'audit', from: '2020-01-14', until: '2020-02-28', unit: 'months'};

  it('makes no dates and is named; the other rules stay', () => {
    const {model, problems} = parse({series: [{...rule, unit: 'fortnights'}, other]});
    expect(agenda(model!, '2020-01-10').map(({date}) => date)).to.deep.equal([
      '2020-01-14',
      '2020-02-14',
    ]);
    expect(problems.map(({code, path, severity}) => `${severity} ${code} ${path}`)).to.deep.equal([
      'error missing series[0]',
      'warning bad-unit series[0].unit',
    ]);
    expect(problems[1]?.message).to.include('fortnights');
  });

  it('is not usable where there is nothing else', () => {
    expect(parse({series: [{...rule, unit: 'days'}]}).model).to.equal(null);
    expect(parse({series: [{...rule, unit: 'weeks'}]}).model?.series).to.have.length(1);
    expect(
      parse({meetings: [{date: '2020-01-28'}], series: [{...rule, unit: 'days'}]}).model,
    ).to.deep.equal({meetings: [{date: '2020-01-28'}], series: []});
  });
});
