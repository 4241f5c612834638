import {financialYear} from '../../shared/model/years.js';
import {yearSpan} from '../model.js';
import type {Body} from './bodies.js';
import {withoutSubtotals, withoutSums} from './sums.js';
import {isPlaced, TOTAL, type Said} from './read-words.js';
import {isTimed, monthsIn, placeInTime} from './time-words.js';

export type Json = Record<string, unknown>;

export interface YearFound {
  label?: string;
  periods: Json[];
  total?: Json;
  notes?: string;
  /** Columns and rows of its table that have no place among the figures, with why. */
  unread?: string[];
  /** Whether only of other things is said how many came: "Invoices received | Paid in time". */
  areOther?: boolean;
  /** The headings above it, nearest first. */
  above?: string[];
  /** The body that the heading above it names, in a form that all spellings share. */
  body?: Body;
}

/** The figures of one period or total, and what is said of its time from nearest to farthest. */
export interface Entry {
  said: Said[];
  figures: Json;
  exact: Json;
  /** The body that its row, its column or its section names. */
  body?: Body;
  /** Counts that are parts of a figure; `null` where one is not known. */
  parts?: Record<string, (number | null)[]>;
  /** The names that gave the figures, and their cells. */
  named?: Partial<Record<string, {said: Said; cell: string}>>;
}

/** An entry with its year and what is known of its months; a total has no period. */
interface Placed {
  year: string;
  period?: Json;
  figures: Json;
  /** The words of a row that only names its year. */
  name?: string;
}

/** Puts each entry into its year, as a period or as the total. `fixed` is the year of our own export. */
export function byYear(all: readonly Entry[], fixed?: string): YearFound[] {
  const whole = fixed === undefined && all.some(isOfTime) ? all.filter(isWhole) : all;
  const entries = fixed === undefined ? withoutSubtotals(withTotal(whole)) : whole;
  const named = entries.map(({said}) => said.find(({year}) => year)?.year);
  // A year that is named once, in a total row or a corner, is the whole table's.
  const distinct = new Set(named.filter(Boolean));
  const only = distinct.size === 1 ? [...distinct][0] : undefined;
  const rows = entries.map((entry, index) =>
    fixed === undefined
      ? placed(entry, named[index] ?? only ?? '', entries.length > 1)
      : {...placed(entry, fixed, true), year: fixed},
  );
  const loose = rows.flatMap(({year, period}) => (year || !period ? [] : [period]));
  const span = fixed === undefined && yearSpan({periods: loose});
  // Periods of more than twelve months without a heading go into their financial years.
  const isSplit = span && monthsIn(span) > 12;
  const years = new Map<string, YearFound>();
  if (fixed !== undefined) years.set(fixed, {...(fixed && {label: fixed}), periods: []});
  for (const {year: label, period, figures, name} of rows) {
    const key = label || (isSplit && period && financialYear(period.from as string)) || '';
    const year = years.get(key) ?? {...(label && {label}), periods: []};
    // The grand total of several years is no year's.
    const isGrand = fixed === undefined && !key && (isSplit || distinct.size > 1);
    if (period) year.periods.push({...period, ...figures});
    else if (!Object.keys(figures).length || isGrand) continue;
    // A second row of the year with other figures is no copy of the first, and must not vanish.
    else if (!addTotal(year, figures) && name) year.periods.push({label: name, ...figures});
    years.set(key, year);
  }
  const found = [...years.values()];
  return fixed === undefined ? found.map(withoutSums) : found;
}

/** "Total Q1-Q3" is the total of a year so far, where it is the only one. */
function withTotal(entries: readonly Entry[]): readonly Entry[] {
  const isSum = ({said: [own]}: Entry) => !!own?.quarters && TOTAL.test(own.text.toLowerCase());
  if (entries.filter(isSum).length !== 1 || entries.some(({said: [own]}) => own?.total))
    return entries;
  return entries.map((entry) => {
    const [own, ...around] = entry.said;
    if (!own || !isSum(entry)) return entry;
    return {...entry, said: [{...own, quarters: undefined, total: true}, ...around]};
  });
}

/** Whether its own words name a part of a year, or one of several years. */
const isOfTime = ({said: [own]}: Entry) => !!own && !own.total && (isTimed(own) || !!own.year);

/**
 * Rows such as "Of which media" and "Clinical" beside periods count a part of the same requests again. A
 * name with a number in it is more likely a period that is misspelled.
 */
const isWhole = ({said: [own]}: Entry) =>
  !own?.text || isPlaced(own) || (/\d/.test(own.text) && !/^\W*of which\b/i.test(own.text));

/** Rows of other figures complete a total; a second total of the same figures does not replace it: then false. */
function addTotal(year: YearFound, figures: Json): boolean {
  const {total = {}} = year;
  const keys = Object.keys(figures);
  if (keys.every((key) => !(key in total))) year.total = {...total, ...figures};
  return keys.every((key) => year.total?.[key] === figures[key]);
}

function placed(
  {said: [own, ...around], figures, exact}: Entry,
  year: string,
  hasOthers: boolean,
): Placed {
  const all = {...figures, ...exact};
  const place = (year?: string) => {
    if (!own) return undefined;
    if ('label' in exact) return {};
    const isTotal = own.total && hasOthers;
    const beside = isTotal || isTimed(own) ? undefined : around.find(isTimed);
    return periodOf(beside ?? own, year);
  };
  const period = place(year);
  const name = own?.year && !own.total ? own.text : undefined;
  const whole = year ? yearSpan({label: year}) : undefined;
  const {from, to} = (period ?? {}) as {from?: string; to?: string};
  // The heading's year is not this row's.
  if (whole && from && to && (from < whole.from || to > whole.to))
    return {year: '', period: place(), figures: all};
  return {year, period, figures: all, name};
}

/** What a row's name says of its period: its label as published and its time. "Total" and years are no periods. */
function periodOf(said: Said, year?: string): Json | undefined {
  const {text} = said;
  if (!isTimed(said) && (!text || isPlaced(said))) return undefined;
  return {...(text && {label: text}), ...placeInTime(said, year)};
}
