import {hasDetails} from './details.js';
import type {Gathering} from './gathering.js';
import {
  areAsides,
  areDetails,
  areStaff,
  areTags,
  areTurns,
  holdsMany,
  isOverItems,
  itemsOf,
  saysBranches,
  sitesIn,
} from './list-items.js';
import {MANY} from './names.js';
import {entryOf, hrefsOf} from './page-entries.js';
import {BLOCK, linesOf, SKIPPED} from './page-lines.js';
import {namesBehind} from './paragraph.js';
import {isSure} from './places.js';
import {standingOf} from './standing.js';

/** A row that `toHTML` wrote, whatever its name looks like. */
const isWritten = (item: Element): boolean => item.querySelector('.ccg-name') !== null;

/** Walks blocks of the page, and what has an end of its own. */
interface Walk {
  block: (node: Element) => void;
  inside: (node: Element) => void;
}

/** Takes practices from lists: each item one, or several, or something of the practice above. */
export class Lists {
  readonly #to: Gathering;
  /** Walks what stands between and inside items. */
  readonly #page: Walk;

  constructor(to: Gathering, page: Walk) {
    this.#to = to;
    this.#page = page;
  }

  take(list: Element) {
    // What leads to parts of the page is none of them.
    if (list.matches('[role=tablist]')) return;
    const items = itemsOf(list);
    if (items.some(isWritten)) {
      this.#to.flush();
      for (const item of items)
        if (isWritten(item)) this.#to.keep(entryOf([item]), item);
        else this.#item(item);
      return;
    }
    if (areTurns(items)) return;
    if (!items.some(isOverItems)) this.#each(list, items);
    else
      this.#to.within(() => {
        this.#each(list, items);
      });
  }

  #each(list: Element, items: Element[]) {
    // Editors put lists and tables between the items.
    if ([...list.children].some((child) => !child.matches('li') && child.matches(BLOCK))) {
      this.#to.flush();
      for (const child of list.children)
        if (items.includes(child)) this.#item(child);
        else if (!child.matches(`li,${SKIPPED}`)) this.#page.block(child);
      return;
    }
    if (this.#to.above.name && areDetails(list)) this.#to.above.goOn(entryOf([list]));
    else if (this.#to.above.name && !MANY.test(this.#to.above.name) && areTags(items)) {
      const lines = items.flatMap((item) => linesOf([item]));
      if (lines.some(isSure)) this.#to.above.goOn({lines});
    } else if (this.#to.above.entry && saysBranches(this.#to.above.entry.lines.at(-1))) {
      this.#to.above.entry.lines.pop();
      const lines = items.map((item) => `Branch: ${linesOf([item]).join(', ')}`);
      this.#to.above.goOn({lines});
    } else if (this.#to.above.entry && areAsides(items))
      this.#to.above.goOn({lines: [], hrefs: hrefsOf([list])});
    else if (!areStaff(items) || !(this.#to.above.entry ?? this.#to.above.name)) {
      this.#to.flush();
      for (const item of items) this.#item(item);
    }
  }

  #item(item: Element) {
    if (isOverItems(item)) {
      this.#to.flush();
      this.#to.sections.begin(8, linesOf([item]).join(' '));
      return;
    }
    const sites = sitesIn(item);
    if (sites) {
      this.#to.keep(sites.practice);
      for (const site of sites.sites) this.#to.rows.sites(site, false);
    } else if (holdsMany(item)) this.#page.inside(item);
    else this.#line(item);
    this.#to.flush();
  }

  /** An item that is a practice, or the names of several. */
  #line(item: Element) {
    const [line = '', ...others] = linesOf([item]);
    const names = others.length || hasDetails(line) ? undefined : namesBehind(line);
    const standing = standingOf(line);
    if (names) for (const name of names) this.#to.keep({lines: [name], standing});
    else this.#to.keep(entryOf([item]), item);
  }
}
