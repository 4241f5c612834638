import {addYears} from './add-years.js';
import {addNote} from './notes.js';
import {readTable} from './read-table.js';
import type {Said} from './read-words.js';
import type {YearFound} from './read-years.js';
import type {Row} from './table-row.js';
import {onTopic} from './topics.js';

/** The years of a page, as its tables and lists add them one after the other. */
export class YearsOnPage {
  readonly years: YearFound[] = [];
  /** Those that a note would be about: of the last table. */
  #last: YearFound[] = [];

  /**
   * Reads rows as a table below what stands `above` them, nearest first; false where they hold no
   * figures. `label` is the year that our own export wrote.
   */
  add(rows: readonly Row[], above: readonly Said[], label?: string): boolean {
    const found = readTable(rows, above, label);
    if (!found) return false;
    if (label === undefined)
      this.#last = addYears(this.years, onTopic(found, above), () => readTable(rows, []));
    else this.years.push(...(this.#last = found));
    const [first] = this.#last;
    const unread = found.flatMap((year) => year.unread ?? []);
    if (first && unread.length) first.unread = [...new Set([...(first.unread ?? []), ...unread])];
    return true;
  }

  /**
   * Adds figures that follow others in one list: the next quarter of a year that nobody names is of the
   * same year. Tables of such quarters stay apart, as no one knows which years they are of.
   */
  addNext(rows: readonly Row[], above: readonly Said[]) {
    const [before] = this.#last;
    const place = this.years.length;
    this.add(rows, above);
    const [next] = this.years.slice(place);
    if (!before || !next || this.years.length > place + 1 || !isNext(before, next)) return;
    before.periods.push(...next.periods);
    if (next.unread) before.unread = [...new Set([...(before.unread ?? []), ...next.unread])];
    this.years.pop();
    this.#last = [before];
  }

  /** Notes words of the last table or list that have no place among the figures. */
  leaveOut(words: readonly string[]) {
    const [first] = this.#last;
    if (first && words.length)
      first.unread = [
        ...new Set([...(first.unread ?? []), ...words.map((all) => all.slice(0, 60))]),
      ];
  }

  /** Whether a note would be about anything. */
  get areNoted(): boolean {
    return this.#last.length > 0;
  }

  addNote(note: string) {
    for (const year of this.#last) addNote(year, note);
  }

  /** What follows is about no table above it. */
  leave() {
    this.#last = [];
  }
}

/** Whether both are quarters without a year, none of them twice. */
function isNext(...years: readonly YearFound[]): boolean {
  const quarters = years.flatMap(({periods}) => periods.map(({quarter}) => quarter));
  return (
    years.every(({label, total}) => !label && !total) &&
    quarters.every(Boolean) &&
    new Set(quarters).size === quarters.length
  );
}
