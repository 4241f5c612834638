import {toCsv} from '../shared/export/csv.js';
import type {Document} from '../shared/model/document.js';
import {readYears} from '../shared/model/years.js';
import {download} from '../shared/view/download.js';
import type {TemplateElement} from '../shared/view/template-element.js';
import {csvRows} from './export.js';
import type {Groups} from './groups.js';
import {List} from './list.js';
import {fits, sortEntries, type Choice, type SortBy} from './model.js';
import type {DocumentListModel} from './schema.js';
import type {Search} from './search.js';
import {LIT, type View} from './view.js';

/** What this needs of the element. */
export type Host = TemplateElement &
  View & {
    options: Choice & {
      sortBy: SortBy;
      search: string;
      limit: number | undefined;
      heading: string | undefined;
    };
    announce: (words: string) => void;
    fire: (type: string, detail: object) => void;
  };

/** From this many documents people search and filter; a shorter list they read. */
const LONG = 10;
const EVENTS = ['hashchange', 'beforeprint', 'afterprint'];

/** The list as the person has it before them: all or the latest, filtered, printed. */
export class Browse {
  /** The documents that this page shows, less those that its author filtered out. */
  documents: readonly Document[] = [];
  preset: Choice = {};
  list?: List;
  /** Entries of the list, and how many of them are shown. */
  total = 0;
  shown = 0;
  /** Whether only the latest are shown. */
  limited = false;
  /** Whether the list is long enough, or its author wants it, to be searched and filtered. */
  controls = false;
  /** `null` where its file could not be had: the list is there all the same. */
  search?: Search | null;
  groups?: Groups | null;

  /** Parts that are under way. */
  readonly #wanted = new Set<string>();
  #model?: DocumentListModel;
  #all = false;
  /** What is folded but for the print that is under way. */
  #folded: Element[] | undefined;

  constructor(private readonly host: Host) {}

  get loading(): boolean {
    return this.#wanted.size > 0;
  }

  connect() {
    for (const type of EVENTS) addEventListener(type, this);
  }

  disconnect() {
    for (const type of EVENTS) removeEventListener(type, this);
    this.search?.disconnect();
    this.search = undefined;
  }

  handleEvent({type}: Event) {
    const root = this.host.renderRoot;
    if (type === 'beforeprint') this.#folded = [...root.querySelectorAll('details:not([open])')];
    for (const details of this.#folded ?? [])
      details.toggleAttribute('open', type !== 'afterprint');
    if (type === 'afterprint') this.#folded = undefined;
    this.host.requestUpdate();
  }

  /** Before each render: rows where data or options changed, and which of them are shown. */
  derive(model: DocumentListModel, changed: ReadonlySet<string>) {
    const {options} = this.host;
    const grouped = options.groupBy !== 'none';
    // Renders that a person asked for have no name; one with a name may be of other rows.
    const other = [...changed].some((name) => name !== 'findings' && name !== 'phase');
    if (!this.list || other || model !== this.#model) {
      this.#model = model;
      this.preset = {
        committee: options.committee,
        type: options.type === 'all' ? undefined : options.type,
        year: readYears(options.year ?? ''),
      };
      this.documents = model.documents.filter((document) => fits(document, this.preset));
      if (grouped || this.documents.some(({supersedes}) => supersedes)) this.#load('groups');
      const entries = sortEntries(
        this.groups?.fold(this.documents) ??
          this.documents.map((document) => ({document, earlier: []})),
        options.sortBy,
      );
      this.total = entries.length;
      this.controls = options.search === 'true' || this.total >= LONG;
      this.list = new List(
        // Rows that would be made again, once the groups are there, are not made.
        this.#wanted.has('groups')
          ? []
          : (grouped && this.groups?.make(entries, model)) || [{key: '', entries}],
        this.host,
      );
      this.groups?.addEarlier(this.list.rows);
    }
    if (this.controls || location.hash.includes('=')) this.#load('search');
    const {search} = this;
    const whole = this.#all || this.#folded || search?.active;
    const limit = whole ? undefined : options.limit;
    this.limited = limit !== undefined && limit < this.total;
    if (!this.loading) this.shown = this.list.show(search?.matcher() ?? (() => true), limit);
  }

  /** Gets a part that this list needs, once. */
  #load(name: 'groups' | 'search') {
    const {host} = this;
    if (this[name] !== undefined || this.#wanted.has(name)) return;
    this.#wanted.add(name);
    const use = (part: object | null) => {
      this.#wanted.delete(name);
      if (host.isConnected) Object.assign(this, {[name]: part});
    };
    // A name, because groups are other rows.
    if (name === 'groups')
      void host.bring(
        import('./groups.js'),
        (file) => {
          use(file && new file.Groups(host, LIT));
        },
        name,
      );
    else
      void host.bring(import('./search.js'), (file) => {
        use(file && new file.Search(host, this, LIT));
      });
  }

  readonly showAll = () => {
    const before = this.list?.rows.filter(({shown}) => !shown);
    this.#all = true;
    this.host.requestUpdate();
    // The button is gone; the first document that it brought has the focus.
    void this.host.updateComplete.then(() => {
      const link = before?.[0]?.node.querySelector('a');
      link?.closest('details')?.setAttribute('open', '');
      link?.focus();
    });
  };

  readonly download = () => {
    const rows = this.list?.rows.filter(({shown}) => shown) ?? [];
    const documents = rows.flatMap(({entry}) => [entry.document, ...entry.earlier]);
    download('documents.csv', 'text/csv', toCsv(csvRows(documents, this.host.text.csvColumns)));
    this.host.fire('ccg-download', {format: 'csv'});
  };
}
