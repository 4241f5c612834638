import {parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type DocumentListModel} from './schema.js';

/** Any value as the document list's model; `null` where no document could be read. Never throws. */
export const parse = (input: unknown): Parsed<DocumentListModel> =>
  parseModel<DocumentListModel>({...schema.required, ...schema.optional}, input, 'documents');
