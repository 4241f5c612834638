import {bodyIn} from './body-names.js';
import {columnOf, saysOfNames} from './columns.js';
import type {KnownBodies} from './known-bodies.js';
import {MANY} from './names.js';
import {standingOf, type Standing} from './standing.js';
import {repeatOf} from './table-grid.js';
import {TickColumns, wordsIn} from './tick-columns.js';
import {isYes} from './yes-no.js';

/** Where a row of labels stands in its table. */
interface Place {
  index: number;
  /** The cells of the rows below it. */
  below: Element[][];
  /** The column in which most rows have a name; -1 where there is none. */
  likely: number;
  /** The labels before these. */
  above?: TableLabels;
}

/** The labels of a table's columns, and what they say of the rows below. */
export class TableLabels {
  /** What each column holds, as `columnOf` has it. */
  readonly columns: string[];
  /** After how many columns their labels begin again; 0 where they do not. */
  readonly repeat: number;
  /** Labels right above these, each over several columns: bodies over "Practice | Tel | Practice | Tel". */
  readonly groups: string[];
  /** What the label over the names says of all below it. */
  readonly standing?: Standing;
  readonly ticks: TickColumns;
  readonly #words: string[];
  readonly #index: number;

  /** Whether a column holds parts of our own. */
  isLocality(column: number): boolean {
    return /\b(?:locality|localities|pcn|network|cluster|neighbourhood|federation)\b/i.test(
      this.#words[column] ?? '',
    );
  }

  /** Whether a column has several practices in a cell. */
  isOverMany(column: number): boolean {
    return MANY.test(this.#words[column] ?? '');
  }

  constructor(bodies: KnownBodies, cells: Element[], texts: string[][], place: Place) {
    const {index, below, likely, above} = place;
    const labels = texts.map((lines) => lines.join(' '));
    this.#words = labels;
    this.#index = index;
    this.groups = above && above.#index === index - 1 ? above.#words : [];
    const columns = labels.map((label, at) => ofAnswers(columnOf(label), label, at, below));
    this.ticks = new TickColumns(bodies, labels, below);
    const gone = columns.includes('name') ? -1 : labels.findIndex(saysOfNames);
    if (gone >= 0) columns[gone] = 'name';
    this.standing = gone < 0 ? undefined : standingOf(labels[gone] ?? '');
    this.repeat = new Set(cells).size < cells.length ? 0 : repeatOf(labels);
    if (this.repeat) columns.length = this.repeat;
    // Where no column says so, one that says nothing else has the names: most likely, else the first.
    const named = columns[likely] === '' ? likely : columns.indexOf('');
    if (!columns.includes('name') && named >= 0) columns[named] = 'name';
    this.columns = columns;
  }
}

/** "Member of CCG" over answers asks whether, and not of which. */
function ofAnswers(column: string, label: string, at: number, below: Element[][]): string {
  const asks = /^(?:(?:is|are|it|they|an?) )*(?:member|part|in|within)\b/i.test(label);
  const isAsked =
    asks &&
    /^(?:organisation|body)$/.test(column) &&
    !bodyIn(label) &&
    below.some((cells) => isYes(wordsIn(cells[at])));
  return isAsked ? 'member' : column;
}
