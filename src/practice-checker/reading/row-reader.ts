import {isKind} from './branches.js';
import {columnOf} from './columns.js';
import {hasDetails, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import type {KnownBodies} from './known-bodies.js';
import {labelled} from './labelled.js';
import {looksLikeName} from './names.js';
import {entryOf} from './page-entries.js';
import {linesOf} from './page-lines.js';
import {isPerson} from './people.js';
import {acrossTable, isName, nameAt, nameColumnOf} from './table-grid.js';
import {RowCells} from './row-cells.js';
import {TableLabels} from './table-labels.js';

/** What a table holds, in order. */
export type Found =
  /** A cell with a list, headings or paragraphs of its own. */
  | {walk: Element}
  /** A caption, or a row across the table, over what follows. */
  | {section: string; level: number}
  /** A practice; `isSite` where it is a further row of the practice before. */
  | {entry: Entry; row?: Element; isSite?: boolean};

/** Reads a table's rows, a practice in each or one over several. */
export class RowReader {
  readonly #cells: RowCells;
  readonly #grid: Element[][];
  #nameAbove?: Element;
  /** The practice in the row above. */
  #above?: Entry;
  /** The column in which most rows have a name, where no label says so. */
  readonly #likely: number;
  /** Each cell is a practice, or is empty. */
  readonly #isGrid: boolean;
  readonly #bodies: KnownBodies;

  constructor(bodies: KnownBodies, grid: Element[][]) {
    this.#bodies = bodies;
    this.#cells = new RowCells(bodies, grid);
    this.#grid = grid;
    this.#likely = nameColumnOf(grid);
    const texts = grid.map((cells) => cells.map((cell) => linesOf([cell])));
    this.#isGrid =
      texts.every((row) => areNames(row.filter(({length}) => length))) && texts.some(areNames);
  }

  get #columns(): string[] {
    return this.#cells.columns;
  }

  read(rows: Element[]): Found[] {
    return rows.flatMap((row, index) => this.#row(row, index));
  }

  #row(row: Element, index: number): Found[] {
    const cells = this.#grid[index] ?? [];
    const {repeat: length = 0, groups = []} = this.#cells.labels ?? {};
    if (!length) return this.#part(row, cells, index);
    const parts = Array.from({length: cells.length / length}, (_, at) =>
      cells.slice(at * length, (at + 1) * length),
    );
    return parts.flatMap((part, at) => {
      const over = groups[at * length];
      const found = this.#part(row, part, index);
      return over && found.length ? [{section: over, level: 8}, ...found] : found;
    });
  }

  /** A row, or where labels stand twice beside each other, each half of one. */
  #part(row: Element, cells: Element[], index: number): Found[] {
    const texts = cells.map((cell) => linesOf([cell]));
    if (this.#isHeader(row, cells, texts)) {
      this.#cells.labels = new TableLabels(this.#bodies, cells, texts, {
        below: this.#grid.slice(index + 1),
        index,
        likely: this.#likely,
        above: this.#cells.labels,
      });
      return [];
    }
    const across = acrossTable(cells, texts, this.#columns.length);
    if (across) return [{section: across, level: 8}];
    if (!texts.some((lines) => lines.length)) return [];
    if (!this.#columns.length && cells.length > 1 && (this.#isGrid || areNames(texts)))
      return cells.flatMap((cell, at) => (texts[at]?.length ? [{entry: entryOf([cell])}] : []));
    const at = this.#columns.length
      ? this.#columns.indexOf('name')
      : nameAt(
          texts.map(([first = '']) => first),
          this.#likely,
        );
    const names = this.#namesIn(texts[at] ?? [], at);
    if (names.length > 1 && names.every(looksLikeName) && !hasDetails(texts.flat().join(' ')))
      return this.#several(names, this.#cells.practice(cells, texts, at, row));
    const branch = this.#above && branchIn(texts, names);
    if (branch) {
      this.#above?.lines.push(`Branch: ${branch}`);
      return [];
    }
    if (this.#isMore(texts, at)) {
      this.#above?.lines.push(...texts.flat());
      return [];
    }
    const name = cells[Math.max(at, 0)];
    const isSite = name && name === this.#nameAbove;
    this.#nameAbove = name;
    this.#above = this.#cells.practice(cells, texts, at, row);
    return [{entry: this.#above, row, isSite}];
  }

  /** A row with an address alone, in the place of the name: that of the practice in the row above. */
  #isMore(texts: string[][], at: number): boolean {
    const [first = ''] = texts[at] ?? [];
    const isAlone = texts.every((lines, column) => column === at || !lines.length);
    const isPlaced = this.#above?.lines.some((line) => POSTCODE.test(line)) ?? true;
    return isAlone && !isPlaced && POSTCODE.test(texts.flat().join(' ')) && !saysName(first);
  }

  /** The lines of a cell with names, or the names in its line below "Practices". */
  #namesIn(lines: string[], column: number): string[] {
    const [line = '', other] = lines;
    if (other || !this.#cells.labels?.isOverMany(column)) return lines;
    const names = line.split(/[,;] (?:and |& )?| (?:and|&) /);
    return names.every((name) => looksLikeName(name) && !isKind(name)) ? names : lines;
  }

  /** Practices in one cell: what the row says of whose they are is said of each. */
  #several(names: string[], {lines, standing, struck}: Entry): Found[] {
    const said = lines.slice(1).filter((line) => labelled(line));
    return names.map((name) => ({entry: {lines: [name, ...said], standing, struck}}));
  }

  #isHeader({children}: Element, cells: Element[], texts: string[][]): boolean {
    const [[only = ''] = []] = texts;
    // A cell over all columns is none of them.
    if (children.length < 2 && (texts.length > 1 || columnOf(only) !== 'name')) return false;
    if ([...children].every((cell) => cell.matches('th'))) return true;
    if (this.#columns.length || hasDetails(texts.flat().join(' '))) return false;
    const known = texts.map((lines) => columnOf(lines.join(' '))).filter(Boolean);
    return known.length > 1 || (known.includes('name') && cells.every(isAllBold));
  }
}

/** A branch in a row of its own: without a name, or behind "Branch:" where names stand. */
function branchIn(texts: string[][], [name = '']: string[]): string | undefined {
  if (name) return /^branch: (.+)/i.exec(texts.flat().join(', '))?.[1];
  return texts.flat().find(isBranch)?.replace(IS_BRANCH, '');
}

/** "Branch: 9 High Street" */
const IS_BRANCH = /^branch(?: surgery| site)?\s?[:–-]?\s?(?=.*\d)/i;
const isBranch = (line: string): boolean => IS_BRANCH.test(line);

/** Words of names in front of the first comma. */
const saysName = (line: string): boolean => looksLikeName(line.split(',')[0] ?? '');

/** Names of practices alone: a doctor's beside one is no practice. */
const areNames = (texts: string[][]): boolean =>
  texts.length > 0 && texts.every(isName) && !texts.some(([only = '']) => isPerson(only));

/** Words that are all in bold, as labels are where an editor has no other means. */
const isAllBold = (cell: Element): boolean =>
  [...cell.querySelectorAll('b,strong')].map(({textContent}) => textContent.trim()).join('') ===
  cell.textContent.trim();
