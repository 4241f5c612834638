import {note, type Meta} from '../file-words.js';
import {MEETING_TYPES} from '../meetings.js';
import type {Dates} from '../page-dates.js';
import {kindOfDate} from './details.js';
import {typeIn} from './subject.js';

/* The days behind a title that are not its own: of the next review, and on which a meeting's papers were filed. */

const LETTER = /[\p{L}\p{N}]/u;
const REVIEW_CLAUSE =
  /[\s,;:.([–—-]{0,4}\b(?:(?:for|next|due|to be|last|latest|previous|date of)\s){0,4}(?:review(?:ed)?|renewal|expir(?:es|y)|valid\s(?:until|till|to))(?:\s(?:by|due|date|on|in|is)){0,3}[\s:–-]{0,3}$/i;
/** In brackets or with these words a bare year is when it is due too: "Service review 2022" is a title. */
const IS_DUE = /^\W*[([]|\b(?:due|next|be|by|expir|valid)/i;
const YEAR = /(?<![\d/–-])(?:19|20)\d\d(?=\W*$|[),;\]])/g;

/** A text less "(next review March 2021)" behind its title. */
export function withoutReviews(text: string, meta: Meta, dates: Dates): string {
  let [kept, from] = ['', 0];
  const found = dates(text);
  const years = [...text.matchAll(YEAR)]
    .map(({index, 0: date}) => ({date, start: index, end: index + date.length}))
    .filter(({start, end}) => !found.some((other) => other.start < end && other.end > start));
  for (const {date, start, end} of [...found, ...years].sort((a, b) => a.start - b.start)) {
    const before = text.slice(from, start);
    const clause = REVIEW_CLAUSE.exec(before);
    if (clause && date.length === 4 && !IS_DUE.test(clause[0])) continue;
    if (!clause || !LETTER.test(kept + before.slice(0, clause.index))) continue;
    note(meta, {[kindOfDate(clause[0])]: date});
    kept += before.slice(0, clause.index);
    // Its bracket closes with it.
    from = end + (/[([]/.test(clause[0]) && /^[)\]]/.test(text.slice(end)) ? 1 : 0);
  }
  return kept + text.slice(from);
}

/** What is done with the papers of a meeting, after it or before. */
export const FILED = String.raw`(?:approved|agreed|ratified|adopted|signed|published|uploaded|posted|added|issued|circulated|updated|modified|reviewed|revised|amended)`;
/** What leads to the day on which that was done. */
const FILED_ON = new RegExp(
  String.raw`[\s,;–-]{1,4}(?:(?:and|was|were|last)\s)?${FILED}(?:\son)?[\s:]{1,2}$`,
  'i',
);

/** A text of a meeting's papers less "published 28 May 2020" behind the day of the meeting. */
export function withoutFiling(text: string, dates: Dates): string {
  const [first, ...more] = dates(text);
  const filed = more.find(({start}) => FILED_ON.test(text.slice(first?.end, start)));
  const clause = filed && FILED_ON.exec(text.slice(0, filed.start));
  return clause && MEETING_TYPES.includes(typeIn(text) ?? '')
    ? text.slice(0, clause.index) + text.slice(filed.end)
    : text;
}
