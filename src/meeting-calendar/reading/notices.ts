import {findDates} from '../../shared/parse/typed-date.js';
import {addNote, isProse} from './kinds-of-words.js';
import type {Draft, Line} from './line.js';
import {CHANGE} from './meeting-facts.js';

/* "The meeting on 26 January 2027 has been cancelled": a notice about a meeting that a list has, too. */

/** Whether lines of one group tell a change in a sentence, or stand outside of lists and tables. */
export const isNotice = ([line]: readonly [Line, ...Line[]]): boolean =>
  CHANGE.test(line.text) &&
  (isFree(line) || /\bmeetings?\b.*\b(?:has|have|is|are|will|was)\b/i.test(line.text));

/** Whether lines outside of lists and tables speak of a meeting that one of these may have: "Our next meeting is on …". */
export const speaksOfOne = ([line]: readonly [Line, ...Line[]], found: readonly Draft[]): boolean =>
  found.length === 1 && isFree(line) && (isProse(line.text) || /\bnext\b/i.test(line.text));

const isFree = ({group}: Line) => group instanceof Element && !/^(?:LI|DL)$/.test(group.tagName);

/** The day in a notice that says no year, as "-01-26". */
export function openDay(text: string): string | undefined {
  const days = findDates(text, {year: () => 2000}).filter(({date}) => date.length === 10);
  return days.length === 1 ? days[0]?.date.slice(4) : undefined;
}

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
    for (const [key, value] of Object.entries(said)) target[key] ??= value;
    if (notes && notes !== target.notes) addNote(target, notes as string, '. ');
  }
  return rows.filter((row) => !told.has(row));
}

const isAbout = (notice: Draft, row: Draft) =>
  row.date === notice.date &&
  !row.exact &&
  (row.status === undefined || notice.status === undefined || row.status === notice.status) &&
  (['start', 'title', 'type'] as const).every(
    (key) => notice[key] === undefined || row[key] === undefined || row[key] === notice[key],
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
