import {areOfOtherLaw, FOI, OTHER_LAW} from './laws.js';
import {isPlaced, type Said} from './read-words.js';
import type {TableHeadings} from './table-headings.js';
import type {Line} from './table-row.js';
import {timeKey} from './time-words.js';

/** A name of all requests, by whatever law. */
const OF_ALL = /\b(total|all|overall|combined|sum)s?\b/i;
/** A cell that begins with a law and says little more: "FOIA", "EIR 2004". */
const LAW_CELL = new RegExp(`^\\W*(?:the )?(?:${FOI.source}|${OTHER_LAW.source}).{0,40}$`, 'i');
/** "FOI", "Freedom of Information Act 2000": no name of a period. */
const THIS_LAW =
  /^\W*(the )?(foia?s?|freedom of information( act)?( 2000)?)( requests?)?( \(?foia?\)?)?\W*$/i;

/** Whether words are only the name of this law. */
export const isThisLaw = (words: string): boolean => THIS_LAW.test(words);

/** The law that a row names in a column of its own: of "Q1 | 5 | EIR" it is "EIR". */
const lawBehind = ({cells, names}: Line, headings: TableHeadings): string | undefined =>
  cells.find((cell, place) => place >= names && !headings.at(place).column && LAW_CELL.test(cell));

/** Which rows and columns of a table are of other laws or other work, or of all of them together. */
export class LawsInTable {
  /** The merged row that names another law, above the rows of it. */
  #above: string | undefined;
  /** Whether a row of another law came before, so that a total is of both. */
  #haveOther = false;

  constructor(private readonly headings: TableHeadings) {}

  /** A merged row or a corner: a quarter's stays below its law, and so does a corner that names none. */
  enter(said: Said, isCorner: boolean) {
    if (!said.isOther && !FOI.test(said.text) && (isCorner || isPlaced(said))) return;
    this.#above = said.isOther ? said.text : undefined;
    this.#haveOther = false;
  }

  /** The name of a row that is none of these requests, else `undefined`. */
  leftOut(line: Line): string | undefined {
    const {text, isOther} = line.said;
    if (this.#above !== undefined) return this.#above;
    const law = lawBehind(line, this.headings) ?? '';
    if (isOther || areOfOtherLaw(law.toLowerCase())) {
      this.#haveOther = true;
      return isOther ? text : `${text} ${law}`;
    }
    return this.#haveOther && OF_ALL.test(text) && !FOI.test(`${text} ${law}`) ? text : undefined;
  }

  /** Whether a column of figures is of another law, or the total of such columns before it. */
  isOtherColumn(place: number): boolean {
    const column = this.headings.at(place);
    const time = timeKey(column);
    const isOfAll = OF_ALL.test(column.text) && !FOI.test(column.text);
    return (
      !!column.isOther ||
      (isOfAll &&
        this.headings.said
          .slice(0, place)
          .some((other) => other.isOther && timeKey(other) === time))
    );
  }
}
