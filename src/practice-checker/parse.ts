import {isObject, parseModel, type Parsed} from '../shared/parse/record.js';
import {doubt} from './model.js';
import {schema, type PracticeCheckerModel} from './schema.js';

/** Any value as the checker's model; `null` where no practice could be read. Never throws. */
export function parse(input: unknown): Parsed<PracticeCheckerModel> {
  const fields = {...schema.required, ...schema.optional};
  const read = (given: unknown) => parseModel<PracticeCheckerModel>(fields, given, 'practices');
  const rows = isObject(input) && Array.isArray(input.practices) && input.practices.map(prepare);
  const {problems, model} = read(rows ? {...(input as object), practices: rows} : input);
  // Rows of the source by their places; those of the model are the same without the rows left out.
  const about = (what: RegExp) =>
    new Set(problems.flatMap(({path, severity}) => what.exec(`${severity} ${path}`)?.[1] ?? []));
  const leftOut = about(/^error practices\[(\d+)\](?:\.name)?$/);
  const unread = about(/practices\[(\d+)\]\.(?:organisation|status|closed)$/);
  let place = -1;
  for (const practice of model?.practices ?? []) {
    do place++;
    while (leftOut.has(String(place)));
    if (unread.has(String(place))) doubt(practice);
  }
  return {problems, model};

  /** Spreadsheets hold an address in one cell: its commas part the lines. A body's name is as good as its code. */
  function prepare(row: unknown): unknown {
    if (!isObject(row)) return row;
    const {address, organisation} = row;
    const {organisation: own, organisations} = input as Record<string, unknown>;
    const body =
      typeof organisation === 'string' &&
      [own, ...(Array.isArray(organisations) ? (organisations as unknown[]) : [])].find(
        (each) =>
          isObject(each) &&
          [each.name, each.shortName].some((name) => name && plain(name) === plain(organisation)),
      );
    return {
      ...row,
      ...(typeof address === 'string' && {address: address.split(/[,;\n]/)}),
      ...(isObject(body) && {organisation: body === own ? undefined : (body.code ?? organisation)}),
    };
  }
}

/** "Norwich CCG" is the body that is also called NHS Norwich Clinical Commissioning Group. */
const plain = (name: unknown): string =>
  String(name)
    .toLowerCase()
    .replace(/clinical commissioning group/, 'ccg')
    .replace(/^(the )?nhs |[^\p{L}\d]/gu, '');
