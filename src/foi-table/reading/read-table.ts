import {byBody} from './bodies-in-table.js';
import type {OwnBody} from './bodies.js';
import {FigureRows} from './figure-rows.js';
import {haveMonths, isHeading} from './heading-rows.js';
import {leftOut} from './left-out.js';
import {addNote, isNote} from './notes.js';
import {isValue} from './read-cell.js';
import {read, type Said} from './read-words.js';
import {byYear, type YearFound} from './read-years.js';
import {distinct, TableHeadings} from './table-headings.js';
import {countNames, readLine, type Row} from './table-row.js';
import {isTimed} from './time-words.js';

/**
 * The years in a table; none where all its figures are of other requests, `undefined` where it holds no
 * such figures. Quarters may go down or across; years may be rows, columns, merged rows or `above` (caption and headings,
 * nearest first): each figure takes its name and its time from its row, its column and what is above.
 * `fixed` is the label that the table's own attribute gives: then it is one year, whatever its words say.
 */
export function readTable(
  rows: readonly Row[],
  above: readonly Said[],
  own: OwnBody,
  fixed?: string,
): YearFound[] | undefined {
  const isOurs = fixed !== undefined;
  const headings = new TableHeadings(haveMonths(rows));
  const figures = new FigureRows(headings, above, own, isOurs);
  const reader = new TableReader(headings, figures, isOurs);
  rows.forEach((row, index) => {
    if (row.cells.some(Boolean)) reader.read(row, index);
  });
  const entries = figures.finish();
  if (!figures.isSure) return figures.isOther ? [] : undefined;
  const {groups, left} = isOurs
    ? {groups: [[undefined, entries] as const], left: []}
    : byBody(entries, own);
  for (const {said, named = {}} of left)
    for (const name of Object.values(named))
      figures.leaveOut(
        distinct([said[0]?.text ?? '', name?.said.text ?? '']).join(' '),
        'may be of another body',
        name?.cell,
      );
  const years = groups.flatMap(([body, group]) =>
    byYear(group, fixed).map((year) => (body ? {...year, body} : year)),
  );
  const [first] = years;
  const {unread, areOther} = figures.left;
  if (first && unread.size)
    Object.assign(first, {unread: [...unread].map(([name, why]) => leftOut(name, why)), areOther});
  for (const note of reader.notes)
    years.forEach((year) => {
      addNote(year, note);
    });
  return years;
}

/** Tells the rows of a table apart: notes, headings, and figures with their names. */
class TableReader {
  /** Merged rows below the figures that are about all of them. */
  readonly notes: string[] = [];
  /** What an empty first cell repeats. */
  #carried = '';

  constructor(
    private readonly headings: TableHeadings,
    private readonly figures: FigureRows,
    /** Whether our own export wrote it: every row is a period or the total. */
    private readonly isOurs: boolean,
  ) {}

  read({cells: given, exact = {}}: Row, index: number) {
    const [note = '', ...others] = distinct(given);
    if (this.figures.areBegun && !this.isOurs && !others.length && isNote(note)) {
      this.notes.push(note);
      return;
    }
    const cells = given.map((cell, place) =>
      this.headings
        .withoutName(cell, place)
        // What makes text of a number in a spreadsheet.
        .replace(/^['’‘](?=[\d,.]+$)/, place ? '' : '$&'),
    );
    const isNamed = this.headings.isFirstName || !isValue(cells[0] ?? '');
    const first = this.headings.firstFigure(isNamed);
    // "1" below "Quarter" is no figure.
    const spoken = cells.map((cell, place) => this.headings.spoken(cell, place));
    if (this.headings.areIn(cells) || isHeading(spoken, first)) this.#readHeading(cells);
    else {
      const names = countNames(cells, this.headings, isNamed);
      // Where two columns name the row, an empty first one repeats the one above it.
      if (names > 1) this.#carried = cells[0] ||= this.#carried;
      this.figures.read(readLine({index, cells, exact, names}, this.headings), isNamed);
    }
  }

  #readHeading(cells: readonly string[]) {
    const [first = '', ...others] = cells;
    if (first && distinct(cells).length === 1) this.figures.enter(read(first), false);
    else if (
      !this.figures.areBegun ||
      others.map(read).some((said) => said.weight > 1 || isTimed(said))
    ) {
      this.headings.add(cells, this.figures.areBegun);
      this.figures.enter(read(first), true);
    }
  }
}
