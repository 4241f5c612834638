import {
  withoutAddresses,
  withoutEnd,
  withoutFormer,
  withoutOtherTimes,
  withoutUntil,
} from './beside.js';
import {bodyIn} from './body-names.js';
import {withoutOtherChanges} from './changes.js';
import {HELD_NOTE, hold} from './held-notes.js';
import {addNote, isOnline, isPlace, isProse} from './kinds-of-words.js';
import {blank, type Draft} from './line.js';
import {CHANGE} from '../off-words.js';
import {FACTS, NEW_DATE_OPEN, TBC, typeIn} from './meeting-facts.js';
import {isKind, name} from './naming.js';
import {heldBy, publicPart, readOtherPart, withoutPrivatePart} from './sessions.js';
import {bare, readWord, withoutDayPart, withoutHours} from './set-words.js';
import {findTimes} from './typed-time.js';

/** "At City Hall for our AGM": the place ends there. */
const FOR =
  /(?<!\b(?:submitted|received|questions?|papers?|items?|tickets?))\s+for (?:our|the|its) (?=(?!cancel|postpon|deferred)[^|.;]{0,60}\b(?:AGM|meeting|Committee|Board|Body)\b)/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** How words are to be taken. */
interface Reading {
  /** Words before the date name the meeting; after it they name the place. */
  lead?: boolean;
  /** Whether bare numbers are times, as in a Time column. */
  sure?: boolean;
  /** What stands before words that are merely to be noted; absent where they are not. */
  note?: string;
  /** What stands before words that name no place and no body: those of a column that is for neither. */
  about?: string;
  /** The meeting's day, where it is not in the row. */
  day?: string;
}

/** What ends a piece of words; not the dot of "Dr A. Smith" and "St. Giles". */
const PAUSE =
  /\||\s[-–—]+\s|[;()[\]•*†‡§]|^[-–—:]|\s\/\/\s|·|(?<!(?<![\p{L}\d])(?:\p{Lu}|Drs?|Mrs?|Ms|Prof|Rev|Cllr|St|No))\.\s|: /u;

/** Reads what is said beside a date. */
export function readWords(
  text: string,
  row: Draft,
  {lead = false, sure = false, note, about, day = row.date ?? ''}: Reading = {},
): void {
  const notes: string[] = [];
  const {venue} = row;
  const known = text.replace(NEW_DATE_OPEN, '|');
  if (known !== text) row.status ??= 'postponed';
  let left = withoutAddresses(known.replace(TBC, '|').replace(FOR, '|'), row);
  left = withoutPrivatePart(left, row, (words) => hold(words, notes));
  left = withoutOtherChanges(left, row, day, {isNote: note !== undefined, notes});
  const isElsewhere = row.venue !== venue;
  left = withoutOtherTimes(withoutEnd(withoutFormer(left, row), row), row);
  left = withoutUntil(left, row, (words) => hold(words, notes));
  const times = findTimes(left, sure);
  const time = publicPart(left, times) ?? times[0];
  if (time) readOtherPart(left, time, row);
  // What another cell says of a later time is said of another part of the meeting.
  const isLater = Boolean(time && row.start && row.start !== time.start);
  if (time) {
    row.start ??= time.start;
    // "From 2pm at City Hall until 4pm": its end stands elsewhere.
    const next = times[times.indexOf(time) + 1];
    const isEnd = next && /\b(?:until|till?)\s*$/i.test(left.slice(time.to, next.from));
    row.end ??= time.end ?? (isEnd ? next.start : undefined);
  }
  for (const {from, to} of times) left = blank(left, from, to);
  left = withoutDayPart(left, row);
  if (!lead && note === undefined) left = withoutHours(left, row);
  const isBoth = /\bin public\b.*\bin private\b|\bin private\b.*(?<!\bnot )\bin public\b/i.test(
    left,
  );
  const held = row.held ?? (isBoth ? 'part-private' : heldBy(left, times, isLater));
  if (held) row.held = held;
  for (const [pattern, fact] of FACTS) {
    const match = pattern.exec(left);
    if (!match) continue;
    const known = fact(match);
    if (!(row.held && 'held' in known)) Object.assign(row, known);
    let end = match.index + match[0].length;
    const [said = '', , cause] = (isOffNow(known) && CAUSE.exec(left.slice(end))) || [];
    if (cause && !row.reason && isCause(cause)) {
      row.reason = cause.trim();
      end += said.length;
    }
    left = blank(left, match.index, end);
  }
  const [none = '', cause = ''] = NONE_BECAUSE.exec(left) ?? [];
  if (cause && !row.reason && isCause(cause)) {
    row.status ??= 'cancelled';
    row.reason = cause.trim();
    left = left.replace(none, '|');
  }
  const email = EMAIL.exec(left)?.[0];
  if (email) row.booking = {...row.booking, email};
  for (const piece of left.split(PAUSE)) {
    const [, held] = piece.split(HELD_NOTE);
    if (held) {
      addNote(row, (note ?? '') + (notes[Number(held)] ?? ''), note === undefined ? '. ' : ' ');
      continue;
    }
    const words = bare(piece);
    // Where the place has moved, the one before says nothing.
    if (readWord(words, row, !note) || (isElsewhere && isPlace(words))) continue;
    if ((row.movedFrom ?? row.movedTo) && NEW_DATE.test(words)) continue;
    if (note === undefined && (about === undefined || isNamedHere(words))) name(words, row, lead);
    else if (note === undefined) addNote(row, `${about ?? ''}${words}`, '. ');
    else addNote(row, `${note}${words}`);
  }
}

/** Whether words are a place, or a body, whatever column they stand in. */
const isNamedHere = (words: string): boolean =>
  isPlace(words) ||
  isOnline(words) ||
  isKind(words) ||
  (bodyIn(words) ?? typeIn(words)) !== undefined ||
  isProse(words);

/** Says nothing beside the day from which or to which a meeting was moved. */
const NEW_DATE =
  /^(?:(?:please )?note:? )?(?:(?:the )?(?:change (?:of|in|to)|changed|new) (?:the )?(?:meeting )?dates?)?(?:,? ?(?:was|not|previously|formerly|originally|from)){0,2}$/i;

const isOffNow = ({status}: Draft) => status === 'cancelled' || status === 'postponed';
/** Right behind "cancelled": "– Covid-19", "(snow)". */
const CAUSE = /^\s*(\(|[–—-]\s|:\s)\s*(\p{L}[^|()[\]•;.]{2,60})\)?/u;
/** "No meeting – election". */
const NONE_BECAUSE =
  /(?<=^|[|(;]\s?|\s[–—-]\s)(?:there (?:will be|is) )?no (?:formal |public )?meeting\s?(?:\(|[–—-]\s|:\s)\s?(\p{L}[^|()[\]•;.]{2,60})\)?/iu;
const isCause = (words: string) =>
  !isPlace(words) &&
  !isProse(words) &&
  !bodyIn(words) &&
  !typeIn(words) &&
  !findTimes(words).length &&
  !CHANGE.test(words) &&
  !/^(?:(?:the|this|our) meeting|see|new|next|now|date|time|papers|agenda|minutes|notice|originally|previously|was|not (?:in|at|on|as|the|by|\d)|no (?:longer|new|change)|tb[ca]|in (?:public|private)|public|private|part)\b/i.test(
    words,
  );
