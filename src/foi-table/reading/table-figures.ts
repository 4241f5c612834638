import {withoutBody, type Body} from './bodies.js';
import {addPart, withSums} from './day-buckets.js';
import {isDerived, isEarlier} from './derived.js';
import {assign} from './read-cell.js';
import {isThisLaw} from './laws-in-table.js';
import {NO_FIGURE, OF_OTHERS} from './left-out.js';
import {areCarried, areOfOtherWork, clarityOf} from './other-work.js';
import {asPercentages, leaveImpossible} from './shares.js';
import {isPlaced, read, type Said} from './read-words.js';
import type {Entry} from './read-years.js';
import {withoutUnit, type TableHeadings} from './table-headings.js';
import type {Line} from './table-row.js';
import {isTimed, timeKey} from './time-words.js';

/** "Brought forward", "Open at the start". */
const OPENING = /\b(?:brought|b\/f)\b|\bover from\b|\b(?:start|begin\w*|opening)\b/i;

/** The figures of a table, those of the same time together. */
export class TableFigures {
  readonly #entries = new Map<string, Entry>();
  /** Figures that have a row or a column for the whole of them. */
  readonly #wholes = new Set<string>();
  /** Whether a percentage has its sign. */
  #areSigned = false;
  /** Whether what was open at the beginning has a name. */
  #haveOpening = false;
  /** Names of columns and rows whose values have no place among the figures, and why. */
  readonly unread = new Map<string, string>();
  /** Whether any words were seen that only tables of these figures have. */
  areSure = false;

  constructor(private readonly headings: TableHeadings) {}

  /** Whether only of other things is said how many came, and no figure is called after requests. */
  get areOther(): boolean {
    const others = [...this.unread.keys()].filter((name) => areOfOtherWork(name.toLowerCase()));
    const named = [...this.#entries.values()].flatMap((entry) => Object.values(entry.named ?? {}));
    return (
      others.some((name) => /\breceived\b/i.test(name)) &&
      !this.#wholes.has('received') &&
      !named.some((name) => /\b(?:foi|request)/i.test(name?.said.text ?? ''))
    );
  }

  get areBegun(): boolean {
    return this.#entries.size > 0;
  }

  /** All of them; percentages that our own export wrote (`areOurs`) are what they say. */
  finish(areOurs: boolean): Entry[] {
    if (!areOurs && !this.#haveOpening) this.#leaveCarried();
    const entries = [...this.#entries.values()].map((entry) => withSums(entry, this.#wholes));
    if (!areOurs && !this.#areSigned) asPercentages(entries);
    if (!areOurs) leaveImpossible(entries);
    return entries;
  }

  /** Adds a cell whose column names the figure; `around` is what is said of all below it, nearest first. */
  addDown(
    {index, cells, exact, said: row, beside}: Line,
    place: number,
    around: readonly Said[],
    body?: Body,
  ) {
    const column = this.headings.at(place);
    if (!column.column || isEarlier(column) || this.headings.isWeak(column)) {
      this.leaveOut(column, cells[place]);
      return;
    }
    const isInside = isTimed(column) && !isTimed(row);
    const own = isInside
      ? {...column, text: this.headings.labelOf(place)}
      : isThisLaw(row.text)
        ? {...row, text: ''}
        : {...row, text: withoutBody(row.text, body)};
    const {haveYears, forAll} = this.headings;
    const time = timeKey({...column, ...(!haveYears && {year: undefined})});
    this.#add(`${index} ${time}`, column, cells[place], {
      said: [own, ...beside, isInside ? row : column, ...forAll, ...around],
      figures: {},
      exact,
      ...(body && {body}),
    });
  }

  /** Adds a cell whose row names the figure; rows below another of the `sections` are of another time. */
  addAcross(
    {cells, exact, names, said: row}: Line,
    place: number,
    sections: readonly Said[],
    above: readonly Said[],
    body?: Body,
  ) {
    if (!row.column) return;
    const column = this.headings.at(place);
    // A column of targets beside columns of quarters, whatever it names.
    if (isDerived(column) && this.headings.said.some(isPlaced)) return;
    const time = [timeKey(row), ...sections.map(({text}) => text)].join();
    const keyAt = (place: number) => `${place} ${timeKey(this.headings.at(place))} ${time}`;
    const isShare =
      column.column === 'percent' && timeKey(column) === timeKey(this.headings.at(place - 1));
    if (place > names && (isShare || (!isPlaced(column) && !body))) {
      // "Within 20 working days | 285 | 95%": the share belongs to the count before it.
      const before = this.#entries.get(`${keyAt(place - 1)} ${body?.key ?? ''}`);
      if (before && row.column === 'inTime' && isShare)
        assign(before.figures, 'percent', cells[place] ?? '');
      return;
    }
    const isRowTimed = isTimed(row) && !isTimed(column);
    // "Q1 received" names the quarter and is no label of it.
    const label = read(row.text).weight > 1 ? '' : row.text;
    const own = isRowTimed
      ? {...row, text: label}
      : {...column, text: isPlaced(column) ? withoutUnit(this.headings.labelOf(place)) : ''};
    this.#add(keyAt(place), row, cells[place], {
      said: [own, column, row, ...sections, ...above],
      figures: {},
      exact,
      ...(body && {body}),
    });
  }

  /** What was carried forward is what is open at the end only beside what was brought forward: else nobody knows into what. */
  #leaveCarried() {
    for (const {figures, named} of this.#entries.values()) {
      const open = named?.open;
      if (!open || !areCarried(open.said.text)) continue;
      delete figures.open;
      this.leaveOut(open.said, open.cell, 'does not say into what it was carried');
    }
  }

  /** Notes that a column or a row is not read; what is worked out from the others, or says when, needs no place. */
  leaveOut(said: Said, cell = '', why = NO_FIGURE) {
    this.#haveOpening ||= OPENING.test(said.text);
    if (!isPlaced(said) && !isDerived(said) && !/%|per ?cent/i.test(said.text))
      this.leaveOutNamed(said.text, said.isOther ? OF_OTHERS : why, cell);
  }

  /** Notes that a column or a row is not read, whatever its name. */
  leaveOutNamed(name: string, why: string, cell = '') {
    const short = name.slice(0, 60);
    if (/[\p{L}\d]/u.test(cell) && name && !this.unread.has(short)) this.unread.set(short, why);
  }

  /** Puts a figure beside those of the same time. */
  #add(key: string, said: Said, cell = '', fresh: Entry) {
    const {column, weight, isPart} = said;
    const whose = `${key} ${fresh.body?.key ?? ''}`;
    const entry = this.#entries.get(whose) ?? fresh;
    this.#entries.set(whose, entry);
    if (column && isPart) addPart(entry, column, cell);
    else if (column) {
      this.#wholes.add(column);
      const figures: Entry['figures'] = {};
      assign(figures, column, cell);
      const [known, given] = [entry.figures[column], figures[column]];
      const own = clarityOf(said);
      const before = (entry.named ??= {})[column];
      const isClearer = given !== undefined && before && own > clarityOf(before.said);
      if (known !== undefined && given !== undefined && given !== known) {
        const {said: left, cell: value} = isClearer ? before : {said, cell};
        this.leaveOut(left, value, 'gives another number for a figure that is shown');
      }
      entry.figures = isClearer ? {...entry.figures, ...figures} : {...figures, ...entry.figures};
      if (isClearer || (!before && given !== undefined)) entry.named[column] = {said, cell};
      this.#areSigned ||= column === 'percent' && /%|per ?cent/i.test(cell);
    }
    this.areSure ||= weight > 1 || entry.said.slice(0, 1).some(isPlaced);
  }
}
