import {isVague} from '../says-nothing.js';
import {outside, SENTENCE} from './leads-elsewhere.js';
import type {Line} from './outline.js';
import {typeIn} from './subject.js';

/* Links that sentences mention, which are no documents of the list. */

const FEWEST_WORDS = 6;
/** Whether a line's words outside its links are a sentence, with a full stop or without. */
export const isSentence = (line: Line): boolean => {
  const words = outside(line).trim();
  return words.split(/\s+/).length >= FEWEST_WORDS && SENTENCE.test(words);
};

/** No more of a long line than tells it. */
const NEAR = 200;

/** Whether a link stands in a paragraph's sentence that a full stop ends: "Our privacy notice explains how we use data." */
const hasStop = ({text, block}: Line, start: number, end: number) =>
  /^(?:p|div)$/.test(block.localName) &&
  !block.closest('li, td, th, dd') &&
  !/\b(?:download|open)\b/i.test(text.slice(Math.max(0, start - NEAR), start)) &&
  /^[^.!?]*[.!?]/.test(text.slice(end, end + NEAR));

/**
 * Whether a link to no file goes on with a sentence, one of a paragraph or, where the line `isLong`, of
 * any other line, and does not say what type of document it opens.
 */
export function isInSentence(line: Line, place: number, isLong: boolean): boolean {
  const {text, links} = line;
  const {start = 0, end = start} = links[place] ?? {};
  const words = text.slice(start, end).trim();
  return (
    /[\p{L}\d,]\s*[(“‘"'’)]?\s*$/u.test(text.slice(Math.max(0, start - 9), start)) &&
    !isVague(words) &&
    !typeIn(words) &&
    (isLong || hasStop(line, start, end))
  );
}
