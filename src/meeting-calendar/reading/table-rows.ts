import {bodyIn, saysMore} from './body-names.js';
import {cells} from './exact-rows.js';
import {ownFrame} from './frames.js';
import {labelOf} from './labels.js';
import {isStatus} from '../off-words.js';
import {statusOver} from './status-over.js';
import {collapsed, days} from './page-shapes.js';

/** A row of a table: a meeting's cells, each with what stands above it, or a heading over rows. */
export interface TableRow {
  heading?: string;
  cells: {cell: Element; label?: string}[];
}

type Row = readonly (Element | undefined)[];

const text = (cell?: Element) => collapsed(cell?.textContent);
const hasDay = (cell?: Element) => days(text(cell)).length > 0;
const labels = (row: Row) => row.filter((cell) => labelOf(text(cell)) && !hasDay(cell)).length;

/** The rows of a table that holds data; none where it only lays out a page. */
export function tableRows(table: HTMLTableElement): TableRow[] | undefined {
  const grid = cells(table);
  if (table.querySelector('table, h1, h2, h3, h4, h5, h6, td ul li ul')) return undefined;
  if (!grid.some((row) => row.length > 1)) return undefined;
  const [head = []] = grid;
  const width = Math.max(...grid.map((row) => row.length));
  const side = grid.map(([first]) => first);
  // Labels down the side: each column but the first is a meeting.
  const isSide = labels(side) > 1 && labels(side) > labels(head) && head.some(hasDay);
  const rows: Row[] = isSide
    ? head.slice(1).map((_, column) => grid.map((row) => row[column + 1]))
    : [...grid];
  let names = isSide ? side.map(text) : [];
  return rows.flatMap((row, at): TableRow[] => {
    const heading = isSide
      ? undefined
      : headingOf(
          row,
          rows.slice(0, at).some((above) => above.some(hasDay)),
          width,
        );
    if (heading) return [{heading, cells: []}];
    if (!isSide && isHead(row, row === head)) {
      names = row.map(text);
      // A year in the corner, over no days of its own, is that of the whole table.
      const [corner] = row;
      const isYear = ownFrame(text(corner)) && !side.some(hasDay) && names.length > 2;
      return isYear ? [{heading: text(corner), cells: []}] : [];
    }
    const full = isSide ? row : filled(row, rows[at - 1], names);
    rows[at] = full;
    const own = [...new Set(full)].filter((cell) => cell !== undefined);
    return [{cells: own.map((cell) => ({cell, label: names[full.indexOf(cell)]}))}];
  });
}

const DITTO = /^\W*(?:["″〃“”]|''|ditto|do\.|as above|same(?: as above)?)\W*$/i;

/** The row with what it says is as in the row above: ditto marks, and a body that was written once. */
function filled(row: Row, above: Row = [], names: readonly string[]): Row {
  const [first] = row;
  const isSame =
    !text(first) &&
    row.some(hasDay) &&
    isName(names[0]) &&
    isBody(text(above[0])) &&
    !hasDay(above[0]);
  return row.map((cell, column) =>
    (isSame && !column) || (DITTO.test(text(cell)) && above[column]) ? above[column] : cell,
  );
}

const isName = (name = '') => labelOf(name) === 'name';
const isBody = (words: string) => bodyIn(words) !== undefined && !saysMore(words, bodyIn(words));

/** Words over all columns that head the rows below: "2020", "Audit Committee". */
function headingOf(row: Row, hasAbove: boolean, width: number): string | undefined {
  const [only, more] = [...new Set(row.filter((cell) => text(cell)))];
  const words = text(only);
  // "Cancelled" across a table is of the row above it.
  if (isStatus(words) && hasAbove) return undefined;
  if (!only || more || width < 2 || words.length > 100 || hasDay(only)) return undefined;
  // One that is alone in its row stands over the others', too.
  const spans = (only as HTMLTableCellElement).colSpan > 1 || row.length === 1;
  const isBold =
    only.tagName === 'TH' || collapsed(only.querySelector('b, strong')?.textContent) === words;
  return (ownFrame(words) ?? (spans && (isBold || (bodyIn(words) ?? statusOver(words)))))
    ? words
    : undefined;
}

function isHead(row: Row, isFirst: boolean): boolean {
  if (
    row.some(hasDay) ||
    row.some((cell) => isStatus(text(cell)) && (cell as HTMLTableCellElement).colSpan > 1)
  )
    return false;
  const known = labels(row);
  const isMarked = row.length > 1 && row.every((cell) => cell?.tagName === 'TH');
  const [, ...others] = row;
  // Bodies or months over columns of days, above no more than a blank corner.
  const isNamed =
    isFirst &&
    others.length > 0 &&
    others.every((cell) => isBody(text(cell)) || ownFrame(text(cell)));
  return known > 1 || isMarked || isNamed || (known > 0 && isFirst);
}
