import {addWorkingDays} from '../shared/model/bank-holidays.js';
import {
  addDays,
  addMonths,
  isDay,
  weekdayIndex,
  WEEKDAYS,
  type Weekday,
} from '../shared/model/day.js';
import type {Before, Series} from './schema.js';

/** A rule without an end runs so far ahead. */
export const MONTHS_AHEAD = 18;
/** Weekly for forty years; a rule that makes more is a slip of the pen that would freeze the page. */
const MOST = 2000;

/**
 * The dates that a rule makes, in order. Months without the 31st have their last day, as
 * `addMonths` does: a body that meets "on the 31st" does not skip February.
 */
export function seriesDates(rule: Series, today: string): string[] {
  const {from, every = 1, on = {}, except = []} = rule;
  const until = rule.until ?? addMonths(today, MONTHS_AHEAD);
  // "Every Tuesday" says weeks by itself; all else is by months.
  const weeks = (rule.unit ?? (on.weekday && !on.nth ? 'weeks' : 'months')) === 'weeks';
  const firstWeek = on.weekday ? onOrAfter(from, on.weekday) : from;
  const dates: string[] = [];
  for (let step = 0; step < MOST; step++) {
    const date = weeks ? addDays(firstWeek, step * every * 7) : dayInMonth(rule, step * every);
    // Past the year 9999 days are no longer ISO text.
    if (date > until || !isDay(date)) break;
    if (date >= from && !except.includes(date)) dates.push(date);
  }
  return dates;
}

/** The rule's day so many months after the month of `from`. */
function dayInMonth({from, on = {}}: Series, months: number): string {
  const held = (date: number | string) => addMonths(`${from.slice(0, 7)}-${date}`, months);
  if (!on.weekday) return held(on.day ?? from.slice(8));
  // Without `nth`, the same week of the month as `from`.
  const nth = on.nth ?? Math.min(4, Math.ceil(Number(from.slice(8)) / 7));
  return onOrAfter(nth < 0 ? addDays(held(31), -6) : held(nth * 7 - 6), on.weekday);
}

/** The first such weekday from a day on. */
const onOrAfter = (day: string, weekday: Weekday): string =>
  addDays(day, (WEEKDAYS.indexOf(weekday) - weekdayIndex(day) + 7) % 7);

/** So long before a meeting, to the minute where a time is given; working days skip weekends and the bank holidays of England and Wales. */
export function momentBefore(
  date: string,
  {workingDays, days, weekday, time}: Before,
  holidays: ReadonlySet<string>,
): string | undefined {
  const day = workingDays
    ? addWorkingDays(date, -workingDays, holidays)
    : days
      ? addDays(date, -days)
      : weekday && onOrAfter(addDays(date, -7), weekday);
  return day && time ? `${day}T${time}` : day;
}
