import {readers} from '../shared/source/readers.js';
import {findDates} from '../shared/parse/typed-date.js';
import {cells, exact, exactCells, exactRow} from './exact-rows.js';
import {labelOf, type Line, type Mark} from './labels.js';
import {readLines} from './read-lines.js';

type Json = Record<string, unknown>;

/** Elements that start a line of their own. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|BUTTON|TEXTAREA|SVG|IFRAME)$/i;
/** What looks like a heading comes below the real ones; a definition's term and a list's lead below that. */
const LOOKS = 7;
const TERM = 8;

const days = (text: string) =>
  findDates(text, {year: () => 2000}).filter(({date}) => date.length === 10);

/** The meetings of the site's existing tables, lists, headings and paragraphs as data. */
export function readPage(host: Element): Json {
  const lines: Line[] = [];
  const found: Json = {};
  let line: Line | undefined;
  walk(host, {group: host, depth: 0});
  const meetings = readLines(lines);
  // Documents that `toHTML` wrote beside no meeting belong to an empty calendar.
  return meetings.length || found.documents ? {meetings, ...found} : found;

  function flush() {
    const done = line;
    line = undefined;
    if (!done?.text.trim()) return;
    lines.push({...done, text: done.text.trimEnd()});
  }

  function words(text: string, place: Place, mark?: Omit<Mark, 'from' | 'to'>) {
    line ??= {...place.line, group: place.group, text: '', marks: []};
    const collapsed = text.replace(/[\s\u00a0]+/g, ' ');
    const from = line.text.length;
    line.text += line.text && !line.text.endsWith(' ') ? collapsed : collapsed.trimStart();
    if (mark) line.marks.push({from, to: line.text.length, ...mark});
  }

  function walk(parent: Node, place: Place): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) words(node.nodeValue ?? '', place);
      else if (node instanceof Element) element(node, place);
    }
  }

  function element(node: Element, place: Place): void {
    const {tagName} = node;
    if (
      SKIPPED.test(tagName) ||
      node.hasAttribute('hidden') ||
      node.hasAttribute('data-ccg-occurrence')
    )
      return;
    const rows = node.getAttribute('data-ccg-rows');
    if (rows === 'series' || rows === 'documents') {
      found[rows] = [...node.children].map((row) =>
        exactRow(rows === 'documents' ? (row.querySelector('a') ?? row) : row),
      );
      return;
    }
    if (tagName === 'BR') flush();
    else if (tagName === 'IMG') words(` ${node.getAttribute('alt') ?? ''} `, place);
    else if (!BLOCK.test(tagName)) inline(node, place);
    else {
      flush();
      block(node, place);
      flush();
    }
  }

  function inline(node: Element, place: Place) {
    const url = node.tagName === 'A' ? node.getAttribute('href') : null;
    const moment = node.tagName === 'TIME' ? node.getAttribute('datetime') : null;
    const from = line?.text.length ?? 0;
    const before = line;
    // "28 January" with its year in the attribute only.
    if (moment && days(moment).length && !/\d{4}/.test(node.textContent))
      words(` ${moment.slice(0, 10)} `, place);
    else walk(node, place);
    const struck =
      /^(?:S|DEL|STRIKE)$/.test(node.tagName) ||
      /line-through/.test(node.getAttribute('style') ?? '');
    if (line && (url || struck) && (line === before || !before) && line.text.length > from)
      line.marks.push({from, to: line.text.length, ...(url && {url})});
  }

  function block(node: Element, place: Place) {
    const {tagName} = node;
    const heading = /^H([1-6])$/.exec(tagName)?.[1];
    if (heading) walk(node, {...place, line: {level: Number(heading)}});
    else if (tagName === 'TABLE') table(node as HTMLTableElement, place);
    else if (/^(?:CAPTION|SUMMARY|FIGCAPTION)$/.test(tagName) || looksLikeHeading(node))
      walk(node, {...place, line: {level: LOOKS}});
    else if (tagName === 'LI') item(node, place);
    else if (tagName === 'DL') definitions(node, place);
    else if (tagName === 'P' || (tagName === 'DIV' && isCard(node)) || tagName === 'ADDRESS')
      walk(node, place.fixed ? place : {...place, group: node, fixed: isCard(node)});
    else walk(node, place);
  }

  /** A list item is a row; one that leads a nested list is its heading, unless it is a meeting with its papers. */
  function item(node: Element, place: Place) {
    const nested = [...node.children].filter(({tagName}) => /^[UO]L$/.test(tagName));
    const own = nested.length ? ownWords(node) : '';
    const data = exact(node);
    if (place.fixed || !nested.length || days(own).length || !own) {
      walk(
        node,
        place.fixed
          ? place
          : {...place, group: node, fixed: Boolean(own) || !nested.length, line: data && {data}},
      );
      return;
    }
    const level = TERM + place.depth;
    lines.push({text: own, marks: [], group: node, level});
    for (const list of nested) walk(list, {group: list, depth: place.depth + 1});
    lines.push({text: '', marks: [], group: node, level});
  }

  function definitions(node: Element, place: Place) {
    let label: string | undefined;
    const level = TERM + place.depth;
    for (const part of node.querySelectorAll(':scope > *, :scope > div > *')) {
      flush();
      const known = labelOf(part.textContent.trim());
      if (part.tagName === 'DT') {
        label = known && part.textContent.trim();
        if (!known) walk(part, {...place, line: {level}});
      } else if (part.tagName === 'DD') walk(part, {...place, group: node, line: {label}});
    }
    flush();
    lines.push({text: '', marks: [], group: node, level});
  }

  function table(node: HTMLTableElement, place: Place) {
    const grid = cells(node);
    const simple =
      !node.querySelector('table, h1, h2, h3, h4, h5, h6, td ul li ul') &&
      (grid.some((row) => row.length > 1) || node.querySelector('[data-ccg-key]'));
    const caption = node.caption;
    if (caption) element(caption, place);
    if (!simple) {
      for (const cell of node.querySelectorAll('td, th'))
        if (cell.closest('table') === node) element(cell, place);
    } else rowsOf(grid, node);
    flush();
    lines.push({text: '', marks: [], group: node, level: LOOKS});
  }

  function rowsOf(grid: Element[][], node: Element) {
    const text = (cell?: Element) => cell?.textContent.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';
    const labels = (row: (Element | undefined)[]) =>
      row.filter((cell) => labelOf(text(cell)) && !days(text(cell)).length).length;
    const [head = []] = grid;
    const keys = head.map((cell) => cell.getAttribute('data-ccg-key'));
    if (keys.some(Boolean)) {
      for (const row of grid.slice(1))
        lines.push({
          text: '',
          marks: [],
          group: row,
          data: {...exactCells(keys, row), ...exact(row[0]?.parentElement)},
        });
      return;
    }
    const side = grid.map(([first]) => first);
    // Labels down the side: each column but the first is a meeting.
    const isSide =
      labels(side) > 1 &&
      labels(side) > labels(head) &&
      head.some((cell) => days(text(cell)).length);
    const rows = isSide
      ? head.slice(1).map((_, column) => grid.map((row) => row[column + 1]))
      : grid;
    let names = isSide ? side.map(text) : [];
    rows.forEach((row) => {
      const isHead =
        !isSide &&
        !row.some((cell) => days(text(cell)).length) &&
        (labels(row) > 1 ||
          (row.every((cell) => cell?.tagName === 'TH') && row.length > 1) ||
          (labels(row) > 0 && row === head));
      if (isHead) {
        names = row.map(text);
        return;
      }
      const alone = [...new Set(row.map(text))].filter(Boolean);
      // A row that only says "2020" or "Audit Committee" heads those below it.
      if (
        alone.length === 1 &&
        !days(alone[0] ?? '').length &&
        /^20\d\d(?:\W.{2,6})?$/.test(alone[0] ?? '')
      ) {
        lines.push({text: alone[0] ?? '', marks: [], group: row, level: LOOKS + 0.5});
        return;
      }
      const data = row[0]?.parentElement && exact(row[0].parentElement);
      const group = {row, node};
      new Set(row).forEach((cell) => {
        if (!cell) return;
        flush();
        walk(cell, {
          group,
          depth: 0,
          fixed: true,
          line: {label: names[row.indexOf(cell)], ...(data && {data})},
        });
        flush();
      });
    });
  }
}

interface Place {
  group: unknown;
  /** How deep in nested lists. */
  depth: number;
  /** Whether everything inside belongs to one row. */
  fixed?: boolean;
  line?: Partial<Line>;
}

/** Short and all bold: how editors without a heading button make headings. */
function looksLikeHeading(node: Element): boolean {
  const text = node.textContent.trim();
  if (!/^(?:P|DIV)$/.test(node.tagName) || !text || text.length > 100) return false;
  const bold = [...node.querySelectorAll('b, strong')].map(({textContent}) => textContent).join('');
  return bold.trim() === text && !node.querySelector('br');
}

/** A div with one date and little else is one meeting. */
function isCard(node: Element): boolean {
  const text = node.textContent;
  return (
    text.length < 600 &&
    node.childElementCount > 1 &&
    days(text).length === 1 &&
    !node.querySelector('h1, h2, h3, h4, h5, h6, li, table')
  );
}

const ownWords = (node: Element) =>
  [...node.childNodes]
    .filter((child) => !/^[UO]L$/.test((child as Element).tagName))
    .map((child) => child.textContent)
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

readers.set('meeting-calendar', readPage);
