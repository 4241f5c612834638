import {inUk, keyOf, momentOf, type Moment, type Property} from './ics-moments.js';

/** The properties of a VEVENT, each as often as it stands there. */
export type Event = Map<string, Property[]>;

/** The events of an .ics file (RFC 5545), each in the version that counts. */
export function eventsOf(file: string): Event[] {
  // Folded lines are joined first (section 3.1).
  const lines = file.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const events: Event[] = [];
  let event: Event | undefined;
  let depth = 0;
  let isCancel = false;
  for (const line of lines) {
    const [, name = '', params = '', value = ''] =
      /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(line) ??
      [];
    const key = name.toUpperCase();
    const isEvent = /^vevent\s*$/i.test(value);
    // What cancels (RFC 5546, section 3.2.5) cancels all that is in it; the first value of a property counts.
    if (key === 'BEGIN' && isEvent)
      event = new Map(isCancel ? [['STATUS', [{params: '', value: 'CANCELLED'}]]] : []);
    else if (!event && key === 'BEGIN' && /^vcalendar\s*$/i.test(value)) isCancel = false;
    else if (!event && key === 'METHOD') isCancel = /^cancel$/i.test(value.trim());
    else if (key === 'BEGIN') depth += event ? 1 : 0;
    else if (key === 'END' && isEvent && event) {
      events.push(event);
      event = undefined;
      depth = 0;
    } else if (key === 'END') depth = Math.max(0, depth - 1);
    // An alarm inside an event has properties of the same names.
    else if (depth === 0 && key) event?.set(key, [...(event.get(key) ?? []), {params, value}]);
  }
  // A file that was cut off has its last event without an end.
  if (event?.has('DTSTART')) events.push(event);
  return newest(events);
}

/** Of several versions of one event the one that counts: the highest SEQUENCE, among equal ones the last (RFC 5546, section 2.1.5). */
function newest(events: Event[]): Event[] {
  const versions = new Map<unknown, Event>();
  for (const event of events) {
    const uid = valueOf(event, 'UID');
    const of = event.get('RECURRENCE-ID')?.[0];
    const key = uid ? `${uid} ${of ? keyOf(inUk(momentOf(of) ?? {date: of.value})) : ''}` : event;
    const known = versions.get(key);
    if (!known || sequenceOf(event) >= sequenceOf(known)) versions.set(key, event);
  }
  return [...versions.values()];
}

const sequenceOf = (event: Event) => parseInt(valueOf(event, 'SEQUENCE') ?? '') || 0;

/** The first value of a property as text. */
export const valueOf = (event: Event, key: string) => {
  const value = event.get(key)?.[0]?.value;
  return value && unescape(value);
};

/** TEXT of section 3.3.11. */
const unescape = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    /n/i.test(character) ? '\n' : character,
  );

/** Each moment of a property that lists several. */
export const momentsOf = (event: Event, key: string): Moment[] =>
  (event.get(key) ?? []).flatMap(({params, value}) =>
    value.split(',').flatMap((one) => momentOf({params, value: one}) ?? []),
  );
