/**
 * What is cancelled in hospitals and surgeries, day by day: behind the word they make a body's name, as
 * in "Cancelled Operations Group", and say of no meeting that it is off. Text of a regular expression.
 */
export const CARE =
  '(?:operations?|appointments?|procedures?|clinics?|surger(?:y|ies)|admissions?|treatments?|visits?)\\b';

/** Other words for cancelled; "not held in public" and "not held at the Civic Centre" only say how and where. */
const OFF = String.raw`stood down|(?:removed|withdrawn|deleted|dropped|taken|struck) (?:from|off|out of) (?:the|our|this) (?:[\p{L}]+ ){0,2}?(?:schedule|calendar|programme|diary|timetable|work ?plan|list of (?:dates|meetings))|called off|abandoned|(?:(?:is|was) )?unable to (?:go ahead|take place|proceed|be held)(?! (?:in|at|as|via|virtually|online|face)\b)|(?:(?:will|shall|does|did|is|are) )?(?:not|no longer|(?:wo|is)n[’']t)(?: now)?(?: be(?:ing)?)? (?:go(?:ing)? ahead|tak(?:e|ing) place|held|proceed(?:ing)?|happen(?:ing)?)(?! (?:in|at|as|via|virtually|online|face)\b)`;

/** A change, the word for it as its first group. Text of a regular expression. */
export const CHANGED = String.raw`(?<![\p{L}])(cancel{1,3}ed(?!\s+${CARE})|cancel{1,2}ations?(?!\s+(?!due\b|owing\b|because\b)\p{L})|(?<!\b(?:registrations?|bookings?|recordings?|questions|streaming|access|parking|orders) (?:is |are |has been |have been )?)suspended|postponed|deferred|moved|rescheduled|rearranged|${OFF})(?!\p{L})`;
/** Any word of it in a text. */
export const CHANGE = new RegExp(CHANGED, 'iu');

const OFF_WORD =
  /^\W*(?:(?:this |the )?(?:meeting|session) )?(?:(?:has|have|is|was|been|now|currently) )*(?:(withdrawn|scrapped|dropped|removed|deleted|off|void(?:ed)?|canx|cncld|cxld?|cnx|canc(?:[’']?d)?|c a n c e l{1,2}(?: l)? e d|(?:not|no longer)(?: now)? (?:required|needed))|paused|adjourned|(?:on )?hold)\W*$/i;
/** The status that words give which mean it only where they stand alone: "withdrawn", "on hold". */
export function offWord(words: string): string | undefined {
  const match = OFF_WORD.exec(words);
  return match ? (match[1] ? 'cancelled' : 'postponed') : undefined;
}

/** Whether a cell for a place says instead that there is no meeting. */
export const isOff = (text: string): boolean =>
  offWord(text) !== undefined ||
  new RegExp(String.raw`^\W*(?:cancel|postpon|suspend|${OFF})`, 'iu').test(text);

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

/** The status of words that say nothing but that a meeting is off: "Meeting cancelled", "This meeting has been postponed". */
export function statusAlone(words: string): 'cancelled' | 'postponed' | undefined {
  const match = isStatus(words) ? CHANGE.exec(words) : null;
  const [all = '', word = ''] = match ?? [];
  const behind = words.slice((match?.index ?? 0) + all.length);
  if (!word || /^(?:moved|resch|rearr)/i.test(word) || NOT_OFF.test(behind)) return undefined;
  return /^(?:postp|def)/i.test(word) ? 'postponed' : 'cancelled';
}
const NOT_OFF = /^\s*from\b|\b(?:but|if|unless|reinstated|(?:going|go|goes) ahead|back on)\b/i;
