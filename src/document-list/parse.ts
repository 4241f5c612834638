import {addFormat} from '../shared/model/document.js';
import {parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type DocumentListModel} from './schema.js';

/**
 * Any value as the document list's model; `null` where no document could be read. Never throws.
 * The one thing written that was not given is a format that the address tells.
 */
export function parse(input: unknown): Parsed<DocumentListModel> {
  const parsed = parseModel<DocumentListModel>(
    {...schema.required, ...schema.optional},
    input,
    'documents',
  );
  parsed.model?.documents.forEach(addFormat);
  return parsed;
}
