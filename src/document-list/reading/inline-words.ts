import {readDetails} from './details.js';
import {hasWords, maskFile} from '../file-words.js';
import {fullDates} from '../page-dates.js';
import {onlyFormat} from '../says-nothing.js';

/** Whether words are about a file and nothing else. */
export const isDetail = (words: string) =>
  !hasWords(words) && Object.keys(readDetails(words)).length > 0;

/** What a `time` says: its words, or its date where they are "12 March" or "3 weeks ago". */
export function dateWords(time: Element): string {
  const words = time.textContent;
  const date = /^\d{4}-\d\d-\d\d/.exec(time.getAttribute('datetime') ?? '')?.[0];
  return ` ${date && !fullDates(words).length ? date : words} `;
}

/** What an image says: a format in lower case in front of a link's words, where in capitals it could begin them; of a file's icon its format only ("Microsoft Office document icon"), of a file's name nothing. */
export function iconWords(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  const isIcon = /\bicon\W*$/i.test(alt) && maskFile(alt) === alt;
  if (isIcon || /\.(?:gif|jpe?g|png|svg|webp)$/i.test(alt)) return '';
  const isFormat = onlyFormat(alt) !== undefined && image.closest('a')?.textContent.trim();
  return isFormat ? alt.toLowerCase() : alt;
}
