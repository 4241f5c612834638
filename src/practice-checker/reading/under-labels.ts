import {bodyIn} from './body-names.js';
import {columnOf} from './columns.js';
import {looksLikeName} from './names.js';
import {linesOf} from './page-lines.js';
import type {Found} from './row-reader.js';

/**
 * A table whose labels are over practices, as headings are: a body, a town or "Members" over each column, or
 * a body before each row, and in the cells names or whole practices; `undefined` where the table is another.
 */
export function readUnderLabels(grid: Element[][]): Found[] | undefined {
  // A title across the table is none of the labels.
  const at = grid.findIndex((cells) => new Set(cells).size > 1);
  const title = grid.slice(0, at).flatMap(([cell]): Found[] => headed(cell, 7));
  const [head = [], ...rows] = grid.slice(at);
  const found = at < 0 ? undefined : (underColumns(head, rows) ?? behindBodies([head, ...rows]));
  return found && [...title, ...found];
}

/** Practices below labels; a column of numbers may stand beside them. */
function underColumns(head: Element[], rows: Element[][]): Found[] | undefined {
  const columns = [...head.keys()].filter((at) => rows.some((cells) => holdsName(cells[at])));
  const areUnder =
    columns.length > 1 &&
    new Set(head).size === head.length &&
    columns.every((at) => isOverPractices(wordsOf(head[at]))) &&
    rows.every((cells) =>
      cells.every((cell, at) =>
        columns.includes(at) ? isEmpty(cell) || holdsName(cell) : isNumber(cell),
      ),
    );
  if (!areUnder) return undefined;
  return rows.flatMap((cells) =>
    columns.flatMap((at): Found[] => walked(cells[at], headed(head[at], 8))),
  );
}

/** Rows of a body and its practices, a cell each. */
function behindBodies(rows: Element[][]): Found[] | undefined {
  const areBehind =
    rows.some(({length}) => length > 2) &&
    rows.every(
      ([first, ...cells]) =>
        first &&
        isOverPractices(wordsOf(first)) &&
        bodyIn(wordsOf(first)) &&
        cells.every((cell) => isEmpty(cell) || holdsName(cell)),
    );
  if (!areBehind) return undefined;
  return rows.flatMap(([first, ...cells]) =>
    cells.flatMap((cell) => walked(cell, headed(first, 8))),
  );
}

const headed = (cell: Element | undefined, level: number): Found[] =>
  cell && !isEmpty(cell) ? [{section: wordsOf(cell), level}] : [];

const walked = (cell: Element | undefined, heading: Found[]): Found[] =>
  cell && !isEmpty(cell) ? [...heading, {walk: cell}] : [];

/** A label that says what its column holds is over values of a practice, not over practices; a body's name is over both. */
const isOverPractices = (label: string): boolean =>
  label.length > 2 && !looksLikeName(label) && (!columnOf(label) || bodyIn(label) !== undefined);

const wordsOf = (cell?: Element): string => (cell ? linesOf([cell]).join(' ') : '');

const isEmpty = (cell: Element): boolean => !linesOf([cell]).length;

const isNumber = (cell: Element): boolean => !/\p{L}/u.test(wordsOf(cell));

const holdsName = (cell?: Element): boolean =>
  looksLikeName(((cell && linesOf([cell])[0]) ?? '').split(',')[0] ?? '');
