import {isObject} from '../shared/parse/record.js';
import {figures, type Count, type Figures, type Year} from './schema.js';

/** Figures as they were written. */
export type Written = Partial<Record<Count | 'percent', string>>;

/** "<5", "fewer than 5", "about 30", "see note 3"; "40+", "5-9", "1 to 4", "5 or fewer". Longer is prose. */
const INEXACT = /^(?=.{0,40}$)(\(?[<>≤≥~a-z][a-z. ]*\d|\d[\d,]* ?(\+|[-–] ?\d|to|or))/i;

/**
 * What was published and is no exact number, by its period or total. In the model a figure is a whole
 * number or absent, so these words have no place there; they stand beside it, where no sum,
 * percentage or band can count them.
 */
const WRITTEN = new WeakMap<object, Written>();

/** The words for figures that a period or a total has not exactly. */
export const writtenOf = (row: Figures): Written => WRITTEN.get(row) ?? {};

/** Keeps such words of the data that these years, or their periods and totals, were read from. */
export function keepWritten(rows: readonly (Year & Figures)[] = [], given: unknown) {
  if (!Array.isArray(given)) return;
  // What is no record made no row.
  given.filter(isObject).forEach((row, place) => {
    const kept = rows[place];
    if (!kept) return;
    keepWritten(kept.periods, row.periods);
    keepWritten(kept.total && [kept.total], [row.total]);
    const words = Object.entries(row).filter(
      ([key, value]) =>
        key in figures && !(key in kept) && typeof value === 'string' && INEXACT.test(value.trim()),
    );
    if (words.length) WRITTEN.set(kept, Object.fromEntries(words));
  });
}
