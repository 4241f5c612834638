import {dayOf, WEEKDAYS, type Weekday} from '../model/day.js';
import type {PartialDate} from '../model/partial-date.js';
import {DATE, monthNumber, ROMAN} from './date-spelling.js';
import {DAYS_BEFORE, daysOf} from './day-lists.js';
import {withoutSlips} from './name-slips.js';

/** A date that stands in a text. */
export interface TypedDate {
  /** As exact as it was written. */
  date: PartialDate;
  /** As written: it need not be the date's own. */
  weekday?: Weekday;
  /** Place in the text, its weekday included: `text.slice(start, end)`. */
  start: number;
  end: number;
}

/** What joins dates that are listed: ", " or " and ". */
const JOINED = /^\s{0,2}(?:,\s{0,2}|,?\s{0,2}(?:and|&)\s{0,2})$/i;

/**
 * Every date in a text, in order: day first; two-digit years are 20yy; a month and two digits are
 * month and year. A bare year is none, nor is a day that does not exist.
 * `year` completes "30 January", which stands `at` that place; without it a day that has no year is left out. With `each`,
 * "28 and 29 January 2020" is two dates, else its last; the first has the place of all before it.
 */
export function findDates(
  text: string,
  options: {year?: (month: number, at: number) => number | undefined; each?: boolean} = {},
): TypedDate[] {
  const found: TypedDate[] = [];
  let plural: string | undefined;
  // Zero-width characters stand where CMSs lost spaces; one for one, so that places hold.
  const spaced = withoutSlips(
    text.replace(/[\u200b-\u200f\u2060]/g, ' ').replace(/[\u2010\u2011\u2212]/g, '-'),
  );
  for (const match of spaced.matchAll(DATE)) {
    const groups = match.groups ?? {};
    // Whichever spelling it was: the group of that letter that holds something.
    const get = (letter: string) =>
      Object.keys(groups).flatMap((name) => (name[0] === letter && groups[name]) || [])[0];
    const [start, end] = [match.index, match.index + match[0].length];
    // "Tuesdays 14 January, 11 February and 10 March": the plural holds for those that follow.
    if (!JOINED.test(spaced.slice(found.at(-1)?.end ?? 0, start))) plural = undefined;
    const weekday = (groups.before ?? groups.after ?? plural)?.toLowerCase();
    if (/^[a-z]+days\b/i.test(match[0])) plural = weekday;
    const named = get('m')?.toLowerCase() ?? '';
    const month = Number(named) || ROMAN.indexOf(named) + 1 || monthNumber(named);
    let day = get('d');
    let year: string | number | undefined = get('y');
    // "Tuesday May 14" has a day: nobody writes the weekday of a month.
    if (weekday && !day && year?.length === 2) [day, year] = [year, undefined];
    year = Number(year ?? options.year?.(month, start)) || NaN;
    if (year < 100) year += 2000;
    const exists = dayOf(year, month, Number(day ?? 1));
    if (exists && day && options.each && (groups.d1 ?? groups.l2)) {
      // No list of days is longer, and a long text stays quick.
      const from = Math.max(found.at(-1)?.end ?? 0, start - 80);
      const before = DAYS_BEFORE.exec(spaced.slice(from, start));
      const list = groups.l2 ?? before?.[0] ?? '';
      const at = groups.l2 ? start : from + (before?.index ?? 0);
      daysOf(list, exists).forEach((other, place) =>
        found.push({...other, start: place ? start : at, end: start}),
      );
    }
    if (exists)
      found.push({
        date: day ? exists : exists.slice(0, 7),
        ...(weekday && {weekday: WEEKDAYS.find((name) => name.startsWith(weekday))}),
        start,
        end,
      });
  }
  return found;
}
