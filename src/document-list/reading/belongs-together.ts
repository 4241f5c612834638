import {NUMBERED} from '../../shared/parse/date-spelling.js';
import {MONTH_NAME} from '../page-dates.js';
import {isVague} from '../says-nothing.js';

/** Words that go on with a sentence; in capitals "For carers" could be a title. */
const GOES_ON = /^(?:for|to|with|from|in|on|by|about|at|as|that|which|showing|containing)\b/;
const NEVER_FIRST = /^(?:of|and|or)\b/i;

/**
 * Whether the format in front is the first word of a sentence: "PDF of the annual report",
 * "PDF guide for carers". Behind an icon's name, in lower case, a title may begin in lower case.
 */
export const beginsWithFormat = (ahead: string, title: string): boolean =>
  /^[\p{L}\s]*\p{L}[\p{L}\s]*$/u.test(ahead) &&
  !/\b(?:icon|logo|symbol)\b/i.test(ahead) &&
  (GOES_ON.test(title) ||
    NEVER_FIRST.test(title) ||
    (/^\p{Lu}/u.test(ahead) && /^\p{Ll}{2}/u.test(title)));

/** Words that need another behind them: "Guide to", "How to open a". */
const NEEDS_FORMAT =
  /\b(?:of|for|to|with|from|and|or|into|about|one|single|(?:(?:open|download|read|view|print|edit|convert|sign)(?:ing)?|(?:sav|creat|mak|us|merg|combin)(?:e|ing))(?:\s(?:as|in|to))?)(?:\s(?:an?|the))?$/i;
const IN_FORMAT = /[\s,]{1,2}(?:in|as)(?:\san?)?$/i;

/**
 * The title of a text that ends with a format which its words need: "How to open PDF" is whole, and
 * about no such file; "Annual report in PDF" is less both words. `undefined` where it needs none.
 */
export function endsWithFormat(
  before: string,
  behind: string,
): {title: string; isFile: boolean} | undefined {
  if (!/^\s[\p{L}\s]*\p{L}[\p{L}\s]*$/u.test(behind) || isVague(before)) return undefined;
  if (NEEDS_FORMAT.test(before))
    return {
      title: before + behind,
      isFile:
        !/^(?:how|guide|help)\b/i.test(before) &&
        /\b(?:download|read|view|one|single)$/i.test(before),
    };
  const title = before.replace(IN_FORMAT, '');
  return title === before || isVague(title) ? undefined : {title, isFile: true};
}

const TH = '(?:st|nd|rd|th)?';
/** The first half of a span or pair before its end: "April to", "25th March –", "2018 to". */
const HALF = new RegExp(
  [
    String.raw`\b${MONTH_NAME}\.?(?:\s\d{1,2}${TH})?(?:\s?[-–—&/,]|\s(?:to|and|until|till))\s?$`,
    String.raw`\b(?:19|20)\d\d\s(?:to|until|till)\s$`,
    String.raw`\b(?:end(?:s|ed|ing)|clos(?:es|ed|ing)|open(?:s|ed|ing)|starts?|begins?|deadline|up\sto|to|until|till|since|before|after|between|by|commencing|beginning|starting|w\/?[ec])\s(?:(?:the|on)\s)?$`,
  ].join('|'),
  'i',
);
/** A first day, "1 to" or "1 -", unless it counts something else: "Enclosure 3 - 12 March 2019". */
const FIRST_DAY = new RegExp(
  String.raw`(?<![\d£.,:/-]|\b(?:${NUMBERED}|papers|room|floor|meeting|newsletter|bulletin|edition|form|week|month|year|policy)\.?\s)\b\d{1,2}${TH}(?:\s(?:to|until)\s|\s?[-–—]\s?)$`,
  'i',
);

/** Whether the words before a date make a span with it, or a sentence that it ends: "April to June 2019". */
export function isEndOfSpan(before: string, date: string): boolean {
  const near = before.slice(-60);
  return HALF.test(near) || (/^(?:[a-z]+\s)?\d/i.test(date) && FIRST_DAY.test(near));
}

/** A month and year at the end of words that are no date all the same: "30 February 2019". */
export const NO_DATE = new RegExp(
  String.raw`\b${MONTH_NAME}\.?(?:\s\d{1,2}${TH})?[\s,]{1,3}(?:19|20)\d\d\)?$`,
  'i',
);
