import {WEEKDAYS} from '../../shared/model/day.js';
import type {Draft} from './line.js';
import {offWord} from '../off-words.js';
import {findTimes} from './typed-time.js';

/** What goes before a place or a name and is no part of it. */
const AHEAD =
  /^(?:(?:(?:to be )?held|at(?! short notice\b)(?: the venue)?|in(?! (?:public|private|person|common|attendance))|using|(?:virtually|remotely|online)(?= (?:via|on|by|using)\b)|on|now|from|via|and|with|by|of|@)(?:\s+|$)|hrs|BST|GMT|UK time|(?:2[4-9]|[3-9]\d):[0-5]\d[\s,]+)+/i;
/** What goes before a time that stood behind them. */
const BEHIND =
  /(?<=\S)(?:\s+(?:from|until|till?|at|to|on|between|and(?: then)?|(?:starting|starts|commencing|beginning)(?: at)?|(?:on )?(?:the |these )?following(?: dates| days)?|on (?:the |these )?(?:dates|days) below))+$/i;
/** Words that say nothing alone. */
const EMPTY =
  /^(?:(?:(?:and|&|board|meeting|agendas?|papers|minutes)\s?){1,6}(?:for|of|from|on)?|[\d.]+\s?[kmg]b|\d{1,2}:\d\d|start time|in|at|on|or|from|to|the|this|it|we|they|(?:date|time|venue)(?:,? (?:and )?(?:date|time|venue))+|(?:please note:? (?:that )?|(?:unfortunately|sadly|regrettably),? )?(?:(?:the|our) )?meetings? (?:due|planned|scheduled|arranged)(?: (?:to be held|to take place|for|on))?|(?:please note:? (?:that )?)?this meeting(?: (?:is|was|will be))?|and|time|date|venue|meeting|starts?|starting|between|BST|GMT|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*|20\d\d|all|each|both|(?:please note:? )?(?:the )?new(?: (?:date|time|venue))?|confirmed|(?:(?:will )?(?:still |now )?(?:(?:goes|go|going|be going) ahead|take place) )?as (?:planned|scheduled|normal|usual)|(?:will )?(?:still )?(?:goes|go|going|be going) ahead|please note(?: that)?|denotes|followed by|to book(?: an? (?:place|seat))?|(?:the )?meeting (?:will )?(?:now )?(?:starts?|begins?|commences?)(?: at)?|(?:these|those|such|both) meetings (?:are|will be)|all (?:the |our )?meetings (?:will )?(?:start|begin|commence|run|are held|take place)|n\/a|approx(?:imately)?|part (?:\d|[a-c]|one|two)|unconfirmed|draft|meeting (?:starts?|begins)|as (?:previously|originally) \w+|(?:click here to )?join\b.{0,60}|all day|(?:(?:the )?meeting )?(?:will )?(?:now )?takes? place(?: on| at)?|taking place(?: on| at)?|onwards|prompt(?:ly)?|sharp|start|close|finish|(?:the )?(?:date |meeting )?(?:(?:has|have|was|been|is|now) )*(?:changed|brought forward|put back|re-?arranged)|(?:until )?further notice|(?:(?:it|(?:this )?meeting) )?(?:will|is|to)(?: (?:now|still|also|instead))*(?: be(?:ing)?)?(?: held)?|[ap]\.?m\.?|(?:pdf|docx?|word|excel|xlsx?|pptx?)(?:,? [\d.,]+\s?[kmg]b)?|(?:(?:every|the) )?(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last) (?:mon|tue|wed|thu|fri)[a-z]*(?: (?:of|in) (?:the|each|every) month)?)$/i;
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:days?)?\.?$/i;

/** Quotes that open nothing, or close nothing, are of what stood around. */
const trimmed = (words: string) =>
  words.replace(
    /^[\s,.:–—”’\p{So}\ufe0f-]+|(?<![\s,.:–—“‘\p{So}\ufe0f-])[\s,.:–—“‘\p{So}\ufe0f-]+$/gu,
    '',
  );

/** The words of a piece without what only leads to them or to what stood behind them. */
export const bare = (piece: string): string =>
  trimmed(trimmed(trimmed(piece).replace(AHEAD, '')).replace(BEHIND, ''));

/** "26 January 2027, 10-12, City Hall": right behind the day, numbers can be nothing but hours. */
export function withoutHours(text: string, row: Draft): string {
  const [words = '', hours = ''] = HOURS.exec(text) ?? [];
  const [time] = words.includes('|') && !row.start ? findTimes(hours, true) : [];
  if (!time) return text;
  Object.assign(row, {start: time.start, end: time.end});
  return text.slice(words.length);
}
const HOURS = /^[|\s,]*(\d{1,2}\s?(?:[-–—]|to)\s?\d{1,2})(?=\s?,)/;

/** Words that are one thing by themselves: "Private", "1400", "Tuesday"; or nothing. `isOfMeeting`: no column says what else they are of. */
export function readWord(words: string, row: Draft, isOfMeeting = true): boolean {
  const off = isOfMeeting ? offWord(words) : undefined;
  if (off) row.status ??= off;
  const [part, letter, who] =
    /^(part (?:\d|[a-c]|one|two)\W{0,3})?(?:in )?(public|private|closed|confidential)$/i.exec(
      words,
    ) ?? [];
  if (who) row.held ??= /^public/i.test(who) ? 'public' : letter ? 'part-private' : 'private';
  if (/^(?:the )?Board(?: meeting)?$/.test(words)) row.committee ??= 'Board';
  const [, hour, minute] = /^(0[7-9]|1\d)([0-5][05])$/.exec(words) ?? [];
  if (hour && !row.start) row.start = `${hour}:${minute ?? ''}`;
  if (
    /^(?:there (?:will be|is) )?no (?:formal |public )?meeting(?: (?:was )?held| took place)?$/i.test(
      words,
    )
  ) {
    row.status ??= 'cancelled';
    return true;
  }
  // "10-12" can be nothing but hours.
  const hours = /^\d{1,2}\s?(?:[-–—]|to)\s?\d{1,2}$/.test(words) && findTimes(words, true)[0];
  if (hours && !row.start) Object.assign(row, {start: hours.start, end: hours.end});
  const [, short = ''] = WEEKDAY.exec(words) ?? [];
  if (short) row.weekday ??= WEEKDAYS.find((name) => name.startsWith(short.toLowerCase()));
  return Boolean(
    off || part || hour || hours || short || !/[\p{L}\p{N}]{2}/u.test(words) || EMPTY.test(words),
  );
}
