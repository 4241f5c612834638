import {addYears} from './add-years.js';
import {bodyAbove, type OwnBody} from './bodies.js';
import {isEarlier} from './derived.js';
import {FOI} from './laws.js';
import {leftOut, NO_FIGURE} from './left-out.js';
import {addNote} from './notes.js';
import {isNoted} from './read-cell.js';
import {readTable} from './read-table.js';
import {read, type Said} from './read-words.js';
import type {YearFound} from './read-years.js';
import {areOfOtherKind} from './request-names.js';
import {distinct} from './table-headings.js';
import type {Row} from './table-row.js';
import {isCornerTopic, onTopic} from './topics.js';

/** The years of a page, as its tables and lists add them one after the other. */
export class YearsOnPage {
  readonly years: YearFound[] = [];
  /** Names of tables of other requests. */
  readonly leftOut = new Set<string>();
  /** What stood nearest above tables so far. */
  readonly #names = new Set<Said>();
  /** Those that a note would be about: of the last table. */
  #last: YearFound[] = [];
  /** Tables whose rows are kinds of requests: "Finance", "Quality". */
  readonly #kinds: YearFound[] = [];

  /** `own` is the body that publishes, `headings` are those of the whole page that name this law. */
  constructor(
    private readonly own: OwnBody,
    private readonly headings: ReadonlySet<string>,
  ) {}

  /** Whether any figures were found. */
  get isAny(): boolean {
    return this.years.length + this.#kinds.length > 0;
  }

  /** All years, once the page has ended. Kinds of the requests that other tables have are no periods beside them. */
  finish(): YearFound[] {
    for (const kinds of this.#kinds)
      if (this.years.some(({label}) => !label || !kinds.label || label === kinds.label))
        this.#leaveOut(kinds.periods.map(({label}) => label).join(', '));
      else this.years.push(kinds);
    return this.years;
  }

  /**
   * Reads rows as a table below what stands `above` them, nearest first; false where they hold no
   * figures. `label` is the year that our own export wrote.
   */
  add(rows: readonly Row[], above: readonly Said[], label?: string): boolean {
    const found = readTable(rows, above, this.own, label);
    if (!found) return false;
    if (label === undefined) {
      const corner = cornerOf(rows);
      const topics = corner ? [corner, ...above] : above;
      const body = bodyAbove(above, this.own);
      const isDoubtful = this.#isDoubtful(above);
      const texts = above.flatMap(({text}) => text || []);
      const belowThese = (year: YearFound): YearFound => ({
        ...year,
        above: texts,
        ...(body && !year.body && {body}),
      });
      const onTheseRequests = (isDoubtful ? [] : onTopic(found, topics)).map(belowThese);
      if (!onTheseRequests.length) this.#leaveOutTable(topics);
      // Kinds wait for the end of the page; so does nothing at all.
      if (onTheseRequests.every(areKinds)) {
        this.#kinds.push(...onTheseRequests);
        this.#last = onTheseRequests;
        return true;
      }
      // Two tables below one heading: the year above it is of the first. Each below its own: of both.
      const name = above.find(({text}) => text);
      const isOwn = name !== undefined && !this.#names.has(name) && !isEarlier(name);
      const alone = isOwn ? undefined : () => readTable(rows, [], this.own)?.map(belowThese);
      this.#last = addYears(this.years, onTheseRequests, alone);
      if (name) this.#names.add(name);
    } else this.years.push(...(this.#last = found));
    const [first] = this.#last;
    const unread = found.flatMap((year) => year.unread ?? []);
    if (first && unread.length) first.unread = [...new Set([...(first.unread ?? []), ...unread])];
    return true;
  }

  /** Where another heading of the page says that its table is of this law, one that names other requests is not. */
  #isDoubtful(above: readonly Said[]): boolean {
    const nearest = above.find(({text}) => FOI.test(text) || /\brequests?\b|rights/i.test(text));
    const others = [...this.headings].filter((name) => !above.some(({text}) => text === name));
    return !!nearest && areOfOtherKind(nearest.text) && others.length > 0;
  }

  /** A table of other requests is named to the editor by what stands above it. */
  #leaveOutTable(above: readonly Said[]) {
    const name = (above.find(({isOther}) => isOther) ?? above.find(({text}) => text))?.text;
    if (name) this.#leaveOut(name);
  }

  #leaveOut(name: string) {
    this.leftOut.add(name.slice(0, 60));
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
        ...new Set([...(first.unread ?? []), ...words.map((all) => leftOut(all, NO_FIGURE))]),
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

/** The first cell of a table that says what is counted in it, as a heading does: "SAR", "Requester". */
function cornerOf(rows: readonly Row[]): Said | undefined {
  const head = rows.find(({cells}) => distinct(cells).length > 1);
  const [corner = '', ...names] = head?.cells ?? [];
  return isCornerTopic(corner) && !names.some(isNoted) ? read(corner) : undefined;
}

/** Whether a year's rows are kinds of its requests, and none says when. */
const areKinds = ({periods}: YearFound): boolean =>
  periods.length > 0 &&
  periods.every(
    ({label, ...rest}) =>
      typeof label === 'string' &&
      !/\d/.test(label) &&
      !['from', 'to', 'month', 'quarter'].some((key) => key in rest),
  );

/** Whether both are quarters without a year, none of them twice. */
function isNext(...years: readonly YearFound[]): boolean {
  const quarters = years.flatMap(({periods}) => periods.map(({quarter}) => quarter));
  return (
    years.every(({label, total}) => !label && !total) &&
    quarters.every(Boolean) &&
    new Set(quarters).size === quarters.length
  );
}
