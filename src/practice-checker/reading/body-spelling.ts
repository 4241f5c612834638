import {BODY_KINDS} from '../../shared/model/body-kinds.js';

const KIND = new RegExp(` (?:${BODY_KINDS}|ICS|Integrated Care System)$`, 'i');
/** "NHS South Norfolk CCG" as headings write it for short: "south norfolk". */
export const short = (name: string): string =>
  name
    .replace(/^(?:the )?NHS /i, '')
    .replace(KIND, '')
    .replace(/^Kernow\b/, 'Cornwall')
    .trim()
    .toLowerCase();

/** Words of a body's name, however it joins them. */
const wordsOf = (name: string): string[] =>
  short(name)
    .replace(/[^\p{L}\d\s-]/gu, ' ')
    .split(/[\s-]+/)
    .filter((word) => word && !/^(?:and|of|the|on|upon|with)$/.test(word));

/** "South Norfolk" as "SN". */
export const initialsOf = (name: string): string =>
  wordsOf(name)
    .map(([letter = '']) => letter.toUpperCase())
    .join('');

/** Counties that are not written short by their beginning. */
const COUNTIES: Record<string, string | undefined> = {
  hants: 'hampshire',
  northants: 'northamptonshire',
  oxon: 'oxfordshire',
  glos: 'gloucestershire',
};

/** "Herts" is Hertfordshire. */
const isShortFor = (word: string, county: string): boolean =>
  COUNTIES[word] === county ||
  (/shire$/.test(county) && word.length > 3 && county.startsWith(word.replace(/s$/, '')));

/** "N.E. Lincolnshire" */
const POINTS: Record<string, string | undefined> = {n: 'north', e: 'east', s: 'south', w: 'west'};

/** Whether words say those of another name, each by itself or several by the letters they begin with. */
function isSpelt([word, ...words]: string[], name: string[], isFirst = true): boolean {
  const [first, ...others] = name;
  if (word === undefined || first === undefined) return word === first;
  if (
    (word === first ||
      isShortFor(word, first) ||
      isShortFor(first, word) ||
      POINTS[word] === first) &&
    isSpelt(words, others, false)
  )
    return true;
  const {length} = word;
  const initials = name
    .slice(0, length)
    .map(([letter]) => letter)
    .join('');
  // Two letters alone may be anybody's.
  const isEnough = length > 2 || (length > 1 && !isFirst);
  return isEnough && word === initials && isSpelt(words, name.slice(length), false);
}

const MOST_WORDS = 12;

/** One body in two spellings: "&" and "and", counties written short, or the letters its words begin with. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  // No body has so many words; to try all ways to shorten them would take for ever.
  if (!first.length || !second.length || Math.max(first.length, second.length) > MOST_WORDS)
    return false;
  // "N&W"
  const isPair = (name: string, [one = '', two = '', more]: string[]) =>
    !more && short(name) === `${one.charAt(0)}&${two.charAt(0)}`;
  return (
    isSpelt(first, second) || isSpelt(second, first) || isPair(one, second) || isPair(other, first)
  );
}

/** A label without the colon and the spaces behind it. */
export const withoutColon = (label: string): string => label.replace(/(?<![\s:])[\s:]+$/, '');
