import {addDays} from '../shared/model/day.js';
import {VERSION} from '../shared/model/version.js';
import {say} from '../shared/model/words.js';
import {digits, locationOf} from './calendar-links.js';
import {ENGLISH, headline, heldOf, momentInWords, statusOf, type Saying} from './entry-words.js';
import {endOf, offState, type Entry} from './model.js';
import type {MeetingCalendarModel} from './schema.js';

/** What a calendar file needs beside its meetings and words. */
export interface CalendarFile {
  model: Pick<MeetingCalendarModel, 'organisation' | 'updated'>;
  /** The instant it is written, in milliseconds. */
  now: number;
  /** Address of the page that shows the meetings. */
  page?: string;
}

/** The UK's clocks since 1996: forward on March's last Sunday, back on October's, at 01:00 UTC. */
const LONDON = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/**
 * Meetings as an iCalendar file (https://www.rfc-editor.org/rfc/rfc5545, RFC 7986): UIDs that stay,
 * a sequence that counts changes, UK wall time with its zone, so that it is right in summer too.
 */
export function toIcs(entries: readonly Entry[], file: CalendarFile, saying = ENGLISH): string {
  const {organisation} = file.model;
  const name = organisation?.shortName ?? organisation?.name;
  return [
    `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//ccg-widgets//${VERSION}//EN\nMETHOD:PUBLISH\nREFRESH-INTERVAL;VALUE=DURATION:P1D\nX-PUBLISHED-TTL:P1D`,
    ...lines({NAME: name, 'X-WR-CALNAME': name}),
    LONDON,
    ...entries.flatMap((entry) => event(entry, file, saying)),
    'END:VCALENDAR',
  ]
    .join('\n')
    .split('\n')
    .map(fold)
    .join('');
}

function event(entry: Entry, {model, now, page}: CalendarFile, saying: Saying): string[] {
  const {id, date, start, status, movedFrom, join, questionsBy} = entry;
  const {text} = saying;
  const code = model.organisation?.code;
  const changed = entry.updated ?? model.updated;
  const end = endOf(entry);
  const kind = start ? ';TZID=Europe/London' : ';VALUE=DATE';
  const local = (time: string) => `${digits(`${date}T${time}`)}00`;
  const notes = [
    statusOf(entry, saying),
    !start && text.timeToConfirm,
    heldOf(entry, saying),
    join && `${text.joinLink}: ${join}`,
    questionsBy &&
      say(text.questionsBy, {
        date: momentInWords(questionsBy, saying, entry.about?.includes('questionsBy')),
      }),
    entry.venue?.access,
    entry.notes,
    ...entry.papers.map(({title, url}) => `${title}: ${absolute(url, page)}`),
  ];
  return [
    'BEGIN:VEVENT',
    ...lines({
      UID: `${id}${code ? `.${code}` : ''}@ccg-widgets`,
      SUMMARY: headline(entry, saying),
      LOCATION: locationOf(entry),
      DESCRIPTION: notes.filter(Boolean).join('\n'),
      [`DTSTART${kind}`]: start ? local(start) : digits(date),
      [`DTEND${kind}`]: start ? end && local(end) : digits(addDays(date, 1)),
      DTSTAMP: utc(now),
      STATUS: offState(entry) ? 'CANCELLED' : start ? 'CONFIRMED' : 'TENTATIVE',
      SEQUENCE: `${entry.sequence ?? ((status && status !== 'scheduled') || movedFrom ? 1 : 0)}`,
      'LAST-MODIFIED': changed && utc(Date.parse(changed)),
    }),
    // Addresses stand as they are: RFC 5545 escapes text only.
    ...lines({URL: page, 'CONFERENCE;VALUE=URI': join && absolute(join, page)}, String),
    'END:VEVENT',
  ];
}

/** TEXT of RFC 5545 section 3.3.11; control characters have no place in it. */
const escaped = (value: string) =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- these are what is being removed
    .replace(/[\u0000-\u001f\u007f]/g, '');

/** Lines of the properties that have a value. */
const lines = (values: Record<string, string | undefined>, write = escaped): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value ? `${name}:${write(value)}` : []));

const absolute = (url: string, page?: string) => {
  try {
    return new URL(url, page).href;
  } catch {
    return url;
  }
};

const utc = (instant: number) => digits(new Date(instant).toISOString());

/** Lines of at most 75 octets, each further one led by a space; never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  const folded = Array.from(line, (character) => {
    const size = encoder.encode(character).length;
    octets += size;
    if (octets <= 75) return character;
    octets = 1 + size;
    return `\r\n ${character}`;
  });
  return `${folded.join('')}\r\n`;
}
