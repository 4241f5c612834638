import {readDataAttributes} from '../../shared/source/data-attributes.js';
import type {OwnBody} from './bodies.js';
import {HeadingsAbove} from './headings-above.js';
import {findsHidden} from './hidden.js';
import {FOI} from './laws.js';
import {noteIn} from './notes.js';
import {PageLines} from './page-lines.js';
import {BLOCK, panelsIn} from './page-links.js';
import {isSilent, lineOf, namesOf, rowsOf} from './read-grid.js';
import {read, tidy} from './read-words.js';
import type {Json} from './read-years.js';
import {isTimed} from './time-words.js';
import {YearsOnPage} from './years-on-page.js';

/** What leads to another page, and opens nothing on this one. */
const LINK = /^(?!#|javascript:)./i;

/** Whether words in an element are those of a list. */
const isItem = (element: Element | null) => !!element?.closest('li, dd');

/** The headings of a page that name this law. */
const headingsOf = (host: Element): ReadonlySet<string> =>
  new Set(
    [...host.querySelectorAll('h1, h2, h3, h4, h5, h6, caption, figcaption, summary')]
      .map(({textContent}) => tidy(textContent))
      .filter((name) => FOI.test(name)),
  );

/** Walks through a page from its beginning to its end. */
export class PageReader {
  readonly found: YearsOnPage;
  settings: Json = {};
  readonly #headings = new HeadingsAbove();
  readonly #lines: PageLines;
  /** Panels with what the tabs or buttons that open them say. */
  readonly #panels: Map<Element, string>;
  readonly #isHidden: (element: Element) => boolean;

  /** `readsProse`: whether figures are taken from sentences outside lists. */
  constructor(host: Element, own: OwnBody, readsProse: boolean) {
    this.found = new YearsOnPage(own, headingsOf(host));
    this.#lines = new PageLines(this.found, this.#headings, readsProse);
    this.#isHidden = findsHidden(host);
    this.#panels = panelsIn(host);
    this.#walk(host);
    this.#lines.endPart();
  }

  #walk(node: Node) {
    for (const child of node.childNodes) {
      if (child instanceof Text) this.#readText(child);
      if (!(child instanceof Element)) continue;
      if (this.#isHidden(child)) continue;
      if (!isSilent(child)) this.#read(child);
      // The number of a footnote begins its line.
      else if (child.localName === 'sup' && this.found.areNoted && !this.#lines.line.isBegun)
        this.#lines.line.add(`${child.textContent} `);
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
    if (LINK.test(element.getAttribute('href') ?? ''))
      this.#lines.line.addLinked(element.textContent);
    if (/^(b|strong)$/.test(element.localName)) this.#lines.line.addBold(element.textContent);
  }

  /** Lines of a `<pre>` are lines. */
  #readText({data, parentElement}: Text) {
    const lines = parentElement?.closest('pre') ? data.split('\n') : [data];
    lines.forEach((line, index) => {
      if (index) this.#lines.end();
      this.#lines.line.add(line);
    });
  }

  #readBlock(block: Element) {
    const {localName} = block;
    // A term waits for its description.
    if (localName === 'dd' && this.#lines.line.isBegun) this.#lines.line.add(': ');
    else this.#lines.end(0, isItem(block.parentElement));
    this.#walk(block);
    if (localName !== 'dt') {
      const level = /^h\d$/.test(localName) ? Number(localName[1]) : 0;
      this.#lines.end(level, isItem(block));
    }
  }

  /** What a tab or a column's head says stands above all in its panel, and above nothing else. */
  #readBelow(name: string, readPanel: () => void) {
    this.#lines.endPart();
    const leave = this.#headings.stand(name);
    readPanel();
    this.#lines.endPart();
    leave();
  }

  #readTable(table: HTMLTableElement) {
    this.#lines.endPart();
    const caption = lineOf(table.caption, this.#isHidden);
    const {name, label = '', notes, foi} = readDataAttributes(table);
    const above = [
      ...[caption, ...namesOf(table, this.#isHidden)].map(read),
      ...this.#headings.said,
    ];
    // The year is exact as long as the caption is the one that this was written for.
    const isOurs = name !== undefined && tidy(name as string) === caption;
    if (!this.found.add(rowsOf(table), above, isOurs ? String(label) : undefined)) {
      this.#walkLayout(table);
      return;
    }
    this.settings = {...this.settings, ...(foi as Json)};
    const note = isOurs ? notes : noteIn(caption);
    if (note) this.found.addNote(note as string);
  }

  /** A table that holds the layout, or lines of a list. Its columns may stand below a year or a quarter each. */
  #walkLayout(table: HTMLTableElement) {
    const [head, ...rows] = table.rows;
    const names = Array.from(head?.cells ?? [], (cell) => lineOf(cell, this.#isHidden));
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
}
