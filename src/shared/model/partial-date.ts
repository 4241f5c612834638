import {isDay, monthLength, pad} from './day.js';

/**
 * A date as exact as what was published: "2019-02-14", "2019-02" or "2019".
 * Most committee documents carry a month only; writing a day for them would be an invention.
 */
export type PartialDate = string;

export const isPartialDate = (value: string): boolean =>
  value.length === 4
    ? /^\d+$/.test(value) && value !== '0000'
    : isDay(value.length === 7 ? `${value}-01` : value);

/** The first day it can mean. */
export const firstDay = (date: PartialDate): string => date + '-01-01'.slice(date.length - 4);

/** The last day it can mean. */
export function lastDay(date: PartialDate): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day ? date : `${date.slice(0, 4)}-${pad(month)}-${pad(monthLength(year, month))}`;
}

/** Newest first: a whole month stands at its end, before the days in it; undated last. For `Array.sort`. */
export function newestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  // "~" sorts behind every digit and hyphen; most dates are equally exact and need none.
  const end = a.length === b.length ? '' : '~';
  return a + end < b + end ? 1 : -1;
}
