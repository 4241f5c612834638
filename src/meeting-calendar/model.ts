import {addMonths} from '../shared/model/day.js';
import type {PublishedDocument} from '../shared/model/document.js';
import type {Meeting} from '../shared/model/meeting.js';

/** A meeting as it is shown: a listed one, one that a rule made, or the new date of a moved one. */
export interface Entry extends Meeting {
  /** Unique in one calendar: derived where none is given, and a given one that stands again has a number ("board-2"). */
  id: string;
  /** Its documents and those that name it, each with its address. */
  papers: PublishedDocument[];
  /** Keys of deadlines that a rule reckons in working days where the bank holidays are not known so far. */
  about?: string[];
  /** Place in `meetings[]`, where it is listed there. */
  row?: number;
}

/** "Governing Body (East)" is "governing-body-east". */
export const slug = (text: string): string =>
  // Engines take milliseconds to make ready for Unicode's letters: most names do not need them.
  (/^[ -~]*$/.test(text)
    ? text.toLowerCase().match(/[a-z\d]+/g)
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
  )?.join('-') ?? '';

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

/** When it ends, where that is after its start. */
export const endOf = ({start, end}: Pick<Meeting, 'start' | 'end'>) =>
  start && end && end > start ? end : undefined;

/** The entries of "upcoming" days, of a year "2020" or a financial year "2019-20"; else all. */
export function inPeriod(entries: readonly Entry[], period = '', today = ''): readonly Entry[] {
  if (period === 'upcoming') return entries.filter(({date}) => date >= today);
  const year = period.slice(0, 4);
  if (!Number(year)) return entries;
  // The financial year begins in April: three months before then is its first year.
  return entries.filter(({date}) => (period > year ? addMonths(date, -3) : date).startsWith(year));
}

/** The entries of one committee, however its name is spelled; all where none is asked for. */
export function ofCommittee(entries: readonly Entry[], name?: string): readonly Entry[] {
  if (!name) return entries;
  const wanted = slug(name);
  return entries.filter((entry) => slug(entry.committee ?? entry.title ?? '') === wanted);
}

/** Committees by name, each once, in the order of their first meeting. */
export function committees(entries: readonly Entry[]): string[] {
  const names = new Map<string, string>();
  for (const name of new Set(entries.map(({committee}) => committee)))
    if (name) names.set(slug(name), name);
  return [...names.values()];
}

/**
 * The next meeting that the public can come to. `now` is the UK day, or its wall time
 * ("2020-01-28T16:01"), by which a meeting that has ended today is over.
 */
export const nextMeeting = (entries: readonly Entry[], now: string): Entry | undefined =>
  entries.find(
    (entry) =>
      `${entry.date}T${entry.end ?? '24'}` > now && entry.held !== 'private' && !offState(entry),
  );

/** Things by what a function says of each; groups and their things in the order given. */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
