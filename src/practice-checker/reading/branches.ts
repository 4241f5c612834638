import {POSTCODE} from './details.js';
import {looksLikeName} from './names.js';

export interface Branch {
  name: string;
  address?: string[];
  postcode?: string;
}

/** "Branch: Hethersett Surgery, NR9 3AB", "Branch surgeries at Acle and Brundall", "(also at Elm Surgery)". */
const BRANCHES =
  /[\s,;([]*\b(?:(?:and |with )?(?:its |an? )?branch(?:es)?(?: (?:surger(?:y|ies)|sites?|practices?))?(?: at\b)?|also at|other sites?)\b\s?[:,–-]?\s+(?!is |are |has |have )(.+?)[)\]]?$/i;

/** What stands behind "Branch surgery:", "The branch is at" or "Also at" at the start of a line. */
export const behindBranch = (line: string): string | undefined =>
  /^(?:(?:the|our|its) )?(?:(?:other )?branch(?: (?:surgery|site|practice))?|other site)(?:\s?[:–-]\s?|,? (?:is )?(?:located |situated |based )?(?:at|in) )(.+)$|^(?:the|our|its) branch(?: surgery| site)?, (.+)$|^also at:? (.+)$/i
    .exec(line)
    ?.slice(1)
    .find(Boolean);

/** The branches that a line names, and the line without them. */
export function takeBranches(line: string): {line: string; branches: Branch[]} {
  // A name that says itself to be a branch's is read as a name.
  const found = /\(branch\b(?! at\b)[^()]*\)/i.test(line) ? undefined : BRANCHES.exec(line);
  // "Mill End Branch Surgery" is a name.
  if (
    !found ||
    (found.index > 0 &&
      !/^[\s,;]*[([,;]|^ (?:and|with) (?:its|an?) /.test(found[0]) &&
      !/:/.test(found[0]))
  )
    return {line, branches: []};
  const words = found[1] ?? '';
  return {line: line.slice(0, found.index).trim(), branches: readBranches(words)};
}

/** "(formerly Tuckswood Surgery)", "also known as Dr Prasad's Practice", "(a merger of A and B)". */
const ALIAS =
  /[\s,;–-]*\(?\b(?:(?:[Ff]ormerly|[Pp]reviously|[Aa]lso|now|[Ll]ocally|[Bb]etter|was)(?: (?:known as|called))?|[Kk]nown as|[Tt]rading as|renamed from|a\.?k\.?a\.?|t\/a|(?:a )?merger of|incorporating)[:\s]+(?:the )?((?:\p{Lu}|\d)(?:(?! [–—-] )[^,;()]){2,90})\)?/u;

/** Other names that a line gives to its practice, and the line without them. */
export function takeAliases(line: string): {line: string; aliases: string[]} {
  const found = ALIAS.exec(line);
  const words = found?.[1]?.trim() ?? '';
  if (!found || !looksLikeName(words)) return {line, aliases: []};
  return {line: line.replace(found[0], ''), aliases: namesIn(words)};
}

/** "GP surgery", "main medical centre": what a practice is, and no name of it. */
export const isKind = (words: string): boolean =>
  /^(?:(?:the|an?|our|local|main|branch|new|nhs|gps?['’]?|medical|doctors?['’]?s?|health|dispensing|training|teaching|research|single[- ]handed|general|community|village|town|rural|city) )*(?:surger(?:y|ies)|practices?|centres?|clinics?|partnership|group|doctors?)(?: (?:and|&) (?:surgery|practice|clinic|dispensary|pharmacy))?$/i.test(
    words,
  );

/** "Acle and Brundall" are two names; "Old Mill and Millgates Surgery" is one. */
const namesIn = (words: string): string[] => {
  const parts = words.split(/ (?:and|&) /);
  return parts.every(looksLikeName) ? parts : [words];
};

/** A name that says itself to be a branch's: "Hethersett (branch)". */
const BRANCH_NAME =
  /\s*(?:\(branch(?: surgery| site)?(?: (?:of|to) ([^()]*))?\)|[–-] branch(?: surgery| site)?)$/i;

/** The name of a branch, with its practice where that is named. */
export function branchIn(name: string): {name: string; of?: string} | undefined {
  const found = BRANCH_NAME.exec(name);
  return found ? {name: name.replace(BRANCH_NAME, ''), of: found[1]} : undefined;
}

/** Branches as one line has them: one with its address, or several names. */
function readBranches(words: string): Branch[] {
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
