import {findDates} from '../../shared/parse/typed-date.js';
import {addNote} from './kinds-of-words.js';
import type {Draft, Line} from './line.js';
import {CHANGE} from './meeting-facts.js';

/* "The meeting on 26 January 2027 has been cancelled": a notice about a meeting that a list has, too. */

/** Whether lines of one group tell a change in a sentence, or stand outside of lists and tables. */
export function isNotice([{group, text}]: readonly [Line, ...Line[]]): boolean {
  const isFree = group instanceof Element && !/^(?:LI|DL)$/.test(group.tagName);
  return (
    CHANGE.test(text) && (isFree || /\bmeetings?\b.*\b(?:has|have|is|are|will|was)\b/i.test(text))
  );
}

/** The day in a notice that says no year, as "-01-26". */
export function openDay(text: string): string | undefined {
  const days = findDates(text, {year: () => 2000}).filter(({date}) => date.length === 10);
  return days.length === 1 ? days[0]?.date.slice(4) : undefined;
}

/** Rows with what notices say of them; a notice of a meeting that stands nowhere else is its row. */
export function withNotices(rows: readonly Draft[]): Draft[] {
  const told = new Set<Draft>();
  for (const notice of rows) {
    if (!notice.notice || !notice.status || notice.exact) continue;
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
  (row.status === undefined || row.status === notice.status) &&
  (['start', 'title', 'type'] as const).every(
    (key) => notice[key] === undefined || row[key] === undefined || row[key] === notice[key],
  ) &&
  isSameBody(notice.committee as string | undefined, row.committee as string | undefined);

const isSameBody = (a?: string, b?: string) => !a || !b || a.endsWith(b) || b.endsWith(a);
