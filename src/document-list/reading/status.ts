import {STRUCK_OUT} from '../../shared/source/struck-out.js';
import {wordsAhead} from './words-ahead.js';
import {letters, maskFile} from '../file-words.js';
import {fullDates, withoutDates, type Dates} from '../page-dates.js';

/** What a state is called: `draft` also of what is not agreed yet, `superseded` of what another took the place of. */
const STATES = {
  draft: 'draft|un-?(?:confirmed|approved|ratified|adopted)',
  approved: 'approved|confirmed|ratified|adopted',
  superseded: 'superseded|replaced',
  withdrawn: String.raw`withdrawn|no\slonger\s(?:in\s(?:use|force)|valid)`,
};
/** What is said beside a draft; in a cell of its own it is of a document that is not there yet. */
const PENDING =
  /^\W*(?:not\syet\s(?:confirmed|approved|ratified|agreed)|(?:to\sbe|subject\sto|awaiting|pending|for)\s(?:approv(?:ed|al)|ratifi(?:ed|cation)))\W*$/i;
/** "This policy has been", "The following documents are now" */
const IT_IS = String.raw`(?:this|th(?:es)?e(?:\sfollowing)?)\s(?:documents?|polic(?:y|ies)|plans?|versions?|files?|guidance)\s(?:(?:has|have)(?:\snow)?\sbeen|is|are|was|were)\s(?:now\s)?`;
/** A state that was, in front of the one that ended it: "approved, now superseded". */
const ONCE = String.raw`(?:(?:${STATES.draft}|${STATES.approved})[\s,;(–-]{1,4}(?:(?:but|and|now|since|later|has|been)\s){0,3}(?=${STATES.superseded}|${STATES.withdrawn}))?`;
/** A text that is only a state, with a date or what was put in its place behind it. */
const STATUS = new RegExp(
  String.raw`^(?:(?:document\s)?status\s?:?\s|(?:now|currently|still)\s|${IT_IS})?${ONCE}(?:${Object.entries(
    STATES,
  )
    .map(([state, words]) => `(?<${state}>${words})`)
    .join(
      '|',
    )})(?:[\s,:–-]{1,3}(?:(?:19|20)\d\d|on|in|from|since)|(?<=superseded|replaced)\sby\s.{1,80}|(?<=draft|unapproved)(?:\sfor\s(?:(?:public\s)?consultation|comments?|discussion)|[\s,;:–-]{1,3}(?:not\syet|to\sbe|subject\sto|awaiting|pending|for)\s(?:approv(?:ed|al)|ratifi(?:ed|cation)|confirmed|agreed)(?:\sat\s.{1,40})?))*$`,
  'i',
);

/** The state that words are. */
const stateIn = (words: string): string | undefined =>
  Object.entries(STATUS.exec(words)?.groups ?? {}).find(([, found]) => found)?.[0];

/** Of several states in one bracket, "approved, draft", the one that promises least; none where one of them is no state. */
const leastOf = (states: readonly (string | undefined)[]): string | undefined =>
  states.every(Boolean)
    ? ['withdrawn', 'superseded', 'draft'].find((state) => states.includes(state))
    : undefined;

/** The state that words beside a link say of its document: "(draft)", "– superseded by v2", "withdrawn 2019". */
export function statusOf(words: string, dates: Dates = fullDates): string | undefined {
  const days = dates(words);
  const masked = withoutDates(maskFile(words), days);
  const said = masked.slice(...letters(masked)).replace(/\s+/g, ' ');
  const status = stateIn(said) ?? leastOf(said.split(/\s?[,;/&]\s?|\s(?:and|but)\s/).map(stateIn));
  // "Approved: May 2019" leads to its date; "Replaced" alone may be of a file.
  return (status === 'approved' && days.length) || /^replaced$/i.test(said) ? undefined : status;
}

/** Words that end in a colon, or behind a mark in a dash, lead to the next link: "; approved: ". */
const LEADS_ON = /:\s*$|[|;•.][^|;•.([]*[–—-]\s*$/;

/**
 * The state in the text behind a link, up to where another document's words may begin. Where a badge
 * says it no mark stands between, so that it has to be all that is left of the line.
 */
function statusBehind(words: string, dates: Dates, isLast: boolean): string | undefined {
  if (!isLast && (!/^\s*[([–—|:;,-]/.test(words) || LEADS_ON.test(words))) return undefined;
  const said = words.replace(/^\s*\|/, '').replace(/[|;•].*$/s, '');
  return PENDING.test(said) ? 'draft' : statusOf(said, dates);
}

/**
 * The states of a line's links, by the texts between them: behind a link, else in front. "Superseded: ",
 * "DRAFT – ", "(withdrawn) " are of the next links too; a badge is of one, where the first link has one.
 */
export function statesOf(between: readonly string[], dates: Dates): (string | undefined)[] {
  const isMarked = (words: string) => /[:–—)\]-]\s*$/.test(words);
  const first = statusOf(between[0] ?? '', dates);
  let lasting: string | undefined;
  return between.slice(1).map((behind, place) => {
    const ahead = wordsAhead(between[place] ?? '', place);
    const state =
      ahead !== undefined && (isMarked(ahead) || first) ? statusOf(ahead, dates) : undefined;
    if (ahead !== undefined) lasting = isMarked(ahead) ? state : undefined;
    const own = statusBehind(behind, dates, place === between.length - 2);
    return own ?? state ?? lasting;
  });
}

/** What a heading may say besides a state: "Superseded policies". */
const KINDS =
  /\s(?:(?:versions?|copies)\sof\s)?(?:documents?|versions?|copies|files?|minutes|agendas|papers|policies|procedures|strategies|plans|reports|guidance|guidelines|terms\sof\sreference)$/i;

/** The state that a heading says of all below it. */
export const statusUnder = (heading: string): string | undefined =>
  statusOf(heading.replace(/[\s:]+$/, '').replace(KINDS, ''));

/** The state that a line right above a link's list says of all in it: "Superseded:". */
export function statusOverList(link: Element): string | undefined {
  const above = link.closest('ul, ol, table')?.previousElementSibling;
  return above?.matches('p, div') && !above.querySelector('a[href]')
    ? statusUnder(above.textContent)
    : undefined;
}

/** Whether a link is struck out: it stands on the page as one that holds no longer. */
export const isStruck = (link: Element): boolean =>
  !!link.closest(STRUCK_OUT) ||
  [...link.querySelectorAll(STRUCK_OUT)].some(
    ({textContent}) => textContent.trim() === link.textContent.trim(),
  );
