import {isAheadOfName} from './above-names.js';
import type {Gathering} from './gathering.js';
import type {Sections} from './sections.js';
import type {PracticeRows} from './practice-rows.js';
import type {Unfinished} from './unfinished.js';
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
import {isOtherService, saysElse} from './services.js';
import {isTakenOut, takeBranch, takeLabelled} from './practice-parts.js';

/** Takes practices from paragraphs: each a practice, a line of one, or what is said of those below. */
export class Paragraphs {
  readonly #gathering: Gathering;
  readonly #above: Unfinished;
  readonly #rows: PracticeRows;
  readonly #sections: Sections;
  readonly #leads: ParagraphLeads;
  /** Telephones stand above the names. */
  #areNumbersAhead = false;

  /** `gathering` takes what they hold. */
  constructor(gathering: Gathering) {
    this.#gathering = gathering;
    this.#above = gathering.above;
    this.#rows = gathering.rows;
    this.#sections = gathering.sections;
    this.#leads = new ParagraphLeads(gathering);
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
        this.#gathering.flush();
        this.#above.putAhead([], entry.hrefs);
      } else if (entry.hrefs?.length && this.#above.entry) this.#above.goOn(entry);
      return;
    }
    this.#rows.said.heed(what.words, what.mark);
    if (isKey(what.words)) return;
    if (what.mark && (what.mark === ITALICS || this.#rows.said.hasMark(what.mark))) return;
    if (isTakenOut(paragraph, this.#above) || this.#isNumberAhead(entry)) return;
    if (this.#gathering.under.passes(paragraph, this.#above.isOpen)) return;
    if (saysMain(entry.lines[0] ?? '') && this.#above.isOpen) entry.lines.shift();
    if (this.#leads.goesOn(paragraph)) return;
    if (takeBranch(entry, this.#gathering) || takeLabelled(entry, this.#gathering)) return;
    if (what.isOfMembers) {
      this.#gathering.flush();
      this.#sections.endLead();
    }
    if (names) {
      this.#gathering.flush();
      // A line over the names, as a heading is.
      if (names.length === entry.lines.length - 1) this.#sections.begin(7, entry.lines[0] ?? '');
      for (const name of names) this.#gathering.keep({...name, standing});
    } else if (what.isOfOne && (this.#above.entry ?? this.#above.title)) this.#above.goOn(entry);
    else if (what.hasDetails) this.#withDetails(entry, what);
    else this.#withoutDetails(entry, what);
  }

  /** A telephone alone, on a page that has each above the name of its practice. */
  #isNumberAhead({lines}: Entry): boolean {
    const [only = '', other] = lines;
    if (other || NUMBER.exec(only)?.[0] !== only.replace(TELEPHONE, '')) return false;
    this.#areNumbersAhead ||= !this.#rows.count && !this.#above.openName && !this.#above.title;
    if (!this.#areNumbersAhead) return false;
    this.#gathering.flush();
    this.#above.putAhead(lines);
    return true;
  }

  /** A paragraph with a postcode, telephone or code: the whole practice, or what its name stood above. */
  #withDetails(entry: Entry, {isNamed}: Paragraph) {
    const {lines, title} = entry;
    // Each has its own street.
    const [before = ''] = this.#above.title?.entry.lines ?? [];
    if (this.#above.title?.isName && WITH_STREET.test(before) && WITH_STREET.test(lines[0] ?? ''))
      this.#gathering.flush();
    if (this.#above.title && isNamed && this.#above.name && isWhole(entry))
      this.#above.goOnWhole(entry);
    else if (this.#above.title && (!isNamed || this.#above.name)) this.#above.goOn(entry);
    else if (
      this.#above.entry &&
      !isNamed &&
      !title &&
      !(isPlaced(entry) && isPlaced(this.#above.entry))
    )
      this.#above.goOn(entry);
    else {
      if (isNamed && isWhole(entry)) this.#above.leaveHouse();
      this.#gathering.flush();
      if (isNamed || title || /,/.test(lines[0] ?? '') || lines.length > 1)
        this.#above.begin(entry);
    }
  }

  /** A paragraph of words alone: a line of the practice above, names, a title, or what is said of those below. */
  #withoutDetails(entry: Entry, {isBold, isOfMany, isOfNamed, words, ...what}: Paragraph) {
    const {lines} = entry;
    const isNamed = what.isNamed || (isBold && this.#isLinkLike(entry));
    // "Dr Smith and Partners" below "Oak Street Surgery"; a health centre may house several.
    const isOfPerson = !isBold && PERSON.test(lines[0] ?? '');
    if (isOfPerson && this.#above.title && isOfOne(this.#above.name)) {
      this.#above.goOn(entry);
      return;
    }
    if (isOfPerson && this.#above.isHeaded) return;
    // The house that a surgery is in may be called like a practice.
    const isHouse = lines.length === 1 && HOUSE.test(words) && isOfOne(this.#above.name);
    if (!isBold && isHouse && !this.#above.title?.isName) {
      this.#above.goOn(entry);
      return;
    }
    // The rows have heeded it.
    if (isOfNamed && !isNamed && !isBold) return;
    const isLabel =
      !isNamed &&
      !this.#above.isOpen &&
      (this.#gathering.bodies.own.ownIn(words) !== undefined ||
        (lines.length === 1 && (isOtherService(words) || saysElse(words))));
    if (!isNamed && (isBold || isOfMany || isLabel)) {
      this.#gathering.flush();
      this.#leads.begin(words);
      if (!isBold) return;
    }
    this.#leads.endAt(words);
    if (isNamed || isBold) {
      this.#gathering.flush();
      if (isBold || lines.length === 1) this.#above.entitle(entry, isNamed);
      else this.#above.begin(entry);
    } else if (!isAboutPractices(words) && this.#areOfAbove(lines)) this.#above.goOn(entry);
  }

  /** A link to a website, below a practice that is no more than one: "Oak Street". */
  #isLinkLike({lines: [only = '', other], hrefs = []}: Entry): boolean {
    const {title} = this.#above;
    const areLinks = [hrefs, title?.entry.hrefs ?? []].every(([href = '']) =>
      /^https?:/i.test(href),
    );
    return !other && areLinks && title?.isName === true && isPlace(only);
  }

  /** Whether lines may be of the practice above: any below its name, short ones below more of it, places below a title. */
  #areOfAbove(lines: string[]): boolean {
    const {name, entry, title} = this.#above;
    if (name !== undefined) return true;
    return entry ? isShort(lines) : title !== undefined && lines.every(isPlace);
  }
}

/** "Oak Surgery, 1 Oak Street" */
const WITH_STREET = /^[^,\d]{3,60}, ?\d+[a-z]? \p{Lu}/u;
