import type {TypedDate} from '../../shared/parse/typed-date.js';
import {BEEN, MOVED, OFF_NOW} from '../off-words.js';
import {bodyIn} from './body-names.js';
import type {Draft} from './line.js';

/** What begins or ends on a day: nominations, a term of office, a policy; and the subject that makes it a meeting. */
const TERM =
  /\b(?:clos(?:e|es|ed|ing)|opens?|ends?|ended|expires?|expired|expiry|runs?|(?:comes?|came|takes?) (?:into )?(?:force|effect)|in force|effective|valid)(?:\s(?:on|at|from|to|date|again|of|for))*\s*(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]m (?:on )?)?[\s:(–—-]*$/i;
/** What else is held on a day, or takes place. */
const NO_MEETING = /\b(?:elections?|interviews?|ballots?|voting|polling day|surveys?)\b/i;
const GATHERING =
  /\b(?:meetings?|sessions?|seminar|workshop|conference|event|briefing|training|webinar|AGM)\b/i;

/** What a date is for, from the words before it. */
const ROLES: [string, RegExp][] = [
  [
    'ignored',
    /\b(?:papers|reports?|(?:agenda )?items)\b.*\b(?:due(?! to be (?:publ|iss|post|avail))|deadlines?|cut-?off|to be (?:submitted|received|returned|in)|submissions?)\b|\bagenda[- ]setting\b|\blast (?:met|meeting was)\b/i,
  ],
  [
    'ignored',
    /\b(?:nominations?|applications?|consultations?|surveys?|vacanc(?:y|ies)|expressions of interest)\b.*\b(?:clos(?:e|es|ed|ing)|ends?|opens?|deadline|by)\b/i,
  ],
  ['questionsBy', /\bquestions?\b/i],
  ['papersOn', /\b(?:papers|agenda)\b.*\b(?:publish|available|issued|posted|by|on|from)/i],
  [
    'booking',
    /\b(?:book|register|rsvp|registration)\b|\b(?:to attend|attending|a place|to join us)\b.*\bby\s*$/i,
  ],
  [
    'movedFrom',
    new RegExp(
      String.raw`\b${MOVED} from\b|(?:^|[:;,.()|–—-]|\bdates?)\s*(?:(?:it|this|which|that) )?(?:was|not)(?: (?:on|due on|due to (?:be held|take place|meet)(?: on)?|(?:planned|scheduled|arranged) for|to (?:be|have been)(?: held)?(?: on)?))?\W*$|\bdate (?:changed )?from\b|\b(?:originally|previously|formerly|instead of|replac(?:es|ing)|in place of)\b`,
      'i',
    ),
  ],
  [
    'movedTo',
    new RegExp(
      String.raw`\b${MOVED}\b.*\b(?:to|until|for)\b|\b(?:new date|(?<!not )now (?:on(?=\W*$)|(?:to )?be(?:ing)?|tak(?:e|ing) place)|instead)\b|\b(?:replaced|superseded) (?:by|with)\b|\breplacement (?:date|meeting)\b|\bnow\W*$|(?:→|[-=]>)\s*$`,
      'i',
    ),
  ],
  [
    'ignored',
    /\b(?:updated|published|reviewed|(?:minutes|recording|video) (?:of|from|for)(?: (?:the|our))?|as (?:at|of)|week (?:commencing|beginning|ending)|w\/[cb]|(?:next )?review due|correct|approved|posted|closing date|by|before|since|until|deadline|see(?! you))\b|\b(?:added|uploaded|posted|last modified)(?: on)?:?\W*$|\b(?:papers|agenda|minutes|pdf|[km]b)\b\W*(?:revised|amended|issued)(?: on)?:?\W*$/i,
  ],
];

/** The role that words before a date give it; none where it is a meeting's own. */
export const roleOf = (lead: string): string | undefined =>
  // "To ask a question at the meeting on" is before the meeting's own date.
  /(?<!\bminutes of )\b(?:at|for) (?:the|this|our) (?:\w+ )?meeting on\s*$/i.test(lead)
    ? undefined
    : (TERM.test(lead) || NO_MEETING.test(lead)) &&
        !GATHERING.test(lead) &&
        !bodyIn(lead) &&
        !/\bquestions?\b/i.test(lead)
      ? 'ignored'
      : ROLES.find(([, words]) => words.test(lead))?.[0];

/** "Papers (uploaded 16 March 2027)": whether a day only tells when what a link leads to came to the page. */
export const isStamp = (lead: string): boolean =>
  /\b(?:added|uploaded|posted|published|updated|modified|issued|revised|amended)(?: on)?:?\W*(?:[a-z]{3,6}day,?\s)?$/i.test(
    lead,
  );

/** "… meeting minutes have been published": whether what stands behind a day makes it that of papers which are there. */
export const isOfPapers = (behind: string): boolean =>
  /^\W*(?:meeting(?:[’']s)? )?(?:(?:draft|final|approved|confirmed|unconfirmed) )?(?:minutes|papers|agenda|recording|notes|video)(?: and (?:papers|minutes|agenda|recording))? (?:(?:has|have|is|are|was|were|been|now) )+(?:\w+ )?(?:published|available|approved|ratified|uploaded|online|posted|circulated|added|agreed|here)\b/i.test(
    behind,
  );

/** "Replaces the meeting of 14 September which is cancelled": how much behind a former day is of that day. */
export const ofFormerDay = (role: string | undefined, behind: string): number =>
  role === 'movedFrom' ? (FORMER.exec(behind)?.[0].length ?? 0) : 0;
const FORMER = new RegExp(
  String.raw`^(?: meeting)?,?\s(?:which|that) (?:${BEEN} )+(?:${OFF_NOW})(?!\p{L})[^.;,()|]*`,
  'iu',
);

/** What a date says of a meeting in its role; `time` stands beside it. */
export function valuesOf(role: string, {date}: TypedDate, lead: string, time?: string): Draft {
  const moment = date + (time ? `T${time}` : '');
  if (role === 'ignored') return {};
  if (role === 'booking') return {booking: {by: moment}};
  if (!role.startsWith('moved')) return {[role]: role === 'papersOn' ? date : moment};
  const isLater = role === 'movedTo' && /postpon|deferr/i.test(lead);
  return {[role]: date, status: isLater ? 'postponed' : 'moved'};
}
