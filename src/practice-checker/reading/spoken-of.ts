import {takeStanding} from './clauses.js';
import {looksLikeName} from './names.js';
import {says, standingOf} from './standing.js';

/** A paragraph's sentences. */
export const sentencesIn = (words: string): string[] => words.split(/(?<=[.!])\s|\n/);

/** "Practices", "both surgeries": of no practice by its name. */
const MANY =
  /\b(?:below|following|these|listed|both|practices|surgeries|centres|clinics|members?)\b/i;

/** The practices that a sentence names in front of what it says: "Ash Surgery and Yew Surgery have left us." */
export function spokenOf(sentence: string): string[] {
  const {line, standing} = takeStanding(sentence);
  if (!says(standing) || MANY.test(sentence)) return [];
  const whole = line
    .replace(/[\s.,:–—-]+$/, '')
    .replace(/\b(?: (?:has|have|are|is|were|was|both|all))+$/, '');
  const parts = whole.split(/, (?:and )?| and | & /);
  if (parts.length > 1 && parts.every(looksLikeName)) return parts;
  return looksLikeName(whole) && !whole.includes(',') ? [whole] : [];
}

/** Whether all that the words say is of practices that they name, and of no other. */
export function areSpokenOf(words: string): boolean {
  const saying = sentencesIn(words).filter((sentence) => says(standingOf(sentence)));
  return (
    saying.length > 0 &&
    saying.every((sentence) => !standingOf(sentence).organisation && spokenOf(sentence).length > 0)
  );
}
