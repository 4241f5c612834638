import {readYears, yearSpan} from '../../shared/model/years.js';
import {isFinancial, monthAt, quarterSpan, type Span} from '../model.js';
import type {Period} from '../schema.js';

/** What words say of time: "Quarter 1 (April-June)", "Apr 15 - Jun 15", "2015/16". */
export interface Time {
  /** "2015/16" or "2020". */
  year?: string;
  quarter?: number;
  /** First and last of several quarters: "Q1-Q3", "second half". */
  quarters?: [number, number];
  months: {month: number; year?: number}[];
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** "30/06/2015", or a month's name, perhaps a day as in "June 30, 2015", perhaps its year. */
const MONTH =
  /\b(?:\d\d?[/.](0?[1-9]|1[0-2])[/.]|(jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)(?:r?uary|ch|il|e|y|ust|t|t?ember|ober)?\b\.?(?: \d\d?(?:st|nd|rd|th)?,?(?= \d{4}))?)(?:[ ,'’-]{0,2}(\d{4}|\d\d)(?![\d/]|[-–] ?\d\d\b))?/g;
const NUMBER = '([1-4]|one|two|three|four)';
const ORDINAL = '(1st|2nd|3rd|4th|first|second|third|fourth)';
const AND = ' ?(?:&|\\+|/|-|–|—|to|and) ?';
/** "Q1", "Quarter 1 & 2", "Q1-Q3", "second quarter", "1st and 2nd quarters". */
const QUARTER = new RegExp(
  `\\bq(?:uarters?|tr)?\\W{0,2}${NUMBER}(?:${AND}${NUMBER}(?![\\d/–-]))?\\b|\\b(?:${ORDINAL}${AND})?${ORDINAL} q`,
  'g',
);
const QUARTERS = [/1|one|fir/, /2|two|sec/, /3|th[ir][re]/, /4|fou/];
const HALF =
  /\bh([12])\b|\bhalf[- ]?(?:year)? ?(1|2|one|two)\b|\b(1st|first|2nd|second) (?:half|(?:6|six) months)\b/;
/** "17/18", "17-18" but no "19-20 days"; from 2004/05, when Freedom of Information began: "Act 2000" is the law's year. */
const YEARS =
  /(?<![\d/.-])(\d\d[/–-]\d\d)(?![\d/]|-\d| (?:working |calendar )?(?:days?|wds?)\b)|\b20(?:0[4-9]|[1-9]\d)(?: ?(?:\/|-|–|—|to|and) ?(?:20)?\d\d)?\b/g;
/** The year of a law: "Data Protection Act 2018", but no year of figures as in "Act 2018/19"; this law's own is before 2004. */
const LAW_YEAR =
  /(?:(?<!\b(?:freedom of information|foi) )\bact|\bregulations?|\bpractice)\W{1,2}\d{4}(?! ?(?:[/–—-]|to|and) ?\d\d)/g;
/** A part of a year that says no months. */
const SEASON = /\b(spring|summer|autumn|winter|term)\b/;
/** What ends with the month that is named: "year ended 31 March 2018", "quarter to June", "6 months ending September". */
const ENDING: [RegExp, number][] = [
  [/(?<!half[- ])\b(year|12 months|twelve months) (end|up to\b|to\b)/, 12],
  [/\b(half[- ]year|6 months|six months) (end|up to\b|to\b)/, 6],
  [/\b(quarter|qtr|3 months|three months)( \d)? (end|up to\b|to\b)/, 3],
];

/** The same words without the years and laws in them, whose numbers say nothing of figures. */
export const withoutYears = (words: string): string => words.replace(YEARS, '');

/** What lower-case words say of time, once they are `spelledOut`. */
export function timeIn(words: string): Time {
  const months: Time['months'] = [];
  const rest = words
    .replace(LAW_YEAR, '')
    .replace(MONTH, (_, digits?: string, name: string = '', year?: string) => {
      months.push({
        month: Number(digits) || MONTHS.indexOf(name) / 3 + 1,
        ...(year && {year: (Number(year) % 2000) + 2000}),
      });
      return '';
    });
  const length = ENDING.find(([ending]) => ending.test(words))?.[1];
  if (length && months.length === 1)
    months.unshift({month: (((months[0]?.month ?? 0) + 12 - length) % 12) + 1});
  const year = wholeYear(months) ?? (SEASON.test(rest) ? undefined : yearIn(rest));
  const quarters = [...rest.matchAll(QUARTER)]
    .flatMap((found) => found.slice(1).filter(Boolean))
    .map(numberOf);
  const [, ...half] = HALF.exec(rest) ?? [];
  return {
    year,
    quarter: quarters.length === 1 ? quarters[0] : undefined,
    quarters: half.length ? halfOf(numberOf(half.find(Boolean) ?? '')) : inOrder(quarters),
    months: wholeYear(months) ? [] : months,
  };
}

/** 2 of "2nd" and "two". */
const numberOf = (words: string): number => QUARTERS.findIndex((name) => name.test(words)) + 1;

const halfOf = (half: number): [number, number] => [half * 2 - 1, half * 2];

/** First and last of quarters that follow each other; all four are no part of a year. */
function inOrder(quarters: readonly number[]): [number, number] | undefined {
  const [first = 0, ...others] = quarters;
  const last = others.at(-1) ?? 0;
  return first < last && last - first < 3 ? [first, last] : undefined;
}

/** "April 2015 to March 2016" names a year, and so does "January to December 2020". */
function wholeYear(months: Time['months']): string | undefined {
  const [first, last] = months;
  if (months.length !== 2 || !last?.year) return undefined;
  if (first?.month === 4 && last.month === 3) return yearSpan(last.year - 1);
  return first?.month === 1 && last.month === 12 ? String(last.year) : undefined;
}

/** The one year that is named; of several none is. */
function yearIn(words: string): string | undefined {
  const named = [...words.matchAll(YEARS)].flatMap(
    ([all, short]) => readYears(short ? `20${short}` : all) ?? [],
  );
  return new Set(named).size === 1 ? named[0] : undefined;
}

/** Whether the words name a part of a year. */
export const isTimed = ({quarter, quarters, months}: Time): boolean =>
  !!quarter || !!quarters || months.length > 0;

/** The same for the same time. */
export const timeKey = ({year, quarter, quarters, months}: Time): string =>
  JSON.stringify([year, quarter, quarters, months]);

/** Months from one to the other, both counted: a quarter has 3. */
export const monthsIn = ({from, to}: Span): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5)) -
  Number(from.slice(5)) +
  1;

const quartersSpan = (label: string, [first, last]: [number, number]): Span => ({
  from: quarterSpan(label, first).from,
  to: quarterSpan(label, last).to,
});

/** The months of a period where they and their year are known, else the quarter as it was read. */
export function placeInTime(
  {months, quarter, quarters, year: own}: Time,
  beside?: string,
): Pick<Period, 'from' | 'to' | 'quarter'> {
  const [first] = months;
  const last = months.at(-1);
  const year = own ?? beside ?? '';
  // Halves of "2020" may count from January, as its quarters may.
  if (quarters && !first) return isFinancial(year) ? quartersSpan(year, quarters) : {};
  if (!first || !last) return quarter ? {quarter} : {};
  const start = Number(year.slice(0, 4));
  const turns = Number(first.month > last.month);
  // Which quarter of the financial year these months are, if they are one.
  const named =
    first.month % 3 === 1 && last.month === first.month + 2 ? (first.month - 1) / 3 || 4 : 0;
  let to = last.year ?? (first.year && first.year + turns);
  if (!to && isFinancial(year)) to = start + Number(last.month < 4);
  // "Quarter 4 (January to March)" of "2020" may be of 2020 or of 2021.
  else if (!to && year && !turns && !(quarter === 4 && first.month === 1)) to = start;
  const span = to && {
    from: monthAt(first.year ?? to - turns, first.month),
    to: monthAt(to, last.month),
  };
  if (span && span.from <= span.to && monthsIn(span) <= 12) return span;
  // "Q2 (April to June)" counts its quarters from January; ours are of the financial year.
  return quarter && (!named || named === quarter) ? {quarter} : {};
}
