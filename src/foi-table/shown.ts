import {monthInWords} from '../shared/model/format.js';
import type {Word} from '../shared/model/words.js';
import {yearsInWords} from '../shared/model/years.js';
import {
  isFinancial,
  judge,
  periodSpan,
  quarterSpan,
  rateOf,
  sumOf,
  yearSpan,
  type Band,
  type Span,
} from './model.js';
import {COUNTS, type Figures, type Foi, type Period, type Year} from './schema.js';
import type {FoiTableText} from './text.js';

/** How things are said: the element's words, its `say`, and the page's language. */
export interface Words {
  text: FoiTableText;
  say: (word: Word, values?: Record<string, string | number>) => string;
  lang: string;
}

const COLUMNS = ['received', 'inTime', 'late', 'rate', ...COUNTS.slice(3), 'notes'] as const;
export type ColumnKey = (typeof COLUMNS)[number];

/** A cell of the tables, and of the CSV made from them. */
export interface Cell {
  /** What is shown; "Not published" where nothing was. */
  text: string;
  /** The number; cells sort by it. */
  value?: number;
  /** What the percentage is of, or where a total comes from. */
  note?: string;
  band?: Band;
}

export interface ShownRow {
  name: string;
  note?: string;
  span?: Span;
  figures: Figures;
  cells: Record<string, Cell>;
}

export interface ShownYear {
  name: string;
  /** Whether its months are known. */
  known: boolean;
  columns: ColumnKey[];
  rows: ShownRow[];
  total: ShownRow;
}

/** Sorting by a column; absent: the order given. */
export interface Order {
  by: ColumnKey;
  descending: boolean;
}

/** The years as they are shown: names in words, totals, percentages, rows in order. */
export const shownYears = (
  years: readonly Year[],
  foi: Foi,
  order: Order | undefined,
  words: Words,
): ShownYear[] =>
  years.map((year, index) => {
    const {periods = [], total = {}, label} = year;
    const {text} = words;
    const row = (name: string, figures: Figures): ShownRow => ({
      name,
      figures,
      cells: Object.fromEntries(COLUMNS.map((key) => [key, cellOf(figures, key, foi, words)])),
    });
    const rows = periods.map((period) => ({
      ...row(periodName(period, label, words), period),
      span: periodSpan(period, label),
    }));
    if (order) rows.sort((a, b) => compare(a.cells[order.by], b.cells[order.by], order));
    const sums: Figures = {};
    for (const key of COUNTS) sums[key] = sumOf(periods, key);
    const all = row(text.total, {...sums, ...total});
    const isPublished = Object.keys(total).length > 0;
    for (const key of COUNTS) {
      const cell = all.cells[key];
      if (isPublished && cell?.value !== undefined && !(key in total)) cell.note = text.added;
    }
    const span = yearSpan(year);
    return {
      name: label
        ? yearsInWords(label)
        : span
          ? spanWords(span, words)
          : words.say(text.unknownYear, {number: index + 1}),
      known: !!span,
      columns: columnsOf([year]),
      rows,
      total: {...all, note: isPublished ? text.published : text.added},
    };
  });

/** The columns that these years have figures for; received, in time, late and the percentage always stand. */
export const columnsOf = (years: readonly Year[]): ColumnKey[] =>
  COLUMNS.filter(
    (key, index) =>
      index < 4 ||
      years.some(({periods = [], total = {}}) => [...periods, total].some((row) => key in row)),
  );

/** Missing figures stay at the end whichever way the others run. */
const compare = (a: Cell | undefined, b: Cell | undefined, {descending}: Order) =>
  a?.value === undefined || b?.value === undefined
    ? Number(a?.value === undefined) - Number(b?.value === undefined)
    : descending
      ? b.value - a.value
      : a.value - b.value;

function cellOf(figures: Figures, key: ColumnKey, foi: Foi, {text, say, lang}: Words): Cell {
  if (key === 'notes') return {text: figures.notes ?? text.noNotes};
  const value = key === 'rate' ? figures.percent : figures[key];
  const rate = key === 'rate' && rateOf(figures, foi.basis);
  if (rate) {
    const {percent, band} = judge(rate, foi);
    const count = rate.of;
    const note = say(foi.basis === 'received' ? text.ofRequests : text.ofResponses, {count});
    return {text: percent, value: rate.inTime / count, note, band};
  }
  if (value === undefined) return {text: text.missing};
  return key === 'rate'
    ? {text: `${value}%`, value: value / 100, note: text.published}
    : {text: value.toLocaleString(lang), value};
}

/** "April to June 2017", as exact as what was published. */
function periodName(period: Period, year: string | undefined, words: Words): string {
  const {text, say, lang} = words;
  const span = periodSpan(period, year);
  const {quarter, label} = period;
  if (span) return spanWords(span, words);
  // Quarters of "2020" may count from January: nothing is spelled out that was not said.
  if (!quarter || (year && !isFinancial(year)))
    return label ?? (quarter ? say(text.quarter, {number: quarter}) : text.unnamed);
  const [from, to] = spanParts(quarterSpan('2001', quarter), lang, true);
  return `${say(text.quarter, {number: quarter})} (${say(text.range, {from, to})})`;
}

/** First and last month in words, the first without its year where both have the same. */
export function spanParts(
  {from, to}: Span,
  lang: string,
  bare?: boolean,
): [from: string, to: string] {
  const first = monthInWords(from, lang);
  const last = monthInWords(to, lang);
  return [
    bare || from.slice(0, 4) === to.slice(0, 4) ? withoutYear(first) : first,
    bare ? withoutYear(last) : last,
  ];
}

const withoutYear = (month: string) => month.replace(/ \d{4}$/, '');

const spanWords = (span: Span, {text, say, lang}: Words) => {
  const [from, to] = spanParts(span, lang);
  return span.from === span.to ? to : say(text.range, {from, to});
};
