import {addMonths, isDay} from '../shared/model/day.js';
import {ukToday} from '../shared/model/uk-time.js';
import {changedAlone, Changes} from './ics-changes.js';
import {eventsOf, momentsOf, valueOf, type Event} from './ics-events.js';
import {isPeriod, meeting, onEachDay} from './ics-meeting.js';
import {inUk, keyOf, later, momentOf, unknownZone, type Moment} from './ics-moments.js';
import {daysOf, ruleOf} from './ics-rules.js';
import {MONTHS_AHEAD} from './series.js';

type Json = Record<string, unknown>;

/**
 * An .ics file (RFC 5545) as the calendar's data. An event that repeats is a meeting on each of its
 * days: those of its rules and RDATEs, less EXDATEs, each with what a RECURRENCE-ID says of it.
 * A rule without an end runs as far ahead of `today` as one of `series`. What cannot be read so is
 * its first date, and a row without a day that says what is lost: `parse` leaves it out and names it.
 */
export function readIcs(file: string, today = ukToday()): Promise<Json> {
  const events = eventsOf(file);
  const changes = events.filter((event) => event.has('RECURRENCE-ID'));
  const meetings: Json[] = [];
  for (const event of events) {
    if (event.has('RECURRENCE-ID')) continue;
    const uid = valueOf(event, 'UID') ?? '';
    const own = changes.filter((change) => uid && valueOf(change, 'UID') === uid);
    const ofDates = new Changes(own);
    const {rows, unread} = rowsOf(event, ofDates, today);
    meetings.push(...rows);
    if (unread) meetings.push(lost(rows[0], `further dates by ${unread}`));
    const zone = (event.get('DTSTART') ?? []).map(unknownZone)[0];
    if (zone) meetings.push(lost(rows[0], `the time zone ${zone}`));
    if (isPeriod(event)) meetings.push(lost(rows[0], 'further days'));
    if (ofDates.unread) meetings.push(lost(rows[0], `what ${ofDates.unread} changes`));
    for (const change of own) changes.splice(changes.indexOf(change), 1);
  }
  // Changes of an event that is not in the file are meetings all the same.
  for (const change of changes) meetings.push(changedAlone(change));
  // A calendar without an event (RFC 5545, section 3.6, asks for one) is no list, so the page keeps its own.
  return Promise.resolve({meetings: events.length ? meetings : 'a calendar file without events'});
}

/** In the place of dates that nobody sees: the words for it where a date is to be. */
const lost = ({title, date}: Json = {}, what: string): Json => ({
  date: `${String(title ?? date)}: ${what}`,
});

/** The meetings of an event, each with the change that is made to it; `unread`: its rule, where it is not understood. */
function rowsOf(event: Event, changes: Changes, today: string): {rows: Json[]; unread?: string} {
  const [start] = momentsOf(event, 'DTSTART');
  const rules = event.get('RRULE') ?? [];
  const isSingle = !rules.length && !event.has('RDATE');
  if (!start || !isDay(start.date)) return {rows: [meeting(event, start), ...changes.left]};
  if (isSingle) return {rows: [...onEachDay(event, start), ...changes.left]};
  const unread = [...rules, ...(event.get('EXRULE') ?? [])].find(
    ({value}) => !ruleOf(value),
  )?.value;
  const horizon = addMonths(today, MONTHS_AHEAD);
  const made = (key: string) =>
    (event.get(key) ?? []).flatMap(({value}) => momentsBy(value, start, horizon));
  const excluded = new Set(
    [...momentsOf(event, 'EXDATE'), ...made('EXRULE')].map((out) => keyOf(inUk(out))),
  );
  const moments = new Map(
    [start, ...(unread ? [] : made('RRULE')), ...momentsOf(event, 'RDATE')].map((moment) => [
      keyOf(inUk(moment)),
      moment,
    ]),
  );
  const uid = valueOf(event, 'UID');
  const at = (date: unknown) => (uid ? {id: `${uid}-${String(date)}`} : {});
  const rows = [...moments]
    // A day without a time leaves out whatever is on it.
    .filter(([key]) => !excluded.has(key) && !excluded.has(`${key.slice(0, 10)}T`))
    .flatMap(([, moment]) => {
      const changed = changes.rowAt(moment);
      return changed
        ? [{...changed, ...at(inUk(moment).date)}]
        : onEachDay(event, moment).map((row) => ({...row, ...at(row.date)}));
    });
  return {rows: [...rows, ...changes.left], ...(unread && {unread})};
}

/** The moments of a rule, in the zone of its first one. */
function momentsBy(value: string, start: Moment, horizon: string): Moment[] {
  const rule = ruleOf(value);
  if (!rule) return [];
  const until = momentOf({params: '', value: rule.until ?? ''});
  const isBounded = until ?? rule.count;
  // The end is in UTC; a day or two more are cut off below.
  const last = until ? later({date: until.date}, 2880).date : isBounded ? '9999-12-31' : horizon;
  const end = until && keyOf(until.time ? inUk(until) : {...until, time: '99'});
  const moments = [...daysOf(rule, start.date, last)].map((date) => ({...start, date}));
  return moments.filter((moment) => !end || keyOf(inUk(moment)) <= end);
}
