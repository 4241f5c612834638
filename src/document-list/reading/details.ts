import {
  contentStart,
  hasWords,
  letters,
  maskAll,
  maskFile,
  note,
  type Meta,
} from '../file-words.js';
import {fullDates, type Dates} from '../page-dates.js';
import {withoutInexactSizes} from './inexact-sizes.js';

const REVIEW = /review|renew|expir|valid\s(?:until|till|to)\b/i;
/** Words of a review that was: "Last reviewed June 2020"; "to be reviewed", "next review" are of one to come. */
const REVIEWED =
  /^(?!.*\b(?:next|due|to be|by)\b).*\b(?:reviewed|(?:last|latest|previous) review)\b/is;

/** Which date words lead to: that of the document, or of the review to come. */
export const kindOfDate = (words: string): 'date' | 'reviewBy' =>
  REVIEW.test(words) && !REVIEWED.test(words) ? 'reviewBy' : 'date';

/** Words that lead to the day on which a document's time was over. */
const ENDED = /\b(?:withdrawn|superseded|replaced)\b[^;|]*$/i;

/** Words that lead to a day on which something is yet to be done: "to be approved in ". */
const PLANNED = /\b(?:to|will|shall|should)\sbe\s[^.,;|)\]]{0,40}$/i;

/** What a text says about a file; its dates by the words before them, or those at the head of the column. */
function readMeta(text: string, label = '', dates = fullDates): Meta {
  const meta: Meta = {};
  maskFile(withoutInexactSizes(text), meta);
  let from = 0;
  for (const {date, start, end} of dates(text)) {
    const own = text.slice(from, start);
    if (ENDED.test(own)) continue;
    const kind = kindOfDate(REVIEW.test(own) ? own : label);
    if (kind !== 'date' || !PLANNED.test(own)) note(meta, {[kind]: date});
    from = end;
  }
  return meta;
}

const LABEL = String.raw`\b(?:published|created|updated|modified|added|uploaded|posted|issued|dated?|approved|agreed|adopted|ratified|revised|reviewed|review|renewal|expir(?:es|y))\b[^.;|•·\n]{0,50}$`;
/** "Published on 12 March 2019", "approved by the Governing Body in March 2019": the words before a date. */
const DATED = new RegExp(LABEL, 'i');
/** The same where a text begins with them. */
const DATED_FIRST = new RegExp(String.raw`^\W*(?:last\s|next\s|and\s)?${LABEL}`, 'i');
const PAGED = /\bpages:\s?\d/i;
const SIZED = /\bsize\W{0,3}$/i;

/** What a text says of a file behind words that lead to it, among other words. */
function readLabelled(text: string, dates: Dates, lead = DATED): Meta {
  const meta: Meta = {};
  let from = 0;
  for (const {date, start, end} of dates(text)) {
    const words = text.slice(from, start);
    const kind = kindOfDate(words);
    if (lead.test(words) && (kind !== 'date' || !PLANNED.test(words))) note(meta, {[kind]: date});
    from = end;
  }
  const {size, pages} = readMeta(text, '', () => []);
  if (pages && PAGED.test(text)) note(meta, {pages});
  if (size && SIZED.test(text.slice(0, text.indexOf(size)))) note(meta, {size});
  return meta;
}

/** The last brackets of a text, where they say nothing but what a file is: "How we work. (PDF, 2 MB)". */
export function fileInBrackets(text: string): Meta {
  const [bracket = ''] = /[([][^()[\]]{1,60}[)\]]\W*$/.exec(text) ?? [];
  return bracket && !hasWords(bracket) ? readMeta(bracket, '', () => []) : {};
}

/** What a text says of a file behind its last sentence: "Our rules. PDF, 1.2MB". */
const BEHIND_SENTENCE = /(?<=\p{L}{2}["”’)]?[.!?])\s+([^!?]{0,40}\d[^!?]{0,40})$/u;
const fileBehind = (text: string): string | undefined => {
  const words = BEHIND_SENTENCE.exec(text.trimEnd())?.[1];
  return words && !hasWords(words) && readMeta(words, '', () => []).size ? words : undefined;
};

/** A text less that. */
export const withoutFileBehind = (text: string): string =>
  text.slice(0, text.length - (fileBehind(text)?.length ?? 0)).trimEnd();

/** The unit at the head of a column of bare numbers: "Size (KB)", "Bytes". */
const UNIT = /\b(?<unit>[km]b|kilobytes|megabytes|bytes)\b/i;

/** What a line or cell of its own says about a file; among other words, what labels lead to. */
export function readDetails(cell: string, label = '', dates: Dates = fullDates): Meta {
  const head = label.trim().toLowerCase();
  const said = cell.trim();
  // For phones a cell repeats the head of its column.
  const text = head && said.toLowerCase().startsWith(`${head} `) ? said.slice(head.length) : cell;
  const {unit} = UNIT.exec(label)?.groups ?? {};
  if (unit && /^\s*\d[\d,.]*\s*$/.test(text)) return {size: `${text.trim()} ${unit}`};
  return hasWords(text, dates)
    ? {
        ...readMeta(fileBehind(text) ?? '', '', () => []),
        ...fileInBrackets(text),
        ...readLabelled(text, dates),
      }
    : readMeta(text, label, dates);
}

/**
 * What the text behind a link says about it, as far as no other word comes between; then what labels
 * lead to. Behind the only link of a line all of that is its own.
 */
export function readAfter(words: string, dates: Dates = fullDates, only = false): Meta {
  const text = withoutInexactSizes(words);
  const near = readMeta(text.slice(0, contentStart(text)), '', dates);
  const {size} = only ? readMeta(text, '', () => []) : {};
  return {...(size && {size}), ...readLabelled(text, dates, only ? DATED : DATED_FIRST), ...near};
}

/** The same before a link, less dates: in front of a link they are those of the sentence. */
export function readBefore(text: string): Meta {
  const {size, pages, format} = readMeta(text.slice(letters(maskAll(text))[1]));
  return {...(size && {size}), ...(pages && {pages}), ...(format && {format})};
}
