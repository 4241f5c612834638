import {hasDetails} from './details.js';
import type {Gathering} from './gathering.js';
import type {Unfinished} from './unfinished.js';
import {
  areAsides,
  areDetails,
  areSites,
  areStaff,
  areTags,
  areTurns,
  holdsMany,
  isOverItems,
  itemsOf,
  sitesIn,
} from './list-items.js';
import {isOfOne} from './entry-forms.js';
import {looksLikeName, MANY} from './names.js';
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
  readonly #gathering: Gathering;
  readonly #above: Unfinished;
  /** Walks what stands between and inside items. */
  readonly #page: Walk;

  constructor(gathering: Gathering, page: Walk) {
    this.#gathering = gathering;
    this.#above = gathering.above;
    this.#page = page;
  }

  take(list: Element) {
    // What leads to parts of the page is none of them.
    if (list.matches('[role=tablist]')) return;
    const items = itemsOf(list);
    if (items.some(isWritten)) {
      this.#gathering.flush();
      for (const item of items)
        if (isWritten(item)) this.#gathering.keep(entryOf([item]), item);
        else this.#item(item);
      return;
    }
    if (areTurns(items)) return;
    if (!items.some(isOverItems)) this.#each(list, items);
    else
      this.#gathering.within(() => {
        this.#each(list, items);
      });
  }

  #each(list: Element, items: Element[]) {
    // Editors put lists and tables between the items.
    if ([...list.children].some((child) => !child.matches('li') && child.matches(BLOCK))) {
      this.#gathering.flush();
      for (const child of list.children)
        if (items.includes(child)) this.#item(child);
        else if (!child.matches(`li,${SKIPPED}`)) this.#page.block(child);
      return;
    }
    if (this.#isOfOne && areSites(items)) this.#sites(items);
    else if (this.#above.name && areDetails(list)) this.#above.goOn(entryOf([list]));
    else if (this.#above.name && !MANY.test(this.#above.name) && areTags(items)) {
      const lines = items.flatMap((item) => linesOf([item]));
      if (lines.some(isSure)) this.#above.goOn({lines});
    } else if (this.#above.dropLabel()) {
      const lines = items.map((item) => `Branch: ${linesOf([item]).join(', ')}`);
      this.#above.goOn({lines});
    } else if (this.#above.entry && areAsides(items))
      this.#above.goOn({lines: [], hrefs: hrefsOf([list])});
    else if (!areStaff(items) || !(this.#above.entry ?? this.#above.name)) {
      this.#gathering.flush();
      for (const item of items) this.#item(item);
    }
  }

  /** Where the practice of the heading above is: its own address first, or each site by its name. */
  #sites([first, ...others]: Element[]) {
    const own = first ? entryOf([first]) : {lines: []};
    const isNamed = looksLikeName(own.lines[0]?.split(',')[0] ?? '');
    this.#above.goOn(isNamed ? {lines: []} : own);
    this.#gathering.flush();
    const sites = others.map((item) => entryOf([item]));
    for (const site of isNamed ? [own, ...sites] : sites) this.#gathering.rows.sites(site, false);
  }

  /** Whether the heading right above is the name of one practice; a health centre may house several. */
  get #isOfOne(): boolean {
    const {title, name, entry} = this.#above;
    return !entry && title?.isName === false && isOfOne(name);
  }

  #item(item: Element) {
    if (isOverItems(item)) {
      this.#gathering.flush();
      this.#gathering.sections.begin(8, linesOf([item]).join(' '));
      return;
    }
    const sites = sitesIn(item);
    if (sites) {
      this.#gathering.keep(sites.practice);
      for (const site of sites.sites) this.#gathering.rows.sites(site, false);
    } else if (holdsMany(item)) this.#page.inside(item);
    else this.#line(item);
    this.#gathering.flush();
  }

  /** An item that is a practice, or the names of several. */
  #line(item: Element) {
    const [line = '', ...others] = linesOf([item]);
    const names = others.length || hasDetails(line) ? undefined : namesBehind(line);
    const standing = standingOf(line);
    if (names) for (const name of names) this.#gathering.keep({lines: [name], standing});
    else this.#gathering.keep(entryOf([item]), item);
  }
}
