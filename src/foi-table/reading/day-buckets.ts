import {assign} from './read-cell.js';
import type {Entry} from './read-years.js';

/** "21-40 days", "1 to 5 days late". */
const RANGE = /(\d+) ?(?:[-–—]|to|and) ?(\d+)/;
/** "over 60 days", "more than 10 days late", "60+ days". */
const OVER =
  /(?:over|(?:more|greater|longer) than|beyond|exceed\w*|above|after|>) ?(\d+)|(\d+) ?(?:\+|(?:(?:working|calendar) )?days? or (?:more|over)|plus\b)/;

/**
 * The figure that lower-case words name only a part of, by the days that a request waited: "21-40
 * days" are some of those late, "11-20 days" some of those in time. Within 20 days and over 20 are
 * the whole.
 */
export function bucketIn(words: string): 'inTime' | 'late' | undefined {
  if (!/day|\bwds?\b|late\b|overdue/.test(words)) return undefined;
  const isOver = /late\b|overdue/.test(words);
  const [, first, last] = RANGE.exec(words) ?? [];
  if (first && last) {
    const [from, to] = [Number(first), Number(last)];
    if (isOver || (from >= 20 && to > 20)) return 'late';
    return to < 20 || (to === 20 && from > 1) ? 'inTime' : undefined;
  }
  const [, over, more] = OVER.exec(words) ?? [];
  const days = Number(over ?? more ?? 0);
  return days > 21 || (days && isOver && days !== 20) ? 'late' : undefined;
}

/** Notes a part of a figure; `null` where it is not known. */
export function addPart(entry: Entry, column: string, cell: string) {
  const figures: Record<string, unknown> = {};
  assign(figures, 'late', cell);
  const count = /^\d+$/.test(String(figures.late)) ? Number(figures.late) : null;
  ((entry.parts ??= {})[column] ??= []).push(count);
}

/** An entry with the sums of the parts of which no whole stands anywhere; one that is not known leaves the sum unknown. */
export function withSums(entry: Entry, wholes: ReadonlySet<string>): Entry {
  const figures = {...entry.figures};
  for (const [column, parts] of Object.entries(entry.parts ?? {}))
    if (!wholes.has(column) && !parts.includes(null))
      figures[column] = String(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
  return {...entry, figures};
}
