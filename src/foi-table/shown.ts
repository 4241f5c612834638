import {monthInWords} from '../shared/model/format.js';
import {inDigits, type Word} from '../shared/model/words.js';
import {yearsInWords} from '../shared/model/years.js';
import {judge, type Band} from './bands.js';
import {
  COUNTS,
  isFinancial,
  periodSpan,
  quarterSpan,
  rateOf,
  sumOf,
  yearSpan,
  type Span,
} from './model.js';
import type {Figures, Foi, Period, Year} from './schema.js';
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
  /** The name as published, where there is one. */
  label?: string;
  note?: string;
  span?: Span;
  cells: Record<ColumnKey, Cell>;
}

export interface ShownYear {
  name: string;
  /** Of the whole table. */
  notes?: string;
  /** Whether its months are known. */
  known: boolean;
  columns: ColumnKey[];
  rows: ShownRow[];
  total: ShownRow;
}

/** Figures, and words where they are not exact. */
type ShownFigures = {[K in keyof Period]: Period[K] | (K extends keyof Figures ? string : never)};

/** A period or a total with the words for what it has not exactly. */
export const asShown = (row: Period): ShownFigures => ({...row, ...row.written});

/** The years as they are shown: names in words, totals, percentages; rows in the order given. */
export const shownYears = (years: readonly Year[], foi: Foi, words: Words): ShownYear[] =>
  years.map((year, index) => {
    const {periods = [], total = {}, label, notes} = year;
    const {text, say} = words;
    const row = (name: string, figures: ShownFigures, span?: Span): ShownRow => ({
      name,
      label: figures.label,
      span,
      cells: Object.fromEntries(
        COLUMNS.map((key) => [key, cellOf(figures, key, foi, words)]),
      ) as ShownRow['cells'],
    });
    const published = asShown(total);
    // No sum is worked out where one of its figures is not exact.
    const sums = Object.fromEntries(
      COUNTS.map((key) => [
        key,
        periods.some(({written}) => written?.[key]) ? text.inexact : sumOf(year, key),
      ]),
    ) as ShownFigures;
    const added = COUNTS.filter((key) => !(key in published) && typeof sums[key] === 'number');
    const isPublished = Object.keys(published).length > 0;
    const span = yearSpan(year);
    // Where there are no periods the total stands for its year.
    const all = row(text.total, {...sums, ...published}, periods.length ? undefined : span);
    all.note = isPublished ? text.published : added.length ? text.added : '';
    if (isPublished) for (const key of added) all.cells[key].note = text.added;
    return {
      name: label
        ? yearsInWords(label)
        : span
          ? spanWords(span, words)
          : say(text.unknownYear, {number: index + 1}),
      notes,
      known: !!span,
      columns: columnsOf([year]),
      rows: periods.map((period) =>
        row(periodName(period, label, words), asShown(period), periodSpan(period, label)),
      ),
      total: all,
    };
  });

/** The columns that these years have figures for; received, in time, late and the percentage always stand. */
export const columnsOf = (years: readonly Year[]): ColumnKey[] =>
  COLUMNS.filter(
    (key, index) =>
      index < 4 ||
      years.some(({periods = [], total = {}}) =>
        [...periods, total].some((row) => key in asShown(row)),
      ),
  );

function cellOf(figures: ShownFigures, key: ColumnKey, foi: Foi, {text, say, lang}: Words): Cell {
  if (key === 'notes') return {text: figures.notes ?? text.noNotes};
  const isRate = key === 'rate';
  const rate = isRate && rateOf(figures as Figures, foi.basis);
  const noun = foi.basis === 'received' ? text.requests : text.responses;
  if (rate) {
    const {percent, band} = judge(rate, foi);
    const count = rate.of;
    const number = say(noun, {count});
    return {text: percent, value: rate.inTime / count, note: say(text.of, {number}), band};
  }
  const value = figures[isRate ? 'percent' : key];
  if (typeof value === 'string') return {text: value};
  if (value !== undefined)
    return isRate
      ? {text: `${value}%`, value: value / 100, note: text.published}
      : {text: inDigits(value, lang), value};
  const {inTime, late} = figures;
  // Of no responses there is no percentage that could have been published.
  if (isRate && inTime === 0 && late === 0) return {text: say(noun, {count: 0})};
  const isInexact = isRate && (typeof inTime === 'string' || typeof late === 'string');
  return {text: isInexact ? text.inexact : text.missing};
}

/** "April to June 2017", as exact as what was published. */
export function periodName(period: Period, year: string | undefined, words: Words): string {
  const {text, say} = words;
  const {quarter: number, label} = period;
  const span = periodSpan(period, year);
  if (span) return spanWords(span, words);
  const quarter = number ? say(text.quarter, {number}) : text.unnamed;
  // Quarters of "2020" may count from January: nothing is spelled out that was not said.
  return !number || (year && !isFinancial(year))
    ? (label ?? quarter)
    : `${quarter} (${withoutYear(spanWords(quarterSpan('2001', number), words))})`;
}

const withoutYear = (month: string) => month.replace(/ \d{4}/g, '');

/** First and last month in words, the first without its year where both have the same; one month twice. */
export function rangeOf({from, to}: Span, lang: string): {from: string; to: string} {
  const first = monthInWords(from, lang);
  return {
    from: from !== to && from.slice(0, 4) === to.slice(0, 4) ? withoutYear(first) : first,
    to: monthInWords(to, lang),
  };
}

function spanWords(span: Span, {text, say, lang}: Words): string {
  const range = rangeOf(span, lang);
  return range.from === range.to ? range.to : say(text.range, range);
}
