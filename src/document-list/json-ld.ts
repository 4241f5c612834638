import {describer} from '../shared/view/structured-data.js';
import type {DocumentListModel} from './schema.js';
import {wholeAddress} from './whole-address.js';

/** The documents as schema.org data (https://schema.org/DigitalDocument) in the page's head. */
export const describe = describer(({documents, organisation}: DocumentListModel) =>
  documents.map(({title, url, date, description, language, format}) => ({
    '@type': 'DigitalDocument',
    name: title,
    url: wholeAddress(url),
    datePublished: date,
    description,
    inLanguage: language,
    encodingFormat: format && (MEDIA_TYPES[format] ?? format),
    publisher: organisation?.name && {'@type': 'Organization', name: organisation.name},
  })),
);

/** Media types (https://www.iana.org/assignments/media-types) of what committees publish. */
const MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  html: 'text/html',
  csv: 'text/csv',
  txt: 'text/plain',
  rtf: 'application/rtf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
