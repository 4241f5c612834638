import type {Part} from './labels.js';

const MONTH = '(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** "31 February 2027", "31/02/2027": written as a day, and none. */
const DAY = new RegExp(
  String.raw`^\W*((?:[a-z]{3,9}day,?\s)?\d{1,2}(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?${MONTH}[\s,]{1,2}20\d\d|\d{1,2}([/.-])\d{1,2}\2(?:20)?\d\d)(?!\d)`,
  'i',
);
/** "March 2027 (TBC)", "May 2027 - date to be confirmed". */
const OPEN = new RegExp(
  String.raw`^\W*(${MONTH}\s20\d\d\W{1,4}(?:dates?\s)?(?:tb[cda]\b|to be (?:confirmed|arranged|agreed|announced|advised)))`,
  'i',
);

/**
 * What stands where a row's date is to be, and is no day: the row says so to its editor. `first` is the
 * first part of a row in which no day was found.
 */
export const openDate = ({text}: Part): string | undefined =>
  (DAY.exec(text) ?? OPEN.exec(text))?.[1];
