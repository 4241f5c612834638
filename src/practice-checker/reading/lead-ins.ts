import {withoutNamed} from './set-apart.js';
import {fromSubject, sentencesIn} from './spoken-of.js';

/** Words that point at the rows themselves. */
const POINTS = /\b(?:below|following|these)\b|:$/i;
/** What may be so of a practice, or of none: "If your practice has closed, call us." */
const MAY_BE = /\bif\b(?![^,]*,[^.]*\bthese\b)(?!(?<=\w if)[^,]*:$)/i;
/** What the list leaves out: "The list below does not include practices in South Norfolk CCG." */
const LEFT_OUT =
  /\b(?:list|page|map|table|directory)\b[^.]*\b(?:do(?:es)?|did) ?n[o'’]t (?:include|show|list|cover|contain)\b/i;
const NOT_LISTED = /\bwe (?:do|did|have) ?n(?:o|['’])t (?:list|show|include|cover|publish)/i;
/** What stands elsewhere: "Practices that have closed are listed on the NHS website." */
const LISTED_ELSEWHERE =
  /\b(?:can be|are|is) (?:\w+ )?(?:listed|shown|found|published|available|given) (?:separately|elsewhere|(?:on|in|at|by|under|from) (?!this\b)[^.]*\b(?:website|site|pages?|directory|document|pdf))\b/i;
/** Where patients went: to those below. */
const TO_THESE =
  /\bpatients\b.*\b(?:to|with|at|by|join(?:ed)?) (?:(?:one|any|some|each|all) of )?(?:the|these|our) (?:\w+ ){0,2}(?:practices|surgeries)\b/i;
const WENT =
  /\b(?:mov|transfer|went|go(?:ing|es)?\b|(?:re)?alloc|(?:re)?assign|dispers|join|re-?regist)/i;
/** What else than a practice may close or move: "This page was closed for comments", "We closed our office." */
const OF_THINGS =
  /^(?:(?:this|the|our) (?:\w+ )?(?:page|website|site|survey|consultation|office|register|form|event|meeting|scheme|service|ccg|group|board|pct|trust)s?|we(?: have)? (?:closed|merged|moved|left) (?:our|the|to))\b(?!.*\b(?:practices|surgeries|members)\b)/i;
const NOT_SHOWN =
  /\b(?:are|is) not (?:shown|listed|included)(?: (?:here|(?:on|in) this (?:page|list|table|map)))?[.\s]*$/i;
/** What a reader may do: "See also …", "You can find …" */
const TO_DO =
  /^(?:(?:please|also) )*(?:see|contact|find|call|phone|visit|ask|check|read|download|click|view|refer|look)\b|\byou (?:can|may|might|will|should|must|need)\b/i;
/** What is so of some, or of any: "Two practices have merged.", "Each of our practices is …" */
const OF_SOME =
  /^(?:(?:also|only|there (?:are|were)|of these|at least|about) )*(?:each|every|some|several|many|most|few|an?(?! (?:\w+ )?list)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|any|another|no(?! longer))\b.*\b(?:is|are|was|were|has|have|had|closed|left|merged|joined|ceases|will|may|can|must)\b/i;
/** A sentence that goes on about those of the one before, and points at them. */
const GOES_ON = /^(?:they|these|those|all)\b|\b(?:below|following|listed)\b|:$/i;

/** What a list leaves out, what stands elsewhere, and where patients went: nothing of those below. */
export const isAside = (sentence: string): boolean =>
  LEFT_OUT.test(sentence) ||
  LISTED_ELSEWHERE.test(sentence) ||
  (NOT_LISTED.test(sentence) && !sentence.endsWith(':')) ||
  (TO_THESE.test(sentence) && WENT.test(sentence));

/** Whether a sentence is not about all the practices below it, for all that it says of practices. */
function isOfOthers(sentence: string, next = ''): boolean {
  if ([MAY_BE, LEFT_OUT, NOT_LISTED, TO_THESE].some((form) => form.test(sentence))) return true;
  if (POINTS.test(sentence) || GOES_ON.test(next)) return false;
  const about = fromSubject(sentence);
  // Words without a stop are a title.
  return (
    NOT_SHOWN.test(sentence) ||
    (/[.!]$/.test(sentence) &&
      [TO_DO, OF_SOME, OF_THINGS, LISTED_ELSEWHERE].some((form) => form.test(about)))
  );
}

/** "Our member practices are:", whatever else was said before. */
const IS_OURS =
  /^(?:here are |these are )?our (?:(?:own|current|member|gp) )*(?:practices|surgeries|members)(?: (?:are|is))?\s?:$/i;

/** The words that may decide for all rows below them: without sentences that speak of others, or of some. */
export const ofRows = (given: string): string => {
  const words = withoutNamed(given);
  const sentences = sentencesIn(words).map((sentence) => sentence.trim());
  const last = sentences.at(-1) ?? '';
  if (IS_OURS.test(last)) return last;
  const kept = sentences.filter((sentence, at) => !isOfOthers(sentence, sentences[at + 1]));
  return kept.length === sentences.length ? words : kept.join(' ');
};
