import {readers} from '../shared/source/readers.js';
import {readDataAttributes} from '../shared/source/data-attributes.js';
import {BLOCK, panelsIn} from './reading/page-links.js';
import {HeadingsAbove} from './reading/headings-above.js';
import {addNote, isNote, noteIn} from './reading/notes.js';
import {findsHidden, isSilent, lineOf, namesOf, rowsOf} from './reading/read-grid.js';
import {Lines, type LineSaid, type Pair} from './reading/read-lines.js';
import {readTable} from './reading/read-table.js';
import type {Row} from './reading/table-row.js';
import {read, tidy, type Said} from './reading/read-words.js';
import {isTopic, onTopic} from './reading/topics.js';
import {addYears} from './reading/add-years.js';
import type {Json, YearFound} from './reading/read-years.js';
import {isTimed} from './reading/time-words.js';

/** A longer line is a sentence. */
const MAX_HEADING = 80;
/** What leads to another page, and opens nothing on this one. */
const LINK = /^(?!#|javascript:)./i;

/** Whether words in an element are those of a list. */
const isItem = (element: Element | null) => !!element?.closest('li, dd');

/** The site's tables and lists of Freedom of Information figures as data. Never throws. */
export function readPage(host: Element): Json {
  const page = new PageReader(host, false);
  // Sentences say again what a table says, if there is one.
  const {years, settings} = page.years.length ? page : new PageReader(host, true);
  if (years.length) return {foi: {...settings, years}};
  // What the export writes for an empty list.
  const none = host.querySelector('[data-ccg-years="0"]');
  return none ? {foi: {...(readDataAttributes(none).foi as Json), years}} : {};
}

/** Walks through a page from its beginning to its end. */
class PageReader {
  readonly years: YearFound[] = [];
  settings: Json = {};
  readonly #headings = new HeadingsAbove();
  /** The words of the line that is being read. */
  #line = '';
  /** Those of them that are links, and that are bold. */
  #linked = '';
  #bold = '';
  readonly #lines = new Lines();
  /** The years that a note would be about. */
  #noted: YearFound[] = [];
  /** Figures of a list so far. */
  #list: Row[] = [];
  /** Panels with what the tabs or buttons that open them say. */
  readonly #panels: Map<Element, string>;

  readonly #isHidden: (element: Element) => boolean;
  /** Takes away the time that a sentence named, which is over with its figures. */
  #leave = () => {};

  constructor(
    host: Element,
    /** Whether figures are taken from sentences outside lists. */
    private readonly readsProse: boolean,
  ) {
    this.#isHidden = findsHidden(host);
    this.#panels = panelsIn(host);
    this.#walk(host);
    this.#endOfLine();
    this.#endOfList();
  }

  #walk(node: Node) {
    for (const child of node.childNodes) {
      if (child instanceof Text) this.#readText(child);
      if (!(child instanceof Element)) continue;
      if (this.#isHidden(child)) continue;
      if (!isSilent(child)) this.#read(child);
      // The number of a footnote begins its line.
      else if (child.localName === 'sup' && this.#noted.length && !tidy(this.#line))
        this.#line = `${child.textContent} `;
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
    if (/^(b|strong)$/.test(element.localName)) this.#bold += element.textContent;
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
    else this.#endOfLine(0, isItem(block.parentElement));
    this.#walk(block);
    if (localName !== 'dt') {
      const level = /^h\d$/.test(localName) ? Number(localName[1]) : 0;
      this.#endOfLine(level, isItem(block));
    }
  }

  /** What a tab or a column's head says stands above all in its panel, and above nothing else. */
  #readBelow(name: string, readPanel: () => void) {
    this.#endOfLine();
    this.#endOfList();
    const leave = this.#headings.stand(name);
    readPanel();
    this.#endOfLine();
    this.#endOfList();
    leave();
  }

  #readTable(table: HTMLTableElement) {
    this.#endOfLine();
    this.#endOfList();
    const caption = lineOf(table.caption);
    const {name, label = '', notes, foi} = readDataAttributes(table);
    const names = [caption, ...namesOf(table)].map(read);
    // The year is exact as long as the caption is the one that this was written for.
    const isOurs = name !== undefined && tidy(name as string) === caption;
    if (!this.#add(rowsOf(table), names, isOurs ? String(label) : undefined)) {
      this.#walkLayout(table);
      return;
    }
    this.settings = {...this.settings, ...(foi as Json)};
    const note = isOurs ? notes : noteIn(caption);
    if (note) this.#addNote(note as string);
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
    const above = [...names, ...this.#headings.said];
    const found = readTable(rows, above, fixed);
    if (!found) return false;
    if (fixed === undefined)
      this.#noted = addYears(this.years, onTopic(found, above), () => readTable(rows, []));
    else this.years.push(...(this.#noted = found));
    return true;
  }

  #addNote(note: string) {
    for (const year of this.#noted) addNote(year, note);
  }

  #endOfList() {
    if (this.#list.length) this.#add(this.#list);
    this.#list = [];
    this.#leave();
    this.#leave = () => {};
  }

  #endOfLine(level = 0, inList = false) {
    const text = tidy(this.#line);
    const isLink = tidy(this.#linked) === text;
    const isBold = tidy(this.#bold) === text;
    this.#line = this.#linked = this.#bold = '';
    if (!text) return;
    const said: LineSaid = level ? {pairs: []} : this.#lines.pairsIn(text);
    const {pairs, heading, isProse = false} = said;
    if (isProse && pairs.length) {
      if (inList || this.readsProse) this.#addSentence(pairs, heading);
      return;
    }
    if (!level && !pairs.length && isNote(text)) {
      this.#endOfList();
      this.#addNote(text);
      if (this.#noted.length) return;
    }
    if (level) this.#noted = [];
    if (heading && !isProse) this.#enter(heading);
    pairs.forEach((pair) => {
      this.#addPair(pair);
    });
    // A sentence that names a month is no heading, and a link leads to another year's page.
    const isHeading =
      text.length < MAX_HEADING && !isLink && !/[.!?]$|updated|reviewed/i.test(text);
    if (level || (!pairs.length && isHeading)) this.#enter(text, level, isBold && isTopic(text));
  }

  #addSentence(pairs: readonly Pair[], time?: string) {
    if (time !== undefined) {
      this.#endOfList();
      this.#leave = this.#headings.stand(time);
    }
    pairs.forEach((pair) => {
      this.#addPair(pair);
    });
  }

  #addPair([name, value]: Pair) {
    // The same name again begins the next period.
    if (this.#list.some(({cells}) => cells[0] === name)) this.#endOfList();
    this.#list.push({cells: [name, value]});
  }

  #enter(text: string, level = 0, isTopic = false) {
    const rank = this.#headings.rankOf(text, level, isTopic);
    if (!rank) return;
    this.#endOfList();
    this.#headings.enter(text, rank);
  }
}

readers.set('foi-table', readPage);
