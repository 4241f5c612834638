import {ukWallTime} from '../shared/model/uk-time.js';

type Json = Record<string, unknown>;

/** A property of an event: its parameters and its value as written. */
interface Property {
  params: string;
  value: string;
}

/** An .ics file (RFC 5545) as the calendar's data. Repeating events give their first date; their rules are not read. */
export function readIcs(file: string): Promise<Json> {
  // Folded lines are joined first (section 3.1).
  const lines = file.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const meetings: Json[] = [];
  let event: Map<string, Property> | undefined;
  let depth = 0;
  for (const line of lines) {
    const [, name = '', params = '', value = ''] =
      /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(line) ??
      [];
    const key = name.toUpperCase();
    if (key === 'BEGIN' && value === 'VEVENT') event = new Map();
    else if (key === 'BEGIN') depth += event ? 1 : 0;
    else if (key === 'END' && value === 'VEVENT' && event) {
      meetings.push(meeting(event));
      event = undefined;
      depth = 0;
    } else if (key === 'END') depth = Math.max(0, depth - 1);
    // An alarm inside an event has properties of the same names.
    else if (depth === 0 && key && !event?.has(key)) event?.set(key, {params, value});
  }
  return Promise.resolve({meetings});
}

function meeting(event: Map<string, Property>): Json {
  const get = (key: string) => {
    const value = event.get(key)?.value;
    return value && unescape(value);
  };
  const start = moment(event.get('DTSTART'));
  const end = moment(event.get('DTEND'));
  const summary = get('SUMMARY');
  const status = get('STATUS')?.toUpperCase();
  const changed = moment(event.get('LAST-MODIFIED'));
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
    updated: changed?.date,
    sequence: get('SEQUENCE'),
  };
}

/** TEXT of section 3.3.11. */
const unescape = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    /n/i.test(character) ? '\n' : character,
  );

/** UK wall time of a DATE or DATE-TIME. Times in another zone than UTC are taken as they stand. */
function moment(property: Property | undefined): {date: string; time?: string} | undefined {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?$/.exec(property?.value ?? '') ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month}-${day}`;
  if (!hour || !minute) return {date};
  const instant = utc ? Date.parse(`${date}T${hour}:${minute}:00Z`) : NaN;
  if (Number.isNaN(instant)) return {date, time: `${hour}:${minute}`};
  const wall = ukWallTime(instant);
  return {date: wall.slice(0, 10), time: wall.slice(11)};
}
