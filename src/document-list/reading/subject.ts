import type {DocumentType} from '../../shared/model/document.js';
import {fullDates, withoutDates} from '../page-dates.js';

/** Where a type's own words begin; the first in a text counts. */
const TYPE =
  /\b(?:(?<terms_of_reference>terms?\sof\sreference|tors?)|(?<agenda>agendas?(?!\sitem\b))|(?<papers>papers?)|(?<minutes>minutes|mins|minute(?=\sof\b))|(?<policy>policy|policies)|(?<register>registers?)|(?<constitution>constitution)|(?<report>reports?))\b/i;

/** The type that a title or heading names. */
export const typeIn = (text: string): DocumentType | undefined =>
  Object.entries(TYPE.exec(text.replaceAll('_', ' '))?.groups ?? {})
    .find(([, found]) => found)?.[0]
    .replaceAll('_', '-') as DocumentType | undefined;

/** The word that a committee's name ends with; "board-level" is none. */
const KIND = String.raw`(?:(?:sub-?)?committees?(?:\sin\scommon)?|council|body|board|JSCC)\b(?!-\p{L})(?:\sof\s\p{Lu}[\p{L}'’]+)?`;
const COMMITTEE = new RegExp(String.raw`^.*\b${KIND}`, 'iu');
/** A name behind its document's type: "Minutes of the Audit Committee", "Terms of reference: Finance Committee". */
const NAMED_BEHIND = (() => {
  const spoken = String.raw`terms?\sof\sreference|tors?|agendas?|papers|minutes?|mins`;
  const type = String.raw`\b(?:${spoken}|notes|reports?|registers?|constitution)`;
  const meeting = String.raw`(?:(?:the\s)?(?:\p{L}+\s){0,3}meetings?(?:\sheld)?\s(?:of|for)\s)?`;
  const name = String.raw`(?:the\s|our\s)?(?<name>(?:(?!(?:by|to|at|on|with|the|an?|approval|held)\s)[\p{L}\p{N}'’&,-]+\s){0,9}?${KIND})`;
  return {
    /** Right behind it. */
    near: new RegExp(
      String.raw`${type}\s(?:of|for|from)\s${meeting}${name}|${type}\s?[:–—|,-]\s${meeting}${name.replace('name', 'name2')}`,
      'iu',
    ),
    /** Right behind it without a word between, in capitals: "ToR Audit Committee". */
    direct: new RegExp(
      String.raw`\b(?:${spoken})\s(?<name>(?:[\p{L}'’&,-]+\s){0,7}?${KIND})`,
      'iu',
    ),
    /** At the end of the text, where other words come between. */
    last: new RegExp(
      String.raw`(?:[:|]\s|\s[–—-]\s|\s(?:of|for)\sthe\s)${name}(?:\s(?:meetings?|members?))?(?:\sv?[\d.]+)?\P{L}*$`,
      'iu',
    ),
  };
})();
/** What a bare "Board" may have behind it and be a committee: "Board Assurance Framework", "Council Tax" are of other things. */
const BEHIND_BARE =
  /^(?:['’]s\b|\P{L}*$|\s*[^\p{L}\s'’-]|\s[–—-]\s|\s(?:meetings?|members?|annual|agm|and|papers?|agendas?|minutes|mins|reports?|tors?|terms|registers?|constitution|polic(?:y|ies)|held|draft|final|(?:un)?(?:approved|confirmed|ratified)|part|public|private|to|of|for|in|on|from)\b)/iu;
/** Several committees, and none by name: "Board and committees", "Our committees". */
const SEVERAL =
  /\bcommittees$|^(?:.*\s)?(?:board|body|council)s?\s(?:and|&|or)\s(?:its\s|other\s)?(?:sub-?)?committees?$/i;
/** What leads to the committee's name: another part of the title, or an article. */
const BEFORE_NAME = /^.*(?:[:;|]\s|\s[–—-]\s|\b(?:the|our)\s)/i;
/**
 * What is written to, for or about a committee: "Letter to Governing Body", "Dates of Audit Committee". A
 * committee's own name has such words behind what it cares for: "Access to Services Committee".
 */
const LED_TO =
  /^.*(?:(?<!\b(?:access|care|group|health|quality|safety|services?|support|(?!brief|meet)[a-z]+ing)\s)(?<=\s)(?:to|for|from|about|by)|\b(?:dates?|meetings?|members?|minutes?|notes?|notices?|summary)\sof)\s/i;
/** Words in front that are no part of a committee's name. */
const NO_NAME =
  /^(?:[\d.,)/\s–-]+|\([^)]*\)\s|(?:draft|approved|final|extraordinary|(?:un)?(?:confirmed|ratified|approved)|download|view|read|open|see|latest|(?:copy|link|name)\s(?:of|to)|(?:item|enclosure|enc|paper|appendix|annex|part|no)\.?\s?[a-z]?\d[\w.]{0,4})\s)+/i;

/**
 * The committee that a title or heading names, before its type or behind it: "Audit Committee",
 * "Council of Members", "JSCC". "Committee" alone names none.
 */
export function committeeIn(text: string): string | undefined {
  const undated = withoutDates(text, fullDates(text)).replace(/\s+/g, ' ');
  const {index = Infinity} = TYPE.exec(undated) ?? {};
  const found = COMMITTEE.exec(undated.slice(0, index))?.[0];
  if (found) return asName(found, undated.slice(found.length));
  if (index === Infinity) return undefined;
  const behind = NAMED_BEHIND.near.exec(undated) ?? NAMED_BEHIND.last.exec(undated);
  const direct = NAMED_BEHIND.direct.exec(undated)?.groups?.name;
  const name =
    behind?.groups?.name ??
    behind?.groups?.name2 ??
    (direct && /^\p{Lu}/u.test(direct) ? direct : undefined);
  return name && asName(name, undated.slice(undated.indexOf(name) + name.length));
}

/** A committee's name less what leads to it, if it is one by what follows. */
function asName(found: string, behind: string): string | undefined {
  const name = found
    // "Joint Strategic Commissioning Committee (JSCC": the short name of the same.
    .replace(/\s\([^()]*$/, '')
    .replace(BEFORE_NAME, '')
    .replace(LED_TO, '')
    .replace(NO_NAME, '');
  if (/^(?:committees?|body|(?:on|across|above)[\s-]board)$/i.test(name) || SEVERAL.test(name))
    return undefined;
  return /^(?:board|council)$/i.test(name) && !BEHIND_BARE.test(behind) ? undefined : name;
}

/** Whether a text holds a committee's name and, at most, a type and dates. */
export function isCommitteeOnly(text: string): boolean {
  const name = committeeIn(text);
  const rest = withoutDates(text, fullDates(text))
    .replace(name ?? '', '')
    .replace(TYPE, '');
  return !!name && !/\p{L}/u.test(rest.replace(/^the\b/i, ''));
}

const GROUP =
  /\b(?:terms\sof\sreference|tors|agendas|papers|minutes|policies|registers|reports|and)\b/gi;
/** Whether a text holds nothing but types of which there are many, and dates: "Minutes 2019", "Agendas and papers". */
export const isGroupOfType = (text: string): boolean =>
  !!typeIn(text) && !/\p{L}/u.test(withoutDates(text, fullDates(text)).replace(GROUP, ''));

/** Whether a text holds nothing but a committee's name: the heading of a group, and no document. */
export const isCommittee = (text: string): boolean => isCommitteeOnly(text) && !typeIn(text);
