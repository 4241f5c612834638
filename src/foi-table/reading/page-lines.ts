import type {HeadingsAbove} from './headings-above.js';
import {ListedFigures} from './listed-figures.js';
import {isNote} from './notes.js';
import {OpenLine} from './open-line.js';
import {isValue} from './read-cell.js';
import type {Pair} from './figure-in-words.js';
import {Lines, type LineSaid} from './read-lines.js';
import {isPlaced} from './read-words.js';
import {sentenceOfYear} from './said-of-table.js';
import {isNameOfLaw, isTopic} from './topics.js';
import type {YearsOnPage} from './years-on-page.js';

/** A longer line is a sentence. */
const MAX_HEADING = 80;

/** The lines of a page outside its tables: each is a heading, a note, figures of a list, a sentence, or nothing. */
export class PageLines {
  /** The one that is being read. */
  readonly line = new OpenLine();
  readonly #lines = new Lines();
  readonly #listed: ListedFigures;

  constructor(
    private readonly found: YearsOnPage,
    private readonly headings: HeadingsAbove,
    /** Whether figures are taken from sentences outside lists. */
    private readonly readsProse: boolean,
  ) {
    this.#listed = new ListedFigures(found, headings);
  }

  /** The line ends; `given` is the level of a heading, 1 to 6, and `inList` whether it was in a list. */
  end(given = 0, inList = false) {
    const {text, isLink, isBold} = this.line.end();
    if (!text) return;
    // A number as large as a heading is a figure, whose name stands beside it.
    const level = isValue(text) ? 0 : given;
    // So is a name as large as one, below its number.
    const pair = level ? this.#lines.withBefore(text) : undefined;
    if (pair) {
      this.#listed.add([pair]);
      return;
    }
    const said = level ? [] : this.#lines.pairsIn(text).map((line) => this.#named(line));
    const prose = said.filter(({pairs, isProse}) => isProse && pairs.length);
    if (prose.length) {
      if (inList || this.readsProse)
        for (const {pairs, heading, unread} of prose) this.#listed.add(pairs, heading, unread);
      return;
    }
    const [{pairs, heading, unread, isProse = false}] = [...said, {pairs: []} as LineSaid];
    // A sentence that names a month is no heading, and a link leads to another year's page.
    const isHeading =
      text.length < MAX_HEADING && !isLink && !/[.!?]$|updated|reviewed/i.test(text);
    const ofYear = level || pairs.length || isHeading || isLink ? undefined : sentenceOfYear(text);
    if (ofYear && (!this.found.areNoted || /\b(?:below|following)\b/i.test(ofYear))) {
      this.#listed.end();
      this.headings.mention(ofYear);
      return;
    }
    if (!level && !pairs.length && isNote(text)) {
      this.#listed.end();
      this.found.addNote(text);
      if (this.found.areNoted) return;
    }
    if (level) {
      this.#listed.leave();
      this.found.leave();
    }
    if (heading && !isProse) this.#enter(heading);
    this.#listed.add(pairs, undefined, unread);
    if (level || (!pairs.length && isHeading))
      this.#enter(text, level, isBold ? isTopic(text) : isNameOfLaw(text));
  }

  /** What follows belongs to no line or list before it. */
  endPart() {
    this.end();
    this.#lines.leave();
    this.#listed.leave();
  }

  /** The line with the figure that the heading above it names. */
  #named(line: LineSaid): LineSaid {
    const above = this.headings.said.find((said) => said.text && (said.column || !isPlaced(said)));
    const name = above?.column ? above.text : '';
    return {
      ...line,
      pairs: line.pairs.flatMap(([own, value]): Pair[] =>
        own || name ? [[own || name, value]] : [],
      ),
    };
  }

  #enter(text: string, level = 0, isTopic = false) {
    const rank = this.headings.rankOf(text, level, isTopic);
    if (!rank) return;
    this.#listed.end();
    this.headings.enter(text, rank);
  }
}
