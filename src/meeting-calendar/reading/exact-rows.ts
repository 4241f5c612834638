import {weekdayOf} from '../../shared/model/day.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {readDataAttributes} from '../../shared/source/data-attributes.js';
import {isHidden} from './page-shapes.js';
import {findTimes, type TypedTime} from './typed-time.js';

type Json = Record<string, unknown>;

/* Reads what `toHTML` wrote: values in attributes, and cells under the key of their column. */

export const exact = (row: Element | null | undefined): Json | undefined => {
  const data = row ? readDataAttributes(row) : {};
  return Object.keys(data).length ? data : undefined;
};

/** The rows of a table that `toHTML` wrote; none of any other. */
export function exactTable(table: HTMLTableElement): Json[] | undefined {
  const [head = [], ...rows] = cells(table);
  const keys = head.map((cell) => cell.getAttribute('data-ccg-key'));
  if (!keys.some(Boolean)) return undefined;
  return rows.map((row) => ({...exactCells(keys, row), ...exact(row[0]?.parentElement)}));
}

/** The values in a row of a table that `toHTML` wrote: each cell's words under its column's key. */
function exactCells(keys: (string | null)[], row: readonly Element[]): Json {
  const values: Json = {};
  keys.forEach((key, column) => {
    const cell = row[column];
    const text = cell?.textContent.trim();
    if (!key || !cell || !text) return;
    const link = cell.querySelector('a');
    const [date] = findDates(text);
    if (key === 'time') Object.assign(values, pick(findTimes(text, true)[0]));
    else if (key === 'date') {
      values.date = date?.date;
      // A right weekday says nothing that the date does not; a wrong one is what was published.
      if (date?.weekday && date.weekday !== weekdayOf(date.date)) values.weekday = date.weekday;
    } else if (/^moved|^papersOn/.test(key)) values[key] = date?.date;
    else if (key === 'questionsBy')
      values[key] = [date?.date, findTimes(text)[0]?.start].filter(Boolean).join('T');
    else if (key === 'documents') values[key] = [...cell.querySelectorAll('a')].map(exactRow);
    else if (link) values[key] = link.getAttribute('href');
    else values[key] = text;
  });
  return values;
}
const pick = (time: TypedTime | undefined) => time && {start: time.start, end: time.end};

/** A row that is data only; a link's words and address are a document's. */
export const exactRow = (row: Element): Json => ({
  ...(row.tagName === 'A' && {title: row.textContent, url: row.getAttribute('href')}),
  ...readDataAttributes(row),
});

/** Cells by row and column, those that span standing in each place. */
export function cells(table: HTMLTableElement): Element[][] {
  const grid: Element[][] = [];
  const rows = [...table.rows].filter(
    (row) => !row.hasAttribute('data-ccg-occurrence') && !isHidden(row),
  );
  rows.forEach((row, down) => {
    const target = (grid[down] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (target[column]) column++;
      for (let y = 0; y < Math.min(cell.rowSpan || 1, rows.length - down); y++)
        for (let x = 0; x < Math.min(cell.colSpan, 30); x++)
          (grid[down + y] ??= [])[column + x] = cell;
    }
  });
  return grid.map((row) => [...row]);
}
