import {BODY_KINDS} from '../../shared/model/body-kinds.js';
import {DIRECTIONS} from './place-words.js';

/** Words that names of practices have; "Castle Partnership" is one, "Our member practices" is none. */
const NAME =
  /meddygfa|feddygfa|iechyd|feddygol|surger|practice\b|medical|health|clinics?\b|partner|doctor|\bdrs?\b|\bgroup\b|centre|\bpract?\b|\bsurg\b/i;
/** Words that a heading or a label has, and no name. */
const TITLES = [
  String.raw`\b(?:our|member|these|list|following|all|practices a)\b`,
  String.raw`\b(?:practices|surgeries|centres) (?:which|that|who|below|have|in|of|over|outside|beyond|across|near|around)\b`,
  String.raw`^(?:former|neighbouring|other|merged|previous)\b`,
  // "Find your GP practice", "City Centre"
  String.raw`^(?:find|check|choos(?:e|ing)|search|register|contact|about|how|where|what|which)\b|\b(?:city|town|village) centre$`,
  // "South Norfolk surgeries"
  String.raw`^(?:(?:${DIRECTIONS})\.?[ -]){1,2}\p{L}+ surgeries$`,
  String.raw`^(?:archived|historic(?:al)?|past|current|previously|formerly)\b(?=.*\b(?:surgeries|practices|members)\b)`,
  // "Practice closures", "Recent practice changes"
  String.raw`^(?:(?:gp|our|recent|planned|past|local) )*(?:practice|surgery) (?:closures?|mergers?|changes|leavers|list(?:ing)?s?|directory|information|details|contacts?|updates?|news|names|map|profiles?|websites?|locations?|boundar(?:y|ies))\b`,
  String.raw`^closed\b(?=.*\b(?:surgeries|practices|lists?)\b)`,
  String.raw`^closed(?: (?:gp|member))*(?: (?:practice|surgery))?$`,
  String.raw`^(?:(?:our|gp|member) )*practices and (?:their )?branch(?:es| surgeries)$`,
  // "Local surgeries", "The doctors"
  String.raw`^(?:(?:the|local|gp|family|general) )*(?:doctors|gps|surgeries|practices|clinics|(?:health|medical) centres|partners)$`,
];
const TITLE = new RegExp(TITLES.join('|'), 'iu');

/** What a commissioning body is, and what it is a part of: no word of it is one of a practice's name. */
const BODY_KIND = new RegExp(
  String.raw`\b(?:${BODY_KINDS}|health and social care trust|health improvement partnership|(?:sustainability (?:and|&) transformation|health (?:and|&) care|integrated care) partnership)s?\b`,
  'gi',
);

export const looksLikeName = (line: string): boolean =>
  line.length < 90 &&
  NAME.test(line.replace(BODY_KIND, '')) &&
  !TITLE.test(line) &&
  !/\bwww\.|:\/\/|@/i.test(line) &&
  !/[.:?!]$|^\d/.test(line.replace(/\b[A-Z][a-z]{0,4}\.$/, ''));

/** "Baby clinic", "Dispensing practice, research active": a thing of any practice, where a name has capitals. */
export const isCommonPhrase = (words: string): boolean =>
  /^\S+(?: \p{Ll}[\p{Ll}’'-]*)+$/u.test(words);

/** A heading over several practices. */
export const MANY = /\b(?:practices|surgeries|centres|clinics|doctors|gps)\b/i;
