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
import {daysOf, ruleOf} from './ics-rules.js';
import {MONTHS_AHEAD} from './series.js';

type Json = Record<string, unknown>;

/** The properties of a VEVENT, each as often as it stands there. */
type Event = Map<string, Property[]>;

/**
 * An .ics file (RFC 5545) as the calendar's data. An event that repeats is a meeting on each of its
 * days: those of its rules and RDATEs, less EXDATEs, each with what a RECURRENCE-ID says of it.
 * A rule without an end runs as far ahead of `today` as one of `series`. What cannot be read so is
 * its first date, and a key in its row that says so: `parse` names keys that it does not know.
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
    // A key that no meeting has is named among the problems, with these words.
    if (unread)
      Object.assign(rows[0] ?? {}, {[`RRULE "${unread}" (only its first date is shown)`]: true});
    if (isAhead) Object.assign(rows[0] ?? {}, {'RANGE (only one date of it is changed)': true});
    for (const change of own) changes.splice(changes.indexOf(change), 1);
  }
  // Changes of an event that is not in the file are meetings all the same.
  for (const change of changes) meetings.push(meeting(change));
  return Promise.resolve({meetings});
}

const isRange = (property?: Property) => /RANGE=/i.test(property?.params ?? '');

function eventsOf(file: string): Event[] {
  // Folded lines are joined first (section 3.1).
  const lines = file.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const events: Event[] = [];
  let event: Event | undefined;
  let depth = 0;
  for (const line of lines) {
    const [, name = '', params = '', value = ''] =
      /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(line) ??
      [];
    const key = name.toUpperCase();
    if (key === 'BEGIN' && value === 'VEVENT') event = new Map();
    else if (key === 'BEGIN') depth += event ? 1 : 0;
    else if (key === 'END' && value === 'VEVENT' && event) {
      events.push(event);
      event = undefined;
      depth = 0;
    } else if (key === 'END') depth = Math.max(0, depth - 1);
    // An alarm inside an event has properties of the same names.
    else if (depth === 0 && key) event?.set(key, [...(event.get(key) ?? []), {params, value}]);
  }
  return events;
}

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

const valueOf = (event: Event, key: string) => {
  const value = event.get(key)?.[0]?.value;
  return value && unescape(value);
};

/** An event on the day of its start, or on another. */
function meeting(event: Event, moment = momentsOf(event, 'DTSTART')[0]): Json {
  const get = (key: string) => valueOf(event, key);
  const [first] = momentsOf(event, 'DTSTART');
  const start = moment && inUk(moment);
  const end = moment && first && endOf(event, first, moment);
  const summary = get('SUMMARY');
  const status = get('STATUS')?.toUpperCase();
  const [changed] = momentsOf(event, 'LAST-MODIFIED');
  const join = get('CONFERENCE') ?? get('URL');
  const said = /^(cancelled|postponed)\b[:\s-]*/i.exec(summary ?? '')?.[0];
  return {
    id: get('UID'),
    title: summary?.slice(said?.length),
    date: start?.date,
    start: start?.time,
    ...(start?.date === end?.date && {end: end?.time}),
    ...(status === 'CANCELLED' && {
      status: said?.toLowerCase().startsWith('p') ? 'postponed' : 'cancelled',
    }),
    venue: get('LOCATION')?.replace(/\n/g, ', '),
    ...(join && /^https?:/i.test(join) && {join}),
    notes: get('DESCRIPTION'),
    updated: changed && inUk(changed).date,
    sequence: get('SEQUENCE'),
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

/** TEXT of section 3.3.11. */
const unescape = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    /n/i.test(character) ? '\n' : character,
  );
