import {inherit} from './drafts.js';
import type {Part} from './labels.js';
import type {Draft} from './line.js';
import {heldIn} from '../held-words.js';
import {CHANGE} from '../off-words.js';
import {isOfMonths} from './off-sentences.js';
import type {Sections} from './sections.js';
import {findTimes} from './typed-time.js';
import {attach} from './undated-parts.js';

/** Where a sentence goes on behind the place. */
const NO_VENUE =
  /,? (?:on\s*:?\s*$|on (?:the |these )?(?:following|dates|days)|unless|(?:from|at|between) \d|and (?:(?:will|usually|normally) )?(?:starts?|begins?|commences?|runs?|lasts?|are|is)\b).*$/i;

/**
 * What is said of all meetings of a section ("Time: 1.30pm" above a list of dates, "All meetings
 * start at 1.30pm" above or below it); `rows` are those of the section so far.
 */
export function readGeneral(part: Part, sections: Sections, rows: readonly Draft[]): boolean {
  const {label, text, heading} = part;
  const {general} = sections;
  if (
    /\b(?:all|each|every)\b.{0,30}\bmeetings?\b|\bmeetings (?:in (?:public|private) )?(?:start|begin|take place|are|will be)\b|\b(?:we|committee|board|body|council|group|panel|forum) (?:(?:usually|normally|generally|does not|do not) )?meets?\b/i.test(
      text,
    )
  ) {
    const [time] = findTimes(text);
    const [, place] =
      /\b(?:held|place)\b.{0,40}?\b(?:at|in|via|on) ((?!\d|public|private|(?:(?:an?|the|every|alternate|each|\w{2,5}(?:st|nd|rd|th)|last) ){0,3}(?:mon|tues|wednes|thurs|fri)day)[^.;|]{3,100})/i.exec(
        text,
      ) ?? [];
    const venue = place?.replace(NO_VENUE, '').replace(/[\s:,]+$/, '');
    // "Meetings in public are suspended" only says which.
    const held = CHANGE.test(text) || isOfMonths(text) ? undefined : heldIn(text);
    Object.assign(
      general,
      time && {start: time.start, end: time.end},
      venue && !findTimes(venue).length && {venue},
      held && {held},
    );
    for (const row of rows) inherit(row, general);
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
