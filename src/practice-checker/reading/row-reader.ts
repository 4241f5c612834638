import {notedIn, takesOut} from './cell-notes.js';
import {columnOf, linesIn} from './columns.js';
import {hasDetails, POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import type {KnownBodies} from './known-bodies.js';
import {labelled} from './labelled.js';
import {looksLikeName} from './names.js';
import {entryOf, hrefsOf} from './page-entries.js';
import {linesOf} from './page-lines.js';
import {isPerson} from './people.js';
import {acrossTable, isName, nameAt, nameColumnOf} from './table-grid.js';
import {says, type Standing} from './standing.js';
import {TableLabels} from './table-labels.js';
import {signIn} from './tick-columns.js';

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
  /** The labels of the columns, once a row has them. */
  #labels?: TableLabels;
  #grid: Element[][] = [];
  #nameAbove?: Element;
  /** The practice in the row above. */
  #above?: Entry;
  readonly #bodies: KnownBodies;
  /** The column in which most rows have a name, where no label says so. */
  #likely = -1;
  /** Each cell is a practice, or is empty. */
  #isGrid = false;

  constructor(bodies: KnownBodies) {
    this.#bodies = bodies;
  }

  get #columns(): string[] {
    return this.#labels?.columns ?? [];
  }

  read(rows: Element[], grid: Element[][]): Found[] {
    this.#likely = nameColumnOf(grid);
    this.#grid = grid;
    const texts = grid.map((cells) => cells.map((cell) => linesOf([cell])));
    this.#isGrid =
      texts.every((row) => areNames(row.filter(({length}) => length))) && texts.some(areNames);
    return rows.flatMap((row, index) => this.#row(row, index));
  }

  #row(row: Element, index: number): Found[] {
    const cells = this.#grid[index] ?? [];
    const {repeat: length = 0, groups = []} = this.#labels ?? {};
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
      this.#labels = new TableLabels(this.#bodies, cells, texts, {
        below: this.#grid.slice(index + 1),
        index,
        likely: this.#likely,
        above: this.#labels,
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
    const names = texts[at] ?? [];
    if (names.length > 1 && names.every(looksLikeName) && !hasDetails(texts.flat().join(' ')))
      return this.#several(names, this.#entry(cells, texts, at, row));
    const branch = texts[at]?.length === 0 && this.#above && texts.flat().find(isBranch);
    if (branch) {
      this.#above?.lines.push(`Branch: ${branch.replace(IS_BRANCH, '')}`);
      return [];
    }
    if (this.#isMore(texts, at)) {
      this.#above?.lines.push(...texts.flat());
      return [];
    }
    const name = cells[Math.max(at, 0)];
    const isSite = name && name === this.#nameAbove;
    this.#nameAbove = name;
    this.#above = this.#entry(cells, texts, at, row);
    return [{entry: this.#above, row, isSite}];
  }

  /** A row with an address alone, in the place of the name: that of the practice in the row above. */
  #isMore(texts: string[][], at: number): boolean {
    const [first = ''] = texts[at] ?? [];
    const isAlone = texts.every((lines, column) => column === at || !lines.length);
    const isPlaced = this.#above?.lines.some((line) => POSTCODE.test(line)) ?? true;
    return isAlone && !isPlaced && POSTCODE.test(texts.flat().join(' ')) && !saysName(first);
  }

  /** Practices in one cell: what the row says of whose they are is said of each. */
  #several(names: string[], {lines, standing, struck}: Entry): Found[] {
    const said = lines.slice(1).filter((line) => labelled(line));
    return names.map((name) => ({entry: {lines: [name, ...said], standing, struck}}));
  }

  /** A branch with its address and postcode, which have columns of their own. */
  #placed([branch = '', other]: string[], texts: string[][]): string[] {
    if (!branch) return [];
    const places = texts.filter((_, index) => this.#columns[index] === 'branchplace').flat();
    return other ? [branch, other] : [[branch, ...places].join(', ')];
  }

  /** The cells under labels that say nothing of what they hold. */
  #notes(texts: string[][]): string[][] {
    return texts.filter((_, index) => /^(?:kind)?$/.test(this.#columns[index] ?? 'none'));
  }

  /** What those cells say of whose the practice is; a locality of ours may be called like a neighbour. */
  #noted(texts: string[][]): Standing {
    const noted = notedIn(this.#notes(texts));
    if (says(noted)) return noted;
    const cells = texts.filter(
      (_, index) => this.#columns[index] === '' && !this.#labels?.isLocality(index),
    );
    return Object.assign(
      {},
      ...cells.map((lines) => this.#bodies.doubtInCell(lines.join(' '))),
    ) as Standing;
  }

  /** A cell without a word where others of its column name a body: of whose its practice is, nobody knows. */
  #unsaid(column: number): string {
    const isOfBody = /^(?:organisation|body)$/.test(this.#columns[column] ?? '');
    const others = this.#grid.slice(1).map((cells) => cells[column]);
    return isOfBody && others.some((cell) => cell && linesOf([cell]).length) ? '?' : '';
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

  #entry(cells: Element[], texts: string[][], at: number, row: Element): Entry {
    const first = Math.max(at, 0);
    const nameLines = texts[at] ?? [];
    // The address below the name, in the name's cell.
    const isSpread = looksLikeName(nameLines[0] ?? '') && /\d/.test(nameLines.slice(1).join(' '));
    // What follows a branch's postcode would be of another practice.
    const rank = (index: number) =>
      index === first ? 0 : this.#columns[index] === 'branches' ? 2 : 1;
    const order = [...texts.keys()].sort((a, b) => rank(a) - rank(b));
    const lines = order.flatMap((index) => {
      const own = texts[index] ?? [];
      const column = this.#columns[index];
      if (cells.indexOf(cells[index] ?? row) < index) return [];
      if (this.#columns.length && !column)
        return takesOut(own) || POSTCODE.test(own.join(' ')) ? own : [];
      if (index === at && isSpread) return own;
      // A tick alone is no line.
      const isAnswer = /^(?:member|active|organisation|body)$/.test(column ?? '');
      const sign = isAnswer && !own.length && (signIn(cells[index]) || this.#unsaid(index));
      if (this.#labels?.ticks.has(index)) return [];
      if (column === 'branches') return linesIn(column, this.#placed(own, texts));
      return index === at ? [own.join(' ')] : linesIn(column ?? '', sign ? [sign] : own);
    });
    const named = entryOf([cells[first] ?? row]);
    const whole = isSpread
      ? nameLines[0]
      : this.#columns.length
        ? texts[at]?.join(' ')
        : (named.title ?? texts[first]?.[0]);
    return {
      lines,
      letters: this.#notes(texts)
        .flat()
        .filter((line) => /^[A-Z]{1,3}$/.test(line)),
      // The postcode behind the name is none of its words.
      title: whole?.replace(new RegExp(`[\\s,(–-]+${POSTCODE.source}\\)?$`, 'i'), ''),
      isItalic: named.isItalic,
      hrefs: hrefsOf([...new Set(cells)]),
      struck: entryOf([row]).struck,
      standing: {
        ...this.#labels?.standing,
        ...this.#labels?.ticks.standingOf(cells),
        ...this.#noted(texts),
      },
    };
  }
}

/** "Branch: 9 High Street", "(Branch) 9 High Street" */
const IS_BRANCH = /^\(?branch(?: surgery| site)?\)?\s?[:–-]?\s?(?=.*\d)/i;
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
