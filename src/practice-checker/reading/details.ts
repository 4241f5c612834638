import {labelled} from './standing.js';

/** The forms of a practice's details as people type them. */
export const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]{0,2}\d[A-Z]{2}\b/i;
/** The form that NHS Digital gives to GP practices: a letter and five digits. */
export const CODE = /[([]?\b(?:(?:practice|ODS|GP|NACS) code:? ?|code: ?)?\b([A-Z]\d{5})\b[)\]]?/i;
export const NUMBER = /(?:\+44 ?(?:\(0\) ?)?|\(?0)\d(?:[\d ()-]|\/(?! ?\(?0)){6,16}\d/;
/** What stands before a number: "Tel:", "T.", "Ph", "☎". */
const CALL =
  '(?:\\b(?:tel(?:ephone)?|phone|ph|t|call|appointments)\\b(?:\\.? ?(?:/|&|and) ?(?:fax|f)\\b)?|☎|☏|📞|✆)\\.?';
export const TELEPHONE = new RegExp(
  `^${CALL}\\ufe0f?(?: ?(?:no|number)\\b\\.?)? ?(?=[:\\d(+])[: ]*`,
  'iu',
);
export const CALL_BEFORE = new RegExp(`${CALL}\\ufe0f?[ .:]*(?:no|number)?[ .:]*(?=,)`, 'giu');
/** "Practice name: Oak Surgery". */
export const LABEL =
  /^(?:(?:practice|surgery) ?name|practice|surgery|main (?:surgery|site)|name|address|post ?code|town|location)\s?[:–-]\s?/i;
/** E-mail addresses and fax numbers, which no practice here has. */
export const UNREAD =
  /(?:\be(?:-?mail)?\b[ .:]{0,3})?[^\s,;:<>()]{1,64}@[^\s,;<>()]{1,200}|(?<!\b(?:tel|phone|telephone|t)\.? ?(?:\/|&|and) ?)\b(?:fax|f)\b[ .:]{0,3}(?:no|number)?[ .:]{0,3}\(?0\d[\d ()-]{7,14}\d/gi;
/** Lines that are of no use here. */
export const ASIDE =
  /^(?:fax|f|e-?mail|e|opening|open|hours|surgery hours|map|manager|practice manager|list size)\b.{0,2}(?::|$)|^open(?:ing)?\b.*\d|^cqc\b|^(?:list |books? )?closed\b(?! (?:doors?|gates?|lanes?|streets?)\b)|^list\b.*\bclosed|^(?:not )?accepting|^(?:or|and|ext(?:ension)?\.? ?\d*)$|^out[ -]of[ -]hours\b|^\(?(?:press |choose )?option \d+\)?$|^(?:view|see|find|read|more) (?:us )?(?:on|at|about)\b/i;
/** An address on the web in words, with or without "www". */
const WEB =
  /^(?:web(?: ?site)?(?: address)?\s?:?\s*)?((?:https?:\/\/|www\.)\S+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:nhs\.uk|(?:co|org|gov)\.uk|uk|com|org|net)(?:\/\S*)?)$/i;
const CLOSED =
  /^(?!closed (?:doors?|gates?|lanes?|streets?)\b)\(?(?:(?:this|the) (?:practice|surgery) )?(?:has |is |was |now |practice )*closed\b/i;

export const isClosed = (line: string): boolean => CLOSED.test(line);

/** The website that a line is; `undefined` where it is none. */
export function websiteIn(line: string): string | undefined {
  const address = WEB.exec(line)?.[1];
  return address && (/^http/i.test(address) ? address : `https://${address}`);
}

export const hasDetails = (text: string): boolean =>
  POSTCODE.test(text) || NUMBER.test(text) || /\b[A-Z]\d{5}\b/.test(text);

/** Words that names of practices have; "Castle Partnership" is one, "Our member practices" is none. */
const NAME =
  /surger|practice\b|medical|health|clinic|partner|doctor|\bdrs?\b|\bgroup\b|centre|\bpract?\b|\bsurg\b/i;
const TITLE =
  /\b(?:our|member|these|list|following|all|practices (?:in|of|a)|(?:practices|surgeries|centres) (?:which|that|who|below|have))\b|^(?:closed|former|neighbouring|other|merged|previous)\b/i;
/** What begins a line about practices, and the names of none. */
const NO_NAME =
  /^(?:(?:full )?list of|download|patients|residents|people|anyone|everyone|if|for|to|please|see|click|contact|we|you|your|all (?:practices|patients|our|of)|these|this (?:practice|list|page)|the (?:following|practices|surgeries|list)|there|note|complaints?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|further|home$|about(?: us)?$|back\b|next$|print\b|share\b|search\b|privacy|cookies|more information|last updated|updated|source)\b|^(?:locality|area|region|town|district|chair|enquiries)\s?:/i;
const VERB =
  /\b(?:should|must|please|contact|can|are|were|left|will|you|your|we|us|have|has|is|was)\b/i;

/** A sentence, or a label with no practice. */
export const isAboutPractices = (line: string): boolean =>
  NO_NAME.test(line) ||
  (line.split(' ').length > 4 && VERB.test(line.split(/[,;(–]/)[0] ?? '')) ||
  (/^[^,:]{1,40}:\s/.test(line) &&
    !LABEL.test(line) &&
    !hasDetails(line) &&
    !looksLikeName(line.split(':')[0] ?? ''));

export const looksLikeName = (line: string): boolean =>
  line.length < 90 &&
  NAME.test(line) &&
  !TITLE.test(line) &&
  !/[.:?!]$|^\d/.test(line.replace(/\b\w+\.$/, ''));

/** A line that goes on about the practice above and begins no new one. */
export const isDetail = (line: string): boolean =>
  labelled(line) !== undefined ||
  websiteIn(line) !== undefined ||
  [TELEPHONE, ASIDE, CLOSED, /^branch|website$/i].some((form) => form.test(line)) ||
  [NUMBER, CODE].some((form) => {
    const at = line.search(form);
    return at === 0 || (at > 0 && at < 8 && !looksLikeName(line.split(',')[0] ?? ''));
  });
