import {columnOf} from './columns.js';
import {hasDetails, POSTCODE} from './details.js';
import {GatherParagraphs} from './gather-paragraphs.js';
import {
  areAsides,
  areDetails,
  areStaff,
  areTags,
  areTurns,
  holdsMany,
  itemsOf,
  saysBranches,
  sitesIn,
} from './list-items.js';
import {BLOCK, entryOf, hrefsOf, linesOf, SKIPPED} from './page-lines.js';
import {definitionsIn, pairIn, readPairs, type Pair} from './pairs.js';
import {namesBehind} from './paragraph.js';
import {areHours, labelledRows} from './label-tables.js';
import {isSure} from './places.js';
import {readTable} from './read-table.js';
import {standingOf} from './standing.js';

/** A heading over several practices. */
const MANY = /\b(?:practices|surgeries|centres|clinics|doctors|gps)\b/i;

const hasWordsOrLink = (node: Node): boolean =>
  Boolean(node.textContent?.trim()) || (node instanceof Element && node.matches('a[href]'));

/** Walks a page's headings, lists, tables and paragraphs in their order. */
export class PageWalk extends GatherParagraphs {
  walk(parent: Element) {
    let inline: Node[] = [];
    let pairs: Pair[] = [];
    const endLine = () => {
      if (inline.some(hasWordsOrLink)) this.paragraphs(inline);
      inline = [];
    };
    const endPairs = () => {
      if (pairs.length > 1 || columnOf(pairs[0]?.label ?? '') === 'name')
        this.ofTitle(readPairs(pairs, this.above.openName));
      else if (pairs[0]?.box) this.#block(pairs[0].box);
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
      if (node instanceof Element && node.matches(BLOCK)) {
        endLine();
        if (!node.matches(SKIPPED)) this.#block(node);
      } else if (node instanceof Element && node.querySelector(BLOCK) && !node.matches(SKIPPED)) {
        endLine();
        this.walk(node);
      } else inline.push(node);
    }
    endLine();
    endPairs();
  }

  #block(node: Element) {
    const isLeaf = !node.querySelector(BLOCK);
    if ((/^H\d$/.test(node.tagName) || node.matches('summary')) && isLeaf) this.heading(node);
    else if (
      this.under.isAside &&
      node.matches('ul,ol,dl,table') &&
      !POSTCODE.test(node.textContent)
    )
      return;
    else if (node.matches('ul,ol')) this.#list(node);
    else if (node.matches('dl')) this.#definitions(node);
    else if (node.matches('table')) this.#table(node);
    else if (node.matches('p,address') || isLeaf) this.paragraphs([...node.childNodes]);
    else if (node.matches('details,section,article')) this.#inside(node);
    else this.walk(node);
  }

  /** Walks what has an end of its own: a heading inside says nothing of what follows. */
  #inside(node: Element) {
    this.within(() => {
      this.walk(node);
      this.flush();
    });
  }

  /** A list may have a label over it. */
  #list(list: Element) {
    const label = list.getAttribute('aria-label');
    if (!label) this.#items(list);
    else
      this.within(() => {
        this.flush();
        this.sections.begin(8, label);
        this.#items(list);
      });
  }

  #items(list: Element) {
    const items = itemsOf(list);
    if (areTurns(items)) return;
    // Editors put lists and tables between the items.
    if ([...list.children].some((child) => !child.matches('li') && child.matches(BLOCK))) {
      this.flush();
      for (const child of list.children)
        if (items.includes(child)) this.#item(child);
        else if (!child.matches(`li,${SKIPPED}`)) this.#block(child);
      return;
    }
    if (this.above.name && areDetails(list)) this.above.goOn(entryOf([list]));
    else if (this.above.name && !MANY.test(this.above.name) && areTags(items)) {
      const lines = items.flatMap((item) => linesOf([item]));
      if (lines.some(isSure)) this.above.goOn({lines});
    } else if (this.above.entry && saysBranches(this.above.entry.lines.at(-1))) {
      this.above.entry.lines.pop();
      const lines = items.map((item) => `Branch: ${linesOf([item]).join(', ')}`);
      this.above.goOn({lines});
    } else if (this.above.entry && areAsides(items))
      this.above.goOn({lines: [], hrefs: hrefsOf([list])});
    else if (!areStaff(items) || !(this.above.entry ?? this.above.name)) {
      this.flush();
      for (const item of items) this.#item(item);
    }
  }

  #item(item: Element) {
    const sites = sitesIn(item);
    if (sites) {
      this.keep(sites.practice);
      for (const site of sites.sites) this.rows.sites(site, false);
    } else if (holdsMany(item)) this.#inside(item);
    else this.#line(item);
    this.flush();
  }

  /** An item that is a practice, or the names of several. */
  #line(item: Element) {
    const [line = '', ...others] = linesOf([item]);
    const names = others.length || hasDetails(line) ? undefined : namesBehind(line);
    const standing = standingOf(line);
    if (names) for (const name of names) this.keep({lines: [name], standing});
    else this.keep(entryOf([item]), item);
  }

  #definitions(list: Element) {
    const found = definitionsIn(list, this.above.openName);
    if (found?.areOfTitle) this.ofTitle(found.entries);
    else {
      this.flush();
      for (const entry of found?.entries ?? []) this.keep(entry);
      if (!found) for (const child of list.children) this.walk(child);
    }
  }

  #table(table: Element) {
    if (this.above.isOpen && areHours(table)) return;
    const labelled = labelledRows(table, this.above.openName);
    if (labelled) {
      this.ofTitle(labelled);
      return;
    }
    this.flush();
    this.within(() => {
      for (const found of readTable(table, this.bodies)) {
        if ('walk' in found) this.walk(found.walk);
        else if ('section' in found) this.sections.begin(found.level, found.section);
        else if (found.isSite) this.rows.sites(found.entry, true);
        else this.keep(found.entry, found.row);
      }
    });
  }
}
