import {isAside} from './lead-ins.js';
import {isOtherService} from './services.js';
import {withoutNamed} from './set-apart.js';
import {sentencesIn} from './spoken-of.js';

/** Words that point at the rows below them. */
const POINTS = /^(?:those|they|others)\b|\b(?:below|following|these|listed|here)\b|:$/i;
/** A label of several words is over what follows, and no sentence of its own. */
const isLabel = (sentence: string): boolean => sentence.length < 90 && !/[.!?]$/.test(sentence);

/** "They are:", of those in the sentence before. */
const GOES_ON = /^\s?(?:(?:they|these|those)(?: \w+){0,2} (?:are|were)\b.{0,20}:$|if so\b)/i;

/** What is not in the list: "If your practice is not listed below, …", "if you cannot find it here". */
const NOT_IN_LIST =
  /\b(?:is|are|does|do) ?n(?:o|['’])t (?:\w+ )?(?:listed|shown|on (?:this|the|our) list|appear)(?: (?:above|below|here|on this page))?|\b(?:can ?n(?:o|['’])t|do ?n(?:o|['’])t|unable to) (?:find|see)\b[^.:,]*(?:,|$)|\bnot (?:\w+ )?registered(?: (?:with|at) (?:an?|any|your) (?:\w+ ){0,2}\w+)?|\bnot (?:only|just|sure|yet sure|certain)\b|\b(?:you|patients|people) do(?: not|n['’]t) (?:have|need) to\b|\b(?:may|might|do|does) not (?:know|remember|realise)\b|\bnot (?:\w+ )?(?:run|owned|managed|employed|inspected|regulated) by\b|\bnot an? (?:employee|officer|director)\b|, not (?:the|your) (?:ccg|icb)\b|\bno need to\b|\buntil further notice\b/gi;
/** What else than a practice was, or is dated: "was set up in 2013", "the list was updated". */
const WAS_ELSE =
  /\b(?:was|were) (?:(?:all|first|last|officially|formally|originally) )?(?:set up|established|formed|created|founded|authorised|licensed|updated|checked|reviewed|published|compiled|produced|correct|accurate|elected|rated|inspected|asked|invited|grouped)\b|\bhad [\d,]+ (?:\w+ ){0,2}(?:patients|people)\b/gi;

/** Words that deny, set apart, or tell of what was. */
const DENIES = new RegExp(
  [
    String.raw`\b(?:not|cannot|neither|nor|none|never|nothing)\b|n['’]t\b`,
    String.raw`\b(?:except\w*|apart from|aside from|all but|but not|exclud\w+|exclusions?|omit\w*|other than|rather than|instead|without|left out|missing|minus)\b`,
    String.raw`\b(?:declin\w+|refus\w+|against joining|opposed|lost|superseded|replaced by|history|historic\w*|archiv\w+|outdated|obsolete|previous\w*|former\w*|once|used to)\b`,
    String.raw`^(?:our |the )?(?:old|older|earlier) (?:(?:gp|member) )*(?:list|members|practices|surgeries|register|version|ones|membership)\b|\b(?:until|till|before|prior to) (?:\w+ ){0,3}(?:19|20)\d\d\b`,
    String.raw`^see also\b|\b(?:elsewhere|beyond|cross[- ]border|someone else|somebody else|(?:their|its) own (?:ccg|icb|group|board|body|commissioner|area|organisation))\b`,
    String.raw`\b(?:other|another|different|separate|second) (?:\w+ ){0,2}(?:ccgs?|icbs?|pcts?|groups?|bod(?:y|ies)|boards?|areas?|commissioners?|commissioning|organisations?|schemes?|trusts?|count(?:y|ies)|regions?|authorit(?:y|ies))\b`,
    String.raw`^(?:all |the )?others?\b(?=s\b|\s?:?$)|^(?:all |the )?(?:others|rest)\b(?! of\b)`,
    String.raw`\bnon[- ]\w+|\b(?:but|bar|save|save for) (?:these|those|the following)\b|\bno (?:responsibilit\w+|membership|contract)\b`,
  ].join('|'),
  'i',
);
/** "Other practices"; those of a place that is named may be ours. */
const OTHERS =
  /^(?:The |Some )?(?:[Oo]ther|[Rr]emaining) (?:[\w’'-]+ ){0,2}(?:practices|surgeries|GPs)\b(?! (?:in|around|across|within) \p{Lu})/u;
/** What was, where no word behind it says what is. */
const WAS = /\b(?:was|were|had)\b(?!.*\b(?:is|are|has|have|now|remain)\b)/i;
/** What the denial is of, where it is not of membership: hours, services, where somebody lives. */
const OF_ELSE =
  /\b(?:open(?:ing|s)?|hours|weekends?|bank holidays|times|appointments?|prescriptions?|prescribe|dispens\w+|pharmac\w+|parking|car parks?|wheelchair|accessible|accept\w*|new patients|taking|emergenc\w+|urgent|map|website|online|e-?mail|telephone|phone|bookings?|fees?|charge|medical advice|vaccin\w+|jabs?|clinics?|branch\w*|endors\w+|recommend\w*|train\w*|list size)\b/i;
const OF_MEMBERSHIP =
  /\b(?:members?(?:hip)?|ccg|icb|part of|belong\w*|cover\w*|responsib\w+|commission\w*|fund\w*|ours?|us|join\w*)\b/i;

/** Whether a denial is there, and is of membership for all that is known. */
export function denies(sentence: string): boolean {
  const words = sentence.replace(NOT_IN_LIST, ' ').replace(WAS_ELSE, ' ');
  if (![DENIES, WAS, OTHERS].some((form) => form.test(words))) return false;
  if (/\b(?:other than|except|excluding|not)\b/i.test(words)) {
    const behind = /\b(?:other than|except(?: for)?|excluding|not) ([^,.;:]+)/i.exec(words)?.[1];
    if (behind && isOtherService(behind)) return false;
  }
  return !OF_ELSE.test(words) || OF_MEMBERSHIP.test(words);
}

/** "Humbleyard Practice is not." */
export const ENDS_IN_NOT = /(?:\bnot|n['’]t)[.\s]*$/i;

/** Whether words deny that something is a member, in words of membership. */
export const deniesMembership = (words: string): boolean =>
  OF_MEMBERSHIP.test(words) && denies(words);

/** The sentences of a lead that are about the rows below it. */
export function pointing(words: string): string[] {
  return sentencesIn(withoutNamed(words.replace(/\?\s/g, '?\n')))
    .map((sentence, at, all) =>
      GOES_ON.test(sentence) ? `${all[at - 1] ?? ''} ${sentence}` : sentence,
    )
    .map((sentence) => sentence.replace(NOT_IN_LIST, ' ').trim())
    .filter(
      (sentence) => sentence && !isAside(sentence) && (POINTS.test(sentence) || isLabel(sentence)),
    );
}
