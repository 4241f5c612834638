import {CcgElement} from '../shared/element.js';
import type {Room} from '../shared/room.js';
import {DOCUMENT_TYPES} from '../shared/model/document.js';
import {attributes, COMMON_OPTIONS, YEARS} from '../shared/settings.js';
import {base} from '../shared/styles/base.js';
import {toHTML} from './export.js';
import {Browse} from './browse.js';
import {parse} from './parse.js';
import {readHtml} from './read-html.js';
import type {DocumentListModel} from './schema.js';
import {styles} from './styles.js';
import {TEXT, type DocumentListText} from './text.js';
import {view} from './view.js';

const OPTIONS = {
  ...COMMON_OPTIONS,
  groupBy: ['none', 'committee', 'type', 'year', 'financial-year', 'meeting'],
  sortBy: ['date', 'title', 'given'],
  committee: 'text',
  type: ['all', ...DOCUMENT_TYPES],
  year: ['all', YEARS],
  search: ['auto', 'true', 'false'],
  limit: 'count',
  accessibleFormatEmail: 'text',
  linkStyle: ['nhs', 'gov'],
  pre2018Note: 'flag',
} as const;

const ROOM: Room<DocumentListModel, typeof OPTIONS, DocumentListText> = {
  name: 'document-list',
  keys: ['documents'],
  extraKeys: ['meetings'],
  options: OPTIONS,
  text: TEXT,
  parse,
  readHtml,
  toHTML,
  loadCheck: () => import('./check.js'),
  loadJsonLd: () => import('./json-ld.js'),
};

/**
 * A committee's documents, with dates, sizes, groups and search.
 *
 * ```html
 * <ccg-document-list><ul><li><a href="tor.pdf">Audit Committee Terms of Reference Feb19 (199 KB)</a></li></ul></ccg-document-list>
 * ```
 *
 * @element ccg-document-list
 * @slot - The list that the page already has; it is read, and shown where nothing better can be.
 * @fires {CustomEvent<{model: DocumentListModel, problems: Problem[]}>} ccg-ready - There is something to show; again when the checks are done.
 * @fires {CustomEvent<{problems: Problem[]}>} ccg-error - There is nothing to show; the page's own HTML is seen.
 * @fires {CustomEvent<{committee?: string, type?: string, year?: string, count: number}>} ccg-filter - Filters or search changed; what was typed is never told.
 * @fires {CustomEvent<{format: 'csv'}>} ccg-download - The list was downloaded.
 * @csspart controls - Search and filters.
 * @csspart input - Where a person types a search.
 * @csspart select - A filter.
 * @csspart count - How many documents are shown.
 * @csspart chosen - The chosen filters.
 * @csspart group - Documents under one heading.
 * @csspart group-heading - The heading of a group.
 * @csspart group-count - How many documents a group has.
 * @csspart list - A list of documents.
 * @csspart link - A link to a document, or to write about one.
 * @csspart details - What stands beside a link: date, committee.
 * @csspart status - "Draft", "superseded" or "withdrawn".
 * @csspart description - What a document is about.
 * @csspart alternatives - The same document in other formats.
 * @csspart request - How to ask for an accessible format.
 * @csspart earlier - The folded earlier versions of a document.
 * @csspart note - A remark: of a group, or that a document may not be accessible.
 * @csspart empty - Words where no document is shown.
 * @csspart actions - The buttons under the list.
 */
export class CcgDocumentList extends CcgElement<
  DocumentListModel,
  typeof OPTIONS,
  DocumentListText
> {
  static override readonly styles = [base, styles];

  static override properties = {...CcgElement.properties, ...attributes(OPTIONS)};

  /** @attr group-by - Puts documents under headings: `committee`, `type`, `year`, `financial-year` or `meeting`. */
  declare groupBy?: string;
  /** @attr sort-by - Order of the documents: `date` (newest first), `title` or `given`. */
  declare sortBy?: string;
  /** @attr committee - Shows this committee's documents only. */
  declare committee?: string;
  /** @attr type - Shows documents of this type only. */
  declare type?: string;
  /** @attr year - Shows documents of this year only: "2018/19" or "2018". */
  declare year?: string;
  /** @attr search - Search and filters: `auto` from 10 documents, `true`, `false`. */
  declare search?: string | boolean;
  /** @attr limit - Shows the latest documents only, with a button for all. */
  declare limit?: string | number;
  /** @attr accessible-format-email - Where people ask for an accessible format of a document. */
  declare accessibleFormatEmail?: string;
  /** @attr link-style - `nhs` has format and size in the link, `gov` beside it. */
  declare linkStyle?: string;
  /** @attr pre-2018-note - Marks documents from before 23 September 2018 as possibly not accessible. */
  declare pre2018Note?: string | boolean;

  override readonly room = ROOM;

  readonly #browse = new Browse(this);

  override connectedCallback() {
    super.connectedCallback();
    this.#browse.connect();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#browse.disconnect();
  }

  protected override willUpdate(changed: ReadonlySet<string>) {
    super.willUpdate(changed);
    if (this.model) this.#browse.derive(this.model, changed);
  }

  /** @internal */
  override renderModel(model: DocumentListModel) {
    return view(model, this.#browse, this);
  }
}

export {parse, toHTML};
export type {DocumentListModel};
