import {financialYear} from '../../shared/model/years.js';
import {COUNTS, periodSpan} from '../model.js';
import type {Entry, Json, YearFound} from './read-years.js';
import {isTimed, monthsIn} from './time-words.js';

/** No table of figures has more rows; comparing each with each of more is time lost. */
export const MAX_COMPARED = 500;

/** "Sub total", "Half year total", "Total for 6 months": of a part of a year. */
const OF_PART =
  /\bsub\W?totals?\b|\bhalf\b|\b(?:6|six|9|nine|3|three) months?\b|\bto date\b|\bso far\b/i;

/**
 * Without the totals of a part of the year, where a later one is of more of it: "Sub total" between its
 * quarters and "Grand total" below them. One with periods below it and no other is of a part too.
 */
export function withoutSubtotals(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length > MAX_COMPARED) return entries;
  const isTotal = ({said: [own]}: Entry) => !!own?.total;
  const totals = entries.filter(isTotal);
  const isPart = (total: Entry) => {
    const place = entries.indexOf(total);
    const year = yearOf(total);
    const isBetween =
      entries.slice(0, place).some((entry) => isPeriod(entry) && yearOf(entry) === year) &&
      entries.slice(place + 1).some((entry) => isPeriod(entry) && yearOf(entry) === year);
    const words = total.said[0]?.text ?? '';
    const isWider = totals.some(
      (other) =>
        other !== total &&
        yearOf(other) === year &&
        exceeds(other.figures, total.figures) &&
        (isBetween || OF_PART.test(words)),
    );
    return isWider || (isBetween && OF_PART.test(words));
  };
  return entries.filter((entry) => !isTotal(entry) || !isPart(entry));
}

const yearOf = ({said}: Entry): string => said.find(({year}) => year)?.year ?? '';
const isPeriod = ({said: [own]}: Entry): boolean => !!own && isTimed(own) && !own.total;

const asNumber = (value: unknown): number => (/^\d+$/.test(String(value)) ? Number(value) : NaN);

/** Whether a figure of the first is larger, and none is smaller. */
const exceeds = (one: Json, other: Json): boolean => {
  const both = COUNTS.filter((key) => key in one && key in other);
  return (
    both.every((key) => asNumber(one[key]) >= asNumber(other[key])) &&
    both.some((key) => asNumber(one[key]) > asNumber(other[key]))
  );
};

/**
 * A year without the periods that add up others beside them: "Q1" below April, May and June. One whose
 * figures are not theirs stays, for the check to name.
 */
export function withoutSums(year: YearFound): YearFound {
  if (year.periods.length > MAX_COMPARED) return year;
  const known = year.periods.flatMap(({from}) =>
    typeof from === 'string' ? financialYear(from) : [],
  );
  // Months with their year say of which year a quarter without one is.
  const label = year.label ?? (new Set(known).size === 1 ? known[0] : undefined);
  const spanOf = (period: Json) => periodSpan(period, label);
  const periods = year.periods.filter((period) => {
    const span = spanOf(period);
    const inside = year.periods.filter((other) => {
      const part = spanOf(other);
      return (
        span &&
        part &&
        monthsIn(part) < monthsIn(span) &&
        span.from <= part.from &&
        part.to <= span.to
      );
    });
    const keys = COUNTS.filter((key) => key in period);
    if (!span || inside.length < 2 || !keys.length) return true;
    const sumOf = (key: string) => inside.reduce((sum, other) => sum + asNumber(other[key]), 0);
    return keys.some((key) => sumOf(key) !== asNumber(period[key]));
  });
  return {...year, periods};
}
