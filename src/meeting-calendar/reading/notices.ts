import {roleOf} from './date-roles.js';
import {addNote, isProse} from './kinds-of-words.js';
import {blank, type Draft, type Line} from './line.js';
import {CHANGE} from '../off-words.js';
import {days} from './page-shapes.js';

/* "The meeting on 26 January 2027 has been cancelled": a notice about a meeting that a list has, too. */

/**
 * "Update 3 June 2026: the meeting on 26 January has been postponed": the text without the day on which
 * it was written.
 */
export function withoutStamp(text: string): string {
  const [stamp, day] = CHANGE.test(text) && /[:–—\])-]\s/.test(text) ? days(text) : [];
  if (!stamp || !day || roleOf(text.slice(stamp.end, day.start))) return text;
  const before = text.slice(0, stamp.start);
  const between = text.slice(stamp.end, day.start);
  const isStamp =
    before.length < LONGEST &&
    WRITTEN.test(before) &&
    !CHANGE.test(between) &&
    !/[.;]\s/.test(between) &&
    // Behind a dash a day alone may be a meeting's.
    (/^\W{0,3}:/.test(between) || (/\p{L}/u.test(before) && /^\W{0,3}[–—\])-]/.test(between))) &&
    /^\W*(?:\p{L}+ ){0,3}?(?:the|our|this)\b.*\bmeeting\b/iu.test(between);
  return isStamp ? blank(text, 0, stamp.end) : text;
}
/** No words before such a day are longer. */
const LONGEST = 60;
const WRITTEN =
  /^\W*(?:(?:latest|important|news|website|page) )*(?:(?:updated?|news|notice|announcement|correction|amend(?:ed|ment)|posted|added|published)\b)?(?: (?:on|of|as of|from))?\W*(?:[a-z]{3,6}day,?\s)?$/i;

/** Whether lines of one group tell a change in a sentence, or stand outside of lists and tables. */
export const isNotice = ([line]: readonly [Line, ...Line[]]): boolean =>
  line.text.length < LONGEST_NOTICE &&
  (((CHANGE.test(line.text) || MOVES.test(line.text)) &&
    (isFree(line) || /\bmeetings?\b.*\b(?:has|have|is|are|will|was)\b/i.test(line.text))) ||
    (isFree(line) && (SAYS_HOW.test(line.text) || saysTime([line]))));
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

/** "The 9 March meeting will now start at 3pm": the time of the list no longer holds. */
const saysTime = ([{text}]: readonly [Line, ...Line[]]): boolean =>
  /\bmeeting\b.*\bnow (?:be held (?:at|from) \d|(?:start|begin|commence|run)s?\b)/i.test(text);

/** What lines of a notice say of a meeting of the list: anything, or the time that holds now. */
export const noticeOf = (chunk: readonly [Line, ...Line[]]): 'change' | 'time' =>
  saysTime(chunk) ? 'time' : 'change';

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
    if (notice.notice === 'time' && said.start)
      Object.assign(target, {start: said.start, end: said.end});
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
      (key === 'start' && notice.notice === 'time'),
  ) &&
  // Where it goes ahead another place is another meeting's.
  (notice.status !== undefined || isSamePlace(notice.venue, row.venue)) &&
  isSameBody(notice.committee as string | undefined, row.committee as string | undefined);

const isSameBody = (a?: string, b?: string) => !a || !b || a.endsWith(b) || b.endsWith(a);

const isSamePlace = (a: unknown, b: unknown) => {
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  const [one, other] = [a, b].map((words) => words.toLowerCase().replace(/\bthe\s|\W/g, ''));
  return one?.includes(other ?? '') || other?.includes(one ?? '');
};
