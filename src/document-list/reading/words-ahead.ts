import {maskFile} from '../file-words.js';
import {fullDates, withoutDates} from '../page-dates.js';

/** Words that only join one link to the next. */
const JOINS = /\b(?:and|or|also|as\swell\sas)\b/gi;
/** What is said of the link before stands in brackets. */
const BRACKETS = /[([][^()[\]]*[)\]]/g;

/**
 * The words of the text between two links that are about the second: behind the last mark. `undefined`
 * where there are none, so that what led to the first leads on. Those in front of the first link of a
 * line (`place` 0) are all its own.
 */
export function wordsAhead(between: string, place: number): string | undefined {
  if (!place) return between;
  const said = maskFile(between.replace(BRACKETS, ' '));
  const words = withoutDates(said, fullDates(said)).replace(JOINS, ' ');
  return /\p{L}/u.test(words) ? words.replace(/^.*[|;•.,)\]]/s, '') : undefined;
}
