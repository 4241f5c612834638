import {columnOf} from './columns.js';
import {POSTCODE} from './details.js';
import type {KnownBodies} from './known-bodies.js';
import {readAcross} from './label-tables.js';
import {looksLikeName} from './names.js';
import {linesOf} from './page-lines.js';
import {areLabels} from './pairs.js';
import {RowReader, type Found} from './row-reader.js';
import {gridOf, OF_ITS_OWN, rowsOf} from './table-grid.js';
import {readUnderLabels} from './under-labels.js';

/** Labels over the columns, in a first row that is of cells with words alone. */
const hasLabels = ([first, ...others]: Element[]): boolean => {
  const labels = [...(first?.children ?? [])].map((cell) => linesOf([cell]).join(' '));
  return (
    others.length > 0 &&
    labels.length > 1 &&
    areLabels(labels) &&
    labels.some((label) => columnOf(label) === 'name')
  );
};

export function readTable(table: Element, bodies: KnownBodies): Found[] {
  const rows = rowsOf(table);
  const grid = gridOf(rows);
  const caption = table.querySelector(':scope > caption')?.textContent;
  const over: Found[] = caption ? [{section: caption, level: 7}] : [];
  const underLabels = readUnderLabels(grid);
  if (underLabels) return [...over, ...underLabels];
  const isLayout =
    rows.some((row) => row.querySelector(OF_ITS_OWN) && !row.querySelector('.ccg-name')) &&
    !(hasLabels(rows) && !table.querySelector('table'));
  if (isLayout || areCards(rows))
    return rows.flatMap((row) => [...row.children].map((cell) => ({walk: cell})));
  return [...over, ...(readAcross(grid) ?? new RowReader(bodies, grid).read(rows))];
}

/** A layout of cells that hold a whole practice each, with its postcode. */
const areCards = (rows: Element[]): boolean =>
  rows.some(({children}) => children.length > 1) &&
  rows.every(({children}) =>
    [...children].every((cell) => {
      const [first = '', ...others] = linesOf([cell]);
      return (
        !first ||
        (looksLikeName(first.split(',')[0] ?? '') && POSTCODE.test([first, ...others].join(' ')))
      );
    }),
  );
