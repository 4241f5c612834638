import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn, isShortFor} from './body-names.js';
import {monthsIn} from './day-parts.js';
import {frameOf, type Frame, type Years} from './frames.js';
import type {Draft} from './line.js';
import {isProse} from './kinds-of-words.js';
import {heldByName} from '../held-words.js';
import {holdings, isHeldSo, type Holding} from './held-of-bodies.js';
import {typeIn} from './meeting-facts.js';
import {statusOver} from './status-over.js';
import {isNoGathering} from './no-gatherings.js';
import {boundsOf} from './off-bounds.js';
import {isOffBy} from './off-notices.js';
import {isOfMonths} from './months-off.js';
import type {Off} from './off-sentences.js';

/** What a heading says of the lines under it. */
interface Section extends Frame {
  level: number;
  committee?: string;
  /** That some of its meetings, or all, are off. */
  off?: Off;
  /** Who may come to the meetings of which body. */
  holds: Holding[];
  /** Whether it names one meeting that a list below may have, too: "Next meeting". */
  isNext?: boolean;
  /** What is said of all its meetings: "Time: 1.30pm" above a list of dates. */
  general: Draft;
  /** The meeting that the heading names by its date: what follows belongs to it. */
  row?: Draft;
  /** Whether the days in it are holidays or deadlines. */
  isOther?: boolean;
  /** How many meetings were found before it. */
  from: number;
}

const NEXT = /\b(?:next|upcoming|forthcoming) (?:\p{L}+ ){0,6}meeting\b/iu;

/** The headings above a line, each with what it says. */
export class Sections {
  #open: Section[] = [{level: 0, general: {}, holds: [], from: 0}];
  /** Whether this page writes "January 26" for a day. */
  isMonthFirst = false;
  /** The last meeting of this section. */
  last: Draft | undefined;

  /** Closes the sections that end where a heading of this level begins. */
  close(level: number) {
    this.#open = this.#open.filter((section) => section.level < level);
    this.last = undefined;
  }

  /** Begins the section of a heading, which may itself be a meeting (`row`). `from`: how many were found before. */
  begin(level: number, text: string, from: number, row?: Draft) {
    if (row) {
      this.#open.push({level, row, general: {}, holds: [], from});
      return;
    }
    const isSaid = isProse(text);
    const held = isSaid ? undefined : heldByName(text);
    // "Governing Body meetings and AGM" are of several kinds.
    const type = /\b(?:and|plus|including|with)\b|[&,/]/i.test(text) ? undefined : typeIn(text);
    const body = bodyIn(text);
    const outer = this.within('committee');
    // "The Committee meets five times a year" under "Audit Committee" is that one.
    const committee = isShortFor(body, outer) ? outer : body;
    const status = statusOver(text);
    const bounds = boundsOf(text)?.bounds;
    const off = status ? {status, months: bounds ? [] : monthsIn(text), bounds} : undefined;
    const general = {
      // "Meetings in public are suspended" only says which.
      ...(held && held !== 'part-private' && !(status && held === 'public') && {held}),
      ...(type && {type}),
    };
    this.#open.push({
      level,
      ...frameOf(text),
      committee,
      off,
      general,
      holds: isSaid && !status && !isOfMonths(text) ? holdings(text) : [],
      from,
      isNext: NEXT.test(text) || undefined,
      isOther: isNoGathering(text) || undefined,
    });
  }

  /** What the nearest section that says something of this kind says. */
  within<K extends keyof Section>(key: K): Section[K] | undefined {
    return this.#open.filter((section) => section[key] !== undefined).at(-1)?.[key];
  }

  /** Whether a heading of the element, above such a level, gives a year. */
  hasYearsAbove(below: number): boolean {
    return this.#open.some(({level, years}) => level > 0 && level < below && years);
  }

  /** Begins a further meeting of the day that a heading names: what follows belongs to it. */
  beginAnother(row: Draft) {
    const section = this.#open.filter((section) => section.row).at(-1);
    if (section) section.row = row;
    this.last = row;
  }

  /** What is said of all meetings of this section. */
  get general(): Draft {
    return (this.#open.at(-1) as Section).general;
  }

  /** Where the meetings of this section begin. */
  get from(): number {
    return (this.#open.at(-1) as Section).from;
  }

  /** The status that the headings give to a meeting: "All meetings in January have been cancelled". */
  statusOf(row: Draft): string | undefined {
    return this.#open.filter(({off}) => off && isOffBy(off, row)).at(-1)?.off?.status;
  }

  /** Who may come to a meeting as sentences of its section, or of those around it, say. */
  heldOf({committee}: Draft): string | undefined {
    return this.#open
      .flatMap(({holds}) => holds)
      .filter((one) => isHeldSo(one, committee))
      .at(-1)?.held;
  }

  /** Adds what a sentence says of who may come. */
  hold(said: readonly Holding[]) {
    this.#open.at(-1)?.holds.push(...said);
  }

  /** The sections that are open, outermost first. */
  get path(): readonly object[] {
    return [...this.#open];
  }

  /** What every meeting here has unless it says otherwise, the nearest heading's word first. */
  get inherited(): Draft {
    const all = this.#open.map(({general}) => general);
    return Object.assign({committee: this.within('committee')}, ...all) as Draft;
  }

  /**
   * The years of days without one, in this text: what a row or a column says (`own`), then a later
   * date of the text ("28 January, 24 March and 26 May 2020"), the headings, the date before.
   */
  yearsFor(text: string, own?: Years): Years {
    const full = findDates(text).filter(({date}) => date.length === 10);
    const lead = /^\W*20\d\d\b(?:[/–-]\d\d(?:\d\d)?\b)?(?![/.-]\d)/.exec(text)?.[0];
    const inside = this.#open.filter(({level, years}) => level > 0 && years).at(-1)?.years;
    const named = own ?? (lead ? frameOf(lead).years : undefined) ?? inside;
    return (month, at = 0) => {
      const next = full.filter(({start}) => start > at).at(-1)?.date;
      if (next) return Number(next.slice(0, 4)) - Number(month > Number(next.slice(5, 7)));
      if (!full.length && named) return named(month);
      const known = full.at(-1);
      const before = known?.date ?? this.last?.date;
      // What stands above the whole page is the last to ask.
      if (!before) return (frameOf(text).years ?? this.within('years'))?.(month) ?? NaN;
      const [year = NaN, other = 0] = before.split('-').map(Number);
      // "19 March 2020 (was 12 March)" is about a day near it; a list goes on.
      const isAside = known && /\p{L}{2}/u.test(text.slice(known.end, at));
      if (isAside) return year + Math.round((other - month) / 12);
      return year + Number(month < other);
    };
  }
}
