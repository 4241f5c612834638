import {isObject, parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type PracticeCheckerModel} from './schema.js';

/** Any value as the checker's model; `null` where no practice could be read. Never throws. */
export function parse(input: unknown): Parsed<PracticeCheckerModel> {
  const fields = {...schema.required, ...schema.optional};
  const given =
    isObject(input) && Array.isArray(input.practices)
      ? {...input, practices: input.practices.map(withLines)}
      : input;
  const parsed = parseModel<PracticeCheckerModel>(fields, given, 'practices');
  parsed.model?.practices.forEach((practice) => {
    withoutEmpty(practice);
    practice.branches?.forEach(withoutEmpty);
  });
  return parsed;
}

/** Spreadsheets hold an address in one cell: its commas part the lines. */
const withLines = (row: unknown): unknown =>
  isObject(row) && typeof row.address === 'string'
    ? {...row, address: row.address.split(/[,;\n]/)}
    : row;

/** A list without good rows is absent, as an empty text is. */
function withoutEmpty(row: {address?: string[]; aliases?: string[]; branches?: object[]}) {
  for (const key of ['address', 'aliases', 'branches'] as const)
    if (!row[key]?.length) Reflect.deleteProperty(row, key);
}
