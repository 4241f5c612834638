/** Words that names of practices have; "Castle Partnership" is one, "Our member practices" is none. */
const NAME =
  /meddygfa|feddygfa|iechyd|feddygol|surger|practice\b|medical|health|clinics?\b|partner|doctor|\bdrs?\b|\bgroup\b|centre|\bpract?\b|\bsurg\b/i;
const TITLE =
  /\b(?:our|member|these|list|following|all|practices (?:in|of|a)|(?:practices|surgeries|centres) (?:which|that|who|below|have))\b|^(?:former|neighbouring|other|merged|previous)\b|^(?:(?:north|south|east|west|mid|central)[ -]){1,2}\p{L}+ surgeries$|^(?:archived|historic(?:al)?|past|current|previously|formerly)\b(?=.*\b(?:surgeries|practices|members)\b)|^(?:(?:gp|our|recent|planned|past|local) )*(?:practice|surgery) (?:closures?|mergers?|changes|leavers|list(?:ing)?s?|directory|information|details|contacts?|updates?|news|names|map|profiles?|websites?|locations?|boundar(?:y|ies))\b|^closed\b(?=.*\b(?:surgeries|practices|lists?)\b)|^closed(?: (?:gp|member))*(?: (?:practice|surgery))?$|^(?:(?:our|gp|member) )*practices and (?:their )?branch(?:es| surgeries)$|^(?:(?:the|local|gp|family|general) )*(?:doctors|gps|surgeries|practices|clinics|(?:health|medical) centres|partners)$/iu;

/** What a commissioning body is, in full: no word of it is one of a practice's name. */
const BODY_KIND =
  /\b(?:clinical commissioning group|integrated care board|primary care trust|(?:(?:university|teaching) )?health board|health and social care trust|(?:sustainability (?:and|&) transformation|health (?:and|&) care|integrated care) partnership)s?\b/gi;

export const looksLikeName = (line: string): boolean =>
  line.length < 90 &&
  NAME.test(line.replace(BODY_KIND, '')) &&
  !TITLE.test(line) &&
  !/\bwww\.|:\/\/|@/i.test(line) &&
  !/[.:?!]$|^\d/.test(line.replace(/\b\w+\.$/, ''));

/** "Baby clinic", "Dispensing practice, research active": a thing of any practice, where a name has capitals. */
export const isCommonPhrase = (words: string): boolean =>
  /^\S+(?: \p{Ll}[\p{Ll}’'-]*)+$/u.test(words);

/** A heading over several practices. */
export const MANY = /\b(?:practices|surgeries|centres|clinics|doctors|gps)\b/i;
