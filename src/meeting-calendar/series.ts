import {addWorkingDays} from '../shared/model/bank-holidays.js';
import {
  addDays,
  addMonths,
  dayOf,
  monthLength,
  weekdayIndex,
  WEEKDAYS,
} from '../shared/model/day.js';
import type {Before, Series} from './schema.js';

/** A rule without an end runs so far ahead. */
const MONTHS_AHEAD = 18;
/** Weekly for forty years; a rule that makes more is a slip of the pen that would freeze the page. */
const MOST = 2000;

/**
 * The dates that a rule makes, in order. Months without the 31st have their last day, as
 * `addMonths` does: a body that meets "on the 31st" does not skip February.
 */
export function seriesDates(rule: Series, today: string): string[] {
  const {from, every = 1, on = {}, except = []} = rule;
  const until = rule.until ?? addMonths(today, MONTHS_AHEAD);
  const weekday = on.weekday ? WEEKDAYS.indexOf(on.weekday) : weekdayIndex(from);
  // "Every Tuesday" says weeks by itself; all else is by months.
  const weeks = (rule.unit ?? (on.weekday && !on.nth ? 'weeks' : 'months')) === 'weeks';
  const firstWeek = addDays(from, (weekday - weekdayIndex(from) + 7) % 7);
  const dates: string[] = [];
  for (let step = 0; step < MOST; step++) {
    const date = weeks
      ? addDays(firstWeek, step * every * 7)
      : dayInMonth(addMonths(`${from.slice(0, 7)}-01`, step * every), rule, weekday);
    // Past the year 9999 days are no longer ISO text.
    if (date > until || date.length > 10 || !/^\d/.test(date)) break;
    if (date >= from && !except.includes(date)) dates.push(date);
  }
  return dates;
}

/** The rule's day in the month that starts at `first`. */
function dayInMonth(first: string, {from, on = {}}: Series, weekday: number): string {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const length = monthLength(year, month);
  if (!on.weekday)
    return dayOf(year, month, Math.min(on.day ?? Number(from.slice(8)), length)) ?? first;
  // Without `nth`, the same week of the month as `from`.
  const nth = on.nth ?? Math.min(4, Math.ceil(Number(from.slice(8)) / 7));
  const start = nth < 0 ? addDays(first, length - 7) : addDays(first, (nth - 1) * 7);
  return addDays(start, (weekday - weekdayIndex(start) + 7) % 7);
}

/** The day so long before a meeting; working days skip weekends and the bank holidays of England and Wales. */
export function dayBefore(
  date: string,
  {workingDays, days, weekday}: Before,
  holidays: ReadonlySet<string>,
): string | undefined {
  if (workingDays !== undefined) return addWorkingDays(date, -workingDays, holidays);
  if (days !== undefined) return addDays(date, -days);
  return weekday && addDays(date, -((weekdayIndex(date) - WEEKDAYS.indexOf(weekday) + 6) % 7) - 1);
}
