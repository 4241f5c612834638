import {attributes, CcgElement, type Room} from '../shared/element.js';
import {COMMON_OPTIONS} from '../shared/source/settings.js';
import {base} from '../shared/styles/base.js';
import {toHTML} from './export.js';
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
 * @fires {CustomEvent<{model: DocumentListModel, problems: Problem[]}>} ccg-ready
 * @fires {CustomEvent<{problems: Problem[]}>} ccg-error
 */
export class CcgDocumentList extends CcgElement<
  DocumentListModel,
  typeof OPTIONS,
  DocumentListText
> {
  static override readonly styles = [base, styles];

  static override properties = {...CcgElement.properties, ...attributes(OPTIONS)};

  /** @attr group-by - Puts documents under headings. */
  declare groupBy?: string;
  /** @attr sort-by - Order of the documents. */
  declare sortBy?: string;

  override readonly room = ROOM;

  override renderModel(model: DocumentListModel) {
    return view(model, {text: this.text});
  }
}

export {parse, toHTML};
export type {DocumentListModel};
