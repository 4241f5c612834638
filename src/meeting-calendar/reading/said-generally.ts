import {findDates} from '../../shared/parse/typed-date.js';
import {withoutEnd} from './beside.js';
import {bodyIn} from './body-names.js';
import {inherit} from './drafts.js';
import {isPlace, isProse} from './kinds-of-words.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {holdings} from './held-of-bodies.js';
import {CHANGE} from '../off-words.js';
import {isOfMonths} from './months-off.js';
import type {Sections} from './sections.js';
import {findTimes} from './typed-time.js';
import {attach} from './undated-parts.js';

/** "The Planning Group meets on alternate Tuesdays". */
const BODY_MEETS =
  /^\W*(?:[Tt]he |[Oo]ur )?(?:\p{Lu}[\p{L}’'&-]*,? (?:(?:and|of|for|the|in) ){0,2}){1,6}(?:(?:will|usually|normally|generally) )*meets?\b/u;
/** "2027 meetings – Conference Room, 10am to noon": reads the time and the place that a heading gives to what is below it. */
export function readHeading({text}: Part, general: Draft) {
  const [, behind = ''] = /(?:\s[–—-]\s|[:,]\s|\s\()(.+)$/.exec(text) ?? [];
  if (!/\b(?:meetings?|dates?|20\d\d|\w+days)\b/i.test(text) && !bodyIn(text)) return;
  if (CHANGE.test(text) || isProse(behind)) return;
  const times = findTimes(behind);
  const [time, more] = times;
  if (time && !more) inherit(general, {start: time.start, end: time.end});
  const words = times.reduce((left, {from, to}) => blank(left, from, to), behind);
  const venue = words
    .replace(/^[\s|,]+/, '')
    .replace(/^(?:at|in|from|via|on)\s/i, '')
    .replace(/\W*\|[\s\S]*$|\W+$/g, '');
  const isVenue = venue.split(/,\s/).some((piece) => isPlace(piece)) && !bodyIn(venue);
  if (isVenue && !findDates(venue).length) inherit(general, {venue});
}

/** "All meetings start at 10am in Room 5": the place behind the time that was taken out. */
const BEHIND_TIME =
  /\|[|,\s]*\s(?:in|at|via) ((?:the )?(?!\p{Lu}\p{Ll}+day\b|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)\p{Lu}[^.;|]{2,80})/u;

/** No such line is longer. */
const LONGEST = 150;
/** "9.30am, MS Teams": whether a line says a time and a place, and nothing else. */
function isMoment({text, label, heading}: Part): boolean {
  if (text.length > LONGEST) return false;
  const times = findTimes(text);
  const words = times
    .reduce((left, {from, to}) => blank(left, from, to), text)
    .replace(/^[\s|,;–—-]+|[\s|,;.–—-]+$/g, '');
  return (
    label === undefined &&
    heading === undefined &&
    times.length === 1 &&
    words.split(/,\s/).some((piece) => isPlace(piece)) &&
    !/\s[–—-]\s|\b(?:meetings?|dates?|20\d\d)\b/i.test(words) &&
    !isProse(words) &&
    !bodyIn(words) &&
    !CHANGE.test(words)
  );
}

/** Where a sentence goes on behind the place. */
const NO_VENUE =
  /,? (?:on\s*:?\s*$|on (?:the |these )?(?:following|dates|days)|unless|(?:from|at|between)(?: \d|\s*$)|and (?:(?:will|usually|normally) )?(?:starts?|begins?|commences?|runs?|lasts?|are|is)\b).*$/i;

/**
 * What is said of all meetings of a section ("Time: 1.30pm" above a list of dates, "All meetings
 * start at 1.30pm" above or below it); `rows` are those of the section so far.
 */
export function readGeneral(part: Part, sections: Sections, rows: readonly Draft[]): boolean {
  const {label, text, heading} = part;
  const {general} = sections;
  if (
    /\b(?:all|each|every)\b.{0,30}\bmeetings?\b|\bmeetings (?:in (?:public|private) |of (?:this|the) (?:\p{L}+ ){1,5})?(?:start|begin|run|last|take place|are|will be)\b|\bmeetings? held in (?:public|private)\b|\b(?:committee|board|body|council|group|panel|forum) is (?:not )?(?:open|closed)\b|\b(?:we|committee|board|body|council|group|panel|forum|it) (?:(?:usually|normally|generally|does not|do not) )?meets?\b|\bmeets (?:monthly|quarterly|weekly|fortnightly|bi-?monthly|annually|every|on (?:the|alternate))\b/iu.test(
      text,
    )
  ) {
    const said: Draft = {};
    const begun = withoutEnd(text, said);
    const times = findTimes(begun);
    const [time] = times;
    const words = times.reduce((left, {from, to}) => blank(left, from, to), begun);
    const [, place] =
      /\b(?:held|place)\b.{0,40}?\b(?:at|in|via|on) ((?!\d|public|private|(?:the mom|pres)ent|(?:(?:an?|the|every|alternate|each|\w{2,5}(?:st|nd|rd|th)|last) ){0,3}(?:mon|tues|wednes|thurs|fri)day)[^.;|]{3,100})/i.exec(
        words,
      ) ?? [];
    const at =
      place ??
      /\bmeets?\b.{0,100}?\bat ((?:the )?\p{Lu}[^.;|]{2,80})/u.exec(words)?.[1] ??
      BEHIND_TIME.exec(words)?.[1];
    const venue = at?.replace(NO_VENUE, '').replace(/[\s:,]+$/, '');
    // "Meetings in public are suspended" only says which.
    if (!CHANGE.test(text) && !isOfMonths(text)) sections.hold(holdings(text));
    const body = BODY_MEETS.test(text) ? bodyIn(text) : undefined;
    // What the heading is called counts.
    const isNamed = sections.within('committee') !== undefined;
    Object.assign(
      general,
      body?.includes(' ') && !isNamed && {committee: body},
      time && {start: time.start, end: time.end ?? said.end},
      venue && !findTimes(venue).length && {venue},
    );
    for (const row of rows) {
      const held = sections.heldOf(row);
      inherit(row, {...general, ...(held && {held})});
    }
    return true;
  }
  if (!rows.length && isMoment(part)) {
    attach(part, general, {close: true});
    return true;
  }
  if (!/^(?:time|venue|join|booking)$/.test(label ?? '') || heading !== undefined) return false;
  if (!rows.length) {
    attach(part, general, {close: true});
    return true;
  }
  // "Venue: City Hall" below several dates, of which none has a place yet.
  const key = label === 'time' ? 'start' : label === 'venue' ? 'venue' : undefined;
  if (key && rows.length > 1 && rows.every((row) => row[key] === undefined)) {
    for (const row of rows) attach({...part, marks: [...part.marks]}, row, {close: true});
    return true;
  }
  return false;
}
