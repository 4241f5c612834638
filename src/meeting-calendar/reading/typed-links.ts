import {DOCUMENT_TYPES, formatOfUrl} from '../../shared/model/document.js';
import {readSize} from '../../shared/model/file-size.js';
import {bodyIn} from './body-names.js';
import type {Draft} from './line.js';
import {typeIn} from './meeting-facts.js';

/** Where a link belongs by its address or its words; else it is a document. */
const LINKS: [RegExp, (row: Draft, url: string) => void][] = [
  [
    /^mailto:/i,
    (row, url) => (row.booking = {...row.booking, email: url.slice(7).replace(/\?.*/, '')}),
  ],
  [/^tel:/i, (row, url) => (row.booking = {...row.booking, telephone: url.slice(4)})],
  [
    / (?:watch|view|join|see)\b(?!.* (?:again|back)\b).* live\b|^\S+ (?:watch|view) live\b/i,
    (row, url) => (row.join = url),
  ],
  [
    /youtu\.?be|vimeo\.com| (?:recording|watch (?:the|again|back|a))/i,
    (row, url) => (row.recording = url),
  ],
  [
    /teams\.(?:microsoft|live)|zoom\.us|meet\.google|webex\.|gotomeet| (?:join|live ?stream)/i,
    (row, url) => (row.join = url),
  ],
  [
    /google\.[a-z.]+\/maps|maps\.|goo\.gl\/maps|openstreetmap| (?:map|directions)\b/i,
    (row, url) => (row.map = url),
  ],
  [
    /eventbrite| (?:book|register|reserve|sign up)\b/i,
    (row, url) => (row.booking = {...row.booking, url}),
  ],
];
const FORMAT =
  /[\s([,-]*(?:\b(pdf|docx?|xlsx?|pptx?|word|odt|html?)\b)?(?: (?:only|document|file))?[\s,;:–-]*(?:([\d.,]+\s?[kmg]b)\b)?[\s)\]]*$/i;

/** Words that ask to do something; others in a link that is no paper name a place. */
const CALL =
  /\b(?:join|click|here|maps?|directions?|link|book|register|reserve|watch|view|find|how to|live ?stream|recording|e-?mail|attend)\b|^(?:https?:|www\.)|^\W*$/i;

/** What became of a link's words: how much behind them belonged to them, and whether they are still to be read. */
interface Taken {
  used: number;
  names: boolean;
}

/**
 * Puts a link where it belongs. `behind` is the text after it, where sizes stand; `label` is the
 * column's own words; in a place's cell (`isVenue`) a link tells of the place, in a contact's
 * (`isContact`) its words tell who.
 */
export function readLink(
  words: string,
  url: string,
  behind: string,
  {label = '', isVenue = false, isContact = false},
  row: Draft,
): Taken {
  const [, put] = LINKS.find(([pattern]) => pattern.test(`${url} ${words}`)) ?? [];
  if (put ?? isVenue) {
    if (put) put(row, url);
    else row.map = url;
    const isName = isVenue || isContact || row.join === url || row.map === url;
    return {used: 0, names: isName && !/@|^[\d\s]+$/.test(words) && !CALL.test(words)};
  }
  const isPage = !formatOfUrl(url) && !/agenda|minutes|papers/i.test(words);
  return {
    used: readDocument(words, url, behind, label, row),
    names: isPage && Boolean(bodyIn(words) ?? typeIn(words)),
  };
}

/** Puts an address that stands as text where it belongs; false where nothing tells. */
export function readAddress(url: string, row: Draft): boolean {
  const [, put] = LINKS.find(([pattern]) => pattern.test(`${url} `)) ?? [];
  put?.(row, url.replace(/[.,;]$/, ''));
  return Boolean(put);
}

/** Adds a link as a document; gives how much of the text behind it was its format and size. */
function readDocument(
  words: string,
  url: string,
  behind: string,
  label: string,
  row: Draft,
): number {
  const around = /^\s{0,2}[([][^()[\]]{2,30}[)\]]/.exec(behind)?.[0] ?? '';
  const used = FORMAT.exec(around)?.slice(1).some(Boolean) ? around : '';
  const [end = '', format, size] = FORMAT.exec(`${words}${used}`) ?? [];
  const left = `${words}${used}`.slice(0, (end && -end.length) || undefined);
  // "25 March 2027 (Extraordinary)" keeps what closes its own bracket.
  const title = `${left}${/\([^()]*$/.test(left) && end.startsWith(')') ? ')' : ''}`
    .replace(/^(?:icon|pdf|docx?|xlsx?|word)\s+/i, '')
    .trim();
  const vague = /^(?:download|view|open|here|click here|link|read more|available)$/i.test(title);
  const named =
    (!(vague && label) && title) || label || url.replace(/[?#].*|\/$/g, '').replace(/.*\//, '');
  const type = /papers|pack\b/i.test(named)
    ? 'papers'
    : DOCUMENT_TYPES.find(
        (type) =>
          type !== 'other' && new RegExp(`\\b${type.replaceAll('-', ' ')}`, 'i').test(named),
      );
  (row.documents ??= []).push({
    title: named,
    url,
    ...(type && {type}),
    ...(format && {format: format.toLowerCase().replace('word', 'docx')}),
    ...(size && {size: readSize(size)}),
  });
  return used.length;
}
