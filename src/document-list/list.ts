import {sortEntries, type Group} from './model.js';
import {makeRow, type Row} from './rows.js';
import type {View} from './view.js';

/**
 * Rows stand in lists of 50, which the browser lays out only when they come near
 * (`content-visibility`): that, and not the script, is where the time of a long list goes.
 */
const CHUNK = 50;

export interface ShownGroup extends Group {
  rows: Row[];
  lists: HTMLElement[];
  /** How many of its rows are shown. */
  shown: number;
}

/** A model's groups as page nodes: made once, then filtered by hiding. */
export class List {
  readonly groups: ShownGroup[];

  constructor(groups: readonly Group[], view: View) {
    this.groups = groups.map((group) => {
      const rows = group.entries.map((entry) => ({entry, node: makeRow(entry, view)}));
      const lists: HTMLElement[] = [];
      rows.forEach(({node}, index) => {
        if (index % CHUNK === 0) {
          const next = document.createElement('ul');
          next.setAttribute('part', 'list');
          // Without its bullets Safari's screen reader no longer takes it for a list.
          next.setAttribute('role', 'list');
          lists.push(next);
        }
        const list = lists.at(-1);
        list?.append(node);
        // Only a full list: a short one would keep the height of 50 rows free until it is seen.
        if (index % CHUNK === CHUNK - 1 && list) list.className = 'full';
      });
      return {...group, rows, lists, shown: rows.length};
    });
  }

  /** All rows, in the order of the page. */
  get rows(): Row[] {
    return this.groups.flatMap(({rows}) => rows);
  }

  /** Shows the rows that fit, or the `limit` newest; gives their number. */
  show(fits: (row: Row) => boolean, limit: number | undefined): number {
    const entries = limit
      ? sortEntries(
          this.rows.map(({entry}) => entry),
          'date',
        )
      : [];
    const latest = limit && new Set(entries.slice(0, limit));
    let count = 0;
    for (const group of this.groups) {
      group.shown = 0;
      for (const row of group.rows) {
        const shown = latest ? latest.has(row.entry) : fits(row);
        if (shown) group.shown++;
        if (row.node.hidden === shown) row.node.hidden = !shown;
      }
      for (const list of group.lists) list.hidden = !list.querySelector(':scope > :not([hidden])');
      count += group.shown;
    }
    return count;
  }
}
