import type {Draft, Mark} from './line.js';

/* Signs that join a row to a note: "26 January 2027*", "¹", "[1]", "(see note 1)". */

export const NUMBER = '[1-9]|1\\d';
/** What stands for a sign where it is a raised or a bracketed number or letter. */
const RAISED = new RegExp(String.raw`^\W*(?<sign>${NUMBER}|[a-z])\W*$`, 'i');

/** The sign that an element is: a raised number or letter, or a link to a note. */
export function signOf(node: Element): string | undefined {
  const isSign =
    node.tagName === 'SUP' || (node.tagName === 'A' && /^#./.test(node.getAttribute('href') ?? ''));
  return isSign ? RAISED.exec(node.textContent)?.groups?.sign?.toLowerCase() : undefined;
}

/** Signs that stand in a text: "²", "[1]", "(see note 1)"; not that of "m²". */
export const TYPED_SIGN = new RegExp(
  String.raw`(?<!m)[¹²³⁴-⁹]|\[(?:${NUMBER})\]|\((?:see )?(?:foot)?note (?:${NUMBER})(?: below)?\)`,
  'gi',
);
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** The number that such a sign says. */
export const typedSign = (words: string): string =>
  /\d+/.exec(words)?.[0] ?? String(RAISED_DIGITS.indexOf(words));

const LETTERS = /\*{1,3}|[†‡§]/g;
/** The signs in a stretch of a text, those of its marks too. */
export const signsIn = (text: string, marks: readonly Mark[], from = 0, to = Infinity) => [
  ...(text.slice(from, to).match(LETTERS) ?? []),
  ...marks.flatMap(({sign, from: at}) => (sign && at >= from && at <= to ? sign : [])),
];

/** Remembers signs at a meeting, until the notes are known. */
export function addSigns(row: Draft, signs: readonly string[]) {
  if (signs.length) row.signs = [...((row.signs as string[] | undefined) ?? []), ...signs];
}
