import {bodyIn, saysMore} from './body-names.js';
import {HELD_NOTE, withoutOtherChanges} from './changes.js';
import {addNote, isPlace, isProse} from './kinds-of-words.js';
import {blank, type Draft} from './line.js';
import {FACTS, TBC, typeIn} from './meeting-facts.js';
import {readAddress} from './typed-links.js';
import {findTimes, type TypedTime} from './typed-time.js';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** What goes before a place or a name and is no part of it. */
const AHEAD =
  /^(?:(?:(?:to be )?held|at(?: the venue)?|in(?= the)|on|now|from|via|and|with|by|of|@)(?:\s+|$)|hrs|BST|GMT|UK time|(?:2[4-9]|[3-9]\d):[0-5]\d[\s,]+)+/i;
/** Words that say nothing alone. */
const EMPTY =
  /^(?:(?:(?:and|&|board|meeting|agendas?|papers|minutes)\s?){1,6}|[\d.]+\s?[kmg]b|\d{1,2}:\d\d|start time|in|at|on|from|to|the|this|(?:date|time|venue)(?:,? (?:and )?(?:date|time|venue))+|this meeting|and|time|date|venue|meeting|starts?|starting|between|BST|GMT|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*|20\d\d|all|each|both|new(?: date)?|confirmed|going ahead|as planned|n\/a|approx(?:imately)?|part (?:\d|[a-c]|one|two)|unconfirmed|draft|meeting (?:starts?|begins)|as (?:previously|originally) \w+|(?:click here to )?join\b.{0,60})$/i;
const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)days?$/i;

/** How words are to be taken. */
interface Reading {
  /** Words before the date name the meeting; after it they name the place. */
  lead?: boolean;
  /** Whether bare numbers are times, as in a Time column. */
  sure?: boolean;
  /** What stands before words that are merely to be noted; absent where they are not. */
  note?: string;
  /** The meeting's day, where it is not in the row. */
  day?: string;
}

/** Reads what is said beside a date. */
export function readWords(
  text: string,
  row: Draft,
  {lead = false, sure = false, note, day = row.date ?? ''}: Reading = {},
): void {
  const notes: string[] = [];
  const {venue} = row;
  let left = withoutAddresses(text.replace(TBC, '|'), row);
  left = withoutOtherChanges(left, row, day, {isNote: note !== undefined, notes});
  const isElsewhere = row.venue !== venue;
  left = withoutOtherTimes(withoutEnd(left, row), row);
  const times = findTimes(left, sure);
  const [time] = times;
  // What another cell says of a later time is said of another part of the meeting.
  const isLater = Boolean(time && row.start && row.start !== time.start);
  if (time) {
    row.start ??= time.start;
    row.end ??= time.end;
  }
  for (const {from, to} of times) left = blank(left, from, to);
  const held = row.held ?? heldBy(left, times, isLater);
  if (held) row.held = held;
  for (const [pattern, fact] of FACTS) {
    const match = pattern.exec(left);
    if (!match) continue;
    const known = fact(match);
    if (!(row.held && 'held' in known)) Object.assign(row, known);
    left = blank(left, match.index, match.index + match[0].length);
  }
  const email = EMAIL.exec(left)?.[0];
  if (email) row.booking = {...row.booking, email};
  for (const piece of left.split(/\||\s[-–—]+\s|[;()[\]•*]|^[-–—:]|\.\s|: /)) {
    const [, held] = piece.split(HELD_NOTE);
    if (held) {
      addNote(row, (note ?? '') + (notes[Number(held)] ?? ''), note === undefined ? '. ' : ' ');
      continue;
    }
    const words = trimmed(trimmed(piece).replace(AHEAD, ''));
    // Where the place has moved, the one before says nothing.
    if (readWord(words, row) || (isElsewhere && isPlace(words))) continue;
    if (note === undefined) name(words, row, lead);
    else addNote(row, `${note}${words}`);
  }
}

const trimmed = (words: string) => words.replace(/^[\s,.:–—-]+|[\s,.:–—-]+$/g, '');

/** Words that are one thing by themselves: "Private", "1400", "Tuesday"; or nothing. */
function readWord(words: string, row: Draft): boolean {
  const [part] = /^(?:public|private|closed)$/i.exec(words) ?? [];
  if (part) row.held ??= /^public/i.test(part) ? 'public' : 'private';
  const [, hour, minute] = /^(0[7-9]|1\d)([0-5][05])$/.exec(words) ?? [];
  if (hour && !row.start) row.start = `${hour}:${minute ?? ''}`;
  // "10-12" can be nothing but hours.
  const hours = /^\d{1,2}\s?(?:[-–—]|to)\s?\d{1,2}$/.test(words) && findTimes(words, true)[0];
  if (hours && !row.start) Object.assign(row, {start: hours.start, end: hours.end});
  const isWeekday = WEEKDAY.test(words);
  if (isWeekday) row.weekday ??= words.toLowerCase().replace(/s$/, '');
  return Boolean(
    part || hour || hours || isWeekday || !/[\p{L}\p{N}]{2}/u.test(words) || EMPTY.test(words),
  );
}

/** "9:30-12:30 (private session 12.30-1pm)": only the part that has a later time is private. */
function heldBy(text: string, times: readonly TypedTime[], isLater: boolean): string | undefined {
  const parts = times.slice(1).map(({from, to}, place) => {
    const before = text.slice(times[place]?.to, from);
    const isLast = place === times.length - 2;
    return `${before} ${isLast ? text.slice(to, to + 40) : ''}`;
  });
  if (isLater) parts.push(text);
  if (parts.length && /\bpublic\b/i.test(text)) parts.push(text);
  return parts.some((words) => /\b(?:private|closed)\b/i.test(words)) ? 'part-private' : undefined;
}

/** What a gathering is called that is no meeting of a body. */
const KIND =
  /\b(?:meeting|seminar|workshop|event|session|briefing|conference|away ?day|training|drop-in|webinar)\b/i;

/** "This meeting will now be held online." */
const HELD = /\b(?:held|takes? place)\s+(?:(?:at|in|via|on|by)\s+)?([^.;]{3,100})$/i;

/** Says what some words are: the body, the meeting's title, its place, or a note. */
export function name(words: string, row: Draft, lead: boolean): void {
  if (/^(?:(?:due|owing) to|because)\b/i.test(words)) {
    row.reason ??= words;
    return;
  }
  const type = typeIn(words);
  const body = bodyIn(words);
  // "Governing Body, Civic Centre" is a body and its place.
  const [, title = words, place] = /^(.+?),\s+(.+)$/.exec(isPlace(words) ? words : '') ?? [];
  // "PCCC" and "GB" are bodies to those who wrote them, "NNUH" and "Meeting Room 1" are places.
  const isKind = (KIND.test(title) && !isPlace(title)) || /^[A-Z]{1,5}[BC]$/.test(words);
  if (isProse(words)) {
    if (type) row.type ??= type;
    if (body) row.committee ??= body;
    const held = HELD.exec(words)?.[1] ?? '';
    if (isPlace(held)) row.venue ??= held;
    else if (!lead) addNote(row, words);
  } else if (type ?? body ?? isKind) {
    if (type) row.type ??= type;
    if (body) row.committee ??= body;
    if (saysMore(title, body)) row.title ??= title;
    if (place) row.venue ??= place;
  } else if (lead && !isPlace(words)) {
    if (saysMore(words)) row.title ??= words;
  } else if (!row.venue) row.venue = words;
  else addNote(row, words, '. ');
}

/** "Starts 9.30, ends 11", "finish time 12pm". */
const END =
  /,?\s?\b(?:ends|ending|end time|finish(?:es|ing)?(?: time)?)(?: at)?[:\s]{1,3}(\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|noon\b)?)/i;

function withoutEnd(text: string, row: Draft): string {
  return text.replace(END, (words, end: string) => {
    const [time] = findTimes(end, true);
    if (time) row.end ??= time.start;
    return time ? '|' : words;
  });
}

/** What happens beside the meeting, with its time: "refreshments from 12.30pm", "9.30am registration". */
const BESIDE =
  /\b(?:registration|refreshments|arrivals?|lunch|doors open|coffee|networking|buffet|pre-?meet(?:ing)?)\b/i;

/** Notes what happens at other times, where the meeting has one of its own. */
function withoutOtherTimes(text: string, row: Draft): string {
  if (!BESIDE.test(text) || findTimes(text).length < 2) return text;
  return text.replace(/[^,;()|]+/g, (piece) => {
    if (!BESIDE.test(piece) || findTimes(piece).length !== 1) return piece;
    addNote(row, piece.trim(), '. ');
    return '|';
  });
}

/** Addresses that stand as text, and what one types to get in: "Meeting ID: 123 456 789 Passcode: 4321". */
function withoutAddresses(text: string, row: Draft): string {
  return text
    .replace(/\bhttps?:\/\/[^\s|<>()]+/gi, (url) => (readAddress(url, row) ? '|' : url))
    .replace(
      /\b(?:(?:meeting|webinar|conference) id|pass ?code|password|pin)\b:?\s?[\w-]{3,20}(?:\s\d{3,4}){0,4}/gi,
      (words) => {
        addNote(row, words);
        return '|';
      },
    )
    .replace(
      /\b(?:tel(?:ephone)?|phone|call)\b\W{0,3}(0\d{2,4}\s?\d{3}\s?\d{3,5})\b/gi,
      (_, telephone: string) => {
        row.booking = {telephone, ...row.booking};
        return '|';
      },
    );
}
