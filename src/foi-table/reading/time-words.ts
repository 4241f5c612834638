import {readYears, yearSpan} from '../../shared/model/years.js';
import {isFinancial, monthAt, quarterSpan, type Span} from '../model.js';
import type {Period} from '../schema.js';

/** What words say of time: "Quarter 1 (April-June)", "Apr 15 - Jun 15", "2015/16". */
export interface Time {
  /** "2015/16" or "2020". */
  year?: string;
  quarter?: number;
  half?: number;
  months: {month: number; year?: number}[];
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** "30/06/2015", or a month's name, perhaps a day as in "June 30, 2015", perhaps its year. */
const MONTH =
  /\b(?:\d\d?[/.](0?[1-9]|1[0-2])[/.]|(jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)(?:r?uary|ch|il|e|y|ust|t|t?ember|ober)?\b\.?(?: \d\d?(?:st|nd|rd|th)?,?(?= \d{4}))?)(?:[ ,'’-]{0,2}(\d{4}|\d\d)(?![\d/]|[-–] ?\d\d\b))?/g;
const QUARTER =
  /\bq(?:uarter|tr)?\W{0,2}([1-4]|one|two|three|four)\b|\b(1st|2nd|3rd|4th|first|second|third|fourth) q/g;
const QUARTERS = [/1|one|fir/, /2|two|sec/, /3|th[ir][re]/, /4|fou/];
const HALF = /\bh([12])\b|\b(?:(1st|first)|2nd|second) half\b/;
/** "17/18", "17-18" but no "19-20 days"; from 2004/05, when Freedom of Information began: "Act 2000" is the law's year. */
const YEARS =
  /(?<![\d/.-])(\d\d[/–-]\d\d)(?![\d/]|-\d| (?:working )?days?)|\b20(?:0[4-9]|[1-9]\d)(?: ?(?:\/|-|–|—|to|and) ?(?:20)?\d\d)?\b/g;
/** What ends with the month that is named: "year ended 31 March 2018", "quarter to June", "6 months ending September". */
const ENDING: [RegExp, number][] = [
  [/\b(year|12 months|twelve months) (end|up to\b|to\b)/, 12],
  [/\b(half[- ]year|6 months|six months) (end|up to\b|to\b)/, 6],
  [/\b(quarter|qtr|3 months|three months)( \d)? (end|up to\b|to\b)/, 3],
];

/** The same words without the years and laws in them, whose numbers say nothing of figures. */
export const withoutYears = (words: string): string => words.replace(YEARS, '');

/** Years whose letters or odd strokes hide them: "fy2017/2018", "q1fy17/18", "2017_18", "2017\\18". */
const HIDDEN: [RegExp, string][] = [
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012\u2015\u2212]/g, '–'],
  [/[\u2044\u2215\uff0f]/g, '/'],
  [/((?:^|[^a-z])(?:f\/?y|y\/?e|cy|yr|year)|[a-z])(?=20\d\d)/g, '$1 '],
  [/(q[1-4])(?=fy|20\d\d)/g, '$1 '],
  [/\b(fy|yr|year)(?=\d\d\D)/g, '$1 '],
  [/\b(20\d\d)[_\\](?=\d\d)/g, '$1/'],
];
/** Days and months as our months are read, "2015-06-30", "30-06-2015" and "06/2015" as days with strokes. */
const STROKES: [RegExp, string][] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3/$2/$1'],
  [/\b(\d\d?)-(\d\d?)-(\d{4}|\d\d)\b/g, '$1/$2/$3'],
  // "04-06/2019"
  [/(?<!\d[/.]?)(0?[1-9]|1[0-2]) ?[-–] ?(0?[1-9]|1[0-2])\/(20\d\d)(?![\d/])/g, '1/$1/$3 - 1/$2/$3'],
  [/(?<!\d|\d[/.])(0?[1-9]|1[0-2])(?:[-.]| ?\/ ?)(20\d\d)(?!\d|[-/.]\d\d?(?![\d/.-]))/g, '1/$1/$2'],
];
/** "2019-04", "2019/4": a month unless a year that follows, as in "2010-11". */
const YEAR_FIRST = /(?<![\d/.-])(20(\d\d))(?:[-.]| ?\/ ?)(0?[1-9]|1[0-2])(?![\d/.-])/g;
/** "07/19" with nothing but another such month and the name of a quarter: "section 12/14" is none. */
const SHORT =
  /^(?:(?:month|period|q(?:uarter|tr)? ?[1-4]?)(?![a-z\d]))?\W*(?:(?:0?[1-9]|1[0-2])\/\d\d|(?:0[1-9]|1[0-2])-\d\d)(?:(?: ?[-–] ?| to )(?:0?[1-9]|1[0-2])[/-]\d\d)?\W*$/;
const SHORT_MONTH = /(0?[1-9]|1[0-2])([/-])(\d\d)/g;

const follows = (first: string, second: string) => Number(second) === (Number(first) + 1) % 100;

/** Lower-case words with years and months in figures as the rules below expect them. */
export function spelledOut(words: string): string {
  let spelled = words;
  for (const [form, plain] of [...HIDDEN, ...STROKES]) spelled = spelled.replace(form, plain);
  spelled = spelled.replace(YEAR_FIRST, (all, year: string, short: string, month: string) =>
    month.length === 2 && follows(short, month) ? all : `1/${month}/${year}`,
  );
  return SHORT.test(spelled) && !/^\W*\d\d?[/-]\d\d?[/-]/.test(spelled)
    ? spelled.replace(SHORT_MONTH, (all, month: string, _: string, year: string) =>
        (month.length === 2 && follows(month, year)) || year < '04' ? all : `1/${month}/20${year}`,
      )
    : spelled;
}

/** "10/11" and "2010-11" as the months that they are among other months: "10/2011", "2010/11/1". */
export const asMonth = (cell: string): string =>
  cell
    .replace(/^\W*(0\d|1[0-2])[/-](\d\d)\W*$/, '$1/20$2')
    .replace(/^\W*(20\d\d)[-/](0\d|1[0-2])\W*$/, '$2/$1');

/** What lower-case words say of time, once they are `spelledOut`. */
export function timeIn(words: string): Time {
  const months: Time['months'] = [];
  const rest = words
    .replace(/\b(act|regulations?|practice)\W{1,2}\d{4}/g, '')
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
  const year = wholeYear(months) ?? yearIn(rest);
  const quarters = [...rest.matchAll(QUARTER)].map(
    ([, after = '', before = '']) => QUARTERS.findIndex((name) => name.test(after + before)) + 1,
  );
  const half = HALF.exec(rest) ?? undefined;
  return {
    year,
    quarter: quarters.length === 1 ? quarters[0] : undefined,
    half: half && Number(half[1] ?? (half[2] ? 1 : 2)),
    months: wholeYear(months) ? [] : months,
  };
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
export const isTimed = ({quarter, half, months}: Time): boolean =>
  !!quarter || !!half || months.length > 0;

/** Months from one to the other, both counted: a quarter has 3. */
export const monthsIn = ({from, to}: Span): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5)) -
  Number(from.slice(5)) +
  1;

const halfSpan = (label: string, half: number): Span => ({
  from: quarterSpan(label, half * 2 - 1).from,
  to: quarterSpan(label, half * 2).to,
});

/** The months of a period where they and their year are known, else the quarter as it was read. */
export function placeInTime(
  {months, quarter, half, year: own}: Time,
  beside?: string,
): Pick<Period, 'from' | 'to' | 'quarter'> {
  const [first] = months;
  const last = months.at(-1);
  const year = own ?? beside ?? '';
  // Halves of "2020" may count from January, as its quarters may.
  if (half && !first) return isFinancial(year) ? halfSpan(year, half) : {};
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
