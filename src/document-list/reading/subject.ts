import type {DocumentType} from '../../shared/model/document.js';
import {fullDates, withoutDates} from '../page-dates.js';

/** Where a type's own words begin; the first in a text counts. */
const TYPE =
  /\b(?:(?<terms_of_reference>terms?\sof\sreference|tors?)|(?<agenda>agendas?)|(?<papers>papers?)|(?<minutes>minutes|mins)|(?<policy>policy|policies)|(?<register>registers?)|(?<constitution>constitution)|(?<report>reports?))\b/i;

/** The type that a title or heading names. */
export const typeIn = (text: string): DocumentType | undefined =>
  Object.entries(TYPE.exec(text.replaceAll('_', ' '))?.groups ?? {})
    .find(([, found]) => found)?.[0]
    .replaceAll('_', '-') as DocumentType | undefined;

const COMMITTEE =
  /^.*\b(?:(?:sub)?committees?(?:\sin\scommon)?|council|body|board|JSCC)\b(?:\sof\s\p{Lu}[\p{L}'’]+)?/iu;
/** What leads to the committee's name: another part of the title, or an article. */
const BEFORE_NAME = /^.*(?:[:;|]\s|\s[–—-]\s|\b(?:the|our)\s)/i;
/** Words in front that are no part of a committee's name. */
const NO_NAME =
  /^(?:[\d.,)/\s–-]+|\([^)]*\)\s|(?:draft|approved|final|extraordinary|(?:un)?(?:confirmed|ratified|approved)|download|view|read|open|see|latest|(?:copy|link)\s(?:of|to)|(?:item|enclosure|enc|paper|appendix|annex|part|no)\.?\s?[a-z]?\d[\w.]{0,4})\s)+/i;

/**
 * The committee that a title or heading names before its type: "Audit Committee", "Council of
 * Members", "JSCC". "Committee" alone names none.
 */
export function committeeIn(text: string): string | undefined {
  const before = withoutDates(text, fullDates(text)).slice(0, TYPE.exec(text)?.index);
  const own = COMMITTEE.exec(before)?.[0]
    // "Joint Strategic Commissioning Committee (JSCC": the short name of the same.
    .replace(/\s\([^()]*$/, '')
    .replace(BEFORE_NAME, '')
    .replace(NO_NAME, '')
    .replace(/\s+/g, ' ');
  return own && /^(?:committees?|body)$/i.test(own) ? undefined : own;
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
