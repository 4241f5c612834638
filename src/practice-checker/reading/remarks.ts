import {BOARD, GROUP} from '../../shared/model/body-kinds.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {labelled} from './labelled.js';
import {looksLikeName} from './names.js';
import {says, type Standing} from './standing.js';
import {isYes} from './yes-no.js';

/** Words of membership and of the area, in whatever way they are said. */
const ABOUT = [
  String.raw`\bmembers?(?:hip)?\b(?! of (?:the )?(?:\S+ ){0,3}(?:board|body|committee|council|college|team|staff|pcn|network|locality|federation|alliance|cluster)\b)`,
  String.raw`\bnot an? (?!training|teaching|dispensing|research)(?:\S+ ){0,3}(?:practice|surgery)\b`,
  String.raw`\bnot (?:\S+ ){0,3}(?:ours?|us|ccg)\b`,
  String.raw`(?<!\bpractice )\bboundary\b(?! (?:map|change|information))`,
  String.raw`\belsewhere\b`,
].join('|');
const IS_ABOUT = new RegExp(ABOUT, 'i');
const OUTSIDE = /\b[Oo]utside (?=\p{Lu}|(?:our|the)\b)/u;
/** What says no more than that it is one: "founder member", "member since 2013". */
const IS_MEMBER =
  /^(?:(?:is|an?|the|our|new|newest|full|current|founder|founding|existing|active|ccg) )*members?(?:hip)?(?: (?:practice|surgery|of (?:the|our) (?:ccg|group)))?(?:,? (?:since|from)\b.*)?$/i;

/** What a column "Status" says of one that is none of ours (any more, or yet), alone in a remark. */
const IS_STATUS =
  /^(?:(?:is|was|now|has|been|practice|surgery|contract) )*(?:historic(?:al)?|archived?|terminated|proposed|planned|provisional|obsolete|discontinued|cancelled|deleted|lapsed|expired|ended|past|previous|former|old|gone|no more|not open|vacant|private(?: (?:practice|surgery|gps?|clinic))?|non[- ]nhs|not nhs)[.\s]*$/i;
/** The name of a body in a form that nobody here knows: "NfkCCG", "south CCG". */
const SOME_BODY = String.raw`(?:${GROUP}|${BOARD})[.\s]*$`;
const OF_SOME_BODY = new RegExp(SOME_BODY, 'i');
const OF_OURS = new RegExp(
  `^(?:(?:is|an?|full|founder|founding|member|part|practice|of|in|within|the|our|this|nhs|joined|new|for|by|to) )*${SOME_BODY}`,
  'i',
);

/** "to 31 March 2018", "up to 31/03/18", "ended March 2018", "valid until 2018" */
const IS_END =
  /^(?:(?:member|contract|membership|valid|up|practice|service) )?(?:to|until|till|end(?:s|ed)?(?: date)?|expire[sd]|expiry(?: date)?|finish(?:es|ed))\s?:?(?: (?:on|in))? (?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]{3,9} )?(?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2})[.\s]*$/i;

/**
 * A remark on a practice that speaks of membership or the area, where no other rule could read it: what it says
 * is unknown, so nobody is told yes. A list of words that take a practice out would never be whole. "CCG: South Norfolk" says it.
 */
export function doubtIn(remark: string): Standing {
  const words = remark.trim();
  const said = labelled(words);
  if (said) return said;
  if (IS_STATUS.test(words)) return {status: words};
  if (IS_END.test(words)) return endingIn(words);
  if (OF_SOME_BODY.test(words) && !OF_OURS.test(words) && !bodyIn(words)) return {status: words};
  const isDoubtful =
    (IS_ABOUT.test(words) || OUTSIDE.test(words)) && !IS_MEMBER.test(words) && !bodyIn(words);
  return isDoubtful ? {status: words} : {};
}

/** What ends on a day is theirs until then. */
function endingIn(words: string): Standing {
  const [day] = findDates(words);
  return {status: words, ...(day && {leaves: day.date})};
}

/** "See South Norfolk CCG": whose it is; "see South Norfolk CCG for its clinics" says too little. */
function sentTo(words: string): Standing {
  const body = /^(?:please )?see\b/i.test(words) ? bodyIn(words) : undefined;
  if (!body) return {};
  return words.endsWith(body) ? {organisation: body} : {status: words};
}

/** What says behind a name that it is no member, and in a column may be of anything. */
const IN_ROW = /^(?:associate|observer|guest|pending|tb[ca]|to be confirmed|no|x)$/i;

/** Years that have ended, behind a name: "Oak Surgery 2013-2018". */
const YEARS = / (?:19|20)\d\d ?(?:[–—-]|to) ?(?:19|20)\d\d$/;

/** A remark in brackets or behind a dash, with what it says where that is doubtful. */
export function doubtfulRemark(line: string): {words: string; standing: Standing} | undefined {
  const remarks = line.matchAll(
    /\s*[([]([^()[\]]{1,100})[)\]]|(?: [–—-] |: (?=see\b))([^,;()]{2,80})$/g,
  );
  for (const {0: words, 1: bracketed = '', 2: dashed = '', index} of remarks) {
    const remark = bracketed || dashed;
    const sent = sentTo(remark);
    const isOfName = IN_ROW.test(remark) && looksLikeName(line.slice(0, index));
    const standing = says(sent) ? sent : isOfName ? {status: remark} : doubtIn(remark);
    if (says(standing)) return {words, standing};
  }
  const [sign = ''] = / [✓✔☑✅✗✘❌✖?]\uFE0F?$/u.exec(line) ?? [];
  if (sign) return {words: sign, standing: isYes(sign.trim()) ? {} : {status: sign.trim()}};
  const [years = ''] = YEARS.exec(line) ?? [];
  return years && looksLikeName(line.slice(0, -years.length))
    ? {words: years, standing: {status: years.trim()}}
    : undefined;
}
