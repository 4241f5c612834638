import {findDates} from '../../shared/parse/typed-date.js';
import type {Standing} from './standing.js';

const BY_YEAR =
  '(?:(?:on|in|from|by|at the end of) )?(?:(?:early|late|mid|spring|summer|autumn|winter)[ -])?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(?:\\d{1,2}[/.]\\d{1,2}[/.])?20\\d\\d\\b';
const LEAVING = `\\bleaving ${BY_YEAR}`;
/** What begins, or began, on a day: "joins on 1 April 2030", "opening 2030". */
const STARTS = [
  `\\b(?:opening|opens|to open|new(?: for)?) ${BY_YEAR}`,
  `\\b(?:joins|joining|joined|(?:will|due to|about to) (?:join|become)|becom(?:es|ing))(?: (?:an? )?members?\\b| (?:us|the (?:ccg|group|membership))\\b)?,? ${BY_YEAR}`,
  `\\b(?:(?:members?(?:hip)?|practices|surgeries|effective|with effect) from|w\\.?e\\.?f\\.?(?: from)?) ${BY_YEAR}(?! ?(?:to|until|till|[–—-]))`,
  `(?:^|(?<=[([–—-] ?))from ${BY_YEAR}(?=[\\s.]*(?:[)\\]]|$))`,
].join('|');
/** What is still to come of a practice, whenever: "application pending", "practices leaving". */
export const COMING = [
  LEAVING,
  STARTS,
  `\\b(?:joins|joining|(?:will|due to|about to) (?:join|become)|becom(?:es|ing))(?: (?:an? )?members?\\b| (?:us|the (?:ccg|group|membership))\\b|(?=[).\\s]*$))`,
  '\\b(?:joining|join)\\b[^.;]{0,30} in (?:the )?(?:near )?future\\b',
  '\\b(?:application|membership|approval)s? (?:(?:is|are|still) )*(?:pending|in progress|awaited|submitted|under (?:consideration|review)|to be (?:agreed|approved|confirmed))',
  // Closed, taking patients: that is said of one that is there.
  '\\bnot yet (?!clos|accept|tak|regist)',
  '\\b(?:(?:coming|opening|opens) soon|(?:due|planned|expected|hopes?|hoping) to open|under construction)\\b',
  '\\b(?:pending|awaiting) (?:members?(?:hip)?|applications?|approval|practices)',
  '(?:^|[(–—-]) ?pending[)\\s.]*$',
  '\\b(?:prospective|proposed|potential|future|aspiring|intending|candidate) (?:(?:new|gp|ccg|member) ){0,2}(?:members?|practices|surgeries)',
  '\\b(?:practices|surgeries|members)(?: (?:who|which|that|are|is)){0,2} leaving\\b',
  '(?<!\\bpatients (?:\\w+ )?)\\b(?:applied|applying|waiting|wishing|hoping|proposed|planning|intending) (?:to join|for membership)\\b(?! (?:a|this|the) (?:practice|surgery))',
].join('|');
const IS_COMING = new RegExp(COMING, 'i');
const STARTING = new RegExp(STARTS, 'i');

/** What words say is still to come; nothing where they speak of no such thing. */
export function comingIn(text: string): Standing {
  const [start] = STARTING.exec(text) ?? [];
  if (start) return startOf(start, /joined/i.test(start));
  const [status] = IS_COMING.exec(text) ?? [];
  return status ? {status} : {};
}

/** The day in words on which a practice joins. A year or a month that is said of what `hasBegun` may be today's. */
export function startOf(words: string, hasBegun: boolean): Standing {
  const day = findDates(words)[0]?.date ?? /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  return day ? {joins: hasBegun ? day : day.padEnd(10, '~')} : {};
}

/**
 * Who joins on a day to come, us or another body, is until then nobody's member that the page could speak
 * for; who has joined is one.
 */
export function settleJoining(row: Record<string, unknown>, today: string) {
  const {joins, leaves} = row;
  delete row.joins;
  delete row.leaves;
  // Until that day is over it is theirs.
  if (typeof leaves === 'string' && leaves.padEnd(10, '~') > today) delete row.status;
  if (typeof joins !== 'string' || joins <= today) return;
  delete row.organisation;
  row.status ??= `joins ${joins.replace(/~+$/, '')}`;
}
