import {bodyIn, saysMore} from './body-names.js';
import {isPeriod} from './elsewhere.js';
import {heldByKind} from './held-by-kind.js';
import {addNote, isOnline, isPlace, isProse} from './kinds-of-words.js';
import type {Draft} from './line.js';
import {typeIn} from './meeting-facts.js';

/** What a gathering is called that is no meeting of a body. */
const KIND =
  /\b(?:meeting|seminar|workshop|event|session|briefing|conference|away ?day|training|drop-in|webinar)\b/i;

/** Whether words name a gathering by its kind: "Board seminar", but not "Meeting Room 1". */
export const isKind = (words: string): boolean => KIND.test(words) && !isPlace(words);

/** "This meeting will now be held online." */
const HELD = /\b(?:held|takes? place)\s+(?:(?:at|in|via|on|by)\s+)?([^.;]{3,100})$/i;

const LEADS_ON =
  /,?\s(?:the|this|our) (?:[\p{L}-]+ ){0,6}(?:meeting|session|committee|board|body|council|group|panel|forum|AGM|meetings|sessions)(?: (?:on|of|in|for|due|(?:to be )?held|planned|scheduled|arranged))*$/iu;

/** What an agenda has under a meeting's day. */
const AGENDA_ITEM =
  /^(?:(?:straight |immediately |directly )?(?:after(?! that\b)|following)|(?:on )?(?:the )?(?:rise|conclusion|close) of|includ(?:es|ing)|plus)\b|^(?:papers|agenda|minutes)(?: \w+)? (?:available|published|circulated|issued|posted)\b|^(?:an? |the )?(?:update|report|presentation|feedback|discussion) (?:on|from|about|of)\b|^(?:agenda )?items? \d|^(?:NB|note)\b|^(?:re-?instated|provisional|tentative|completed)$|^(?:(?:draft|approved|unconfirmed) )?(?:minutes of|matters arising|apologies|welcome|declarations? of interests?|any other business)\b|\b(?:reports?|updates?)$/i;

/** Whether words are on an agenda, or say of a meeting what is no name. */
export const isItem = (words: string): boolean => AGENDA_ITEM.test(words) && !isPlace(words);

/** Says what some words are: the body, the meeting's title, its place, or a note. */
export function name(words: string, row: Draft, lead: boolean): void {
  if (/^(?:(?:due|owing) to|because)\b/i.test(words)) {
    // "Due to the election, the meeting" leads to its day.
    row.reason ??= words.replace(LEADS_ON, '');
    const body = bodyIn(LEADS_ON.exec(words)?.[0] ?? '');
    if (body) row.committee ??= body;
    return;
  }
  if (/\bchange (?:of|in|to)\b/i.test(words) || isShortFor(words, row.committee as string)) {
    if (words.length > 8) addNote(row, words, '. ');
    return;
  }
  const type = typeIn(words);
  const body = bodyIn(words);
  // "Governing Body, Civic Centre" is a body and its place, and so is what stands behind "AGM, ".
  const [, ahead = '', behind = ''] = /^(.+?),\s+(.+)$/.exec(words) ?? [];
  const isBoth = isPlace(words) || (typeIn(ahead) && !typeIn(behind) && !bodyIn(behind));
  const [title, place] = isBoth && ahead ? [ahead, behind] : [words];
  // "PCCC" and "GB" are bodies to those who wrote them, "NNUH" and "Meeting Room 1" are places.
  if (isItem(words)) addNote(row, words, '. ');
  else if (isProse(words)) {
    if (type) row.type ??= type;
    if (body) row.committee ??= body;
    const held = HELD.exec(words)?.[1] ?? '';
    if (isPlace(held) || (/\sat\s/.test(words) && isNamed(held))) row.venue ??= held;
    else if (!lead) addNote(row, words);
  } else if (
    (/^no (?!\d)/i.test(words) && !isPlace(words)) ||
    /^\p{Ll}+ed (?:with|into|from|by|to|at|for|as)\b/u.test(words)
  ) {
    addNote(row, words, '. ');
  } else if (type ?? body ?? (isKind(title) || /^[A-Z]{1,5}[BC]$/.test(words))) {
    if (type) row.type ??= type;
    if (body) row.committee ??= body;
    if (saysMore(title, body)) row.title ??= title;
    if (!row.held && heldByKind(title)) row.held = heldByKind(title);
    if (place) row.venue ??= place;
  } else if (row.venue && isFurther(words, row.venue as string)) {
    row.venue = `${row.venue as string}, ${words}`;
  } else if (lead && !isPlace(words)) {
    if (saysMore(words)) row.title ??= words;
  } else if (
    !row.venue &&
    (isPlace(words) || isOnline(words) || (isNamed(words) && !isPeriod(words)))
  )
    row.venue = words;
  else addNote(row, words, '. ');
}

/** "PCCC" of "Primary Care Commissioning Committee". */
const isShortFor = (words: string, body = '') =>
  /^[A-Z]{2,8}$/.test(words) && words === body.replace(/[^\p{Lu}]/gu, '');

/** Places have names: "Lakeside 400", but not "prompt", "papers to follow". */
const isNamed = (words: string) =>
  /^(?:the\s)?[\p{Lu}\d"“‘'(]/u.test(words) &&
  /\p{L}/u.test(words) &&
  !/\b(?:papers|agenda|minutes)\b/i.test(words);

/** Whether a place is more of another: the street of a building. */
const isFurther = (words: string, venue: string) =>
  words.length < 60 &&
  isPlace(words) &&
  !isOnline(words) &&
  !isOnline(venue) &&
  !/[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}$/i.test(venue);
