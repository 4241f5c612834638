import {BEEN, CARE, CHANGE, withoutPreface} from '../off-words.js';
import {bodyIn} from './body-names.js';
import {isOnline, PURPOSE, SHUT} from './kinds-of-words.js';
import type {Draft} from './line.js';
import {typeIn} from './meeting-facts.js';
import {isThing} from './status-over.js';

/* What is off beside a meeting that is held: its lunch, its live stream, a seminar on the same day. */

const ITEM = String.raw`(?:items?(?: \d+[a-z]?(?:(?:,| and| &| to|[–-]) ?\d+[a-z]?)*)?|reports?|papers?|presentations?|discussions?|decisions?)`;
const THING = String.raw`(?:${ITEM}|tickets?|places?|seats?|tours?|(?:car )?parking|car parks?|live[- ]?stream(?:ing)?|web-?cast(?:ing)?|broadcast|recording|teas?|coffees?(?: mornings?)?|lunch(?:es)?|refreshments|catering|buffet|pre-?meet(?:ing)?s?|part (?:2|two|b)(?: (?:meeting|session))?|(?:q ?(?:&|and) ?a|questions?)(?: (?:session|time))?|(?:(?:venue|room|hall) )?(?:bookings?|hire)(?: system)?|site visits?|(?:informal|drop-in|networking) sessions?|public (?:attendance|access|gallery)|(?:attendance|access))`;
/** What a thing is called by, before it: "the pre-meeting lunch", "networking lunch and site tour". */
const CALLED = String.raw`(?:(?!(?:meetings?|sessions?|and|or|with|seminars?|workshops?|events?|AGM|if|no)\b)[\p{L}’'-]+ ){0,3}`;
const AUX = String.raw`(?: (?:${BEEN}|can|cannot|not|must|should|may|need|to))*\s*$`;
/** "Held virtually, face to face meeting cancelled". */
const IN_PERSON = new RegExp(
  String.raw`^(?:(?:the|our|all|planned) )*(?:face[- ]to[- ]face|in[- ]person|physical|(?:meetings?|session|event) (?:in[- ]person|face[- ]to[- ]face))(?: (?:meetings?|session|event|attendance))?${AUX}`,
  'i',
);
const IN_PERSON_BEHIND = /^\s*(?:in[- ]person|face[- ]to[- ]face)\b/i;
/** "Cancelled in person; now online": whether what is off, by what goes on behind the word, is only being there. */
export const isOfPresence = (behind: string): boolean =>
  IN_PERSON_BEHIND.test(behind) && isOnline(behind);
/** "Venue cancelled – now online". */
const ROOM = new RegExp(String.raw`^(?:(?:the|our) )?(?:venue|room|hall|building)${AUX}`, 'i');
/** "The private session has been cancelled", "closed part postponed": the rest of the meeting is held. */
const PART = new RegExp(
  String.raw`^(?:(?:the|our) ${SHUT} (?:session|meeting)|(?:(?:the|our) )?(?:${SHUT}|second) (?:part|section|half|items?|business))${AUX}`,
  'i',
);
/** "Governing Body, followed by the AGM (AGM cancelled)". */
const ANNUAL = String.raw`(?:AGM|APM|annual (?:general|public) meeting)`;
const ANNUAL_OWN = new RegExp(String.raw`^(?:(?:the|our) )?${ANNUAL}${AUX}`, 'i');
const ANNUAL_BESIDE = new RegExp(
  String.raw`\b(?:followed|preceded) by (?:(?:the|our|an) )?${ANNUAL}`,
  'i',
);
/** "Board development session", "the members' briefing in the morning": the words and their kind. */
const OTHER_KIND = new RegExp(
  String.raw`^(?:[\p{L}’']+ ){0,4}?(?<kind>${PURPOSE}|seminars?|workshops?|webinars?|away[ -]?days?|drop-ins?|${SHUT}(?= (?:session|part|section)))(?: (?:sessions?|days?|events?|workshops?|seminars?|part|section))?(?: (?:beforehand|afterwards|(?:before|after|in|on|at) (?:the|this|our) \p{L}+))?${AUX}`,
  'iu',
);
/** The kind of gathering that words before a change name where it is no meeting. */
export const otherKind = (own: string): string | undefined =>
  OTHER_KIND.exec(withoutPreface(own))?.groups?.kind;

/**
 * Whether the words before a change (`words`) name another gathering than the meeting of the row, of which
 * the text says the `rest`. `isAside`: they stand in brackets or among notes.
 */
export function isOtherThanMeant(
  words: string,
  rest: string,
  row: Draft,
  isAside: boolean,
): boolean {
  const own = withoutPreface(words);
  if ((IN_PERSON.test(own) || ROOM.test(own)) && isOnline(rest)) return true;
  if (ANNUAL_OWN.test(own) && ANNUAL_BESIDE.test(rest)) return true;
  const {title = '', committee} = row as {title?: string; committee?: string};
  if (PART.test(own) && row.held !== 'private' && !IS_SHUT.test(rest)) return true;
  const kind = otherKind(own)?.toLowerCase();
  // "Board seminar (seminar cancelled)" is that one.
  if (!kind || row.held === 'private' || `${title} ${rest}`.toLowerCase().includes(kind))
    return false;
  return (
    isAside ||
    OF_THE_DAY.test(own) ||
    Boolean((committee ?? title) || (bodyIn(rest) ?? typeIn(rest)))
  );
}
/** "The workshop in the morning", "the training beforehand": of several on that day. */
const OF_THE_DAY =
  /^(?:the|our)\s.*\b(?:morning|afternoon|evening|lunch-?time|beforehand|afterwards|(?:before|after) (?:the|this|our))\b/i;
const IS_SHUT = new RegExp(String.raw`\b${SHUT}\b`, 'i');

const OF_ANOTHER =
  /(?<!\p{L})(?:(?:of|on|from|about|for|to|regarding|following|with|after)(?: (?:any|all))?|\p{L}{3,} (?:the|our|that|last)|(?:of|on|from|about|for|to|with|after|in) (?:the|our|this|that|last)) $/iu;
/** Behind "the" it is what something is called. */
const OF_THE = /(?<!\p{L})\p{L}{2,} (?:the|our|that) $/iu;
const ANOTHER =
  /^\s+(?:\p{L}+ ){0,2}(?:meetings?|sessions?|dates?|AGM|events?|seminars?|workshops?)\b/iu;
/**
 * "Update on the cancelled November meeting": whether the word, by those around it, only says which
 * meeting something is about; a notice or an apology for it says that it is off.
 */
export const isOfAnother = (own: string, behind: string): boolean =>
  ((ANOTHER.test(behind) && OF_ANOTHER.test(own)) || OF_THE.test(own)) &&
  !/\b(?:notices?|notification|apolog\w*|sorry|inform\w*|due|moved|changed?) (?:of|for|about|on|to|regarding) (?:\w+ )?$/i.test(
    own,
  );

const CARRIED = /\b(?:moves|carried (?:forward|over)|brought back|re-?turn(?:s|ing))\b/i;
/** "Item 5 deferred to": whether the words before a day say that a thing beside the meeting was moved to it. */
export function isThingMoved(lead: string): boolean {
  const clause = lead.split(/[()[\];|]/).at(-1) ?? '';
  const match = CHANGE.exec(clause) ?? CARRIED.exec(clause);
  const subject = clause
    .slice(0, match?.index)
    .split(/,|\.\s|\s[–—-]\s/)
    .at(-1);
  return match !== null && (isOnThing(subject) || isThing(subject ?? ''));
}

/** "Car park suspended", "the tea before the meeting has been cancelled": a whole clause on something beside it. */
const BESIDE = new RegExp(
  String.raw`^${CALLED}${THING}(?: (?:and|or|&) ${CALLED}${THING})*(?: (?:(?:before|after|during|for) (?:the|this|our) meeting|(?:at|in|of|with|by) [^,;]{2,50}?))?${AUX}`,
  'iu',
);
const isOnThing = (clause = ''): boolean => BESIDE.test(withoutPreface(clause));
/** "Car park suspended, meeting cancelled": such a clause before what is said of the meeting. */
export const BESIDE_FIRST = new RegExp(
  String.raw`(?<=(?:^|[,;.(|–—-])\s?)(?:(?:the|our|all|public|usual|informal|working|light|buffet|networking) )*${THING}(?: ${BEEN})* (?:cancel{1,3}ed|suspended|withdrawn|closed|unavailable)(?=\s*(?:[,;.)|]|and\b|but\b))`,
  'gi',
);
/** "Covers suspended and cancelled operations". */
const OF_CARE = new RegExp(
  String.raw`^(?:,? (?:and|or|&)? ?(?:cancel{1,3}ed|postponed|deferred|delayed|suspended))* ${CARE}`,
  'i',
);
/** Whether a change, by the words around it, is of something beside the meeting. */
export const isBeside = (own: string, behind: string): boolean =>
  OF_CARE.test(behind) || (!CHANGE.test(behind) && isOnThing(own.split(',').at(-1)));
