import {expect} from '@open-wc/testing';
import {judge} from '../../src/foi-table/bands.js';
import {chosenYears, latestPeriod, rateOf, sumOf, yearSpan} from '../../src/foi-table/model.js';
import {
  addWorkingDays,
  holidayDays,
  holidaysReach,
  isWorkingDay,
} from '../../src/shared/model/bank-holidays.js';

const foi = {years: []};
const of = (inTime: number, of: number) => ({inTime, of});

describe('FOI figures', () => {
  it('counts the share of responses sent, or of requests received', () => {
    expect(rateOf({received: 134, inTime: 123, late: 10}, 'responses')).to.deep.equal(of(123, 133));
    expect(rateOf({received: 134, inTime: 123, late: 10}, 'received')).to.deep.equal(of(123, 134));
  });

  it('knows no share where a count is missing, nothing was sent, or more came back than went in', () => {
    expect(rateOf({inTime: 45}, undefined)).to.be.undefined;
    expect(rateOf({inTime: 0, late: 0}, undefined)).to.be.undefined;
    expect(rateOf({received: 59, inTime: 69, late: 5}, 'received')).to.be.undefined;
    expect(rateOf({received: 69, inTime: 69, late: 5}, 'received')).to.be.undefined;
  });

  it('judges by the exact ratio and rounds so that no mark is crossed', () => {
    expect(judge(of(35, 37), foi).band).to.equal('adequate');
    expect(judge(of(35, 37), foi).percent).to.equal('94.6%');
    expect(judge(of(123, 133), foi).percent).to.equal('92%');
    expect(judge(of(996, 1000), foi).percent).to.equal('99.6%');
    expect(judge(of(1, 1000), foi).percent).to.equal('0.1%');
    expect(judge(of(0, 7), foi).percent).to.equal('0%');
    expect(judge(of(49, 49), foi).percent).to.equal('100%');
    expect(judge(of(95, 100), foi).band).to.equal('good');
    expect(judge(of(8_999, 10_000), foi).band).to.equal('unsatisfactory');
    expect(judge(of(8_999, 10_000), foi).percent).to.equal('89.99%');
  });

  it('takes the bands and the target of the body', () => {
    const own = {years: [], bands: {good: 98}, target: 97};
    expect(judge(of(97, 100), own).band).to.equal('adequate');
    expect(judge(of(965, 1000), own).percent).to.equal('96.5%');
  });

  it('is exact where a mark has decimals', () => {
    // 2.2 × 1,500 is 3300.0000000000005 where it is multiplied as it stands.
    const own = {years: [], bands: {good: 2.2, adequate: 2.2}};
    expect(judge(of(33, 1500), own).band).to.equal('good');
    expect(judge(of(32, 1500), own).band).to.equal('unsatisfactory');
    const marks = Array.from({length: 200}, (_, index) => 800 + index);
    for (const mark of marks) {
      const bands = {good: mark / 10, adequate: mark / 10};
      expect(judge(of(mark * 3, 3000), {years: [], bands}).band, `${mark}`).to.equal('good');
      expect(judge(of(mark * 3 - 1, 3000), {years: [], bands}).band).to.equal('unsatisfactory');
    }
  });

  it('is exact where counts are large', () => {
    expect(judge(of(899_999, 1_000_000), foi)).to.deep.equal({
      band: 'unsatisfactory',
      percent: '89.9999%',
    });
    expect(judge(of(85_500_000, 90_000_000), foi).band).to.equal('good');
    expect(judge(of(85_499_999, 90_000_000), foi).band).to.equal('adequate');
  });

  it('adds up only what every period has', () => {
    const sum = (...periods: object[]) => sumOf({label: '2019/20', periods}, 'late');
    expect(sum({late: 1}, {late: 2})).to.equal(3);
    expect(sum({late: 1}, {})).to.be.undefined;
    expect(sum()).to.be.undefined;
  });

  it('adds up no month twice', () => {
    const sum = (...periods: object[]) => sumOf({label: '2019/20', periods}, 'late');
    const [april, may] = [
      {month: '2019-04', late: 1},
      {month: '2019-05', late: 2},
    ];
    expect(sum(april, may)).to.equal(3);
    expect(sum(april, may, {quarter: 1, late: 3})).to.be.undefined;
    expect(sum({quarter: 1, late: 3}, may)).to.be.undefined;
    // Two kinds of requests in one quarter.
    expect(sum({quarter: 1, late: 3}, {quarter: 1, late: 1}, {quarter: 2, late: 1})).to.equal(5);
  });

  it('puts the newest year first and unknown years last, in the order given', () => {
    const years = [{label: '2015/16'}, {}, {label: '2020'}, {periods: [{quarter: 1}]}];
    expect(chosenYears(years)).to.deep.equal([years[2], years[0], years[1], years[3]]);
    expect(chosenYears(years, 'latest')).to.deep.equal([years[2]]);
    expect(chosenYears(years, '2015/16')).to.deep.equal([years[0]]);
    expect(chosenYears([{}, {}], 'latest')).to.have.length(2);
    const months = {periods: [{from: '2015-04', to: '2015-06'}, {month: '2016-03'}]};
    expect(chosenYears([months, {label: '2016/17'}], '2015 to 2016')).to.deep.equal([months]);
    expect(chosenYears([months], '2015')).to.be.empty;
  });

  it('knows the months of years and of the periods in them', () => {
    expect(yearSpan({label: '2015/16'})).to.deep.equal({from: '2015-04', to: '2016-03'});
    expect(yearSpan({label: '2020'})).to.deep.equal({from: '2020-01', to: '2020-12'});
    expect(
      yearSpan({periods: [{month: '2020-05'}, {from: '2020-01', to: '2020-03'}]}),
    ).to.deep.equal({
      from: '2020-01',
      to: '2020-05',
    });
    expect(yearSpan({periods: [{month: '2020-05'}, {quarter: 2}]})).to.be.undefined;
    const latest = latestPeriod(
      [
        {
          label: '2015/16',
          periods: [
            {quarter: 4, received: 5},
            {quarter: 1, received: 9},
          ],
        },
      ],
      undefined,
      '2019-06',
    );
    expect(latest?.span).to.deep.equal({from: '2016-01', to: '2016-03'});
  });
});

describe('bank holidays', () => {
  const data = {
    'england-and-wales': {events: [{date: '2026-04-03'}, {date: '2026-04-06'}]},
    scotland: {events: [{date: '2026-11-30'}]},
  };

  it('counts the holidays of every part of the UK, or of some', () => {
    expect([...holidayDays(data)]).to.deep.equal(['2026-04-03', '2026-04-06', '2026-11-30']);
    expect([...holidayDays(data, ['scotland'])]).to.deep.equal(['2026-11-30']);
    expect(holidayDays(undefined).size).to.equal(0);
  });

  it('counts working days forwards and backwards, the day itself left out', () => {
    const days = holidayDays(data);
    expect(isWorkingDay('2026-04-03', days)).to.be.false;
    expect(isWorkingDay('2026-04-04', days)).to.be.false;
    expect(isWorkingDay('2026-04-07', days)).to.be.true;
    expect(addWorkingDays('2026-04-02', 1, days)).to.equal('2026-04-07');
    expect(addWorkingDays('2026-04-07', -1, days)).to.equal('2026-04-02');
    expect(addWorkingDays('2026-04-04', 0, days)).to.equal('2026-04-04');
    expect(addWorkingDays('2026-11-20', 20, days)).to.equal('2026-12-21');
  });

  it('is known to the end of the last year that is published', () => {
    expect(holidaysReach(holidayDays(data), '2026-12-31')).to.be.true;
    expect(holidaysReach(holidayDays(data), '2027-01-01')).to.be.false;
  });
});
