import {heldIn} from '../held-words.js';

/** Where a sentence on all meetings goes on with what is otherwise. */
const CLAUSES =
  /[.;!?](?:\s+|$)|,?\s(?:but|although|though|however|except(?:ing)?|apart from|with the exception of|other than|unless|while|whilst|with|because)\b/i;
/** What is private of meetings in public, or may be some day. */
const OF_PART =
  /\b(?:items?|parts?|session|section|business|matters?|issues?|discuss\w*|sometimes|occasionally|may|might|can|excluded|papers|minutes|agendas?)\b/i;
/** "Our meetings are held in private to discuss confidential items." */
const ALL_PRIVATE =
  /\b(?:meetings|we|committee|board|body|council|group|panel|it) (?:(?:is|are|will be|usually|normally|always|all) )*(?:held |meets? |meeting )?in private\b(?!.*\b(?:sometimes|occasionally|may|might|when(?:ever)?|where|if|as required|as needed)\b)/i;
/** "Meets in public every two months and in private when needed." */
const BOTH = /\bin public\b.*\band in private\b|\bin private\b.*\band in public\b/i;
/** "Meetings in private are not open to the public", "Meetings in public are marked *": of those that are. */
const OF_SOME =
  /^\W*(?:any |our |the )?(?:(?:private|closed) (?:meetings|sessions)|meetings (?:(?:that|which) are )?(?:held )?in private)\b.* (?:are|is|will|may|do)\b|\b(?:marked|shown|indicated|denoted|highlighted)\b|\b(?:the |all )?other(?:s| meetings)? (?:are|will)\b/i;
/** "Meetings held in public, not public meetings": where nobody but the members speaks. */
const NO_PUBLIC_MEETING =
  /,? (?:(?:and|but|rather than|it|they|this|these|is|are) )*(?:not (?:as )?|rather than )(?:a )?public meetings?\b/gi;
/** Who may come to all meetings, as a text on all of them says it: what is private of them, or of some, is not of all. */
export function heldGenerally(said: string): string | undefined {
  const text = /\bin public\b/i.test(said) ? said.replace(NO_PUBLIC_MEETING, ' ') : said;
  const whole = heldIn(text);
  if (whole === 'part-private') return whole;
  const clauses = text.split(CLAUSES).filter((clause) => !OF_SOME.test(clause));
  const held = clauses
    .filter(
      (clause, place) =>
        ALL_PRIVATE.test(clause) ||
        BOTH.test(clause) ||
        !(OF_PART.test(clause) && (place || heldIn(clause) !== 'public')),
    )
    .map((clause) => (BOTH.test(clause) ? 'part-private' : heldIn(clause)))
    .filter((said) => said !== undefined);
  return new Set(held).size === 1 ? held[0] : undefined;
}
