import {addDays} from '../../shared/model/day.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {inherit, overwrite, roleOf, valuesOf} from './dated-parts.js';
import {isUncertain} from './changes.js';
import {addNote, isPlace, isProse} from './kinds-of-words.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {withoutLinks} from './marked-text.js';
import {heldIn, isOff, isStatus} from './meeting-facts.js';
import type {Sections} from './sections.js';
import {findTimes} from './typed-time.js';
import {readWords} from './typed-words.js';

/** How near a part stands to its meeting: in its row or under its heading, or merely behind it. */
export interface Nearness {
  close?: boolean;
  /** Whether it stands before the meeting's date. */
  lead?: boolean;
}

/** Adds what a part without a meeting's date says to its meeting. */
export function attach(part: Part, row: Draft, {close = false, lead = false}: Nearness): void {
  const {label, heading, said} = part;
  if (!close && !speaksOf(part, row)) return;
  const text = withoutAsides(withoutLinks(part, part.text, () => row).trim(), part, row);
  switch (label) {
    case 'ignored':
      return;
    case 'end':
      row.end ??= findTimes(text, true)[0]?.start;
      return;
    case 'venue':
      readVenue(text, row);
      return;
    case 'reason':
      row.reason = text;
      return;
    case 'papers':
    case 'join':
    case 'recording':
      if (/cancel|postpon/i.test(text)) readWords(text, row);
      // A number to dial is for whoever wants to come.
      else if (label === 'join' && /\d{3}/.test(text))
        addNote(row, `${said ?? heading ?? 'Join'}: ${text}`);
      return;
    default: {
      if (label === 'notes' && said && !/note|comment|information|details/i.test(said)) {
        addNote(row, `${said}: ${text}`, '. ');
        return;
      }
      if (heading && readStatusColumn(heading, text, row)) return;
      if (heading && readHeldColumn(heading, text, row)) return;
      // A column that nobody foresaw is no place: "Chair", "Lead officer".
      const isNote =
        label === 'notes' || label === 'booking' || (!label && heading && !isPlace(text));
      const about =
        isNote && heading && !/^(?:notes?|comments?|.*(?:information|details))$/i.test(heading);
      readWords(text, row, {
        lead: label === 'name' || (lead && !label && !heading),
        sure: label === 'time',
        note: isNote ? (about ? `${heading}: ` : '') : undefined,
      });
    }
  }
}

/** "Cancelled?" with yes or no. */
function readStatusColumn(heading: string, text: string, row: Draft): boolean {
  const [, word] = /^\W*(?:meeting )?(cancel{1,3}ed|postponed)\W*$/i.exec(heading) ?? [];
  if (!word) return false;
  if (/^\W*(?:no|n|-)?\W*$/i.test(text) && !/[✓✔]/.test(text)) return true;
  if (!/^\s*(?:(?:yes|y|x|true)(?!\p{L})|[✓✔])/iu.test(text)) return false;
  row.status = /^p/i.test(word) ? 'postponed' : 'cancelled';
  return true;
}

/** "Held in public?" with yes or no, "Private session" with its time. */
function readHeldColumn(heading: string, text: string, row: Draft): boolean {
  const held = heldIn(heading.replace(/\W+$/, ''));
  const [yes, no] = [/^\W*(?:yes|y|✓|✔)\W*$/i.test(text), /^\W*(?:no|n)\W*$/i.test(text)];
  if (!held || held === 'part-private') return false;
  if (yes || no) row.held = yes === (held === 'public') ? 'public' : 'private';
  else if (held === 'public' && row.held === 'private' && findTimes(text)[0]) {
    const [{start, end} = {start: ''}] = findTimes(text);
    Object.assign(row, {start, end, held: 'part-private'});
  } else if (findTimes(text).length)
    row.held = row.start && held === 'private' ? 'part-private' : (row.held ?? held);
  return yes || no;
}

/** Whether a line behind a meeting is about it: labelled, papers, its time alone, its place alone. */
function speaksOf(part: Part, row: Draft): boolean {
  const {text, marks, label, heading} = part;
  if (label && heading === undefined) return true;
  if (isStatus(text)) return true;
  if (/\bmeetings\b/i.test(text) && !label) return false;
  if (marks.length > 0 && /agenda|minutes|papers|recording|join/i.test(text)) return true;
  const times = findTimes(text);
  const left = times.reduce((left, {from, to}) => blank(left, from, to), text);
  if (!/\p{L}{3}/u.test(left)) return !row.start;
  if (deadlines(part, row).length) return true;
  return !row.venue && text.length < 100 && isPlace(text.trim()) && !isProse(text);
}

/** The days before the meeting by which something is to be done: "Questions by 10am on 27 January 2020". */
const deadlines = ({text}: Part, row: Draft) =>
  findDates(text).filter(
    ({date, start}) =>
      /^(?:questionsBy|papersOn|booking)$/.test(roleOf(text.slice(0, start)) ?? '') &&
      date <= (row.date ?? '') &&
      date >= addDays(row.date ?? '', -DEADLINE_DAYS),
  );
/** A deadline is no longer before its meeting; one that is belongs to another. */
const DEADLINE_DAYS = 60;

/** What stands above the days to which meetings were moved. */
const isNewDate = (heading: string) =>
  /^\W*(?:new|revised|re-?arranged|re-?scheduled|replacement|amended|changed|moved to)(?:\W+(?:new )?(?:meeting )?dates?\b.*)?\W*$/i.test(
    heading,
  );

/** Takes the dates that say something of the meeting ("Moved to 21 January 2020") out of the text. */
function withoutAsides(text: string, {label, heading = ''}: Part, row: Draft): string {
  const year = (month: number) => {
    const [held = NaN, before = 0] = (row.date ?? '').split('-').map(Number);
    // What is said of a January meeting's December is of the year before.
    return held - Number(before < 4 && month > 9);
  };
  let left = text;
  for (const date of findDates(text, {year})) {
    if (date.date.length < 10) continue;
    const before = left.slice(0, date.start).split('|').at(-1) ?? '';
    const role =
      label === 'questionsBy' || label === 'papersOn'
        ? label
        : (roleOf(before) ??
          (isNewDate(heading) && date.date !== row.date ? 'movedTo' : undefined) ??
          (label === 'papers' && /available|publish|from/i.test(before) ? 'papersOn' : undefined));
    if (!role || role === 'ignored' || (role === 'movedTo' && isUncertain(before))) continue;
    const [time] = findTimes(left);
    const values = valuesOf(role, date, before, role === 'questionsBy' ? time?.start : undefined);
    overwrite(row, values);
    const isMove = role.startsWith('moved');
    left = blank(left, isMove ? date.start : date.start - before.length, date.end);
  }
  return label === 'questionsBy' || label === 'papersOn' ? '' : left;
}

function readVenue(text: string, row: Draft) {
  if (isOff(text)) readWords(text, row);
  else if (/[\p{L}\p{N}]/u.test(text) && !/^\W*(?:tb[ca]\b|to be |venue )/i.test(text))
    row.venue ??= text
      .replace(/\s*\|+\s*/g, ' ')
      .replace(/(?:\s*,)+\s*/g, ', ')
      .replace(/^, |, $/g, '')
      .replace(/^\s*now (?:on |at |in |via |held )*/i, '');
}

/** Where a sentence goes on behind the place. */
const NO_VENUE = /,? (?:on (?:the |these )?(?:following|dates|days)|unless|from \d).*$/i;

/**
 * What is said of all meetings of a section ("Time: 1.30pm" above a list of dates, "All meetings
 * start at 1.30pm" above or below it); `rows` are those of the section so far.
 */
export function readGeneral(part: Part, sections: Sections, rows: readonly Draft[]): boolean {
  const {label, text, heading} = part;
  const {general} = sections;
  if (
    /\b(?:all|each|every)\b.{0,30}\bmeetings?\b|\bmeetings (?:start|begin|take place|are|will be)\b/i.test(
      text,
    )
  ) {
    const [time] = findTimes(text);
    const venue =
      /\b(?:held|place)\b.{0,40}?\b(?:at|in|via|on) ((?!\d|public|private|(?:mon|tues|wednes|thurs|fri)day)[^.;|]{3,100})/i.exec(
        text,
      )?.[1];
    const held = heldIn(text);
    Object.assign(
      general,
      time && {start: time.start, end: time.end},
      venue &&
        !findTimes(venue).length && {venue: venue.replace(NO_VENUE, '').replace(/[\s:,]+$/, '')},
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
