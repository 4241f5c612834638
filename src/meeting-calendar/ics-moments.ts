import {ukWallTime} from '../shared/model/uk-time.js';

/** A property of a calendar file: its parameters and its value as written. */
export interface Property {
  params: string;
  value: string;
}

/** A DATE or DATE-TIME as written: wall time in its zone, without one UK time. */
export interface Moment {
  date: string;
  /** "13:30"; absent of a whole day. */
  time?: string;
  /** "UTC", or an IANA zone other than the UK's. */
  zone?: string;
}

/** The moment that a value says in the zone of its property (RFC 5545, sections 3.3.4 and 3.3.5). */
export function momentOf(property: Property | undefined): Moment | undefined {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?(?:\/.*)?$/.exec(
      property?.value.trim() ?? '',
    ) ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month}-${day}`;
  if (!hour || !minute) return {date};
  const zone = utc ? 'UTC' : zoneOf(zoneNamed(property?.params));
  return {date, time: `${hour}:${minute}`, ...(zone && {zone})};
}

const zones = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * The UK's zone as calendars call it: "GMT Standard Time", "(UTC+00:00) Dublin, Edinburgh, Lisbon, London".
 * "(GMT+01.00) Amsterdam" is another one.
 */
const UK =
  /^(?!.*(?:GMT|UTC) ?[+-] ?0*[1-9]).*(?:London|Dublin|Edinburgh|Belfast|Greenwich|\b(?:GMT|BST|GB|UK)\b|Brit(?:ain|ish))/i;

/** The zone of a property whose times are read as the UK's although it has another name. */
export const unknownZone = ({params}: Property): string | undefined => {
  const named = zoneNamed(params);
  return named && !UK.test(named) && !zoneOf(named) ? named : undefined;
};

/** What a property calls its zone. */
function zoneNamed(params = ''): string {
  const [, quoted, plain = ''] = /;TZID=(?:"([^"]*)"|([^";:]*))/i.exec(params) ?? [];
  return (quoted ?? plain).trim();
}

/** A zone that `Intl` knows and that is not the UK's. */
function zoneOf(named: string): string | undefined {
  if (/^(?:UTC|Zulu|Z)$/i.test(named)) return 'UTC';
  // Some programs write "/example.com/20200101/Europe/London".
  const zone = /[A-Za-z_]+\/[A-Za-z_/]+$/.exec(named)?.[0] ?? '';
  if (!zone || zone === 'Europe/London') return undefined;
  if (!zones.has(zone)) zones.set(zone, formatter(zone));
  return zones.get(zone) && zone;
}

function formatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'short'});
  } catch {
    return undefined;
  }
}

const utc = ({date, time = '00:00'}: Moment) => Date.parse(`${date}T${time}:00Z`);

/** UK wall time of a moment. */
export function inUk(moment: Moment): Moment {
  const {date, time, zone} = moment;
  if (!time || !zone || Number.isNaN(utc(moment))) return {date, ...(time && {time})};
  const wall = ukWallTime(zone === 'UTC' ? utc(moment) : instantIn(moment, zone));
  return {date: wall.slice(0, 10), time: wall.slice(11)};
}

/** The instant of a wall time in another zone: the UTC one less the zone's offset there. */
function instantIn(moment: Moment, zone: string): number {
  const wall = utc(moment);
  const offset = (instant: number) =>
    Date.parse(`${zones.get(zone)?.format(instant).replace(' ', 'T') ?? ''}:00Z`) - instant;
  const near = wall - offset(wall);
  return wall - offset(near);
}

/** A moment so many minutes later. */
export function later(moment: Moment, minutes: number): Moment {
  const instant = utc(moment) + minutes * 60_000;
  if (Number.isNaN(instant)) return moment;
  const text = new Date(instant).toISOString();
  return {...moment, date: text.slice(0, 10), ...(moment.time && {time: text.slice(11, 16)})};
}

/** Minutes from one moment to a later one of the same zone. */
export const minutesBetween = (from: Moment, to: Moment): number => (utc(to) - utc(from)) / 60_000;

/** Minutes of "PT2H30M", "P1D" (section 3.3.6). */
export function minutesOf(duration: string | undefined): number | undefined {
  const [all, ...parts] =
    /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(
      duration?.trim() ?? '',
    ) ?? [];
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.map((part) =>
    Number((part as string | undefined) ?? 0),
  );
  return all ? ((weeks * 7 + days) * 24 + hours) * 60 + minutes : undefined;
}

/** For comparing moments of one event: later is greater. */
export const keyOf = ({date, time = ''}: Moment): string => `${date}T${time}`;
