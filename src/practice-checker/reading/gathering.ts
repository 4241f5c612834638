import {NUMBER, TELEPHONE} from './contacts.js';
import {isAboutPractices, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import {saysAside, saysDetails} from './inner-headings.js';
import type {KnownBodies} from './known-bodies.js';
import {saysBranches, saysMain} from './list-items.js';
import {looksLikeName} from './names.js';
import {entryOf} from './page-lines.js';
import {readParagraph, splitAtNames, type Paragraph} from './paragraph.js';
import {PERSON} from './people.js';
import {isNoPlace, isPlace} from './places.js';
import {PracticeRows} from './practice-rows.js';
import {Sections} from './sections.js';
import {splitEntries} from './split-entries.js';
import {Unfinished} from './unfinished.js';

type Json = Record<string, unknown>;

/** Gathers practices from what a page has one after another: headings, paragraphs, and whole entries. */
export class Gathering {
  protected readonly rows = new PracticeRows();
  protected readonly sections: Sections;
  protected readonly above = new Unfinished();
  /** The level of the heading that names a practice; what stands deeper is of that practice. */
  #nameDepth = Infinity;
  /** Under a heading "Branch surgeries" of a practice. */
  #underBranches = false;
  /** Under "Opening times", "Services" and the like of a practice. */
  protected isAside = false;

  constructor(bodies: KnownBodies) {
    this.sections = new Sections(bodies);
  }

  protected flush() {
    const entry = this.above.take();
    if (entry) this.keep(entry);
  }

  protected heading(element: Element) {
    const entry = entryOf([element]);
    const [words = ''] = entry.lines;
    // What unfolds holds headings of its own.
    const depth = element.matches('summary') ? 1 : Number(element.tagName[1]) || 7;
    const isInner = depth > this.#nameDepth;
    this.isAside = isInner && saysAside(words);
    if (isInner && (this.isAside || saysMain(words) || saysDetails(words))) return;
    this.flush();
    this.#underBranches = depth > this.#nameDepth && saysBranches(words);
    if (this.#underBranches) return;
    // What `toHTML` wrote is a body's, whatever its name looks like.
    const written = element.getAttribute('data-ccg-code') ?? undefined;
    if (written === undefined && looksLikeName(words)) this.#nameDepth = depth;
    else {
      this.#nameDepth = Infinity;
      this.sections.begin(element.matches('summary') ? 7 : depth, words, written);
    }
    if (written === undefined) this.above.title = {entry, isName: false};
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
    if (what.mark && this.rows.hasMark(what.mark)) return;
    if (this.#passes(entry, what)) return;
    if (saysMain(entry.lines[0] ?? '') && this.above.isOpen) entry.lines.shift();
    if (this.#isBranch(entry) || this.#isLabelled(entry)) return;
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

  /** Whether a paragraph is under a label of a practice of which nothing is read, or is that label. */
  #passes({lines}: Entry, {isNamed, isBold, hasDetails, words}: Paragraph): boolean {
    if (lines.length === 1 && saysAside(words) && this.above.isOpen) this.isAside = true;
    else if ((isNamed && (isBold || hasDetails)) || POSTCODE.test(words)) this.isAside = false;
    // A telephone is of the practice, whatever else is said there.
    return this.isAside && !TELEPHONE.test(words) && words.search(NUMBER) !== 0;
  }

  /** Takes a paragraph with "Branch site" above an address, as a site of the practice above. */
  #isBranch({lines: [first = '', ...lines], ...entry}: Entry): boolean {
    if (!lines.length || !this.above.isOpen || !saysBranches(first)) return false;
    this.flush();
    for (const each of splitEntries({...entry, lines, title: undefined}))
      this.rows.sites(each, false);
    return true;
  }

  /** Takes a paragraph with a label in bold above its values: of the practice above, or of no use. */
  #isLabelled({title = '', lines: [first = '', ...lines], ...entry}: Entry): boolean {
    if (!lines.length || title !== first || !this.above.isOpen) return false;
    const isDetails = saysDetails(first);
    if (isDetails) this.above.goOn({...entry, lines});
    return isDetails || (isNoPlace(first) && !lines.some((line) => POSTCODE.test(line)));
  }

  /** A paragraph with a postcode, telephone or code: the whole practice, or what its name stood above. */
  #withDetails(entry: Entry, {isNamed}: Paragraph) {
    const {lines, title} = entry;
    if (this.above.title && (!isNamed || this.above.name)) this.above.goOn(entry);
    else if (
      this.above.entry &&
      !isNamed &&
      !title &&
      !(isPlaced(entry) && isPlaced(this.above.entry))
    )
      this.above.goOn(entry);
    else {
      this.flush();
      if (isNamed || title || /,/.test(lines[0] ?? '') || lines.length > 1)
        this.above.entry = entry;
    }
  }

  /** A paragraph of words alone: a line of the practice above, names, a title, or what is said of those below. */
  #withoutDetails(entry: Entry, {isNamed, isBold, isOfMany, isOfNamed, words}: Paragraph) {
    const {lines} = entry;
    // "Dr Smith and Partners" below "Oak Street Surgery"; a health centre may house several.
    if (!isBold && this.above.title && PERSON.test(lines[0] ?? '') && isOfOne(this.above.name)) {
      this.above.goOn(entry);
      return;
    }
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
      (this.above.name ??
        (this.above.entry && isShort(lines)) ??
        (this.above.title && lines.every(isPlace)))
    )
      this.above.goOn(entry);
  }

  /** The name of the practice above, that labels with values may go on about. */
  protected get openName(): string | undefined {
    return this.above.name ?? this.above.entry?.title ?? this.above.entry?.lines[0];
  }

  /** Practices of which the first goes on with the name above. */
  protected ofTitle(entries: Entry[], title = this.openName) {
    const [only, other] = entries;
    if (only && !other && only.lines[0] === title && this.above.isOpen) {
      this.above.goOn({...only, lines: only.lines.slice(1)});
      return;
    }
    this.above.title = undefined;
    this.flush();
    for (const entry of entries) this.keep(entry);
  }

  /** Reads what has an end of its own: a heading inside says nothing of what follows. */
  protected within(read: () => void) {
    const depth = this.#nameDepth;
    this.sections.within(read);
    this.#nameDepth = depth;
    this.isAside = false;
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

/** A practice has one postcode: a second is another's. */
const isPlaced = ({lines}: Entry) => lines.some((line) => POSTCODE.test(line));

const isOfOne = (name = '') => /\b(?:surgery|practice|partnership)$/i.test(name);

const isShort = (lines: string[]) => lines.every((line) => line.length < 60);
