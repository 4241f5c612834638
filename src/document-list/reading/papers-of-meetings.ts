import {meetingKey, MEETING_TYPES} from '../meetings.js';
import type {Found, Held, Json} from './found.js';
import {ENCLOSURE} from './names-around.js';

/** "Paper 4 Finance report", "Enc C - Minutes": one of a meeting's papers, whatever day its words name. */
const isNumbered = ({title}: Json) =>
  ENCLOSURE.test(/^\p{L}+\.?\s(?:no\.?\s)?[\p{L}\d]+/u.exec(String(title))?.[0] ?? '');
const isOfMeeting = ({type}: Json) => MEETING_TYPES.includes(String(type));
/** What documents of one meeting share: the row of a table, else day and committee over them. */
const placeOf = ({day, committee, row}: Held) => row ?? meetingKey(day, committee);

/** Whether minutes under a month name a committee that the month's heading does not: they were put there in it. */
const isOfMonthOnly = (row: Json, {day, committee}: Held) =>
  day.length < 10 && !committee && !!row.committee;

/**
 * Gives other documents the meeting that they stand with: those under or beside the same day or month,
 * of the same committee, as an agenda, papers or minutes of it, and numbered papers with dates of their
 * own. "Policies, 3 May 2020" alone is none.
 */
export function giveMeetings(rows: ReadonlyMap<Json, Found>) {
  const meetings = new Map<unknown, string>();
  for (const [row, {held}] of rows) {
    if (!held || isOfMonthOnly(row, held)) continue;
    const {day, committee} = held;
    const place = placeOf(held);
    if (isOfMeeting(row) && row.date === day)
      meetings.set(place, meetingKey(day, row.committee as string | undefined));
    else if (isNumbered(row) && !meetings.has(place))
      meetings.set(place, meetingKey(day, committee));
  }
  for (const [row, {held, exact}] of rows) {
    const meeting = held && meetings.get(placeOf(held));
    const isEnclosed = row.type === 'papers' && row.date !== held?.day && isNumbered(row);
    if (meeting && !exact && (isEnclosed || !isOfMeeting(row))) row.meeting ??= meeting;
  }
}
