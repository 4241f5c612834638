import {NUMBER} from './contacts.js';
import {isNo} from './yes-no.js';

/** What a column of a table, or a label in front of a value, holds. */
const COLUMNS: [string, RegExp][] = [
  [
    'left',
    /^(?:(?:date|year|when) )?(?:(?:it|they) )?(?:left|resigned|withdrew)(?: (?:on|the|our|ccg|membership|date|in)){0,3}\??$|^(?:date of leaving|leaving date|date leaving|leavers?)\b|^(?:(?:a )?member(?:ship)? (?:until|till|to|end(?:ed|s)?(?: date| on)?|ceased))$|^(?:(?:contract|membership|g?ms|pms|apms) )*(?:end(?:ed|s)?(?: date)?|date ended|expir(?:y|ed|es)(?: date)?)$/i,
  ],
  ['until', /^(?:to|until|till|up to|valid (?:to|until|till)|date to)$/i],
  [
    'joins',
    /^(?:(?:date|year|when|ccg) )?(?:(?:of|it|they) )?(?:join(?:ed|ing|s)?|member(?:ship)? (?:from|since|start(?:s|ed)?|began|commenced)|start(?:s|ed|ing)?|effective(?: from)?)(?: (?:date|on|from|us|the|our|ccg|membership))*$/i,
  ],
  [
    'into',
    /^now part of$|^(?:merged|absorbed|moved) into$|^(?:absorbed|taken over|replaced|succeeded) by$|^successor(?: practice)?$/i,
  ],
  ['with', /^merged? with$/i],
  [
    'from',
    /^(?:former|previous|predecessor|original|old) (?:area|commissioner|organisation|body|ccg|clinical commissioning group|icb|pct)\b/i,
  ],
  [
    'member',
    /^(?:(?:is|are|it|they) )*(?:in|within|inside) (?:(?:the|our) )?(?:ccg|icb|group)\??$|^part of (?:the|our) (?:ccg|icb|group)\??$|\bsigned (?:(?:up )?to )?(?:the |our )?constitution\??$|\bsignator(?:y|ies)\??$|^(?:included|eligible|in scope|signed up)\??$/i,
  ],
  [
    'organisation',
    /\b(?:ccg|clinical commissioning group)\b(?!.*\b(?:practices?|member(?:ship)?\??)$)/i,
  ],
  [
    'body',
    /\bicb\b|commissioner|^member of\b|^(?:commissioned|funded|contracted) by$|^organisation$|integrated care board/i,
  ],
  [
    'active',
    /^(?:(?:is|it|still|currently|practice|surgery) ){0,3}(?:active|current|open|operational|trading|live|valid)(?: \(?(?:y\/n|yes\/no)\)?)?\??$/i,
  ],
  // Whether it takes new patients, when it is open, and what inspectors say, is no status of the practice.
  [
    'aside',
    /\b(?:list|books?|registrations?|cqc)\b.*\b(?:status|closed|open)\b|\b(?:accepting|taking)\b|\bnew patients\b|\bclos\w+ (?:date )?for (?!(?:the )?(?:practice|surgery|contract|membership)\b)|\bhours\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?\b|\bweekends?\b|^(?:mon|tue|wed|thu|fri|sat|sun)s?\b|\b(?:opening|access|times?)\b/i,
  ],
  ['status', /\bstatus\b/i],
  ['closed', /^inactive\??$|\bclos(?:ed|ing|ure)\b(?!.*hours)/i],
  [
    'member',
    /^(?:(?:is|still|an?|current(?:ly)?|full|active|ccg|our|of) ){0,4}member(?:ship)?(?: of (?:the )?ccg)?\s?\??$|^member(?: (?:of|in) (?:the |our )?ccg)?\s?\?$|^member \(?(?:y\/n|yes\/no)\)?\??$/i,
  ],
  [
    'aliases',
    /^(?:previous(?:ly)?|former(?:ly)?|old|other|also|alternative)\b.*\b(?:known as|names?|called)$/i,
  ],
  ['branches', /^also at$|^(?:other )?(?:branch(?:es)?(?: (?:surger|site|practice)\w*)?|sites)$/i],
  ['kind', /^(?:(?:site |surgery )?type|main(?: or | ?\/ ?)branch(?: surgery)?)$/i],
  ['branchplace', /^(?:branch|other site)(?: (?:surgery|site|practice))? (?:post ?code|address)$/i],
  ['code', /\bods\b|\bcode\b(?<!post ?code)/i],
  ['postcode', /post ?code/i],
  ['details', /^contact(?: details| info(?:rmation)?)?$|^details$/i],
  ['telephone', /\b(?:tel|phone|telephone|contact (?:no|number))\b|^call(?: us)?$/i],
  ['website', /\bweb(?: ?site)?\b|^url$|^links?$/i],
  [
    'address',
    /\baddress|^(?:town|city|village|street|location|located(?: at)?|site|premises|where|situated(?: at)?|place|based(?: at)?|where (?:it|we) (?:is|are)|where to find .*)(?: ?[/&] ?.*| (?:or|and) .*|s)?\??$/i,
  ],
  [
    'name',
    /\bname\b(?!.*(?:manager|partner|gp$))|^(?:(?:gp|member|general|medical|local|our|the|of|doctors?|ccg)['’s]* )*(?:practices?|surger(?:y|ies))(?: ?[/&(] ?.*)?$/i,
  ],
];

/** "Practice name" is a `name`; nothing for words that say something else. */
export const columnOf = (words: string): string => {
  const label = words.replace(/[\s:*]+$/, '');
  return label.length < 40 ? (COLUMNS.find(([, form]) => form.test(label))?.[0] ?? '') : '';
};

/** "Closed practices" over a column of names: what it says is so of each practice below it. */
export const saysOfNames = (label: string): boolean =>
  label.length < 60 &&
  /^(?:closed|closing|former|previous|past|ex-?|archived|historic(?:al)?|leaving|merged|dormant|non-?member|neighbouring)\b.*\b(?:practices?|surger(?:y|ies)|members?)$|^(?:practices?|surger(?:y|ies)|members?) (?:that|which|who)\b/i.test(
    label.replace(/\(s\)/g, 's').replace(/[\s:*]+$/, ''),
  );

/** Columns that are read as one line with such a label. */
const LABELS: Record<string, string | undefined> = {
  organisation: 'CCG',
  from: 'Formerly in',
  body: 'Organisation',
  status: 'Status',
  member: 'Member',
  active: 'Active',
  closed: 'Closed',
  left: 'Left',
  joins: 'Joins',
  into: 'Now part of',
  with: 'Merged with',
};
/** Those of which each line has its label. */
const EACH: Record<string, string | undefined> = {
  postcode: 'Postcode:',
  code: 'Code:',
  telephone: 'Telephone:',
  aliases: 'Also known as',
  branches: 'Branch:',
};

/** The line of an entry that is a branch of the practice before. */
export const IS_BRANCH = 'Kind: branch';

/** The lines of a value as an entry has them, by what its column holds. */
export function linesIn(column: string, lines: string[]): string[] {
  if (column === 'aside' || column === 'branchplace') return [];
  if (column === 'kind') return lines.some((line) => /^branch\b/i.test(line)) ? [IS_BRANCH] : [];
  // Hours have such a column too.
  if (column === 'until')
    return linesIn('left', lines).filter((line) => /(?:19|20)\d\d|\d[/.]\d{1,2}[/.]\d/.test(line));
  const label = LABELS[column];
  if (label) return [`${label}: ${lines.join(' ')}`];
  if (column === 'website') return lines.filter((line) => /^(?:https?:|www\.)/i.test(line));
  const each = EACH[column];
  if (!each) return lines;
  // A telephone's area and the rest of it, a line each.
  const isParted =
    column === 'telephone' && lines.length > 1 && !lines.some((line) => NUMBER.test(line));
  return (isParted ? [lines.join(' ')] : lines)
    .filter((line) => column !== 'branches' || !isNo(line))
    .map((line) => `${each} ${line}`);
}
