import {findDates} from '../../shared/parse/typed-date.js';
import {isAddress} from './addresses.js';
import {bodyIn} from './body-names.js';
import {readHeldColumn, readStatusColumn} from './answer-columns.js';
import {deadlines, isNewDate, withoutAsides} from './date-asides.js';
import {addNote, isPlace} from './kinds-of-words.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {withoutLinks} from './marked-text.js';
import {inherit} from './drafts.js';
import {CHANGE, isOff, isStatus} from '../off-words.js';
import {isOpen, typeIn} from './meeting-facts.js';
import {isItem, isKind} from './naming.js';
import {findTimes} from './typed-time.js';
import {addSigns, signsIn} from './note-signs.js';
import {readWords} from './typed-words.js';

/** Whether words name a meeting. */
const isName = (words: string): boolean =>
  isKind(words) || (bodyIn(words) ?? typeIn(words)) !== undefined;

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
  if (close) addSigns(row, signsIn(part.text, part.marks));
  const text = withoutAsides(withoutLinks(part, part.text, () => row).trim(), part, row);
  // A new date that nobody knows yet: the old one does not hold.
  if (heading && isNewDate(heading) && isOpen(text)) {
    row.status ??= 'postponed';
    return;
  }
  switch (label) {
    case 'ignored':
      return;
    case 'end':
      row.end ??= findTimes(text, true)[0]?.start;
      return;
    case 'venue':
      readVenue(text, row);
      return;
    case 'items':
      // What is talked about changes nothing; a column may also say what the meeting is.
      if (isStatus(text) || (isName(text) && !isItem(text) && !text.includes(';')))
        readWords(text, row, {lead: true});
      else addNote(row, `${said ?? heading ?? ''}: ${text}`, '. ');
      return;
    case 'reason':
      row.reason = text;
      return;
    case 'papers':
    case 'join':
    case 'recording':
      if (
        /cancel|postpon/i.test(text) ||
        (CHANGE.test(text) && isStatus(text)) ||
        NO_MEETING.test(text)
      )
        readWords(text, row);
      // A number to dial is for whoever wants to come.
      else if (label === 'join' && /\d{3}/.test(text))
        addNote(row, `${said ?? heading ?? 'Join'}: ${withoutTime(text, row)}`);
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
      readWords(label === 'time' ? withoutDays(text, row) : text, row, {
        lead: label === 'name' || (lead && !label && !heading),
        sure: label === 'time',
        note: isNote ? (about ? `${heading}: ` : '') : undefined,
        about: label === 'status' && heading ? `${heading}: ` : undefined,
      });
    }
  }
}

/** The words of a time's cell without days: its own says nothing, with another ("See 9 June 2027") they are a note. */
const withoutDays = (text: string, row: Draft): string =>
  text.replace(/(?:[^|;()–—-]|(?<!\s)[–—-]|[–—-](?!\s))+/g, (piece) => {
    const dates = findDates(piece, {year: () => Number(row.date?.slice(0, 4))}).filter(
      ({date}) => date.length === 10,
    );
    if (!dates.length) return piece;
    const left = dates.reduce((left, {start, end}) => blank(left, start, end), piece);
    const isOnly = findTimes(left).length > 0 && findTimes(text).length === findTimes(left).length;
    if (dates.every(({date}) => date === row.date) || isOnly) return left;
    addNote(row, piece.trim(), '. ');
    return '|';
  });

/** Whether a line behind a meeting is about it: labelled, papers, its time alone, its place alone. */
function speaksOf(part: Part, row: Draft): boolean {
  const {text, marks, label, heading} = part;
  if (label && heading === undefined) return true;
  if (isStatus(text)) return true;
  if (/\bmeetings\b/i.test(text) && !label) return false;
  if (
    marks.some(
      ({url}) => url && /agenda|minutes|papers|recording|join|zoom\.us|teams\./i.test(text + url),
    )
  )
    return true;
  if (/^(?:meeting id|passcode)\b/i.test(text)) return true;
  const times = findTimes(text);
  const left = times.reduce((left, {from, to}) => blank(left, from, to), text);
  if (!/\p{L}{3}/u.test(left)) return !row.start;
  if (deadlines(part, row).length) return true;
  return !row.venue && isAddress(part);
}

/** "0203 443 6294, 2pm": the meeting's time behind a number to dial. */
function withoutTime(text: string, row: Draft): string {
  const [, number = '', behind = ''] = /^(.*\d{3})\s*[,;]\s*([^,;]+)$/.exec(text) ?? [];
  const [time] = row.start ? [] : findTimes(behind);
  if (!time || /\p{L}{3}/u.test(blank(behind, time.from, time.to))) return text;
  Object.assign(row, {start: time.start}, time.end && {end: time.end});
  return number;
}

const NO_MEETING = /^\W*(?:there (?:will be|is|was) )?no (?:formal |public )?meeting\b/i;
/** "Meeting cancelled", "Town Hall (cancelled)": reads a place's cell that says that there is no meeting. */
function readNoPlace(text: string, row: Draft): boolean {
  if (!CHANGE.test(text) && !isOff(text) && !NO_MEETING.test(text)) return false;
  const said: Draft = {...(row.date && {date: row.date})};
  readWords(text, said);
  // "Moved to Carrow Park" names it.
  if (!said.status && said.venue && /\bmoved to\b/i.test(text)) {
    row.venue = said.venue;
    return true;
  }
  const isMoved = said.status === 'moved' && row.movedTo;
  if (!isMoved && !/^(?:cancelled|postponed)$/.test((said.status ?? '') as string)) return false;
  row.status = isMoved ? row.status : said.status;
  inherit(row, said);
  return true;
}

function readVenue(cell: string, row: Draft) {
  const text = cell.replace(
    /^\W*(?:venue|location) (?:has )?changed?\b(?: to)?[:\s–—-]*(?=\w)/i,
    '',
  );
  if (readNoPlace(text, row)) return;
  if (
    /[\p{L}\p{N}]/u.test(text) &&
    !/^\W*(?:tb[ca]\b|to be |venue |(?:n\/?a|none|not applicable)\W*$)/i.test(text)
  )
    row.venue ??= text
      .replace(/\s*[|*†‡§]+\s*/g, ' ')
      .replace(/\s?[([]\s*[)\]]/g, '')
      .replace(/(?:\s*,)+\s*/g, ', ')
      .replace(/^, |, $/g, '')
      .replace(/^\s*now (?:on |at |in |via |held )*/i, '')
      .trim();
}
