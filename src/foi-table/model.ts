import {pad} from '../shared/model/day.js';
import {readYears} from '../shared/model/years.js';
import type {Figures, Foi, Period, Year} from './schema.js';

/** What section 45's code of practice asks for beside received, in time and late (paragraph 8.5). */
export const SECTION_45 = [
  'extended',
  'open',
  'grantedInFull',
  'partlyGranted',
  'refusedInFull',
  'notHeld',
  'withdrawn',
  'internalReviews',
] as const;
export const COUNTS = ['received', 'inTime', 'late', ...SECTION_45] as const;
export type Count = (typeof COUNTS)[number];

/** First and last month ("2015-04"), both inclusive. */
export interface Span {
  from: string;
  to: string;
}

/** A financial year's label; "2020" is a calendar year. After 9998 months would have five-digit years. */
export const isFinancial = (label = ''): boolean => label.length === 7 && label < '9999';

/** "2016-03" of the 15th month from January 2015. */
export const monthAt = (year: number, month: number): string =>
  `${String(year + Number(month > 12)).padStart(4, '0')}-${pad(month % 12 || 12)}`;

/** Months of the year that a label starts with, counted from January: April is 4, next March 15. */
const monthsOf = (label: string, from: number, to: number): Span => {
  const year = Number(label.slice(0, 4));
  return {from: monthAt(year, from), to: monthAt(year, to)};
};

/** The months of a quarter of a financial year. */
export const quarterSpan = (label: string, quarter: number): Span =>
  monthsOf(label, quarter * 3 + 1, quarter * 3 + 3);

/**
 * The months of a period; absent where the page does not say. A quarter of a calendar year stays
 * unknown too: some bodies count its quarters from January and some from April.
 */
export function periodSpan({from, to, month, quarter}: Period, label = ''): Span | undefined {
  if (from && to) return from <= to ? {from, to} : undefined;
  if (month) return {from: month, to: month};
  return quarter && isFinancial(label) ? quarterSpan(label, quarter) : undefined;
}

/** The months of a year: its label's, else from its first period to its last where all are known. */
export function yearSpan({label, periods = []}: Year): Span | undefined {
  const first = isFinancial(label) ? 4 : 1;
  if (label) return monthsOf(label, first, first + 11);
  const spans = periods.flatMap((period) => periodSpan(period) ?? []);
  if (!spans.length || spans.length < periods.length) return undefined;
  const months = spans.flatMap(({from, to}) => [from, to]).sort();
  return {from: months[0] ?? '', to: months.at(-1) ?? ''};
}

/**
 * The years that an editor asked for: "latest" (where it is known), one as people write it (also where
 * only the months of the periods say it), else all.
 * Newest first; years that nobody can place keep the order given, at the end.
 */
export function chosenYears(years: readonly Year[], choice = ''): Year[] {
  const end = (year: Year) => yearSpan(year)?.to ?? '';
  const sorted = [...years].sort((a, b) => latestFirst(end(a), end(b)));
  if (choice === 'latest' && end(sorted[0] ?? {})) return sorted.slice(0, 1);
  const chosen = yearSpan({label: readYears(choice)});
  return sorted.filter((year) => {
    const span = yearSpan(year);
    return !chosen || (span && chosen.from <= span.from && span.to <= chosen.to);
  });
}

const latestFirst = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);

export interface Latest {
  figures: Figures;
  span: Span;
  /** Absent where nobody knows which months of its year they are. */
  known?: Span;
  /** Responses sent or requests received, as the basis of percentages asks; else what is known. */
  count: number;
  isSent: boolean;
}

/**
 * The latest period that says how many; of a year without periods its total. Absent where no months are
 * known, where nobody knows the months of the latest, where several of the same months differ, as those of
 * two places do, or none has begun in `month`, the present one ("2026-11").
 */
export function latestPeriod(
  years: readonly Year[],
  basis: Foi['basis'],
  month: string,
): Latest | undefined {
  const newest = years
    .flatMap(({label, periods, total}) =>
      (periods ?? [total ?? {}]).flatMap((figures: Period) => {
        const known = periods ? periodSpan(figures, label) : yearSpan({label});
        const span = known ?? (figures.quarter && yearSpan({label}));
        const {received, inTime, late} = figures;
        const isSent = inTime !== undefined && late !== undefined && basis !== 'received';
        const count = isSent ? inTime + late : received;
        return span && span.from <= month && count !== undefined
          ? {figures, span, count, isSent, known}
          : [];
      }),
    )
    .sort((a, b) => latestFirst(a.span.to + a.span.from, b.span.to + b.span.from))
    .filter(({span}, _, [first]) => span.to === first?.span.to && span.from === first.span.from);
  const [one] = newest;
  // Of "2019" beside "2018/19" the quarters may be the later ones.
  const isSure =
    one?.known &&
    newest.every(
      ({count, figures}) => count === one.count && figures.inTime === one.figures.inTime,
    );
  return isSure ? one : undefined;
}

/**
 * The sum of a figure over a year's periods. Absent where a period lacks it: a sum of what is left would
 * look like the whole; and where periods share some of their months, as months and their quarter do.
 */
export function sumOf({label, periods = []}: Year, key: Count): number | undefined {
  const spans = periods
    .flatMap((period) => periodSpan(period, label) ?? [])
    .sort((a, b) => latestFirst(b.from + b.to, a.from + a.to));
  const isDouble = spans.some(({from, to}, index) => {
    const next = spans[index + 1];
    return next && next.from <= to && (next.from !== from || next.to !== to);
  });
  return periods.length && !isDouble && periods.every((period) => key in period)
    ? periods.reduce((sum, period) => sum + (period[key] ?? 0), 0)
    : undefined;
}

/** A share in whole numbers, so that nothing is rounded before it is judged. */
export interface Rate {
  inTime: number;
  of: number;
}

/**
 * The share in time, only where both counts are known. Of the requests received it can pass 100%,
 * when last quarter's are answered too; then it says nothing and is absent.
 */
export function rateOf({received, inTime, late}: Figures, basis: Foi['basis']): Rate | undefined {
  // Nor where words stand in place of one: "<5".
  if (typeof inTime !== 'number' || typeof late !== 'number') return undefined;
  const of = basis === 'received' ? received : inTime + late;
  return of && (inTime < of || (inTime === of && !late)) ? {inTime, of} : undefined;
}
