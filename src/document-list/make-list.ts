import type {PublishedDocument} from '../shared/model/document.js';
import type {Browse, Host} from './browse.js';
import {List} from './list.js';
import {repeated, sortEntries} from './model.js';
import {nameOf, rowWriter} from './rows.js';
import type {DocumentListModel} from './schema.js';

/** Most documents have no earlier versions. */
const NONE: readonly PublishedDocument[] = [];

/** The rows of the documents that a page shows, sorted, under their headings, each with what the parts that are there add to it. */
export function makeList(
  model: DocumentListModel,
  {documents, parts: {groups, extras}}: Browse,
  host: Host,
): List {
  const entries = sortEntries(
    groups?.fold(documents) ?? documents.map((document) => ({document, earlier: NONE})),
    host.options.sortBy,
  );
  const titles = repeated(documents);
  const writeRow = rowWriter(host);
  const write = (row: HTMLElement, document: PublishedDocument) => {
    const name = nameOf(document, host, titles.has(document.title));
    writeRow(row, document, name);
    extras?.(row, document, name);
  };
  const isGrouped = host.options.groupBy !== 'none';
  return new List(
    (isGrouped && groups?.make(entries, model)) || [{key: '', entries}],
    (row, {document, earlier}) => {
      write(row, document);
      if (earlier.length) groups?.addEarlier(row, earlier, write);
    },
  );
}
