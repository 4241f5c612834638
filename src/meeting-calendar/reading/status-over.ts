import {bodyIn, isShortBody} from './body-names.js';
import {MONTH} from './day-parts.js';
import {isPlace} from './kinds-of-words.js';
import {isKind} from './naming.js';
import {BEEN, CARE, OFF_NOW, statusOf, withoutPreface} from '../off-words.js';

/* What headings, leads and notices say of the meetings below and beside them: that they are off. */

const MEETINGS = '(?:meetings?|dates?|sessions?)';
const OFF_LIST = new RegExp(
  String.raw`^(?:(?:(?:all|the) )?${MEETINGS}(?: \w+)? )?(?<word>${OFF_NOW})(?: ${MEETINGS})?\W*$`,
  'iu',
);
const OFF_LEAD = new RegExp(
  String.raw`^(?:\p{L}+ ){0,6}${MEETINGS}(?: \p{L}+){0,2} (?:${BEEN} )+(?<word>${OFF_NOW})(?!\p{L})[^.;]*$`,
  'iu',
);
/** "Governing Body – CANCELLED", "2027 (all meetings cancelled)", "Cancelled: Audit Committee". */
const OFF_BEHIND = new RegExp(
  String.raw`^(?<what>.{2,80}?)\s*(?:\s|[:([–—-])\s*(?:(?:all|both|now|${MEETINGS}) )*(?<word>${OFF_NOW})\W*$`,
  'iu',
);
/** "Stood down", "No longer taking place", "Meetings which have been called off". */
const OFF_ALONE = new RegExp(
  String.raw`^(?:(?:all|the|these) )?(?:(?:meetings|dates|sessions) )?(?:(?:that|which) )?(?:${BEEN} )*(?<word>${OFF_NOW})\W*$`,
  'iu',
);
const OFF_AHEAD = /^(?<word>cancel{1,3}ed|postponed)\s*[:–—-]\s*(?<behind>.+)/i;
/** What is said of one meeting, of some, or of others is not said of what stands below. */
const OTHERS =
  /\b(?:next|above|last|past|previous|other|some|many|several|that (?:was|were)|which)\b/i;
/** "The January meeting has been cancelled" is of that one. */
const OF_MONTH = new RegExp(
  String.raw`^(?:the|our) ${MONTH} (?:20\d\d )?(?:\p{L}+ ){0,3}meeting ${BEEN}\b`,
  'iu',
);
/** What such words name without a pause; "Coffee morning cancelled." is of no meeting below. */
const HEADS = new RegExp(
  String.raw`\b(?:${MEETINGS}|20\d\d|${MONTH}|seminars?|workshops?|forum|panel|group|all|both|following)\b`,
  'i',
);
const namesMeetings = (words: string): boolean =>
  HEADS.test(words) || SHORT_NAME.test(words) || isShortBody(words) || bodyIn(words) !== undefined;
/** "The financial plan has been", "the flu clinic on": whether a subject is nothing that meets. */
export function isThing(subject: string): boolean {
  const what = SUBJECT.exec(withoutPreface(subject))?.groups?.what ?? '';
  return (
    what !== '' && !namesMeetings(what) && !isKind(what) && !isPlace(what) && !OF_IT.test(what)
  );
}
const SUBJECT = new RegExp(
  String.raw`^(?:the|our|an?) (?<what>[^,;:|]{3,60}?)(?: (?:on|in|at|before|after|for|from)\b[^,;:]*)?(?: ${BEEN})*\W*$`,
  'i',
);
/** What a meeting has, or what stands for it. */
const OF_IT = /\b(?:venue|location|room|time|start|dates?|days?|above|one|CCG)\b/i;
const SHORT_NAME = /(?<!\p{L})(?!CANCEL)\p{Lu}{2,}(?!\p{L})/u;
function offAround(text: string): string | undefined {
  // Longer is no name; looking for its end in white space would take seconds.
  const {what = '', word} = (text.length < 100 && OFF_BEHIND.exec(text)?.groups) || {};
  const isCare = new RegExp(String.raw`(?:${CARE})\W*$`, 'i').test(what);
  const isSaid =
    word &&
    text.length < 100 &&
    namesMeetings(what) &&
    !isCare &&
    !/[.;]\s|\b(?:or|when|not|which|about|minutes|has|have|been|being|is|are|was|were|will|be)\b/i.test(
      what,
    );
  const {word: ahead, behind = ''} = OFF_AHEAD.exec(text)?.groups ?? {};
  return isSaid ? word : namesMeetings(behind) ? ahead : undefined;
}

/** "Were suspended in 2020 and have now resumed", "were paused during COVID-19": it is over. */
export const isOver = (text: string): boolean =>
  /(?<!\b(?:will|shall|to|can|could|be|until|when|once|if|after)\s(?:\w+\s){0,3})\b(?:resumed|re-?started|re-?commenced|re-?instated|now (?:back|held|taking place|going ahead)|held [^.]{0,60}\bagain)\b/i.test(
    text,
  ) ||
  /\b(?:were|was) (?:\w+ )?(?:cancel{1,3}ed|postponed|suspended|paused|stood down|called off) (?:during|throughout|in (?:early |late |\p{L}{3,9} )?20\d\d)/iu.test(
    text,
  );
/** "Public attendance at meetings is suspended": no meeting is. */
export const isOfOther = (text: string): boolean =>
  /^(?:[\p{L}’'-]+ ){0,4}(?:attendance|access|admission|participation|question(?:s| time)|(?:live[- ]?)?stream(?:ing|s)?|webcast(?:s|ing)?|recordings?|broadcast(?:s|ing)?|parking|refreshments|catering|lunch(?:es)?|visits|bookings?|webinars) (?:at|to|in|of|for|from|by|before|after|during)\b/iu.test(
    withoutPreface(text),
  );

/** The status that a heading or a lead gives to what stands under it: "Cancelled meetings". */
export function statusOver(words: string): string | undefined {
  const text = withoutPreface(words);
  if (
    isOver(text) ||
    isOfOther(text) ||
    /\b(?:if|not (?:\w+ )?(?:cancel|postpon)\w*|no (?:\w+ )?meetings?|may (?:be|have|need)|might|unless|policy)\b/i.test(
      text,
    )
  )
    return undefined;
  const alone = OFF_ALONE.exec(text)?.groups?.word;
  if (!alone && (OTHERS.test(text) || OF_MONTH.test(text))) return undefined;
  const word =
    alone ?? (OFF_LIST.exec(text) ?? OFF_LEAD.exec(text))?.groups?.word ?? offAround(text);
  return word && statusOf(word);
}
