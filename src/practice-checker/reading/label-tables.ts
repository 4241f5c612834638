import {columnOf} from './columns.js';
import {isHours} from './details.js';
import type {Entry} from './entry.js';
import {linesOf} from './page-lines.js';
import {looksLikeName} from './names.js';
import {areLabels, readPairs, type Pair} from './pairs.js';
import type {Found} from './row-reader.js';
import {OF_ITS_OWN, rowsOf} from './table-grid.js';

/** When the practice above is open: a day in each row. */
export const areHours = (table: Element): boolean => {
  const firsts = rowsOf(table).map(({children: [first]}) => (first && linesOf([first])[0]) ?? '');
  return (
    firsts.some(isHours) && firsts.every((words) => isHours(words) || /^days?$|^$/i.test(words))
  );
};

/**
 * Practices as rows of a label and a value, each under a row with its name alone, the first under the
 * `title` above; `undefined` where the table is another.
 */
export function labelledRows(table: Element, title?: string): Entry[] | undefined {
  const rows = rowsOf(table).map((row) => [...row.children]);
  const labels = rows.flatMap(([first, second]) =>
    first && second ? linesOf([first]).join(' ') : [],
  );
  const isNamed = title !== undefined || rows[0]?.length === 1;
  const isOther = rows.some(({length}) => length > 2) || table.querySelector(OF_ITS_OWN);
  if (
    isOther ||
    !isNamed ||
    !areLabels(labels) ||
    !labels.some((label) => columnOf(label) !== 'aside')
  )
    return undefined;
  if (rows.some(([, second]) => second && columnOf(linesOf([second]).join(' ')))) return undefined;
  const pairs = rows.flatMap(([first, second]): Pair[] =>
    first
      ? [
          second
            ? {label: linesOf([first]).join(' '), nodes: [second]}
            : {label: 'Practice', nodes: [first]},
        ]
      : [],
  );
  return readPairs(pairs, title);
}

/** A table whose labels stand down its first column, with a practice in each column beside. */
export function readAcross(grid: Element[][]): Found[] | undefined {
  const [first = []] = grid;
  const labels = grid.map(([cell]) => (cell ? linesOf([cell]).join(' ') : ''));
  // A corner without words is over labels, where names stand beside it.
  if (!labels[0] && first.slice(1).some((cell) => looksLikeName(linesOf([cell]).join(' '))))
    labels[0] = 'Practice';
  const isAcross =
    grid.length > 1 &&
    first.length > 1 &&
    areLabels(labels) &&
    labels.filter(columnOf).length > 1 &&
    labels.some((label) => columnOf(label) === 'name') &&
    first.slice(1).every((cell) => !columnOf(linesOf([cell]).join(' ')));
  if (!isAcross) return undefined;
  return first.slice(1).flatMap((_, column) =>
    readPairs(
      grid.flatMap((cells, row) => {
        const cell = cells[column + 1];
        return cell && cell !== cells[0] ? [{label: labels[row] ?? '', nodes: [cell]}] : [];
      }),
    ).map((entry) => ({entry})),
  );
}
