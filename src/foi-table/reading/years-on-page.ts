import {addYears} from './add-years.js';
import {bodyIn, headingOfBody} from './bodies.js';
import {addNote} from './notes.js';
import {readTable} from './read-table.js';
import type {Said} from './read-words.js';
import type {YearFound} from './read-years.js';
import type {Row} from './table-row.js';
import {onTopic} from './topics.js';

/** The years of a page, as its tables and lists add them one after the other. */
export class YearsOnPage {
  readonly years: YearFound[] = [];
  /** Names of tables of other requests. */
  readonly leftOut = new Set<string>();
  /** Headings that name a year, and the years that were first read below them. */
  readonly #headed = new Map<Said, YearFound[]>();
  /** Those that a note would be about: of the last table. */
  #last: YearFound[] = [];

  /**
   * Reads rows as a table below what stands `above` them, nearest first; false where they hold no
   * figures. `label` is the year that our own export wrote.
   */
  add(rows: readonly Row[], above: readonly Said[], label?: string): boolean {
    const found = readTable(rows, above, label);
    if (!found) return false;
    if (label === undefined) {
      const whose = headingOfBody(above)?.text ?? '';
      const key = bodyIn(whose);
      const onTheseRequests = onTopic(found, above).map((year) =>
        key ? {...year, body: {key, heading: whose}} : year,
      );
      if (found.length && !onTheseRequests.length) this.#leaveOutTable(above);
      // Two tables below one heading: the year is of the first. Each below its own: of both.
      const heading = above.find(({year}) => year);
      const isOwn = heading !== undefined && !this.#headed.has(heading);
      const alone = () => (isOwn ? undefined : readTable(rows, []));
      this.#last = addYears(this.years, onTheseRequests, alone);
      if (heading) this.#sayWhose(heading);
    } else this.years.push(...(this.#last = found));
    const [first] = this.#last;
    const unread = found.flatMap((year) => year.unread ?? []);
    if (first && unread.length) first.unread = [...new Set([...(first.unread ?? []), ...unread])];
    return true;
  }

  /** Two years of one name say below which heading each stands. */
  #sayWhose(heading: Said) {
    const own = this.#last.filter(
      (year) => year.label && ![...this.#headed.values()].flat().includes(year),
    );
    for (const year of own)
      for (const [other, years] of this.#headed)
        for (const twin of years)
          if (twin.label === year.label && other.text !== heading.text) {
            addNote(twin, other.text);
            addNote(year, heading.text);
          }
    this.#headed.set(heading, [...(this.#headed.get(heading) ?? []), ...own]);
  }

  /** A table of other requests is named to the editor by what stands above it. */
  #leaveOutTable(above: readonly Said[]) {
    const name = (above.find(({isOther}) => isOther) ?? above.find(({text}) => text))?.text;
    if (name) this.leftOut.add(name.slice(0, 60));
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
