import {addNote, isProse} from './kinds-of-words.js';
import type {Draft, Line} from './line.js';
import {CHANGE, withoutPreface} from '../off-words.js';
import {days} from './page-shapes.js';

/* "The meeting on 26 January 2027 has been cancelled": a notice about a meeting that a list has, too. */

/**
 * The text without what a notice is called and the day on which it was written: "Important:",
 * "Update 3 June 2026: the meeting on 26 January has been postponed".
 */
export const withoutLabel = (text: string): string =>
  text.replace(LABEL, (words: string) => {
    const rest = text.slice(words.length);
    // "26 January 2027: the meeting is cancelled" has its own day.
    const [{start, end} = {start: 0}] = days(rest);
    const isOther = !CHANGE.test(rest.slice(0, start)) && CHANGE.test(rest.slice(end ?? Infinity));
    return days(words).length && !isOther ? words : '|'.repeat(words.length);
  });
const DAY = String.raw`(?:[a-z]{3,6}day,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}(?: 20\d\d)?`;
const LABEL = new RegExp(
  String.raw`^\W*(?:(?:(?:latest|important|website) )?(?:important|urgent|attention|updated?|alert|news|notice|note|reminder|posted|change of (?:venue|location|room|time))(?: (?:notice|update|information))?(?:\W+(?:(?:on|of) )?${DAY})?(?:\W?[:!\])]| [–—-])|${DAY}:)\s(?=(?:[a-z]+ ){0,3}(?:the|our|this)\b.*\bmeetings?\b)`,
  'i',
);

/** Whether lines of one group tell a change in a sentence, or stand outside of lists and tables. */
export const isNotice = ([line]: readonly [Line, ...Line[]]): boolean =>
  line.text.length < LONGEST_NOTICE &&
  (((CHANGE.test(line.text) || MOVES.test(line.text)) &&
    (isFree(line) || /\bmeetings?\b.*\b(?:has|have|is|are|will|was)\b/i.test(line.text))) ||
    (isFree(line) && (SAYS_HOW.test(line.text) || saysNow([line]))));
/** Looking for the words of one in longer text would take seconds. */
const LONGEST_NOTICE = 2000;
/** "… meeting has been brought forward to 2 March", "… will now be held on 16 March". */
const MOVES =
  /\bmeetings?\b.*\b(?:brought forward|put back|(?:changed|re-?arranged|moved) to|now (?:be held|be|take place|meet) on|(?:is|takes place) now on)\b/i;
/** "The meeting on 9 March will now be held in private." */
const SAYS_HOW =
  /\bmeetings?\b.*\b(?:will|is|are)\b.*\b(?:held|meet|in) (?:in )?(?:private|public|online|virtually)\b/i;

/** Whether lines outside of lists and tables speak of a meeting that one of these may have: "Our next meeting is on …". */
export const speaksOfOne = ([line]: readonly [Line, ...Line[]], found: readonly Draft[]): boolean =>
  found.length === 1 && isFree(line) && (isProse(line.text) || /\bnext\b/i.test(line.text));

/** "The 9 March meeting will now start at 3pm": the time or the place of the list no longer holds. */
const saysNow = ([{text}]: readonly [Line, ...Line[]]): boolean =>
  /\bmeeting\b.*\bnow (?:be held (?:at|in|from)|(?:start|begin|commence|run)s?\b)|^(?:the|our) (?!next)(?:[\p{L}\d]+ ){0,5}meeting\b.*\b(?:will (?:be held (?:at|in|from)|start|begin)|has (?:been )?moved)\b/iu.test(
    withoutPreface(text.replace(/^\W+/, '')),
  );

/** What lines of a notice say of a meeting of the list: anything, or the time and place that hold now. */
export const noticeOf = (chunk: readonly [Line, ...Line[]]): 'change' | 'now' =>
  saysNow(chunk) ? 'now' : 'change';

/** Whether a line stands outside of lists and tables. */
export const isFree = ({group}: Line) =>
  group instanceof Element && !/^(?:LI|DL)$/.test(group.tagName);

/** Rows with what notices say of them; a notice of a meeting that stands nowhere else is its row. */
export function withNotices(rows: readonly Draft[]): Draft[] {
  const told = new Set<Draft>();
  for (const notice of rows) {
    if (!notice.notice || notice.exact) continue;
    const targets = rows.filter((row) => !row.notice && isAbout(notice, row));
    const [target] = targets;
    if (!target || targets.length > 1) continue;
    told.add(notice);
    const {notes, ...said} = notice;
    delete said.notice;
    if (notice.notice === 'now')
      Object.assign(
        target,
        said.start && {start: said.start, end: said.end},
        said.venue && {venue: said.venue},
      );
    for (const [key, value] of Object.entries(said)) target[key] ??= value;
    // Meetings in public have one that is not.
    if (said.held === 'private' && target.held === 'public') target.held = said.held;
    if (notes && notes !== target.notes) addNote(target, notes as string, '. ');
  }
  return rows.filter((row) => !told.has(row));
}

const isAbout = (notice: Draft, row: Draft) =>
  row.date === notice.date &&
  !row.exact &&
  (row.status === undefined || notice.status === undefined || row.status === notice.status) &&
  (['start', 'title', 'type'] as const).every(
    (key) =>
      notice[key] === undefined ||
      row[key] === undefined ||
      row[key] === notice[key] ||
      (key === 'start' && notice.notice === 'now'),
  ) &&
  // What is called otherwise is another gathering of that day.
  (row.title !== undefined || !/\bevent\b/.test(notice.title as string)) &&
  // Where it goes ahead another place is another meeting's.
  (notice.status !== undefined ||
    notice.notice === 'now' ||
    isSamePlace(notice.venue, row.venue)) &&
  isSameBody(notice.committee as string | undefined, row.committee as string | undefined);

const isSameBody = (a?: string, b?: string) => !a || !b || a.endsWith(b) || b.endsWith(a);

const isSamePlace = (a: unknown, b: unknown) => {
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  const [one, other] = [a, b].map((words) => words.toLowerCase().replace(/\bthe\s|\W/g, ''));
  return one?.includes(other ?? '') || other?.includes(one ?? '');
};
