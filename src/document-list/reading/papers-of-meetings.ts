import {meetingKey, MEETING_TYPES} from '../meetings.js';
import type {Found, Held, Json} from './found.js';

const isOfMeeting = ({type}: Json) => MEETING_TYPES.includes(String(type));
/** What documents of one meeting share: the row of a table, else day and committee over them. */
const placeOf = ({day, committee, row}: Held) => row ?? meetingKey(day, committee);

/**
 * Gives other documents the meeting that they stand with: those under or beside the same day, of the
 * same committee, as an agenda, papers or minutes of that day. "Policies, 3 May 2020" alone is none.
 */
export function giveMeetings(rows: ReadonlyMap<Json, Found>) {
  const meetings = new Map<unknown, string>();
  for (const [row, {held}] of rows)
    if (held && isOfMeeting(row) && row.date === held.day)
      meetings.set(placeOf(held), meetingKey(held.day, row.committee as string | undefined));
  for (const [row, {held, exact}] of rows) {
    const meeting = held && meetings.get(placeOf(held));
    if (meeting && !exact && !isOfMeeting(row)) row.meeting ??= meeting;
  }
}
