import {dayOf} from '../../shared/model/day.js';
import {month} from '../../shared/parse/date-spelling.js';
import {roleOf} from './date-roles.js';
import {monthOf, TH, WEEKDAY} from './day-parts.js';
import type {Part} from './labels.js';
import {blank} from './line.js';

/* Days that are written as days and are none: "31 February 2027", "30 Mrz 2027", "03/24/2027". */

/** A way to write a day: `day`, `month` and `year` are its groups. */
interface Form {
  pattern: RegExp;
  /** Elsewhere than at the start of a line it may be anything: "12 Harcourt 2027", "1/30/20". */
  leads?: boolean;
}
const form = (pattern: string) => new RegExp(pattern, 'giu');
const DAY = String.raw`(?:${WEEKDAY})?(?<day>\d{1,2})${TH}\s(?:of\s)?`;
const YEAR = String.raw`(?<year>20\d\d)(?!\d)`;
const FORMS: readonly Form[] = [
  {pattern: form(String.raw`(?<![\d.:£])${DAY}${month('month')}[\s,]{1,2}${YEAR}`)},
  {
    pattern: form(String.raw`(?<![\d.:£\p{L}])${DAY}(?<month>\p{L}{3,10})\.?[\s,]{1,2}${YEAR}`),
    leads: true,
  },
  {pattern: form(String.raw`(?<!\p{L})${month('month')}\s(?<day>\d{1,2})${TH},?\s${YEAR}`)},
  {
    pattern: form(
      String.raw`(?<![\d./-])(?<day>\d{1,2})(?<dash>[/.-])(?<month>\d{1,2})\k<dash>(?<year>20\d\d)(?![\d/-]|\.\d)`,
    ),
  },
  {
    pattern: form(
      String.raw`(?<![\d./-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d\d)(?![\d/]|\s+${month('behind')})`,
    ),
    leads: true,
  },
  {pattern: form(String.raw`(?<![\d-])(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d-])`)},
];

/** What stands between a number and a year and is the name of no month. */
const NO_NAME = /^(?:of|at|the|to|spring|summer|autumn|winter)$/i;

/** Takes such days out of a part, and gives them in their order; those in links and behind "updated" and the like stay. */
export function withoutNoDays(part: Part): {part: Part; none: string[]} {
  const {text, label, heading, marks} = part;
  if ((label && !/^(?:date|name)$/.test(label)) || (heading && !label)) return {part, none: []};
  const found = new Map<number, string>();
  const lead = /^\W*/.exec(text)?.[0].length ?? 0;
  for (const {pattern, leads} of FORMS)
    for (const {0: words, index, groups = {}} of text.matchAll(pattern)) {
      const {day, month: named = '', year} = groups;
      const month = Number(named) || monthOf(named);
      const end = index + words.length;
      // Nearly all are days.
      if (dayOf((Number(year) % 100) + 2000, month, Number(day))) continue;
      const isInLink = marks.some(({url, from, to}) => url && from < end && to > index);
      const isElse = (leads && index > lead) || NO_NAME.test(named) || roleOf(text.slice(0, index));
      if (!isInLink && !isElse && !found.has(index)) found.set(index, words);
    }
  const none = [...found].sort(([a], [b]) => a - b);
  const left = none.reduce((left, [at, words]) => blank(left, at, at + words.length), text);
  return {
    part: none.length ? {...part, text: left} : part,
    none: none.map(([, words]) => words.trim()),
  };
}
