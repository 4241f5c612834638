import {isObject} from '../shared/parse/record.js';
import type {Count} from './model.js';
import {figures, inexactWords, type Figures, type Year} from './schema.js';

/**
 * Adds what was given in place of a number to `written`, in these years, their periods and totals: there
 * no sum, percentage or band counts it. Nothing stays there beside its number.
 */
export function keepWritten(rows: readonly (Year & Figures)[] = [], given: unknown) {
  if (!Array.isArray(given)) return;
  // What is no record made no row.
  given.filter(isObject).forEach((row, place) => {
    const kept = rows[place];
    if (!kept) return;
    keepWritten(kept.periods, row.periods);
    keepWritten(kept.total && [kept.total], [row.total]);
    const {written} = kept;
    delete kept.written;
    for (const [key, value] of Object.entries({...row, ...written})) {
      const said = typeof value === 'string' && inexactWords.read(value.trim());
      if (said && key in figures && !(key in kept)) (kept.written ??= {})[key as Count] = said;
    }
  });
}
