import {MONTHS} from '../../shared/parse/date-spelling.js';
import {isMonth, monthOf, TH, WEEKDAY} from './day-parts.js';

/* Slips of the pen in the names of months where no year stands behind: "26 Janurary", "Janurary 26 2027". */

const SLIPS = new RegExp(
  String.raw`(?<=\d${TH}\s(?:of\s)?)[a-z]{4,10}(?=\s*(?:$|[,;:|()–—-]|@|at\b|from\b|\d))|(?<![a-z])[a-z]{4,10}(?=\s\d{1,2}${TH},?\s20\d\d)`,
  'gi',
);
/** Before such a day a line begins, a weekday stands, or a pause; before its month, where that is first, too. */
const LEAD = new RegExp(
  String.raw`(?:^|[|;,(–—-]\s?)\W{0,3}(?:${WEEKDAY})?(?:\d{1,2}${TH}\s(?:of\s)?)?$`,
  'i',
);
/** No lead is longer. */
const LONGEST = 40;

/** The text with such names put right, each letter's place kept: spaces and the short name. */
export const withoutMonthSlips = (text: string): string =>
  text.replace(SLIPS, (word, at: number) => {
    if (isMonth(word) || !LEAD.test(text.slice(Math.max(0, at - LONGEST), at))) return word;
    // Where a year stands behind, `findDates` puts slips right.
    return MONTHS[monthOf(word) - 1]?.padStart(word.length) ?? word;
  });
