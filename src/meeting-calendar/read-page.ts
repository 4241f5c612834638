import {readers} from '../shared/source/readers.js';
import {exact, exactRow, exactTable} from './reading/exact-rows.js';
import {isLabel, labelOf} from './reading/labels.js';
import {LineWriter, type Place} from './reading/line-writer.js';
import {
  BLOCK,
  days,
  endsOff,
  introduces,
  isCard,
  isStatusLine,
  labelledBlock,
  leads,
  looksLikeHeading,
  ownWords,
  standsBefore,
} from './reading/page-shapes.js';
import {opensPane, paneNames} from './reading/panes.js';
import {readLines} from './reading/read-lines.js';
import {tableRows, type TableRow} from './reading/table-rows.js';
import {timeWords} from './reading/time-elements.js';
import {wordsAbove} from './reading/words-above.js';

type Json = Record<string, unknown>;

const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|SVG|IFRAME)$/i;
/** Buttons say what they do; those that open a part of the page are its heading. */
const OPENER = 'h1, h2, h3, h4, h5, h6, summary, dt, [aria-expanded]';
/** What looks like a heading comes below the real ones; what leads a list, rows or a definition below that. */
const LOOKS = 7;
const INTRODUCES = 7.25;
const ROW = 7.5;
const TERM = 8;
/** What a card's heading is to its meeting. */
const TITLE = {label: 'Meeting'};

/** The meetings of the site's existing tables, lists, headings and paragraphs as data. */
export function readPage(host: Element): Json {
  const page = new Page(paneNames(host));
  page.walk(host, {group: host, depth: 0});
  page.writer.end();
  const meetings = readLines(page.writer.lines, wordsAbove(host));
  const {exactLists} = page;
  // Documents that `toHTML` wrote beside no meeting belong to an empty calendar.
  return meetings.length || exactLists.documents ? {meetings, ...exactLists} : exactLists;
}

/** Walks through a page and writes its lines. */
class Page {
  readonly writer = new LineWriter();
  /** The days of the `time` elements so far in this row. */
  #days = '';
  #group: unknown;
  /** Rows that `toHTML` wrote as lists. */
  readonly exactLists: Json = {};

  constructor(private readonly panes: ReadonlyMap<string, string>) {}

  walk(parent: Node, place: Place): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.writer.words(node.nodeValue ?? '', place);
      else if (node instanceof Element) this.#element(node, place);
    }
  }

  #element(node: Element, place: Place): void {
    const {tagName} = node;
    if (
      SKIPPED.test(tagName) ||
      node.hasAttribute('hidden') ||
      node.hasAttribute('data-ccg-occurrence') ||
      (tagName === 'BUTTON' && !node.closest(OPENER)) ||
      opensPane(node, this.panes)
    )
      return;
    const rows = node.getAttribute('data-ccg-rows');
    if (rows === 'series' || rows === 'documents') {
      this.exactLists[rows] = [...node.children].map((row) =>
        exactRow(rows === 'documents' ? (row.querySelector('a') ?? row) : row),
      );
      return;
    }
    if (tagName === 'BR') this.writer.turn(place);
    else if (tagName === 'IMG') this.writer.words(` ${node.getAttribute('alt') ?? ''} `, place);
    else if (!BLOCK.test(tagName) && !(tagName === 'BUTTON' && !place.line?.level))
      this.#inline(node, place);
    else {
      this.writer.turn(place);
      const pane = this.panes.get(node.id);
      const isPane = pane !== undefined && !place.fixed && !standsBefore(node, pane);
      if (isPane) this.writer.add(node, {text: pane, level: LOOKS});
      this.#block(node, place);
      this.writer.turn(place);
      if (isPane) this.writer.add(node, {level: LOOKS});
    }
  }

  #inline(node: Element, place: Place) {
    const {tagName} = node;
    const url = tagName === 'A' ? node.getAttribute('href') : null;
    const words = tagName === 'TIME' ? timeWords(node, this.#days) : undefined;
    const isStruck =
      /^(?:S|DEL|STRIKE)$/.test(tagName) || /line-through/.test(node.getAttribute('style') ?? '');
    const write = () => {
      if (words === undefined) this.walk(node, place);
      else this.writer.words(` ${words} `, place);
      // A label in bold without its colon: "<b>Date</b> 14 January 2020<br>".
      if (/^(?:B|STRONG)$/.test(tagName) && isLabel(node.textContent) && leads(node))
        this.writer.words(': ', place);
    };
    if (tagName === 'TIME')
      this.#days =
        `${place.group === this.#group ? this.#days : ''} ${node.getAttribute('datetime') ?? ''}`.slice(
          -99,
        );
    this.#group = place.group;
    if (url || isStruck) this.writer.marked(url ? {url} : {}, write);
    else write();
  }

  #block(node: Element, place: Place) {
    const {tagName} = node;
    const level = /^H([1-6])$/.exec(tagName)?.[1];
    if (level) this.walk(node, {...place, line: place.card ? TITLE : {level: Number(level)}});
    else if (tagName === 'TABLE') this.#table(node as HTMLTableElement, place);
    else if (tagName === 'FIGURE') this.#figure(node, place);
    else if (
      /^(?:CAPTION|SUMMARY|FIGCAPTION|BUTTON)$/.test(tagName) ||
      (looksLikeHeading(node) && !isStatusLine(node))
    )
      this.walk(node, {...place, line: place.card ? TITLE : {level: LOOKS}});
    else if (!place.fixed && introduces(node))
      this.walk(node, {...place, line: {level: INTRODUCES}});
    else if (tagName === 'LI') this.#item(node, place);
    else if (tagName === 'DL') this.#definitions(node, place);
    else if (tagName === 'ADDRESS' && !days(node.textContent).length) this.#address(node, place);
    else if (/^(?:P|ADDRESS)$/.test(tagName))
      this.walk(node, place.fixed ? place : {...place, group: node, fixed: false});
    else if (labelledBlock(node)) this.#labelled(node, place);
    else if (!place.fixed && /^(?:DIV|ARTICLE|SECTION)$/.test(tagName) && isCard(node))
      this.walk(node, {...place, group: node, fixed: true, card: true});
    else this.walk(node, place);
    if (!place.fixed && endsOff(node)) this.writer.add(node, {level: LOOKS});
  }

  /** A table's caption stands below it in a figure; what it says is of the table. */
  #figure(node: Element, place: Place) {
    const caption = [...node.children].filter(({tagName}) => tagName === 'FIGCAPTION');
    for (const part of caption) this.#element(part, place);
    for (const part of node.childNodes)
      if (!(part instanceof Element)) this.writer.words(part.nodeValue ?? '', place);
      else if (part.tagName !== 'FIGCAPTION') this.#element(part, place);
    if (caption.length && !place.card) this.writer.add(node, {level: LOOKS});
  }

  /** A block with a label and a block with its value. */
  #labelled(node: Element, place: Place) {
    const [label, value] = node.children;
    const text = label?.textContent.trim() ?? '';
    const group = place.fixed ? place.group : node.parentElement;
    const joined = labelOf(text) === 'venue';
    if (value) this.walk(value, {...place, group, joined, line: {label: text}});
    this.writer.end();
  }

  #address(node: Element, place: Place) {
    const joined = {...place, group: place.fixed ? place.group : node, joined: true};
    this.writer.words('Venue: ', joined);
    this.walk(node, joined);
    this.writer.end();
  }

  /** A list item is a row; one that leads a nested list is its heading, unless it is a meeting with its papers. */
  #item(node: Element, place: Place) {
    const nested = [...node.children].filter(({tagName}) => /^[UO]L$/.test(tagName));
    const own = nested.length ? ownWords(node) : '';
    const data = exact(node);
    if (place.fixed) this.walk(node, place);
    else if (!nested.length || days(own).length || !own)
      this.walk(node, {
        ...place,
        group: node,
        fixed: Boolean(own) || !nested.length,
        card: isCard(node),
        line: data && {data},
      });
    else {
      const level = TERM + place.depth;
      this.writer.add(node, {text: own, level});
      for (const list of nested) this.walk(list, {group: list, depth: place.depth + 1});
      this.writer.add(node, {level});
    }
  }

  #definitions(node: Element, place: Place) {
    let label: string | undefined;
    const level = TERM + place.depth;
    for (const part of node.querySelectorAll(':scope > *, :scope > div > *')) {
      this.writer.end();
      const text = part.textContent.trim();
      const isKnown = labelOf(text);
      if (part.tagName === 'DT') {
        label = isKnown && text;
        if (!isKnown) this.walk(part, {...place, line: {level}});
      } else if (part.tagName === 'DD') {
        const joined = labelOf(label ?? '') === 'venue';
        this.walk(part, {...place, group: node, joined, line: {label}});
      }
    }
    this.writer.add(node, {level});
  }

  #table(node: HTMLTableElement, place: Place) {
    if (node.caption) this.#element(node.caption, place);
    const values = exactTable(node);
    const rows = tableRows(node);
    for (const data of values ?? []) this.writer.add(data, {data});
    if (!values && rows) for (const row of rows) this.#row(row);
    else if (!values)
      for (const cell of node.querySelectorAll('td, th'))
        if (cell.closest('table') === node) this.#element(cell, place);
    this.writer.add(node, {level: LOOKS});
  }

  #row(row: TableRow) {
    if (row.heading) this.writer.add(row, {text: row.heading, level: ROW});
    const [first] = row.cells;
    const data = first?.cell.parentElement ? exact(first.cell.parentElement) : undefined;
    for (const {cell, label} of row.cells) {
      this.writer.end();
      const line = {label, ...(data && {data})};
      const joined = labelOf(label ?? '') === 'venue';
      this.walk(cell, {group: row, depth: 0, fixed: true, joined, line});
    }
    this.writer.end();
  }
}

readers.set('meeting-calendar', readPage);
