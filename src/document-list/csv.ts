import {toCsv} from '../shared/export/csv.js';
import type {PublishedDocument} from '../shared/model/document.js';
import {download} from '../shared/view/download.js';
import {wholeAddress} from './whole-address.js';

/* What writes the spreadsheet stands beside the bundle: it is needed at a click, if ever. */

const COLUMNS = ['title', 'committee', 'type', 'date', 'format', 'size', 'status', 'url'] as const;

/** Hands documents to the browser as a spreadsheet to save, under these words for its columns; sizes in bytes. */
export function save(documents: readonly PublishedDocument[], columns: string): void {
  const rows = [
    columns.split(', '),
    // In a spreadsheet a relative address leads nowhere.
    ...documents
      .map((document) => ({...document, url: wholeAddress(document.url)}))
      .map((document) => COLUMNS.map((column) => document[column])),
  ];
  download('documents.csv', 'text/csv', toCsv(rows));
}
