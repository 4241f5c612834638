import type {CcgFoiTable} from '../../src/foi-table/element.js';
import '../../src/foi-table/define.js';
// In memory from the start, so that a test waits for no file.
import '../../src/foi-table/extras.js';
import {loseExtras} from '../../stories/examples/foi-table-lost.js';
import {settled, show, shownText} from './element.js';

const words = (node: Element | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a person sees and does in one FOI table. */
export class FoiTablePage {
  constructor(readonly element: CcgFoiTable) {}

  static async show(markup: string): Promise<FoiTablePage> {
    const element = await show<CcgFoiTable>(markup);
    await settled(element);
    return new FoiTablePage(element);
  }

  /** As where a CMS lost the file of extras. */
  static async showWithoutExtras(markup: string): Promise<FoiTablePage> {
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    const element = loseExtras(holder.querySelector('ccg-foi-table')!);
    document.body.append(holder);
    await settled(element);
    return new FoiTablePage(element);
  }

  get years() {
    return this.element.model?.foi.years;
  }

  /** The sentence at the top. */
  get sentence(): string {
    return words(this.#one('[part="summary"]'));
  }

  get text(): string {
    return shownText(this.element);
  }

  get captions(): string[] {
    return this.#all('caption').map(words);
  }

  /** Folded years, as their summaries name them. */
  get folded(): string[] {
    return this.#all('summary').map(words);
  }

  /** Cells of a table, row by row, without the headings that narrow screens repeat. */
  rows(table = 0): string[][] {
    return [...(this.#all('table')[table]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        copy.querySelector('.label')?.remove();
        return words(copy);
      }),
    );
  }

  /** What each bar of the chart says. */
  get bars(): string[] {
    return this.#all('[part="bar"]').map(words);
  }

  /** Where each bar ends, in percent of the drawing. */
  get barEnds(): number[] {
    return this.#all('[part="bar"] line.late').map((line) =>
      Math.round(parseFloat(line.getAttribute('x2')!)),
    );
  }

  /** The values in words of each table's bars, in the order of the tables; none where it has no chart. */
  get barsByYear(): string[][] {
    const charts = new Map(
      this.#all('figure').map((figure) => [
        words(figure.querySelector('figcaption bdi')).split(':')[0],
        [...figure.querySelectorAll('[part="bar"] > bdi:last-child')].map(words),
      ]),
    );
    return this.#all('caption bdi').map((caption) => charts.get(words(caption)) ?? []);
  }

  /** What has the focus, as the name of its tag; '' outside the element. */
  get focused(): string {
    return this.element.renderRoot.activeElement?.localName ?? '';
  }

  /** Years that are unfolded, as their summaries name them. */
  get open(): string[] {
    return this.#all('details[open] summary').map(words);
  }

  get link(): HTMLAnchorElement | null {
    return this.#one('a');
  }

  /** Chooses an order by its words. */
  async sort(order: string) {
    const select = this.#one<HTMLSelectElement>('select')!;
    select.selectedIndex = [...select.options].findIndex((option) => words(option) === order);
    select.dispatchEvent(new Event('change'));
    await settled(this.element);
  }

  get chosenOrder(): string {
    return words(this.#one<HTMLSelectElement>('select')?.selectedOptions[0]);
  }

  /** Presses the download button and gives the file's text, without its byte-order mark. */
  async download(): Promise<string> {
    const make = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    let blob: Blob | undefined;
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return make(given);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      this.#one<HTMLButtonElement>('button')!.click();
    } finally {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    }
    return (await blob!.text()).replace(/^\uFEFF/, '');
  }

  #one<E extends Element>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector);
  }

  #all(selector: string): Element[] {
    return [...this.element.renderRoot.querySelectorAll(selector)];
  }
}
