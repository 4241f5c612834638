import type {TypedDate} from '../../shared/parse/typed-date.js';
import {withoutAddresses} from './beside.js';
import {isUncertain} from './changes.js';
import {isOfPapers, ofFormerDay, roleOf, valuesOf} from './date-roles.js';
import {isProse} from './kinds-of-words.js';
import {isThingMoved} from './off-beside.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {isStruck} from './marked-text.js';
import {BEEN, CHANGE, OFF_NOW, withoutPreface} from '../off-words.js';
import {isOfOther, isThing} from './status-over.js';
import {findTimes} from './typed-time.js';

/** A meeting's date in a text. */
export interface Found {
  row: Draft;
  at: number;
  struck: boolean;
}
/** What another date says of the meeting at this place. */
interface Aside {
  of: number;
  values: Draft;
}

/** "Please note new date:" is of the meeting above, and where there is none leads to a meeting's own date. */
const NEW_DATE =
  /^(?:the |a )?(?:(?:our |next )*meeting (?:will|is) now (?:be |being |to be )?(?:held|taking place)|(?:new|revised|re-?arranged|re-?scheduled|replacement|amended|changed)(?: meeting)? date(?: is| will be)?|now|(?:meeting )?date (?:(?:has|been|is|now) )*(?:changed|moved|amended|revised|brought forward|put back) to)\W*(?:on )?$/i;

/** "Please note that the 11 March meeting will …". */
const OF_DAY = /^(?:the |our )?$/i;

/** Tells the dates of meetings from those that say something of one, and takes both out of the text. `isAlone`: no meeting stands above. */
export function sortDates(part: Part, dates: readonly TypedDate[], isAlone = false) {
  const found: Found[] = [];
  const asides: Aside[] = [];
  let left = part.text;
  let from = 0;
  let end = -1;
  let isAside = false;
  for (const date of dates) {
    const before =
      /(?:^|[.;|]\s+(?=\p{Lu})|\|)?([^|]*)$/su.exec(left.slice(from, date.start))?.[1] ?? '';
    const lead = before.split(/[.;]\s+(?=\p{Lu})/u).at(-1) ?? '';
    // "Questions by 27 and 28 January": the second day is for the same.
    const isSame = date.start === end && isAside;
    from = end = date.end;
    if (isSame) {
      left = blank(left, date.start, date.end);
      continue;
    }
    // "Cancelled due to the bank holiday on 25 March" keeps its day in its reason.
    if (
      isInReason(left.slice(0, date.start).slice(-REASON), left.slice(date.end), found.length > 0)
    )
      continue;
    // "Changed from 19 January to 26 January" beside the 26th tells the same day again.
    const isAgain = found.at(-1)?.row.date === date.date && asides.at(-1)?.values.movedFrom;
    if (isAgain && /^\s*to\s*$/i.test(lead)) {
      left = blank(left, date.start - lead.length, date.end);
      continue;
    }
    const isNew = !found.length && NEW_DATE.test(withoutPreface(lead));
    const isOther = isOffHere(left.slice(date.end)) && (isOfOther(lead) || isThing(lead));
    const said =
      isOther || isOfPapers(left.slice(date.end))
        ? 'ignored'
        : isNew && isAlone
          ? undefined
          : roleFor(lead, left.slice(date.end));
    // "<s>26 January</s> now 2 February": what is struck out was moved to what stands.
    const role = said === 'movedTo' && found.some(({struck}) => struck) ? undefined : said;
    isAside = Boolean(role);
    // "If need be moved to 31 March" stays a sentence.
    if (isThingMoved(lead) || (role === 'movedTo' && isUncertain(lead))) continue;
    if (role) {
      const clause = clauseOf(lead, role);
      const inLead = findTimes(clause).at(-1);
      const time = inLead ?? findTimes(left.slice(date.end, date.end + 16).replace(/\).*/s, ''))[0];
      asides.push({
        of: Math.max(0, found.length - 1),
        values: {
          ...valuesOf(role, date, lead, time?.start),
          ...withBooking(role, lead, date.date),
          // What is moved is held at the new time only.
          ...(role === 'movedTo' && time && {start: time.start, end: time.end}),
        },
      });
      // "Moved to" and its reason are still to be read; "questions by" is not.
      const length = role === 'movedTo' && !/\bfrom\b/.test(lead) ? setWords(lead) : clause.length;
      const start = date.start - length;
      const own = ofFormerDay(role, left.slice(date.end));
      left = blank(left, start, date.end + (own || (time && !inLead ? time.to : 0)));
    } else if (
      isNew ||
      !isProse(lead) ||
      /\b(?:meet|held|hold|takes? place|next|dates?|join us|attend)/i.test(lead) ||
      isOffHere(left.slice(date.end, date.end + 60)) ||
      (OF_DAY.test(withoutPreface(lead)) &&
        /^\s*meeting (?:will|has|is|was)\b/i.test(left.slice(date.end)))
    ) {
      const {weekday} = date;
      found.push({
        row: {date: date.date, ...(weekday && {weekday})},
        at: date.start,
        struck: isStruck(part, date),
      });
      left = blank(left, isNew ? date.start - lead.length : date.start, date.end);
    }
  }
  return {found, asides, left};
}

/** No reason is longer. */
const REASON = 300;
/** Whether a day is of the reason for a change, or a holiday, and nobody meets on it. */
function isInReason(before: string, behind: string, isKnown: boolean): boolean {
  if (isOffHere(behind)) return false;
  if (/^\s*(?:is|was|being) (?:an? |the )?(?:bank|public) holiday\b/i.test(behind)) return true;
  const [reason, between = ''] =
    /\b(?:(?:due|owing) to(?! (?:be|take|meet)\b)|because|as a result of|clash\w* with)((?:(?![.;]\s)[^|:])*)$/i.exec(
      before,
    ) ?? [];
  if (reason === undefined) return false;
  if (isKnown && CHANGE.test(before.slice(0, -reason.length))) return true;
  return (
    /\b(?:(?:on|of|for|from)|holiday,?)\s*$/i.test(between) &&
    !/,|\b(?:meetings?|session)\b/i.test(between)
  );
}

/** "Telephone 01603 613325 by 20 January to book" says by when, and what for behind the day. */
const roleFor = (lead: string, behind: string): string | undefined =>
  /\bby\W*(?:[a-z]{3,6}day,?\s)?$/i.test(lead) && TO_BOOK.test(behind) ? 'booking' : roleOf(lead);
const TO_BOOK = /^\s*to (?:book|reserve|register)\b/i;

/** Whom to ring, where words about booking say it. */
function withBooking(role: string, lead: string, by: string): Draft {
  const said: Draft = {};
  if (role === 'booking' || role === 'ignored') withoutAddresses(lead, said);
  const {booking} = said;
  return booking ? {booking: {...booking, ...(role === 'booking' && {by})}} : {};
}

/** How long the words are that only lead to a new day where "cancelled" or their like was said before. */
const setWords = (lead: string): number => {
  const [words = ''] = REPLACED.exec(lead) ?? [];
  const isSaid = /replac|supersed/i.test(words) || CHANGE.test(lead.slice(0, -words.length));
  return words && isSaid ? words.length : 0;
};
const REPLACED =
  /\b(?:and\s)?(?:(?:has|have|been|will|be|is|to|now)\s)*(?:(?:replaced|superseded) (?:by|with)|(?:re-?arranged|re-?scheduled|moved) (?:to|for)|(?:the |a )?replacement (?:date|meeting)(?: is| will be)?:?)(?: (?:an?|the)(?: new)? (?:meeting|date))?(?: (?:on|to be held on))?\s*(?:[a-z]{3,6}day,?\s*)?$/i;

const OFF_HERE = new RegExp(
  String.raw`^\W*(?:(?:meeting|${BEEN}) ){0,5}(?:cancel|postpon|${OFF_NOW})`,
  'iu',
);
/** "…, 4 May 2027 is cancelled": a meeting's day, whatever sentence it stands in. */
const isOffHere = (behind: string) => OFF_HERE.test(behind);

const isOf = (words: string, role: string): boolean =>
  roleOf(words) === role ||
  // "Telephone 01603 613325 by": behind the day stands what for.
  (role === 'booking' && /^(?:tel|phone|call)/i.test(words));

/** The end of a lead that says the role: a time and a place before it are the meeting's own. */
function clauseOf(lead: string, role: string): string {
  const pauses = [
    ...lead.matchAll(/[,;(|]|\s[–—-]\s|\b(?:papers|agenda|tel(?:ephone)?|phone|call)\b/gi),
  ].map(({index}) => index);
  const from = pauses.filter((at) => isOf(lead.slice(at), role)).at(-1);
  return lead.slice(from ?? 0);
}
