import {daysBetween} from '../shared/model/day.js';
import {momentsOf, valueOf, type Event} from './ics-events.js';
import {inUk, later, minutesBetween, minutesOf, type Moment} from './ics-moments.js';
import {heldByName} from './held-words.js';
import {CARE, statusAlone} from './off-words.js';

type Json = Record<string, unknown>;

/* What one event of a calendar file says of its meeting. */

/** An event on the day of its start, or on another. */
export function meeting(event: Event, moment = momentsOf(event, 'DTSTART')[0]): Json {
  const get = (key: string) => valueOf(event, key);
  const [first] = momentsOf(event, 'DTSTART');
  const start = moment && inUk(moment);
  const end = moment && first && endOf(event, first, moment);
  const {title, status} = calledOff(get('SUMMARY'));
  const place = placeOf(get('LOCATION'));
  const notes = get('DESCRIPTION');
  const held = heldByName(title ?? '');
  const isCancelled = /^cancell?ed$/i.test(get('STATUS')?.trim() ?? '');
  const [changed] = momentsOf(event, 'LAST-MODIFIED');
  const join = get('CONFERENCE') ?? get('URL');
  return {
    id: get('UID'),
    title,
    date: start?.date,
    start: start?.time,
    ...(start?.date === end?.date && {end: end?.time}),
    status: status ?? (isCancelled ? 'cancelled' : (place.status ?? statusIn(notes))),
    ...(held && {held}),
    venue: place.venue,
    ...(join && /^https?:/i.test(join) && {join}),
    notes,
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

/** A place, or what is said in its stead: "CANCELLED", "Town Hall (cancelled)". */
function placeOf(location?: string): {venue?: string; status?: 'cancelled' | 'postponed'} {
  const venue = location?.replace(/\n/g, ', ');
  const alone = statusAlone(venue ?? '');
  if (!venue || alone) return {status: alone};
  const {title, status} = calledOff(venue);
  return {venue: title, status};
}

/** The status that a sentence or a line of a description gives: "This meeting has been cancelled." */
const statusIn = (description = '') =>
  description
    .split(/\n|[.!]\s+/)
    .map((sentence, place) =>
      !place || /\b(?:meeting|session)\b/i.test(sentence) ? statusAlone(sentence) : undefined,
    )
    .find(Boolean);

/** A longer event is a period, in which nobody meets all the time. */
const MOST_DAYS = 7;

/** The days of an event without times; 1 of any other. */
function daysOf(event: Event): number {
  const [start] = momentsOf(event, 'DTSTART');
  const [end] = momentsOf(event, 'DTEND');
  if (!start || start.time) return 1;
  const minutes = minutesOf(event.get('DURATION')?.[0]?.value) ?? 0;
  const days = end ? daysBetween(start.date, end.date) : Math.floor(minutes / 1440);
  return Math.max(1, days || 1);
}

/** Whether an event goes on for longer than a meeting does. */
export const isPeriod = (event: Event): boolean => daysOf(event) > MOST_DAYS;

/** The meetings of an event from a moment on: one on each of its whole days, of a longer period the first. */
export function onEachDay(event: Event, moment: Moment | undefined): Json[] {
  const days = isPeriod(event) ? 1 : daysOf(event);
  if (!moment || days === 1) return [meeting(event, moment)];
  return Array.from({length: days}, (_, place) => {
    const row = meeting(event, later(moment, place * 1440));
    return {...row, ...(row.id !== undefined && {id: `${row.id as string}-${row.date as string}`})};
  });
}

/** When an event ends that starts at `moment`; `first` is its DTSTART. */
function endOf(event: Event, first: Moment, moment: Moment): Moment | undefined {
  const [end] = momentsOf(event, 'DTEND');
  const minutes = minutesOf(event.get('DURATION')?.[0]?.value);
  if (end?.time && first.time && end.zone === first.zone) {
    const length = minutesBetween(first, end);
    return Number.isNaN(length) ? undefined : inUk(later(moment, length));
  }
  if (end && moment === first) return inUk(end);
  return minutes && moment.time ? inUk(later(moment, minutes)) : undefined;
}
