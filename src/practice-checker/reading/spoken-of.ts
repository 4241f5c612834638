import {countyPartsIn} from './body-areas.js';
import {isKind} from './branches.js';
import {looksLikeName} from './names.js';
import {says, standingOf} from './standing.js';

/** A paragraph's sentences. */
export const sentencesIn = (words: string): string[] => words.split(/(?<=(?<!\b[A-Z])[.!])\s|\n/);

/** "Please note: in April 2018 Oak Surgery left us": the same from its subject on. */
export const fromSubject = (sentence: string): string =>
  sentence
    .replace(/^(?:(?:please )?note(?: that)?|n\.?b\.?|important|update|of these,?)\s?[:–-]?\s/i, '')
    .replace(
      /^(?:in|on|from|since|during) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]{3,9} )?(?:19|20)\d\d,? (?=\p{Lu})/iu,
      '',
    );

/** Words that begin with a capital each: a name, of whatever. */
const PROPER = /(?:\p{Lu}[\p{L}’'-]+(?: (?:and|&|of|the) (?=\p{Lu}))? ?){1,8}/gu;
/** "Elmbank left us": a name without a word of names, in front of what it did. */
const SHORT =
  /^(?!(?:Membership|Registration|Practice|Surgery|(?:Every|No|Any|Some)(?:one|body)|None|Each|Neither|Both|All|This|That|It|They|These|Those|There|Which|Who|We|You)\b)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)? (?:has|had|was|is|left|joined|moved|closed|merged|became|ceased|resigned|withdrew|gave|shut)\b/u;
/** Words that point at the rows of a list. */
const ROWS = /\b(?:below|following|these|those|practices|surgeries|they|others?)\b/i;

/** Whether a sentence names a practice, and says nothing of those in a list: "Elmbank Practice has left us." */
export function namesOne(given: string): boolean {
  const sentence = fromSubject(given);
  const names = (sentence.match(PROPER) ?? [])
    .map((name) => name.trim())
    .filter((name) => looksLikeName(name) && !isKind(name));
  const isShort = SHORT.test(sentence) && sentence.indexOf(countyPartsIn(sentence)[0] ?? ' ') !== 0;
  if (!names.length && !isShort) return false;
  const rest = names.reduce((left, name) => left.replace(name, ' '), sentence);
  return !ROWS.test(rest) && !/:\s*$/.test(sentence);
}

/** "Ash Surgery moved to South Norfolk CCG in 2019": the body is that of the practice named. */
export const MOVED =
  /^[^.,;:]{3,90}? (?:(?:has|have|had|was|were|is|are|now|both|all|since) ){0,4}(?:moved|gone|went|belongs|comes|transferred|transferring|moving|switched|left|joined|joining|became|become|(?:a )?(?:members?|part) of|part of|covered by|commissioned by|in) (?:[\p{Ll}]+ ){0,4}(?=(?:NHS )?\p{Lu})/u;

/** Whether all that the words say is of practices that they name, and of no other. */
export function areSpokenOf(words: string): boolean {
  const saying = sentencesIn(words).filter((sentence) => says(standingOf(sentence)));
  return saying.length > 0 && saying.every(namesOne);
}
