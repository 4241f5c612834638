import {fullDates, withoutDates, type Dates} from './page-dates.js';
import type {PartialDate} from '../shared/model/partial-date.js';

/** What words say about a document, as written: the parser makes canonical values of it. */
export interface Meta {
  format?: string;
  size?: string;
  pages?: string;
  date?: PartialDate;
  reviewBy?: PartialDate;
}

/** Formats by the names that people call them. */
const NAMED: Record<string, string> = {
  word: 'docx',
  excel: 'xlsx',
  powerpoint: 'pptx',
  'web page': 'html',
  webpage: 'html',
  'plain text': 'txt',
  'rich text': 'rtf',
  opendocument: 'odt',
  zipped: 'zip',
};
export const formatCalled = (name: string): string =>
  NAMED[name.toLowerCase()] ?? name.toLowerCase();

export const SUFFIX = String.raw`(?:\s(?:file|doc(?:ument)?|icon|format|version|spreadsheet|presentation|download|logo|symbol|only|copy|files|documents))`;
/**
 * Words about the file and not of its title. "Word", "Excel" and "HTML" are words of titles too
 * ("Word of mouth policy"), so they need a sign beside them. The icons of Joomla's DOCman and
 * jDownloads are read aloud as "pdf", "word" or "document" before the title, in lower case.
 */
const META = new RegExp(
  [
    // "Files over 10MB" are what a title is about.
    String.raw`(?<![\w£$€]|\d[.,]|\b(?:over|under|than|up\sto|at\s(?:least|most))\s)(?<size>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?(?:[km]i?b(?:ytes?)?|(?:kilo|mega|giga)?bytes?))(?![a-z])`,
    // "GB minutes" are a Governing Body's: gigabytes have a point or stand apart.
    String.raw`(?<![\w£$€]|\d[.,])(?<huge>\d{1,3}\.\d+\s?gi?b|(?<=(?:^|[([,|:–-])\s?)\d{1,3}\s?gi?b(?=\s?(?:[)\],;|]|$)))(?![a-z])`,
    // "199K" where only a size can stand: "(PDF, 199K)", "(199K)"
    String.raw`(?<=(?:[([,|]|\bsize:?|\b(?:pdf|docx?|xlsx?|pptx?|word|excel))\s?)(?<short>\d+(?:\.\d+)?\s?[km])(?=\s?(?:[)\],|]|$))`,
    String.raw`(?<!\w)pages:\s?(?<paged>\d+)(?!\w)`,
    String.raw`(?<!\w)(?<pages>\d+)\s?(?:pages|pp|page(?=\s?(?:[)\],;|]|$)))(?!\w)`,
    // What an archive holds is no format of it: "ZIP of PDF files"
    String.raw`(?<![\w-])(?<archive>zip(?=(?:\s(?:file|folder|archive))?\s(?:of|with|containing)\s)|zipped)(?:\s(?:file|folder|archive))?\s(?:(?:of|with|containing)\s)?(?:(?:the|all|several|\d{1,3})\s)?(?:(?:pdfs?|word|excel|powerpoint)(?:\s(?:files|documents|spreadsheets|papers))?|files|documents)(?![\w-])`,
    String.raw`(?:\.|(?<![\w-]))(?<format>pdf|docx|xlsx?|pptx?|csv|rtf|txt|od[tsp]|mp[34]|jpe?g|png)${SUFFIX}*(?![\w-])`,
    // "Doc" and "ZIP" are words of titles: "Doc 1", "Vaccination ZIP".
    String.raw`(?:\.(?<ending>doc|zip)(?![\w-])|(?<![\w-])(?<set>doc|zip)(?:${SUFFIX}+(?![\w-])|(?=\s?[)\],;|]|\s\(?\d[\d.,]*\s?[km]i?b)|(?<=(?:[([,|:–]\s?|\s-\s)(?:doc|zip))(?!\s?[\w-])))`,
    // A number behind it is a size: "(Excel 45KB)".
    String.raw`(?<!\w)(?<named>word|excel|powerpoint|html|web\s?page)(?:${SUFFIX}+|(?<=(?:[([|,:–-]\s?|(?:ms|microsoft|easy[\s-]?read|large\sprint)\s)(?:word|excel|powerpoint|html|web\s?page))(?!\s[a-z]))(?![\w-])`,
    String.raw`(?<!\w)(?:application|text|image|audio|video)\/[\w.+-]+`,
    // In a cell or line of its own
    String.raw`^\s*(?<bare>\d+(?:\.\d+)?\s?[km])\s*$`,
    String.raw`^\s*(?<alone>doc|zip|word|excel|powerpoint|html|web\s?page|plain\stext)\s*$`,
    String.raw`(?<!\w)(?:adobe|acrobat|microsoft|ms)(?=\s(?:pdf|word|excel|powerpoint|reader))`,
    String.raw`(?:this\slink\s)?(?:(?:will\s)?opens?\s)?(?:in\s)?(?:an?\s|the\s)?(?:new|same)\s(?:browser\s)?(?:window|tab)`,
    String.raw`(?<=[([]\s?)opens\s(?:as\s)?(?:an?\s)?(?=pdf|word|excel|powerpoint|docx?|xlsx?)`,
    String.raw`(?<=[([–-]\s?)external\s(?:link|site|website)(?=\W*$)`,
  ].join('|'),
  'gi',
);
const LETTER = /[\p{L}\p{N}]/u;

/** Spaces as one, those without width too, where CMSs lost a real one. */
export const collapse = (text: string): string =>
  text.replace(/[\s\u200b-\u200f\u2060]+/g, ' ').trim();

/** As many spaces, so that the places of what is left hold. */
export const blank = (words: string) => ' '.repeat(words.length);

/** Adds what is not known yet: what was said first holds. */
export function note(meta: Meta, said: Meta) {
  for (const [key, value] of Object.entries(said) as [keyof Meta, string | undefined][])
    if (value) meta[key] ??= value;
}

/** A text with what is said about the file blanked out in place; what that was goes into `meta`. */
export function maskFile(text: string, meta: Meta = {}): string {
  return text.replace(META, (words, ...args) => {
    const {size, short, huge, bare, pages, paged, format, named, alone, ending, set, archive} =
      args.at(-1) as Record<string, string | undefined>;
    note(meta, {
      size: size ?? short ?? huge ?? bare,
      pages: pages ?? paged,
      format: formatCalled(format ?? named ?? alone ?? ending ?? set ?? archive ?? ''),
    });
    return blank(words);
  });
}

/** Where the letters and digits of a masked text begin and end. */
export function letters(masked: string): [start: number, end: number] {
  let [start, end] = [0, masked.length];
  while (end > 0 && !LETTER.test(masked.charAt(end - 1))) end--;
  while (start < end && !LETTER.test(masked.charAt(start))) start++;
  return [start, end];
}

/** Words that introduce what is said of a file. */
const LABELS =
  /\b(?:(?:\d+\s(?:files?(?:\(s\))?|downloads?|hits|views)|file(?:\s?(?:size|type|name))?|size|type|format|dated?|published|updated|last|modified|created|added|uploaded|posted|issued|next|review(?:ed)?|expir(?:es|y)|renewal|to\sbe|for|due|by|on|as|at|of|in|and|or|n\/?a|download(?:s|ed)?|version(?:\s\d[\d.]*)?|document|draft|approved|superseded|withdrawn)(?!\w)\W?)+/gi;

/** The hour behind a date: "20/03/2019 14:02", "2020-07-12T10:00Z". */
const HOUR =
  /(?:(?:,|\sat)?\s|T)\d{1,2}[:.]\d\d(?::\d\d(?:\.\d{1,6})?)?(?:\s?[ap]\.?m\.?|Z|[+-]\d\d:?\d\d)?(?![\d\p{L}])/uy;

/** A text with everything that is about a file blanked out. */
export const maskAll = (text: string, dates: Dates = fullDates): string =>
  withoutDates(
    maskFile(text),
    dates(text).map((date) => {
      HOUR.lastIndex = date.end;
      return HOUR.test(text) ? {...date, end: HOUR.lastIndex} : date;
    }),
  ).replace(LABELS, blank);

/** Whether a text says something else than what a file is. */
export const hasWords = (text: string, dates?: Dates): boolean => LETTER.test(maskAll(text, dates));

/** Where a text begins to say something else than what a file is; its end where it does not. */
export function contentStart(text: string): number {
  const start = maskAll(text).search(LETTER);
  return start < 0 ? text.length : start;
}
