import type {Entry} from './entry.js';
import type {KnownBodies} from './known-bodies.js';
import {entryOf} from './page-entries.js';
import {PracticeRows} from './practice-rows.js';
import {takeSaidBefore} from './said-before.js';
import {Sections} from './sections.js';
import {splitEntries} from './split-entries.js';
import {UnderName} from './under-name.js';
import {Unfinished} from './unfinished.js';

type Json = Record<string, unknown>;

/** Gathers practices from what a page has one after another: headings and whole entries. */
export class Gathering {
  readonly rows: PracticeRows;
  readonly sections: Sections;
  readonly above = new Unfinished();
  readonly under = new UnderName();

  constructor(readonly bodies: KnownBodies) {
    this.rows = new PracticeRows(bodies);
    this.sections = new Sections(bodies);
  }

  /** Takes what is said right before the element. */
  before(host: Element) {
    takeSaidBefore(host, this.sections);
  }

  flush() {
    const entry = this.above.take();
    if (entry) this.keep(entry);
  }

  heading(element: Element) {
    // A button is read for what it unfolds.
    const entry = entryOf(element.matches('button') ? [...element.childNodes] : [element]);
    const [words = element.querySelector('img')?.alt ?? ''] = entry.lines;
    // What unfolds holds headings of its own.
    const depth = element.matches('summary') ? 1 : Number(element.tagName[1]) || 7;
    if (this.under.isInner(depth, words)) return;
    this.flush();
    // What `toHTML` wrote is a body's, whatever its name looks like.
    const written = element.getAttribute('data-ccg-code') ?? undefined;
    const begun = this.under.begin(depth, words, written !== undefined);
    if (begun === 'branches') return;
    if (begun === 'part')
      this.sections.begin(element.matches('summary') ? 7 : depth, words, written);
    if (written === undefined) this.above.entitle(entry, false);
  }

  /** Practices of which the first goes on with the name above. */
  ofTitle(entries: Entry[], title = this.above.openName) {
    const [only, other] = entries;
    if (only && !other && only.lines[0] === title && this.above.isOpen) {
      this.above.goOn({...only, lines: only.lines.slice(1)});
      return;
    }
    this.above.dropTitle();
    this.flush();
    for (const entry of entries) this.keep(entry);
  }

  /** Reads what has an end of its own: a heading inside says nothing of what follows. */
  within(read: () => void) {
    this.under.within(() => {
      this.sections.within(read);
    });
  }

  keep(entry: Entry, row?: Element) {
    if (this.under.isBranches) {
      for (const each of splitEntries(entry)) this.rows.sites(each, false);
      return;
    }
    this.rows.keep(entry, this.sections, row);
  }

  /** The practices, once the page has been walked. */
  finish(): Json[] {
    this.flush();
    return this.rows.finish();
  }
}
