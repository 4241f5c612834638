import {notedIn, takesOut} from './cell-notes.js';
import {linesIn} from './columns.js';
import {POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import type {KnownBodies} from './known-bodies.js';
import {looksLikeName} from './names.js';
import {entryOf, hrefsOf, struckIn} from './page-entries.js';
import {linesOf} from './page-lines.js';
import {says, type Standing} from './standing.js';
import type {TableLabels} from './table-labels.js';
import {signIn} from './tick-columns.js';

/** Reads the cells of a row as one practice, by the labels of their columns. */
export class RowCells {
  /** The labels of the columns, once a row has them. */
  labels?: TableLabels;
  readonly #bodies: KnownBodies;
  readonly #grid: Element[][];

  constructor(bodies: KnownBodies, grid: Element[][]) {
    this.#bodies = bodies;
    this.#grid = grid;
  }

  /** What each column holds; empty before a row has labels. */
  get columns(): string[] {
    return this.labels?.columns ?? [];
  }

  /** The practice of a row; its name is in the column `at`, else in the first. */
  practice(cells: Element[], texts: string[][], at: number, row: Element): Entry {
    const first = Math.max(at, 0);
    const nameLines = texts[at] ?? [];
    // The address below the name, in the name's cell.
    const isSpread = looksLikeName(nameLines[0] ?? '') && /\d/.test(nameLines.slice(1).join(' '));
    // What follows a branch's postcode would be of another practice.
    const rank = (index: number) =>
      index === first ? 0 : this.columns[index] === 'branches' ? 2 : 1;
    const order = [...texts.keys()].sort((a, b) => rank(a) - rank(b));
    const lines = order.flatMap((index) => {
      const own = texts[index] ?? [];
      const column = this.columns[index];
      if (cells.indexOf(cells[index] ?? row) < index) return [];
      if (this.columns.length && !column)
        return takesOut(own) || POSTCODE.test(own.join(' ')) ? own : [];
      if (index === at && isSpread) return own;
      // A tick alone is no line.
      const isAnswer = /^(?:member|active|organisation|body)$/.test(column ?? '');
      const sign = isAnswer && !own.length && (signIn(cells[index]) || this.#unsaid(index));
      if (this.labels?.ticks.has(index)) return [];
      if (column === 'branches') return linesIn(column, this.#placed(own, texts));
      return index === at ? [own.join(' ')] : linesIn(column ?? '', sign ? [sign] : own);
    });
    const named = entryOf([cells[first] ?? row]);
    const whole = isSpread
      ? nameLines[0]
      : this.columns.length
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
      isBold: named.isBold,
      hrefs: hrefsOf([...new Set(cells)]),
      struck: struckIn(row),
      standing: {
        ...this.labels?.standing,
        ...this.labels?.ticks.standingOf(cells),
        ...this.#noted(texts),
      },
    };
  }

  /** A branch with its address and postcode, which have columns of their own. */
  #placed([branch = '', other]: string[], texts: string[][]): string[] {
    if (!branch) return [];
    const places = texts.filter((_, index) => this.columns[index] === 'branchplace').flat();
    return other ? [branch, other] : [[branch, ...places].join(', ')];
  }

  /** The cells under no label, or under one that says nothing of what they hold. */
  #notes(texts: string[][]): string[][] {
    const {columns} = this;
    return columns.length
      ? texts.filter((_, index) => !columns[index] || columns[index] === 'kind')
      : [];
  }

  /** What those cells say of whose the practice is; a locality of ours may be called like a neighbour. */
  #noted(texts: string[][]): Standing {
    const noted = notedIn(this.#notes(texts));
    if (says(noted)) return noted;
    const cells = texts.filter(
      (_, index) => this.columns[index] === '' && !this.labels?.isLocality(index),
    );
    return Object.assign(
      {},
      ...cells.map((lines) => this.#bodies.own.doubtInCell(lines.join(' '))),
    ) as Standing;
  }

  /** A cell without a word where others of its column name a body: of whose its practice is, nobody knows. */
  #unsaid(column: number): string {
    const isOfBody = /^(?:organisation|body)$/.test(this.columns[column] ?? '');
    const others = this.#grid.slice(1).map((cells) => cells[column]);
    return isOfBody && others.some((cell) => cell && linesOf([cell]).length) ? '?' : '';
  }
}
