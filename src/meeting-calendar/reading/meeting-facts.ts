import {HELD} from '../held-words.js';
import {BEEN, CHANGED, statusOf} from '../off-words.js';
import {MONTH} from './day-parts.js';
import {PURPOSE} from './kinds-of-words.js';

type Json = Record<string, unknown>;

/* What is said of a meeting in set words: that it is off, moved, in private, the annual one. */

/** "Time to be confirmed": says nothing that a missing time does not. */
export const TBC =
  /\b(?:(?:start |the )?(?:times?|venue|location|place|room|dates?|details)(?: and (?:time|venue|location|place))?\s*:?\s*)?(?:is |are )?(?:still )?(?:to be (?:confirmed|announced|arranged|agreed|advised)|tb[cda]\b|t\.b\.[ca]\.?)/gi;

/** Whether a cell says nothing but that it is not known yet. */
export const isOpen = (text: string): boolean =>
  text.replace(TBC, '') !== text
    ? !/[\p{L}\p{N}]/u.test(text.replace(TBC, ''))
    : /^\W*(?:to follow|awaited|awaiting confirmation|not yet (?:known|confirmed|agreed))\W*$/i.test(
        text,
      );

/** "New date to be confirmed": the meeting is off, and will be held some day. */
export const NEW_DATE_OPEN =
  /\b(?:new|revised|alternative|replacement|another|re-?arranged) (?:meeting )?date\s{0,2}[:–—-]?\s{0,2}(?:(?:is|will be|yet|still) ){0,2}(?:to (?:be (?:confirmed|announced|arranged|agreed|advised|found|set)|follow)|tb[cda]\b|awaited)/gi;

/** Words with a meaning of their own; each is taken out of what is left. */
export const FACTS: [RegExp, (match: RegExpExecArray) => Json][] = [
  [
    new RegExp(
      String.raw`\b(?:(?:this|these|the|above|meetings?|(?<!(?:${PURPOSE}|seminar)\s)session|${BEEN}|to|${MONTH}) ){0,6}${CHANGED}(?:\s+(?:to|until|from|for)\b)?(?:[\s,:–-]*((?:due|owing) to [^.;()|]+|(?:because|following|by the|as(?! (?:planned|previously|originally|advertised|of)\b)) [^.;()|]+))?`,
      'iu',
    ),
    ([, word = '', reason]) => ({
      status: statusOf(word),
      ...(reason && {reason: reason.trim()}),
    }),
  ],
  ...HELD.map(([pattern, held]): [RegExp, () => Json] => [pattern, () => ({held})]),
];
const TYPES: [RegExp, string][] = [
  [/annual (?:general|public) meeting|\bA[GP]M\b/i, 'annual-general'],
  [/\bextra-?ordinary\b/i, 'extraordinary'],
];
/** "Annual General Meeting" is of the type `annual-general`. */
export const typeIn = (words: string): string | undefined =>
  TYPES.find(([pattern]) => pattern.test(words))?.[1];
