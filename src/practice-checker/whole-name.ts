import {isGeneric, kept, plainWords, sameName} from './normalise.js';
import type {Practice} from './schema.js';

const key = (text: string) => sameName(plainWords(text));

/** Everything that a practice is called. */
const namesOf = ({name, aliases = [], branches = []}: Practice) => [
  name,
  ...aliases,
  ...branches.map((branch) => branch.name),
];

/**
 * The one practice with exactly this name, written out or abbreviated: the only names that are answered
 * at once. None where two have it, where it says no more than "The Surgery", or where it may be a
 * place: a line of another's address ("I know it as St James Health Centre but it is officially
 * Dr Prasad's Practice", https://github.com/bennettoxford/openprescribing/issues/46), or of its own
 * where only the name of a village or street was typed. `practices` are those that have all
 * its words.
 */
export function wholeName(typed: string, practices: readonly Practice[]): Practice | undefined {
  const words = kept(plainWords(typed));
  if (words.every(isGeneric)) return undefined;
  const name = key(typed);
  const isCalled = (practice: Practice) => namesOf(practice).some((each) => key(each) === name);
  const [found, other] = practices.filter(isCalled);
  if (!found || other) return undefined;
  const saysWhat = words.some(isGeneric);
  const isPlace = practices.some(
    (practice) =>
      !(practice === found && saysWhat) && practice.address?.some((line) => key(line) === name),
  );
  return isPlace ? undefined : found;
}
