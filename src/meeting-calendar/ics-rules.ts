import {addDays, addMonths, dayOf, isDay, monthLength, weekdayIndex} from '../shared/model/day.js';

/* The days that a recurrence rule makes (RFC 5545, section 3.3.10). */

/** A rule by days; `weekday` is 0 for Monday, `nth` counts from the end where it is negative. */
export interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count?: number;
  until?: string;
  byDay: {weekday: number; nth?: number}[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  weekStart: number;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** More is no list of meetings; a rule that finds nothing comes to an end too. */
const MOST = 2000;
const MOST_YEARS = 120;

/** The rule that a value says; none where it counts by hours or by what else is not read here. */
export function ruleOf(value: string): Rule | undefined {
  const parts = new Map(
    value
      .toUpperCase()
      .split(';')
      .filter(Boolean)
      .map((part) => part.split('=', 2).map((side) => side.trim()) as [string, string]),
  );
  const list = (key: string) => parts.get(key)?.split(',') ?? [];
  const numbers = (key: string) => list(key).map(Number);
  const freq = parts.get('FREQ') as Rule['freq'];
  const byDay = list('BYDAY').map((day) => {
    const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(day) ?? [];
    return {weekday: DAYS.indexOf(name), ...(nth && {nth: Number(nth)})};
  });
  const rule = {
    freq,
    interval: Number(parts.get('INTERVAL') ?? 1),
    ...(parts.has('COUNT') && {count: Number(parts.get('COUNT'))}),
    ...(parts.has('UNTIL') && {until: parts.get('UNTIL')}),
    byDay,
    byMonthDay: numbers('BYMONTHDAY'),
    byMonth: numbers('BYMONTH'),
    bySetPos: numbers('BYSETPOS'),
    weekStart: Math.max(0, DAYS.indexOf(parts.get('WKST') ?? 'MO')),
  };
  const isWhole = [
    rule.interval,
    rule.count ?? 1,
    ...rule.byMonthDay,
    ...rule.byMonth,
    ...rule.bySetPos,
  ].every((number) => Number.isInteger(number) && number);
  const known = /^(?:FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST)$/;
  return /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(freq) &&
    isWhole &&
    rule.interval > 0 &&
    rule.interval < 10_000 &&
    byDay.every(({weekday, nth}) => weekday >= 0 && (!nth || /^[MY]/.test(freq))) &&
    [...parts.keys()].every((key) => known.test(key) || key.startsWith('X-'))
    ? rule
    : undefined;
}

/** The days of a rule from its first one on, `until` included. The first counts, whatever the rule says. */
export function* daysOf(rule: Rule, first: string, until: string): Generator<string> {
  const {count = MOST} = rule;
  let made = 1;
  yield first;
  const end = addMonths(first, MOST_YEARS * 12);
  for (let step = 0; ; step++) {
    const start = periodStart(rule, first, step * rule.interval);
    if (!isDay(start) || start > until || start > end) return;
    for (const day of daysIn(rule, start, first)) {
      if (day <= first) continue;
      if (day > until || made >= Math.min(count, MOST)) return;
      made++;
      yield day;
    }
  }
}

/** The first day of the day, week, month or year so many after that of `first`. */
function periodStart({freq, weekStart}: Rule, first: string, periods: number): string {
  if (freq === 'DAILY') return addDays(first, periods);
  if (freq === 'WEEKLY') {
    const back = (weekdayIndex(first) - weekStart + 7) % 7;
    return addDays(first, periods * 7 - back);
  }
  return freq === 'MONTHLY'
    ? addMonths(`${first.slice(0, 7)}-01`, periods)
    : addMonths(`${first.slice(0, 4)}-01-01`, periods * 12);
}

/** The days of one period, in order. */
function daysIn(rule: Rule, start: string, first: string): string[] {
  const {freq, byDay, byMonth, byMonthDay, bySetPos} = rule;
  const inMonths = (day: string) => !byMonth.length || byMonth.includes(Number(day.slice(5, 7)));
  let days: string[];
  if (freq === 'DAILY')
    days = [start].filter(
      (day) => isOn(rule, day) && (!byMonthDay.length || isMonthDay(rule, day)),
    );
  else if (freq === 'WEEKLY') {
    const own = byDay.length ? rule : {...rule, byDay: [{weekday: weekdayIndex(first)}]};
    days = [0, 1, 2, 3, 4, 5, 6]
      .map((more) => addDays(start, more))
      .filter((day) => isOn(own, day));
  } else if (freq === 'MONTHLY') days = daysOfMonth(rule, start, first);
  else days = daysOfYear(rule, start, first);
  days = days.filter(inMonths);
  if (!bySetPos.length) return days;
  return days.filter((_, at) => bySetPos.includes(at + 1) || bySetPos.includes(at - days.length));
}

const isOn = ({byDay}: Rule, day: string) =>
  !byDay.length || byDay.some(({weekday}) => weekday === weekdayIndex(day));

function isMonthDay({byMonthDay}: Rule, day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return byMonthDay.includes(date) || byMonthDay.includes(date - monthLength(year, month) - 1);
}

/** Days from one on, so many, one each day. */
const stretch = (start: string, length: number) =>
  Array.from({length}, (_, more) => addDays(start, more));

function daysOfMonth(rule: Rule, start: string, first: string): string[] {
  const {byDay, byMonthDay} = rule;
  const [year = 0, month = 0] = start.split('-').map(Number);
  const all = stretch(start, monthLength(year, month));
  if (byMonthDay.length)
    return all.filter((day) => isMonthDay(rule, day) && isNth(byDay, day, all));
  if (byDay.length) return all.filter((day) => isNth(byDay, day, all));
  return [dayOf(year, month, Number(first.slice(8))) ?? []].flat();
}

function daysOfYear(rule: Rule, start: string, first: string): string[] {
  const {byDay, byMonth, byMonthDay} = rule;
  const year = Number(start.slice(0, 4));
  const months = (numbers: number[]) =>
    numbers
      .filter((month) => month > 0 && month < 13)
      .sort((a, b) => a - b)
      .flatMap((month) => daysOfMonth(rule, dayOf(year, month, 1) ?? start, first));
  if (byMonth.length) return months([...new Set(byMonth)]);
  if (byMonthDay.length) return months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  if (!byDay.length) return months([Number(first.slice(5, 7))]);
  const all = stretch(start, monthLength(year, 2) + 337);
  return all.filter((day) => isNth(byDay, day, all));
}

/** Whether a day is "the 2nd Tuesday", "the last Friday" or "a Monday" among these. */
function isNth(byDay: Rule['byDay'], day: string, all: readonly string[]): boolean {
  if (!byDay.length) return true;
  const at = all.indexOf(day);
  const ahead = Math.floor(at / 7) + 1;
  const behind = -Math.floor((all.length - 1 - at) / 7) - 1;
  return byDay.some(
    ({weekday, nth}) => weekday === weekdayIndex(day) && (!nth || nth === ahead || nth === behind),
  );
}
