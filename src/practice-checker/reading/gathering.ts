import {isAboutPractices} from './details.js';
import type {Entry} from './entry.js';
import {saysBranches, saysMain} from './list-items.js';
import {looksLikeName} from './names.js';
import {entryOf} from './page-lines.js';
import {readParagraph, splitAtNames, type Paragraph} from './paragraph.js';
import {PracticeRows} from './practice-rows.js';
import {Sections} from './sections.js';
import {splitEntries} from './split-entries.js';
import {Unfinished} from './unfinished.js';

type Json = Record<string, unknown>;

/** Gathers practices from what a page has one after another: headings, paragraphs, and whole entries. */
export class Gathering {
  protected readonly rows = new PracticeRows();
  protected readonly sections = new Sections();
  protected readonly above = new Unfinished();
  /** The level of the heading that names a practice; what stands deeper is of that practice. */
  #nameDepth = Infinity;
  /** Under a heading "Branch surgeries" of a practice. */
  #underBranches = false;

  protected flush() {
    const entry = this.above.take();
    if (entry) this.keep(entry);
  }

  protected heading(element: Element) {
    const entry = entryOf([element]);
    const [words = ''] = entry.lines;
    const depth = Number(element.tagName[1]) || 7;
    if (depth > this.#nameDepth && saysMain(words)) return;
    this.flush();
    this.#underBranches = depth > this.#nameDepth && saysBranches(words);
    if (this.#underBranches) return;
    if (looksLikeName(words)) this.#nameDepth = depth;
    else {
      this.#nameDepth = Infinity;
      this.sections.begin(depth, words, element.getAttribute('data-ccg-code') ?? undefined);
    }
    this.above.title = {entry, isName: false};
  }

  protected paragraphs(nodes: Node[]) {
    for (const part of splitAtNames(nodes)) this.#paragraph(part);
  }

  /** A paragraph, or words that stand in none. */
  #paragraph(nodes: Node[]) {
    const {entry, names, standing, ...what} = readParagraph(nodes);
    if (!entry.lines.length) {
      // Links without words, such as "Call" and "Website", are of the practice above.
      if (entry.hrefs?.length && this.above.entry) this.above.goOn(entry);
      return;
    }
    this.rows.heed(what.words, what.mark);
    if (what.isOfMembers) {
      this.flush();
      this.sections.endLead();
    }
    if (names) {
      this.flush();
      for (const name of names) this.keep({...name, standing});
    } else if (what.isOfOne && (this.above.entry ?? this.above.title)) this.above.goOn(entry);
    else if (what.hasDetails) this.#withDetails(entry, what);
    else this.#withoutDetails(entry, what);
  }

  /** A paragraph with a postcode, telephone or code: the whole practice, or what its name stood above. */
  #withDetails(entry: Entry, {isNamed}: Paragraph) {
    const {lines, title} = entry;
    if (this.above.title && (!isNamed || this.above.name)) this.above.goOn(entry);
    else if (this.above.entry && !isNamed && !title) this.above.goOn(entry);
    else {
      this.flush();
      if (isNamed || title || /,/.test(lines[0] ?? '') || lines.length > 1)
        this.above.entry = entry;
    }
  }

  /** A paragraph of words alone: a line of the practice above, names, a title, or what is said of those below. */
  #withoutDetails(entry: Entry, {isNamed, isBold, isOfMany, isOfNamed, words}: Paragraph) {
    const {lines} = entry;
    // The rows have heeded it.
    if (isOfNamed && !isNamed && !isBold) return;
    if (!isNamed && (isBold || isOfMany)) {
      this.flush();
      this.sections.begin(7, words);
      if (!isBold) return;
    }
    if (isNamed || isBold) {
      this.flush();
      if (isBold || lines.length === 1) this.above.title = {entry, isName: isNamed};
      else this.above.entry = entry;
    } else if (
      !isAboutPractices(words) &&
      (this.above.name ?? (this.above.entry && isShort(lines)))
    )
      this.above.goOn(entry);
  }

  /** Practices of which the first goes on with the name above. */
  protected ofTitle(entries: Entry[]) {
    this.above.title = undefined;
    this.flush();
    for (const entry of entries) this.keep(entry);
  }

  protected keep(entry: Entry, row?: Element) {
    if (this.#underBranches) {
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

const isShort = (lines: string[]) => lines.every((line) => line.length < 60);
