import {CalendarDate, endOfMonth, getDayOfWeek} from '@internationalized/date';
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {agenda} from '../../src/meeting-calendar/agenda.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import type {Series} from '../../src/meeting-calendar/schema.js';
import {momentBefore, seriesDates} from '../../src/meeting-calendar/series.js';
import {addMonths, WEEKDAYS} from '../../src/shared/model/day.js';

const TODAY = '2020-01-10';
const dates = (rule: object, today = TODAY) =>
  seriesDates(parse({series: [{id: 'x', ...rule}]}).model!.series![0] as Series, today);
const shown = (data: object) => agenda(parse(data).model!, TODAY);

describe('meeting-calendar: rules', () => {
  for (const [name, rule, expected] of [
    [
      'every other month, the fourth Thursday',
      {every: 2, on: {weekday: 'thursday', nth: 4}, from: '2020-01-01', until: '2020-07-31'},
      ['2020-01-23', '2020-03-26', '2020-05-28', '2020-07-23'],
    ],
    [
      'the last Tuesday',
      {on: {weekday: 'tuesday', nth: -1}, from: '2020-01-01', until: '2020-03-31'},
      ['2020-01-28', '2020-02-25', '2020-03-31'],
    ],
    [
      'the 31st, held back to each month’s last day',
      {on: {day: 31}, from: '2020-01-31', until: '2020-04-30'},
      ['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30'],
    ],
    ['the day of `from`', {from: '2020-01-15', until: '2020-03-01'}, ['2020-01-15', '2020-02-15']],
    [
      'the same week of the month as `from`',
      {unit: 'months', on: {weekday: 'wednesday'}, from: '2020-01-15', until: '2020-03-31'},
      ['2020-01-15', '2020-02-19', '2020-03-18'],
    ],
    [
      'every second week over the year’s end',
      {every: 2, unit: 'weeks', from: '2019-12-19', until: '2020-01-31'},
      ['2019-12-19', '2020-01-02', '2020-01-16', '2020-01-30'],
    ],
    [
      'weekly from the first such weekday',
      {on: {weekday: 'friday'}, from: '2020-03-25', until: '2020-04-10', except: ['2020-04-10']},
      ['2020-03-27', '2020-04-03'],
    ],
    [
      'none before `from`',
      {on: {weekday: 'monday', nth: 1}, from: '2020-01-10', until: '2020-02-29'},
      ['2020-02-03'],
    ],
    [
      '`until` the day itself',
      {from: '2020-01-15', until: '2020-02-15'},
      ['2020-01-15', '2020-02-15'],
    ],
    [
      'a leap day, held back to the 28th in other years',
      {every: 12, from: '2020-02-29', until: '2024-03-01'},
      ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29'],
    ],
    [
      'weekly over both changes of the clocks',
      {every: 31, unit: 'weeks', on: {weekday: 'sunday'}, from: '2020-03-22', until: '2020-11-01'},
      ['2020-03-22', '2020-10-25'],
    ],
    [
      'the last day of each month over the year’s end',
      {on: {day: 31}, from: '2020-11-30', until: '2021-02-28'},
      ['2020-11-30', '2020-12-31', '2021-01-31', '2021-02-28'],
    ],
    ['nothing where it ends before it starts', {from: '2020-03-01', until: '2020-01-01'}, []],
  ] as const)
    it(name, () => {
      expect(dates(rule)).to.deep.equal(expected);
    });

  it('runs for 18 months after today where it has no end', () => {
    const made = dates({from: '2020-01-10'});
    expect(made.at(-1)).to.equal('2021-07-10');
    expect(dates({from: '2020-01-11'}).at(-1)).to.equal('2021-06-11');
  });

  it('agrees with @internationalized/date on every nth weekday', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1990, max: 2090}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 0, max: 6}),
        fc.constantFrom(1, 2, 3, 4, -1),
        (year, month, index, nth) => {
          const first = new CalendarDate(year, month, 1);
          const from = first.toString();
          let day = nth > 0 ? first : endOfMonth(first);
          while (getDayOfWeek(day, 'en-GB', 'mon') !== index)
            day = day.add({days: nth > 0 ? 1 : -1});
          if (nth > 0) day = day.add({weeks: nth - 1});
          const until = endOfMonth(first).toString();
          expect(
            dates({on: {weekday: WEEKDAYS[index], nth}, unit: 'months', from, until}),
          ).to.deep.equal([day.toString()]);
        },
      ),
    );
  });

  it('agrees with @internationalized/date on months from any day', () => {
    fc.assert(
      fc.property(
        fc.date({min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true}),
        fc.integer({min: 1, max: 14}),
        (date, every) => {
          const from = date.toISOString().slice(0, 10);
          const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
          const third = new CalendarDate(year, month, day).add({months: 3 * every}).toString();
          expect(dates({from, every, until: addMonths(from, 3 * every)})[3]).to.equal(third);
        },
      ),
    );
  });

  it('never hangs and never makes a day that does not exist', () => {
    expect(dates({from: '9999-11-30', until: '9999-12-31'})).to.deep.equal([
      '9999-11-30',
      '9999-12-30',
    ]);
    expect(dates({from: '0001-01-01', unit: 'weeks'})).to.have.length(2000);
    expect(dates({from: '2020-01-01', every: 999})).to.deep.equal(['2020-01-01']);
  });

  const holidays = new Set(['2020-04-10', '2020-04-13', '2020-12-25', '2020-12-28']);
  for (const [name, date, before, expected] of [
    ['three working days', '2020-01-28', {workingDays: 3}, '2020-01-23'],
    ['working days over Easter', '2020-04-15', {workingDays: 2}, '2020-04-09'],
    [
      'working days over Christmas and the year’s end',
      '2021-01-04',
      {workingDays: 5},
      '2020-12-24',
    ],
    ['days over a leap day', '2020-03-03', {days: 7}, '2020-02-25'],
    ['the Monday before', '2020-01-28', {weekday: 'monday'}, '2020-01-27'],
    ['the Tuesday before a Tuesday', '2020-01-28', {weekday: 'tuesday'}, '2020-01-21'],
  ] as const)
    it(`deadline: ${name}`, () => {
      expect(momentBefore(date, before, holidays)).to.equal(expected);
    });

  it('gives each meeting of a rule its details and deadlines', () => {
    const [first] = shown({
      series: [
        {
          id: 'gb',
          committee: 'Governing Body',
          start: '13:30',
          from: '2020-01-28',
          questionsBy: {workingDays: 1, time: '10:00'},
          papersOn: {days: 7},
        },
      ],
    });
    expect(first).to.include({
      id: 'governing-body-2020-01-28',
      start: '13:30',
      questionsBy: '2020-01-27T10:00',
      papersOn: '2020-01-21',
      series: 'gb',
    });
  });

  it('puts a listed meeting in the place of the rule’s, with the rule’s details where it has none', () => {
    const entries = shown({
      series: [
        {
          id: 'gb',
          committee: 'Governing Body',
          start: '13:30',
          from: '2020-01-28',
          until: '2020-03-31',
        },
      ],
      meetings: [{series: 'gb', date: '2020-02-28', status: 'cancelled', start: '09:00'}],
    });
    expect(
      entries.map(({date, start, status, committee}) => [date, start, status, committee]),
    ).to.deep.equal([
      ['2020-01-28', '13:30', undefined, 'Governing Body'],
      ['2020-02-28', '09:00', 'cancelled', 'Governing Body'],
      ['2020-03-28', '13:30', undefined, 'Governing Body'],
    ]);
  });

  it('moves a rule’s meeting once, with the deadlines of the new date', () => {
    const rule = {
      id: 'gb',
      committee: 'Board',
      from: '2020-01-28',
      until: '2020-02-28',
      questionsBy: {days: 1},
    };
    const entries = shown({
      series: [rule],
      meetings: [{series: 'gb', date: '2020-01-28', status: 'moved', movedTo: '2020-02-04'}],
    });
    expect(
      entries.map(({date, movedFrom, questionsBy}) => [date, movedFrom, questionsBy]),
    ).to.deep.equal([
      ['2020-01-28', undefined, '2020-01-27'],
      ['2020-02-04', '2020-01-28', '2020-02-03'],
      ['2020-02-28', undefined, '2020-02-27'],
    ]);
    const there = shown({
      series: [rule],
      meetings: [{series: 'gb', date: '2020-02-04', movedFrom: '2020-01-28'}],
    });
    expect(there.map(({date}) => date)).to.deep.equal(['2020-02-04', '2020-02-28']);
  });

  it('shows the new date of a moved meeting once where it is listed too', () => {
    const meetings = [
      {committee: 'Board', date: '2020-01-28', status: 'moved', movedTo: '2020-02-04'},
      {committee: 'Board', date: '2020-02-04', movedFrom: '2020-01-28'},
    ];
    expect(shown({meetings}).map(({date, id}) => [date, id])).to.deep.equal([
      ['2020-01-28', 'board-2020-01-28'],
      ['2020-02-04', 'board-2020-01-28-2'],
    ]);
  });

  it('never gives two meetings one id', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.constantFrom(undefined, 'a-2020-01-01', 'a-2020-01-01-2'),
            title: fc.constantFrom('A', 'a-2020-01-01'),
          }),
        ),
        (rows) => {
          const ids = shown({
            meetings: [{date: '2020-01-01'}, ...rows.map((row) => ({...row, date: '2020-01-01'}))],
          }).map(({id}) => id);
          expect(new Set(ids).size).to.equal(ids.length);
        },
      ),
    );
  });
});
