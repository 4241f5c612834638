import {IS_TRUST} from '../../shared/model/body-kinds.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {areaIn} from './body-areas.js';
import {comingIn, startOf} from './coming.js';
import {OUT} from './left.js';
import {looksLikeName} from './names.js';
import {withoutPauses} from './pauses.js';

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
  /** The day on which it becomes one of theirs, or of the `organisation` that is named, as `coming.ts` has it: past, or still to come. */
  joins?: string;
  /** The day on which it leaves them, past or still to come; the `status` says so too. */
  leaves?: string;
  /** What a patient should see, and no other value holds: "temporarily closed". */
  notes?: string;
}

export const says = (standing: Standing): boolean => Object.keys(standing).length > 0;

const CLOSED =
  /\bclos(?:ed|es|ing|ure|ures)\b(?! (?:its|their|the|an?) (?:branch|list|books?|site|car|lift|dispensary|pharmacy))|\b(?:will|to) close\b/i;
/** Hours, and lists that are full, close too. */
export const HOURS =
  /\bclos(?:ed|es|ing)\b[\s:]*(?:(?:on|at|for|from|all day|every|to)\s+)*(?:(?:mon|tue|wed|thu|fri|sat|sun)|weekend|lunch|bank|public hol|training|new |registration|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m|noon|[-–])|\d\d[.:]\d\d(?!\.)|midday|noon|easter|christmas)|\blist\b.{0,20}\bclosed|closed list|closing (?:time|hours)/i;
/** "Formerly in South Norfolk CCG": who is told so by another body's page is of that body now. */
const CAME_FROM =
  /(?:^[^a-z\d]*|[([–—,;-] ?)(?:(?:(?:former(?:ly)?|previous(?:ly)?|originally) |ex[- ])(?:(?:an?|member|part|in|of|with|under|the) )*|transferred from (?:the )?)$/i;
/** "South Norfolk CCG until 2016", "South Norfolk CCG (2013 to 2016)": the same. */
export const UNTIL =
  /^[\s,:;([–—-]{0,4}(?:until|till|up to|(?:from )?(?:[A-Za-z]{3,9} )?(?:19|20)\d\d ?(?:[–—-]|to|until))\s[^.;]{0,24}\b(?:19|20)\d\d\b/i;
/** "Norwich CCG (former)", "Norwich CCG (abolished)" */
const WAS_BODY =
  /^[\s,:([–—-]{1,4}(?:(?:now )?(?:former(?:ly)?|previous(?:ly)?|legacy|abolished|dissolved))\b/i;
/** What a practice will do: whose it is until the day that is named with it, a page rarely says. */
const IS_LATER =
  /\b(?:will|(?:due|set|about|planned|expected) to|transferring|transfers|moving|moves|joining|joins|becomes)\b/i;
/** Words in front of a body's name that say that it is not theirs (any longer). */
const DENIED =
  /\b(?:not|non|never|except|excluding|outside|no longer|other than|formerly|previously|former|left|ceased)\b(?!.*\b(?:but|now|to (?:join|become))\b)[^.;]{0,40}$/i;

/** "Now part of Castle Partnership", "merged with Castle Partnership on 1 April 2018". */
const INTO =
  /\b([Nn]ow part of|(?:will |to |due to )?(?:[Mm]erged?|[Aa]malgamated?) (?:with|into|to)|[Aa]bsorbed (?:by|into)|[Tt]aken over by|[Ss]ucceeded by|[Rr]eplaced by)\s+(?:the )?((?:\p{Lu}|\d)[^,;()]{2,80})/u;

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

/** What a heading or a sentence says about the practices that it speaks of. */
export function standingOf(words: string): Standing {
  const {text, notes} = withoutPauses(words);
  return {...standingIn(text), ...(notes && {notes})};
}

function standingIn(text: string): Standing {
  const named = bodyIn(text);
  const denial = named && DENIED.exec(text.slice(0, text.indexOf(named)))?.[0];
  // Who left the trust that was before the groups, or was of it, may be anybody's.
  const body = denial && IS_TRUST.test(named) ? undefined : named;
  const denied = body && denial;
  const [date] = findDates(text);
  const merger = mergerIn(text);
  if (merger) return merger;
  if (body) {
    const at = text.indexOf(body);
    const behind = text.slice(at + body.length);
    const isPast = CAME_FROM.test(text.slice(0, at)) || UNTIL.test(behind) || WAS_BODY.test(behind);
    if (isPast) return {status: `from ${body}`};
  }
  const found: Standing = denied
    ? {status: denied}
    : body
      ? {organisation: body, ...(IS_LATER.test(text) && startOf(text, false))}
      : {};
  if (CLOSED.test(text) && (date || !HOURS.test(text))) {
    // "Will close on" a day: until then it is open.
    if (/\bclosed|closures?\b/i.test(text)) found.status = 'closed';
    else if (!date) found.status = 'closing';
    if (date) found.closed = date.date;
  } else if (/\bdormant\b/i.test(text)) found.status = 'dormant';
  else {
    const [out] = OUT.exec(text) ?? [];
    Object.assign(found, out ? {status: out} : comingIn(text));
  }
  const area = body || found.status ? undefined : areaIn(text)?.area;
  return {...found, ...(area && {status: `of ${area}`})};
}
