import {CODE} from './codes.js';
import {POSTCODE} from './details.js';
import {looksLikeName} from './names.js';
import {linesOf, SKIPPED} from './page-lines.js';

/** Cells with parts of their own. */
export const OF_ITS_OWN =
  ':is(td,th) :is(table,ul,ol,dl,h2,h3,h4,h5,h6,address),td > p + p,td > details';

/** The rows of a table that are its own and are shown. */
export const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter(
    (row) =>
      row.closest('table') === table &&
      row.children.length &&
      !row.matches(SKIPPED) &&
      !row.closest('tfoot'),
  );

/** The cells of each row in their columns: one that reaches over several stands in each. */
export function gridOf(rows: Element[]): Element[][] {
  const below: {cell: Element; left: number}[] = [];
  return rows.map((row) => {
    const own = [...row.children];
    const cells: Element[] = [];
    for (;;) {
      const above = below[cells.length];
      if (above?.left) {
        above.left--;
        cells.push(above.cell);
        continue;
      }
      const cell = own.shift();
      if (!cell) return cells;
      const {colSpan = 1, rowSpan = 1} = cell as Partial<HTMLTableCellElement>;
      for (let column = 0; column < Math.min(colSpan, 12); column++) {
        below[cells.length] = {cell, left: rowSpan - 1};
        cells.push(cell);
      }
    }
  });
}

/** After how many the labels begin again: 2 for "Practice | Tel | Practice | Tel". */
export function repeatOf(labels: string[]): number {
  for (let length = 1; length <= labels.length / 2; length++)
    if (labels.length % length === 0 && labels.every((label, at) => label === labels[at % length]))
      return length;
  return 0;
}

/** The column in which most rows have words of names, and no other has as many; -1 where there is none. */
export function nameColumnOf(grid: Element[][]): number {
  const counts: number[] = [];
  for (const cells of grid)
    for (const [column, cell] of cells.entries())
      if (looksLikeName((linesOf([cell])[0] ?? '').split(',')[0] ?? ''))
        counts[column] = (counts[column] ?? 0) + 1;
  const most = counts.reduce((top, count) => Math.max(top, count), 1);
  const [column = -1, other] = [...counts.keys()].filter((at) => counts[at] === most);
  return other === undefined && most > 1 ? column : -1;
}

/** Where the name is in a row without labels: where other rows have it, words of names, else words at all; a letter is none. */
export const nameAt = (firsts: string[], likely: number): number => {
  if (saysName(firsts[likely] ?? '')) return likely;
  const sure = firsts.findIndex((first) => looksLikeName(first.split(',')[0] ?? ''));
  return sure < 0 ? firsts.findIndex(saysName) : sure;
};

/** Words, and not a code, a number or a postcode alone. */
const saysName = (line: string) =>
  /\p{L}/u.test(line.replace(CODE, '').replace(POSTCODE, '').replace(/\d+/g, ''));

export const isName = ([only = '', ...others]: string[]) => !others.length && looksLikeName(only);

/** The words of a row that is one cell across the table, over the rows that follow. */
export function acrossTable(
  cells: Element[],
  texts: string[][],
  columns: number,
): string | undefined {
  const [cell, ...others] = new Set(cells);
  const [only = ''] = texts[0] ?? [];
  if (others.length || !only) return undefined;
  return columns > 1 ||
    ((cell?.matches('th,[colspan]') || only.endsWith(':')) && !looksLikeName(only))
    ? only
    : undefined;
}
