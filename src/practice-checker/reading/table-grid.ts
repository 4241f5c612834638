import {CODE} from './codes.js';
import {POSTCODE} from './details.js';
import {looksLikeName} from './names.js';

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

/** Where the name is in a row without labels: words of names, else words at all; a letter is none. */
export const nameAt = (firsts: string[]): number => {
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
  return columns > 1 || (cell?.matches('th,[colspan]') && !looksLikeName(only)) ? only : undefined;
}
