import {openersIn} from '../../shared/source/openers.js';
import {hasWords} from '../file-words.js';
import type {Line} from './outline.js';
import {fullDates, datesIn, onlyYear, yearIn, type Dates} from '../page-dates.js';
import {isCommitteeOnly, isGroupOfType} from './subject.js';
import {yearBehind} from './year-behind.js';

/** The headings in force at a place, the nearest with those above it. */
export interface Heading {
  text: string;
  level: number;
  above: Heading | undefined;
}

/** Below h6: what heads a section, rows, what is bold, a committee or type in plain words, a list in an item. */
export const [SECTION, ROW, BOLD, PLAIN, ITEM] = [7, 8, 9, 10, 11] as const;
/** What is a heading in here holds in here only. */
const SCOPE = /^(li|[ou]l|table|td|th|details|fieldset|dl)$/;

/** "2019", "2018/19", "2018 to 2019" */
export const YEARS = String.raw`(?:19|20)\d\d(?:\s?(?:\/|-|–|to)\s?\d\d(?:\d\d)?)?`;
export const YEARS_ONLY = new RegExp(String.raw`^\W*${YEARS}\W*$`);
/** Whether a list or table follows: of a card the year is its document's. */
const hasListBehind = ({nextElementSibling: next}: Element) =>
  !!next && (next.matches(LIST) || !!next.querySelector(LIST));
const LIST = 'ul, ol, dl, table';

/** 0 where the line is no heading. */
export function headingLevel(block: Element, words: string, bold: number): number {
  const name = block.localName;
  if (/^h\d$/.test(name)) return Number(name[1]);
  if (/^(caption|summary|legend)$/.test(name)) return SECTION;
  // "Size", "Published" label what follows.
  if (name === 'dt') return hasWords(words) ? ROW : 0;
  if (bold && bold >= words.replace(/[\s:]+/g, '').length) return BOLD;
  const plain =
    isCommitteeOnly(words) ||
    (/^(p|div)$/.test(name) && YEARS_ONLY.test(words) && hasListBehind(block)) ||
    (/^(p|div|li)$/.test(name) && isGroupOfType(words) && !block.querySelector('a[href]'));
  return plain ? PLAIN : 0;
}

/** A button, or a link to no other page, that opens what stands below it and is its heading. */
export const isToggle = (element: Element): boolean =>
  element.matches('button, a:not([href]), a[href^="#"], [role="button"], [role="tab"]') &&
  !element.closest('summary, h1, h2, h3, h4, h5, h6') &&
  (element.matches('[aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle]') ||
    /accordion|collaps/i.test(element.getAttribute('class') ?? ''));

/** The headings and the heads of columns in force while a page is walked through. */
export class PageHeadings {
  /** The nearest. */
  now: Heading | undefined;
  /** What holds in all of the fold that is being read. */
  #floor: Heading | undefined;
  #columns: string[] = [];
  /** What opens each part of the page, by the part's id: tabs, and links from the top of the page. */
  readonly #openers: ReadonlyMap<string, string>;

  constructor(private readonly host: Element) {
    this.#openers = openersIn(host);
  }

  /** What a heading of this level leaves in force. */
  above(level: number): Heading | undefined {
    let heading = this.now;
    while (heading && heading !== this.#floor && heading.level >= level) heading = heading.above;
    return heading;
  }

  add(words: string, level: number) {
    this.now = {text: words, level, above: this.above(level)};
  }

  /** The words at the head of a block's column, or of a term that labels it. */
  columnOf(block: Element): string {
    const cell = block.closest<HTMLTableCellElement>('td, th');
    let term = block.localName === 'dd' ? block.previousElementSibling : undefined;
    // A term is that of all that follow it.
    while (term?.localName === 'dd') term = term.previousElementSibling;
    const label = term?.localName === 'dt' ? term.textContent : '';
    return (cell && this.#columns[cell.cellIndex]) ?? (hasWords(label) ? '' : label);
  }

  /** Begins a block; what is returned ends it, with the headings that held in it only. */
  enter(element: Element): (inside: readonly Line[]) => void {
    const {now} = this;
    const columns = this.#columns;
    const floor = this.#floor;
    const name = element.localName;
    if (name === 'details') this.#floor = now;
    const opener = !/^h\d$/.test(name) && this.#openers.get(element.id);
    if (opener) {
      this.add(opener, SECTION);
      this.#floor = this.now;
    }
    if (name === 'table') this.#columns = [];
    return (inside) => {
      // An item that is a heading is that of the items below it.
      const heads = name === 'li' && inside.length === 1 && inside[0]?.isHeading;
      if (opener || (SCOPE.test(name) && !heads)) this.now = now;
      if (name === 'table') this.#columns = columns;
      // What opens a fold or a panel stands above all headings in it.
      this.#floor = name === 'summary' ? this.now : floor;
    };
  }

  /** The words of an item are the heading of the list in it. */
  enterList(element: Element, parent: Element, lines: readonly Line[]) {
    const last = lines.at(-1);
    const item = parent.closest('li');
    if (
      /^([ou]l|dl|table)$/.test(element.localName) &&
      last &&
      item &&
      this.host.contains(item) &&
      last.block.closest('li') === item
    )
      this.add(last.text.trim(), ITEM + lines.length);
  }

  /** A row without links heads the rows below it or the columns; a cell over several rows heads those. */
  readRow(element: Element, [first, ...more]: readonly Line[]) {
    if (element instanceof HTMLTableCellElement) {
      if (element.rowSpan > 1 && first) this.add(first.text.trim(), ROW);
    } else if (element instanceof HTMLTableRowElement) {
      if (first && !more.length) this.add(first.text.trim(), ROW);
      else if (!this.#columns.length)
        this.#columns = [...element.cells].map((cell) => cell.textContent);
    }
  }
}

/** All headings over a place, nearest first. */
export function* headingsOver(heading: Heading | undefined): Generator<Heading> {
  for (let each = heading; each; each = each.above) yield each;
}

/** Finds dates below headings, the nearest of which with a year completes those without one. */
export const datesUnder = (heading: Heading | undefined): Dates =>
  completedBy([...headingsOver(heading)].map(({text}) => text));

/**
 * The same for a link of a line: what stands behind it and the next ones, "January, March 2019", in front
 * of them, "Minutes 2019: 29 January", and years at the head of its column or row come first.
 */
export function datesInLine(line: Line, {start, end} = {start: 0, end: 0}): Dates {
  const {text, links, label, block, headings} = line;
  const behind = yearBehind(text, start, end);
  const [head] = block.closest('tr')?.cells ?? [];
  const years = [label, head && !head.contains(block) ? head.textContent : ''].filter(onlyYear);
  const over = [...headingsOver(headings)].map((each) => each.text);
  return behind
    ? datesIn(() => behind)
    : completedBy([text.slice(0, links[0]?.start ?? 0), ...years, ...over]);
}

function completedBy(texts: readonly string[]): Dates {
  for (const text of texts) {
    const year = yearIn(text);
    if (year) return datesIn(year);
  }
  return fullDates;
}
