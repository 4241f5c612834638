import {addDays, daysBetween} from '../../shared/model/day.js';
import type {TypedDate} from '../../shared/parse/typed-date.js';
import {isUncertain} from './changes.js';
import {CHANGE} from './meeting-facts.js';
import {isProse} from './kinds-of-words.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {isStruck, withoutLinks, withoutStruck} from './marked-text.js';
import {findTimes} from './typed-time.js';
import {readWords} from './typed-words.js';

/** What a date is for, from the words before it. */
const ROLES: [string, RegExp][] = [
  ['questionsBy', /\bquestions?\b/i],
  ['papersOn', /\b(?:papers|agenda)\b.*\b(?:publish|available|issued|posted|by|on|from)/i],
  ['booking', /\b(?:book|register|rsvp|registration)\b/i],
  [
    'movedFrom',
    /\b(?:moved|re-?scheduled|re-?arranged|changed|postponed|deferred|brought forward|put back) from\b|^\W*(?:was|not)\W*$|\bdate (?:changed )?from\b|\b(?:originally|previously|formerly|instead of|replac(?:es|ing)|in place of)\b/i,
  ],
  [
    'movedTo',
    /\b(?:moved|re-?scheduled|re-?arranged|changed|postponed|deferred|brought forward)\b.*\b(?:to|until|for)\b|\b(?:new date|now (?:on(?=\W*$)|be)|(?<!not )now take place|instead)\b|\b(?:replaced|superseded) (?:by|with)\b|\breplacement (?:date|meeting)\b|\bnow\W*$|(?:→|[-=]>)\s*$/i,
  ],
  [
    'ignored',
    /\b(?:updated|published|reviewed|minutes of|minutes from|as (?:at|of)|week (?:commencing|beginning|ending)|w\/[cb]|(?:next )?review due|correct|approved|posted|by|before|since|until|deadline|see(?! you))\b/i,
  ],
];

/** The role that words before a date give it; none where it is a meeting's own. */
export const roleOf = (lead: string): string | undefined =>
  // "To ask a question at the meeting on" is before the meeting's own date.
  /(?<!\bminutes of )\b(?:at|for) (?:the|this|our) (?:\w+ )?meeting on\s*$/i.test(lead)
    ? undefined
    : ROLES.find(([, words]) => words.test(lead))?.[0];

/** What a date says of a meeting in its role; `time` stands beside it. */
export function valuesOf(role: string, {date}: TypedDate, lead: string, time?: string): Draft {
  const moment = date + (time ? `T${time}` : '');
  if (role === 'ignored') return {};
  if (role === 'booking') return {booking: {by: moment}};
  if (!role.startsWith('moved')) return {[role]: role === 'papersOn' ? date : moment};
  const isLater = role === 'movedTo' && /postpon|deferr/i.test(lead);
  return {[role]: date, status: isLater ? 'postponed' : 'moved'};
}

/** A meeting's date in a text. */
interface Found {
  row: Draft;
  at: number;
  struck: boolean;
}
/** What another date says of the meeting at this place. */
interface Aside {
  of: number;
  values: Draft;
}

/** The meetings of a part that holds dates. */
export function readDated(part: Part, dates: readonly TypedDate[]): Draft[] {
  const {found, asides, left} = sort(part, withSpans(part.text, dates));
  const kept = standing(found);
  if (!kept.length) return [];
  let text = kept.some(({struck}) => !struck) ? withoutStruck(part, left) : left;
  text = withoutLinks(
    part,
    text,
    (at) => (kept.filter((entry) => entry.at <= at).at(-1) ?? kept[0])?.row,
  );
  const all = kept.map(({row}) => row);
  const shared: Draft = {};
  readWords(text.slice(0, kept[0]?.at), shared, {
    lead: true,
    day: kept[0]?.row.date,
  });
  // Where a sentence ends between two dates, what follows leads to the second.
  const leads = kept.map(({at}, place) => {
    const from = kept[place - 1]?.at ?? 0;
    const [end] = [...text.slice(from, at).matchAll(/[.;]\s+(?=\p{Lu})/gu)].slice(-1);
    return place && end ? from + end.index : at;
  });
  kept.forEach(({row, at}, place) => {
    const words = text.slice(at, leads[place + 1]);
    if (words.includes('*')) row.star = true;
    if (place) readWords(text.slice(leads[place], at), row, {lead: true});
    readWords(words, row);
  });
  const isOne = kept.every(({at}, place) => leads[place] === at);
  if (isOne && areMeant(text.slice(0, kept[0]?.at), text.slice(kept.at(-1)?.at))) shareStatus(all);
  if (isOne) share(shared, all);
  else for (const row of all.slice(0, 1)) inherit(row, shared);
  for (const {of, values} of asides) {
    const row = found[of]?.struck ? all[0] : found[of]?.row;
    if (row) overwrite(row, values);
  }
  return all;
}

/** "30 January to 1 February 2020" is three days; longer is a period, in which nobody meets all the time. */
function withSpans(text: string, dates: readonly TypedDate[]): readonly TypedDate[] {
  const [first, last] = dates;
  const [, list] =
    /^\W*(?:(?:from|between|[a-z]{3,6}day)\s{1,2})*(\d{1,2}[a-z]{0,2}\s?(?:[-–—]|to)\s?)$/i.exec(
      text.slice(0, first?.start),
    ) ?? [];
  if (list) return dates.slice(1);
  if (!first || !last || dates.length > 2) return dates;
  if (!/^\s*(?:[-–—]|to|until|till)\s*$/i.test(text.slice(first.end, last.start))) return dates;
  const length = daysBetween(first.date, last.date);
  if (length < 1) return dates;
  if (length >= 7) return [];
  const between = Array.from({length: length - 1}, (_, place) => ({
    date: addDays(first.date, place + 1),
    start: last.start,
    end: last.start,
  }));
  return [first, ...between, last];
}

/** Tells the dates of meetings from those that say something of one, and takes both out of the text. */
function sort(part: Part, dates: readonly TypedDate[]) {
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
    const role = roleOf(lead);
    isAside = Boolean(role);
    // "If need be moved to 31 March" stays a sentence.
    if (role === 'movedTo' && isUncertain(lead)) continue;
    if (role) {
      const clause = clauseOf(lead, role);
      const inLead = findTimes(clause).at(-1);
      const time = inLead ?? findTimes(left.slice(date.end, date.end + 16))[0];
      asides.push({
        of: Math.max(0, found.length - 1),
        values: valuesOf(role, date, lead, time?.start),
      });
      // "Moved to" and its reason are still to be read; "questions by" is not.
      const said = role === 'movedTo' && !/\bfrom\b/.test(lead) ? setWords(lead) : clause.length;
      const start = date.start - said;
      left = blank(left, start, date.end + (time && !inLead ? time.to : 0));
    } else if (
      !isProse(lead) ||
      /\b(?:meet|held|hold|takes? place|next|dates?|join us|attend)/i.test(lead) ||
      isOffHere(left.slice(date.end, date.end + 60))
    ) {
      const {weekday} = date;
      found.push({
        row: {date: date.date, ...(weekday && {weekday})},
        at: date.start,
        struck: isStruck(part, date),
      });
      left = blank(left, date.start, date.end);
    }
  }
  return {found, asides, left};
}

/** How long the words are that only lead to a new day where "cancelled" or their like was said before. */
const setWords = (lead: string): number => {
  const [words = ''] = REPLACED.exec(lead) ?? [];
  const isSaid = /replac|supersed/i.test(words) || CHANGE.test(lead.slice(0, -words.length));
  return words && isSaid ? words.length : 0;
};
const REPLACED =
  /\b(?:and\s)?(?:(?:has|have|been|will|be|is|to|now)\s)*(?:(?:replaced|superseded) (?:by|with)|(?:re-?arranged|re-?scheduled|moved) (?:to|for)|(?:the |a )?replacement (?:date|meeting)(?: is| will be)?:?)(?: (?:an?|the)(?: new)? (?:meeting|date))?(?: (?:on|to be held on))?\s*(?:[a-z]{3,6}day,?\s*)?$/i;

/** "…, 4 May 2027 is cancelled": a meeting's day, whatever sentence it stands in. */
const isOffHere = (behind: string) =>
  /^\W*(?:(?:meeting|is|has|was|now|been) ){0,4}(?:cancel|postpon|not going ahead)/i.test(behind);

/** The end of a lead that says the role: a time and a place before it are the meeting's own. */
function clauseOf(lead: string, role: string): string {
  const pauses = [...lead.matchAll(/[,;(|]|\s[–—-]\s/g)].map(({index}) => index);
  const from = pauses.filter((at) => roleOf(lead.slice(at)) === role).at(-1);
  return lead.slice(from ?? 0);
}

/** A struck-out date beside one that stands is where the meeting was before; alone it is off. */
function standing(found: readonly Found[]): readonly Found[] {
  const kept = found.filter(({struck}) => !struck);
  for (const {row, struck} of found) {
    if (!struck) continue;
    if (kept[0]) Object.assign(kept[0].row, {movedFrom: row.date, status: 'moved'});
    else row.status = 'cancelled';
  }
  return kept.length ? kept : found;
}

/** Whether what is said behind the last date is said of all: "… and … are cancelled", "The meetings on … and …". */
const areMeant = (lead: string, behind: string) =>
  /^\W*(?:meetings\s+)?(?:are|have|were|(?:will|shall) (?:both|all)|both|all)\b/i.test(behind) ||
  (/\b(?:meetings|dates)\b/i.test(lead) && /^\W*(?:will|shall|not)\b/i.test(behind));

/** A status that only the last one has is that of all. */
function shareStatus(all: readonly Draft[]) {
  const {status, reason} = all.at(-1) ?? {};
  const others = all.slice(0, -1);
  if (!/^(?:cancelled|postponed)$/.test((status ?? '') as string)) return;
  if (others.every((row) => row.status === undefined))
    for (const row of others) inherit(row, {status, ...(reason !== undefined && {reason})});
}

/** Gives every meeting of a text what is said of all: what leads them (`shared`), and what only the last one has. */
function share(shared: Draft, all: readonly Draft[]) {
  // "… and 26 May 2020 at 1.30pm": what only the last one says is said of all.
  const others = all.slice(0, -1);
  for (const key of ['start', 'end', 'venue', 'committee'])
    if (others.every((row) => row[key] === undefined)) shared[key] ??= all.at(-1)?.[key];
  // "9:30-12:30, 28 January 2020 (private session 12.30-1pm)": the meeting's time is the first.
  for (const row of all)
    if (row.held === 'private' && row.start && shared.start && shared.start !== row.start)
      Object.assign(row, {held: 'part-private', start: shared.start, end: shared.end});
  for (const row of all) inherit(row, shared);
}

/** Puts values in the place of those that a meeting has; what is known of its booking comes together. */
export function overwrite(row: Draft, {booking, ...values}: Draft) {
  Object.assign(row, values, booking && {booking: {...row.booking, ...booking}});
}

/** Adds what a meeting does not say itself. */
export function inherit(row: Draft, from: Draft) {
  for (const [key, value] of Object.entries(from)) row[key] ??= value;
}
