import {findDates} from '../../shared/parse/typed-date.js';
import {roleOf} from './date-roles.js';
import type {Part} from './labels.js';

const MONTH = '(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** "3 January 2020: page updated": a day that there is, and that is no meeting's. */
const isOther = (text: string) =>
  findDates(text).some(
    ({date, start}) => date.length === 10 && !/\p{L}/u.test(text.slice(0, start)),
  );
const TBC = String.raw`(?:tb[cda]\b|to be (?:confirmed|arranged|agreed|announced|advised))`;
/** "March 2027 (TBC)", "TBC March 2027", "May 2027 - date to be confirmed". */
const OPEN = new RegExp(
  String.raw`^\W*(${MONTH}(?:\s20\d\d)?\W{1,4}(?:dates?\s)?${TBC}|(?:dates?\s)?${TBC}\W{1,4}${MONTH}(?:\s20\d\d)?)`,
  'i',
);
/** A month alone, or nothing yet, where a column is for days. */
const NO_DAY = new RegExp(String.raw`^\W*((?:${MONTH}(?:\s20\d\d)?|(?:dates?\s)?${TBC}))\W*$`, 'i');
/** "Tuesday 28 January", where nothing on the page tells the year. */
const NO_YEAR = new RegExp(
  String.raw`^\W*((?:[a-z]{3,9},?\s)?\d{1,2}(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?${MONTH}(?![a-z]))(?!\W{0,3}\d{2,4}\b(?![.:]))`,
  'i',
);

/** "Tue 26/1", and "26/1" in a column of dates. */
const IN_NUMBERS = /^\W*((?:[a-z]{3,9}\W{1,2})?\d{1,2}\/\d{1,2})(?![\d/])/i;
/** "Tuesday 30th, 2pm", where nothing tells the month. */
const NO_MONTH =
  /^\W*((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\W{1,2}(?:the )?\d{1,2}(?:\/\d{1,2}|\s?(?:st|nd|rd|th))?)(?=\s*(?:$|[^\p{L}\p{N}\s:./]|at\b|from\b|\d))(?!\s?(?:[:.]\d|[ap]\.?m\b|[-–—]|to\b))/iu;
/** "Week commencing 29 March 2027", "Mid-March 2027", "Autumn 2027": some day then. */
const SOME_DAY = new RegExp(
  String.raw`^\W*((?:week (?:commencing|beginning|ending)|w\/?[cbe]):?\s(?:[a-z]{6,9},?\s)?\d{1,2}(?:\s?(?:st|nd|rd|th))?[\s/.-](?:${MONTH}|\d{1,2})(?:[\s/.-]\d{2,4})?|(?:early|mid|late|end of|beginning of)[\s-](?:in\s)?${MONTH}(?:\s20\d\d)?|(?:spring|summer|autumn|winter)\s20\d\d)(?=\s*(?:$|[^\p{L}\p{N}\s]))`,
  'iu',
);
/** "March 2027" by itself, where an item of a list is a day. */
const MONTH_ONLY = new RegExp(String.raw`^\W*(${MONTH}\s20\d\d)\W*$`, 'i');
/** "30.03", which is no time. */
const NO_TIME = /^\W*((?:2[4-9]|3[01])\.(?:0?[1-9]|1[0-2]))\W*$/;
const IN_SENTENCE = new RegExp(
  String.raw`\b(?:meeting|meets?|held|next)\b[^.;|]{0,40}?((?:[a-z]{3,6}day,?\s)\d{1,2}(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?${MONTH}(?![a-z]))(?!\W{0,3}\d{2,4}\b(?![.:]))`,
  'i',
);
/** "Our next meeting is on Tuesday 26 January", where nothing on the page tells the year. */
function inSentence(text: string): RegExpExecArray | null {
  const match = IN_SENTENCE.exec(text);
  const lead = match ? text.slice(0, match.index + match[0].length - (match[1] ?? '').length) : '';
  return match && !roleOf(lead) ? match : null;
}

/**
 * What stands where a row's date is to be, and is no day: the row says so to its editor. `first` is the
 * first part of a row in which no day was found.
 */
export function openDate({text, label}: Part): string | undefined {
  if (label && label !== 'date' && label !== 'name') return undefined;
  if (isOther(text)) return undefined;
  return (OPEN.exec(text) ??
    (label === 'date' ? NO_DAY.exec(text) : null) ??
    NO_YEAR.exec(text) ??
    (label === 'date' ? IN_NUMBERS.exec(text) : null) ??
    NO_MONTH.exec(text) ??
    SOME_DAY.exec(text) ??
    NO_TIME.exec(text) ??
    inSentence(text))?.[1];
}

/** A heading that is a day without its year, or an item that is a month among days (`isItem`). */
export const openAlone = ({text, marks}: Part, isItem: boolean): string | undefined =>
  marks.some(({url}) => url) ? undefined : (isItem ? MONTH_ONLY : NO_YEAR).exec(text)?.[1];
