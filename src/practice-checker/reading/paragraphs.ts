import {isAheadOfName} from './above-names.js';
import type {Gathering} from './gathering.js';
import {NUMBER, TELEPHONE} from './contacts.js';
import {isAboutPractices} from './details.js';
import type {Entry} from './entry.js';
import {HOUSE, isOfOne, isPlaced, isShort, isWhole} from './entry-forms.js';
import {saysMain} from './list-items.js';
import {isKey} from './keys.js';
import {ITALICS, readParagraph, type Paragraph} from './paragraph.js';
import {splitAtNames} from './paragraph-parts.js';
import {ParagraphLeads} from './paragraph-leads.js';
import {PERSON} from './people.js';
import {isPlace} from './places.js';
import {isTakenOut, takeBranch, takeLabelled} from './practice-parts.js';

/** Takes practices from paragraphs: each a practice, a line of one, or what is said of those below. */
export class Paragraphs {
  readonly #to: Gathering;
  readonly #leads: ParagraphLeads;
  /** Telephones stand above the names. */
  #areNumbersAhead = false;

  /** `to` takes what they hold. */
  constructor(to: Gathering) {
    this.#to = to;
    this.#leads = new ParagraphLeads(to);
  }

  /** Takes a paragraph, or words that stand in none. */
  take(nodes: Node[]) {
    for (const part of splitAtNames(nodes)) this.#paragraph(part);
  }

  /** A paragraph that holds one practice, or what its parts say together. */
  #paragraph(nodes: Node[]) {
    const paragraph = readParagraph(nodes);
    const {entry, names, ...what} = paragraph;
    const {standing, isDoubted} = this.#leads.doubted(paragraph);
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
    this.#to.rows.said.heed(what.words, what.mark);
    if (isKey(what.words)) return;
    if (what.mark && (what.mark === ITALICS || this.#to.rows.said.hasMark(what.mark))) return;
    if (isTakenOut(paragraph, this.#to.above) || this.#isNumberAhead(entry)) return;
    if (this.#to.under.passes(paragraph, this.#to.above.isOpen)) return;
    if (saysMain(entry.lines[0] ?? '') && this.#to.above.isOpen) entry.lines.shift();
    if (this.#leads.goesOn(paragraph)) return;
    if (takeBranch(entry, this.#to) || takeLabelled(entry, this.#to)) return;
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
    const isOwn =
      !isNamed && !this.#to.above.isOpen && this.#to.bodies.own.ownIn(words) !== undefined;
    if (!isNamed && (isBold || isOfMany || isOwn)) {
      this.#to.flush();
      this.#leads.begin(words);
      if (!isBold) return;
    }
    this.#leads.endAt(words);
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
