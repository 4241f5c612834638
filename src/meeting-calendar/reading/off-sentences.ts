import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {monthsIn} from './day-parts.js';
import {isOnline} from './kinds-of-words.js';
import {BEEN, MOVED, OFF_NOW, statusOf, withoutPreface} from '../off-words.js';
import {monthsOff} from './months-off.js';
import {otherKind} from './off-beside.js';
import {boundsOf, type Bounds} from './off-bounds.js';
import {isOfOther, isOver} from './status-over.js';

/* "All meetings have been cancelled": a notice that names no day, as a sentence says it. */

/** Which meetings are off: those of some months or between some days, of a year, of a body; all where none is said. */
export interface Off {
  /** None where they are held all the same, in private. */
  status?: string;
  months: number[];
  bounds?: Bounds;
  year?: string;
  body?: string;
}

/** A notice, and which of the meetings beside it, by where they stand, it is of. */
export interface Notice extends Off {
  /** The day to which the only one is moved, as it was written. */
  movedTo?: string;
  which: 'all' | 'above' | 'below' | 'next' | 'only';
}

const OFF = String.raw`(?<word>${OFF_NOW})`;
const NOTICE = new RegExp(
  String.raw`^(?<subject>(?:[\p{L}\d’'-]+ ){0,7}(?:meetings?|sessions?|dates|AGM)(?: [\p{L}\d-]+){0,5}?) (?:${BEEN} )+${OFF}(?!\p{L})`,
  'iu',
);
/** "March meeting – postponed": the month's meeting and the word alone. */
const SHORT_NOTICE = new RegExp(
  String.raw`^(?<subject>(?:[\p{L}\d’'-]+ ){1,7}(?:meetings?|sessions?))(?:\s*[:–—-])? ${OFF}(?:\s*(?:$|[,(–—-]|due to\b|owing to\b|because\b))`,
  'iu',
);
/** "The May meeting has been moved to 1 June." */
const MOVED_TO = new RegExp(
  String.raw`^(?<subject>(?:[\p{L}’'-]+ ){0,7}(?:meeting|session|AGM)(?: (?:in|of|for|planned|due|scheduled|arranged|to be held|\p{Lu}\p{L}+)){0,5}?) (?:${BEEN} )+(?<word>${MOVED}) (?:to|until|till) (?<day>[^;|]{3,60})$`,
  'iu',
);

/** Of meetings that are not beside it, or may be off. */
const OTHERS =
  /\b(?:[Ii]f|unless|may|might|[Ss]ome|[Mm]any|[Ss]everal|[Nn]o|[Oo]ther|[Pp]ast|[Pp]revious|[Ll]ast|which|that (?:was|were)|policy)\b/;

/** The sentence without what stands between commas, unless that names further months. */
const withoutAside = (sentence: string): string =>
  sentence
    .replace(
      /(?<=\p{Lu}\p{L}{2,8}),\s(?=(?<month>\p{Lu}\p{L}{2,8})\b)/gu,
      (pause, month: string) => (monthsIn(month).length ? ' and ' : pause),
    )
    .replace(/,\s[^,]{3,80},(?=\s)/g, (aside) => (monthsIn(aside).length ? aside : ''));

/** "Notice of cancellation: January meeting", "Cancellation of the January meeting". */
const CANCELLATION = new RegExp(
  String.raw`^(?:notice of )?(?:the )?(?<word>cancellation)(?: of|\s*[:–—-])? (?<subject>(?:[\p{L}’'-]+ ){1,7}meeting)(?: 20\d\d)?\W*$`,
  'iu',
);

/** Such a notice of a month's meeting. */
function shortOf(sentence: string): RegExpExecArray | null {
  const match = SHORT_NOTICE.exec(sentence) ?? CANCELLATION.exec(sentence);
  return match && monthsIn(match.groups?.subject ?? '').length ? match : null;
}

/** The notice of one meeting that has a new day. */
function movedOf(sentence: string): Notice | undefined {
  const {subject = '', word = '', day = ''} = MOVED_TO.exec(sentence)?.groups ?? {};
  const months = monthsIn(subject);
  const [date, more] = findDates(sentence, {year: () => 2000}).filter(
    ({date}) => date.length === 10,
  );
  if (months.length !== 1 || !date || more || OTHERS.test(subject)) return undefined;
  return {
    status: /^(?:postp|defer)/i.test(word) ? 'postponed' : 'moved',
    months,
    body: bodyIn(subject),
    which: 'only',
    movedTo: day,
  };
}

/** The notice in a text of meetings whose days it does not name. */
export function offNotice(text: string): Notice | undefined {
  if (isOver(text)) return undefined;
  for (const whole of text.split(/[.!?](?:\s+|$)/)) {
    const bounded = SEVERAL.test(whole) && !LATER.test(whole) ? boundsOf(whole) : undefined;
    const sentence = withoutPreface(bounded?.rest ?? whole);
    const inMonths = monthsOff(sentence);
    if (inMonths) return {...inMonths, which: 'all'};
    const moved = movedOf(sentence);
    if (moved) return moved;
    const {subject = '', word} =
      (NOTICE.exec(withoutAside(sentence)) ?? shortOf(sentence))?.groups ?? {};
    const months = monthsIn(subject);
    const isOne = !/\b(?:meetings|sessions|dates)\b/i.test(subject);
    const isNext = /\bnext\b/i.test(subject);
    const isDated = findDates(sentence, {year: () => 2000}).some(({date}) => date.length === 10);
    if (
      !word ||
      isDated ||
      isOfOther(sentence) ||
      otherKind(subject) ||
      (IN_PERSON.test(subject) && isOnline(text)) ||
      OTHERS.test(sentence)
    )
      continue;
    if (isOne && !isNext && !months.length) continue;
    return {
      status: statusOf(word),
      months,
      bounds: bounded?.bounds,
      year: /(?<!\d)20\d\d(?![\d/–-])/.exec(subject)?.[0],
      body: bodyIn(subject),
      which: isOne ? (isNext ? 'next' : 'only') : placeOf(subject),
    };
  }
  return undefined;
}

/** Which of several a notice is of, by the words for them. */
const placeOf = (subject: string) =>
  /\babove\b/i.test(subject) ? 'above' : /\bfollowing\b/i.test(subject) ? 'below' : 'all';

/** "Face to face meetings are suspended", where the others are online. */
const IN_PERSON = /\b(?:face[- ]to[- ]face|in[- ]person|physical)\b/i;
const SEVERAL = /\b(?:meetings|sessions|dates)\b/i;
/** "Postponed until 1 April" tells the new day. */
const LATER = /\b(?:postponed|deferred|re-?scheduled)\s+(?:to|until|till)\b/i;

/** Whether a text says from or until which day meetings are off, so that the day is no meeting's. */
export const isBounded = (text: string): boolean =>
  SEVERAL.test(text) && offNotice(text)?.bounds !== undefined;
