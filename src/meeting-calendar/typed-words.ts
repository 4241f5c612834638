import {DOCUMENT_TYPES} from '../shared/model/document.js';
import {readSize} from '../shared/model/file-size.js';
import {findTimes, type TypedTime} from './typed-time.js';

type Json = Record<string, unknown>;

/** What the words of a row have given so far; `parse` makes it canonical. */
export interface Draft extends Json {
  date?: string;
  documents?: Json[];
  booking?: Json;
}

/** A body's name: capitalised words up to one of these; not the room it sits in. */
const BODY =
  /(?:(?!(?:The|Our|Next|All|Public|Private|Formal|Meetings?|Dates?|Future|Upcoming|Past|Previous|Extraordinary|Annual|Papers|Minutes|Agenda)\s)\p{Lu}[\p{L}&'’/-]*\s+(?:(?:and|of|for|the|in|&)\s+){0,2}){0,8}(?:(?:Sub-)?Committees?|Body|BODY|Board|Council|Forum|Panel|Partnership|Group|JSCC)(?!\s?(?:[Rr]ooms?|[Cc]hambers?|[Oo]ffices?|[Hh]ouse|[Bb]uilding))\b(?:\s+of\s+Members|\s+in\s+Common)?/u;
/** Words around a body's name that make it no other title. */
const AROUND =
  /\b(?:the|of|for|in|our|all|next|future|upcoming|public|private|formal|ordinary|planned|scheduled|on|meetings?|dates?|papers|calendar|schedule|held|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d(?:[/–-]\d{2,4})?|NHS|\p{L}+ CCG)\b|[^\p{L}]/giu;

export const bodyIn = (text: string): string | undefined => BODY.exec(text)?.[0].trim();

/** Sentences are no titles and no places. */
export const isProse = (text: string): boolean =>
  /\b(?:is|are|was|were|will|has|have|had|became|please|we|you|can|should|must|meets?|welcome|submit|email|contact|click)\b|^to\b/i.test(
    text,
  );

const TBC =
  /\b(?:(?:start |the )?(?:times?|venue|location|place|room|dates?|details)(?: and (?:time|venue|location|place))?\s*:?\s*)?(?:is |are )?(?:still )?(?:to be (?:confirmed|announced|arranged|agreed|advised)|tb[cda]\b|t\.b\.[ca]\.?)/gi;

/** Other words for cancelled; "not held in public" and "not held at the Civic Centre" only say how and where. */
const OFF = String.raw`stood down|called off|abandoned|(?:(?:will|shall|does|is|are) )?(?:not|no longer|(?:wo|is)n[’']t)(?: now)?(?: be)? (?:go(?:ing)? ahead|tak(?:e|ing) place|held|proceed(?:ing)?|happen(?:ing)?)(?! (?:in|at|as|via|virtually|online|face)\b)`;

/** Words with a meaning of their own; each is taken out of what is left. */
const FACTS: [RegExp, (match: RegExpExecArray) => Json][] = [
  [
    new RegExp(
      String.raw`\b(?:(?:this|the|meeting|session|has|have|been|was|is|are|now) ){0,6}(?<![\p{L}])(cancell?ed|postponed|deferred|moved|rescheduled|rearranged|${OFF})(?!\p{L})(?:\s+(?:to|until|from)\b)?(?:[\s,:–-]*((?:due|owing) to [^.;()|]+|because [^.;()|]+))?`,
      'iu',
    ),
    ([, word = '', reason]) => ({
      status: /^(?:postp|def)/i.test(word)
        ? 'postponed'
        : /^(?:moved|re)/i.test(word)
          ? 'moved'
          : 'cancelled',
      ...(reason && {reason: reason.trim()}),
    }),
  ],
  [
    /\b(?:held |meeting |session )*in (?:public and (?:in )?private|private and (?:in )?public)\b/i,
    () => ({held: 'part-private'}),
  ],
  [
    /\b(?:followed|then) by (?:an? )?(?:private|closed)(?: meeting| session)?/i,
    () => ({held: 'part-private'}),
  ],
  [
    /\b(?:to be )?(?:held |meeting |session )*in private\b|\b(?:will )?not (?:be )?(?:held )?in public\b|\b(?:private|closed) (?:meeting|session|part|section)\b|^private$/i,
    () => ({held: 'private'}),
  ],
  [
    /\b(?:to be )?(?:held |meeting |session )*in public\b|\bpublic meeting\b|^public$/i,
    () => ({held: 'public'}),
  ],
];
const TYPES: [RegExp, string][] = [
  [/annual (?:general|public) meeting|\bA[GP]M\b/i, 'annual-general'],
  [/\bextra-?ordinary\b/i, 'extraordinary'],
];
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** Reads what is said beside a date. `lead` is true for words before it, which name the meeting; after it they name the place. */
export function readWords(text: string, row: Draft, {lead = false, sure = false} = {}): void {
  let left = text.replace(TBC, '|');
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
    const words = piece
      .replace(/^[\s,.:–—-]+|[\s,.:–—-]+$/g, '')
      .replace(
        /^(?:(?:to be )?held |at(?: the venue)? |in(?= the)|on |now |from |via |and |with |by |of |hrs|BST|GMT|UK time)+/i,
        '',
      )
      .trim();
    const [part] = /^(?:public|private|closed)$/i.exec(words) ?? [];
    if (part) row.held ??= /^public/i.test(part) ? 'public' : 'private';
    const [, hour, minute] = /^(0[7-9]|1\d)([0-5][05])$/.exec(words) ?? [];
    if (hour && !row.start) row.start = `${hour}:${minute ?? ''}`;
    if (
      part ||
      hour ||
      !/[\p{L}\p{N}]{2}/u.test(words) ||
      /^(?:at|on|from|to|the|this|this meeting|and|time|date|venue|meeting|starts?|starting|between|BST|GMT|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*|20\d\d|all|each|both|new(?: date)?)$/i.test(
        words,
      )
    )
      continue;
    name(words, row, lead);
  }
}

/** "9:30-12:30 (private session 12.30-1pm)": only the part that has a later time is private. */
function heldBy(text: string, times: readonly TypedTime[], isLater: boolean): string | undefined {
  const parts = times.slice(1).map(({from, to}, place) => {
    const before = text.slice(times[place]?.to, from);
    const isLast = place === times.length - 2;
    return `${before} ${isLast ? text.slice(to, to + 40) : ''}`;
  });
  if (isLater) parts.push(text);
  return parts.some((words) => /\b(?:private|closed)\b/i.test(words)) ? 'part-private' : undefined;
}

/** Says what some words are: the body, the meeting's title, its place, or a note. */
export function name(words: string, row: Draft, lead: boolean): void {
  if (/^(?:(?:due|owing) to|because)\b/i.test(words)) {
    row.reason ??= words;
    return;
  }
  const type = TYPES.find(([pattern]) => pattern.test(words))?.[1];
  const body = bodyIn(words);
  if (type) row.type ??= type;
  if (body) row.committee ??= body;
  if (isProse(words)) {
    if (!lead) row.notes = row.notes ? `${row.notes as string} ${words}` : words;
  } else if (lead || type || body || /\b(?:meeting|seminar|workshop|event)\b/i.test(words)) {
    if (words.replace(body ?? '', '').replace(AROUND, '')) row.title ??= words;
  } else if (!row.venue) row.venue = words;
  else row.notes = row.notes ? `${row.notes as string}. ${words}` : words;
}

/** Whether a cell for a place says instead that there is no meeting. */
export const isOff = (text: string): boolean =>
  new RegExp(String.raw`^\W*(?:cancel|postpon|${OFF})`, 'i').test(text);

/** As long as before, so that places in the text hold. */
export const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + '|'.repeat(to - from) + text.slice(to);

/** Where a link belongs by its address or its words; else it is a document. */
const LINKS: [RegExp, (row: Draft, url: string) => void][] = [
  [
    /^mailto:/i,
    (row, url) => (row.booking = {...row.booking, email: url.slice(7).replace(/\?.*/, '')}),
  ],
  [/^tel:/i, (row, url) => (row.booking = {...row.booking, telephone: url.slice(4)})],
  [
    /youtu\.?be|vimeo\.com| (?:recording|watch (?:the|again|back|a))/i,
    (row, url) => (row.recording = url),
  ],
  [
    /teams\.(?:microsoft|live)|zoom\.us|meet\.google|webex\.|gotomeet| (?:join|live ?stream|watch live)/i,
    (row, url) => (row.join = url),
  ],
  [
    /google\.[a-z.]+\/maps|maps\.|goo\.gl\/maps|openstreetmap| (?:map|directions)\b/i,
    (row, url) => (row.map = url),
  ],
  [
    /eventbrite| (?:book|register|reserve|sign up)\b/i,
    (row, url) => (row.booking = {...row.booking, url}),
  ],
];
const FORMAT =
  /[\s([,-]*(?:\b(pdf|docx?|xlsx?|pptx?|word|odt|html?)\b)?(?: (?:only|document|file))?[\s,;:–-]*(?:([\d.,]+\s?[kmg]b)\b)?[\s)\]]*$/i;

/** Puts a link where it belongs. `behind` is the text after it, where sizes stand; gives what of it was used. */
export function readLink(
  words: string,
  url: string,
  behind: string,
  label: string,
  row: Draft,
): number {
  for (const [pattern, put] of LINKS) {
    if (!pattern.test(`${url} ${words}`)) continue;
    put(row, url);
    return 0;
  }
  const around = /^\s{0,2}[([][^()[\]]{2,30}[)\]]/.exec(behind)?.[0] ?? '';
  const used = FORMAT.exec(around)?.slice(1).some(Boolean) ? around : '';
  const [end = '', format, size] = FORMAT.exec(`${words}${used}`) ?? [];
  const title = `${words}${used}`
    .slice(0, (end && -end.length) || undefined)
    .replace(/^(?:icon|pdf|docx?|xlsx?|word)\s+/i, '')
    .trim();
  const vague = /^(?:download|view|open|here|click here|link|read more|available)$/i.test(title);
  const named =
    (!(vague && label) && title) || label || url.replace(/[?#].*|\/$/g, '').replace(/.*\//, '');
  const type = /papers|pack\b/i.test(named)
    ? 'papers'
    : DOCUMENT_TYPES.find(
        (type) =>
          type !== 'other' && new RegExp(`\\b${type.replaceAll('-', ' ')}`, 'i').test(named),
      );
  (row.documents ??= []).push({
    title: named,
    url,
    ...(type && {type}),
    ...(format && {format: format.toLowerCase().replace('word', 'docx')}),
    ...(size && {size: readSize(size)}),
  });
  return used.length;
}
