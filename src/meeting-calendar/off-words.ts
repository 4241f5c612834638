/**
 * What is cancelled in hospitals and surgeries, day by day: behind the word they make a body's name, as
 * in "Cancelled Operations Group", and say of no meeting that it is off. Text of a regular expression.
 */
export const CARE =
  '(?:operations?|appointments?|procedures?|clinics?|surger(?:y|ies)|admissions?|treatments?|visits?)\\b';

/** Other words for cancelled; "not held in public" and "not held at the Civic Centre" only say how and where. */
const OFF = String.raw`stood down|(?:removed|withdrawn|deleted|dropped|taken) (?:from|off|out of) (?:the|our|this) (?:\p{L}+ ){0,2}?(?:schedule|calendar|programme|diary|timetable)|called off|abandoned|(?:(?:will|shall|does|did|is|was|are) )?(?:not|no longer|unable to|(?:wo|is)n[’']t)(?: now)?(?: be(?:ing)?)? (?:go(?:ing)? ahead|tak(?:e|ing) place|held|proceed(?:ing)?|happen(?:ing)?)(?! (?:in|at|as|via|virtually|online|face)\b)|will not (?:be )?meet(?:ing)?(?= on\b)`;

/** What stands between a meeting and what became of it. Text of a regular expression. */
export const BEEN =
  '(?:has|have|had|been|is|are|was|were|will|be|being|now|both|all|also|currently|temporarily|therefore|unfortunately|sadly|regrettably)';

/** Words for another day, time or place, before "to" or "from" it. Text of a regular expression. */
export const MOVED =
  '(?:moved|re-?scheduled|re-?arranged|changed|postponed|deferred|delayed|carried (?:over|forward)|brought forward|put back)';

/** Words that say of meetings that they are off for now, and nothing else where they stand behind them. Text of a regular expression. */
export const OFF_NOW = String.raw`cancel{1,3}ed(?!\s+${CARE})|postponed|suspended|deferred|withdrawn|paused|on hold|${OFF}`;

/** What comes of the word for a change. */
export const statusOf = (word: string): 'cancelled' | 'postponed' | 'moved' =>
  /^(?:postp|def|pau|adj|(?:on )?hold)/i.test(word)
    ? 'postponed'
    : /^(?:moved|resch|rearr)/i.test(word)
      ? 'moved'
      : 'cancelled';

const PREFACE =
  /^\W*(?:please note:?\s(?:that\s)?|n\.?b\.?:?\s|unfortunately,?\s|(?:due|owing) to [^,]{3,60},\s|because of [^,]{3,60},\s)*/i;
/** "Please note that the meeting is cancelled": what is said, less what leads to it. */
export const withoutPreface = (text: string): string => text.replace(PREFACE, '');

/** A change, the word for it as its first group. Text of a regular expression. */
export const CHANGED = String.raw`(?<!\p{L})(cancel{1,3}ed(?!\s+${CARE})|cancel{1,2}ations?(?!\s+(?!due\b|owing\b|because\b)\p{L})|(?<!\b(?:registrations?|bookings?|recordings?|questions|streaming|access|parking|orders) (?:is |are |has been |have been )?)suspended|postponed|deferred|moved|rescheduled|rearranged|${OFF})(?!\p{L})`;
/** Any word of it in a text. */
export const CHANGE = new RegExp(CHANGED, 'iu');

const OFF_WORD = new RegExp(
  String.raw`^\W*(?:(?:this |the )?(?:meeting|session) )?(?:${BEEN} )*(?:(?<off>withdrawn|scrapped|dropped|removed|deleted|off|void(?:ed)?|canx|cncld|cxld?|cnx|canc(?:[’']?d)?|c a n c e l{1,2}(?: l)? e d|(?:not|no longer)(?: now)? (?:required|needed))|paused|adjourned|(?:on )?hold)\W*$`,
  'i',
);
/** The status that words give which mean it only where they stand alone: "withdrawn", "on hold". */
export function offWord(words: string): string | undefined {
  const match = OFF_WORD.exec(words);
  return match ? (match.groups?.off ? 'cancelled' : 'postponed') : undefined;
}

/** Whether a cell for a place says instead that there is no meeting. */
export const isOff = (text: string): boolean =>
  offWord(text) !== undefined ||
  new RegExp(String.raw`^\W*(?:cancel|postpon|suspend|${OFF})`, 'iu').test(text);

const STATUS = new RegExp(
  String.raw`^(?<subject>(?:this|the)(?: above)? (?:meeting|session) |meeting )?(?:${BEEN} )*${CHANGED}(?<rest>.*)$`,
  'isu',
);
/** Whether a line says nothing but that the meeting before it is off: "CANCELLED", "This meeting has been moved to …". */
export function isStatus(text: string): boolean {
  const said = STATUS.exec(withoutPreface(text))?.groups;
  const {subject, rest = ''} = said ?? {};
  return (
    offWord(text) !== undefined ||
    (said !== undefined &&
      (Boolean(subject) || /^\s*(?:$|[\p{P}|]|(?:due|owing) to\b|because\b)/u.test(rest)))
  );
}

/** The status of words that say nothing but that a meeting is off: "Meeting cancelled", "This meeting has been postponed". */
export function statusAlone(words: string): 'cancelled' | 'postponed' | undefined {
  const match = isStatus(words) ? CHANGE.exec(words) : null;
  const [all = '', word = ''] = match ?? [];
  const behind = words.slice((match?.index ?? 0) + all.length);
  const status = statusOf(word);
  return word && status !== 'moved' && !NOT_OFF.test(behind) ? status : undefined;
}
const NOT_OFF = /^\s*from\b|\b(?:but|if|unless|reinstated|(?:going|go|goes) ahead|back on)\b/i;
