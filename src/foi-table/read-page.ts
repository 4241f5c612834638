import {readers} from '../shared/source/readers.js';
import {readDataAttributes} from '../shared/source/data-attributes.js';
import {BLOCK, panelsIn} from './reading/page-links.js';
import {isSilent, lineOf, namesOf, rowsOf} from './reading/read-grid.js';
import {Lines, type Pair} from './reading/read-lines.js';
import {readTable} from './reading/read-table.js';
import type {Row} from './reading/table-row.js';
import {read, tidy, type Said} from './reading/read-words.js';
import {addYears, type Json, type YearFound} from './reading/read-years.js';
import {isTimed} from './reading/time-words.js';

/** A longer line is a sentence. */
const MAX_HEADING = 80;
/** What leads to another page, and opens nothing on this one. */
const LINK = /^(?!#|javascript:)./i;

/** The site's tables and lists of Freedom of Information figures as data. Never throws. */
export function readPage(host: Element): Json {
  const {years, settings} = new PageReader(host);
  if (!years.length && !host.querySelector('[data-ccg-years="0"]')) return {};
  return {foi: {...settings, years}};
}

/** Walks through a page from its beginning to its end. */
class PageReader {
  readonly years: YearFound[] = [];
  settings: Json = {};
  /** Headings above, farthest first; lines that only name a year or a quarter rank below headings. */
  #above: {rank: number; said: Said}[] = [];
  /** The words of the line that is being read. */
  #line = '';
  /** Those of them that are links. */
  #linked = '';
  readonly #lines = new Lines();
  /** Figures of a list so far. */
  #list: Row[] = [];
  /** Panels with what the tabs or buttons that open them say. */
  readonly #panels: Map<Element, string>;

  constructor(host: Element) {
    this.#panels = panelsIn(host);
    this.#walk(host);
    this.#endOfLine();
    this.#endOfList();
  }

  #walk(node: Node) {
    for (const child of node.childNodes) {
      if (child instanceof Text) this.#readText(child);
      if (child instanceof Element && !isSilent(child)) this.#read(child);
    }
  }

  #read(element: Element) {
    const panel = this.#panels.get(element);
    if (panel !== undefined) {
      this.#panels.delete(element);
      this.#readBelow(panel, () => {
        this.#read(element);
      });
    } else if (element instanceof HTMLTableElement && !element.querySelector('table'))
      this.#readTable(element);
    // A table's own caption is read with it.
    else if (
      element.localName === 'figcaption' &&
      element.closest('figure')?.querySelector('table')
    )
      return;
    else if (BLOCK.test(element.localName)) this.#readBlock(element);
    else this.#walk(element);
    if (LINK.test(element.getAttribute('href') ?? '')) this.#linked += element.textContent;
  }

  /** Lines of a `<pre>` are lines. */
  #readText({data, parentElement}: Text) {
    const lines = parentElement?.closest('pre') ? data.split('\n') : [data];
    lines.forEach((line, index) => {
      if (index) this.#endOfLine();
      this.#line += line;
    });
  }

  #readBlock(block: Element) {
    const {localName} = block;
    // A term waits for its description.
    if (localName === 'dd' && this.#line) this.#line += ': ';
    else this.#endOfLine();
    this.#walk(block);
    if (localName !== 'dt') this.#endOfLine(/^h\d$/.test(localName) ? Number(localName[1]) : 0);
  }

  /** What a tab or a column's head says stands above all in its panel, and above nothing else. */
  #readBelow(name: string, readPanel: () => void) {
    this.#endOfLine();
    this.#endOfList();
    const above = this.#above;
    this.#above = [...above, {rank: 0, said: read(name)}];
    readPanel();
    this.#endOfLine();
    this.#endOfList();
    this.#above = above;
  }

  #readTable(table: HTMLTableElement) {
    this.#endOfLine();
    this.#endOfList();
    const caption = lineOf(table.caption);
    const {name, label = '', foi} = readDataAttributes(table);
    const names = [caption, ...namesOf(table)].map(read);
    // The year is exact as long as the caption is the one that this was written for.
    const isFound = this.#add(rowsOf(table), names, name === caption ? String(label) : undefined);
    if (isFound) this.settings = {...this.settings, ...(foi as Json)};
    else this.#walkLayout(table);
  }

  /** A table that holds the layout, or lines of a list. Its columns may stand below a year or a quarter each. */
  #walkLayout(table: HTMLTableElement) {
    const [head, ...rows] = table.rows;
    const names = Array.from(head?.cells ?? [], lineOf);
    const areTimes = names.map(read).every((said) => said.year ?? isTimed(said));
    if (names.length < 2 || !areTimes) {
      this.#walk(table);
      return;
    }
    for (const {cells} of rows)
      Array.from(cells).forEach((cell, place) => {
        this.#readBelow(names[place] ?? '', () => {
          this.#walk(cell);
        });
      });
  }

  /** Reads rows as a table; false where they hold no figures. */
  #add(rows: readonly Row[], names: readonly Said[] = [], fixed?: string): boolean {
    const above = [...names, ...this.#above.map(({said}) => said).reverse()];
    const found = readTable(rows, above, fixed);
    if (fixed === undefined) addYears(this.years, found ?? [], () => readTable(rows, []));
    else this.years.push(...(found ?? []));
    return !!found;
  }

  #endOfList() {
    if (this.#list.length) this.#add(this.#list);
    this.#list = [];
  }

  #endOfLine(level = 0) {
    const text = tidy(this.#line);
    const isLink = tidy(this.#linked) === text;
    this.#line = this.#linked = '';
    if (!text) return;
    const {pairs, heading} = level ? {pairs: []} : this.#lines.pairsIn(text);
    if (heading) this.#enter(heading);
    pairs.forEach((pair) => {
      this.#addPair(pair);
    });
    // A sentence that names a month is no heading, and a link leads to another year's page.
    const isHeading =
      text.length < MAX_HEADING && !isLink && !/[.!?]$|updated|reviewed/i.test(text);
    if (level || (!pairs.length && isHeading)) this.#enter(text, level);
  }

  #addPair([name, value]: Pair) {
    // The same name again begins the next period.
    if (this.#list.some(({cells}) => cells[0] === name)) this.#endOfList();
    this.#list.push({cells: [name, value]});
  }

  /** A heading, or a line that names a year or a quarter as headings do. */
  #enter(text: string, level = 0) {
    const said = read(text);
    if (!level && !isTimed(said) && !said.year) return;
    this.#endOfList();
    const rank = level || (isTimed(said) ? 8 : 7);
    this.#above = [...this.#above.filter((old) => old.rank < rank), {rank, said}];
  }
}

readers.set('foi-table', readPage);
