import {addDays} from '../shared/model/day.js';
import {ukInstant} from '../shared/model/uk-time.js';
import {VERSION} from '../shared/model/version.js';
import {say} from '../shared/model/words.js';
import {ENGLISH, headline, momentInWords, placeOf, statusOf, type Saying} from './entry-words.js';
import {offState, type Entry} from './model.js';
import type {MeetingCalendarModel} from './schema.js';

/** What a calendar file needs beside its meetings. */
export interface CalendarFile {
  model: Pick<MeetingCalendarModel, 'organisation' | 'updated'>;
  /** The instant it is written, in milliseconds. */
  now: number;
  /** Address of the page that shows the meetings. */
  page?: string;
  saying?: Saying;
}

/** The UK's clocks since 1996: forward on March's last Sunday, back on October's, at 01:00 UTC. */
const change = (
  name: string,
  zone: string,
  from: string,
  to: string,
  start: string,
  month: number,
) =>
  `BEGIN:${name}\nTZNAME:${zone}\nTZOFFSETFROM:+0${from}00\nTZOFFSETTO:+0${to}00\nDTSTART:1970${start}0000\nRRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU\nEND:${name}\n`;
const LONDON = `BEGIN:VTIMEZONE\nTZID:Europe/London\n${change('DAYLIGHT', 'BST', '0', '1', '0329T01', 3)}${change('STANDARD', 'GMT', '1', '0', '1025T02', 10)}END:VTIMEZONE`;

/**
 * Meetings as an iCalendar file (https://www.rfc-editor.org/rfc/rfc5545, RFC 7986): UIDs that stay,
 * a sequence that counts changes, UK wall time with its zone, so that it is right in summer too.
 */
export function toIcs(entries: readonly Entry[], file: CalendarFile): string {
  const {organisation} = file.model;
  const name = organisation?.shortName ?? organisation?.name;
  return [
    `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//ccg-widgets//${VERSION}//EN\nMETHOD:PUBLISH\nREFRESH-INTERVAL;VALUE=DURATION:P1D\nX-PUBLISHED-TTL:P1D`,
    ...properties({NAME: name, 'X-WR-CALNAME': name}),
    LONDON,
    ...entries.map((entry) => event(entry, file)),
    'END:VCALENDAR',
  ]
    .join('\n')
    .split('\n')
    .map(fold)
    .join('');
}

function event(entry: Entry, {model, now, page, saying = ENGLISH}: CalendarFile): string {
  const {id, date, start, end, status, movedFrom, join, held, questionsBy} = entry;
  const {text: words} = saying;
  const code = model.organisation?.code;
  const changed = entry.updated ?? model.updated;
  const off = offState(entry);
  const notes = [
    statusOf(entry, saying),
    !start && words.timeToConfirm,
    held && words[held === 'part-private' ? 'partPrivate' : held],
    join && `${words.joinLink}: ${join}`,
    questionsBy && say(words.questionsBy, {date: momentInWords(questionsBy, saying)}),
    entry.venue?.access,
    entry.notes,
    ...entry.papers.map(({title, url}) => `${title}: ${absolute(url, page)}`),
  ];
  return [
    'BEGIN:VEVENT',
    ...properties({
      UID: `${id}${code ? `.${code}` : ''}@ccg-widgets`,
      SUMMARY: headline(entry, saying),
      LOCATION: placeOf(entry.venue) || join,
      DESCRIPTION: notes.filter(Boolean).join('\n'),
    }),
    ...(start
      ? [local('DTSTART', date, start), ...(end && end > start ? [local('DTEND', date, end)] : [])]
      : [`DTSTART;VALUE=DATE:${digits(date)}`, `DTEND;VALUE=DATE:${digits(addDays(date, 1))}`]),
    `DTSTAMP:${utc(now)}`,
    `STATUS:${off ? 'CANCELLED' : start ? 'CONFIRMED' : 'TENTATIVE'}`,
    `SEQUENCE:${entry.sequence ?? ((status && status !== 'scheduled') || movedFrom ? 1 : 0)}`,
    ...(changed ? [`LAST-MODIFIED:${utc(Date.parse(changed))}`] : []),
    ...(page ? [`URL:${page}`] : []),
    ...(join ? [`CONFERENCE;VALUE=URI:${absolute(join, page)}`] : []),
    'END:VEVENT',
  ].join('\n');
}

/** Lines of the properties that have a text. */
const properties = (values: Record<string, string | undefined>): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value ? `${name}:${text(value)}` : []));

const absolute = (url: string, page?: string) => {
  try {
    return new URL(url, page).href;
  } catch {
    return url;
  }
};

const digits = (time: string) => time.replace(/[-:]/g, '');
const local = (name: string, date: string, time: string) =>
  `${name};TZID=Europe/London:${digits(`${date}T${time}`)}00`;
const utc = (instant: number) => digits(new Date(instant).toISOString()).replace(/\.\d+/, '');

/** TEXT of RFC 5545 section 3.3.11; control characters have no place in it. */
const text = (value: string) =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- these are what is being removed
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** Lines of at most 75 octets, each further one led by a space; never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** Addresses that open a new event in a web calendar; a meeting without a time fills the day. */
export function calendarLinks(
  entry: Entry,
  saying: Saying,
  page = '',
): {google: string; outlook: string} {
  const {date, start, end} = entry;
  const until = end && start && end > start ? end : start;
  const address = (url: string, fields: Record<string, string>) =>
    `${url}?${new URLSearchParams({...fields, location: placeOf(entry.venue) || (entry.join ?? '')}).toString()}`;
  const subject = headline(entry, saying);
  const at = (time: string | undefined, days: number) =>
    time ? new Date(ukInstant(date, time)).toISOString() : addDays(date, days);
  return {
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: subject,
      details: page,
      dates: digits(`${at(start, 0)}/${at(until, 1)}`).replace(/\.000/g, ''),
    }),
    outlook: address('https://outlook.office.com/calendar/0/deeplink/compose', {
      subject,
      body: page,
      startdt: at(start, 0),
      enddt: at(until, 1),
      ...(!start && {allday: 'true'}),
    }),
  };
}
