import {CARE} from '../off-words.js';

type Json = Record<string, unknown>;

/* What is said of a meeting in set words: that it is off, moved, in private, the annual one. */

/** "Time to be confirmed": says nothing that a missing time does not. */
export const TBC =
  /\b(?:(?:start |the )?(?:times?|venue|location|place|room|dates?|details)(?: and (?:time|venue|location|place))?\s*:?\s*)?(?:is |are )?(?:still )?(?:to be (?:confirmed|announced|arranged|agreed|advised)|tb[cda]\b|t\.b\.[ca]\.?)/gi;

/** Whether a cell says nothing but that it is not known yet. */
export const isOpen = (text: string): boolean =>
  text.replace(TBC, '') !== text
    ? !/[\p{L}\p{N}]/u.test(text.replace(TBC, ''))
    : /^\W*(?:to follow|awaited|awaiting confirmation|not yet (?:known|confirmed|agreed))\W*$/i.test(
        text,
      );

/** "New date to be confirmed": the meeting is off, and will be held some day. */
export const NEW_DATE_OPEN =
  /\b(?:new|revised|alternative|replacement|another|re-?arranged) (?:meeting )?date\s{0,2}[:–—-]?\s{0,2}(?:(?:is|will be|yet|still) ){0,2}(?:to (?:be (?:confirmed|announced|arranged|agreed|advised|found|set)|follow)|tb[cda]\b|awaited)/gi;

/** Other words for cancelled; "not held in public" and "not held at the Civic Centre" only say how and where. */
const OFF = String.raw`stood down|called off|abandoned|(?:(?:is|was) )?unable to (?:go ahead|take place|proceed|be held)(?! (?:in|at|as|via|virtually|online|face)\b)|(?:(?:will|shall|does|did|is|are) )?(?:not|no longer|(?:wo|is)n[’']t)(?: now)?(?: be(?:ing)?)? (?:go(?:ing)? ahead|tak(?:e|ing) place|held|proceed(?:ing)?|happen(?:ing)?)(?! (?:in|at|as|via|virtually|online|face)\b)`;

const CHANGED = String.raw`(?<![\p{L}])(cancel{1,3}ed(?!\s+${CARE})|cancel{1,2}ations?(?!\s+(?!due\b|owing\b|because\b)\p{L})|(?<!\b(?:registrations?|bookings?|recordings?|questions|streaming|access|parking|orders) (?:is |are |has been |have been )?)suspended|postponed|deferred|moved|rescheduled|rearranged|${OFF})(?!\p{L})`;
/** Any word of it in a text. */
export const CHANGE = new RegExp(CHANGED, 'iu');

/** Other words for private; who may not come in person, or not speak, may still watch. */
const SHUT =
  /(?<=(?:^|[(|;,.–—-])\s*)(?:(?:private\W{1,3})?not public\b(?! (?:holiday|transport))|(?:(?:meeting|attendance)(?: is)? )?(?:by )?invitation only\b|staff only\b(?! \w)|part (?:2|two|b) only\b|no public access\b(?! (?:to|via|from|by|through|at)))|\b(?:private\W{1,3})not public\b|\b(?:(?:members of )?the |members of )?public (?:(?:is|are|will|to|be) )*(?:excluded|not (?:be )?(?:admitted|invited|allowed|permitted))\b(?! (?:to (?!attend\b)|in person|in the|from|into|at))|\b(?:members of )?the public (?:may|can|will) ?not attend\b(?! (?:in|part|the|physically))|\b(?:no|without) (?:members of )?the public\b(?! (?:to|may|in))|\bno members of the public\b(?! \w)|\bnon-public(?: (?:meeting|session))?\b(?! \w)|\bin camera\b|(?<=(?:^|[(|;,.–—-])\s*)not for the public\b|^\W*(?:private|closed|confidential|part (?:2|two|b)) (?:meetings|sessions)(?: 20\d\d)?\W*$|^\W*non-public (?:meetings|sessions)\b/i;

/** Words with a meaning of their own; each is taken out of what is left. */
export const FACTS: [RegExp, (match: RegExpExecArray) => Json][] = [
  [
    new RegExp(
      String.raw`\b(?:(?:this|these|the|above|meetings?|session|both|all|therefore|unfortunately|has|have|been|was|is|are|now|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*) ){0,6}${CHANGED}(?:\s+(?:to|until|from|for)\b)?(?:[\s,:–-]*((?:due|owing) to [^.;()|]+|(?:because|following|as(?! (?:planned|previously|originally|advertised|of)\b)) [^.;()|]+))?`,
      'iu',
    ),
    ([, word = '', reason]) => ({
      status: /^(?:postp|def)/i.test(word)
        ? 'postponed'
        : /^(?:moved|re)/i.test(word)
          ? 'moved'
          : 'cancelled',
      ...(reason && {reason: reason.trim()}),
    }),
  ],
  [
    /\b(?:held |meeting |session )*in (?:public and (?:in )?private|private and (?:in )?public)\b/i,
    () => ({held: 'part-private'}),
  ],
  [
    /\b(?:(?:held )?(?:part|partly|partially)[- ](?:in )?(?:private|closed|confidential|public)(?: (?:meeting|session))?(?:[\s,/&]{1,3}(?:and )?part[- ](?:in )?(?:private|closed|public))?)\b/i,
    () => ({held: 'part-private'}),
  ],
  [
    /\b(?:followed|preceded|then) by (?:an? )?(?:private|closed)(?: meeting| session)?/i,
    () => ({held: 'part-private'}),
  ],
  [
    /\b(?:members only[\s,;–-]*)?not (?:(?:be|being|a|an) )?(?:open to (?:members of )?the (?:general )?public|(?:public|open) (?:meeting|session))\b|\bno public (?:meeting|session)\b|\b(?:board |committee )?members only\b|\b(?:to be )?(?:held |meeting |session )*in private\b|\b(?:will )?not (?:be )?(?:an? (?:meeting|session|event) )?(?:held )?in public\b|\b(?:private|closed|confidential) (?:meeting|session|part|section)\b|\bclosed to the public\b|^private$/i,
    () => ({held: 'private'}),
  ],
  [SHUT, () => ({held: 'private'})],
  [
    /\b(?:to be )?(?:held |meeting |session )*in public\b|(?<!annual )\b(?:public|open) (?:meeting|session)\b|\bopen to (?:the public\b|public\b(?! \w))|^public$/i,
    () => ({held: 'public'}),
  ],
];
const TYPES: [RegExp, string][] = [
  [/annual (?:general|public) meeting|\bA[GP]M\b/i, 'annual-general'],
  [/\bextra-?ordinary\b/i, 'extraordinary'],
];
/** "Annual General Meeting" is of the type `annual-general`. */
export const typeIn = (words: string): string | undefined =>
  TYPES.find(([pattern]) => pattern.test(words))?.[1];

/** Who may come, as set words say it. */
export function heldIn(words: string): string | undefined {
  for (const [pattern, fact] of FACTS) {
    const match = pattern.exec(words);
    const held = match && fact(match).held;
    if (held) return held as string;
  }
}

const OFF_WORD =
  /^\W*(?:(?:this |the )?(?:meeting|session) )?(?:(?:has|have|is|was|been|now|currently) )*(?:(withdrawn|scrapped|dropped|removed|deleted|off|void(?:ed)?|canx|cncld|c a n c e l{1,2}(?: l)? e d|(?:not|no longer)(?: now)? (?:required|needed))|paused|adjourned|(?:on )?hold)\W*$/i;
/** The status that words give which mean it only where they stand alone: "withdrawn", "on hold". */
export function offWord(words: string): string | undefined {
  const match = OFF_WORD.exec(words);
  return match ? (match[1] ? 'cancelled' : 'postponed') : undefined;
}

/** Whether a cell for a place says instead that there is no meeting. */
export const isOff = (text: string): boolean =>
  offWord(text) !== undefined ||
  new RegExp(String.raw`^\W*(?:cancel|postpon|suspend|${OFF})`, 'i').test(text);

const STATUS = new RegExp(
  String.raw`^\W*(?:please note:?\s(?:that\s)?)?(?<subject>(?:this|the)(?: above)? (?:meeting|session) |meeting )?(?:(?:has|been|was|is|now|therefore|unfortunately) )*${CHANGED}(?<rest>.*)$`,
  'isu',
);
/** Whether a line says nothing but that the meeting before it is off: "CANCELLED", "This meeting has been moved to …". */
export function isStatus(text: string): boolean {
  const {subject, rest = ''} = STATUS.exec(text)?.groups ?? {};
  return (
    offWord(text) !== undefined ||
    (STATUS.test(text) &&
      (Boolean(subject) || /^\s*(?:$|[\p{P}|]|(?:due|owing) to\b|because\b)/u.test(rest)))
  );
}

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
function offAround(text: string): string | undefined {
  const {what = '', word} = OFF_BEHIND.exec(text)?.groups ?? {};
  const isCare = new RegExp(String.raw`(?:${CARE})\W*$`, 'i').test(what);
  const isSaid =
    word &&
    text.length < 100 &&
    !isCare &&
    !/[.;]\s|\b(?:or|when|not|which|about|minutes|has|have|been|being|is|are|was|were|will|be)\b/i.test(
      what,
    );
  return (isSaid ? word : undefined) ?? OFF_AHEAD.exec(text)?.[1];
}

/** The status that a heading or a lead gives to what stands under it: "Cancelled meetings". */
export function statusOver(text: string): string | undefined {
  if (
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
