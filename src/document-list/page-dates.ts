import {MONTHS, monthNumber} from '../shared/parse/date-spelling.js';
import {findDates, type TypedDate} from '../shared/parse/typed-date.js';
import {readYears} from '../shared/model/years.js';
import {pad} from '../shared/model/day.js';
import {datesInFigures} from './dates-in-figures.js';
import {gluedDates, monthsBehindNumbers} from './dates-in-titles.js';

/** Finds the dates in a text, in order. */
export type Dates = (text: string) => readonly TypedDate[];

const known = new Map<string, readonly TypedDate[]>();
/** Several readers look at a text, one after the other, and looking for dates is most of their work. */
const ENOUGH = 100;

/** What numbers behind it are no date of: "version 3.4.19". */
const NUMBERED = /\b(?:v|ver|version|rev|revision|release|section|paragraph|para|clause)\.?\s?$/i;
const isVersion = (text: string, {start, end}: TypedDate) =>
  /^[1-9]\d?\.[1-9]\d?\.\d\d$/.test(text.slice(start, end)) &&
  NUMBERED.test(text.slice(Math.max(0, start - 12), start));

/** Those that share no letter with any of the others. */
const apart = <T extends Pick<TypedDate, 'start' | 'end'>>(
  dates: readonly T[],
  others: readonly Pick<TypedDate, 'start' | 'end'>[],
): T[] =>
  dates.filter(({start, end}) => !others.some((other) => other.start < end && other.end > start));

/** "3rd. June" */
const DOT_BEHIND_DAY = /(?<=\d(?:st|nd|rd|th))\.(?=\s(?:of\s)?[a-z]{3})/gi;

/** Dates less the numbers of versions; "12 and 13 March 2019" is two. */
function datesOf(typedText: string, year?: (month: number) => number): TypedDate[] {
  const text = typedText.replace(DOT_BEHIND_DAY, ' ');
  const options = {each: true, ...(year && {year})};
  const typed = findDates(text, options).filter((date) => !isVersion(text, date));
  const inTitles = [...monthsBehindNumbers(text), ...gluedDates(text, options)];
  const certain = inTitles.length
    ? [
        ...apart(
          typed,
          inTitles.map(({from, end}) => ({start: from, end})),
        ),
        ...inTitles,
      ]
    : typed;
  const figures = apart(datesInFigures(text), certain);
  return figures.length || inTitles.length
    ? [...certain, ...figures].sort((a, b) => a.start - b.start)
    : typed;
}

/** Dates that tell their own year. */
export const fullDates: Dates = (text) => {
  let dates = known.get(text);
  if (!dates) {
    dates = datesOf(text);
    if (known.size > ENOUGH) known.clear();
    known.set(text, dates);
  }
  return dates;
};

const NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december';
/** A month's name, short or long, as a part of an expression. */
export const MONTH_NAME = `(?:${NAMES}|${MONTHS.join('|')}|sept)`;
/** What joins two months. */
const JOIN = String.raw`\.?\s?(?:to|and|[-–—&/])\s?`;
const ALONE = String.raw`(?!${JOIN}${MONTH_NAME}\b)`;
/** A month that stands alone, before a dash, first ("May" is a verb too), last or at the end of a span. */
const MONTH = new RegExp(
  [
    String.raw`^\W*(?<alone>${MONTH_NAME})\b(?=\.?\s*(?:$|[–—:(-]))${ALONE}`,
    String.raw`^\W*(?<first>(?!may\b)(?:${NAMES}))${ALONE}\s`,
    String.raw`(?<=\b${MONTH_NAME}${JOIN})(?<end>${MONTH_NAME})\b`,
    // "30 February" is no February.
    String.raw`(?<!\b(?:29|3\d)(?:st|nd|rd|th)?\s{1,2}(?:of\s)?)\b(?<last>${NAMES})\W*$`,
  ].join('|'),
  'di',
);

/** Dates under a heading such as "2019" or "2018 to 2019": it completes "29 January" and "January". */
export const datesIn =
  (year: (month: number) => number): Dates =>
  (text) => {
    const found = datesOf(text, year);
    const {alone, first, end: second, last} = MONTH.exec(text)?.indices?.groups ?? {};
    const [start, end] = alone ?? first ?? second ?? last ?? [0, 0];
    if (!end || found.some((date) => date.start < end && date.end > start)) return found;
    const month = monthNumber(text.slice(start, end));
    return [...found, {date: `${String(year(month))}-${pad(month)}`, start, end}].sort(
      (a, b) => a.start - b.start,
    );
  };

const SPAN = /(?<![\d/-])((?:19|20)\d\d)(?:\s?(?:\/|-|–|to)\s?(\d\d(?:\d\d)?))?(?![\d/-])/;

/** "April 2018 to March 2019": a year from any month. */
const MONTHS_SPAN = new RegExp(
  String.raw`\b(?<month>${MONTH_NAME})\s(?<first>(?:19|20)\d\d)\s?(?:to|-|–)\s?${MONTH_NAME}\s(?<last>(?:19|20)\d\d)\b`,
  'i',
);

/** Which year a month has under a heading: "2019", "Minutes 2018/19" (April to March), "January 2019". */
export function yearIn(heading: string): ((month: number) => number) | undefined {
  const span = MONTHS_SPAN.exec(heading)?.groups;
  if (span && Number(span.last) === Number(span.first) + 1) {
    const begins = monthNumber(span.month ?? '');
    return (month) => Number(month < begins ? span.last : span.first);
  }
  const [, first, end] = SPAN.exec(heading) ?? [];
  if (!first) return undefined;
  if (!end) return () => Number(first);
  // Two years that are no financial year name none.
  return readYears(`${first}/${end}`) ? (month) => Number(first) + (month < 4 ? 1 : 0) : undefined;
}

/** A text with its dates blanked out in place. */
export const withoutDates = (text: string, dates: readonly TypedDate[]): string =>
  dates.reduce(
    (masked, {start, end}) => masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end),
    text,
  );

/** The year in a text that says nothing else. */
export const onlyYear = (text: string): string | undefined =>
  /^\W*((?:19|20)\d\d)\W*$/.exec(text)?.[1];
