import type {Column} from './figure-words.js';
import {read} from './read-words.js';
import {isTimed} from './time-words.js';
import {asExact} from './vague.js';

const IN_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = `(?:(?:${TENS.join('|')})(?:[- ](?:${IN_WORDS.slice(0, 9).join('|')})\\b)?|${[...IN_WORDS].reverse().join('|')})`;
const HUNDREDS = `(?:(?:a|${SMALL}) hundred(?:(?: and)? ${SMALL}\\b)?|${SMALL})`;
/** "twelve", "two hundred", "three hundred and twelve", "one thousand, two hundred". */
const IN_FULL = `(?:(?:a|${HUNDREDS}) thousand(?:,?(?: and)? ${HUNDREDS}\\b)?|${HUNDREDS})`;
const NUMBER_WORD = new RegExp(`^(${IN_FULL})( requests?| responses?)?$`, 'i');
const ANY_WORD = new RegExp(`\\b${IN_FULL}\\b`, 'gi');

/** 312 of "three hundred and twelve". */
function numberOf(words: string): number {
  let [sum, part] = [0, 0];
  for (const word of words.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (word === 'thousand') [sum, part] = [part * 1000, 0];
    else if (word === 'hundred') part *= 100;
    else if (word === 'a') part = 1;
    else part += TENS.includes(word) ? TENS.indexOf(word) * 10 + 20 : IN_WORDS.indexOf(word) + 1;
  }
  return sum + part;
}

/** "134 requests, 1 late" of "134 requests, one late". */
export const inDigits = (words: string): string =>
  words.replace(ANY_WORD, (word) => String(numberOf(word)));

/** A cell that is a number, or a word for none or absent, and so no name. A year is a name. */
export const isValue = (text: string): boolean =>
  NUMBER_WORD.test(text) ||
  (text.length < 50 &&
    // "41", "<5", "1,024 requests", "40 of 41 (97.6%)".
    /^(nil|none|zero|n\/?a|[-–—]+|not( yet)? (published|available|known|applicable)|[<~]? ?[.]?\d[\d,. ]*%?( requests| responses)?\W{0,3}((of|out of) )?[\d.]*\W{0,3}[\d.]*( ?%)?\)?)$/i.test(
      text,
    ) &&
    // "2019-20", "04/2019" and "01.04.17 - 30.06.17" say when.
    !/^20\d\d(\W{1,3}\d{1,4}(: .*)?)?$|^(0?\d|1[0-2])\W{1,3}20\d\d$|^0\d[/-]\d\d$|\d[./-]\d\d?[./-]\d/.test(
      text,
    ));

/** A value, perhaps with a note: "40 (2 withdrawn)", but no "1 (April-June)". */
export const isNoted = (text: string): boolean =>
  isValue(text) ||
  (text.length < 100 &&
    isValue(asExact(text.replace(/ ?\([^()]*\)\W*$/, ''))) &&
    !isTimed(read(text)));

/** Blank, "-", "n/a", "not available", "TBC", "figures not yet published", "*". */
const ABSENT =
  /^([-–—.?*\s]*|n\/?a\b.*|(not|no (data|figure|info)|tb[acd]\b|to (be|follow)|await|pending|unknown|unavailable).*|(data|figures?|information) .*not\b.*)$/;
const SHARE = /(?<![\d.,])(\d+(?:[.,]\d+)?|[.,]\d+) ?(?:%|per ?cent)/;
/** A percentage without its sign, perhaps with a mark or a note, but no part of a fraction or a range. */
const BARE_SHARE =
  /^[^\d.,-]{0,3}(-?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?)(?![\d.,/e]| ?(?:of|out|to|or|[-–+])(?![a-z]))/;
/** "> 95%", "over 90%": a bound and no share. */
const BOUND =
  /^\(?(?:[<>≤≥~≈]|(?:c|about|around|approx\w*|over|under|above|below|up to|at (?:least|most)|(?:fewer|less|more|greater) than)\b)/;
/** "over 90%": the bound is the share's; that of "more than 110 (90%)" is the count's. */
const ONLY_BOUND = new RegExp(`${BOUND.source} ?[\\d.,]+ ?(?:%|per ?cent)`);
/** "95-97%", "target 90%, actual 85%": nobody knows which. */
const SEVERAL =
  /^\D{0,3}[\d.,]+ ?%? ?(?:[-–—]|to|and) ?[\d.,]+ ?(?:%|per ?cent)|\d ?(?:%|per ?cent).*\d ?(?:%|per ?cent)/;
const FRACTION = /^(\d+) ?\/ ?(\d+)(?![\d./])/;
/** "97.5" of "97,5", "0.975" of ".975"; "1,000" stays, as nothing that a percentage can be. */
const inPoints = (share?: string): string | undefined =>
  share?.replace(/,(?!\d{3}$)/, '.').replace(/^\./, '0.');
/** "nil", "no requests"; or a number that is no share, no range and no guess as "5 or fewer", "40+" are. */
const COUNT =
  /^(nil|none|zero|no\b)|^(\d{1,3}(?:[ ,]\d{3})+|\d+)(?![\d.,]*(?: ?%| ?per ?cent|\d|e[+-]?\d))(?! ?[½¼¾⅓⅔]| +\d+(?![\d.,]* ?(?:%|per ?cent)))(?! ?(?:\/ ?\d+(?![\d.]* ?%)|\+|plus\b|or\b|to\b|[-–] ?\d+(?![\d.]* ?%)))/;

/**
 * Puts a cell into the figure that its heading names. "33 (97%)" and "97% (33)" are a count and a
 * percentage, under "In time" and under "Percentage in time"; blank, "-" and "n/a" are absent; "nil"
 * and "none" are 0. What cannot be read stays as it is, for the parser to name.
 */
export function assign(figures: Record<string, unknown>, column: Column, cell: string) {
  if (column === 'notes') {
    if (!/^([-–—]*|n\/a|none)$/i.test(cell)) figures.notes ??= cell;
    return;
  }
  // Spreadsheets write "41.0".
  const words = cell
    .toLowerCase()
    .replace(NUMBER_WORD, (_, word: string) => String(numberOf(word)))
    .replace(/\.0+(?!\d| ?%| ?per)/, '');
  if (ABSENT.test(words)) return;
  const isShare = column === 'percent';
  if (isShare && (BOUND.test(words) || SEVERAL.test(words.replace(/\([^()]*\)/g, '')))) {
    figures.percent ??= cell;
    return;
  }
  const share = inPoints(SHARE.exec(words)?.[1]);
  const rest = words
    .replace(/^[\d.]+ ?(%|per ?cent) ?\((?=\d)/, '')
    // "48/50" in time is 48 of 50; no other count is a fraction.
    .replace(FRACTION, (all, part: string, whole: string) =>
      column === 'inTime' && Number(part) <= Number(whole) ? part : all,
    );
  const found = COUNT.exec(rest);
  const count = found && (found[1] ? '0' : found[2]?.replace(/[ ,]/g, ''));
  // A number alone is the share as it is, even where it cannot be one: "-5", "1e+21".
  const isBound = BOUND.test(words);
  const percent = isShare
    ? (share ?? inPoints(BARE_SHARE.exec(words)?.[1]) ?? cell)
    : column === 'inTime' && (ONLY_BOUND.test(words) ? cell : share);
  if (percent) figures.percent ??= percent;
  if (isShare && count && share) figures.inTime ??= count;
  if (isShare || ONLY_BOUND.test(words)) return;
  if (isBound) figures[column] ??= cell.replace(/(?<=[^ ]) ?\([^()]*\)$/, '');
  else if (count ?? !/%|per ?cent/.test(words)) figures[column] ??= count ?? cell;
}
