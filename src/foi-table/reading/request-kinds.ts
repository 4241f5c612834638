import {CUMULATIVE} from './figure-words.js';
import {isPlaced, type Said} from './read-words.js';
import type {Line} from './table-row.js';
import {isTimed} from './time-words.js';

/** Whether a row below quarters is a kind of requests, or all of them: "FOI", "Media", "Total". */
export function isKind(row: Said, column: Said): boolean {
  const names = row.column
    ? row.column === 'received' && row.weight === 1 && !isTimed(row)
    : row.total || !isPlaced(row);
  return isTimed(column) && names && !CUMULATIVE.test(row.text.toLowerCase());
}

/**
 * Of rows such as "FOI", "Media" and "Total" the one that is all requests, else the first that says that
 * it is requests, else the only one. `named` gives a row the figure that stands above the table.
 */
export const allRequests = (
  kinds: readonly Line[],
  named: (kind: Line) => Line,
): Line | undefined =>
  [
    kinds.find(({said}) => said.total || /^\W*(total|all|overall)\b/i.test(said.text)),
    kinds.find(({said}) => said.column),
    kinds.length > 1 ? undefined : kinds[0],
  ]
    .map((kind) => (kind && !kind.said.column ? named(kind) : kind))
    .find((kind) => kind?.said.column);
