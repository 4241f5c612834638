import {openersIn} from '../../shared/source/openers.js';
import {labelOf} from './block-labels.js';
import {columnOf} from './columns.js';
import {POSTCODE} from './details.js';
import type {Gathering} from './gathering.js';
import {Lists} from './lists.js';
import {BLOCK, SKIPPED} from './page-lines.js';
import {definitionsIn, pairIn, readPairs, type Pair} from './pairs.js';
import {Paragraphs} from './paragraphs.js';
import {areHours, labelledRows} from './label-tables.js';
import {looksLikeName, MANY} from './names.js';
import {entryOf} from './page-entries.js';
import {readTable} from './read-table.js';
import {says, standingOf} from './standing.js';
import {within} from './within.js';

/** A button that unfolds practices: what it says is over those in the box behind it. */
const unfolds = (node: Element): boolean => {
  const words = node.textContent.trim();
  const box = node.matches('button') && words && node.nextElementSibling;
  return (
    box instanceof Element &&
    box.matches('div,section,ul,ol,table,dl') &&
    (within([box], 'ul,ol,table,dl').length > 0 ||
      MANY.test(words) ||
      looksLikeName(words) ||
      says(standingOf(words)))
  );
};

/** A figure around practices; one browser of ours knows no `:has()`. */
const isFigure = (node: Element): boolean =>
  node.matches('figure') && node.querySelector('ul,ol,dl,table') !== null;

const hasWordsOrLink = (node: Node): boolean =>
  Boolean(node.textContent?.trim()) || (node instanceof Element && node.matches('a[href]'));

/** Walks a page's headings, lists, tables and paragraphs in their order. */
export class PageWalk {
  readonly #gathering: Gathering;
  readonly #paragraphs: Paragraphs;
  readonly #lists: Lists;
  /** What opens the parts of the page. */
  #openers?: ReadonlyMap<string, string>;

  /** `gathering` takes what stands on the way. */
  constructor(gathering: Gathering) {
    this.#gathering = gathering;
    this.#paragraphs = new Paragraphs(gathering);
    this.#lists = new Lists(gathering, this);
  }

  walk(parent: Element) {
    let inline: Node[] = [];
    let pairs: Pair[] = [];
    const endLine = () => {
      if (inline.some(hasWordsOrLink)) this.#paragraphs.take(inline);
      inline = [];
    };
    const endPairs = () => {
      const isOfName = pairs.length === 1 && this.#gathering.above.name !== undefined;
      if (pairs.length > 1 || isOfName || columnOf(pairs[0]?.label ?? '') === 'name')
        this.#gathering.ofTitle(readPairs(pairs, this.#gathering.above.openName));
      else if (pairs[0]?.box) this.block(pairs[0].box);
      pairs = [];
    };
    for (const node of parent.childNodes) {
      const pair = node instanceof Element && node.matches('div') ? pairIn(node) : undefined;
      if (pair) {
        endLine();
        pairs.push(pair);
        continue;
      }
      if (node.textContent?.trim()) endPairs();
      if (node instanceof Element && unfolds(node)) {
        endLine();
        this.#gathering.heading(node);
        continue;
      }
      if (node instanceof Element && node.matches(BLOCK)) {
        endLine();
        if (!node.matches(SKIPPED)) this.block(node);
      } else if (node instanceof Element && node.querySelector(BLOCK) && !node.matches(SKIPPED)) {
        endLine();
        this.walk(node);
      } else inline.push(node);
    }
    endLine();
    endPairs();
  }

  /** Walks one block of the page, which may have a label over it. */
  block(node: Element) {
    this.#openers ??= openersIn(node.getRootNode() as ParentNode);
    const label = labelOf(node, this.#openers);
    if (label === undefined) this.#unlabelled(node);
    else
      this.#gathering.within(() => {
        this.#gathering.flush();
        this.#gathering.sections.label(label);
        this.#unlabelled(node);
        this.#gathering.flush();
      });
  }

  #unlabelled(node: Element) {
    const isLeaf = !node.querySelector(BLOCK);
    if ((/^H\d$/.test(node.tagName) || node.matches('summary')) && isLeaf)
      this.#gathering.heading(node);
    else if (
      this.#gathering.under.isAside &&
      node.matches('ul,ol,dl,table') &&
      !POSTCODE.test(node.textContent)
    )
      return;
    else if (node.matches('ul,ol')) this.#lists.take(node);
    else if (node.matches('dl')) this.#definitions(node);
    else if (node.matches('table')) this.#table(node);
    else if (node.matches('details,section,article') || isFigure(node)) this.inside(node);
    else this.walk(node);
  }

  /** Walks what has an end of its own: a heading inside says nothing of what follows. */
  inside(node: Element) {
    this.#gathering.within(() => {
      this.walk(node);
      this.#gathering.flush();
    });
  }

  #definitions(list: Element) {
    const found = definitionsIn(list, this.#gathering.above.openName);
    if (found?.over) this.#over(found.over);
    else if (found?.areOfTitle) this.#gathering.ofTitle(found.entries ?? []);
    else {
      this.#gathering.flush();
      for (const entry of found?.entries ?? []) this.#gathering.keep(entry);
      if (!found) for (const child of list.children) this.walk(child);
    }
  }

  /** Terms are over their practices as headings are. */
  #over(pairs: Pair[]) {
    this.#gathering.flush();
    this.#gathering.within(() => {
      for (const {label, nodes} of pairs) {
        this.#gathering.sections.begin(8, label);
        for (const node of nodes)
          if (node instanceof Element && node.querySelector(BLOCK)) this.inside(node);
          else this.#gathering.keep(entryOf([node]));
      }
    });
  }

  #table(table: Element) {
    if (this.#gathering.above.isOpen && areHours(table)) return;
    const labelled = labelledRows(table, this.#gathering.above.openName);
    if (labelled) {
      this.#gathering.ofTitle(labelled);
      return;
    }
    this.#gathering.flush();
    this.#gathering.within(() => {
      for (const found of readTable(table, this.#gathering.bodies)) {
        if ('walk' in found) this.walk(found.walk);
        else if ('section' in found) {
          this.#gathering.flush();
          this.#gathering.sections.begin(found.level, found.section);
        } else if (found.isSite) this.#gathering.rows.sites(found.entry, true);
        else this.#gathering.keep(found.entry, found.row);
      }
      this.#gathering.flush();
    });
  }
}
