import {dayOf, WEEKDAYS} from '../../shared/model/day.js';
import {month, monthNumber, TIME, weekday} from '../../shared/parse/date-spelling.js';
import type {TypedDate} from '../../shared/parse/typed-date.js';
import {TH} from './day-parts.js';
import type {Years} from './frames.js';
import {findTimes} from './typed-time.js';

/** "January 26", "Tuesday July 7"; with "th" behind it, or a year, `findDates` knows it. */
const MONTH_FIRST = new RegExp(
  String.raw`(?<![a-z]|(?<!\d)\d{1,2}${TH}\s(?:of\s)?)(?:${weekday('name')}[\s,]{1,3})?${month('month')}\.?\s(?<day>\d{1,2})(?!\d|\s?(?:st|nd|rd|th)(?![a-z])|[\s,]{1,3}20\d\d(?!\d)|${TIME})`,
  'gi',
);

/**
 * Days whose month stands first, where the page tells the year. "January 26" is a day of 2027 under
 * "2027", a month under "2026": there a time behind it, or such a day before it (`isHabit`), tells.
 */
export function monthFirst(text: string, years: Years, isHabit: boolean): TypedDate[] {
  return [...text.matchAll(MONTH_FIRST)].flatMap(({0: words, index, groups = {}}) => {
    const month = monthNumber(groups.month ?? '');
    const [year, day] = [years(month, index), Number(groups.day)];
    const end = index + words.length;
    const [time] = findTimes(text.slice(end, end + 40));
    const isMonth = day > 9 && year % 100 === day && !isHabit && !(time && time.from < 8);
    const date = isMonth ? undefined : dayOf(year, month, day);
    const name = groups.name?.toLowerCase();
    const named = name && WEEKDAYS.find((full) => full.startsWith(name));
    return date ? [{date, ...(named && {weekday: named}), start: index, end}] : [];
  });
}
