import type {Document} from '../shared/model/document.js';
import type {Meeting} from '../shared/model/meeting.js';
import {financialYear} from '../shared/model/years.js';

/** A meeting as it is shown: a listed one, one that a rule made, or the new date of a moved one. */
export interface Entry extends Omit<Meeting, 'documents'> {
  /** Given or derived; unique in one calendar. */
  id: string;
  papers: Document[];
  /** Place in `meetings[]`, where it is listed there. */
  row?: number;
}

/** "Governing Body (East)" is "governing-body-east". */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** What a meeting is called where it has a name at all. */
export const nameOf = ({title, committee}: Pick<Meeting, 'title' | 'committee'>) =>
  title ?? committee;

/** Why a meeting is not held on its date; absent where it is. A row that moved here is held. */
export function offState({
  status,
  movedTo,
  movedFrom,
}: Meeting): 'cancelled' | 'postponed' | 'moved' | undefined {
  if (status === 'cancelled' || status === 'postponed') return status;
  return movedTo || (status === 'moved' && !movedFrom) ? 'moved' : undefined;
}

/**
 * The entries of one committee, of "upcoming" ones, or of the years "2019/20" or "2020"; all where
 * none is asked for.
 */
export const select = (
  entries: readonly Entry[],
  committee = '',
  period = '',
  today = '',
): readonly Entry[] =>
  entries.filter(
    (entry) =>
      (!committee || slug(entry.committee ?? entry.title ?? '') === slug(committee)) &&
      (period === 'upcoming'
        ? entry.date >= today
        : !period || [entry.date.slice(0, 4), financialYear(entry.date)].includes(period)),
  );

/** Committees by name, each once, in the order of their first meeting. */
export const committees = (entries: readonly Entry[]): string[] => [
  ...new Map(
    entries.flatMap(({committee}) => (committee ? [[slug(committee), committee]] : [])),
  ).values(),
];

/**
 * The next meeting that the public can come to. `now` is the UK day, or its wall time
 * ("2020-01-28T16:01"), by which a meeting that has ended today is over.
 */
export const nextMeeting = (entries: readonly Entry[], now: string): Entry | undefined =>
  entries.find(
    (entry) =>
      `${entry.date}T${entry.end ?? '24'}` > now && entry.held !== 'private' && !offState(entry),
  );

/** The month to begin with: today's, or where that is empty the next one with a meeting, else the last. */
export function firstMonth(entries: readonly Entry[], today: string): string {
  const near =
    entries.find(({date}) => date >= today.slice(0, 7))?.date ?? entries.at(-1)?.date ?? today;
  return near.slice(0, 7);
}

/** Entries by calendar year; the years in the order of the entries. */
export function byYear(entries: readonly Entry[]): [year: string, entries: Entry[]][] {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.date.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(entry);
    else years.set(year, [entry]);
  }
  return [...years];
}
