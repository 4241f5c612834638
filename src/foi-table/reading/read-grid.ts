import {readDataAttributes} from '../../shared/source/data-attributes.js';
import {BLOCK, isTarget, leadsElsewhere} from './page-links.js';
import {tidy} from './read-words.js';
import type {Row} from './table-row.js';

/** What is not read out; struck words are no longer said. */
const SILENT = /^(script|style|template|noscript|select|svg|del|s|strike)$/;
/** A span is never wider than any table of figures, nor is a table; a larger number is a mistake or an attack. */
const MAX_SPAN = 60;
const MAX_WIDTH = 200;

/**
 * Scripts; the raised figure that marks a note (raised letters end an ordinal); links to another
 * place on the page, which are notes too, or a list of contents, unless they are a heading.
 */
export const isSilent = (element: Element): boolean =>
  SILENT.test(element.localName) ||
  (element.localName === 'sup' && !/[a-z]/i.test(element.textContent)) ||
  leadsElsewhere(element);

/** The words of a cell on one line. */
export function lineOf(node: Node | null): string {
  const text = (part: Node): string => {
    if (part instanceof Text) return part.data;
    if (!(part instanceof Element) || isSilent(part)) return '';
    const inner = [...part.childNodes].map(text).join('');
    return BLOCK.test(part.localName) ? ` ${inner} ` : inner;
  };
  return node ? tidy(text(node)) : '';
}

/** What a page calls a table beside its caption, nearest first. */
export const namesOf = (table: HTMLTableElement): string[] => [
  lineOf(table.closest('figure')?.querySelector('figcaption') ?? null),
  ...['aria-label', 'summary', 'title'].map((name) => table.getAttribute(name) ?? ''),
];

/** What the page does not show: a sort key, a row that is not to be published. What a button or a tab opens is shown. */
const isHidden = (part: Element): boolean =>
  part.hasAttribute('hidden') ||
  /(display:\s*none|visibility:\s*(hidden|collapse))/i.test(part.getAttribute('style') ?? '');
const OPENERS = 'button, summary, [aria-expanded], [data-toggle], [data-bs-toggle], [onclick]';
/** What opens and closes by its class or role, and what opens anything. */
const OPENS =
  'details, [role="tabpanel"], [aria-labelledby], [hidden="until-found"]' +
  ['accordion', 'collaps', 'tab-', 'panel', 'toggle', 'expand', 'more']
    .map((word) => `, [class*="${word}" i]`)
    .join('');

/** Whether a part of this host is hidden by its author, and nothing on the page opens it. */
export function findsHidden(host: Element): (element: Element) => boolean {
  let isOpened: boolean | undefined;
  return (element) => {
    if (!isHidden(element)) return false;
    isOpened ??=
      host.querySelector(`${OPENERS}, [role="button"], a[href="#"], a[href^="javascript:"]`) !==
      null;
    const around = element.closest(OPENS);
    return (
      !isOpened && (!around || !host.contains(around) || around === host) && !isTarget(element)
    );
  };
}

/** Rows with each spanned cell repeated where it covers. */
export function rowsOf(table: HTMLTableElement): Row[] {
  const grid: string[][] = [];
  const isWhole = table.querySelector(OPENERS) !== null;
  const rows = [...table.rows].filter((row) => isWhole || !isHidden(row));
  return rows.map((row, y) => {
    const cells = (grid[y] ??= []);
    for (const cell of row.cells) {
      if (!isWhole && isHidden(cell)) continue;
      const free = cells.findIndex((text) => (text as string | undefined) === undefined);
      const x = free < 0 ? cells.length : free;
      if (x >= MAX_WIDTH) break;
      const text = lineOf(cell);
      for (let down = Math.min(cell.rowSpan || MAX_SPAN, MAX_SPAN); down--;)
        for (let across = Math.min(cell.colSpan, MAX_SPAN); across--;)
          (grid[y + down] ??= [])[x + across] = text;
    }
    const texts = Array.from(cells, (text: string | undefined) => text ?? '');
    const {name, label = name, from, to, month, quarter, notes, ...exact} = readDataAttributes(row);
    // The row's time is exact as long as it has the name that this was written for, and so are its notes.
    const isSame = name !== undefined && tidy(name as string) === texts[0];
    const time = isSame && {label, from, to, month, quarter};
    const isNoted = notes !== undefined && texts.includes(tidy(notes as string));
    return {cells: texts, exact: {...exact, ...time, ...(isNoted && {notes})}};
  });
}
