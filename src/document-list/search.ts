import type {TemplateResult} from 'lit/html.js';
import {readYears, yearsInAddress, yearsInWords} from '../shared/model/years.js';
import type {Document, DocumentType} from '../shared/model/document.js';
import {Address} from '../shared/source/address.js';
import type {Browse, Host} from './browse.js';
import {FILTERS, fits, plain, valuesOf, type Choice} from './model.js';
import type {Row} from './rows.js';
import type {Lit} from './view.js';

const documentsOf = ({entry: {document, earlier}}: Row) => [document, ...earlier];

/** Milliseconds after the last key before the count is announced: each letter would talk over the last. */
const PAUSE = 500;

/**
 * Search and filters, with their address in the page's hash. A file of its own: a short list has
 * none. It is given the page's lit, so that it need not bring another.
 */
export class Search {
  readonly #address;
  readonly #words = new WeakMap<Row, string>();
  /** What the filters offer; worked out once for one list. */
  #offered?: {documents: readonly Document[]; values: Map<keyof Choice, string[]>};
  #query = '';
  #timer = 0;

  constructor(
    private readonly host: Host,
    private readonly browse: Browse,
    private readonly lit: Lit,
  ) {
    this.#address = new Address(host, 'documents');
    this.#address.connect();
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

  get active(): boolean {
    return this.#query.trim() !== '' || Object.values(this.choice).some(Boolean);
  }

  /** Whether a row has the chosen values and all words that are searched for. */
  matcher(): (row: Row) => boolean {
    const {choice} = this;
    const chosen = Object.values(choice).some(Boolean);
    const words = plain(this.#query).split(/\s+/).filter(Boolean);
    return (row) => {
      if (chosen && !documentsOf(row).some((document) => fits(document, choice))) return false;
      const text = words.length ? this.#textOf(row) : '';
      return words.every((word) => text.includes(word));
    };
  }

  #textOf(row: Row): string {
    let text = this.#words.get(row);
    if (text === undefined) {
      const words = documentsOf(row).flatMap(({title, committee, type, description}) => [
        title,
        committee,
        type && this.host.text[type],
        description,
      ]);
      this.#words.set(row, (text = plain(words.join(' '))));
    }
    return text;
  }

  /** The landmark's name: with the list's, because a page may have several. */
  get #name(): string {
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
    const {html, nothing} = this.lit;
    const {host, browse, choice} = this;
    const {text} = host;
    const {total, shown, controls} = browse;
    const filters = FILTERS.filter((name) => !browse.preset[name]);
    const chosen = filters.filter((name) => choice[name]);
    return html`<form
        part="controls"
        role="search"
        aria-label=${this.#name}
        @submit=${this.#submit}
      >
        ${
          host.options.search !== 'false' && controls
            ? html`<label
                >${text.search}
                <input part="input" type="search" .value=${this.#query} @input=${this.#type}
              /></label>`
            : nothing
        }
        ${filters.map((name) => {
          const values = controls ? this.#valuesOf(name) : [];
          return values.length
            ? html`<label
                >${text[name]}
                <select part="select" name=${name} @change=${this.#select}>
                  <option value="">${text.all}</option>
                  ${values.map(
                    (value) =>
                      html`<option value=${value} .selected=${value === choice[name]}>
                        ${this.#inWords(name, value)}
                      </option>`,
                  )}
                </select></label
              >`
            : nothing;
        })}
      </form>
      <p part="count" tabindex="-1">
        ${
          shown === total
            ? host.say(text.count, {count: total})
            : host.say(text.countOf, {shown, count: total})
        }
      </p>
      ${
        this.active
          ? html`<p part="chosen">
              ${chosen.map(
                (name) =>
                  html`<button
                    class="quiet"
                    part="button"
                    type="button"
                    @click=${() => {
                      this.#choose({[name]: undefined});
                    }}
                  >
                    ${host.say(text.remove, {
                      filter: text[name],
                      value: this.#inWords(name, choice[name] ?? ''),
                    })}
                  </button> `,
              )}
              <button class="quiet" part="button" type="button" @click=${this.#clear}>
                ${text.clear}
              </button>
            </p>`
          : nothing
      }
      ${shown ? nothing : html`<p part="empty">${text.noResults}</p>`}`;
  }

  #valuesOf(name: keyof Choice): string[] {
    const {documents} = this.browse;
    if (this.#offered?.documents !== documents) {
      const values = new Map(FILTERS.map((filter) => [filter, valuesOf(filter, documents)]));
      this.#offered = {documents, values};
    }
    return this.#offered.values.get(name) ?? [];
  }

  #inWords(name: keyof Choice, value: string): string {
    const {text} = this.host;
    if (name === 'type') return value in text ? text[value as DocumentType] : value;
    return name === 'year' ? yearsInWords(value) : value;
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
  };

  readonly #type = (event: Event) => {
    this.#query = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#tell, PAUSE);
  };

  readonly #select = ({target}: Event) => {
    const {name, value} = target as HTMLSelectElement;
    this.#choose({[name]: value});
  };

  readonly #clear = () => {
    this.#query = '';
    this.#choose({committee: undefined, type: undefined, year: undefined});
  };

  #choose(choice: Choice) {
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
    host.announce(shown ? host.say(text.countOf, {shown, count: total}) : text.noResults);
    host.fire('ccg-filter', {...choice, count: shown});
  };
}
