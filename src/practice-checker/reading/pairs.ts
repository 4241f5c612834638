import {columnOf, linesIn} from './columns.js';
import type {Entry} from './entry.js';
import {entryOf, hrefsOf} from './page-entries.js';
import {linesOf} from './page-lines.js';
import {bodyIn} from './body-names.js';
import {looksLikeName} from './names.js';

/** A label with its value: a term with its descriptions, a row's heading with its cell. */
export interface Pair {
  label: string;
  nodes: Node[];
  term?: Element;
  /** What holds both. */
  box?: Element;
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

/** A label and its value as the two children of a box, and nothing else in it. */
export function pairIn(box: Element): Pair | undefined {
  const [first, second, third] = box.children;
  if (!first || !second || third) return undefined;
  const hasOwn = [...box.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  const label = linesOf([first]).join(' ');
  return hasOwn || !columnOf(label) || columnOf(linesOf([second]).join(' '))
    ? undefined
    : {label, nodes: [second], box};
}

/** Practices of a definition list; `undefined` where what it holds has to be walked. */
export function definitionsIn(list: Element, title?: string): Definitions | undefined {
  const pairs = pairsOf(list);
  if (pairs.length && pairs.every(isOver)) return {over: pairs};
  if (areLabels(pairs.map(({label}) => label)))
    return {entries: readPairs(pairs, title), areOfTitle: true};
  if (!pairs.length || list.querySelector('ul,ol,table,dl')) return undefined;
  const entries = pairs.map(({label, nodes, term}) => ({
    ...entryOf(term ? [term, ...nodes] : nodes),
    title: label,
  }));
  return {entries};
}

/** A letter of A to Z, a body, a network or a town, over its practices. */
const isOver = ({label, nodes}: Pair): boolean =>
  nodes.length > 0 &&
  (/^\p{L}(?:\s?[–-]\s?\p{L})?$/u.test(label) ||
    (bodyIn(label) !== undefined && !/:$/.test(label)) ||
    (!looksLikeName(label) &&
      !columnOf(label) &&
      nodes.every((node) => looksLikeName((linesOf([node])[0] ?? '').split(',')[0] ?? ''))));

export interface Definitions {
  entries?: Entry[];
  /** Terms that are each over practices. */
  over?: Pair[];
  /** They go on about the practice whose name stands above. */
  areOfTitle?: boolean;
}

/** The terms of a definition list with what describes them. */
function pairsOf(list: Element): Pair[] {
  const pairs: Pair[] = [];
  for (const item of list.querySelectorAll('dt,dd')) {
    if (item.matches('dt')) pairs.push({label: linesOf([item]).join(' '), nodes: [], term: item});
    else pairs.at(-1)?.nodes.push(item);
  }
  return pairs;
}
