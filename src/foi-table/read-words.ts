import {readYears, yearSpan} from '../shared/model/years.js';
import {isFinancial, monthAt, type Span} from './model.js';
import type {Count, Period} from './schema.js';

/**
 * What the words of FOI tables mean. Pure, so that `export.ts` can ask whether the words it writes
 * will be read back as the values that they stand for.
 */
export type Column = Count | 'percent' | 'notes';

/** Spaces of all kinds collapsed, invisible characters gone. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The first that fits decides, so the order matters: "not responded to within 20 working days" is
 * late, "internal reviews in time" are reviews, "information not held" is no refusal.
 */
const NAMES: [Column | '', RegExp][] = [
  ['', /average|\bmean\b|median|\bcost|\bdate\b|\bref\b|complaint/],
  ['notes', /^(note|comment|remark)/],
  ['internalReviews', /review|appeal/],
  ['withdrawn', /withdrawn|lapsed/],
  ['notHeld', /not.* h[eo]ld/],
  ['partlyGranted', /\bpart(ly|ial\w*)?\b/],
  ['refusedInFull', /refus|withh|reject|declin/],
  ['extended', /exten[ds]/],
  ['open', /\bopen\b|outstanding|pending|ongoing|progress|not yet|await|carried|still/],
  [
    'late',
    /breach|\blate\b|outside|overdue|beyond|exceed|miss|\bafter\b|>|\bover\b|more than|longer|\b21\b|\b20 ?\+|\bnot .*(time|within|met|20|deadline|target|complian)|out of time|fail/,
  ],
  ['grantedInFull', /grant|disclos|releas|provided|supplied|in full/],
  ['received', /receiv(?!.*(20|twenty|in time|on time|deadline|target|statut|complian))/],
  [
    'inTime',
    /with-?in|[io]n[- ]time|time(ly|scale)|deadline|\b20\b|twenty|compl(y|ian)|target|\bmet\b|statut/,
  ],
];

/** Months from one to the other, both counted: a quarter has 3. */
export const monthsIn = ({from, to}: Span): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5)) -
  Number(from.slice(5)) +
  1;

/** A name, a heading or a line: what figure it names and what it says of time. */
export interface Said {
  /** The words as published. */
  text: string;
  column: Column | '';
  /** 2 for a name that only FOI figures have, 1 for "requests" or a bare "%". */
  weight: number;
  /** "2015/16" or "2020". */
  year?: string;
  quarter?: number;
  months: {month: number; year?: number}[];
  /** "Total", "Overall", "Year to date". */
  total: boolean;
}

/** A name of a row or column is never longer; looking for words in more is time lost. */
const MAX_NAME = 300;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** "30/06/2015", or a month's name, perhaps a day as in "June 30, 2015", perhaps its year. */
const MONTH =
  /\b(?:\d\d?[/.](0?[1-9]|1[0-2])[/.]|(jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)(?:r?uary|ch|il|e|y|ust|t|t?ember|ober)?\b\.?(?: \d\d?(?:st|nd|rd|th)?,?(?= \d{4}))?)(?:[ ,'’-]{0,2}(\d{4}|\d\d)(?![\d/]|[-–] ?\d\d\b))?/g;
const QUARTER =
  /\bq(?:uarter|tr)?\W{0,2}([1-4]|one|two|three|four)\b|\b(1st|2nd|3rd|4th|first|second|third|fourth) q/g;
const QUARTERS = [/1|one|fir/, /2|two|sec/, /3|th[ir][re]/, /4|fou/];
/** From 2004/05, when Freedom of Information began: "Act 2000" is the law's year. */
const YEARS =
  /(?<![\d/.])(\d\d\/\d\d)(?![\d/])|\b20(?:0[4-9]|[1-9]\d)(?: ?(?:\/|-|–|—|to|and) ?(?:20)?\d\d)?\b/g;

/** Reads "Responded to within 20 days", "Quarter 1 (April-June)", "Apr 15 - Jun 15", "2015/16 total". */
export function read(text: string): Said {
  const words = tidy(text.slice(0, MAX_NAME)).toLowerCase();
  const months: Said['months'] = [];
  const rest = words
    .replace(/\b(act|regulations?|practice)\W{1,2}\d{4}/g, '')
    .replace(MONTH, (_, digits?: string, name: string = '', year?: string) => {
      months.push({
        month: Number(digits) || MONTHS.indexOf(name) / 3 + 1,
        ...(year && {year: (Number(year) % 2000) + 2000}),
      });
      return '';
    });
  const [first, last] = months;
  // "April 2015 to March 2016" names a year, and so does "January to December 2020".
  let year: string | undefined;
  if (months.length === 2 && last?.year) {
    if (first?.month === 4 && last.month === 3) year = yearSpan(last.year - 1);
    if (first?.month === 1 && last.month === 12) year = String(last.year);
    if (year) months.length = 0;
  }
  const named = [...rest.matchAll(YEARS)].map(([all, short]) =>
    readYears(short ? `20${short}` : all),
  );
  const years = new Set(named.filter(Boolean));
  if (years.size === 1) [year] = years;
  const quarters = [...rest.matchAll(QUARTER)].map(
    ([, after = '', before = '']) => QUARTERS.findIndex((name) => name.test(after + before)) + 1,
  );
  const quarter = quarters.length === 1 ? quarters[0] : undefined;
  const total =
    !months.length &&
    !quarter &&
    /^\W*(grand|sub|overall|year|annual|full|cumulative|ytd|sum|all)\b|^\W*totals?\b(?!.*(request|number|enquir))|\btotals?\W*$/.test(
      words,
    );
  return {text: tidy(text), ...columnOf(words.replace(YEARS, '')), year, quarter, months, total};
}

function columnOf(words: string): Pick<Said, 'column' | 'weight'> {
  const found = NAMES.find(([, name]) => name.test(words));
  const column = found?.[0] ?? '';
  if (/%|per ?cent|\brate\b|proportion/.test(words) && !/^(number|no\b|total|#)/.test(words))
    return !found || /^(inTime|received)$/.test(column)
      ? {column: 'percent', weight: 1}
      : {column: '', weight: 0};
  if (found) return {column, weight: (column && 2) || 0};
  return /request|enquir|\bfois?\b|volume|cases/.test(words) &&
    !/respon|answer|process|complet|sent|repl/.test(words)
    ? {column: 'received', weight: 1}
    : {column: '', weight: 0};
}

/** Whether the words name a part of a year. */
export const isTimed = ({quarter, months}: Said): boolean => !!quarter || months.length > 0;

/** Whether the words say anything of time. */
export const isPlaced = (said: Said): boolean => isTimed(said) || said.total || !!said.year;

/** A cell that is a number, or a word for none or absent, and so no name. A year is a name. */
export const isValue = (text: string): boolean =>
  text.length < 50 &&
  /^(nil|none|zero|n\/?a|[-–—]+|not( yet)? (published|available|known|applicable)|[<~]? ?\d[\d,. ]*%?( requests| responses)?\W{0,3}((of|out of) )?[\d.]*\W{0,3}[\d.]*( ?%)?\)?)$/i.test(
    text,
  ) &&
  !/^20\d\d(\W{1,3}\d{2,4})?$/.test(text);

/**
 * Puts a cell into the figure that its heading names. "33 (97%)" is a count and a percentage, under
 * "In time" and under "Percentage in time", where "97% (33)" is so too; blank,
 * "-" and "n/a" are absent; "nil" and "none" are 0. What cannot be read stays as it is, for the parser to name.
 */
export function assign(figures: Record<string, unknown>, column: Column, cell: string) {
  if (column === 'notes') {
    if (!/^([-–—]*|n\/a|none)$/i.test(cell)) figures.notes ??= cell;
    return;
  }
  const words = cell.toLowerCase();
  if (/^([-–—.?*\s]*|n\/?a\b.*|(not|no (data|figure|info)|tb[ac]|await|unknown).*)$/.test(words))
    return;
  const isShare = column === 'percent';
  const share = /(\d+(\.\d+)?(e-\d+)?) ?(%|per ?cent)/.exec(words)?.[1];
  const count =
    /^(nil|none|zero|no\b)|^(\d{1,3}([ ,]\d{3})+|\d+)(?![\d.,]*( ?%| ?per ?cent|\d|e-))/.exec(
      isShare ? words.replace(/^[\d.]+ ?(%|per ?cent) ?\((?=\d)/, '') : words,
    );
  const percent = isShare
    ? (share ?? /\d+(\.\d+)?(e-\d+)?/.exec(words)?.[0])
    : column === 'inTime' && share;
  if (percent) figures.percent ??= percent;
  if (isShare ? count && share : (count ?? !words.includes('%')))
    figures[isShare ? 'inTime' : column] ??= count
      ? count[1]
        ? '0'
        : count[2]?.replace(/[ ,]/g, '')
      : cell;
}

/**
 * What a row's name and the year beside it say of a period: its label as published, and its months
 * where both are known, else the quarter as it was read.
 */
export function placeInTime(
  {text, months, quarter, year: own}: Said,
  beside?: string,
): Pick<Period, 'label' | 'from' | 'to' | 'quarter'> {
  const label = text ? {label: text} : {};
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return {...label, ...(quarter && {quarter})};
  const year = own ?? beside ?? '';
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
  if (span && span.from <= span.to && monthsIn(span) <= 12) return {...label, ...span};
  // "Q2 (April to June)" counts its quarters from January; ours are of the financial year.
  return {...label, ...(quarter && (!named || named === quarter) && {quarter})};
}
