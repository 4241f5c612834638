import {dayOf, WEEKDAYS} from '../../shared/model/day.js';
import {weekday} from '../../shared/parse/date-spelling.js';
import type {TypedDate} from '../../shared/parse/typed-date.js';
import type {Years} from './frames.js';

/** "Tue 26/1", "26/01"; with a year, `findDates` knows it. */
const SHORT = new RegExp(
  String.raw`(?<![\d/.-]|[a-z]|£)(?:${weekday('name')}[\s,.]{1,3})?(?<day>\d{1,2})\/(?<month>0?[1-9]|1[0-2])(?![\d/%]|\.\d|\s?[ap]\.?m\b)`,
  'gi',
);
const LISTED = /^\s*(?:[,;&]|and\b|,\s*and\b)\s*$/i;
const PAUSE = /^\s*(?:$|[^\p{L}\p{N}\s]|at\b|from\b|\d)/u;

/**
 * Days in numbers whose year the page tells, day first: where a weekday stands before it or another such
 * day, at the start of a line that pauses there, or anywhere in a column of dates (`sure`).
 */
export function shortDates(text: string, years: Years, sure = false): TypedDate[] {
  const found: TypedDate[] = [];
  for (const {0: words, index: start, groups = {}} of text.matchAll(SHORT)) {
    const end = start + words.length;
    const behind = text.slice(end);
    // "7/8" alone may be how often somebody was there.
    const isFirst =
      !/[\p{L}\p{N}]/u.test(text.slice(0, start)) &&
      PAUSE.test(behind) &&
      /[\p{L}\p{N}]/u.test(behind);
    const isNext = found.length > 0 && LISTED.test(text.slice(found.at(-1)?.end, start));
    const month = Number(groups.month);
    const date = dayOf(years(month, start), month, Number(groups.day));
    const name = groups.name?.toLowerCase();
    if (!date || !(name ?? (isFirst || isNext || sure))) continue;
    const named = name && WEEKDAYS.find((full) => full.startsWith(name));
    found.push({date, ...(named && {weekday: named}), start, end});
  }
  return found;
}
