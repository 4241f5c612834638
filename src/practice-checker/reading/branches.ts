import {looksLikeName, POSTCODE} from './details.js';

export interface Branch {
  name: string;
  address?: string[];
  postcode?: string;
}

/** "Branch: Hethersett Surgery, NR9 3AB", "Branch surgeries at Acle and Brundall", "(also at Elm Surgery)". */
const BRANCHES =
  /[\s,;([]*\b(?:(?:and |with )?branch(?:es)?(?: (?:surger(?:y|ies)|sites?|practices?))?(?: at\b)?|also at|other sites?)\b\s?[:–-]?\s+(?!is |are |has |have )(.+?)[)\]]?$/i;

/** The branches that a line names, and the line without them. */
export function takeBranches(line: string): {line: string; branches: Branch[]} {
  const found = BRANCHES.exec(line);
  // "Mill End Branch Surgery" is a name.
  if (!found || (found.index > 0 && !/^[\s,;]*[([,;]/.test(found[0]) && !/:/.test(found[0])))
    return {line, branches: []};
  const words = found[1] ?? '';
  return {line: line.slice(0, found.index).trim(), branches: readBranches(words)};
}

/** "(formerly Tuckswood Surgery)", "also known as Dr Prasad's Practice". */
const ALIAS =
  /[\s,;–-]*\(?\b(?:(?:formerly|previously|also|now|locally|better)(?: (?:known as|called))?|known as|trading as|a\.?k\.?a\.?|t\/a)[:\s]+(?:the )?((?:\p{Lu}|\d)[^,;()]{2,60})\)?/u;

/** Another name that a line gives to its practice, and the line without it. */
export function takeAlias(line: string): {line: string; alias?: string} {
  const found = ALIAS.exec(line);
  return found?.[1] && looksLikeName(found[1])
    ? {line: line.replace(found[0], ''), alias: found[1].trim()}
    : {line};
}

/** A name that says itself to be a branch's: "Hethersett (branch)". */
const BRANCH_NAME =
  /\s*(?:\((?:branch|branch surgery|branch site)\)|[–-] branch(?: surgery| site)?)$/i;

export const branchName = (name: string): string | undefined =>
  BRANCH_NAME.test(name) ? name.replace(BRANCH_NAME, '') : undefined;

/** Branches as one line has them: one with its address, or several names. */
export function readBranches(words: string): Branch[] {
  const each = words.match(new RegExp(`.*?${POSTCODE.source}`, 'gi')) ?? [];
  // "A, NR7 9QL and B, NR7 0UJ": each has its own postcode.
  if (each.length > 1)
    return each.flatMap((one) => readBranches(one.replace(/^[\s,;]*(?:(?:and|&) )?/, '')));
  const postcode = POSTCODE.exec(words)?.[0];
  const parts = words
    .replace(POSTCODE, ',')
    .split(/[,;|]/)
    .map((part) => part.trim().replace(/[.)]+$/, ''))
    .filter((part) => /\p{L}/u.test(part));
  const [name, ...address] = parts;
  if (!name) return [];
  if (postcode || address.some((part) => /\d/.test(part)))
    return [{name, ...(address.length && {address}), ...(postcode && {postcode})}];
  return parts
    .flatMap((part) => {
      const [first = '', second, ...others] = part.split(/ (?:and|&) /);
      // "Old Mill and Millgates Surgery" is one name; "Acle and Brundall" are two.
      const isOne = others.length || (second && looksLikeName(second) && !looksLikeName(first));
      return isOne || !second ? [part] : [first, second];
    })
    .map((each) => ({name: each}));
}
