import {formatOfUrl} from '../shared/model/document.js';
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
  for (const document of parsed.model?.documents ?? []) {
    setFormat(document);
    document.alternatives?.forEach(setFormat);
  }
  return parsed;
}

function setFormat(file: {url: string; format?: string}) {
  const format = file.format ?? formatOfUrl(file.url);
  if (format) file.format = format;
}
