import {CHANGE} from '../off-words.js';
import {cells, exact, exactTable} from './exact-rows.js';
import {LOOKS, ROW} from './heading-levels.js';
import {labelOf} from './labels.js';
import type {Place} from './line-writer.js';
import {isStruckOut} from './struck-out.js';
import {tableRows, type TableRow} from './table-rows.js';
import type {Walker} from './walker.js';

/** A table is rows of meetings, or blocks side by side. */
export function writeTable(node: HTMLTableElement, place: Place, walker: Walker) {
  const {writer} = walker;
  if (node.caption) walker.element(node.caption, place);
  const values = exactTable(node);
  const rows = tableRows(node);
  // A notice right above is not of all that stands in the cells.
  const isBelowNotice = !place.fixed && CHANGE.test(writer.lines.at(-1)?.text ?? '');
  const inside = isBelowNotice ? {...place, group: node} : place;
  for (const data of values ?? []) writer.add(data, {data});
  if (!values && rows) for (const row of rows) writeRow(row, walker);
  else if (!values)
    for (const cell of new Set(cells(node).flat().filter(Boolean))) walker.element(cell, inside);
  writer.add(node, {level: LOOKS});
}

function writeRow(row: TableRow, {writer, walk}: Walker) {
  if (row.heading) writer.add(row, {text: row.heading, level: ROW});
  const [first] = row.cells;
  const data = first?.cell.parentElement ? exact(first.cell.parentElement) : undefined;
  for (const {cell, label} of row.cells) {
    writer.end();
    const line = {label, ...(data && {data})};
    const joined = labelOf(label ?? '') === 'venue';
    const isStruck = [cell, cell.closest('tr')].some((part) => part && isStruckOut(part));
    writer.struck(isStruck, () => {
      walk(cell, {group: row, depth: 0, fixed: true, joined, line});
    });
  }
  writer.end();
}
