import {asObject} from '../../shared/parse/record.js';
import {readDataAttributes} from '../../shared/source/data-attributes.js';
import {STRUCK_OUT} from '../../shared/source/struck-out.js';
import {findsHidden} from './hidden.js';
import {BLOCK, leadsElsewhere} from './page-links.js';
import {tidy} from './read-words.js';
import type {Row} from './table-row.js';

/** What is not read out; struck words are no longer said. */
const SILENT = `script, style, template, noscript, select, svg, ${STRUCK_OUT}`;
/** A span is never wider than any table of figures, nor is a table; a larger number is a mistake or an attack. */
const MAX_SPAN = 60;
const MAX_WIDTH = 200;

/**
 * Scripts; the raised figure that marks a note (raised letters end an ordinal); links to another
 * place on the page, which are notes too, or a list of contents, unless they are a heading.
 */
export const isSilent = (element: Element): boolean =>
  element.matches(SILENT) ||
  (element.localName === 'sup' && !/[a-z]/i.test(element.textContent)) ||
  leadsElsewhere(element);

/** The words of a cell on one line, without a part that the page hides, such as the key that a column is sorted by. */
export function lineOf(node: Node | null, isAway: (part: Element) => boolean): string {
  const text = (part: Node): string => {
    if (part instanceof Text) return part.data;
    if (!(part instanceof Element) || isSilent(part) || isAway(part)) return '';
    const inner = [...part.childNodes].map(text).join('');
    return BLOCK.test(part.localName) ? ` ${inner} ` : inner;
  };
  return node ? tidy([...node.childNodes].map(text).join('')) : '';
}

/** What a page calls a table beside its caption, nearest first. */
export const namesOf = (table: HTMLTableElement, isAway: (part: Element) => boolean): string[] => [
  lineOf(table.closest('figure')?.querySelector('figcaption') ?? null, isAway),
  ...['aria-label', 'summary', 'title'].map((name) => table.getAttribute(name) ?? ''),
];

/** Rows with each spanned cell repeated where it covers. */
export function rowsOf(table: HTMLTableElement): Row[] {
  const grid: string[][] = [];
  const isAway = findsHidden(table);
  const rows = [...table.rows].filter((row) => !isAway(row));
  return rows.map((row, y) => {
    const cells = (grid[y] ??= []);
    for (const cell of row.cells) {
      if (isAway(cell)) continue;
      const free = cells.findIndex((text) => (text as string | undefined) === undefined);
      const x = free < 0 ? cells.length : free;
      if (x >= MAX_WIDTH) break;
      const text = lineOf(cell, isAway);
      for (let down = Math.min(cell.rowSpan || MAX_SPAN, MAX_SPAN); down--;)
        for (let across = Math.min(cell.colSpan, MAX_SPAN); across--;)
          (grid[y + down] ??= [])[x + across] = text;
    }
    const texts = Array.from(cells, (text: string | undefined) => text ?? '');
    const {
      name,
      label = name,
      from,
      to,
      month,
      quarter,
      notes,
      written,
      ...exact
    } = readDataAttributes(row);
    // The row's time is exact as long as it has the name that this was written for, and so are its notes.
    const isSame = name !== undefined && tidy(name as string) === texts[0];
    const time = isSame && {label, from, to, month, quarter};
    const isNoted = notes !== undefined && texts.includes(tidy(notes as string));
    // Words in place of a number are exact as long as a cell has them; it holds nothing else then.
    const words = Object.entries(asObject(written)).filter(([, said]) =>
      texts.includes(said as string),
    );
    return {
      cells: texts.map((text, place) =>
        place && words.some(([, said]) => said === text) ? '' : text,
      ),
      exact: {
        ...exact,
        ...time,
        ...(isNoted && {notes}),
        ...(words.length && {written: Object.fromEntries(words)}),
      },
    };
  });
}
