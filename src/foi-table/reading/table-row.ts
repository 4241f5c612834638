import {isNoted} from './read-cell.js';
import {isPlaced, read, type Said} from './read-words.js';
import type {Json} from './read-years.js';
import {distinct, labelOf, type TableHeadings} from './table-headings.js';
import {isTimed} from './time-words.js';

/** A row of a table, its spanned cells repeated in each place that they cover; or a line of a list. */
export interface Row {
  cells: string[];
  /** The exact values of the row's `data-ccg-*` attributes; with `label`, they say all of its time. */
  exact?: Json;
}

/** A row of figures. */
export interface Line {
  index: number;
  cells: string[];
  exact: Json;
  /** How many cells name it. */
  names: number;
  /** What they say. */
  said: Said;
  /** Years and quarters that stand among its figures, such as a last column of years. */
  beside: Said[];
}

/** How many cells name a row: the words before its first number, as far as headings name no figure. */
export function countNames(
  cells: readonly string[],
  headings: TableHeadings,
  isNamed: boolean,
): number {
  const figure = headings.firstFigure(isNamed);
  const value = cells.findIndex(
    (cell, place) => (place || !isNamed) && isNoted(headings.spoken(cell, place)),
  );
  if (figure < 0) return Math.max(value, Number(isNamed));
  return value < 0 ? figure : Math.min(figure, value);
}

/** What a row says of the time of its figures. */
export function readLine(
  row: Pick<Line, 'index' | 'cells' | 'exact' | 'names'>,
  headings: TableHeadings,
): Line {
  const {cells, names} = row;
  const named = cells.slice(0, names);
  const spoken = named.map((cell, place) => headings.spoken(cell, place));
  // A year, a figure or a serial number in a cell of its own is no part of the row's label.
  const words = named.filter((cell, place) => !/^\d+\.?$/.test(cell) || spoken[place] !== cell);
  const text = labelOf(
    words.length ? words : named,
    (part) => (!part.year || isTimed(part)) && part.weight < 2,
  );
  const beside = cells.flatMap((cell, place) =>
    place < names || isNoted(cell) || headings.at(place).column ? [] : read(cell),
  );
  return {
    ...row,
    said: {...read(distinct(spoken).join(' ')), text},
    beside: beside.filter((said) => said.year ?? isTimed(said)),
  };
}

/** Whether a row and a column without figures' names say together of what time the cell is. */
export const tellTime = ({said, cells, names}: Line, column: Said): boolean =>
  isTimed(column) || (isPlaced(said) && (isPlaced(column) || cells.length === names + 1));
