import {WEEKDAYS} from '../model/day.js';

/* Slips of the pen in the names of months and weekdays. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** Words where only a month or a weekday can stand: "28 Januray 2020", "Wensday 29". */
const SLIPS =
  /(?<=\d(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?)(?<month>[a-z]{4,10})(?=[\s,]{1,2}20\d\d)|(?<![a-z])(?<weekday>[a-z]{2,7}day)(?=[\s,]{1,2}(?:the\s)?\d{1,2}\D)/gi;

/** Whether a word is another with a letter too much, too few, wrong or in the wrong place; `b` is the right one. */
function isNearly(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [x, y] = [a.slice(from), b.slice(from)];
  while (x && y && x.at(-1) === y.at(-1)) [x, y] = [x.slice(0, -1), y.slice(0, -1)];
  const isSwapped = x.length === 2 && x === `${y.charAt(1)}${y.charAt(0)}`;
  // "Wensday" has lost two.
  const isShort = x.length === 1 && y.length === 3 && y.includes(x);
  return from > 0 && (isSwapped || isShort || (x.length < 2 && y.length < 2));
}

/** The text with slips in names put right, each letter's place kept: the short name and spaces. */
export const withoutSlips = (text: string): string =>
  text.replace(SLIPS, (word, ...rest) => {
    const {month} = rest.at(-1) as {month?: string};
    const said = word.toLowerCase().replace(/s$/, '');
    const names: readonly string[] = month ? MONTH_NAMES : WEEKDAYS;
    const meant = names.includes(said) ? '' : names.find((name) => isNearly(said, name));
    if (!meant) return word;
    return month ? meant.slice(0, 3).padStart(word.length) : meant.slice(0, 3).padEnd(word.length);
  });
