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
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const weekday = (name: string) =>
  `(?<${name}>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:days?)?`;
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
 * What a number behind it is of, and no day: "Quarter 4 March 2019", "Covid 19 May 2020". "Date of issue" and
 * "to book" lead to days, as do names of meetings; no noun stands here that may end the name of a committee.
 */
export const NUMBERED =
  'part|item|paper|version|appendix|annexe?|no\\.?|number|phase|covid|cov|enclosure|enc\\.?|attachment|section|chapter|volume|vol\\.?|(?<!of\\s)issue|(?<!to\\s|please\\s)book|(?<!meetings?\\s|of\\s)schedule|document|table|stage|tier|level|step|wave|cohort|band|type|lot|tranche|grade|zone|q(?:uarter|tr)?|year(?=\\s{1,2}\\d\\b)';
/** Such a noun before its number, or a letter that a hyphen joins to it: "COVID-19 May"; "Paper-12-March-2019" is a file's name with a day. */
const NUMBER = String.raw`\b(?:(?:${NUMBERED})(?:\s{1,2}|[-–](?=\d{1,2}\s))|(?<![\w’'-])[a-z]-(?=\d{1,2}\s))(?!\d{1,2}${TH})`;

/** What stands between days that share a month. */
const AND = String.raw`\s{0,2}(?:,\s{0,2}and\b|,|[&/+–—-]|\b(?:and|to)\b)\s{0,2}`;

/**
 * The spellings, each with groups of its own; no part repeats without a bound, so that no text is slow.
 * Spaces are any of Unicode's (Word and CMSs write no-break and thin ones).
 */
const DATE = new RegExp(
  String.raw`(?:(?<![a-z])${weekday('before')}[\s.,]{0,9}(?:the\s{1,2})?)?(?:` +
    [
      // 30th of January 2024, 12-Mar-19, 30 January; not "Part 2 March" and not "9.30 May"
      String.raw`(?:(?<=day)|(?<![a-z\d£]|\d[.:]))(?<!${NUMBER})(?<d1>\d{1,2})(?:${TH})?(?:\s{0,9}|[-/._])(?:(?:day\s)?of\s{1,9})?${month('m1')}${year('y1')}?`,
      // April 1st 2013, January 30th, January 28 and 29, 2020
      String.raw`(?<![a-z])${month('m2')}[\s.]{0,2}(?:(?<l2>(?:\d{1,2}(?:${TH})?${AND}){1,5})?(?<d2>\d{1,2})(?:${TH})?[\s,]{1,3}(?<y2>(?:19|20)\d\d)(?!\d|${CLOCK})|(?<d8>\d{1,2})${TH})`,
      // Feb19, Sept 2019
      String.raw`(?<![a-z])${month('m3')}${year('y3')}`,
      // 2019-03-12, 20190312
      String.raw`(?<!\d)(?<y4>(?:19|20)\d\d)(?<s4>[-/._]?)(?<m4>\d\d)\k<s4>(?<d4>\d\d)(?!\d)`,
      // 2019-03
      String.raw`(?<!\d)(?<y5>(?:19|20)\d\d)-(?<m5>0\d)(?![\d/-])`,
      // 12.III.2019
      String.raw`(?<![a-z\d])(?<d9>\d{1,2})[./]\s?(?<m9>${[...ROMAN].reverse().join('|')})[./]\s?(?<y9>(?:19|20)\d\d)(?!\d)`,
      // 12/03/2019, 12.03.19, 12. 03. 2019
      String.raw`(?<![a-z\d]|\d[./])(?<d6>\d{1,2})(?<s6>[-/._]\s?)(?<m6>0?[1-9]|1[0-2])\k<s6>(?<y6>(?:19|20)?\d\d)(?!\d|\k<s6>\d)`,
      // 05 03 2019
      String.raw`(?<!\w|\d\s)(?<d0>[0-3]\d) (?<m0>0[1-9]|1[0-2]) (?<y0>20\d\d)(?![\d]|\s\d)`,
      // 03/2019
      String.raw`(?<![\w./-])(?<m7>0\d|1[0-2])[-/.](?<y7>(?:19|20)\d\d)(?![\d/-])`,
    ].join('|') +
    String.raw`)(?:\s{0,2}\(${weekday('after')}\))?`,
  'gi',
);

const ITEM = String.raw`(?:${weekday('name')}[\s,]{1,3})?(?<day>\d{1,2})(?:${TH})?`;
/** Days before a date that share its month: "28 and", "Tuesday 28 &", "27th, 28th and", "28 -". */
const DAYS_BEFORE = new RegExp(
  String.raw`(?<![a-z\d£.,:/-]|\b(?:${NUMBERED}|room|floor|meeting)\s{1,2})(?:${weekday('name')}\s{1,2}(?:and|&)\s{1,2}(?=[a-z]))?(?:${ITEM}${AND}){1,5}(?<!,\s{0,2})$`.replaceAll(
    /\?<(?:name|day)>/g,
    '',
  ),
  'i',
);
const WEEKDAY_AHEAD = new RegExp(String.raw`^${weekday('name')}\s{1,2}(?:and|&)`, 'i');
/** What joins dates that are listed: ", " or " and ". */
const JOINED = /^\s{0,2}(?:,\s{0,2}|,?\s{0,2}(?:and|&)\s{0,2})$/i;
/** A longer span of days is a period and no meeting. */
const MAX_DAYS = 7;

/** The days that a list such as "28, 29 and" adds to a date whose month they share. */
function daysOf(list: string, last: string): Pick<TypedDate, 'date' | 'weekday'>[] {
  const days = [...list.matchAll(new RegExp(ITEM, 'gi'))].map(({groups = {}}) => ({
    day: Number(groups.day),
    name: groups.name?.toLowerCase(),
  }));
  // "Tuesday and Wednesday 28 and 29 January": the weekdays come first, in the days' order.
  const ahead = WEEKDAY_AHEAD.exec(list)?.groups?.name?.toLowerCase();
  if (ahead && days[0]) days[0].name = ahead;
  const end = Number(last.slice(8));
  const first = days.at(-1)?.day ?? 0;
  const inOrder = days.every(({day}, place) => day < (days[place + 1]?.day ?? end));
  const isSpan = /(?:[-–—]|to)\s*$/i.test(list);
  if (!inOrder || (isSpan && end - first >= MAX_DAYS)) return [];
  if (isSpan) for (let day = first + 1; day < end; day++) days.push({day, name: undefined});
  return days.flatMap(({day, name}) => {
    const date = dayOf(Number(last.slice(0, 4)), Number(last.slice(5, 7)), day);
    const weekday = name && WEEKDAYS.find((full) => full.startsWith(name));
    return date ? {date, ...(weekday && {weekday})} : [];
  });
}

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** Words where only a month or a weekday can stand: "28 Januray 2020", "Wensday 29". */
const SLIPS =
  /(?<=\d(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?)(?<month>[a-z]{4,10})(?=[\s,]{1,2}20\d\d)|(?<![a-z])(?<weekday>[a-z]{2,7}day)(?=[\s,]{1,2}(?:the\s)?\d{1,2}\D)/gi;

/** Whether a word is another with a letter too much, too few, wrong or in the wrong place; `b` is the right one. */
function isNearly(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [x, y] = [a.slice(from), b.slice(from)];
  while (x && y && x.at(-1) === y.at(-1)) [x, y] = [x.slice(0, -1), y.slice(0, -1)];
  const isSwapped = x.length === 2 && x === `${y.charAt(1)}${y.charAt(0)}`;
  // "Wensday" has lost two.
  const isShort = x.length === 1 && y.length === 3 && y.includes(x);
  return from > 0 && (isSwapped || isShort || (x.length < 2 && y.length < 2));
}

/** The text with slips in names put right, each letter's place kept: the short name and spaces. */
const withoutSlips = (text: string): string =>
  text.replace(SLIPS, (word, ...rest) => {
    const {month} = rest.at(-1) as {month?: string};
    const said = word.toLowerCase().replace(/s$/, '');
    const names: readonly string[] = month ? MONTH_NAMES : WEEKDAYS;
    const meant = names.includes(said) ? '' : names.find((name) => isNearly(said, name));
    if (!meant) return word;
    return month ? meant.slice(0, 3).padStart(word.length) : meant.slice(0, 3).padEnd(word.length);
  });

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
    const month =
      Number(named) || ROMAN.indexOf(named) + 1 || MONTHS.indexOf(named.slice(0, 3)) + 1;
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
