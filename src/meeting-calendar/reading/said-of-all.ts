import {inherit} from './drafts.js';
import type {Draft} from './line.js';

/* What one date of a text has that is said of all of them. */

/** Whether what is said behind the last date is said of all: "… and … are cancelled", "The meetings on … and …". */
export const areMeant = (lead: string, behind: string) =>
  /^\W*(?:meetings\s+)?(?:are|have|were|(?:will|shall) (?:both|all)|both|all)\b/i.test(behind) ||
  (/\b(?:meetings|dates)\b/i.test(lead) && /^\W*(?:will|shall|not)\b/i.test(behind));

/** A status that only the last one has is that of all. */
export function shareStatus(all: readonly Draft[]) {
  const {status, reason} = all.at(-1) ?? {};
  const others = all.slice(0, -1);
  if (!/^(?:cancelled|postponed)$/.test((status ?? '') as string)) return;
  if (others.every((row) => row.status === undefined))
    for (const row of others) inherit(row, {status, ...(reason !== undefined && {reason})});
}

/** "Governing Body (cancelled), Audit Committee 2pm": whether a time is not that of a row. */
const isOtherAndOff = ({status, committee}: Draft, key: string, all: readonly Draft[]): boolean =>
  /^(?:start|end)$/.test(key) && status !== undefined && committee !== all.at(-1)?.committee;

/** Gives every meeting of a text what is said of all: what leads them (`shared`), and what only the last one has; of a span of days (`isSpan`) its title too. */
export function share(shared: Draft, all: readonly Draft[], isSpan: boolean) {
  // "… and 26 May 2020 at 1.30pm": what only the last one says is said of all.
  const others = all.slice(0, -1);
  for (const key of [
    'start',
    'end',
    'venue',
    'committee',
    ...(isSpan ? ['title', 'type', 'held'] : []),
  ])
    if (others.every((row) => row[key] === undefined && !isOtherAndOff(row, key, all)))
      shared[key] ??= all.at(-1)?.[key];
  // "9:30-12:30, 28 January 2020 (private session 12.30-1pm)": the meeting's time is the first.
  for (const row of all)
    if (row.held === 'private' && row.start && shared.start && shared.start !== row.start)
      Object.assign(row, {held: 'part-private', start: shared.start, end: shared.end});
  for (const row of all) inherit(row, shared);
}
