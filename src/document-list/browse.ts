import type {PublishedDocument} from '../shared/model/document.js';
import {readYears} from '../shared/model/years.js';
import {OpenForPrint} from '../shared/view/open-for-print.js';
import type {TemplateElement} from '../shared/view/template-element.js';
import type {List} from './list.js';
import {makeList} from './make-list.js';
import {fits, type Choice, type SortBy} from './model.js';
import type {DocumentListModel} from './schema.js';
import {LIT, type Lit, type View} from './view.js';

/** What this needs of the element. */
export type Host = TemplateElement &
  View & {
    options: Choice & {
      sortBy: SortBy;
      search: string;
      limit: number | undefined;
      heading: string | undefined;
    };
    announce: (words: string, isShown?: boolean) => void;
    lost: (part: string) => string;
    fire: (type: string, detail: object) => void;
  };

/** From this many documents people search and filter; a shorter list they read. */
const LONG = 10;

/** What a list can do without, each in a file of its own that is loaded where it is needed. */
const FILES = {
  search: () => import('./search.js'),
  groups: () => import('./groups.js'),
  extras: () => import('./extras.js'),
};
type Files = {[K in keyof typeof FILES]: Awaited<ReturnType<(typeof FILES)[K]>>};

/** The list as the person has it before them: all or the latest, filtered, printed. */
export class Browse {
  /** The documents that this page shows, less those that its author filtered out. */
  documents: readonly PublishedDocument[] = [];
  preset: Choice = {};
  /** The rows; none until every part that they need is there. */
  list?: List;
  /** How many rows it has, and how many of them are shown. */
  total = 0;
  shown = 0;
  /** Whether only the latest are shown. */
  limited = false;
  /** Whether the list is long enough, or its author wants it, to be searched and filtered. */
  controls = false;
  /** `null` where a file could not be had: the list is there all the same. */
  readonly parts: {[K in keyof Files]?: ReturnType<Files[K]['part']> | null} = {};

  /** The rows of the next list, made while the search is still on its way. */
  #next?: List;
  /** Parts that are under way. */
  readonly #wanted = new Set<string>();
  #model?: DocumentListModel;
  #all = false;
  readonly #print: OpenForPrint;

  constructor(private readonly host: Host) {
    this.#print = new OpenForPrint(host);
  }

  connect() {
    addEventListener('hashchange', this);
    this.#print.connect();
  }

  disconnect() {
    removeEventListener('hashchange', this);
    this.#print.disconnect();
    this.parts.search?.disconnect();
    delete this.parts.search;
  }

  handleEvent() {
    this.host.requestUpdate();
  }

  /** Before each render: rows where data or options changed, and which of them are shown. */
  derive(model: DocumentListModel, changed: ReadonlySet<string>) {
    const {options} = this.host;
    // Renders that a person asked for have no name; one with a name may be of other rows.
    const other = [...changed].some((name) => name !== 'findings' && name !== 'phase');
    if (other || model !== this.#model) this.#begin(model);
    if (this.controls || location.hash.includes('=')) this.#load('search');
    if (this.#wanted.has('groups') || this.#wanted.has('extras')) return;
    const list = (this.#next ??= makeList(model, this, this.host));
    if (this.#wanted.size) return;
    this.list = list;
    const {search} = this.parts;
    const whole = this.#all || this.#print.isOn || search?.active;
    const limit = whole ? undefined : options.limit;
    this.total = list.rows.length;
    this.limited = limit !== undefined && limit < this.total;
    this.shown = list.show(search?.active ? search.matcher() : () => true, limit);
    search?.count.keepTrue();
  }

  /** Other data or options: what of it this page shows, and the parts that it needs. */
  #begin(model: DocumentListModel) {
    const {options} = this.host;
    this.#model = model;
    this.list = this.#next = undefined;
    this.preset = {
      committee: options.committee,
      type: options.type === 'all' ? undefined : options.type,
      year: readYears(options.year ?? ''),
    };
    const documents = model.documents.filter((document) => fits(document, this.preset));
    this.documents = documents;
    this.controls = options.search === 'true' || documents.length >= LONG;
    if (options.groupBy !== 'none' || documents.some(({supersedes}) => supersedes))
      this.#load('groups');
    if (
      options.accessibleFormatEmail ||
      options.pre2018Note ||
      documents.some(({alternatives, description}) => alternatives ?? description)
    )
      this.#load('extras');
  }

  /** Gets a part that this list needs, once. */
  #load(name: keyof Files) {
    const {host, parts} = this;
    if (parts[name] !== undefined || this.#wanted.has(name)) return;
    this.#wanted.add(name);
    const file: Promise<{part: (host: Host, lit: Lit, browse: Browse) => unknown}> = FILES[name]();
    void host.loadPart(file, (loaded) => {
      this.#wanted.delete(name);
      if (!loaded && name !== 'search') host.announce(host.lost(name), true);
      if (host.isConnected) Object.assign(parts, {[name]: loaded && loaded.part(host, LIT, this)});
    });
  }

  readonly showAll = () => {
    const before = this.list?.rows.filter(({shown}) => !shown);
    this.#all = true;
    this.host.requestUpdate();
    // The button is gone; the first document that it brought has the focus.
    void this.host.updateComplete.then(() => {
      const link = before?.[0] && this.list?.nodeOf(before[0])?.querySelector('a');
      link?.closest('details')?.setAttribute('open', '');
      link?.focus();
    });
  };

  readonly download = () => {
    const {host} = this;
    const rows = this.list?.rows.filter(({shown}) => shown) ?? [];
    const documents = rows.flatMap(({entry}) => [entry.document, ...entry.earlier]);
    void import('./csv.js').then(
      ({save}) => {
        save(documents, host.text.csvColumns);
        host.fire('ccg-download', {format: 'csv'});
      },
      () => {
        host.announce(host.lost('csv'), true);
      },
    );
  };
}
