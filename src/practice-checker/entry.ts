import {bodyIn, labelled, takeStanding, type Standing} from './standing.js';

type Json = Record<string, unknown>;

/** One practice as its lines of text, with the words that stand out as its name, and its links. */
export interface Entry {
  lines: string[];
  title?: string;
  hrefs?: string[];
  /** What its place on the page says: a heading over it, a line through it. */
  standing?: Standing;
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]{0,2}\d[A-Z]{2}\b/i;
/** The form that NHS Digital gives to GP practices: a letter and five digits. */
const CODE = /[([]?\b(?:(?:practice|ODS|GP|NACS) code:? ?|code: ?)?\b([A-Z]\d{5})\b[)\]]?/i;
const NUMBER = /(?:\+44 ?(?:\(0\) ?)?|\(?0)\d(?:[\d ()-]|\/(?! ?\(?0)){6,16}\d/;
const TELEPHONE =
  /^(?:tel(?:ephone)?|phone|t|appointments)\b\.?(?: ?(?:no|number)\b\.?)? ?(?=[:\d(+])[: ]*/i;
const LABEL =
  /^(?:(?:practice|surgery) ?name|practice|surgery|name|address|post ?code|location)\s?[:–-]\s?/i;
/** Lines that are of no use here. */
const ASIDE =
  /^(?:fax|f|e-?mail|e|opening|open|website|web|map|manager|practice manager|list size)\b.{0,2}(?::|$)|@/i;
const WEB = /^(?:https?:\/\/|www\.)\S+$/i;
const CLOSED =
  /^\(?(?:(?:this|the) (?:practice|surgery) )?(?:has |is |was |now |practice )*closed\b/i;

/** Words that names of practices have; "Castle Partnership" is one, "Our member practices" is none. */
const NAME =
  /surger|practice\b|medical|health|clinic|partner|doctor|\bdrs?\b|\bgroup\b|centre|\bpract?\b|\bsurg\b/i;
const TITLE =
  /\b(?:our|member|these|list|following|all|practices (?:in|of|a)|(?:practices|surgeries|centres) (?:which|that|who|below|have))\b|^(?:closed|former|neighbouring|other|merged|previous)\b/i;
/** What begins a line about practices, and the names of none. */
const NO_NAME =
  /^(?:patients|residents|people|anyone|everyone|if|for|to|please|see|click|contact|we|you|your|all (?:practices|patients|our|of)|these|this (?:practice|list|page)|the (?:following|practices|surgeries|list)|there|note|complaints?|further|more information)\b|^(?:locality|area|region|town|district|chair|enquiries)\s?:/i;
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

export const hasDetails = (text: string): boolean =>
  POSTCODE.test(text) || NUMBER.test(text) || /\b[A-Z]\d{5}\b/.test(text);

/** A line that goes on about the practice above and begins no new one. */
const isDetail = (line: string) =>
  labelled(line) !== undefined ||
  [TELEPHONE, ASIDE, WEB, CLOSED, /^branch|website$/i].some((form) => form.test(line)) ||
  [NUMBER, CODE].some((form) => {
    const at = line.search(form);
    return at === 0 || (at > 0 && at < 8 && !looksLikeName(line.split(',')[0] ?? ''));
  });

/**
 * Lines that may hold several practices, one after another: after a postcode the next line that is
 * no telephone, website or the like begins the next.
 */
export function splitEntries({lines, title, hrefs, standing}: Entry): Entry[] {
  const groups: string[][] = [];
  let placed = true;
  for (const line of lines) {
    if (!groups.length || (placed && !isDetail(line))) {
      groups.push([]);
      placed = false;
    }
    groups.at(-1)?.push(line);
    placed ||= POSTCODE.test(line);
  }
  return groups.length > 1
    ? groups.map((group) => ({lines: group, standing}))
    : [{lines, title, hrefs, standing}];
}

/** What the words of an entry say about a practice; values are still to be parsed. */
export function readEntry({lines, title: marked = '', hrefs = [], standing}: Entry): Json {
  const found: Json = {...standing};
  const title = takeStanding(marked).line;
  const address: string[] = [];
  const take = (key: string, value: string | undefined) => {
    if (value) found[key] ??= value.trim();
  };
  take(
    'website',
    hrefs.find((href) => /^(https?:|\/\/)/i.test(href)),
  );
  const rest = [...lines];
  if (title && rest[0]?.startsWith(title)) {
    take('name', title);
    rest[0] = rest[0].slice(title.length);
  }
  for (const each of rest) {
    const label = labelled(each);
    if (label) {
      Object.assign(found, label);
      continue;
    }
    const taken = takeStanding(each);
    Object.assign(found, taken.standing);
    let {line} = taken;
    // Hours: what takes a practice out has been taken from the line.
    if (CLOSED.test(line)) continue;
    if (TELEPHONE.test(line)) {
      take('telephone', NUMBER.exec(line)?.[0]);
      continue;
    }
    if (WEB.test(line)) take('website', line.replace(/^www/i, 'https://www'));
    if (ASIDE.test(line) || WEB.test(line) || line === `${String(found.name)} website`) continue;
    line = line.replace(LABEL, '');
    const code = CODE.exec(line);
    if (code) {
      take('code', code[1]);
      line = line.replace(code[0], '');
    }
    const number = NUMBER.exec(line)?.[0];
    if (number) {
      take('telephone', number);
      line = line
        .replace(new RegExp(NUMBER, 'g'), ',')
        .replace(/\b(?:tel(?:ephone)?|phone|t)\b[ .:]*(?:no|number)?[ .:]*(?=,)/i, '');
    }
    const postcode = POSTCODE.exec(line)?.[0];
    if (postcode && !found.postcode) {
      take('postcode', postcode);
      line = line.replace(postcode, ',');
    }
    const parts = line
      .split(/[,;|•]| [–—-] /)
      .map((part) => part.replace(/^[\s:.–—-]+|[\s:–—-]+$/g, ''))
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .filter((part) => {
        const body = bodyIn(part);
        if (!body || !/^(?:(?:a )?(?:member|part) of |in |ccg )*$/i.test(part.replace(body, '')))
          return true;
        found.organisation = body;
        return false;
      });
    if (!found.name) take('name', parts.shift());
    address.push(...parts);
  }
  if (address.length) found.address = address;
  return found;
}
