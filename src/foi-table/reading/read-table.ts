import {BodiesInTable, byBody} from './bodies-in-table.js';
import type {Body, OwnBody} from './bodies.js';
import {isDerived} from './derived.js';
import {haveMonths, isHeading} from './heading-rows.js';
import {LawsInTable} from './laws-in-table.js';
import {addNote, isNote} from './notes.js';
import {isValue} from './read-cell.js';
import {isPlaced, read, type Said} from './read-words.js';
import {byYear, type Entry, type YearFound} from './read-years.js';
import {allRequests, isKind} from './request-kinds.js';
import {TableFigures} from './table-figures.js';
import {distinct, TableHeadings} from './table-headings.js';
import {countNames, readLine, tellTime, type Line, type Row} from './table-row.js';
import {isTimed} from './time-words.js';

/**
 * The years in a table; none where all its figures are of other requests, `undefined` where it holds no such figures. Quarters may
 * go down or across; years may be rows, columns, merged rows or `above` (caption and headings,
 * nearest first): each figure takes its name and its time from its row, its column and what is above.
 * `fixed` is the label that the table's own attribute gives: then it is one year, whatever its words say.
 */
export function readTable(
  rows: readonly Row[],
  above: readonly Said[],
  own: OwnBody,
  fixed?: string,
): YearFound[] | undefined {
  const reader = new TableReader(above, own, fixed !== undefined, haveMonths(rows));
  rows.forEach((row, index) => {
    if (row.cells.some(Boolean)) reader.read(row, index);
  });
  const entries = reader.finish();
  if (!reader.isSure) return reader.isOther ? [] : undefined;
  const {groups, left} =
    fixed === undefined
      ? byBody(entries, own)
      : {groups: [[undefined, entries] as const], left: []};
  for (const {said, named = {}} of left)
    for (const name of Object.values(named))
      reader.leaveOut(distinct([said[0]?.text ?? '', name?.said.text ?? '']).join(' '), name?.cell);
  const years = groups.flatMap(([body, group]) =>
    byYear(group, fixed).map((year) => (body ? {...year, body} : year)),
  );
  const [first] = years;
  const {unread, areOther} = reader.left;
  if (first && unread.size) Object.assign(first, {unread: [...unread], areOther});
  for (const note of reader.notes)
    years.forEach((year) => {
      addNote(year, note);
    });
  return years;
}

class TableReader {
  /** Merged rows below the figures that are about all of them. */
  readonly notes: string[] = [];
  readonly #headings: TableHeadings;
  readonly #figures: TableFigures;
  /** Merged rows that say of which year or quarter the rows below are. */
  #sections: Said[] = [];
  readonly #laws: LawsInTable;
  readonly #bodies: BodiesInTable;
  /** What an empty first cell repeats. */
  #carried = '';
  /** Rows without a time below quarters or years, of the figure that stands above the table. */
  readonly #kinds: Line[] = [];

  constructor(
    private readonly above: readonly Said[],
    own: OwnBody,
    /** Whether our own export wrote it: every row is a period or the total. */
    private readonly isOurs: boolean,
    areMonths: boolean,
  ) {
    this.#headings = new TableHeadings(areMonths);
    this.#figures = new TableFigures(this.#headings);
    this.#laws = new LawsInTable(this.#headings);
    this.#bodies = new BodiesInTable(this.#headings, own);
  }

  /** Whether any words were seen that only tables of these figures have. */
  get isSure(): boolean {
    return this.isOurs || this.#figures.areSure;
  }

  /** Whether figures were left out as another law's or other work's. */
  isOther = false;

  read({cells: given, exact = {}}: Row, index: number) {
    const [note = '', ...others] = distinct(given);
    if (this.#figures.areBegun && !this.isOurs && !others.length && isNote(note)) {
      this.notes.push(note);
      return;
    }
    const cells = given.map((cell, place) =>
      this.#headings
        .withoutName(cell, place)
        // What makes text of a number in a spreadsheet.
        .replace(/^['’‘](?=[\d,.]+$)/, place ? '' : '$&'),
    );
    const isNamed = this.#headings.isFirstName || !isValue(cells[0] ?? '');
    const first = this.#headings.firstFigure(isNamed);
    if (this.#headings.areIn(cells) || isHeading(cells, first)) this.#readHeading(cells);
    else {
      const names = countNames(cells, this.#headings, isNamed);
      // Where two columns name the row, an empty first one repeats the one above it.
      if (names > 1) this.#carried = cells[0] ||= this.#carried;
      this.#readFigures(readLine({index, cells, exact, names}, this.#headings), isNamed);
    }
  }

  leaveOut(name: string, cell?: string) {
    this.#figures.leaveOutNamed(name, cell);
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
      if (place >= line.names && isTimed(this.#headings.at(place))) this.#readAcross(line, place);
    });
    return this.#figures.finish(this.isOurs);
  }

  #readHeading(cells: readonly string[]) {
    const [first = '', ...others] = cells;
    if (first && distinct(cells).length === 1) this.#enter(read(first), false);
    else if (
      !this.#figures.areBegun ||
      others.map(read).some((said) => said.weight > 1 || isTimed(said))
    ) {
      this.#headings.add(cells, this.#figures.areBegun);
      this.#enter(read(first), true);
    }
  }

  /** A year's row ends the quarter above it; a quarter's row stays inside its year. */
  #enter(said: Said, isCorner: boolean) {
    this.#laws.enter(said, isCorner);
    if (!isCorner) this.#bodies.enter(said.text);
    if (isTimed(said))
      this.#sections = [said, ...this.#sections.filter((section) => !isTimed(section))];
    else if (said.year) this.#sections = [said];
  }

  /** Figures take their names from their columns where those name any, else from the row, else from above. */
  #readFigures(line: Line, isNamed: boolean) {
    const {said, names} = line;
    const weight = this.#headings.weight(isNamed);
    const other = this.isOurs ? undefined : this.#laws.leftOut(line);
    if (other !== undefined) {
      this.isOther ||= said.weight > 1 || weight > 1;
      this.#figures.leaveOutNamed(other, line.cells.at(-1));
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
      const column = this.#headings.at(place);
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

  /** The row with the figure that the corner, the caption or the nearest heading names: "Requests received" above years and quarters. */
  #namedAbove(line: Line): Line {
    const corner = line.names ? this.#headings.at(0) : undefined;
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
      this.#figures.leaveOutNamed(this.#headings.at(place).text, line.cells[place]);
      return;
    }
    const body = this.#bodyAt(line, place);
    this.#figures.addAcross(line, place, this.#sections, this.above, body);
  }
}
