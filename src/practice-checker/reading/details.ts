import {CODE} from './codes.js';
import {labelledNumber, NUMBER, TELEPHONE, websiteIn} from './contacts.js';
import {looksLikeName} from './names.js';
import {arePeople} from './people.js';
import {labelled} from './labelled.js';
import {HOURS} from './standing.js';

/** The forms of a practice's details as people type them. */
export const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]{0,2}\d[A-Z]{2}\b/i;
/** "Practice name: Oak Surgery". */
export const LABEL =
  /^(?:(?:practice|surgery) ?name|practice|surgery|main (?:surgery|site)|name|address|post ?code|town|location)\s?[:–-]\s?/i;
/** Lines that are of no use here. */
const ASIDE =
  /^(?:fax|f|e-?mail|e|opening|open|hours|surgery hours|map|manager|practice manager|list size)\b.{0,2}(?::|[–-] |$)|^(?:gps?|gp partners|partners|doctors|staff|nurses|clinicians)\s?:|^open(?:ing)?\b.*\d|^cqc\b|^(?:list |books? )closed\b|^list\b.*\bclosed|^(?:not )?accepting|^(?:or|and|ext(?:ension)?\.? ?\d*)$|^out[ -]of[ -]hours\b|^\(?(?:press |choose )?option \d+\)?$|^(?:view|see|find|read|more) (?:us )?(?:on|at|about)\b|^(?:freephone|mobile|main|voicemail|answer ?phone|24 hours?|appointments|prescriptions|enquiries|reception|emergencies|new|new (?:member|practice)\b.*|main (?:site|surgery|branch)|dispensing|training|teaching|research|[ag]?p?ms)(?: practice)?$|^(?:(?:the|this) (?:practice|surgery) )?(?:has |have )?(?:recently )?(?:moved|relocated) to\b/i;
/** "Mon-Fri 8am", "Saturday: closed"; "Sun Street Surgery" is a name. */
const DAYS =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun|week|bank holi|weekend)(?:day|end)?s?\b(?: only)?(?:\s?(?:-|–|:|,|&|\/|\d|\(|to\b|and\b|closed\b|[ap]m\b)|$)/i;

export const isHours = (line: string): boolean => DAYS.test(line);

/** Hours, people and the like: of the practice above, and nothing that is kept. */
export const isAside = (line: string): boolean =>
  ASIDE.test(line) || isHours(line) || isClosed(line) || arePeople(line);

const CLOSED =
  /^\(?(?:(?:this|the) (?:practice|surgery) )?(?:has |is |was |now |practice )*closed\b/i;

/** "Closed Wednesday afternoons"; "Closed Door Surgery" is a name. */
export const isClosed = (line: string): boolean => {
  const isName =
    /^(?:Closed|CLOSED) \p{Lu}/u.test(line) && looksLikeName(line) && !HOURS.test(line);
  return CLOSED.test(line) && !isName;
};

export const hasDetails = (text: string): boolean =>
  POSTCODE.test(text) || NUMBER.test(text) || /\b[A-Z]\d{5}\b/.test(text);

/** What begins a line about practices, and the names of none. */
const NO_NAME =
  /^(?:(?:full )?list of|how (?:to|do|can)|download|patients|residents|people|anyone|everyone|if|for|to|please|see|click|contact|we|you|your|all (?:practices|patients|our|of)|these|this (?:practice|list|page)|the (?:following|practices|surgeries|list)|there|note|complaints?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|further|home$|where (?:to find|are|is|we)\b.*|find us|visit us|opening (?:hours|times)|(?:our|the ccg) (?:office|offices|address|headquarters)|council of members|about(?: us)?$|back\b|next$|print\b|share\b|search\b|privacy|cookies|more information|last updated|updated|source|denotes|indicates|(?:grand |sub-?)?total(?=$|s\b| (?:of|for|number|patients|practices)\b))\b|^(?:locality|area|region|town|district|chair|enquiries)\s?:/i;
const VERB =
  /\b(?:should|must|please|contact|can|are|were|left|will|you|your|we|us|have|has|is|was)\b/i;

/** A sentence, or a label with no practice. */
export const isAboutPractices = (line: string): boolean =>
  NO_NAME.test(line) ||
  (/[a-z]\.$/.test(line) &&
    /,/.test(line) &&
    /\b(?:are|were|have|has been)\b/.test(line) &&
    !hasDetails(line)) ||
  (line.split(' ').length > 4 && VERB.test(line.split(/[,;(–]/)[0] ?? '')) ||
  (/^[^,:]{1,40}:\s/.test(line) &&
    !LABEL.test(line) &&
    !hasDetails(line) &&
    !looksLikeName(line.split(':')[0] ?? ''));

/** "This practice has been taken over by Oak Surgery." */
const OF_ABOVE =
  /^\(?(?:this|the) (?:practice|surgery) (?:is|was|has|will|moved|closed|merged|closes)\b/i;

/** A line that goes on about the practice above and begins no new one. */
export const isDetail = (line: string): boolean =>
  labelled(line) !== undefined ||
  websiteIn(line) !== undefined ||
  isAside(line) ||
  labelledNumber(line) !== undefined ||
  [TELEPHONE, OF_ABOVE, /^branch|^also at\b|website$/i].some((form) => form.test(line)) ||
  [NUMBER, CODE].some((form) => {
    const at = line.search(form);
    return at === 0 || (at > 0 && at < 8 && !looksLikeName(line.split(',')[0] ?? ''));
  });
