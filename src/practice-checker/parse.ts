import {isObject, parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type PracticeCheckerModel} from './schema.js';

/** Any value as the checker's model; `null` where no practice could be read. Never throws. */
export function parse(input: unknown): Parsed<PracticeCheckerModel> {
  const fields = {...schema.required, ...schema.optional};
  const read = (given: unknown) => parseModel<PracticeCheckerModel>(fields, given, 'practices');
  const rows = isObject(input) && Array.isArray(input.practices) && input.practices.map(prepare);
  const given = rows ? {...(input as object), practices: rows} : input;
  const {problems, model} = read(given);
  // A row without its bad value would read as an open member's.
  let bad = false;
  for (const {path} of problems) {
    const at = /^practices\[(\d+)\]\.(organisation|status|closed)$/.exec(path)?.[1];
    if (at && rows) bad = !!(rows[+at] = {...(rows[+at] as object), status: 'unknown'});
  }
  const parsed = {problems, model: bad ? read(given).model : model};
  parsed.model?.practices.forEach((practice) => {
    withoutEmpty(practice);
    practice.branches?.forEach(withoutEmpty);
  });
  return parsed;

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

/** A list without good rows is absent, as an empty text is. */
function withoutEmpty(row: {address?: string[]; aliases?: string[]; branches?: object[]}) {
  for (const key of ['address', 'aliases', 'branches'] as const)
    if (!row[key]?.length) Reflect.deleteProperty(row, key);
}
