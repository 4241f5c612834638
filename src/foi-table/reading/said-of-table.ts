import {read} from './read-words.js';

/** What points at the table that follows. */
const HERE =
  /\bbelow\b(?! (?:[a-z]+ ){0,2}(?:target|average|standard|\d))|\b(?:following|tables?|this page|here (?:are|is)|these figures)\b/i;
/** "in 2018/19", "for the year 1 April 2018 to …", "(2018/19)". */
const OF_YEAR =
  /(?:\b(?:in|for|of|during|covers?|covering|between|from)\b[^.,]{0,40}?|\()\b20\d\d/i;
/** What was done with a table, or will be, what it is compared with, and that it is elsewhere. */
const OF_OTHERS =
  /\b(?:updated|reviewed|approved|published on|revised|will|since|compar\w+|than|previous|act|regulations|see|found|available|download)\b/i;

/** The sentence of a line that says of which year the table that follows is. */
export const sentenceOfYear = (line: string): string | undefined =>
  line
    .split(/(?<=[.!?]) +/)
    .find(
      (sentence) =>
        HERE.test(sentence) &&
        OF_YEAR.test(sentence) &&
        !OF_OTHERS.test(sentence) &&
        !!read(sentence).year,
    );
