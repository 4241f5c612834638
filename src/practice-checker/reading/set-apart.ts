import {looksLikeName} from './names.js';
import {namesOne, sentencesIn} from './spoken-of.js';

/** A practice set apart by its name, of which the rows have to heed it: "except Humbleyard Practice (South Norfolk CCG)". */
const EXCEPT_NAMED =
  /,?\s?\(?\b(?:with the exception of|[Ee]xcept(?:ing| for)?|[Ww]ith the exception of|apart from|[Aa]part from|other than|excluding|but not)\b (?:the )?(\p{Lu}[\p{L}’'-]+(?: (?:and |& )?\p{Lu}[\p{L}’'-]+)*)(?: \([^()]*\))?\)?(?:, (?:which|who) [^.;:]*)?/gu;
/** "Practices that have left: none." */
const OF_NONE =
  /:\s?(?:none|nil|n\/a|no changes?)(?: (?:so far|planned|known|at present|this year|to report))?[.\s]*$/i;
/** Sentences on rows with a sign: "All are members except those marked *". */
const OF_MARKED = /\b(?:marked|starred|asterisk(?:ed)?|dagger|indicated by|shown with|with an?)\b/i;

/** Words without what they say of a practice that they name, of rows with a sign, or of none at all. */
export const withoutNamed = (words: string): string => {
  const sentences = sentencesIn(words);
  const kept = sentences.filter(
    (sentence) => !saysOfMarked(sentence) && !OF_NONE.test(sentence) && !namesOne(sentence.trim()),
  );
  const left = kept.length === sentences.length ? words : kept.join(' ');
  return left.replace(EXCEPT_NAMED, (all, name: string) => (looksLikeName(name) ? '' : all));
};

/** The sign in a sentence that says something of the rows that have it. */
export function saysOfMarked(sentence: string): string | undefined {
  if (!OF_MARKED.test(sentence)) return undefined;
  const [sign] = /[*†‡#^~§]+/.exec(sentence.slice(1)) ?? [];
  if (sign || !/\b(?:asterisk|starred|dagger)/i.test(sentence)) return sign;
  return /\bdagger/i.test(sentence) ? '†' : '*';
}
