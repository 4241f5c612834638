import {NUMBERED} from '../shared/parse/date-spelling.js';
import {findDates, type TypedDate} from '../shared/parse/typed-date.js';

/* Dates in titles and names of files that a sentence would not hold. */

type FindOptions = Parameters<typeof findDates>[1];

/** A day right behind a word, as in "Agenda12March2019" and "Papers01.04.2019"; not "COVID19May2020" and "v3.4.19". */
const GLUED = new RegExp(
  String.raw`(?<=\p{L}{2})(?<!(?:^|[^\p{L}])(?:${NUMBERED}|ver|rev))(?=\d{1,2}(?:(?:st|nd|rd|th)?[a-z]{3}|[./_-]\d{1,2}[./_-]\d\d))`,
  'giu',
);

/** A date, and where what would else be read as one begins. */
type Found = TypedDate & {from: number};

/** Dates whose day stands right behind a word. */
export function gluedDates(text: string, options: FindOptions): Found[] {
  return [...text.matchAll(GLUED)].flatMap(({index}) => {
    const [date] = findDates(text.slice(index), options);
    return date?.start === 0 ? [{...date, from: index, start: index, end: index + date.end}] : [];
  });
}

/** Several of what is numbered and a month, "Tier 2 and 3 May 2020"; "Papers 3 and 4 March 2019" has days. */
const SEVERAL = new RegExp(
  String.raw`\b(?!(?:papers|documents|schedules|books|issues)\b)(?:(?:${NUMBERED})s?|appendices)\s{1,2}\d{1,2}(?:,\s?\d{1,2}){0,5}(?:,?\s?(?:[&/]\s?|\b(?:and|to|or)\s)|[–-])\d{1,2}\s{1,2}(?=[a-z]{3,9}\.?\s{1,2}(?:19|20)\d\d)`,
  'gi',
);

/** One of several and a month: "Part 1 of 3 Sept18". */
const ONE_OF = /\b\d{1,2}\sof\s\d{1,2}\s{1,2}(?=[a-z]{3,9}\.?[\s'’]{0,2}\d\d)/gi;

/** The months behind numbers that are no days. */
export function monthsBehindNumbers(text: string): Found[] {
  return [...text.matchAll(SEVERAL), ...text.matchAll(ONE_OF)].flatMap(({index, 0: {length}}) => {
    const start = index + length;
    const [month] = findDates(text.slice(start));
    return month?.start === 0 ? [{...month, from: index, start, end: start + month.end}] : [];
  });
}
