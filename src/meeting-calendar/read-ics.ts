import {addMonths, isDay} from '../shared/model/day.js';
import {ukToday} from '../shared/model/uk-time.js';
import {
  inUk,
  keyOf,
  later,
  minutesOf,
  momentOf,
  type Moment,
  type Property,
} from './ics-moments.js';
import {eventsOf, valueOf, type Event} from './ics-events.js';
import {daysOf, ruleOf} from './ics-rules.js';
import {CARE} from './off-words.js';
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
    const {rows, unread} = rowsOf(event, [...own], today);
    const isAhead = own.some((change) => isRange(change.get('RECURRENCE-ID')?.[0]));
    meetings.push(...rows);
    if (unread) meetings.push(lost(rows[0], `further dates by ${unread}`));
    if (isAhead) meetings.push(lost(rows[0], 'what a RANGE changes on later dates'));
    for (const change of own) changes.splice(changes.indexOf(change), 1);
  }
  // Changes of an event that is not in the file are meetings all the same.
  for (const change of changes) meetings.push(meeting(change));
  // A calendar without an event (RFC 5545, section 3.6, asks for one) is no list, so the page keeps its own.
  return Promise.resolve({meetings: events.length ? meetings : 'a calendar file without events'});
}

/** In the place of dates that nobody sees: the words for it where a date is to be. */
const lost = ({title, date}: Json = {}, what: string): Json => ({
  date: `${String(title ?? date)}: ${what}`,
});

const isRange = (property?: Property) => /RANGE=/i.test(property?.params ?? '');

/** Each moment of a property that lists several. */
const momentsOf = (event: Event, key: string): Moment[] =>
  (event.get(key) ?? []).flatMap(({params, value}) =>
    value.split(',').flatMap((one) => momentOf({params, value: one}) ?? []),
  );

/** The meetings of an event, each with the change that is made to it; `unread`: its rule, where it is not understood. */
function rowsOf(event: Event, changes: Event[], today: string): {rows: Json[]; unread?: string} {
  const [start] = momentsOf(event, 'DTSTART');
  const rules = event.get('RRULE') ?? [];
  const isSingle = !rules.length && !event.has('RDATE');
  if (!start || isSingle || !isDay(start.date))
    return {rows: [meeting(event), ...changes.map((change) => meeting(change))]};
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
  const at = ({date}: Moment) => (uid ? {id: `${uid}-${date}`} : {});
  const rows = [...moments]
    // A day without a time leaves out whatever is on it.
    .filter(([key]) => !excluded.has(key) && !excluded.has(`${key.slice(0, 10)}T`))
    .map(([key, moment]) => {
      const change = changes.find((change) =>
        momentsOf(change, 'RECURRENCE-ID').some((of) => isAt(inUk(of), key)),
      );
      if (!change) return {...meeting(event, moment), ...at(inUk(moment))};
      changes.splice(changes.indexOf(change), 1);
      return {...changed(meeting(change), inUk(moment).date), ...at(inUk(moment))};
    });
  return {rows: [...rows, ...changes.map((change) => meeting(change))], ...(unread && {unread})};
}

/** Whether a RECURRENCE-ID is of this moment; a day alone is of whatever is on it. */
const isAt = (of: Moment, key: string) =>
  keyOf(of) === key || (!of.time && key.startsWith(of.date));

/** A meeting on another day than its rule has it was moved from there. */
const changed = (row: Json, date: string): Json =>
  row.date === date || row.status ? row : {...row, status: 'moved', movedFrom: date};

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

/** An event on the day of its start, or on another. */
function meeting(event: Event, moment = momentsOf(event, 'DTSTART')[0]): Json {
  const get = (key: string) => valueOf(event, key);
  const [first] = momentsOf(event, 'DTSTART');
  const start = moment && inUk(moment);
  const end = moment && first && endOf(event, first, moment);
  const {title, status} = calledOff(get('SUMMARY'));
  const isCancelled = /^cancell?ed$/i.test(get('STATUS')?.trim() ?? '');
  const [changed] = momentsOf(event, 'LAST-MODIFIED');
  const join = get('CONFERENCE') ?? get('URL');
  return {
    id: get('UID'),
    title,
    date: start?.date,
    start: start?.time,
    ...(start?.date === end?.date && {end: end?.time}),
    ...((status || isCancelled) && {status: status ?? 'cancelled'}),
    venue: get('LOCATION')?.replace(/\n/g, ', '),
    ...(join && /^https?:/i.test(join) && {join}),
    notes: get('DESCRIPTION'),
    updated: changed && inUk(changed).date,
    sequence: get('SEQUENCE'),
  };
}

const OFF_BEFORE = new RegExp(
  String.raw`^[\s([*]*(cancell?ed|postponed)\b(?!\s+${CARE})[\s:;,.!)\]*\u2013\u2014-]*`,
  'i',
);
const OFF_AFTER = /(?<!\bnot)[\s:;,.([*\u2013\u2014-]{1,9}(cancell?ed|postponed)[\s.!)\]*]*$/i;

/** What a title says of its meeting: most people who call one off write it there and set no STATUS. */
function calledOff(summary = ''): {title?: string; status?: 'cancelled' | 'postponed'} {
  const [words = '', word] = OFF_BEFORE.exec(summary) ?? OFF_AFTER.exec(summary) ?? [];
  if (!word) return {title: summary};
  const title = summary.replace(words, '');
  return {
    // "Postponed to 3 March: Board" keeps the day that it says.
    title: /^(to|till|until)\b/i.test(title) ? summary : title,
    status: /^p/i.test(word) ? 'postponed' : 'cancelled',
  };
}

/** When an event ends that starts at `moment`; `first` is its DTSTART. */
function endOf(event: Event, first: Moment, moment: Moment): Moment | undefined {
  const [end] = momentsOf(event, 'DTEND');
  const minutes = minutesOf(event.get('DURATION')?.[0]?.value);
  if (end?.time && first.time && end.zone === first.zone) {
    const length =
      Date.parse(`${end.date}T${end.time}Z`) - Date.parse(`${first.date}T${first.time}Z`);
    return Number.isNaN(length) ? undefined : inUk(later(moment, length / 60_000));
  }
  if (end && moment === first) return inUk(end);
  return minutes && moment.time ? inUk(later(moment, minutes)) : undefined;
}
