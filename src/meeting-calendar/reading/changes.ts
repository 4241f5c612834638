import {findDates} from '../../shared/parse/typed-date.js';
import {BEEN, CHANGE, MOVED, OFF_NOW} from '../off-words.js';
import {monthsIn} from './day-parts.js';
import {moveWithin} from './elsewhere.js';
import {hold} from './held-notes.js';
import {isPlace} from './kinds-of-words.js';
import type {Draft} from './line.js';
import {findTimes} from './typed-time.js';
import {isThing} from './status-over.js';
import {BESIDE_FIRST, isBeside, isOfAnother, isOfPresence, isOtherThanMeant} from './off-beside.js';

/* Sentences with "cancelled" or "moved" in them that do not say that this meeting is. */

/** What comes before the word where nothing has happened: "if", "may be", "no meetings have been". */
const UNCERTAIN =
  /\b(?:if|unless|whether|when(?:ever)?|where|might|would|could(?! not)|may (?:\w+ )?(?:be|have|need|get)|should (?:the|this|an?|any|it|we)|in (?:the )?event|in case|any|no (?:meetings?|dates?))\b/i;
const UNCERTAIN_BEHIND = /^[^,;]*\b(?:if|unless|in the event|in case)\b|^\s+meetings\b/i;
const NEGATED =
  /\b(?:not|never|neither|no longer|\w+n[’']t)(?:\s+(?:yet|been|be|being|now|to|currently))*\s*$|\bcan(?:not|[’']t)? be\s*$|\b(?:previously|formerly|originally|initially)\s+$/i;
const ANOTHER = /\b(?:last|previous|earlier|other|following) (?:\w+ )?meetings?\b/i;
/** "Replaces the cancelled January meeting": what comes before the word where it is said of another. */
const REPLACES =
  /\b(?:replac(?:e|es|ing)|replacement for|in place of|instead of|in lieu of)\b(?! by| with)/i;
/** "Was cancelled, now going ahead". */
const REINSTATED =
  /^[\s,:;()–—-]*(?:(?:but|and|is|will|has|been|now|this|it) )*(?:now (?:back on|on again|confirmed)|(?:be )?go(?:ing|es)? ahead|reinstated|back on|tak(?:e|ing) place(?! (?:on|in|at)\b))\b/i;
/** Whether words before "moved to" only say what may happen. */
export const isUncertain = (lead: string): boolean =>
  UNCERTAIN.test(lead.split(';').at(-1) ?? '') || NEGATED.test(lead.replace(/\b\w+\W+to\W*$/, ''));

/** Whether words name a day or a month in which this meeting is not. */
function namesAnother(words: string, day: string): boolean {
  if (ANOTHER.test(words)) return true;
  if (!day) return false;
  const dates = findDates(words, {year: () => Number(day.slice(0, 4))});
  return (
    dates.some(({date}) => !day.startsWith(date)) ||
    monthsIn(words).some((month) => month !== Number(day.slice(5, 7)))
  );
}

const FROM = new RegExp(
  String.raw`\b${MOVED} from (?<from>(?:\p{L}+ ){0,5}\p{L}+)(?: 20\d\d)?[^\p{L}\d]*$`,
  'iu',
);
/** "Rearranged from the cancelled December meeting": it is held on this day, in the place of another. */
function isFromAnother(sentence: string, day: string): boolean {
  const {from = ''} = (sentence.includes(' from ') && FROM.exec(sentence)?.groups) || {};
  const [month] = monthsIn(from);
  return (
    Boolean(month ?? /\bmeeting$/i.test(from)) &&
    !/\b(?:to|until)\b/i.test(from) &&
    month !== Number(day.slice(5, 7))
  );
}

/** "Rearranged date", and "1.30pm (rearranged)": the day and the time beside it are the new ones. */
const NEW_ALREADY =
  /^\W*(?:re-?arranged|re-?scheduled)(?<what> (?:(?:meeting )?date|meeting))?\W*$/i;
function isNewAlready(sentence: string, isTimed: () => boolean): boolean {
  const {groups} = NEW_ALREADY.exec(sentence) ?? {};
  return groups !== undefined && (groups.what !== undefined || isTimed());
}

/** A sentence with the word of a change in it, by what stands around the word. */
interface Change {
  /** The sentence up to the word. */
  before: string;
  /** The same from its last semicolon on, and from its last comma on. */
  own: string;
  clause: string;
  /** The sentence from the word on, and all of the text from there. */
  behind: string;
  further: string;
  /** The text less the sentence, of which what stands before the clause is left. */
  rest: string;
  isInBrackets: boolean;
}
const BRACKET = /[([]\s*$/;

/** `at`: where the sentence begins in the text. */
function changeIn(sentence: string, text: string, at: number): Change | undefined {
  const match = CHANGE.exec(sentence);
  if (!match) return undefined;
  const before = sentence.slice(0, match.index);
  const own = before.split(';').at(-1) ?? '';
  const clause = own.split(',').at(-1) ?? '';
  const behind = sentence.slice(match.index + match[0].length);
  const lead = text.slice(0, at + before.length - clause.length);
  const after = text.slice(at + sentence.length);
  return {
    before,
    own,
    clause,
    behind,
    further: behind + after,
    rest: lead + after,
    isInBrackets: BRACKET.test(lead),
  };
}

/** Whether the change has happened, and to the meeting of the row, on this day. */
const isOfThis = (change: Change, row: Draft, day: string, isNote: boolean): boolean =>
  hasHappened(change) &&
  !isBeside(change.own, change.behind) &&
  !isThing(change.clause) &&
  !isOfAnother(change.own, change.behind) &&
  !isOfPresence(change.further) &&
  !isOtherThanMeant(change.clause, change.rest, row, isNote || change.isInBrackets) &&
  !namesAnother(change.own, day);

const hasHappened = ({own, behind, further}: Change): boolean =>
  !REPLACES.test(own) &&
  !REINSTATED.test(further) &&
  !UNCERTAIN.test(own) &&
  !NEGATED.test(own) &&
  !UNCERTAIN_BEHIND.test(behind);

type Stretch = readonly [from: number, to: number];

/** What of a sentence is said of the change: a time or a place before or behind it, set off by a comma, is not. */
function clauseOf(sentence: string, {before, behind}: Change, isNote: boolean): Stretch {
  const [reinstated] = REINSTATED.exec(behind) ?? [];
  if (reinstated) return [0, sentence.length - behind.length + reinstated.length];
  if (isNote) return [0, sentence.length];
  const first = UNCERTAIN.exec(before)?.index ?? before.length;
  const from = before.lastIndexOf(',', first) + 1;
  const pieces = sentence.slice(from).split(',');
  let length = pieces.length;
  while (length > 1 && isPlace(pieces[length - 1]?.trim() ?? '')) length--;
  return [from, sentence.length - pieces.slice(length).join(',').length];
}

const holdPart = (sentence: string, [from, to]: Stretch, notes: string[]): string =>
  sentence.slice(0, from) + hold(sentence.slice(from, to), notes) + sentence.slice(to);

/** "Item 6 (finance report) has been postponed." */
const ITEM = new RegExp(
  String.raw`\b(?:agenda )?(?:item|paper) \d+ \([^()]*\)(?: ${BEEN})* (?:${OFF_NOW})`,
  'giu',
);
/** Where sentences end; those of notes go on behind a semicolon or a dash. */
const SENTENCES = /(?:[^|()[\]•.;–—-]|\.(?!\s|$)|(?<!\s)[–—-]|[–—-](?!\s))+/g;
const NOTES = /(?:[^|()[\]•.]|\.(?!\s|$))+/g;

/**
 * Takes the sentences out that are about what may happen, what did not, or another meeting: they are
 * held in `notes` for the places they stood in (`HELD_NOTE` and a number). A new time or place of this
 * meeting is put in the row. `day`: its date.
 */
export function withoutOtherChanges(
  text: string,
  row: Draft,
  day: string,
  {isNote, notes}: {isNote: boolean; notes: string[]},
): string {
  const whole = text
    .replace(ITEM, (item) => hold(item, notes))
    .replace(BESIDE_FIRST, (clause: string, at: number, all: string) =>
      CHANGE.test(all.slice(at + clause.length)) ? hold(clause, notes) : clause,
    );
  return whole.replace(isNote ? NOTES : SENTENCES, (sentence: string, at: number) => {
    if (isFromAnother(sentence, day))
      return holdPart(sentence, [sentence.lastIndexOf(',') + 1, sentence.length], notes);
    const isTimed = () =>
      BRACKET.test(whole.slice(0, at)) && Boolean(row.start ?? findTimes(text).length);
    if (isNewAlready(sentence, isTimed)) return hold(sentence, notes);
    const change = changeIn(sentence, whole, at);
    if (!change || isOfThis(change, row, day, isNote)) return moveWithin(sentence, row, notes);
    return holdPart(sentence, clauseOf(sentence, change, isNote), notes);
  });
}
