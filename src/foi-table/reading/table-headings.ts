import {isNoted} from './read-cell.js';
import {read, type Said} from './read-words.js';
import {asMonth} from './spelled-out.js';
import {isTimed} from './time-words.js';

const NOTHING = read('');
/** Numbers of quarters that stand alone. */
const NUMERALS = [
  /^#?(1|i|1st|first|one)$/i,
  /^#?(2|ii|2nd|second|two)$/i,
  /^#?(3|iii|3rd|third|three)$/i,
  /^#?(4|iv|4th|fourth|four)$/i,
];
/** "Quarter", "Qtrs". */
const QUARTERS = /\bq(uarter|tr)?s?\b/i;
/** "Quarter ending", "Year to". */
const ENDING = /\b(quarter|qtr|half[- ]year|year|months) (end\w*|to)\W*$/i;
/** "Year ending 31 March" above "2019". */
const YEAR_ENDING = /\byear (end\w*|to)\b.*[a-z]\W*$|\bf\/?ye\b/i;
const YEAR = /^20\d\d$/;

/** The headings of a table's columns: one row, or several that are read as one. */
export class TableHeadings {
  /** The cells over each column. */
  #names: string[][] = [];
  /** What they say. */
  said: Said[] = [];

  /** `areMonths`: whether the rows are named by months in figures. */
  constructor(private readonly areMonths: boolean) {}

  /** Adds a row of headings to those above it; `anew` where figures stand between them. */
  add(cells: readonly string[], anew: boolean) {
    if (anew) this.#names = [];
    this.#names = cells.map((cell, place) => distinct([...(this.#names[place] ?? []), cell]));
    this.said = cells.map((_, place) => read(this.#nameOf(place)));
  }

  /** Whether a row has the same headings again, below another first cell. */
  areIn(cells: readonly string[]): boolean {
    const [, ...names] = cells.map((_, place) => this.#nameOf(place));
    return names.some(Boolean) && names.join('|') === cells.slice(1).join('|');
  }

  at(place: number): Said {
    return this.said[place] ?? NOTHING;
  }

  /** The column's part of the year as it is written, without the figures and years in other cells. */
  labelOf(place: number): string {
    return labelOf(this.#names[place] ?? [], (said) => isTimed(said) || said.total);
  }

  /** Whether the first column has no figures while others do, so that even "17/18" in it is a name. */
  get isFirstName(): boolean {
    return !this.at(0).weight && this.firstFigure(true) > 0;
  }

  /** Where the first column of figures stands, behind those that name the rows; -1 where none is named. */
  firstFigure(isNamed: boolean): number {
    return this.said.findIndex(({weight}, place) => weight && (place || !isNamed));
  }

  /** The weight of the clearest name; the corner above the rows' names is no figure's, whatever it says. */
  weight(isNamed: boolean): number {
    const figures = this.said.filter(
      ({column}, place) => (place || !isNamed) && column !== 'percent',
    );
    return Math.max(0, ...figures.map(({weight}) => weight));
  }

  /** Whether another column names the same figure more clearly: "Requests" beside "Requests received". */
  isWeak({column, weight}: Said): boolean {
    return weight < 2 && this.said.some((other) => other.weight > 1 && other.column === column);
  }

  /** Whether the columns are of several years. */
  get haveYears(): boolean {
    return distinct(this.said.map(({year = ''}) => year)).length > 1;
  }

  /** What one column says for all: the only year, as in "Received in 2019/20". */
  get forAll(): Said[] {
    return this.haveYears ? [] : this.said.filter(({year}) => year);
  }

  /**
   * What a cell says below its heading: "Q1" of "1", "I" or "First" in a column of quarters, the quarter
   * that ends with "30/06/2018" below "Quarter ending"; "10/11" among months is a month.
   */
  spoken(cell: string, place: number): string {
    if (!place && this.areMonths) return asMonth(cell);
    const name = this.#nameOf(place);
    const quarter = NUMERALS.findIndex((numeral) => numeral.test(cell)) + 1;
    if (quarter && this.#areQuarters(place)) return `Q${quarter}`;
    const isEnd = ENDING.test(name)
      ? isTimed(read(cell))
      : YEAR_ENDING.test(name) && YEAR.test(cell);
    return isEnd ? `${name} ${cell}` : cell;
  }

  /** A cell without the heading that pages for phones repeat in it: "Received 41". */
  withoutName(cell: string, place: number): string {
    const name = this.#nameOf(place);
    if (!name || !cell.startsWith(name)) return cell;
    const rest = cell.slice(name.length).replace(/^[:\s]+/, '');
    if (place) return isNoted(rest) ? rest : cell;
    // The first word of "Quarter 1" is no heading repeated.
    const [whole, part] = [read(cell), read(rest)];
    const isSame = whole.months.length === part.months.length;
    return isTimed(part) && isSame && (!whole.quarter || whole.quarter === part.quarter)
      ? rest
      : cell;
  }

  /** Whether a column names quarters; one that is a quarter, or has a figure of each, has counts. */
  #areQuarters(place: number): boolean {
    const said = this.at(place);
    return QUARTERS.test(said.text) && !isTimed(said) && !(place && said.column);
  }

  #nameOf(place: number): string {
    return this.#names[place]?.join(' ') ?? '';
  }
}

/** Cells that say something, each once: a spanned cell stands in all the places that it covers. */
export const distinct = (cells: readonly string[]): string[] => [...new Set(cells.filter(Boolean))];

/** "Q1" of "Q1 No.", "2018/19" of "2018/19 (number)". */
export const withoutUnit = (label: string): string =>
  label.replace(/(?<![ ([])[ ([]+(no\.?|number|count|#|%)[)\]]?$/i, '');

/** The name that several cells give: the words of those that are part of it, of all where none is. */
export function labelOf(cells: readonly string[], isPart: (said: Said) => boolean): string {
  const all = distinct(cells);
  const parts = all.filter((cell) => isPart(read(cell)));
  return (parts.length ? parts : all).join(' ');
}
