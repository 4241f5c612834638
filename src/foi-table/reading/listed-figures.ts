import type {HeadingsAbove} from './headings-above.js';
import type {Pair} from './read-lines.js';
import type {Row} from './table-row.js';
import type {YearsOnPage} from './years-on-page.js';

/** Figures that lines and sentences name, one after the other, until they are read as one table. */
export class ListedFigures {
  #rows: Row[] = [];
  /** Takes away the time that a sentence named, which is over with its figures. */
  #leave = () => {};

  constructor(
    private readonly found: YearsOnPage,
    private readonly headings: HeadingsAbove,
  ) {}

  /** `time` is what a sentence says of when its figures, and those that follow, were counted. */
  add(pairs: readonly Pair[], time?: string) {
    if (time !== undefined) {
      this.end();
      this.#leave = this.headings.stand(time);
    }
    for (const [name, value] of pairs) {
      // The same name again begins the next period.
      if (this.#rows.some(({cells}) => cells[0] === name)) this.end();
      this.#rows.push({cells: [name, value]});
    }
  }

  end() {
    if (this.#rows.length) this.found.add(this.#rows, this.headings.said);
    this.#rows = [];
    this.#leave();
    this.#leave = () => {};
  }
}
