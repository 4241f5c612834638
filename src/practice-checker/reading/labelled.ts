import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {startOf} from './coming.js';
import {HOURS, says, standingOf, type Standing} from './standing.js';
import {isNo, isYes} from './yes-no.js';

/** "Left" or "Member until" with nothing in it that says that the practice has. */
const STAYED =
  /^(?:|no|n|-|–|—|n\/a|none|not applicable|current|present|ongoing|to date|open|active)$/i;
/** What a practice may be part of and stay one. */
const NETWORK = /\b(?:pcn|network|locality|federation|alliance)\b/i;

/** Labels in front of what takes a practice out: "Left: 31 March 2019", "Now part of: Oak Surgery". */
function labelledOut(line: string): Standing | undefined {
  const joins = /^joins\s?:\s?(.*)$/i.exec(line)?.[1]?.trim();
  if (joins !== undefined) {
    const isOpen = /^(?:tbc|tbd|tba|pending|awaited|to be (?:confirmed|agreed|advised))\b/i.test(
      joins,
    );
    return isOpen ? {status: `joins ${joins}`} : startOf(joins, true);
  }
  const [, label = '', words = ''] =
    /^(left|member until|now part of|merged with)\s?:\s?(.*)$/i.exec(line) ?? [];
  const value = words.trim();
  if (!label) return undefined;
  if (STAYED.test(value)) return {};
  if (/^(?:left|member)/i.test(label)) {
    const [day] = findDates(value);
    return {status: `left ${value}`, ...(day && {leaves: day.date})};
  }
  const body = bodyIn(value);
  if (body) return {organisation: body};
  if (NETWORK.test(value)) return {};
  return {status: /with$/i.test(label) ? 'merged' : 'closed', into: value};
}

/** "Status: Closed", "Member: No", "CCG: South Norfolk", as a label or a column has it. */
export function labelled(line: string): Standing | undefined {
  const [, label = '', words = ''] =
    /^((?:practice )?status|(?:is )?(?:a )?(?:ccg )?member(?:ship|\?| of)?|ccg(?: name| code)?|icb(?: name)?|commissioner|(?:date )?clos(?:ed|ing)(?: date| on)?|organisation)\s?:\s?(.*)$/i.exec(
      line,
    ) ?? [];
  const from = /^formerly in\s?:\s?(.*)$/i.exec(line)?.[1]?.trim();
  if (from !== undefined) {
    if (STAYED.test(from)) return {};
    return {
      status: `from ${bodyIn(from) ?? (IS_NAME.test(from) && !/^\d/.test(from) ? `${from} CCG` : from)}`,
    };
  }
  const active = /^active\s?:\s?(.*)$/i.exec(line)?.[1]?.trim();
  if (active !== undefined)
    return isNo(active) ? {status: `active: ${active}`} : standingOf(active);
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
    if (date) return {closed: date.date};
    return HOURS.test(`closed ${value}`) ? {} : {status: 'closed'};
  }
  if (/member/i.test(label) && !/of$/i.test(label)) {
    const {organisation} = standingOf(value);
    if (organisation) return {organisation};
    return isYes(value) ? {} : {status: `member: ${value}`};
  }
  if (!value) return {};
  const isCode = /^\d\d[A-Z]$/i.test(value);
  // "In CCG? Yes" says whether, and not of which.
  if (isYes(value) || /^(?:us|we|ours?|ourselves)$/i.test(value)) return {};
  const body = bodyIn(value);
  if (body ?? isCode) return {organisation: body ?? value};
  // No practice is told that it is of a body "Observer status": only a name is one.
  if (isNo(value) || NO_BODY.test(value) || !IS_NAME.test(value))
    return {status: `member: ${value}`};
  return {organisation: /^ccg/i.test(label) ? `${value} CCG` : value};
}

/** What stands where a name is still wanted, or where there are several. */
const NO_BODY =
  /^(?:various|several|both|multiple|mixed|split|shared|pending|tb[cda]|unknown|unsure|uncertain|other|others|to be \w+|see .*|all|any|new|none|awaited)\b/i;
/** A name, each word with a capital or all in small letters; NHS England has no members. */
const IS_NAME =
  /^(?!NHS (?:England|Improvement|Digital)\b)(?:\p{Lu}[\p{L}’'-]*|and|&|of|the|on|upon)(?:,? (?:\p{Lu}[\p{L}’'-]*|and|&|of|the|on|upon))*$/u;
