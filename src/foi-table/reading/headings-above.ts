import {isBodyName} from './bodies.js';
import {read, type Said} from './read-words.js';
import {TOTAL_LINE} from './read-lines.js';
import {isTimed, withoutYears} from './time-words.js';

/** The rank of a line that only names a body: it stands until another body, or a heading that says more than a year. */
const WHOSE = 10;

/** That of a sentence about all tables below it: farther than any heading. */
const PAGE = 0.5;
/** That of a line that names a year. */
const YEAR = 7;

/** The headings above a place in a page; lines that only name a year or a quarter rank below headings. */
export class HeadingsAbove {
  /** Farthest first. */
  #above: {rank: number; said: Said}[] = [];

  /** What they say, nearest first. */
  get said(): Said[] {
    return this.#above.map(({said}) => said).reverse();
  }

  /**
   * How near a line stands to its figures; 0 where it is no heading. What is counted (`isTopic`) stands
   * below its year or quarter, and whose figures they are (`WHOSE`) beside both.
   */
  rankOf(text: string, level: number, isTopic: boolean): number {
    const said = read(text);
    const time = isTimed(said) || TOTAL_LINE.test(text) ? YEAR + 1 : said.year ? YEAR : 0;
    return level || time || (isBodyName(text) ? WHOSE : isTopic ? 9 : 0);
  }

  enter(text: string, rank: number) {
    const isYear = !/[a-z]/i.test(withoutYears(text));
    const stays = (old: number) =>
      old < rank || (old === WHOSE && rank < WHOSE && (isYear || rank > 6));
    this.#above = [...this.#above.filter((old) => stays(old.rank)), {rank, said: read(text)}];
  }

  /** A sentence that says the year of the table that follows, or of all that follow, where no heading does. */
  mention(sentence: string) {
    if (this.#above.some(({rank, said}) => rank !== PAGE && rank < YEAR && said.year)) return;
    if (!/\b(?:tables|page)\b/i.test(sentence)) this.enter(sentence, YEAR);
    else
      this.#above = [
        {rank: PAGE, said: read(sentence)},
        ...this.#above.filter(({rank}) => rank !== PAGE),
      ];
  }

  /** Adds a name that stands above all, and gives what takes it and all below it away. */
  stand(name: string): () => void {
    const before = this.#above;
    this.#above = [...before, {rank: 0, said: read(name)}];
    return () => {
      this.#above = before;
    };
  }
}
