import {WEEKDAYS} from '../../shared/model/day.js';
import {addNote} from './kinds-of-words.js';
import type {Draft} from './line.js';
import {offWord} from '../off-words.js';
import {MONTH} from './day-parts.js';
import {findTimes} from './typed-time.js';

/** What goes before a place or a name and is no part of it. */
const AHEAD =
  /^(?:(?:(?:to be )?held|at(?! short notice\b)(?: the venue)?|in(?! (?:public|private|person|common|attendance|the event))|using|(?:virtually|remotely|online)(?= (?:via|on|by|using)\b)|on|now|from|via|and|with|by|of|@)(?:\s+|$)|hrs|BST|GMT|UK time|start(?=,|$)|(?:2[4-9]|[3-9]\d):[0-5]\d[\s,]+)+/i;
/** What goes before a time that stood behind them. */
const BEHIND =
  /(?<=\S)(?:\s+(?:from|until|till?|at|to|on|between|and(?: then)?|(?:starting|starts|commencing|beginning)(?: at)?|(?:on )?(?:the |these )?following(?: dates| days)?|on (?:the |these )?(?:dates|days) below))+$/i;
/** Words that only lead from one thing to another, in any number. */
const LEADING = [
  'the|this|these|those|such|our|it|we|they|all|each|both|and|or|&|in|at|on|of|for|from|to|between|that',
  'is|are|was|were|be|being|been|will|has|have|now|still|also|instead|as',
  'meetings?(?: due)?|dates?|times?|agendas?|papers|minutes|please|note:?|unfortunately|sadly|regrettably',
  'planned|scheduled|arranged|normal|usual|confirmed|unconfirmed|draft|approx(?:imately)?|denotes',
  'held|tak(?:es?|ing)|place|go(?:es|ing)?|ahead|starts?|starting|arriv(?:e|al)|begins?|commences?|runs?|close|finish',
  `onwards|prompt(?:ly)?|sharp|until|further|notice|followed|by|new|BST|GMT|n/a|20\\d\\d|${MONTH}`,
].join('|');
/** Other words that say nothing alone. */
const EMPTY_LINES = [
  String.raw`[\d.]+\s?[kmg]b|\d{1,2}:\d\d|[ap]\.?m\.?|part (?:\d|[a-c]|one|two)|all day|venue`,
  String.raw`(?:date|time|venue)(?:,? (?:and )?(?:date|time|venue))+|(?:the )?new venue`,
  String.raw`to book(?: an? (?:place|seat))?|(?:click here to )?join\b.{0,60}|as (?:previously|originally) \w+`,
  String.raw`(?:the )?(?:date |meeting )?(?:(?:has|have|was|been|is|now) )*(?:changed|brought forward|put back|re-?arranged)`,
  String.raw`(?:pdf|docx?|word|excel|xlsx?|pptx?)(?:,? [\d.,]+\s?[kmg]b)?`,
  String.raw`(?:(?:every|the) )?(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last) (?:mon|tue|wed|thu|fri)[a-z]*(?: (?:of|in) (?:the|each|every) month)?`,
].join('|');
const EMPTY = new RegExp(String.raw`^(?:(?:(?:${LEADING})(?:,?\s+|$))+|${EMPTY_LINES})$`, 'i');
/** "Our Place", "The Close": such words with a capital are names. */
const NAMED = /(?<!\b[Tt]ak(?:es?|ing))\s(?:Place|Close)\b/;
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

/** "Tuesday afternoon", "6pm in the evening": says something only where no time is said. */
const DAY_PART =
  /(?<=^\W*|[|,;(–—-]\s?|day\s)(?:in the )?(morning|afternoon|evening|lunch-?time)(?=\s*(?:$|[|,;().–—-]))/gi;
export const withoutDayPart = (text: string, row: Draft): string =>
  text.replace(DAY_PART, (_, words: string) => {
    if (!row.start) addNote(row, words, '. ');
    return '|';
  });

/** Words that are one thing by themselves: "Private", "1400", "Tuesday"; or nothing. `isOfMeeting`: no column says what else they are of. */
export function readWord(words: string, row: Draft, isOfMeeting = true): boolean {
  const off = isOfMeeting ? offWord(words) : undefined;
  if (off) row.status ??= off;
  const [part, letter, who] =
    /^(part (?:\d|[a-c]|one|two)\W{0,3})?(?:in )?(public|private|closed|confidential)$/i.exec(
      words,
    ) ?? [];
  if (who) row.held ??= /^public/i.test(who) ? 'public' : letter ? 'part-private' : 'private';
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
    off ||
    part ||
    hour ||
    hours ||
    short ||
    !/[\p{L}\p{N}]{2}/u.test(words) ||
    (EMPTY.test(words) && !NAMED.test(words)),
  );
}
