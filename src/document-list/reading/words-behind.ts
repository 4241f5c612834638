import {collapse, hasWords, maskFile} from '../file-words.js';
import {withoutDates, type Dates} from '../page-dates.js';
import {withoutFileBehind} from './details.js';
import {statusOf} from './status.js';
import {isGroupOfType} from './subject.js';

/** A dash or colon behind a link, and what follows. */
const LED = /^\s*(?:[–—-]|:)\s+(?<words>\p{L}.*)$/su;
/** Brackets at the end of a text. */
const BRACKETS = /\s*[([][^()[\]]{1,60}[)\]]\W*$/;
/** Fewer are a badge, a label or a name, as are words that all begin with a capital. */
const FEWEST_WORDS = 3;
const IN_SMALL = /(?:^|\s)\p{Ll}{3}/u;

/**
 * What the words behind the only link of a line say its document is about: "– covers external audit
 * (PDF, 20KB)". Its state, day or file are no such words, nor are those that lead to a day.
 */
export function wordsBehind(text: string, dates: Dates): string | undefined {
  const {words = ''} = LED.exec(` ${collapse(text)}`)?.groups ?? {};
  const [bracket = ''] = BRACKETS.exec(words) ?? [];
  const isOfFile = bracket && !hasWords(bracket);
  const said = withoutFileBehind(isOfFile ? words.slice(0, -bracket.length) : words);
  const isPlain = maskFile(said) === said && withoutDates(said, dates(said)) === said;
  return isPlain &&
    hasWords(said) &&
    said.split(' ').length >= FEWEST_WORDS &&
    IN_SMALL.test(said) &&
    !isGroupOfType(said) &&
    statusOf(said, dates) === undefined
    ? said
    : undefined;
}
