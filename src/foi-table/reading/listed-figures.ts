import type {HeadingsAbove} from './headings-above.js';
import type {Pair} from './figure-in-words.js';
import type {Row} from './table-row.js';
import type {YearsOnPage} from './years-on-page.js';

/** Figures that lines and sentences name, one after the other, until they are read as one table. */
export class ListedFigures {
  #rows: Row[] = [];
  /** What of their lines is no figure. */
  #unread: string[] = [];
  /** Whether figures before these were of the same list or part of the page. */
  #follow = false;
  /** Takes away the time that a sentence named, which is over with its figures. */
  #leave = () => {};

  constructor(
    private readonly found: YearsOnPage,
    private readonly headings: HeadingsAbove,
  ) {}

  /** `time` is what a sentence says of when its figures, and those that follow, were counted. */
  add(pairs: readonly Pair[], time?: string, unread: readonly string[] = []) {
    if (time !== undefined) {
      this.end();
      this.#leave = this.headings.stand(time);
    }
    for (const [name, value] of pairs) {
      // The same name again begins the next period.
      if (this.#rows.some(({cells}) => cells[0] === name)) this.end();
      this.#rows.push({cells: [name, value]});
    }
    if (this.#rows.length) this.#unread.push(...unread);
  }

  end() {
    if (this.#rows.length) {
      if (this.#follow) this.found.addNext(this.#rows, this.headings.said);
      else this.found.add(this.#rows, this.headings.said);
      this.#follow = true;
      this.found.leaveOut(this.#unread);
    }
    this.#rows = [];
    this.#unread = [];
    this.#leave();
    this.#leave = () => {};
  }

  /** What follows is of no list before it. */
  leave() {
    this.end();
    this.#follow = false;
  }
}
