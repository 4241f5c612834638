import {NUMBER, TELEPHONE} from './contacts.js';
import {POSTCODE} from './details.js';
import {saysAside, saysDetails} from './inner-headings.js';
import {saysBranches, saysMain} from './list-items.js';
import {looksLikeName} from './names.js';
import type {ReadParagraph} from './paragraph.js';

/** What a heading begins: a practice by its name, its branches, or a part of the page. */
export type Begun = 'name' | 'branches' | 'part';

/** Where one stands below the heading that names a practice. */
export class UnderName {
  /** The level of that heading; what stands deeper is of that practice. */
  #depth = Infinity;
  /** Under a heading "Branch surgeries" of the practice. */
  isBranches = false;
  /** Under "Opening times", "Services" and the like of the practice. */
  isAside = false;

  /** Whether a heading is over something of the practice above, and begins nothing new. */
  isInner(depth: number, words: string): boolean {
    const isDeeper = depth > this.#depth;
    this.isAside = isDeeper && saysAside(words);
    return this.isAside || (isDeeper && (saysMain(words) || saysDetails(words)));
  }

  /** Takes a heading that begins something; `isWritten` by `toHTML`, whose headings are bodies. */
  begin(depth: number, words: string, isWritten: boolean): Begun {
    this.isBranches = depth > this.#depth && saysBranches(words);
    if (this.isBranches) return 'branches';
    const isName = !isWritten && looksLikeName(words);
    this.#depth = isName ? depth : Infinity;
    return isName ? 'name' : 'part';
  }

  /** Whether a paragraph is under a label of a practice of which nothing is read, or is that label. */
  passes({entry, isNamed, isBold, hasDetails, words}: ReadParagraph, isOpen: boolean): boolean {
    if (entry.lines.length === 1 && saysAside(words) && isOpen) this.isAside = true;
    else if ((isNamed && (isBold || hasDetails)) || POSTCODE.test(words)) this.isAside = false;
    // A telephone is of the practice, whatever else is said there.
    return this.isAside && !TELEPHONE.test(words) && words.search(NUMBER) !== 0;
  }

  /** Reads what has an end of its own: a heading inside says nothing of what follows. */
  within(read: () => void) {
    const depth = this.#depth;
    read();
    this.#depth = depth;
    this.isAside = false;
  }
}
