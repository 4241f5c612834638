import {aTimeout} from '@open-wc/testing';
import type {CcgDocumentList} from '../../src/document-list/element.js';
import '../../src/document-list/define.js';
import {FEATURES} from '../../stories/examples/document-list.js';
import {settled, show} from './element.js';

/** A document list as a person sees it. */
export class DocumentListPage {
  constructor(readonly element: CcgDocumentList) {}

  static async show(markup: string): Promise<DocumentListPage> {
    const page = new DocumentListPage(await show<CcgDocumentList>(markup));
    await page.ready();
    return page;
  }

  /** The long list with what its author chose. */
  static async long(attributes = ''): Promise<DocumentListPage> {
    return DocumentListPage.show(
      FEATURES.longList!.markup.replace('<ccg-document-list', `<ccg-document-list ${attributes}`),
    );
  }

  /** With data in place of HTML. */
  static async withData(data: object, attributes = ''): Promise<DocumentListPage> {
    return DocumentListPage.show(
      `<ccg-document-list ${attributes}><script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></ccg-document-list>`,
    );
  }

  /** Waits until the list, and its search where it has one, stand on the page. */
  async ready(): Promise<void> {
    await settled(this.element);
    for (
      let tries = 0;
      tries < 200 && this.root.querySelector('slot') && this.element.model;
      tries++
    )
      await aTimeout(5);
    await this.element.updateComplete;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Words of what is shown at a part, spaces collapsed. */
  texts(part: string): string[] {
    return this.all(`[part="${part}"]`)
      .filter((element) => element.checkVisibility())
      .map(words);
  }

  /** Link texts of the documents that are shown, in order. */
  get links(): string[] {
    return this.all('[part="list"] > li')
      .filter(
        (item) => !item.closest('[hidden]') && !item.parentElement?.closest('[part="list"] > li'),
      )
      .map((item) => words(item.querySelector('a')!));
  }

  /** A document's item, by words of its link. */
  item(title: string): HTMLElement {
    const found = this.all('[part="list"] > li').find((item) =>
      item.querySelector('a')!.textContent.includes(title),
    );
    if (!found) throw new Error(`no document "${title}"`);
    return found;
  }

  /** What is said of a document beside and below its link. */
  said(title: string): string {
    return words(this.item(title))
      .slice(words(this.item(title).querySelector('a')!).length)
      .trim();
  }

  field(label: string): HTMLInputElement | HTMLSelectElement | null {
    return (
      this.all('label')
        .find((element) => words(element).startsWith(label))
        ?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select') ?? null
    );
  }

  options(label: string): string[] {
    return [...(this.field(label)?.querySelectorAll('option') ?? [])].map((option) =>
      words(option),
    );
  }

  async type(query: string): Promise<void> {
    const input = this.field('Search')!;
    input.value = query;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await this.ready();
  }

  async choose(label: string, value: string): Promise<void> {
    const select = this.field(label) as HTMLSelectElement;
    const option = [...select.options].find((each) => words(each) === value);
    if (!option) throw new Error(`${label} has no "${value}"`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.ready();
  }

  button(name: string): HTMLButtonElement | undefined {
    return (this.all('button') as HTMLButtonElement[]).find((button) =>
      words(button).startsWith(name),
    );
  }

  async press(name: string): Promise<void> {
    this.button(name)!.click();
    await this.ready();
  }

  /** The spreadsheet that "Download this list" gives, line by line. */
  async downloaded(): Promise<string[]> {
    let blob: Blob | undefined;
    const real = URL.createObjectURL;
    URL.createObjectURL = (object) => {
      blob = object as Blob;
      return real(object);
    };
    const stop = (event: Event) => {
      event.preventDefault();
    };
    addEventListener('click', stop);
    await this.press('Download this list');
    // What writes it comes in a file of its own.
    for (let tries = 0; tries < 400 && !blob; tries++) await aTimeout(5);
    URL.createObjectURL = real;
    removeEventListener('click', stop);
    if (!blob) throw new Error('nothing was downloaded');
    return (await blob.text()).trimEnd().split('\r\n');
  }

  /** Details of each event of a type from now on. */
  listen(type: string): object[] {
    const heard: object[] = [];
    this.element.addEventListener(type, (event) =>
      heard.push((event as CustomEvent<object>).detail),
    );
    return heard;
  }
}

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
