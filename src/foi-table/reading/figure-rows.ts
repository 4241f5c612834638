import {BodiesInTable} from './bodies-in-table.js';
import type {Body, OwnBody} from './bodies.js';
import {isDerived} from './derived.js';
import {LawsInTable} from './laws-in-table.js';
import {OF_OTHERS} from './left-out.js';
import {isPlaced, type Said} from './read-words.js';
import type {Entry} from './read-years.js';
import {allRequests, isKind} from './request-kinds.js';
import {TableFigures} from './table-figures.js';
import type {TableHeadings} from './table-headings.js';
import {tellTime, type Line} from './table-row.js';
import {isTimed} from './time-words.js';

/** A table's rows of figures: whose each figure is, and whether its row, its column or what is above names it. */
export class FigureRows {
  readonly #figures: TableFigures;
  /** Merged rows that say of which year or quarter the rows below are. */
  #sections: Said[] = [];
  readonly #laws: LawsInTable;
  readonly #bodies: BodiesInTable;
  /** Rows without a time below quarters or years, of the figure that stands above the table. */
  readonly #kinds: Line[] = [];
  /** Whether figures were left out as another law's or other work's. */
  isOther = false;

  constructor(
    private readonly headings: TableHeadings,
    private readonly above: readonly Said[],
    own: OwnBody,
    /** Whether our own export wrote the table: every row is a period or the total. */
    private readonly isOurs: boolean,
  ) {
    this.#figures = new TableFigures(headings);
    this.#laws = new LawsInTable(headings);
    this.#bodies = new BodiesInTable(headings, own);
  }

  get areBegun(): boolean {
    return this.#figures.areBegun;
  }

  /** Whether any words were seen that only tables of these figures have. */
  get isSure(): boolean {
    return this.isOurs || this.#figures.areSure;
  }

  /** A year's row ends the quarter above it; a quarter's row stays inside its year. */
  enter(said: Said, isCorner: boolean) {
    this.#laws.enter(said, isCorner);
    if (!isCorner) this.#bodies.enter(said.text);
    if (isTimed(said))
      this.#sections = [said, ...this.#sections.filter((section) => !isTimed(section))];
    else if (said.year) this.#sections = [said];
  }

  /** Figures take their names from their columns where those name any, else from the row, else from above. */
  read(line: Line, isNamed: boolean) {
    const {said, names} = line;
    const weight = this.headings.weight(isNamed);
    const other = this.isOurs ? undefined : this.#laws.leftOut(line);
    if (other !== undefined) {
      this.isOther ||= said.weight > 1 || weight > 1;
      this.leaveOut(other, OF_OTHERS, line.cells.at(-1));
      return;
    }
    const isDown =
      this.isOurs || weight >= said.weight || (weight > 0 && said.weight < 2 && isPlaced(said));
    // A row of percentages, of averages or of a figure's name under columns of figures is no period.
    const isCrossed = said.weight > 1 || said.column === 'percent';
    if (isDown && ((isCrossed && !isPlaced(said)) || isDerived(said)) && !this.isOurs) return;
    // "Total requests" names a figure, but not where the columns do.
    if (isDown) said.total ||= !isTimed(said) && /^\W*totals?\b/i.test(said.text);
    let isOne = false;
    let isRead = false;
    for (let place = names; place < line.cells.length; place++) {
      const column = this.headings.at(place);
      if (isDown && weight + column.weight > 0) this.#readDown(line, place);
      else if (isKind(said, column) && !this.#bodyAt(line, place)) isOne = true;
      else if (said.column) this.#readAcross(line, place);
      else if (tellTime(line, column) || this.#bodyAt(line, place))
        this.#readAcross(this.#namedAbove(line), place);
      else continue;
      isRead = true;
    }
    if (isOne) this.#kinds.push(line);
    else if (!isRead) this.#figures.leaveOut(said, line.cells.at(-1));
  }

  leaveOut(name: string, why: string, cell?: string) {
    this.#figures.leaveOutNamed(name, why, cell);
  }

  /** What has no place among the figures, and whether only of other things is said how many came. */
  get left(): Pick<TableFigures, 'unread' | 'areOther'> {
    return this.#figures;
  }

  /** All that was read. Of rows such as "FOI", "Media" and "Total" one is all requests, or at least those by this law. */
  finish(): Entry[] {
    const line = allRequests(this.#kinds, (part) => this.#namedAbove(part));
    for (const kind of this.#kinds)
      if (kind.index !== line?.index) this.#figures.leaveOut(kind.said, kind.cells.at(-1));
    line?.cells.forEach((_, place) => {
      if (place >= line.names && isTimed(this.headings.at(place))) this.#readAcross(line, place);
    });
    return this.#figures.finish(this.isOurs);
  }

  /** The row with the figure that the corner, the caption or the nearest heading names: "Requests received" above years and quarters. */
  #namedAbove(line: Line): Line {
    const corner = line.names ? this.headings.at(0) : undefined;
    const above = this.above.find(({text, column, year}) => text && (column || !year));
    const {column = '', weight = 0} = (corner?.column ? corner : above) ?? {};
    return {...line, said: {...line.said, column, weight}};
  }

  #bodyAt(line: Line, place: number): Body | undefined {
    return this.isOurs ? undefined : this.#bodies.of(line, place);
  }

  #readDown(line: Line, place: number) {
    const body = this.#bodyAt(line, place);
    this.#figures.addDown(line, place, [...this.#sections, ...this.above], body);
  }

  #readAcross(line: Line, place: number) {
    if (!this.isOurs && this.#laws.isOtherColumn(place)) {
      this.leaveOut(this.headings.at(place).text, OF_OTHERS, line.cells[place]);
      return;
    }
    const body = this.#bodyAt(line, place);
    this.#figures.addAcross(line, place, this.#sections, this.above, body);
  }
}
