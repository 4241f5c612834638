import {readers} from '../shared/source/readers.js';
import {exactRow} from './reading/exact-rows.js';
import {INTRODUCES, LOOKS} from './reading/heading-levels.js';
import {InlineWords} from './reading/inline-words.js';
import {labelOf} from './reading/labels.js';
import {LineWriter, type Place} from './reading/line-writer.js';
import {writeDefinitions, writeItem} from './reading/list-blocks.js';
import {
  BLOCK,
  days,
  endsOff,
  introduces,
  isCard,
  isHidden,
  isStatusLine,
  labelledBlock,
  looksLikeHeading,
  standsBefore,
} from './reading/page-shapes.js';
import {opensPane, paneNames} from './reading/panes.js';
import {readLines} from './reading/read-lines.js';
import {isStruckOut} from './reading/struck-out.js';
import {writeTable} from './reading/table-blocks.js';
import type {Walker} from './reading/walker.js';
import {wordsAbove} from './reading/words-above.js';

type Json = Record<string, unknown>;

const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|SVG|IFRAME)$/i;
/** Buttons say what they do; those that open a part of the page are its heading. */
const OPENER = 'h1, h2, h3, h4, h5, h6, summary, dt, [aria-expanded]';
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
class Page implements Walker {
  readonly writer = new LineWriter();
  readonly #inline = new InlineWords(this);
  /** Rows that `toHTML` wrote as lists. */
  readonly exactLists: Json = {};

  constructor(private readonly panes: ReadonlyMap<string, string>) {}

  readonly walk = (parent: Node, place: Place): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.writer.words(node.nodeValue ?? '', place);
      else if (node instanceof Element) this.element(node, place);
    }
  };

  element(node: Element, place: Place): void {
    const {tagName} = node;
    if (
      SKIPPED.test(tagName) ||
      isHidden(node) ||
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
    this.writer.struck(isStruckOut(node), () => {
      this.#write(node, place);
    });
  }

  #write(node: Element, place: Place) {
    const {tagName} = node;
    if (tagName === 'BR') this.writer.turn(place);
    else if (tagName === 'IMG') this.writer.words(` ${node.getAttribute('alt') ?? ''} `, place);
    else if (!BLOCK.test(tagName) && !(tagName === 'BUTTON' && !place.line?.level))
      this.#inline.write(node, place);
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

  #block(node: Element, place: Place) {
    const {tagName} = node;
    const level = /^H([1-6])$/.exec(tagName)?.[1];
    if (level) this.walk(node, {...place, line: place.card ? TITLE : {level: Number(level)}});
    else if (tagName === 'TABLE') writeTable(node as HTMLTableElement, place, this);
    else if (tagName === 'FIGURE') this.#figure(node, place);
    else if (
      /^(?:CAPTION|SUMMARY|FIGCAPTION|BUTTON)$/.test(tagName) ||
      (looksLikeHeading(node) && !isStatusLine(node))
    )
      this.walk(node, {...place, line: place.card ? TITLE : {level: LOOKS}});
    else if (!place.fixed && introduces(node))
      this.walk(node, {...place, line: {level: INTRODUCES}});
    else if (tagName === 'LI') writeItem(node, place, this);
    else if (tagName === 'DL') writeDefinitions(node, place, this);
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
    for (const part of caption) this.element(part, place);
    for (const part of node.childNodes)
      if (!(part instanceof Element)) this.writer.words(part.nodeValue ?? '', place);
      else if (part.tagName !== 'FIGCAPTION') this.element(part, place);
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
}

readers.set('meeting-calendar', readPage);
