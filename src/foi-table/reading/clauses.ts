import {inDigits} from './read-cell.js';
import {withoutYears} from './time-words.js';
import {withoutComparison} from './vague.js';

/** Where one clause ends and the next begins; what stands in brackets is of the clause before it. */
const END =
  /(?:(?<=[a-z\d)%])[.!?]+ +|[,;] +|(?<=(?<!quarter )\b\d[\d,]* (?:foi |information |new |valid ){0,2}(?:requests?|enquiries|received)): +(?=\d)|(?<!\bbetween \d[\d,]*)(?<!\b(?:all|none|(?:every|each|any)(?:thing|one)?(?: \w+)?)(?= but )),? +(?:and|but) +(?!\d+ (?:working |calendar )?days)|(?<![\d%]),? +(?=of (?:which|these|those|them)\b))(?![^()]*\))/i;
/** What leads to a clause and says nothing of its figure. */
const LEAD = /^(?:and |but |of (?:these|those|which|them|the)\b,? ?|there (?:was|were) )+/i;
/** Numbers that count no requests: shares, days, dates, sections and quarters. */
const OTHER_NUMBERS =
  /[\d.]+ ?(?:%|per ?cent)|\d+\+?(?: ?(?:[-–—]|to|and|or) ?(?:\d+|more|over))? ?(?:working |calendar |consecutive )?(?:days?|wds?|months?|hours?|weeks?)\b|\b(?:\d+(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?: \d+)?|\b(?:q|quarter|section|s|sec|regulation|act|within|after|target) ?\d+|(?:over|under|than|[<>]) ?2[01]\b(?! (?:requests?|responses?|were|was|are|late)\b)|\+ ?\d+/gi;
const SHARE = /\d ?(?:%|per ?cent)/i;
/** "97% (130) were in time". */
const COUNTED = /\d ?(?:%|per ?cent) ?\(\d[\d,]*\)/i;
const BRACKETS = /\([^()]*\)/g;

/** Whether words hold a number that may count requests, in figures or in words. */
export const hasCount = (words: string): boolean =>
  /\d/.test(withoutYears(inDigits(words).toLowerCase()).replace(OTHER_NUMBERS, ''));

/** Whether words hold a percentage. */
export const hasShare = (words: string): boolean => SHARE.test(words);

/** The words of a name without the brackets behind it that count something else: "requests (4 late)". */
export const withoutAsides = (name: string): string =>
  name.replace(BRACKETS, (aside) => (hasCount(aside) ? '' : aside)).trim();

/** A clause in which "none" is 0, and small numbers are in figures. */
export const plain = (clause: string): string =>
  inDigits(clause.replace(LEAD, '').replace(/^(none|no|nil|zero)\b(?!\.)/i, '0'));

/**
 * The clauses of a line, each with a number of its own: "134 requests, of which four were late" has
 * two. A line with one number is one clause, however many commas it has.
 */
export function clausesIn(line: string): string[] {
  const clauses = inDigits(line)
    .replace(/^\d{1,2}[.)] (?=[a-z])/i, '')
    .split(END)
    .map((clause) => plain(withoutComparison(clause)));
  const isCounted = (clause: string) =>
    COUNTED.test(clause) || hasCount(clause.replace(BRACKETS, ''));
  // "312 requests, of which 95% were answered within 20 working days".
  const numbered = clauses.filter((clause) => isCounted(clause) || hasShare(clause));
  const only = numbered.find(isCounted);
  if (only && numbered.length > 1) return numbered;
  // "Of these, 130 were answered within 20 working days", "Of the 134 requests".
  return [LEAD.test(line) && only ? only : withoutComparison(line)];
}
