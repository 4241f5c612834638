import {month, weekday} from '../../shared/parse/date-spelling.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {MONTHS} from '../../shared/parse/date-spelling.js';

/* Slips of the pen in the names of months where no year stands behind: "26 Janurary", "Janurary 26 2027". */

const NAMED = weekday('name').replace('?<name>', '?:');
const TH = String.raw`(?:\s?(?:st|nd|rd|th))?`;
const SLIPS = new RegExp(
  String.raw`(?<=\d${TH}\s(?:of\s)?)[a-z]{4,10}(?=\s*(?:$|[,;:|()–—-]|@|at\b|from\b|\d))|(?<![a-z])[a-z]{4,10}(?=\s\d{1,2}${TH},?\s20\d\d)`,
  'gi',
);
/** Before such a day a line begins, a weekday stands, or a pause; before its month, where that is first, too. */
const LEAD = new RegExp(
  String.raw`(?:^|[|;,(–—-]\s?)\W{0,3}(?:${NAMED}[\s,.]{1,3}(?:the\s)?)?(?:\d{1,2}${TH}\s(?:of\s)?)?$`,
  'i',
);
/** No lead is longer. */
const LONGEST = 40;
const RIGHT = new RegExp(`^${month('name')}$`, 'i');

/** The text with such names put right, each letter's place kept: spaces and the short name. */
export const withoutMonthSlips = (text: string): string =>
  text.replace(SLIPS, (word, at: number) => {
    if (RIGHT.test(word) || !LEAD.test(text.slice(Math.max(0, at - LONGEST), at))) return word;
    // Where a year stands behind, `findDates` puts slips right.
    const [meant] = findDates(`1 ${word} 2000`);
    return meant?.date.length === 10
      ? (MONTHS[Number(meant.date.slice(5, 7)) - 1] ?? '').padStart(word.length)
      : word;
  });
