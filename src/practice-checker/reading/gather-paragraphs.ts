import {isAheadOfName} from './above-names.js';
import {Gathering} from './gathering.js';
import {behindBranch} from './branches.js';
import {NUMBER, TELEPHONE} from './contacts.js';
import {isAboutPractices, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import {saysDetails} from './inner-headings.js';
import {saysBranches, saysMain} from './list-items.js';
import {
  ITALICS,
  readParagraph,
  splitAtNames,
  type Paragraph,
  type ReadParagraph,
} from './paragraph.js';
import {PERSON} from './people.js';
import {isNoPlace, isPlace} from './places.js';
import {splitEntries} from './split-entries.js';

/** Gathers practices from paragraphs: each a practice, a line of one, or what is said of those below. */
export class GatherParagraphs extends Gathering {
  /** Telephones stand above the names. */
  #areNumbersAhead = false;

  protected paragraphs(nodes: Node[]) {
    for (const part of splitAtNames(nodes)) this.#paragraph(part);
  }

  /** A paragraph, or words that stand in none. */
  #paragraph(nodes: Node[]) {
    const paragraph = readParagraph(nodes);
    const {entry, names, standing, ...what} = paragraph;
    if (!entry.lines.length) {
      // Links without words, such as "Call" and "Website", are of the practice above; a picture may
      // stand above the name.
      if (entry.hrefs?.length && isAheadOfName(nodes)) {
        this.flush();
        this.above.begin([], entry.hrefs);
      } else if (entry.hrefs?.length && this.above.entry) this.above.goOn(entry);
      return;
    }
    this.rows.heed(what.words, what.mark);
    if (what.mark && (what.mark === ITALICS || this.rows.hasMark(what.mark))) return;
    if (this.#isTakenOut(paragraph) || this.#isNumberAhead(entry)) return;
    if (this.under.passes(paragraph, this.above.isOpen)) return;
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

  /** A paragraph struck out that is no practice of its own: an editor put another in its place. */
  #isTakenOut({entry, isNamed}: ReadParagraph): boolean {
    const {lines, struck = []} = entry;
    const name = this.above.openName;
    return !isNamed && name !== undefined && lines.every((line) => struck.includes(line));
  }

  /** A telephone alone, on a page that has each above the name of its practice. */
  #isNumberAhead({lines}: Entry): boolean {
    const [only = '', other] = lines;
    if (other || NUMBER.exec(only)?.[0] !== only.replace(TELEPHONE, '')) return false;
    this.#areNumbersAhead ||= this.rows.areNone && !this.above.openName && !this.above.title;
    if (!this.#areNumbersAhead) return false;
    this.flush();
    this.above.begin(lines);
    return true;
  }

  /** Takes a paragraph with a branch of the practice above: behind "Branch:", or below it. */
  #isBranch(entry: Entry): boolean {
    const [first = '', ...lines] = entry.lines;
    const {above} = this;
    if (!above.isOpen) return false;
    if (saysBranches(first)) {
      if (lines.length) {
        this.flush();
        for (const each of splitEntries({...entry, lines, title: undefined}))
          this.rows.sites(each, false);
      } else above.goOn({lines: [first]});
      return true;
    }
    const isBelow = saysBranches(above.entry?.lines.at(-1));
    if (isBelow) above.entry?.lines.pop();
    const words = isBelow ? entry.lines.join(', ') : behindBranch(entry.lines.join(', '));
    if (!words || !POSTCODE.test(words)) return false;
    above.goOn({lines: [`Branch: ${words}`]});
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
    if (this.above.title && isNamed && this.above.name && isWhole(entry))
      this.above.goOnWhole(entry);
    else if (this.above.title && (!isNamed || this.above.name)) this.above.goOn(entry);
    else if (
      this.above.entry &&
      !isNamed &&
      !title &&
      !(isPlaced(entry) && isPlaced(this.above.entry))
    )
      this.above.goOn(entry);
    else {
      if (isNamed && isWhole(entry)) this.above.leaveHouse();
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
    // The house that a surgery is in may be called like a practice.
    const isHouse = lines.length === 1 && HOUSE.test(words) && isOfOne(this.above.name);
    if (!isBold && isHouse && !this.above.title?.isName) {
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
}

/** A practice has one postcode: a second is another's. */
const isPlaced = ({lines}: Entry) => lines.some((line) => POSTCODE.test(line));

/** "Oak Surgery, 1 Oak Street, NR3 3DL" */
const isWhole = ({lines}: Entry) =>
  POSTCODE.test(lines.join(' ')) &&
  isOfOne(lines[0]?.split(',')[0]) &&
  !/^the /i.test(lines[0] ?? '');

const HOUSE = /^(?!the ).*\b(?:centre|clinic|house|hall|building|hospital)$/i;

const isOfOne = (name = '') => /\b(?:surgery|practice|partnership)$/i.test(name);

const isShort = (lines: string[]) => lines.every((line) => line.length < 60);
