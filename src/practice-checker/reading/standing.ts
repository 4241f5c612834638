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
}

const BODY =
  /(?:\b[A-Z][\w'’&-]{0,30}\s+(?:(?:and|&|of|the|on|upon|with)\s+){0,2}){1,8}(?:CCG|ICB|PCT|[Cc]linical [Cc]ommissioning [Gg]roup|CLINICAL COMMISSIONING GROUP|[Ii]ntegrated [Cc]are [Bb]oard|[Pp]rimary [Cc]are [Tt]rust|[Hh]ealth [Bb]oard)\b/;
/** "Our CCG" names none. */
const NO_NAME = /^(?:our|the|this|your|each|every|local|member|practices?)\s+\S+$/i;

/** What headings have in front of a body's name: "Member Practices of". */
const ABOUT =
  /^.*\b(?:members?|practices|surgeries|gps?|list|directory|moved|joined|now|part)\s+(?:(?:of|in|and|to|&|the)\s+)*/i;

/** The name of a commissioning body in a text. */
export function bodyIn(text: string): string | undefined {
  const [found = ''] = BODY.exec(text) ?? [];
  const name = found.replace(/^.*?\b(?=NHS\s)/, '').replace(ABOUT, '');
  return name && !NO_NAME.test(name) ? name : undefined;
}

const CLOSED = /\bclos(?:ed|es|ing|ure|ures)\b|\b(?:will|to) close\b/i;
/** Hours, and lists that are full, close too. */
const HOURS =
  /\bclos(?:ed|es|ing)\b[\s:]*(?:(?:on|at|for|from|all day|every|to)\s+)*(?:(?:mon|tue|wed|thu|fri|sat|sun)|weekend|lunch|bank|public hol|training|new |registration|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m|noon|[-–])|\d\d[.:]\d\d(?!\.)|midday|noon|easter|christmas)|\blist\b.{0,20}\bclosed|closed (?:list|door)|closing (?:time|hours)/i;
/** Words in front of a body's name that say that it is not theirs (any longer). */
const DENIED =
  /\b(?:not|non|never|except|excluding|outside|no longer|other than|formerly|previously|former|left|ceased)\b(?!.*\b(?:but|now)\b)[^.;]{0,40}$/i;
const OUT =
  /\b(?:practices not|not (?:(?:in|of|one of|with|within|part of|covered by) )*(?:our|ours|us|this|the (?:ccg|list))|membership (?:is )?not known|merge[ds]?|no longer|left (?:us|the|our|in|on)|(?:has|have|who|which|that) left|ceased|withdrawn|withdrew|non-?members?|not (?:a )?members?|not part of|moved to (?:another|nhs)|transferred|outside|neighbour\w*|other (?:ccg|icb|area|bod)\w*|former|previous)\b/i;

/** What a heading or a sentence says about the practices that it speaks of. */
export function standingOf(words: string): Standing {
  const text = words.replace(STAYS, ' ');
  const body = bodyIn(text);
  const denied = body && DENIED.exec(text.slice(0, text.indexOf(body)))?.[0];
  const [date] = findDates(text);
  const found: Standing = denied ? {status: denied} : body ? {organisation: body} : {};
  if (CLOSED.test(text) && (date || !HOURS.test(text))) {
    // "Will close on" a day: until then it is open.
    if (/\bclosed|closures?\b/i.test(text)) found.status = 'closed';
    else if (!date) found.status = 'closing';
    if (date) found.closed = date.date;
  } else if (/\bdormant\b/i.test(text)) found.status = 'dormant';
  else {
    const [out] = OUT.exec(text) ?? [];
    if (out) found.status = out;
  }
  return found;
}

export const says = (standing: Standing): boolean => Object.keys(standing).length > 0;

/** A name that begins so: "Closed Door Surgery", where "Closed Oak Surgery" has closed. */
const NAMED = /^closed (?:doors?|gates?|lanes?|streets?)\b/i;

/** What closed is not the practice, or not for good: "temporarily closed", "not closed", "(branch at Ash closed 1 May 2019)". */
const STAYS =
  /[\s,;:([–—-]{0,6}\b(?:(?:is|was|has|currently) ){0,2}(?:not|never|temporarily)\b(?: been| yet)? clos(?:ed|ing)\b[^,;()]{0,60}[)\]]?|(?:^|[,;:([–—-])\s*(?:the |our |its )?branch\b[^,;()]{0,60}\bclos(?:ed|es|ing|ure)\b[^,;()]{0,40}[)\]]?/i;

/** "(now part of South Norfolk CCG)", " - not in Norwich CCG": small words, and the name of a body. */
const OF_BODY = new RegExp(
  `[\\s,;:([–—-]{0,6}\\b(?:(?:is|are|was|were|has|now|currently|not|no longer|never|an?|member|part|in|of|with|under|the|area|formerly|previously|moved|transferred|transferring|to|joined|left|by|covered|commissioned|belongs) ){1,8}${BODY.source}[)\\].]?`,
);

const CLAUSE =
  /[\s,;:([–—-]{0,6}\b(?:(?:this|the) (?:practice|surgery) )?(?:(?:has|have|is|was|now|permanently|practice|will|which|that|due to|set to|to) ){0,4}(?:clos(?:ed|es|e|ing|ure)|merged|dormant|no longer|left (?:us|the|our)|ceased|withdrawn|transferred|(?:not |non-?)(?:a )?member)\b/i;

/** A line without the clause that takes its practice out ("- closed 31 March 2019"), and what that said. */
export function takeStanding(line: string): {line: string; standing: Standing} {
  const ofBody = OF_BODY.exec(line)?.[0];
  if (ofBody) return {line: line.replace(ofBody, ''), standing: standingOf(ofBody)};
  if (NAMED.test(line)) return {line, standing: {}};
  if (STAYS.test(line)) return takeStanding(line.replace(STAYS, ''));
  const at = CLAUSE.exec(line);
  const rest = at && line.slice(at.index);
  if (!rest) return {line, standing: {}};
  if (HOURS.test(line) && !findDates(rest).length)
    return {line: line.replace(/\s?\([^()]{0,80}\bclos[^()]{0,80}\)/i, ''), standing: {}};
  const standing = standingOf(rest.slice(0, 200));
  if (!says(standing)) return {line, standing};
  const [date] = findDates(rest);
  const bracket = /^[\s,;:–—-]*[([]/.test(rest) ? rest.search(/[)\]]/) + 1 : 0;
  const stop = rest.slice(at[0].length).search(/[,;|]/);
  const further =
    date && /^ ?(?:\.? ?(?:and|when|patients|its|all|please|so)\b)/i.test(rest.slice(date.end));
  const end = bracket || (!further && date?.end) || (stop < 0 ? rest.length : at[0].length + stop);
  const left = rest.slice(end).replace(/^[\s.]+$/, '');
  return {line: `${line.slice(0, at.index)}${left}`.trim(), standing};
}

/** "Status: Closed", "Member: No", "CCG: South Norfolk", as a label or a column has it. */
export function labelled(line: string): Standing | undefined {
  const [, label = '', words = ''] =
    /^((?:practice )?status|(?:is )?(?:a )?(?:ccg )?member(?:ship|\?| of)?|ccg(?: name| code)?|icb(?: name)?|commissioner|(?:date )?clos(?:ed|ing)(?: date| on)?|organisation)\s?:\s?(.*)$/i.exec(
      line,
    ) ?? [];
  if (!label) return undefined;
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
    return /^(?:y|yes|true|member|full|current|✓|✔)$/i.test(value)
      ? {}
      : {status: `member: ${value}`};
  if (!value) return {};
  const isCode = /^\d\d[A-Z]$/i.test(value);
  const hasKind = isCode || Boolean(bodyIn(value)) || !/^ccg/i.test(label);
  return {organisation: hasKind ? (bodyIn(value) ?? value) : `${value} CCG`};
}
