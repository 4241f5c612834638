import type {TemplateResult} from 'lit/html.js';
import {readYears, yearsInAddress, yearsInWords} from '../shared/model/years.js';
import {DOCUMENT_TYPES, type Document, type DocumentType} from '../shared/model/document.js';
import {Address} from '../shared/source/address.js';
import {adoptStyles} from '../shared/view/adopt-styles.js';
import type {Browse, Host} from './browse.js';
import {FILTERS, fits, keyOf, plain, valuesOf, type Choice} from './model.js';
import type {Row} from './rows.js';
import {searchView} from './search-view.js';
import {searchStyles} from './search-styles.js';
import type {Lit} from './view.js';

/** Nothing chosen. */
const NONE = {committee: undefined, type: undefined, year: undefined, document: undefined};

const documentsOf = ({entry: {document, earlier}}: Row) => [document, ...earlier];

/** Milliseconds after the last key before the count is announced: each letter would talk over the last. */
const PAUSE = 500;

/**
 * Search and filters, with their address in the page's hash. A file of its own: a short list has
 * none. It is given the page's lit, so that it need not bring another.
 */
export class Search {
  /** What is typed; it never leaves the page. */
  query = '';

  readonly #address;
  /** What the filters offer; worked out once for one list. */
  #offered?: {documents: readonly Document[]; values: Map<keyof Choice, string[]>};
  #timer = 0;
  /** The count that the live region tells. */
  #told: {shown: number; total: number} | undefined;

  constructor(
    private readonly host: Host,
    readonly browse: Browse,
    private readonly lit: Lit,
  ) {
    this.#address = new Address(host, 'documents');
    this.#address.connect();
    adoptStyles(host.renderRoot, searchStyles);
  }

  disconnect() {
    this.#address.disconnect();
    clearTimeout(this.#timer);
  }

  /** What is chosen, by the address. */
  get choice(): Choice {
    const {preset} = this.browse;
    const choice: Choice = {};
    for (const name of FILTERS) {
      const value = this.#address.get(name);
      if (value && !preset[name]) choice[name] = name === 'year' ? readYears(value) : value;
    }
    return choice;
  }

  /** The one document that the address names, by its id or its own address. */
  get only(): string | undefined {
    return this.#address.get('document');
  }

  get active(): boolean {
    return !!this.query.trim() || !!this.only || Object.values(this.choice).some(Boolean);
  }

  /** Whether a row has the chosen values and all words that are searched for. */
  matcher(): (row: Row) => boolean {
    const {choice, only} = this;
    const chosen = Object.values(choice).some(Boolean);
    const words = plain(this.query).split(/\s+/).filter(Boolean);
    return (row) => {
      if (chosen && !documentsOf(row).some((document) => fits(document, choice))) return false;
      if (only && !documentsOf(row).some((document) => keyOf(document) === only)) return false;
      const text = words.length ? this.#textOf(row) : '';
      return words.every((word) => text.includes(word));
    };
  }

  #textOf(row: Row): string {
    if (row.text === undefined) {
      let words = '';
      for (const {title, committee = '', type, description = ''} of documentsOf(row))
        words += `${title} ${committee} ${type ? this.host.text[type] : ''} ${description} `;
      row.text = plain(words);
    }
    return row.text;
  }

  /** The landmark's name: with the list's, because a page may have several. */
  get label(): string {
    const {host, browse} = this;
    const {committee, type} = browse.preset;
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
      (heading) => heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const list =
      host.options.heading ??
      committee ??
      (type && host.text[type as DocumentType]) ??
      headings.at(-1)?.textContent.replace(/\s+/g, ' ').trim();
    return [host.text.search, list].filter(Boolean).join(': ');
  }

  render(): TemplateResult {
    const {browse} = this;
    const told = this.#told;
    // Back, a link or other data have changed the list: the count that was told is not its own.
    if (told && (told.shown !== browse.shown || told.total !== browse.total))
      queueMicrotask(() => {
        if (this.#told !== told) return;
        this.#told = undefined;
        this.host.announce('');
      });
    return searchView(this, this.host, this.lit);
  }

  titleOf(key: string): string {
    return this.browse.documents.find((document) => keyOf(document) === key)?.title ?? key;
  }

  /** Copies a link to what is chosen, or to one document. */
  async copy(document?: Document) {
    const {host} = this;
    const url = new URL(location.href);
    this.#told = undefined;
    url.hash = this.#address.with(document ? {...NONE, document: keyOf(document)} : {});
    try {
      await navigator.clipboard.writeText(url.href);
      host.announce(host.text.copied);
    } catch {
      // No permission, or a page without https: then the address is put where it can be copied by hand.
      location.hash = url.hash;
      host.announce(host.text.notCopied);
    }
  }

  get hasField(): boolean {
    return this.browse.controls && this.host.options.search !== 'false';
  }

  /** What a filter offers; nothing above a short list, where an address alone brings filters. */
  valuesOf(name: keyof Choice): string[] {
    const {documents, controls} = this.browse;
    if (!controls) return [];
    if (this.#offered?.documents !== documents) {
      const values = new Map(FILTERS.map((filter) => [filter, valuesOf(filter, documents)]));
      this.#offered = {documents, values};
    }
    return this.#offered.values.get(name) ?? [];
  }

  inWords(name: keyof Choice, value: string): string {
    const {text} = this.host;
    const type = DOCUMENT_TYPES.find((known) => known === value);
    if (name === 'type' && type) return text[type];
    return name === 'year' ? yearsInWords(value) : value;
  }

  readonly submit = (event: Event) => {
    event.preventDefault();
  };

  readonly type = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#tell, PAUSE);
  };

  readonly select = ({target}: Event) => {
    const {name, value} = target as HTMLSelectElement;
    this.choose({[name]: value});
  };

  readonly clear = () => {
    this.query = '';
    this.choose(NONE);
  };

  choose(choice: Choice & {document?: string}) {
    this.#address.set({
      ...choice,
      ...(choice.year && {year: yearsInAddress(choice.year)}),
    });
    void this.host.updateComplete.then(() => {
      // The button that was pressed may be gone, and the focus with it.
      const root = this.host.renderRoot;
      if (!root.activeElement) root.querySelector<HTMLElement>('[part="count"]')?.focus();
      this.#tell();
    });
  }

  readonly #tell = () => {
    const {host, browse, choice} = this;
    const {shown, total} = browse;
    const {text} = host;
    this.#told = {shown, total};
    host.announce(shown ? host.say(text.countOf, {shown, count: total}) : text.noResults);
    host.fire('ccg-filter', {...choice, count: shown});
  };
}

export const part = (host: Host, lit: Lit, browse: Browse) => new Search(host, browse, lit);
