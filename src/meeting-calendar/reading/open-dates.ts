import {findDates} from '../../shared/parse/typed-date.js';
import {isOfPapers, roleOf} from './date-roles.js';
import {MONTH, TH, WEEKDAY} from './day-parts.js';
import type {Part} from './labels.js';

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
const DAY = String.raw`\d{1,2}${TH}\s(?:of\s)?${MONTH}(?![a-z])`;
/** What behind a day and a month is no year: a time may follow. */
const YEARLESS = String.raw`(?!\W{0,3}\d{2,4}\b(?![.:]))`;
/** "Tuesday 28 January", where nothing on the page tells the year. */
const NO_YEAR = new RegExp(String.raw`^\W*((?:[a-z]{3,9},?\s)?${DAY})${YEARLESS}`, 'i');

/** "Tue 26/1", and "26/1" in a column of dates. */
const IN_NUMBERS = /^\W*((?:[a-z]{3,9}\W{1,2})?\d{1,2}\/\d{1,2})(?![\d/])/i;
/** "Tuesday 30th, 2pm", where nothing tells the month. */
const NO_MONTH = new RegExp(
  String.raw`^\W*(${WEEKDAY}\d{1,2}(?:\/\d{1,2}|${TH}))(?=\s*(?:$|[^\p{L}\p{N}\s:./]|at\b|from\b|\d))(?!\s?(?:[:.]\d|[ap]\.?m\b|[-–—]|to\b))`,
  'iu',
);
/** "Week commencing 29 March 2027", "Mid-March 2027", "Autumn 2027": some day then. */
const SOME_DAY = new RegExp(
  String.raw`^\W*((?:week (?:commencing|beginning|ending)|w\/?[cbe]):?\s(?:[a-z]{6,9},?\s)?\d{1,2}${TH}[\s/.-](?:${MONTH}|\d{1,2})(?:[\s/.-]\d{2,4})?|(?:early|mid|late|end of|beginning of)[\s-](?:in\s)?${MONTH}(?:\s20\d\d)?|(?:spring|summer|autumn|winter)\s20\d\d)(?=\s*(?:$|[^\p{L}\p{N}\s]))`,
  'iu',
);
/** "March 2027" by itself, where an item of a list is a day. */
const MONTH_ONLY = new RegExp(String.raw`^\W*(${MONTH}\s20\d\d)\W*$`, 'i');
/** "30.03", which is no time. */
const NO_TIME = /^\W*((?:2[4-9]|3[01])\.(?:0?[1-9]|1[0-2]))\W*$/;
const IN_SENTENCE = new RegExp(
  String.raw`\b(?:meeting|meets?|held|next)\b[^.;|]{0,40}?([a-z]{3,6}day,?\s${DAY})${YEARLESS}`,
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
  const open = (OPEN.exec(text) ??
    (label === 'date' ? NO_DAY.exec(text) : null) ??
    NO_YEAR.exec(text) ??
    (label === 'date' ? IN_NUMBERS.exec(text) : null) ??
    NO_MONTH.exec(text) ??
    SOME_DAY.exec(text) ??
    NO_TIME.exec(text) ??
    inSentence(text))?.[1];
  return open && isOfPapers(text.slice(text.indexOf(open) + open.length)) ? undefined : open;
}

const inWords = ({text, marks}: Part, form: RegExp): string | undefined =>
  marks.some(({url}) => url) ? undefined : form.exec(text)?.[1];

/** The day of a heading that is one without its year; none in links. */
export const dayWithoutYear = (part: Part) => inWords(part, NO_YEAR);

/** The month that an item is where the others are days; none in links. */
export const monthAlone = (part: Part) => inWords(part, MONTH_ONLY);
