import {isAheadOfName} from './above-names.js';
import type {Gathering} from './gathering.js';
import {behindBranch} from './branches.js';
import {NUMBER, TELEPHONE} from './contacts.js';
import {isAboutPractices, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import {HOUSE, isOfOne, isPlaced, isShort, isWhole} from './entry-forms.js';
import {saysAside, saysDetails} from './inner-headings.js';
import {saysBranches, saysMain} from './list-items.js';
import {isKey} from './keys.js';
import {ITALICS, readParagraph, type Paragraph, type ReadParagraph} from './paragraph.js';
import {splitAtNames} from './paragraph-parts.js';
import {PERSON} from './people.js';
import {isNoPlace, isPlace} from './places.js';
import {splitEntries} from './split-entries.js';
import {says} from './standing.js';

/** Takes practices from paragraphs: each a practice, a line of one, or what is said of those below. */
export class Paragraphs {
  readonly #to: Gathering;
  /** Telephones stand above the names. */
  #areNumbersAhead = false;
  /** How many practices stood above the last words on those below them. */
  #leadAt = 0;
  /** The paragraph before, where it says something of some practices, and not of which: "Several practices have left us." */
  #ofSome = '';

  /** `to` takes what they hold. */
  constructor(to: Gathering) {
    this.#to = to;
  }

  /** Takes a paragraph, or words that stand in none. */
  take(nodes: Node[]) {
    for (const part of splitAtNames(nodes)) this.#paragraph(part);
  }

  /** A paragraph that holds one practice, or what its parts say together. */
  #paragraph(nodes: Node[]) {
    const paragraph = readParagraph(nodes);
    const {entry, names, ...what} = paragraph;
    const {standing, isDoubted} = this.#doubted(paragraph);
    if (isDoubted) {
      what.isOfMembers = false;
      what.isOfMany = true;
    }
    if (!entry.lines.length) {
      // Links without words, such as "Call" and "Website", are of the practice above; a picture may
      // stand above the name.
      if (entry.hrefs?.length && isAheadOfName(nodes)) {
        this.#to.flush();
        this.#to.above.begin([], entry.hrefs);
      } else if (entry.hrefs?.length && this.#to.above.entry) this.#to.above.goOn(entry);
      return;
    }
    this.#to.rows.heed(what.words, what.mark);
    if (isKey(what.words)) return;
    if (what.mark && (what.mark === ITALICS || this.#to.rows.hasMark(what.mark))) return;
    if (this.#isTakenOut(paragraph) || this.#isNumberAhead(entry)) return;
    if (this.#to.under.passes(paragraph, this.#to.above.isOpen)) return;
    if (saysMain(entry.lines[0] ?? '') && this.#to.above.isOpen) entry.lines.shift();
    if (this.#goesOn(paragraph)) return;
    if (this.#isBranch(entry) || this.#isLabelled(entry)) return;
    if (what.isOfMembers) {
      this.#to.flush();
      this.#to.sections.endLead();
    }
    if (names) {
      this.#to.flush();
      // A line over the names, as a heading is.
      if (names.length === entry.lines.length - 1) this.#to.sections.begin(7, entry.lines[0] ?? '');
      for (const name of names) this.#to.keep({...name, standing});
    } else if (what.isOfOne && (this.#to.above.entry ?? this.#to.above.title))
      this.#to.above.goOn(entry);
    else if (what.hasDetails) this.#withDetails(entry, what);
    else this.#withoutDetails(entry, what);
  }

  /** What a paragraph says, and whether that is no more than that those below may not be ours. */
  #doubted({words, standing, names, ...what}: ReadParagraph) {
    const {above} = this.#to;
    if (above.isOpen && isPlace(words) && !(above.entry && isPlaced(above.entry)))
      return {standing, isDoubted: false};
    const lead = names ? words.slice(0, words.indexOf(':') + 1) : words;
    const isRead =
      what.isOfMany || what.isOfNamed || what.areLinks || (names ? says(standing) : what.isNamed);
    if (isRead) return {standing, isDoubted: false};
    const doubt = this.#to.bodies.doubtOver(lead);
    return {standing: names ? doubt : standing, isDoubted: says(doubt)};
  }

  /** Whether a label is over other practices than those of which the one before it tells: "Our own:". */
  #endsLead(words: string): boolean {
    const {above, rows} = this.#to;
    const isLabel = words.endsWith(':') && !saysAside(words) && !saysDetails(words);
    return isLabel && !above.isOpen && !above.title && rows.count > this.#leadAt;
  }

  /** A paragraph struck out that is no practice of its own: an editor put another in its place. */
  #isTakenOut({entry, isNamed}: ReadParagraph): boolean {
    const {lines, struck = []} = entry;
    const name = this.#to.above.openName;
    return !isNamed && name !== undefined && lines.every((line) => struck.includes(line));
  }

  /** Takes a paragraph that says of which practices the one before it was: "They are:" */
  #goesOn({words, standing, isOfMany, isNamed}: ReadParagraph): boolean {
    const before = this.#ofSome;
    this.#ofSome = says(standing) && !isOfMany && !isNamed ? words : '';
    if (!before || !WHICH.test(words)) return false;
    this.#to.flush();
    this.#to.sections.begin(7, `${before} ${words}`);
    return true;
  }

  /** A telephone alone, on a page that has each above the name of its practice. */
  #isNumberAhead({lines}: Entry): boolean {
    const [only = '', other] = lines;
    if (other || NUMBER.exec(only)?.[0] !== only.replace(TELEPHONE, '')) return false;
    this.#areNumbersAhead ||=
      !this.#to.rows.count && !this.#to.above.openName && !this.#to.above.title;
    if (!this.#areNumbersAhead) return false;
    this.#to.flush();
    this.#to.above.begin(lines);
    return true;
  }

  /** Takes a paragraph with a branch of the practice above: behind "Branch:", or below it. */
  #isBranch(entry: Entry): boolean {
    const [first = '', ...lines] = entry.lines;
    const {above} = this.#to;
    if (!above.isOpen) return false;
    if (saysBranches(first)) {
      if (lines.length) {
        this.#to.flush();
        for (const each of splitEntries({...entry, lines, title: undefined}))
          this.#to.rows.sites(each, false);
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
    if (!lines.length || title !== first || !this.#to.above.isOpen) return false;
    const isDetails = saysDetails(first);
    if (isDetails) this.#to.above.goOn({...entry, lines});
    return isDetails || (isNoPlace(first) && !lines.some((line) => POSTCODE.test(line)));
  }

  /** A paragraph with a postcode, telephone or code: the whole practice, or what its name stood above. */
  #withDetails(entry: Entry, {isNamed}: Paragraph) {
    const {lines, title} = entry;
    // Each has its own street.
    const [before = ''] = this.#to.above.title?.entry.lines ?? [];
    if (
      this.#to.above.title?.isName &&
      WITH_STREET.test(before) &&
      WITH_STREET.test(lines[0] ?? '')
    )
      this.#to.flush();
    if (this.#to.above.title && isNamed && this.#to.above.name && isWhole(entry))
      this.#to.above.goOnWhole(entry);
    else if (this.#to.above.title && (!isNamed || this.#to.above.name)) this.#to.above.goOn(entry);
    else if (
      this.#to.above.entry &&
      !isNamed &&
      !title &&
      !(isPlaced(entry) && isPlaced(this.#to.above.entry))
    )
      this.#to.above.goOn(entry);
    else {
      if (isNamed && isWhole(entry)) this.#to.above.leaveHouse();
      this.#to.flush();
      if (isNamed || title || /,/.test(lines[0] ?? '') || lines.length > 1)
        this.#to.above.entry = entry;
    }
  }

  /** A paragraph of words alone: a line of the practice above, names, a title, or what is said of those below. */
  #withoutDetails(entry: Entry, {isNamed, isBold, isOfMany, isOfNamed, words}: Paragraph) {
    const {lines} = entry;
    // "Dr Smith and Partners" below "Oak Street Surgery"; a health centre may house several.
    if (
      !isBold &&
      this.#to.above.title &&
      PERSON.test(lines[0] ?? '') &&
      isOfOne(this.#to.above.name)
    ) {
      this.#to.above.goOn(entry);
      return;
    }
    // The house that a surgery is in may be called like a practice.
    const isHouse = lines.length === 1 && HOUSE.test(words) && isOfOne(this.#to.above.name);
    if (!isBold && isHouse && !this.#to.above.title?.isName) {
      this.#to.above.goOn(entry);
      return;
    }
    // The rows have heeded it.
    if (isOfNamed && !isNamed && !isBold) return;
    const isOwn = !isNamed && !this.#to.above.isOpen && this.#to.bodies.ownIn(words) !== undefined;
    if (!isNamed && (isBold || isOfMany || isOwn)) {
      this.#to.flush();
      this.#to.sections.begin(7, words);
      this.#leadAt = this.#to.rows.count;
      if (!isBold) return;
    }
    if (this.#endsLead(words)) this.#to.sections.endLead();
    if (isNamed || isBold) {
      this.#to.flush();
      if (isBold || lines.length === 1) this.#to.above.title = {entry, isName: isNamed};
      else this.#to.above.entry = entry;
    } else if (
      !isAboutPractices(words) &&
      (this.#to.above.name ??
        (this.#to.above.entry && isShort(lines)) ??
        (this.#to.above.title && lines.every(isPlace)))
    )
      this.#to.above.goOn(entry);
  }
}

/** "Oak Surgery, 1 Oak Street" */
const WITH_STREET = /^[^,\d]{3,60}, ?\d+[a-z]? \p{Lu}/u;

/** "They are:", "These practices were as follows:" */
const WHICH =
  /^(?:(?:they|these|those)(?: (?:practices|surgeries|ones))? (?:are|were)|the (?:practices|surgeries) (?:concerned|involved|affected|in question) (?:are|were)|namely|as follows)(?: (?:as follows|the following|listed below|now))?\s?[:.]?$/i;
