import {isAboutPractices, looksLikeName} from './details.js';
import type {Entry} from './entry.js';
import {areDetails, areStaff, holdsMany, itemsOf, saysBranches, sitesIn} from './list-items.js';
import {BLOCK, entryOf, linesOf, SKIPPED} from './page-lines.js';
import {areLabels, pairsOf, readPairs} from './pairs.js';
import {readParagraph, type Paragraph} from './paragraph.js';
import {PracticeRows} from './practice-rows.js';
import {readTable} from './read-table.js';
import {Sections} from './sections.js';
import {Unfinished} from './unfinished.js';

type Json = Record<string, unknown>;

/** Walks a page's headings, lists, tables and paragraphs in their order, and gathers its practices. */
export class PageWalk {
  readonly #rows = new PracticeRows();
  readonly #sections = new Sections();
  readonly #above = new Unfinished();

  walk(parent: Element) {
    let inline: Node[] = [];
    const endLine = () => {
      if (inline.some((node) => node.textContent?.trim())) this.#paragraph(inline);
      inline = [];
    };
    for (const node of parent.childNodes) {
      if (node instanceof Element && node.matches(BLOCK)) {
        endLine();
        if (!node.matches(SKIPPED)) this.#block(node);
      } else if (node instanceof Element && node.querySelector(BLOCK) && !node.matches(SKIPPED)) {
        endLine();
        this.walk(node);
      } else inline.push(node);
    }
    endLine();
  }

  #block(node: Element) {
    const isLeaf = !node.querySelector(BLOCK);
    if ((/^H\d$/.test(node.tagName) || node.matches('summary')) && isLeaf) this.#heading(node);
    else if (node.matches('ul,ol')) this.#list(node);
    else if (node.matches('dl')) this.#definitions(node);
    else if (node.matches('table')) this.#table(node);
    else if (node.matches('p,address') || isLeaf) this.#paragraph([...node.childNodes]);
    else if (node.matches('details,section,article')) this.#inside(node);
    else this.walk(node);
  }

  /** Walks what has an end of its own: a heading inside says nothing of what follows. */
  #inside(node: Element) {
    this.#sections.within(() => {
      this.walk(node);
      this.flush();
    });
  }

  flush() {
    const entry = this.#above.take();
    if (entry) this.#keep(entry);
  }

  #heading(element: Element) {
    this.flush();
    const entry = entryOf([element]);
    const [words = ''] = entry.lines;
    if (!looksLikeName(words)) {
      const level = Number(element.tagName[1]) || 7;
      this.#sections.begin(level, words, element.getAttribute('data-ccg-code') ?? undefined);
    }
    this.#above.title = {entry, isName: false};
  }

  /** A paragraph, or words that stand in none. */
  #paragraph(nodes: Node[]) {
    const {entry, names, standing, ...what} = readParagraph(nodes);
    if (!entry.lines.length) {
      // Links without words, such as "Call" and "Website", are of the practice above.
      if (entry.hrefs?.length && this.#above.entry) this.#above.goOn(entry);
      return;
    }
    this.#rows.heed(what.words, what.mark);
    if (names) {
      this.flush();
      for (const name of names) this.#keep({...name, standing});
    } else if (what.isOfOne && (this.#above.entry ?? this.#above.title)) this.#above.goOn(entry);
    else if (what.hasDetails) this.#withDetails(entry, what);
    else this.#withoutDetails(entry, what);
  }

  /** A paragraph with a postcode, telephone or code: the whole practice, or what its name stood above. */
  #withDetails(entry: Entry, {isNamed}: Paragraph) {
    const {lines, title} = entry;
    if (this.#above.title && (!isNamed || this.#above.name)) this.#above.goOn(entry);
    else if (this.#above.entry && !isNamed && !title) this.#above.goOn(entry);
    else {
      this.flush();
      if (isNamed || title || /,/.test(lines[0] ?? '') || lines.length > 1)
        this.#above.entry = entry;
    }
  }

  /** A paragraph of words alone: a line of the practice above, names, a title, or what is said of those below. */
  #withoutDetails(entry: Entry, {isNamed, isBold, isOfMany, words}: Paragraph) {
    const {lines} = entry;
    if (!isNamed && (isBold || isOfMany)) {
      this.flush();
      this.#sections.begin(7, words);
      if (!isBold) return;
    }
    if (isNamed || isBold) {
      this.flush();
      if (isBold || lines.length === 1) this.#above.title = {entry, isName: isNamed};
      else this.#above.entry = entry;
    } else if (
      !isAboutPractices(words) &&
      (this.#above.name ?? (this.#above.entry && isShort(lines)))
    )
      this.#above.goOn(entry);
  }

  #list(list: Element) {
    const items = itemsOf(list);
    if (this.#above.name && areDetails(list)) this.#above.goOn(entryOf([list]));
    else if (this.#above.entry && saysBranches(this.#above.entry.lines.at(-1))) {
      this.#above.entry.lines.pop();
      const lines = items.map((item) => `Branch: ${linesOf([item]).join(', ')}`);
      this.#above.goOn({lines});
    } else if (!areStaff(items) || !(this.#above.entry ?? this.#above.name)) {
      this.flush();
      for (const item of items) this.#item(item);
    }
  }

  #item(item: Element) {
    const sites = sitesIn(item);
    if (sites) {
      this.#keep(sites.practice);
      for (const site of sites.sites) this.#rows.site(site, false);
    } else if (holdsMany(item)) this.#inside(item);
    else this.#keep(entryOf([item]), item);
    this.flush();
  }

  #definitions(list: Element) {
    const pairs = pairsOf(list);
    if (areLabels(pairs.map(({label}) => label))) {
      const title = this.#above.name;
      this.#above.title = undefined;
      this.flush();
      for (const entry of readPairs(pairs, title)) this.#keep(entry);
      return;
    }
    this.flush();
    if (!pairs.length || list.querySelector('ul,ol,table,dl')) {
      for (const child of list.children) this.walk(child);
      return;
    }
    for (const {label, nodes, term} of pairs)
      this.#keep({...entryOf(term ? [term, ...nodes] : nodes), title: label});
  }

  #table(table: Element) {
    this.flush();
    this.#sections.within(() => {
      for (const found of readTable(table)) {
        if ('walk' in found) this.walk(found.walk);
        else if ('section' in found) this.#sections.begin(found.level, found.section);
        else if (found.isSite) this.#rows.site(found.entry, true);
        else this.#keep(found.entry, found.row);
      }
    });
  }

  #keep(entry: Entry, row?: Element) {
    this.#rows.keep(entry, this.#sections, row);
  }

  /** The practices, once the page has been walked. */
  finish(): Json[] {
    this.flush();
    return this.#rows.finish();
  }
}

const isShort = (lines: string[]) => lines.every((line) => line.length < 60);
