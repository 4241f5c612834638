import {expect} from '@open-wc/testing';
import {CalendarDate, getDayOfWeek, toZoned, parseDateTime} from '@internationalized/date';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  monthLength,
  weekdayIndex,
  weekdayOf,
} from '../../src/shared/model/day.js';
import {
  firstDay,
  isPartialDate,
  lastDay,
  newestFirst,
} from '../../src/shared/model/partial-date.js';
import {ukInstant, ukToday, ukWallTime} from '../../src/shared/model/uk-time.js';
import {
  financialYear,
  readYears,
  yearsInAddress,
  yearsInWords,
} from '../../src/shared/model/years.js';

const days = fc
  .tuple(
    fc.integer({min: 1900, max: 2100}),
    fc.integer({min: 1, max: 12}),
    fc.integer({min: 1, max: 28}),
  )
  .map(([year, month, day]) => new CalendarDate(year, month, day));

describe('days', () => {
  it('are the days that exist', () => {
    expect(['2019-02-28', '2020-02-29'].every(isDay)).to.be.true;
    expect(
      [
        '2019-02-29',
        '2019-02-30',
        '2019-13-01',
        '2019-2-3',
        '12/5/24',
        '',
        '2019-02-28T00:00',
      ].some(isDay),
    ).to.be.false;
  });

  it('count as @internationalized/date counts', () => {
    fc.assert(
      fc.property(days, fc.integer({min: -4000, max: 4000}), (date, by) => {
        const day = date.toString();
        expect(addDays(day, by)).to.equal(date.add({days: by}).toString());
        expect(daysBetween(day, addDays(day, by))).to.equal(by);
        expect(addMonths(day, by % 60)).to.equal(date.add({months: by % 60}).toString());
        expect(weekdayIndex(day)).to.equal(getDayOfWeek(date, 'en-GB', 'mon'));
      }),
    );
  });

  it('keep to the end of shorter months', () => {
    expect(addMonths('2020-01-31', 1)).to.equal('2020-02-29');
    expect(monthLength(2019, 2)).to.equal(28);
    expect(weekdayOf('2024-07-29')).to.equal('monday');
  });
});

describe('partial dates', () => {
  it('are a day, a month or a year', () => {
    expect(['2019-02-14', '2019-02', '2019'].every(isPartialDate)).to.be.true;
    expect(['2019-13', '0000', '19', '2019-02-30', 'Feb19'].some(isPartialDate)).to.be.false;
  });

  it('span from their first to their last day', () => {
    expect([firstDay('2019'), firstDay('2019-02'), firstDay('2019-02-14')]).to.deep.equal([
      '2019-01-01',
      '2019-02-01',
      '2019-02-14',
    ]);
    expect([lastDay('2019'), lastDay('2020-02'), lastDay('2019-02-14')]).to.deep.equal([
      '2019-12-31',
      '2020-02-29',
      '2019-02-14',
    ]);
  });

  it('sort newest first, undated last', () => {
    const dates = [undefined, '2018', '2019-02', '2019-02-14', '2019-03', undefined, '2019-02-28'];
    expect([...dates].sort(newestFirst).filter(Boolean)).to.deep.equal([
      '2019-03',
      '2019-02',
      '2019-02-28',
      '2019-02-14',
      '2018',
    ]);
    // Array.sort puts undefined last by itself; rows without a date go through the comparison.
    expect(
      [{}, {date: '2018'}, {}].sort((a: {date?: string}, b: {date?: string}) =>
        newestFirst(a.date, b.date),
      )[0],
    ).to.deep.equal({date: '2018'});
  });
});

describe('years', () => {
  const written: [string, string | undefined][] = [
    ['2015/16', '2015/16'],
    ['2015-16', '2015/16'],
    ['2015 to 2016', '2015/16'],
    ['2015–2016', '2015/16'],
    ['1999/00', '1999/00'],
    ['2020', '2020'],
    ['2015/17', undefined],
    ['2016/15', undefined],
    ['April 2015', undefined],
  ];
  for (const [text, label] of written) {
    it(`read "${text}" as ${label ?? 'none'}`, () => {
      expect(readYears(text)).to.equal(label);
    });
  }

  it('run from April to March', () => {
    expect([
      financialYear('2019-03-31'),
      financialYear('2019-04-01'),
      financialYear('2019-02'),
      financialYear('2019'),
    ]).to.deep.equal(['2018/19', '2019/20', '2018/19', undefined]);
  });

  it('have a form for addresses and one for the page', () => {
    expect([
      yearsInAddress('2015/16'),
      yearsInWords('2015/16'),
      yearsInWords('2020'),
    ]).to.deep.equal(['2015-16', '2015 to 2016', '2020']);
  });
});

describe('UK time', () => {
  it('is the UK day at 23:30 UTC in July', () => {
    expect(ukToday(Date.UTC(2020, 6, 14, 23, 30))).to.equal('2020-07-15');
    expect(ukToday(Date.UTC(2020, 0, 14, 23, 30))).to.equal('2020-01-14');
    expect(ukWallTime(Date.UTC(2020, 0, 14))).to.equal('2020-01-14T00:00');
  });

  it('agrees with @internationalized/date, in the doubled and the skipped hour too', () => {
    const walls = fc.tuple(days, fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}));
    const agree = (day: string, time: string) => {
      expect(ukInstant(day, time)).to.equal(
        toZoned(parseDateTime(`${day}T${time}`), 'Europe/London', 'compatible')
          .toDate()
          .getTime(),
      );
    };
    fc.assert(
      fc.property(walls, ([date, hour, minute]) => {
        // Before 1972 the UK kept clocks that this library has no use for.
        if (date.year > 1972)
          agree(
            date.toString(),
            `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
          );
      }),
    );
    agree('2020-10-25', '01:30');
    agree('2020-03-29', '01:30');
    agree('2020-03-29', '02:00');
  });
});
