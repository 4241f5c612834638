import {sortEntries, type Entry, type Group} from './model.js';
import {blankRows, type Row} from './rows.js';

/**
 * Rows stand in lists of 50, which the browser lays out only when they come near
 * (`content-visibility`): that, and not the script, is where the time of a long list goes.
 */
const CHUNK = 50;
/** The height of a row that was never laid out, in em. */
const HEIGHT = 2.5;

export interface ShownGroup extends Group {
  rows: Row[];
  lists: HTMLElement[];
  /** How many of its rows are shown. */
  shown: number;
}

/** A model's groups as page nodes: made once, then filtered by hiding. */
export class List {
  readonly groups: ShownGroup[];
  /** All rows, in the order of the page. */
  readonly rows: Row[];

  constructor(groups: readonly Group[], fill: (row: HTMLElement, entry: Entry) => void) {
    this.groups = groups.map((group) => {
      const {entries} = group;
      const lists: HTMLElement[] = [];
      for (let start = 0; start < entries.length; start += CHUNK) {
        const count = Math.min(CHUNK, entries.length - start);
        const list = blankRows(count);
        // Only a full list: a short one is laid out at once.
        if (count === CHUNK) list.className = 'full';
        let row = list.firstElementChild;
        for (let at = start; row; row = row.nextElementSibling)
          fill(row as HTMLElement, entries[at++] as Entry);
        lists.push(list);
      }
      const rows = entries.map((entry): Row => ({entry, shown: true, isHidden: false}));
      return {...group, rows, lists, shown: rows.length};
    });
    this.rows = this.groups.flatMap(({rows}) => rows);
  }

  /** The node of a row. Rows do not keep theirs: 10,000 of them are work for the garbage collector. */
  nodeOf(row: Row): Element | undefined {
    for (const {rows, lists} of this.groups) {
      const at = rows.indexOf(row);
      if (at >= 0) return lists[Math.floor(at / CHUNK)]?.children[at % CHUNK];
    }
    return undefined;
  }

  /** The `limit` newest entries; asked for at each render, and the same for one list. */
  #newest?: ReadonlySet<Entry>;

  /** Shows the rows that fit, or the `limit` newest; gives their number. */
  show(fits: (row: Row) => boolean, limit: number | undefined): number {
    const newest =
      limit &&
      (this.#newest ??= new Set(
        sortEntries(
          this.rows.map(({entry}) => entry),
          'date',
        ).slice(0, limit),
      ));
    let all = 0;
    for (const group of this.groups) {
      group.shown = 0;
      group.lists.forEach((list, index) => {
        const rows = group.rows.slice(index * CHUNK, (index + 1) * CHUNK);
        let count = 0;
        for (const row of rows) {
          row.shown = newest ? newest.has(row.entry) : fits(row);
          if (row.shown) count++;
        }
        group.shown += count;
        list.hidden = !count;
        // The rows of a hidden list stay as they are: of 10,000 few need a change.
        if (!count) return;
        let node = list.firstElementChild;
        for (const row of rows) {
          if (row.isHidden === row.shown) (node as HTMLElement).hidden = row.isHidden = !row.shown;
          node = (node as Element).nextElementSibling;
        }
        list.style.containIntrinsicSize = count < CHUNK ? `${count * HEIGHT}em` : '';
      });
      all += group.shown;
    }
    return all;
  }
}
