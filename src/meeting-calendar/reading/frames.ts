import {yearSpan} from '../../shared/model/years.js';
import {findDates, type TypedDate} from '../../shared/parse/typed-date.js';
import {findTimes} from './typed-time.js';

/** The year of each month; `NaN` where nothing tells. */
export type Years = (month: number, at?: number) => number;

/** The year and the month that a heading, a column or a cell gives to the dates under or beside it. */
export interface Frame {
  years?: Years;
  month?: number;
}

/** "2019/20" runs from April, "2020" from January, "September 2019 to August 2020" from September; "March 2020" is one month. */
export function frameOf(text: string): Frame {
  const months = findDates(text).filter(({date}) => date.length === 7);
  const [first, last] = months.map(({date}) => date.split('-').map(Number) as [number, number]);
  if (first && !last) return {years: () => first[0], month: first[1]};
  if (first && last && months.length === 2 && last[0] === first[0] + 1)
    return {years: (month) => first[0] + Number(month < first[1])};
  return {years: yearsOf(text), month: monthOf(text)};
}

function yearsOf(text: string): Years | undefined {
  const [, start, end] =
    /(?<!\d)(20\d\d)(?:\s{0,2}(?:[/‐‑–—-]|to)\s{0,2}((?:20)?\d\d)(?!\d|\s?(?:st|nd|rd|th|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)))?(?!\d)/i.exec(
      text,
    ) ?? [];
  // "Dates for 2019 and 2020": each date follows the one before.
  if (!start || /20\d\d,?\s{1,2}(?:and|&)\s{1,2}20\d\d/i.test(text)) return undefined;
  const year = Number(start);
  const financial = end && yearSpan(year).endsWith(end.slice(-2));
  return (month) => (financial && month < 4 ? year + 1 : year);
}

/** A month's name that stands alone. */
const monthOf = (text: string): number | undefined =>
  /^\W*[a-z]{3,9}\W*$/i.test(text)
    ? Number(findDates(`1 ${text.replace(/\W/g, '')} 2000`)[0]?.date.slice(5, 7)) || undefined
    : undefined;

/** The frame of a cell that says nothing else: "2020", "2019/20", "January", "January 2020". */
export function ownFrame(text: string): Frame | undefined {
  if (!/^\W*(?:[a-z]{3,9}\W{0,3})?(?:20\d\d(?:\W{1,3}(?:20)?\d\d)?)?\W*$/i.test(text)) return;
  const frame = frameOf(text);
  return (frame.month ?? (frame.years && !/[a-z]/i.test(text))) ? frame : undefined;
}

const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[\\s.,]{1,3}(?:the\\s{1,2})?';
const ORDINAL = '\\d{1,2}\\s?(?:st|nd|rd|th)(?![a-z])';
const AND = '\\s{0,2}(?:,|&|\\/|\\band\\b|[-–—]|\\bto\\b)\\s{0,2}';
/** Days without a month at the start of a text: "Tuesday 14th", "14th and 28th", "Tues 14". */
const DAYS = new RegExp(
  `^\\W*(?:${WEEKDAY})?(?:${ORDINAL}|\\d{1,2})(?:${AND}(?:${WEEKDAY}(?:${ORDINAL}|\\d{1,2})|${ORDINAL})){0,5}`,
  'i',
);
const BEHIND = new RegExp(`^(?:${WEEKDAY}\\d{1,2}(?![\\d.:])|${ORDINAL})`, 'i');
/** In a column of dates bare numbers may be listed too: "14 and 15", "3, 17". */
const LISTED = new RegExp(`^\\W*(?:${WEEKDAY})?\\d{1,2}(?:${AND}\\d{1,2}){1,5}(?![\\d.:])`, 'i');
/** What cannot stand behind a day: "14.30", "14pm", "14th floor". */
const NO_DAY = /^(?:\d|\s?[.:/]\d|\s{0,2}(?:[ap]\.?m\b|h(?:ou)?rs|noon|%))/i;

/**
 * Days whose month only the frame knows. A bare number is a day where it has a weekday or stands
 * alone; an ordinal where nothing but a time or a pause follows; `sure` in a column of dates.
 */
export function bareDays(text: string, frame: Frame, sure: boolean): TypedDate[] {
  const found = daysAhead(text, frame, sure);
  if (found.length || !frame.month) return found;
  // "Governing Body – Tuesday 27th, 1.30pm": with its weekday or as an ordinal it may stand behind a pause.
  for (const {index, 0: pause} of text.matchAll(/\s[–—-]\s|[:,(]\s?/g)) {
    const at = index + pause.length;
    if (!BEHIND.test(text.slice(at))) continue;
    return daysAhead(text.slice(at), frame, sure).map((date) => ({
      ...date,
      start: date.start + at,
      end: date.end + at,
    }));
  }
  return [];
}

function daysAhead(text: string, {month, years}: Frame, sure: boolean): TypedDate[] {
  const [days = ''] = (sure ? LISTED.exec(text) : null) ?? DAYS.exec(text) ?? [];
  const behind = text.slice(days.length);
  const year = month && years?.(month);
  if (!days || !year || NO_DAY.test(behind)) return [];
  const pause = /^\s*(?:$|[^\p{L}\p{N}\s]|at\b|from\b|@|\d)/u.test(behind);
  const hasTime = findTimes(behind).some(({from}) => from < 8);
  const isDay = /[a-z]/i.test(days) ? pause || /^\W*[a-z]/i.test(days) : !behind.trim() || hasTime;
  if (!isDay && !(sure && pause)) return [];
  return findDates(`${days} ${NAMES[month]} ${String(year)}`, {each: true}).map((date) => ({
    ...date,
    end: Math.min(date.end, days.length),
  }));
}
const NAMES = ' Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
