import type {Column} from './figure-words.js';
import {read} from './read-words.js';
import {isTimed} from './time-words.js';

const IN_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER_WORD = new RegExp(`^(${IN_WORDS.join('|')})( requests?| responses?)?$`, 'i');
const ANY_WORD = new RegExp(`\\b(${IN_WORDS.join('|')})\\b`, 'gi');

/** "134 requests, 1 late" of "134 requests, one late". */
export const inDigits = (words: string): string =>
  words.replace(ANY_WORD, (word) => String(IN_WORDS.indexOf(word.toLowerCase()) + 1));

/** A cell that is a number, or a word for none or absent, and so no name. A year is a name. */
export const isValue = (text: string): boolean =>
  NUMBER_WORD.test(text) ||
  (text.length < 50 &&
    // "41", "<5", "1,024 requests", "40 of 41 (97.6%)".
    /^(nil|none|zero|n\/?a|[-–—]+|not( yet)? (published|available|known|applicable)|[<~]? ?\d[\d,. ]*%?( requests| responses)?\W{0,3}((of|out of) )?[\d.]*\W{0,3}[\d.]*( ?%)?\)?)$/i.test(
      text,
    ) &&
    // "2019-20", "04/2019" and "01.04.17 - 30.06.17" say when.
    !/^20\d\d(\W{1,3}\d{1,4})?$|^(0?\d|1[0-2])\W{1,3}20\d\d$|^0\d[/-]\d\d$|\d[./-]\d\d?[./-]\d/.test(
      text,
    ));

/** A value, perhaps with a note: "40 (2 withdrawn)", but no "1 (April-June)". */
export const isNoted = (text: string): boolean =>
  isValue(text) ||
  (text.length < 100 && isValue(text.replace(/ ?\([^()]*\)\W*$/, '')) && !isTimed(read(text)));

/** Blank, "-", "n/a", "not available", "TBC", "figures not yet published", "*". */
const ABSENT =
  /^([-–—.?*\s]*|n\/?a\b.*|(not|no (data|figure|info)|tb[acd]\b|to (be|follow)|await|pending|unknown|unavailable).*|(data|figures?|information) .*not\b.*)$/;
const SHARE = /(\d+(?:\.\d+)?) ?(?:%|per ?cent)/;
/** "> 95%", "over 90%": a bound and no share. */
const BOUND =
  /^\(?(?:[<>≤≥~≈]|(?:c|about|around|approx\w*|over|under|above|below|up to|at (?:least|most)|(?:fewer|less|more|greater) than)\b)/;
/** "nil", "no requests"; or a number that is no share, no range and no guess as "5 or fewer", "40+" are. */
const COUNT =
  /^(nil|none|zero|no\b)|^(\d{1,3}(?:[ ,]\d{3})+|\d+)(?![\d.,]*(?: ?%| ?per ?cent|\d|e-))(?! ?(?:\+|plus\b|or\b|to\b|[-–] ?\d+(?![\d.]* ?%)))/;

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
    .replace(NUMBER_WORD, (_, word: string) => String(IN_WORDS.indexOf(word) + 1))
    .replace(/\.0+(?!\d| ?%| ?per)/, '');
  if (ABSENT.test(words)) return;
  const isShare = column === 'percent';
  if (isShare && BOUND.test(words)) {
    figures.percent ??= cell;
    return;
  }
  const share = SHARE.exec(words)?.[1];
  const found = COUNT.exec(words.replace(/^[\d.]+ ?(%|per ?cent) ?\((?=\d)/, ''));
  const count = found && (found[1] ? '0' : found[2]?.replace(/[ ,]/g, ''));
  // A number alone is the share as it is, even where it cannot be one: "-5", "1e+21".
  const percent = isShare
    ? (share ?? /^-?\d+(\.\d+)?(e[+-]\d+)?$|\d+(\.\d+)?/.exec(words)?.[0])
    : column === 'inTime' && share;
  if (percent) figures.percent ??= percent;
  if (isShare && count && share) figures.inTime ??= count;
  if (!isShare && (count ?? !/%|per ?cent/.test(words))) figures[column] ??= count ?? cell;
}
