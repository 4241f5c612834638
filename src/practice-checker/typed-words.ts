import {isGeneric, isPostcode, isSilent, kept, plainWords, squeeze} from './normalise.js';
import {withNumbers} from './number-words.js';

const CODE = /^[a-z]\d{5}$/;
/** A label that stands before a number: "Tel:", "ODS code". */
const LABEL = /^\W*(?:tel(?:ephone)?|phone|ring|call|post ?code|(?:ods |practice )?code)\b\W*/i;
/** "+44 (0)1603", "0044 1603" and "01603" are one beginning. */
const ABROAD = /^(?:00)?44(?=(?:\W*\d){9})\W*(?:0\W*)?/;
/** Both halves of a postcode, the second perhaps not yet whole, with whatever stands between. */
const HALVES = /\b([a-z]{1,2}\d[a-z\d]?)\W+(\d[a-z]{2}\b|\d[a-z]?$)/gi;

/** The words of what a person typed; a postcode, code or telephone in any punctuation is one. */
export function typedWords(query: string): string[] {
  const bare = query.trim().replace(LABEL, '') || query;
  const whole = squeeze(bare);
  const last = bare.split(/\s+/).at(-1) ?? '';
  // "M46 GP" asks for a GP in M46, and not for M4 6GP.
  const isWord = last.length < bare.length && (isGeneric(last) || isSilent(last));
  if ((isPostcode(whole) && !isWord) || CODE.test(whole)) return [whole];
  const digits = squeeze(bare.replace(/^\W+/, '').replace(ABROAD, '0'));
  if (/^\d{5,12}$/.test(digits)) return [digits];
  return kept(withNumbers(plainWords(query.replace(HALVES, '$1$2'))));
}

/** Digits and letters that look alike, as one: "NR1O OAB" is meant to be "NR10 0AB". */
export const alike = (squeezed: string): string =>
  squeezed.replace(/[oilsz]/g, (letter) => '01152'['oilsz'.indexOf(letter)] ?? letter);
