/** What closed is not the practice: "not closed", "(branch at Ash closed 1 May 2019)". */
const STAYS =
  /[\s,;:([–—-]{0,6}\b(?:(?:is|was|has|currently) ){0,2}(?:not|never)\b(?: been| yet)? clos(?:ed|ing)\b[^,;()]{0,60}[)\]]?|\b(?:the|its|our|their) (?:old|former|previous) (?:one|building|premises|site|address)\b[^,;()]{0,40}\bclos(?:ed|es|ing|ure)\b[^,;()]{0,40}|(?:^|[.,;:([–—-])\s*(?:the |our |its )?branch\b[^,;()]{0,60}\bclos(?:ed|es|ing|ure)\b[^,;()]{0,40}[)\]]?/i;
/** What closed is the list of its patients: "no longer taking new patients". */
const FULL =
  /[\s,;:.([–—-]{0,6}\b(?:(?:this|the) (?:practice|surgery|list) )?(?:(?:is|are|has|currently|now) ){0,3}(?:not|no longer|closed|unable)\b(?: (?:currently|yet|now|able))*(?: to)? (?:tak|accept|regist|admit|open)\w*\b[^,;().]{0,20}\b(?:patients?|registrations?)\b[^,;()]{0,40}[)\]]?/i;
/** What closed is the door to those who are not its patients yet. */
const TO_NEW =
  /[\s,;:.([–—-]{0,6}\b(?:(?:patient )?(?:list|books?) )?(?:(?:is|are|has|been|currently|now) ){0,3}closed to (?:all )?(?:new )?(?:patients?|registrations?)\b[^,;()]{0,40}[)\]]?/i;
/** Lists, and an afternoon's training. */
const ELSE =
  /\bclos(?:ed|ing) (?:their|its|the|our) (?:patient )?(?:lists?|books?)\b(?: to (?:all )?(?:new )?(?:patients?|registrations?))?|\bclosed[- ]door (?:training|learning|session|event|afternoon)s?\b/i;
/** A practice that another took in closed, and the other did not: "merged with Ash Surgery, which closed". */
const TAKEN_IN = new RegExp(
  [
    String.raw`(?<=\b(?:incorporating|including) [^,;()]{3,60}),? which (?:has |was )?closed\b`,
    String.raw`\b(?:merged|amalgamated|combined) with (?:the )?(?<gone>[^,;()]{4,60}?)(?: (?:in|on) [^,;()]{4,20})?[,;]? (?:and |when |after )?(?:which|that practice|the latter|\k<gone>) (?:has |have |was |is |then |now )*clos(?:ed|ing)\b`,
    String.raw`\b(?:took over|has taken over|absorbed(?! (?:by|into)\b)) (?:the )?[^,;()]{4,60},? (?:which|when it) (?:has |was )?clos(?:ed|ing)\b`,
  ]
    .map((form) => form + '[^,;()]{0,40}')
    .join('|'),
  'i',
);
/** What may stand between closing and the hour or the reason of it. */
const WHEN =
  '(?: (?:on|at|for|from|the|our|staff|protected|all|\\w+day|\\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|20\\d\\d)){0,8}';
/** Closed for an afternoon, whatever its day; what has closed at an hour may have done so for good. */
const SHORT = new RegExp(
  `\\b(?:(?:will|is|are|was|were|be|to|has|have|been) ){0,3}(?:clos(?:ed?|es|ing)\\b${WHEN} (?:training|learning|education)\\b|(?:(?<=\\b(?:will|is|are|be|to) )clos(?:ed?|ing)|closes)\\b${WHEN} (?:(?:12|[1-4])(?:[.:]\\d\\d)? ?pm|noon|midday)\\b)[^;()]{0,60}`,
  'i',
);
/** Closed, but not for good: "temporarily closed", "closed until further notice". A day has its hours. */
const PAUSE =
  '(?:temporar(?:y|ily) (?:clos|shut)\\w*|(?:closed|shut) (?:temporarily|until|till|for (?:(?:major|essential|its) )*(?:refurbish\\w+|renovations?|repairs|building works?|maintenance))\\b(?! \\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]m))';
const FOR_NOW = new RegExp(
  `[\\s,;:.–—-]{0,6}(?:[([](?:[^()]{0,40}?\\b)??(${PAUSE}[^()]{0,120})[)\\]]|\\b(?:(?:(?:this|the) (?:practice|surgery) )?(?:(?:is|was|has|been|currently) ){0,4})?(${PAUSE}[^,;()]{0,80}))`,
  'i',
);

/** The words without those that say nothing of who is a member, and what of them a patient should see. */
export function withoutPauses(words: string): {text: string; notes?: string} {
  const [, inBrackets, plain] = FOR_NOW.exec(words) ?? [];
  const notes = (inBrackets ?? plain)
    ?.replace(/[\s.]+$/, '')
    .replace(/^./, (letter) => letter.toUpperCase());
  let text = words.replace(FOR_NOW, ' ');
  for (const form of [STAYS, FULL, TO_NEW, ELSE, TAKEN_IN, SHORT]) text = text.replace(form, ' ');
  return {
    text: text === words ? words : text.replace(/ +$/, ''),
    ...(notes && {notes}),
  };
}
