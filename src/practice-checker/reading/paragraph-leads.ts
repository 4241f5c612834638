import type {Gathering} from './gathering.js';
import type {Sections} from './sections.js';
import {isPlaced} from './entry-forms.js';
import {saysAside, saysDetails} from './inner-headings.js';
import type {ReadParagraph} from './paragraph.js';
import {isPlace} from './places.js';
import {says} from './standing.js';

/** Paragraphs that say something of the practices below them, and where that ends. */
export class ParagraphLeads {
  readonly #gathering: Gathering;
  readonly #sections: Sections;
  /** How many practices stood above the last words on those below them. */
  #leadAt = 0;
  /** The paragraph before, where it says something of some practices, and not of which: "Several practices have left us." */
  #ofSome = '';

  /** `gathering` takes what they say. */
  constructor(gathering: Gathering) {
    this.#gathering = gathering;
    this.#sections = gathering.sections;
  }

  /** What a paragraph says, and whether that is no more than that those below may not be ours. */
  doubted({words, standing, names, ...what}: ReadParagraph) {
    const {above} = this.#gathering;
    if (above.isOpen && isPlace(words) && !(above.entry && isPlaced(above.entry)))
      return {standing, isDoubted: false};
    const lead = names ? words.slice(0, words.indexOf(':') + 1) : words;
    const isRead =
      what.isOfMany || what.isOfNamed || what.areLinks || (names ? says(standing) : what.isNamed);
    if (isRead) return {standing, isDoubted: false};
    const doubt = this.#gathering.bodies.doubtOver(lead);
    return {standing: names ? doubt : standing, isDoubted: says(doubt)};
  }

  /** Takes words on the practices below them. */
  begin(words: string) {
    this.#sections.begin(7, words);
    this.#leadAt = this.#gathering.rows.count;
  }

  /** Ends a lead where a label is over other practices than those of which it tells: "Our own:". */
  endAt(words: string) {
    const {above, rows, sections} = this.#gathering;
    const isLabel = words.endsWith(':') && !saysAside(words) && !saysDetails(words);
    if (isLabel && !above.isOpen && !above.title && rows.count > this.#leadAt) sections.endLead();
  }

  /** Takes a paragraph that says of which practices the one before it was: "They are:" */
  goesOn({words, standing, isOfMany, isNamed}: ReadParagraph): boolean {
    const before = this.#ofSome;
    this.#ofSome = says(standing) && !isOfMany && !isNamed ? words : '';
    if (!before || !WHICH.test(words)) return false;
    this.#gathering.flush();
    this.#sections.begin(7, `${before} ${words}`);
    return true;
  }
}

/** "They are:", "These practices were as follows:" */
const WHICH =
  /^(?:(?:they|these|those)(?: (?:practices|surgeries|ones))? (?:are|were)|the (?:practices|surgeries) (?:concerned|involved|affected|in question) (?:are|were)|namely|as follows)(?: (?:as follows|the following|listed below|now))?\s?[:.]?$/i;
