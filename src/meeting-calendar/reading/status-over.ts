import {bodyIn} from './body-names.js';
import {CARE} from '../off-words.js';

/* What headings, leads and notices say of the meetings below and beside them: that they are off. */

const OFF_LIST =
  /^\W*(?:(?:(?:all|the) )?(?:meetings?|dates?|sessions?)(?: \w+)? )?(cancel{1,3}ed|postponed)(?: (?:meetings?|dates?|sessions?))?\W*$/i;
const OFF_LEAD =
  /^\W*(?:please note:?\s(?:that\s)?)?(?:the |these )?(?:following )?(?:\p{L}+ ){0,4}(?:meetings?|dates?|sessions?)(?: \p{L}+){0,2} (?:has|have|is|are|were|was|will)(?: (?:now|all|both|been|be))* (cancel{1,3}ed|postponed)\b[^.;]*\W*$/iu;
const OFF_NOT =
  /^\W*(?:please note:?\s(?:that\s)?)?(?:the |these )?(?:following )?(?:\p{L}+ ){0,4}(?:meetings?|dates?|sessions?) (?:will|are) (?:not|no longer) (?:now )?(?:be(?:ing)? )?(?:go(?:ing)? ahead|tak(?:e|ing) place|held)\W*$/iu;
/** "Governing Body – CANCELLED", "2027 (all meetings cancelled)", "Cancelled: Audit Committee". */
const OFF_BEHIND =
  /^(?<what>.{2,80}?)\s*(?:\s|[:([–—-])\s*(?:(?:all|both|now|meetings?|dates?|sessions?) )*(?<word>cancel{1,3}ed|postponed|suspended|called off|stood down|withdrawn|(?:not|no longer) (?:going ahead|taking place|being held))\W*$/iu;
/** "Stood down", "No longer taking place", "Meetings which have been called off". */
const OFF_ALONE =
  /^\W*(?:(?:all|the|these) )?(?:(?:meetings|dates|sessions) )?(?:(?:that|which) )?(?:(?:has|have|are|were|will|be|been|now) )*(cancel{1,3}ed|postponed|called off|stood down|withdrawn|(?:not|no longer) (?:going ahead|go ahead|taking place|take place|being held))\W*$/i;
const OFF_AHEAD = /^\W*(cancel{1,3}ed|postponed)\s*[:–—-]\s*(?:\p{L}|20\d\d\b)/iu;
/** What is said of one meeting, of some, or of others is not said of what stands below. */
const OTHERS =
  /\b(?:next|above|last|past|previous|other|some|many|several|that (?:was|were)|which)\b/i;
/** "The January meeting has been cancelled" is of that one. */
const OF_MONTH =
  /^\W*(?:please note:?\s(?:that\s)?)?(?:the|our) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* (?:20\d\d )?(?:\p{L}+ ){0,3}meeting (?:has|is|was|will)\b/iu;
/** What such words name without a pause; "Coffee morning cancelled." is of no meeting below. */
const HEADS =
  /\b(?:meetings?|dates?|sessions?|20\d\d|jan\p{L}*|feb\p{L}*|march|april|may|june|july|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|seminars?|workshops?|forum|panel|group|all|both|following)\b/iu;
/** What else is held beside meetings. */
const SOCIAL =
  /\b(?:coffee|teas?|lunch(?:es)?|breakfasts?|fairs?|fetes?|concerts?|carols?|part(?:y|ies)|quiz(?:zes)?|walks?|tours?|markets?|clinics?|choirs?|raffles?)\b/i;
const SHORT_NAME = /(?<!\p{L})(?!CANCEL)\p{Lu}{2,}(?!\p{L})/u;
function offAround(text: string): string | undefined {
  // Longer is no name; looking for its end in white space would take seconds.
  const {what = '', word} = (text.length < 100 && OFF_BEHIND.exec(text)?.groups) || {};
  const isCare = new RegExp(String.raw`(?:${CARE})\W*$`, 'i').test(what);
  const isSaid =
    word &&
    text.length < 100 &&
    !SOCIAL.test(what) &&
    (!/\.\s*$/.test(text) ||
      HEADS.test(what) ||
      SHORT_NAME.test(what) ||
      bodyIn(what) !== undefined) &&
    !isCare &&
    !/[.;]\s|\b(?:or|when|not|which|about|minutes|has|have|been|being|is|are|was|were|will|be)\b/i.test(
      what,
    );
  return (isSaid ? word : undefined) ?? OFF_AHEAD.exec(text)?.[1];
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
  /^\W*(?:please note:?\s(?:that\s)?)?(?:[\p{L}’'-]+ ){0,4}(?:attendance|access|admission|participation|question(?:s| time)|(?:live[- ]?)?stream(?:ing|s)?|webcast(?:s|ing)?|recordings?|broadcast(?:s|ing)?|parking|refreshments|catering|lunch(?:es)?|visits|bookings?|webinars) (?:at|to|in|of|for|from|by|before|after|during)\b/iu.test(
    text,
  );

/** The status that a heading or a lead gives to what stands under it: "Cancelled meetings". */
export function statusOver(text: string): string | undefined {
  if (
    isOver(text) ||
    isOfOther(text) ||
    /\b(?:if|not (?:\w+ )?(?:cancel|postpon)\w*|no (?:\w+ )?meetings?|may (?:be|have|need)|might|unless|policy)\b/i.test(
      text,
    )
  )
    return undefined;
  const alone = OFF_ALONE.exec(text)?.[1];
  if (!alone && (OTHERS.test(text) || OF_MONTH.test(text))) return undefined;
  const word = alone ?? (OFF_LIST.exec(text) ?? OFF_LEAD.exec(text))?.[1] ?? offAround(text);
  if (word) return /^p/i.test(word) ? 'postponed' : 'cancelled';
  return OFF_NOT.test(text) ? 'cancelled' : undefined;
}
