import {columnOf, linesIn} from './columns.js';
import type {Entry} from './entry.js';
import {entryOf, hrefsOf, linesOf} from './page-lines.js';

/** A label with its value: a term with its descriptions, a row's heading with its cell. */
export interface Pair {
  label: string;
  nodes: Node[];
  term?: Element;
}

/** Labels say what the values are, where at least half of them are known. */
export const areLabels = (labels: string[]): boolean =>
  labels.length > 0 && labels.filter(columnOf).length * 2 >= labels.length;

/** Practices as labels with values; each name begins the next. `title` names the first where no label does. */
export function readPairs(pairs: Pair[], title?: string): Entry[] {
  const entries: Entry[] = title ? [{lines: [title], title, hrefs: []}] : [];
  for (const {label, nodes} of pairs) {
    const column = columnOf(label);
    const lines = linesOf(nodes);
    if (column === 'name' && lines.length) {
      const name = lines.join(' ');
      entries.push({...entryOf(nodes), lines: [name], title: name});
      continue;
    }
    const entry = entries.at(-1);
    if (!entry || !column) continue;
    entry.lines.push(...linesIn(column, lines));
    entry.hrefs?.push(...hrefsOf(nodes));
  }
  return title && entries.length > 1 ? entries.slice(1) : entries;
}

/** The terms of a definition list with what describes them. */
export function pairsOf(list: Element): Pair[] {
  const pairs: Pair[] = [];
  for (const item of list.querySelectorAll('dt,dd')) {
    if (item.matches('dt')) pairs.push({label: linesOf([item]).join(' '), nodes: [], term: item});
    else pairs.at(-1)?.nodes.push(item);
  }
  return pairs;
}
