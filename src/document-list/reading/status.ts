import {letters, maskFile} from '../file-words.js';
import {fullDates, withoutDates, type Dates} from '../page-dates.js';

/** A text that is only a state, with a date or what was put in its place behind it. */
const STATUS =
  /^(?:(?:document\s)?status\s?:?\s|now\s)?(?<status>draft|approved|superseded|withdrawn)(?:[\s,:–-]{1,3}(?:(?:19|20)\d\d|on|in|from|since)|(?<=superseded)\sby\s.{1,80})*$/i;

/** The state that words beside a link say of its document: "(draft)", "– superseded by v2", "withdrawn 2019". */
export function statusOf(words: string, dates: Dates = fullDates): string | undefined {
  const days = dates(words);
  const masked = withoutDates(maskFile(words), days);
  const said = masked.slice(...letters(masked)).replace(/\s+/g, ' ');
  const status = STATUS.exec(said)?.groups?.status?.toLowerCase();
  // "Approved: May 2019" leads to its date.
  return status === 'approved' && days.length ? undefined : status;
}

/** The state in the text behind a link, up to where another document's words may begin. */
export const statusBehind = (words: string, dates: Dates): string | undefined =>
  /^\s*[([–—|:;,-]/.test(words)
    ? statusOf(words.replace(/^\s*\|/, '').replace(/[|;•].*$/s, ''), dates)
    : undefined;

/** Whether a link is struck out: it stands on the page as one that holds no longer. */
export const isStruck = (link: Element): boolean =>
  !!link.closest('del, s, strike') ||
  [...link.querySelectorAll('del, s, strike')].some(
    ({textContent}) => textContent.trim() === link.textContent.trim(),
  );
