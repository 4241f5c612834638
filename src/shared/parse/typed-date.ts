import {dayOf, WEEKDAYS, type Weekday} from '../model/day.js';
import type {PartialDate} from '../model/partial-date.js';

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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekday = (name: string) =>
  `(?<${name}>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?`;
const month = (name: string) =>
  `(?<${name}>jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])`;
const TH = String.raw`\s{0,2}(?:st|nd|rd|th)(?![a-z])`;
const CLOCK = String.raw`\s{0,2}(?:[ap]\.?m|noon|mid-?day|h(?:ou)?rs)`;
/** What makes of two digits behind a month no year: "10.30", "10am", "10 to 12.30pm", "28 January, 24 March". */
const TIME = String.raw`[.:]\d|${CLOCK}|(?:${TH})?\s{1,2}(?:of\s)?(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)|\s{0,2}(?:[-–—]|to)\s{0,2}\d{1,2}(?:[.:]\d\d)?${CLOCK}`;
/** 2019, but not of "2019/20" (a financial year) or "2000hrs"; or 19. */
const year = (name: string) =>
  String.raw`(?:[\s.,/_'’–-]{0,3}(?<${name}>(?:19|20)\d\d)(?!\d|[/-]\d\d(?!\d)|${CLOCK})|(?:[.,]?\s{0,3}|[-/_.])['’]?(?<${name}2>\d\d)(?!\d|${TIME}))`;

/**
 * The spellings, each with groups of its own; no part repeats without a bound, so that no text is slow.
 * Spaces are any of Unicode's (Word and CMSs write no-break and thin ones).
 */
const DATE = new RegExp(
  String.raw`(?:(?<![a-z])${weekday('before')}[\s.,]{0,3}(?:the\s{1,2})?)?(?:` +
    [
      // 30th of January 2024, 12-Mar-19, 30 January; not "Part 2 March" and not "9.30 May"
      String.raw`(?<![a-z\d£]|\d[.:])(?<!\b(?:part|item|paper|version|appendix|annex|no\.?|number|phase)\s{1,2})(?<d1>\d{1,2})(?:${TH})?(?:\s{0,2}|[-/._])(?:of\s{1,2})?${month('m1')}${year('y1')}?`,
      // April 1st 2013, January 30th
      String.raw`(?<![a-z])${month('m2')}[\s.]{0,2}(?<d2>\d{1,2})(?:(?:${TH})?[\s,]{1,3}(?<y2>(?:19|20)\d\d)(?!\d|${CLOCK})|${TH})`,
      // Feb19, Sept 2019
      String.raw`(?<![a-z])${month('m3')}${year('y3')}`,
      // 2019-03-12, 20190312
      String.raw`(?<!\d)(?<y4>(?:19|20)\d\d)(?<s4>[-/._]?)(?<m4>\d\d)\k<s4>(?<d4>\d\d)(?!\d)`,
      // 2019-03
      String.raw`(?<!\d)(?<y5>(?:19|20)\d\d)-(?<m5>0\d)(?![\d/-])`,
      // 12/03/2019, 12.03.19
      String.raw`(?<![a-z\d]|\d[./])(?<d6>\d{1,2})(?<s6>[-/._])(?<m6>\d{1,2})\k<s6>(?<y6>(?:19|20)?\d\d)(?!\d|\k<s6>\d)`,
      // 03/2019
      String.raw`(?<![\w./-])(?<m7>0\d|1[0-2])[-/.](?<y7>(?:19|20)\d\d)(?![\d/-])`,
    ].join('|') +
    String.raw`)(?:\s{0,2}\(${weekday('after')}\))?`,
  'gi',
);

/**
 * Every date in a text, in order: day first; two-digit years are 20yy; a month and two digits are
 * month and year. A bare year is none, nor is a day that does not exist.
 * `year` completes "30 January"; without it a day that has no year is left out.
 */
export function findDates(
  text: string,
  options: {year?: (month: number) => number | undefined} = {},
): TypedDate[] {
  const found: TypedDate[] = [];
  // Zero-width characters stand where CMSs lost spaces; one for one, so that places hold.
  for (const match of text.replace(/[\u200b-\u200f\u2060]/g, ' ').matchAll(DATE)) {
    const groups = match.groups ?? {};
    // Whichever spelling it was: the group of that letter that holds something.
    const get = (letter: string) =>
      Object.keys(groups).flatMap((name) => (name[0] === letter && groups[name]) || [])[0];
    const weekday = (groups.before ?? groups.after)?.toLowerCase();
    const named = get('m')?.toLowerCase() ?? '';
    const month = Number(named) || MONTHS.indexOf(named.slice(0, 3)) + 1;
    let day = get('d');
    let year: string | number | undefined = get('y');
    // "Tuesday May 14" has a day: nobody writes the weekday of a month.
    if (weekday && !day && year?.length === 2) [day, year] = [year, undefined];
    year = Number(year ?? options.year?.(month)) || NaN;
    if (year < 100) year += 2000;
    const exists = dayOf(year, month, Number(day ?? 1));
    const [start, end] = [match.index, match.index + match[0].length];
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
