import {findDates} from '../../shared/parse/typed-date.js';
import type {Part} from './labels.js';

const MONTH = '(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** "31 February 2027", "31/02/2027": written as a day, and none. */
const DAY = new RegExp(
  String.raw`^\W*((?:[a-z]{3,9}day,?\s)?\d{1,2}(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?${MONTH}[\s,]{1,2}20\d\d|\d{1,2}([/.-])\d{1,2}\2(?:20)?\d\d)(?!\d)`,
  'i',
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

/**
 * What stands where a row's date is to be, and is no day: the row says so to its editor. `first` is the
 * first part of a row in which no day was found.
 */
export function openDate({text, label}: Part): string | undefined {
  if (label && label !== 'date' && label !== 'name') return undefined;
  const day = DAY.exec(text)?.[1];
  // A day that there is, and that is no meeting's: "3 January 2020: page updated".
  if (day) return findDates(day).length ? undefined : day;
  return (OPEN.exec(text) ??
    (label === 'date' ? NO_DAY.exec(text) : null) ??
    NO_YEAR.exec(text))?.[1];
}
