import {isCommonPhrase} from './names.js';
import {isNoPlace} from './places.js';

type Json = Record<string, unknown>;

const DETAILS = ['postcode', 'telephone', 'code', 'address'];

const hasAny = (row: Json): boolean => DETAILS.some((key) => row[key] !== undefined);

/**
 * The rows that are practices by what the page's other rows are: where most have details, one without
 * any is none if its name is a common phrase ("Baby clinic", "Register online") and theirs are not.
 */
export function withoutAsides(rows: Json[]): Json[] {
  const isCommon = ({name}: Json) => isCommonPhrase(String(name)) || isNoPlace(String(name));
  const sure = rows.filter((row) => hasAny(row) && !isCommon(row));
  if (sure.length < 2 || sure.length * 2 < rows.length) return rows;
  return rows.filter((row) => hasAny(row) || !isCommon(row));
}
