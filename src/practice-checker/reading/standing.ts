import {looksLikeName} from './names.js';
import {findDates} from '../../shared/parse/typed-date.js';

/**
 * What words say about whether a practice is (still) of the page's body; values are still to be
 * parsed. What takes a practice out in other ways than closing stands in `status` as it is written:
 * the parser names it as no status, and the practice is never an open member.
 */
export interface Standing {
  status?: string;
  closed?: string;
  organisation?: string;
  /** The practice that it is now part of, by its name. */
  into?: string;
  /** What a patient should see, and no other value holds: "temporarily closed". */
  notes?: string;
}

/** The boards of Scotland, whose names do not say what they are. */
const SCOTTISH =
  'NHS (?:Ayrshire (?:and|&) Arran|Borders|Dumfries (?:and|&) Galloway|Fife|Forth Valley|Grampian|Greater Glasgow (?:and|&) Clyde|Highland|Lanarkshire|Lothian|Orkney|Shetland|Tayside|Western Isles)';
export const BODY = new RegExp(
  `(?:(?:\\b[A-Z][\\w'’&-]{0,30}\\s+(?:(?:and|&|of|the|on|upon|with)\\s+){0,2}){1,8}(?:CCG|ICB|PCT|[Cc]linical [Cc]ommissioning [Gg]roup|CLINICAL COMMISSIONING GROUP|[Ii]ntegrated [Cc]are [Bb]oard|INTEGRATED CARE BOARD|[Pp]rimary [Cc]are [Tt]rust|PRIMARY CARE TRUST|UHB|THB|[Hh]ealth [Bb]oard|HEALTH BOARD|[Hh]ealth and [Ss]ocial [Cc]are [Tt]rust)|${SCOTTISH})\\b`,
);
/** "Our CCG" names none. */
const NO_NAME =
  /^(?:in|of|is|an?|to|which|what|nhs(?= (?:ccg|icb|pct)$)|left|leaving|joined|former|neighbouring|another|other|outside|within|our|the|this|your|each|every|local|member|practices?)\s+\S+$/i;

/** What a body is, without the name of one. */
const KIND =
  /^(?:ccg|icb|pct|uhb|thb|clinical commissioning group|integrated care board|primary care trust|health board)$/i;

/** What headings have in front of a body's name: "Member Practices of". */
const ABOUT =
  /^.*\b(?:members?|practices|surgeries|gps?|list|directory|moved|joined|now|part)\s+(?:(?:of|in|and|to|&|the)\s+)*/i;

/** The name of a commissioning body in a text. */
export function bodyIn(text: string): string | undefined {
  const [found = ''] = BODY.exec(text) ?? [];
  const name = found
    .replace(/^.*?\b(?=NHS\s)/, '')
    .replace(ABOUT, '')
    .replace(/^(?:Under|See)\s/, '');
  return name && !NO_NAME.test(name) && !KIND.test(name) ? name : undefined;
}

const BY_YEAR =
  '(?:(?:on|in|from|by|at the end of) )?(?:(?:early|late|mid|spring|summer|autumn|winter)[ -])?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?:\\d{1,2}[/.]\\d{1,2}[/.])?20\\d\\d\\b';
/** What is still to come: "joins on 1 April 2030", "application pending", "practices leaving". */
export const COMING = [
  `\\b(?:leaving|opening|opens|to open) ${BY_YEAR}`,
  `\\b(?:joins|joining|(?:will|due to|about to) (?:join|become)|becom(?:es|ing))(?: (?:an? )?members?\\b| (?:us|the (?:ccg|group|membership))\\b| ${BY_YEAR}|(?=[).\\s]*$))`,
  '\\b(?:application|membership|approval)s? (?:(?:is|are|still) )*(?:pending|in progress|awaited|submitted|under (?:consideration|review)|to be (?:agreed|approved|confirmed))',
  '\\b(?:pending|awaiting) (?:members?(?:hip)?|applications?|approval|practices)',
  '(?:^|[(–—-]) ?pending[)\\s.]*$',
  '\\b(?:prospective|proposed|potential|future|aspiring|intending|candidate) (?:(?:new|gp|ccg|member) ){0,2}(?:members?|practices|surgeries)',
  '\\b(?:practices|surgeries|members)(?: (?:who|which|that|are|is)){0,2} leaving\\b',
  '(?<!\\bpatients (?:\\w+ )?)\\b(?:applied|applying|waiting|wishing|hoping) (?:to join|for membership)\\b(?! (?:a|this|the) (?:practice|surgery))',
].join('|');
const IS_COMING = new RegExp(COMING, 'i');

const CLOSED = /\bclos(?:ed|es|ing|ure|ures)\b|\b(?:will|to) close\b/i;
/** Hours, and lists that are full, close too. */
export const HOURS =
  /\bclos(?:ed|es|ing)\b[\s:]*(?:(?:on|at|for|from|all day|every|to)\s+)*(?:(?:mon|tue|wed|thu|fri|sat|sun)|weekend|lunch|bank|public hol|training|new |registration|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m|noon|[-–])|\d\d[.:]\d\d(?!\.)|midday|noon|easter|christmas)|\blist\b.{0,20}\bclosed|closed list|closing (?:time|hours)/i;
/** "Formerly in South Norfolk CCG": who is told so by another body's page is of that body now. */
const CAME_FROM =
  /(?:^[^a-z\d]*|[([–—,;-] ?)(?:(?:formerly|previously|originally) (?:(?:an?|member|part|in|of|with|under|the) )*(?:in|of|with|under) (?:the )?|transferred from (?:the )?)$/i;
/** Words in front of a body's name that say that it is not theirs (any longer). */
const DENIED =
  /\b(?:not|non|never|except|excluding|outside|no longer|other than|formerly|previously|former|left|ceased)\b(?!.*\b(?:but|now)\b)[^.;]{0,40}$/i;
const OUT =
  /(?:^[^a-z\d]{0,6}(?:(?:was|an?|member|practice|up) ){0,4}(?:until|till) (?:[^\s:]{1,12} ){0,4}(?:\d{1,2}[/.]\d{1,2}[/.])?(?:(?:19|20)\d\d|\d\d(?<=[/.]\d\d))|^[^a-z\d]{0,6}(?:(?:has|have|was|were|been|is) ){0,3}removed\b|^[^a-z\d]{0,6}(?:(?:member|from) ){0,2}(?:19|20)\d\d ?(?:[–—-]|to|until) ?(?:[a-z]{3,9} )?(?:19|20)\d\d\b|^[^a-z\d]{0,6}(?:(?:has|have) )?left\b(?! (?:hand|side|at|turn|of))|\b(?:previously|formerly|historically)(?: (?:were|was|been|our|an?)){0,3} (?:members?|practices|part of|in (?:our|the|this))|\b(?:once|were|was)(?: (?:were|was|been|our|once|an?)){0,3} members?(?! of (?:(?:the|our|its|their) )?(?:\w+ )?(?:board|body|committee|team|staff|college))|\b(?:used to be|leavers?|resigned|expelled|departed|struck off|opted out|wound up|(?<!\b(?:ccgs?|groups?|pcts?|trusts?|boards?) (?:(?:has|have|was|were|been|is) ){0,3})(?:dissolved|disbanded)|removed from (?:(?:the|our) )?(?:ccg|membership|list|group)|defunct|membership (?:(?:has|was|is|been|now) ){0,3}(?:ended|ends|lapsed|expired|revoked|cancelled|terminated)|(?:past|lapsed|historic(?:al)?|archived?) (?:(?:gp|member|of) ){0,2}(?:members?(?:hip)?|practices|surgeries|list))|^(?:archived?|historic(?:al)?|previously|formerly)$|\b(?:practices not|not (?:(?:in|of|one of|with|within|part of|covered by) )*(?:our|ours|us|this|the (?:ccg|list))|membership (?:is )?not known|merge[ds]?|no longer|leav(?:es|ing) (?:us|the|our)|inactive|suspended|retired|dispersed|shut(?: down)?|contract (?:has |was )?(?:been )?(?:ended|terminated|expired|handed back)|decommissioned|across the border|(?:do|does) not commission|(?:members|practices) (?:until|till) (?:[^\s:]{1,12} ){0,3}(?:19|20)\d\d|de-?registered|commissioned by|patients (?:(?:have|has|were|are|been) )*(?:moved|transferred|reallocated)|ex-?members?|out of (?:our |the )?area|left (?:us|the|our|in|on)|(?:has|have|who|which|that) left|ceased|withdrawn|withdrew|non-?members?|not (?:a )?members?|not part of|moved to (?:another|nhs)|transferred|outside|neighbour\w*|other (?:ccg|icb|area|bod)\w*|former|previous)\b)/i;

/** "Now part of Castle Partnership", "merged with Castle Partnership on 1 April 2018". */
const INTO =
  /\b(now part of|(?:will |to |due to )?merged? (?:with|into|to)|absorbed (?:by|into)|taken over by|succeeded by|replaced by)\s+(?:the )?((?:\p{Lu}|\d)[^,;()]{2,80})/u;

/** The practice that another became part of. "Merged with" may be said of either of the two. */
function mergerIn(text: string): Standing | undefined {
  const [, verb = '', rest = ''] = INTO.exec(text) ?? [];
  const name = rest.replace(/(?:[.!]| (?:on|in|from|since) .*\d.*)+$/, '').trim();
  if (!looksLikeName(name) || bodyIn(name)) return undefined;
  const [date] = findDates(rest);
  // What is still to come has not happened until its day.
  const status =
    /^(?:will|to|due)\b/.test(verb) && date
      ? {}
      : {status: /with$/.test(verb) ? 'merged' : 'closed'};
  return {...status, into: name, ...(date && {closed: date.date})};
}

/** What closed is not the practice: "not closed", "(branch at Ash closed 1 May 2019)". */
const STAYS =
  /[\s,;:([–—-]{0,6}\b(?:(?:is|was|has|currently) ){0,2}(?:not|never)\b(?: been| yet)? clos(?:ed|ing)\b[^,;()]{0,60}[)\]]?|(?:^|[.,;:([–—-])\s*(?:the |our |its )?branch\b[^,;()]{0,60}\bclos(?:ed|es|ing|ure)\b[^,;()]{0,40}[)\]]?/i;
/** What closed is the list of its patients: "no longer taking new patients". */
const FULL =
  /[\s,;:.([–—-]{0,6}\b(?:(?:this|the) (?:practice|surgery|list) )?(?:(?:is|are|has|currently|now) ){0,3}(?:not|no longer|closed|unable)\b(?: (?:currently|yet|now|able))*(?: to)? (?:tak|accept|regist|admit|open)\w*\b[^,;().]{0,20}\b(?:patients?|registrations?)\b[^,;()]{0,40}[)\]]?/i;
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
  for (const form of [STAYS, FULL]) text = text.replace(form, ' ');
  return {text: text === words ? words : text.replace(/ +$/, ''), ...(notes && {notes})};
}

/** What a heading or a sentence says about the practices that it speaks of. */
export function standingOf(words: string): Standing {
  const {text, notes} = withoutPauses(words);
  return {...standingIn(text), ...(notes && {notes})};
}

function standingIn(text: string): Standing {
  const body = bodyIn(text);
  const denied = body && DENIED.exec(text.slice(0, text.indexOf(body)))?.[0];
  const [date] = findDates(text);
  const merger = mergerIn(text);
  if (merger) return merger;
  if (body && CAME_FROM.test(text.slice(0, text.indexOf(body)))) return {status: `from ${body}`};
  const found: Standing = denied ? {status: denied} : body ? {organisation: body} : {};
  if (CLOSED.test(text) && (date || !HOURS.test(text))) {
    // "Will close on" a day: until then it is open.
    if (/\bclosed|closures?\b/i.test(text)) found.status = 'closed';
    else if (!date) found.status = 'closing';
    if (date) found.closed = date.date;
  } else if (/\bdormant\b/i.test(text)) found.status = 'dormant';
  else {
    const [out] = OUT.exec(text) ?? IS_COMING.exec(text) ?? [];
    if (out) found.status = out;
  }
  return found;
}

/** Ticks count as words. */
const YES =
  /^(?:y|yes|true|(?:(?:full|current|active) )?member|full|current|active|[✓✔☑✅√]\uFE0F?|tick(?:ed)?|check(?:ed| ?mark)?)$/iu;
const NO =
  /^(?:n|no|none|not|false|0|-|–|—|n\/a|x|inactive|closed|cross|[✗✘❌✖×☐]\uFE0F?|not (?:active|open|current))$/iu;
export const isYes = (words: string): boolean => YES.test(words);
export const isNo = (words: string): boolean => NO.test(words);

/** "Left" or "Member until" with nothing in it that says that the practice has. */
const STAYED =
  /^(?:|no|n|-|–|—|n\/a|none|not applicable|current|present|ongoing|to date|open|active)$/i;
/** What a practice may be part of and stay one. */
const NETWORK = /\b(?:pcn|network|locality|federation|alliance)\b/i;

/** Labels in front of what takes a practice out: "Left: 31 March 2019", "Now part of: Oak Surgery". */
function labelledOut(line: string): Standing | undefined {
  const [, label = '', words = ''] =
    /^(left|member until|now part of|merged with)\s?:\s?(.*)$/i.exec(line) ?? [];
  const value = words.trim();
  if (!label) return undefined;
  if (STAYED.test(value)) return {};
  if (/^(?:left|member)/i.test(label)) return {status: `left ${value}`};
  const body = bodyIn(value);
  if (body) return {organisation: body};
  if (NETWORK.test(value)) return {};
  return {status: /with$/i.test(label) ? 'merged' : 'closed', into: value};
}

export const says = (standing: Standing): boolean => Object.keys(standing).length > 0;

/** "Status: Closed", "Member: No", "CCG: South Norfolk", as a label or a column has it. */
export function labelled(line: string): Standing | undefined {
  const [, label = '', words = ''] =
    /^((?:practice )?status|(?:is )?(?:a )?(?:ccg )?member(?:ship|\?| of)?|ccg(?: name| code)?|icb(?: name)?|commissioner|(?:date )?clos(?:ed|ing)(?: date| on)?|organisation)\s?:\s?(.*)$/i.exec(
      line,
    ) ?? [];
  const active = /^active\s?:\s?(.*)$/i.exec(line)?.[1]?.trim();
  if (active !== undefined) return isNo(active) ? {status: `active: ${active}`} : {};
  if (!label) return labelledOut(line);
  const value = words.trim();
  if (/status/i.test(label)) {
    if (/^(?:|open|active|a|current|member|yes)$/i.test(value)) return {};
    const standing = standingOf(value);
    return says(standing) ? standing : {status: value};
  }
  if (/^(?:date )?clos/i.test(label)) {
    if (/^(?:|no|n|-|–|n\/a|open)$/i.test(value)) return {};
    const [date] = findDates(value);
    return {...(!date && {status: 'closed'}), ...(date && {closed: date.date})};
  }
  if (/member/i.test(label) && !/of$/i.test(label))
    return YES.test(value) ? {} : {status: `member: ${value}`};
  if (!value) return {};
  const isCode = /^\d\d[A-Z]$/i.test(value);
  // "In CCG? Yes" says whether, and not of which.
  if (/^(?:y|yes|n|no|true|false|[✓✔☑✅√✗✘❌x]\uFE0F?)$/iu.test(value))
    return YES.test(value) ? {} : {status: `member: ${value}`};
  const hasKind = isCode || Boolean(bodyIn(value)) || !/^ccg/i.test(label);
  return {organisation: hasKind ? (bodyIn(value) ?? value) : `${value} CCG`};
}
