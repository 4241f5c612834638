import {takeStanding} from './clauses.js';
import {looksLikeName} from './names.js';
import {says, standingOf} from './standing.js';

/** A paragraph's sentences. */
export const sentencesIn = (words: string): string[] => words.split(/(?<=[.!])\s|\n/);

/** "Please note: in April 2018 Oak Surgery left us": the same from its subject on. */
export const fromSubject = (sentence: string): string =>
  sentence
    .replace(/^(?:(?:please )?note(?: that)?|n\.?b\.?|important|update)\s?[:–-]?\s/i, '')
    .replace(
      /^(?:in|on|from|since|during) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]{3,9} )?(?:19|20)\d\d,? (?=\p{Lu})/iu,
      '',
    );

/** "Practices", "both surgeries": of no practice by its name. */
const MANY =
  /\b(?:below|following|these|listed|both|practices|surgeries|centres|clinics|(?<!\ban? (?:\w+ )?)members?)\b/i;

/** The practices that a sentence names in front of what it says: "Ash Surgery and Yew Surgery have left us." */
export function spokenOf(sentence: string): string[] {
  const {line, standing} = takeStanding(sentence);
  if (!says(standing) || MANY.test(line)) return [];
  const whole = line
    .replace(/[\s.,:–—-]+$/, '')
    .replace(/\b(?: (?:has|have|are|is|were|was|both|all))+$/, '');
  const parts = whole.split(/, (?:and )?| and | & /);
  if (parts.length > 1 && parts.every(looksLikeName)) return parts;
  return looksLikeName(whole) && !whole.includes(',') ? [whole] : [];
}

/** "Ash Surgery moved to South Norfolk CCG in 2019": the body is that of the practice named. */
export const MOVED =
  /^[^.,;:]{3,90}? (?:(?:has|have|had|was|were|is|are|now|both|all|since) ){0,4}(?:moved|gone|went|belongs|comes|transferred|transferring|moving|switched|left|joined|joining|became|become|(?:a )?(?:members?|part) of|part of|covered by|commissioned by|in) (?:[\p{Ll}]+ ){0,4}(?=(?:NHS )?\p{Lu})/u;

/** Whether all that the words say is of practices that they name, and of no other. */
export function areSpokenOf(words: string): boolean {
  const saying = sentencesIn(words)
    .filter((sentence) => says(standingOf(sentence)))
    .map(fromSubject);
  return (
    saying.length > 0 &&
    saying.every(
      (sentence) =>
        (MOVED.test(sentence) || !standingOf(sentence).organisation) &&
        spokenOf(sentence).length > 0,
    )
  );
}
