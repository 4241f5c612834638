import {toCsv} from '../shared/export/csv.js';
import type {Document} from '../shared/model/document.js';
import {download} from '../shared/view/download.js';
import {wholeAddress} from './whole-address.js';

/* What writes the spreadsheet stands beside the bundle: it is needed at a click, if ever. */

const COLUMNS = ['title', 'committee', 'type', 'date', 'format', 'size', 'status', 'url'] as const;

/** The rows of a file for spreadsheets, under these words for its columns; sizes in bytes. */
export const csvRows = (documents: readonly Document[], columns: string) => [
  columns.split(', '),
  // In a spreadsheet a relative address leads nowhere.
  ...documents
    .map((document) => ({...document, url: wholeAddress(document.url)}))
    .map((document) => COLUMNS.map((column) => document[column])),
];

/** Hands documents to the browser as a file to save. */
export function save(documents: readonly Document[], columns: string): void {
  download('documents.csv', 'text/csv', toCsv(csvRows(documents, columns)));
}
