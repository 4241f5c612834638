/** The ways in which pages say that a practice is not (any longer) one of theirs, but for closing. */

const YEAR = String.raw`(?:19|20)\d\d`;
/** Where what is said begins; signs may stand before it. */
const START = String.raw`^[^a-z\d]{0,6}`;
const verbs = (most: number) =>
  String.raw`(?:(?:has|have|had|was|were|been|is) ){0,${String(most)}}`;
/** "2013–2019", "2013 to March 2019", "2013-18" */
const YEARS = String.raw`${YEAR} ?(?:(?:[–—-]|to|until) ?(?:[a-z]{3,9} )?${YEAR}|[–—-] ?\d\d)\b`;
/** "April 2013 to March 2019", with days or without. */
const MONTHS = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} ${YEAR} ?(?:[–—-]|to|until) ?(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} ${YEAR}\b`;

/** What practices do that are none of a group any more, wherever the words stand. */
const GONE = String.raw`amalgamated|joined forces|combined with|united with|inactive|suspended|retired|dispersed|shut(?: down)?|decommissioned|de-?registered|ceased|withdrawn|withdrew|transferred`;
/** "lost its GMS contract" */
const LOST = String.raw`(?:cancelled|revoked|lost|surrendered|terminated|ended|gave up|given up|handed in) (?:(?:its|their|the|cqc|nhs|gms|pms|apms) )*(?:registration|contract|licence|membership)`;

/** "patients should go to Bacon Road": to another practice, and to no part of this one or of a hospital. */
const SENT = String.raw`(?<=\bpatients )(?:should|must|need to|are (?:asked|advised) to)(?: now)? (?:go|register|re-register|transfer|move) (?:to|with|at) (?!(?:(?:the|our|this|their|any|an?) )?(?:reception|desk|front|side|main|rear|back|branch|hospital|a&e|pharmac|chemist|walk|website|nearest|nhs|111|practice|surgery)\b)(?![^.;]*\bfor\b)`;

/** Said of a practice wherever the words stand, behind its name and address too. */
const ANYWHERE = [
  // Who left the trust that was before us is ours.
  String.raw`\b(?:left (?:us|the|our|in|on)|(?:has|have|who|which|that) left|leav(?:es|ing) (?:us|the|our))\b(?!(?: the| our)?(?: \w+){0,3} (?:pct|primary care trust)\b)`,
  String.raw`\b(?:once|were|was|past|lapsed|former(?:ly)?|previous(?:ly)?)(?: (?:were|was|been|our|once|an?)){0,3} members?(?! of (?:(?:the|our|its|their) )?(?:\w+ )?(?:board|body|committee|team|staff|college))`,
  // "The CCG was dissolved" is said of a body.
  String.raw`(?<!\b(?:ccgs?|groups?|pcts?|trusts?|boards?) ${verbs(3)})\b(?:dissolved|disbanded)`,
  String.raw`\bmembership (?:(?:has|was|is|been|now) ){0,3}(?:ended|ends|lapsed|expired|revoked|cancelled|terminated)`,
  String.raw`\bcontract (?:(?:of|with|for) [^.;]{3,60}? )?(?:has |was )?(?:been )?(?:ended|terminated|expired|handed back)\b`,
  String.raw`\bpatients (?:(?:have|has|were|are|been) )*(?:moved|transferred|(?:re)?allocated|(?:re)?assigned|dispersed|re-?registered)\b`,
  String.raw`\b(?:registration|contract|licence|membership)s? (?:(?:has|was|is|been|now) )*(?:cancelled|removed|revoked|withdrawn|surrendered|terminated)\b`,
  String.raw`\bpatients (?:(?:are|were|have|been) )*now (?:registered|seen|looked after|cared for)\b`,
  String.raw`\b(?:leavers?|resigned|expelled|departed|struck off|opted out|wound up|defunct)`,
  String.raw`\b(?:merge[ds]?(?! (?:their|its) )|${GONE}|moved to (?:another|nhs))\b`,
  String.raw`\b${LOST}\b`,
  SENT,
  String.raw`\bremoved from (?:(?:the|our) )?(?:ccg|membership|list|group)`,
  String.raw`\b(?:have|has) lost (?:the|these|our)\b`,
  // What is not ours, or of others.
  String.raw`\b(?:associate|affiliated?|honorary|observer) (?:(?:gp|member) )*(?:members?(?:hip)?|practices?|surgeries)\b`,
  String.raw`\b(?:practices not|not (?!the )(?:(?:in|of|included|one of|with|within|part of|covered by) )*(?:our|ours|us|this|the (?:ccg|list)(?!['’]s))|non-?members?|not (?:a )?members?|not part of(?![^.,]* (?:staff|team|board|body))|membership (?:is )?not known)\b`,
  String.raw`\b(?:no longer|used to be|commissioned by|ex-?members?)\b`,
  String.raw`\b(?:outside|out of) (?:our|this|the) (?:area|ccg|boundar(?:y|ies)|region|patch|catchment)\b`,
];
export const OUT_IN_LINES = ANYWHERE.join('|');

/** Said so in headings, remarks and sentences; "The Former School" is an address. */
const FORMS = [
  OUT_IN_LINES,
  // "until 31 March 2019", "member until 31/03/19"
  String.raw`${START}(?:(?:was|an?|member|practice|up) ){0,4}(?:until|till) (?:[^\s:]{1,12} ){0,4}(?:\d{1,2}[/.]\d{1,2}[/.])?(?:${YEAR}|\d\d(?<=[/.]\d\d))`,
  String.raw`\b(?:members|practices) (?:until|till) (?:[^\s:]{1,12} ){0,3}${YEAR}\b`,
  String.raw`${START}(?:(?:member|from) ){0,2}(?:${YEARS}|${MONTHS})`,
  String.raw`${START}${verbs(3)}removed\b`,
  String.raw`${START}(?:(?:has|have) )?left\b(?! (?:hand|side|at|turn|of|bank)\b)`,
  // What was, in a word alone or in front of what it was.
  String.raw`^(?:archived?|historic(?:al)?|previously|formerly|past|previous|former|lapsed|expired|ended|gone|terminated|moved (?:away|on|out)|(?:observer|guest|applicant|associate)s?)(?: (?:ones|practices|surgeries))?\s?:?$`,
  String.raw`\b(?:previously|formerly|historically)(?: (?:were|was|been|our|an?)){0,3} (?:members?|practices|part of|in (?:our|the|this))`,
  String.raw`\b(?:past|lapsed|historic(?:al)?|archived?) (?:(?:gp|member|of) ){0,2}(?:members?(?:hip)?|practices|surgeries|list)`,
  String.raw`\b(?:former|previous)(?!(?: \w+){1,4} (?:area|district|council|county|hospital|borough|pct|primary care trust|health authority)\b)\b`,
  String.raw`\bnone of\b.*\b(?:is|are)\b.*\b(?:members?|part of|in the)\b`,
  String.raw`^old (?:(?:gp|member|our) )*(?:members|practices|surgeries)\b`,
  String.raw`\bother (?:(?:gp|local) )*(?:practices|surgeries)\b.*\b(?:used|near\w*|close to|serving)\b`,
  String.raw`^(?:(?:gp|practice|surgery|recent|past) )*mergers?(?: (?:and|&) closures?)?$`,
  String.raw`\b(?:(?:across|over|beyond) (?:our|the) (?:border|boundar\w+)|(?:do|does) not commission|out[- ]of[- ](?:our |the )?(?:area|county)|outside(?= \w)(?! (?:of )?(?:(?:the|our|its) )?(?:hours|surgery|practice|building|door|entrance|front)\b)|neighbour(?!hood)\w*|other (?:ccg|icb|area|bod)\w*)\b`,
];

/** What takes a practice out. */
export const OUT = new RegExp(FORMS.join('|'), 'i');
