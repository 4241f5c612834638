import {addFormat} from '../shared/model/document.js';
import {parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type DocumentListModel} from './schema.js';

const CODE = 'weekday-mismatch';

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
  for (const problem of parsed.problems) {
    // What the reader of pages says of a day stands as a key in words: "weekday-mismatch: 2019-05-14 was a …".
    const [path, words] = problem.path.split(`.${CODE}: `);
    if (words)
      Object.assign(problem, {code: CODE, path, message: `${path}: ${words}`, severity: 'warning'});
  }
  parsed.model?.documents.forEach(addFormat);
  return parsed;
}
