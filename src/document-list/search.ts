import type {TemplateResult} from 'lit/html.js';
import {readYears, yearsInAddress} from '../shared/model/years.js';
import {
  DOCUMENT_TYPES,
  type PublishedDocument,
  type DocumentType,
} from '../shared/model/document.js';
import {Address} from '../shared/address.js';
import {adoptStyles} from '../shared/view/adopt-styles.js';
import type {Browse, Host} from './browse.js';
import {FilterValues} from './filter-values.js';
import {FILTERS, keyOf, type Choice} from './model.js';
import type {Row} from './rows.js';
import {matcherOf} from './search-match.js';
import {searchView} from './search-view.js';
import {searchStyles} from './search-styles.js';
import {ToldCount} from './told-count.js';
import type {Lit} from './view.js';

/** Nothing chosen. */
const NONE = {committee: undefined, type: undefined, year: undefined, document: undefined};

/** What the address may say of each: a committee may have had documents once, a type is none or known. */
const READ: Record<keyof Choice, (value: string) => string | undefined> = {
  committee: (value) => value,
  type: (value) => DOCUMENT_TYPES.find((type) => type === value),
  year: readYears,
};

/**
 * Search and filters, with their address in the page's hash. A file of its own: a short list has
 * none. It is given the page's lit, so that it need not bring another.
 */
export class Search {
  /** What is typed; it never leaves the page. */
  query = '';
  readonly values: FilterValues;
  readonly count: ToldCount;

  readonly #address;

  constructor(
    private readonly host: Host,
    readonly browse: Browse,
    private readonly lit: Lit,
  ) {
    this.values = new FilterValues(browse, host.text);
    this.count = new ToldCount(host, browse, () => this.choice);
    this.#address = new Address(host, 'documents', Object.keys(NONE));
    this.#address.connect();
    adoptStyles(host.renderRoot, searchStyles);
  }

  disconnect() {
    this.#address.disconnect();
    this.count.stop();
  }

  /** What is chosen, by the address. */
  get choice(): Choice {
    const {preset} = this.browse;
    const choice: Choice = {};
    for (const name of FILTERS) {
      const value = this.#address.get(name);
      if (value && !preset[name]) choice[name] = READ[name](value);
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

  get hasField(): boolean {
    return this.browse.controls && this.host.options.search !== 'false';
  }

  matcher(): (row: Row) => boolean {
    return matcherOf(this, this.host.text);
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
    return searchView(this, this.host, this.lit);
  }

  titleOf(key: string): string {
    return this.browse.documents.find((document) => keyOf(document) === key)?.title ?? key;
  }

  /** Copies a link to what is chosen, or to one document. */
  async copy(document?: PublishedDocument) {
    const {host} = this;
    const url = new URL(location.href);
    this.count.leave();
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

  readonly submit = (event: Event) => {
    event.preventDefault();
  };

  readonly type = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
    this.count.tellSoon();
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
    // It is told once the list has changed, and not by that change too.
    this.count.leave();
    this.#address.set({
      ...choice,
      ...(choice.year && {year: yearsInAddress(choice.year)}),
    });
    void this.host.updateComplete.then(() => {
      // The button that was pressed may be gone, and the focus with it.
      const root = this.host.renderRoot;
      if (!root.activeElement) root.querySelector<HTMLElement>('[part="count"]')?.focus();
      this.count.tell();
    });
  }
}

export const part = (host: Host, lit: Lit, browse: Browse) => new Search(host, browse, lit);
