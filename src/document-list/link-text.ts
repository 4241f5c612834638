import type {DocumentType} from '../shared/model/document.js';
import type {PartialDate} from '../shared/model/partial-date.js';
import {findDates, type TypedDate} from '../shared/parse/typed-date.js';

/** What words say about a document, as written: the parser makes canonical values of it. */
export interface Meta {
  format?: string;
  size?: string;
  pages?: string;
  date?: PartialDate;
  reviewBy?: PartialDate;
}

const NAMED: Record<string, string> = {word: 'docx', excel: 'xlsx', powerpoint: 'pptx'};
const SUFFIX = String.raw`(?:\s(?:file|doc(?:ument)?|icon|format|version|spreadsheet|presentation|download|logo|symbol|only|copy))`;
/**
 * Words about the file and not of its title. "Word", "Excel" and "HTML" are words of titles too
 * ("Word of mouth policy"), so they need a sign beside them. The icons of Joomla's DOCman and
 * jDownloads are read aloud as "pdf", "word" or "document" before the title, in lower case.
 */
const META = new RegExp(
  [
    String.raw`(?<!\w)(?<size>\d[\d,]*(?:\.\d+)?\s?(?:[kmg]i?b(?:ytes?)?|(?:kilo|mega|giga)?bytes?|[km](?=\s?[)\]])))(?![a-z])`,
    String.raw`(?<!\w)(?<pages>\d+)\s?(?:pages?|pp)(?!\w)`,
    String.raw`(?:\.|(?<![\w-]))(?<format>pdf|docx?|xlsx?|pptx?|csv|rtf|txt|od[tsp]|zip)${SUFFIX}*(?![\w-])`,
    String.raw`(?<!\w)(?<named>word|excel|powerpoint|html)(?:${SUFFIX}+|(?<=(?:[([|,:–-]\s?|(?:ms|microsoft)\s)\k<named>)(?!\s\w))(?![\w-])`,
    String.raw`(?<!\w)(?:adobe|acrobat|microsoft|ms)(?=\s(?:pdf|word|excel|powerpoint|reader))`,
    String.raw`(?:opens\s)?(?:in\s)?(?:an?\s)?new\s(?:window|tab)`,
  ].join('|'),
  'gi',
);
const ICON =
  /^(word|excel|powerpoint|document|spreadsheet|presentation|image|archive|default)\s(?=[A-Z\d])/;
const BRACKETS = /\s?[([][^()[\]]{0,120}[)\]]/g;
const VERSION =
  /(?:[\s_–-]{1,3}\(?(?:final|draft|approved|v(?:ersion)?[.\s]?\d+(?:\.\d+)?)\)?){1,3}$/i;
/** Words that hang once the date behind them is gone. */
const HANGING =
  /(?:^|[\s,;:([–—-]{1,4})(?:dated?|held|on|of|for|from|as|at|in|the|(?:last )?(?:updated|published|reviewed|revised|amended))$/i;
/** A year behind these words is part of a name or the end of a span. */
const YEAR =
  /^(.*\p{L}[)\]]?)(?<!\b(?:act|regulations|order|rules|to|until|by|and|since|vision|section))[\s,(–-]{1,4}((?:19|20)\d\d)\)?$/iu;
const LETTER = /[\p{L}\p{N}]/u;

export const collapse = (text: string) => text.replace(/[\s\u200b-\u200f\u2060]+/g, ' ').trim();
const blank = (words: string) => ' '.repeat(words.length);

/** A text with what is said about the file blanked out in place; what that was goes into `meta`. */
function mask(text: string, meta: Meta): string {
  return text.replace(META, (words, ...args) => {
    const {size, pages, format, named} = args.at(-1) as Record<string, string | undefined>;
    const name = (format ?? named)?.toLowerCase() ?? '';
    note(meta, {size, pages, format: NAMED[name] ?? name});
    return blank(words);
  });
}

/** A text with what is said about the file blanked out in place. */
export const maskFile = (text: string): string => mask(text, {});

/** What was said first holds. */
function note(meta: Meta, said: Meta) {
  for (const [key, value] of Object.entries(said) as [keyof Meta, string | undefined][])
    if (value) meta[key] ??= value;
}

/** Dates, and which of them stand alone: the two ends of a span ("April 2018 to March 2019") are the title's. */
function datesOf(text: string) {
  const all = findDates(text);
  const joined = (index: number) =>
    index < all.length &&
    /^\s?(?:to|and|until|[-–—&/])\s?$/.test(
      text.slice(all[index - 1]?.end ?? Infinity, all[index]?.start),
    );
  return {all, alone: all.filter((_, index) => !joined(index) && !joined(index + 1))};
}

const withoutDates = (text: string, dates: readonly TypedDate[]) =>
  dates.reduce(
    (masked, {start, end}) => masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end),
    text,
  );

/** Where the letters and digits of a masked text begin and end. */
function letters(masked: string): [number, number] {
  let [start, end] = [0, masked.length];
  while (end > 0 && !LETTER.test(masked.charAt(end - 1))) end--;
  while (start < end && !LETTER.test(masked.charAt(start))) start++;
  return [start, end];
}

/** A text less what it says about the file at both ends, less a trailing date; empty where that is all. */
function trim(text: string, meta: Meta): string {
  const {all, alone} = datesOf(text);
  const masked = mask(text, meta);
  let [start] = letters(masked);
  let [, end] = letters(withoutDates(masked, alone));
  if (end <= start) return '';
  let trailing = alone.find((date) => date.start >= end);
  const opened = /[([][^)\]]*$/.test(text.slice(start, end));
  const closing = text.slice(end).search(/[)\]]/);
  // A bracket that holds more than a date is the title's.
  if (opened && closing >= 0) {
    end += closing + 1;
    trailing = undefined;
  } else while (/[^\s,;:|([{–—•·_/-]/.test(masked.charAt(end))) end++;
  while (/[^\s,;:|)\]}–—•·*_-]/.test(masked.charAt(start - 1))) start--;
  let title = text.slice(start, end);
  for (let hanging; trailing && (hanging = HANGING.exec(title));)
    title = title.slice(0, hanging.index);
  note(meta, {date: (trailing ?? (alone.length ? alone[0] : all.at(-1)))?.date});
  const [, before, year] = (!meta.date && YEAR.exec(title)) || [];
  note(meta, {date: year});
  return before ?? title;
}

const REVIEW_CLAUSE =
  /[\s,;:.([–—-]{0,4}\b(?:(?:for|next|due|to be|last|latest|previous|date of)\s){0,4}(?:review(?:ed)?|renewal|expir(?:es|y))(?:\s(?:by|due|date|on|in|is)){0,3}[\s:–-]{0,3}$/i;

/** A text less "(next review March 2021)" behind its title. */
function withoutReviews(text: string, meta: Meta): string {
  let [kept, from] = ['', 0];
  for (const {date, start, end} of findDates(text)) {
    const before = text.slice(from, start);
    const clause = REVIEW_CLAUSE.exec(before);
    if (!clause || !LETTER.test(kept + before.slice(0, clause.index))) continue;
    note(meta, {[REVIEWED.test(clause[0]) ? 'date' : 'reviewBy']: date});
    kept += before.slice(0, clause.index);
    from = end + (/^[)\]]/.test(text.slice(end)) ? 1 : 0);
  }
  return kept + text.slice(from);
}

/**
 * The text of a link: its title, which is the text less the format word, the size and a trailing
 * date, with its capitals kept; and what those said.
 */
export function readLinkText(words: string): {title: string} & Meta {
  const meta: Meta = {};
  const raw = withoutReviews(collapse(words), meta);
  const text = raw
    .replace(ICON, (_, name: string) => {
      note(meta, {format: NAMED[name]});
      return '';
    })
    .replace(BRACKETS, (bracket) => {
      const said: Meta = {};
      const [start, end] = letters(withoutDates(mask(bracket, said), findDates(bracket)));
      if (start < end || !Object.keys(said).length) return bracket;
      note(meta, said);
      return ' ';
    })
    .trim();
  const [, end] = letters(mask(text, meta));
  const body = text.slice(0, end);
  const version = VERSION.exec(body);
  const dated = version && findDates(body).some((date) => date.end === version.index);
  let title = dated
    ? trim(body.slice(0, version.index), meta) + version[0] + (text[end] === ')' ? ')' : '')
    : trim(text, meta);
  note(meta, {date: findDates(raw).at(-1)?.date});
  // A file name is left as it is: the check tells the editor of it.
  if (!title || (meta.format && /^\S+\.\w{2,4}$/.test(raw))) title = text || raw;
  return {title, ...meta};
}

/** Where a type's own words begin; the first in a text counts. */
const TYPE =
  /\b(?:(?<terms_of_reference>terms?\sof\sreference|tors?)|(?<agenda>agendas?)|(?<papers>papers?)|(?<minutes>minutes|mins)|(?<policy>policy|policies)|(?<register>registers?)|(?<constitution>constitution)|(?<report>reports?))\b/i;

/** The type that a title or heading names. */
export const typeIn = (text: string): DocumentType | undefined =>
  Object.entries(TYPE.exec(text)?.groups ?? {})
    .find(([, found]) => found)?.[0]
    .replaceAll('_', '-') as DocumentType | undefined;

/**
 * The committee that a title or heading names before its type: "Audit Committee", "Council of
 * Members", "JSCC". "Committee" alone names none.
 */
export function committeeIn(text: string): string | undefined {
  const before = text.slice(0, TYPE.exec(text)?.index);
  const name =
    /^.*\b(?:(?:sub)?committees?(?:\sin\scommon)?|council|body|board|JSCC)\b(?:\sof\s\p{Lu}[\p{L}'’]+)?/iu.exec(
      before,
    )?.[0];
  const own = name
    ?.replace(/^.*\bthe\s/i, '')
    .replace(/^(?:[\d.)\s–-]|draft\s|approved\s|final\s|(?:un)?confirmed\s)+/i, '');
  return own && /^(?:committees?|body)$/i.test(own) ? undefined : own;
}

/** Whether a text holds a committee's name and, at most, a type and dates. */
export function isCommitteeOnly(text: string): boolean {
  const name = committeeIn(text);
  const rest = withoutDates(text, findDates(text))
    .replace(name ?? '', '')
    .replace(TYPE, '');
  return !!name && !/\p{L}/u.test(rest.replace(/^the\b/i, ''));
}

/** "tor_feb19.pdf", "audit-tor_v2": no spaces, but an ending or underscores. */
export const isFileName = (title: string): boolean => /^\S+(\.[a-z]{2,4}|_\S+)$/i.test(title);

/** Link text that says nothing of what it opens. */
export const isVague = (title: string): boolean =>
  /^(?:please )?(?:(?:click|tap|press|see|find out) ?)?(?:here|(?:download|view|open)(?: (?:the|as|in|an?|here|now|online|full|version|file|document|word|excel|powerpoint|html)){0,4}|read(?: (?:more|it|here|online|document))?|more(?: (?:info|information|details))?|links?|details|(?:the |this )?(?:full )?(?:document|file|link|page|website))?[ .:>»…]*$/i.test(
    title,
  ) ||
  FORMAT_ONLY.test(title) ||
  // "PDF, 20KB"
  (!!formatOnly(firstWord(title)) && !hasWords(title) && !findDates(title).length);
const firstWord = (text: string) => /\w+/.exec(text)?.[0] ?? '';
const FORMAT_ONLY = new RegExp(
  `^(?:in )?(pdf|docx?|xlsx?|pptx?|csv|rtf|txt|od[tsp]|zip|word|excel|powerpoint|html|other format)${SUFFIX}*$`,
  'i',
);

/** The format that a text names with nothing else but its size; "" for "other format". */
export function onlyFormat(text: string): string | undefined {
  return formatOnly(text) ?? (isVague(text) ? formatOnly(firstWord(text)) : undefined);
}

function formatOnly(text: string): string | undefined {
  const name = FORMAT_ONLY.exec(text)?.[1]?.toLowerCase();
  return name && (name.startsWith('other') ? '' : (NAMED[name] ?? name));
}

/** Words that introduce what is said of a file. */
const LABELS =
  /\b(?:(?:file|size|type|format|dated?|published|updated|last|modified|created|added|uploaded|posted|issued|next|review(?:ed)?|expir(?:es|y)|renewal|to\sbe|for|due|by|on|as|at|of|in|and|or|n\/?a|download(?:s|ed)?|version|document|draft|approved|superseded|withdrawn)\b\W?)+/gi;

/** A text with everything that is about a file blanked out. */
function maskAll(text: string, meta: Meta): string {
  return withoutDates(mask(text, meta), findDates(text)).replace(LABELS, blank);
}

/** Whether a text says something else than what a file is. */
export const hasWords = (text: string): boolean => LETTER.test(maskAll(text, {}));

const REVIEW = /review|renew|expir/i;
/** Words of a review that was: "Last reviewed June 2020"; "to be reviewed", "next review" are of one to come. */
const REVIEWED =
  /^(?!.*\b(?:next|due|to be|by)\b).*\b(?:reviewed|(?:last|latest|previous) review)\b/is;

/** What a text says about a file; its dates by the words before them, or those at the head of the column. */
function readMeta(text: string, label = ''): Meta {
  const meta: Meta = {};
  mask(text, meta);
  let from = 0;
  for (const {date, start, end} of findDates(text)) {
    const own = text.slice(from, start);
    const words = REVIEW.test(own) ? own : label;
    note(meta, {[REVIEW.test(words) && !REVIEWED.test(words) ? 'reviewBy' : 'date']: date});
    from = end;
  }
  return meta;
}

/** What a line or cell of its own says about a file; nothing where it has other words. */
export const readDetails = (text: string, label?: string): Meta =>
  hasWords(text) ? {} : readMeta(text, label);

/** Where a text begins to say something else than what a file is; its end where it does not. */
export function contentStart(text: string): number {
  const start = maskAll(text, {}).search(LETTER);
  return start < 0 ? text.length : start;
}

/** What the text behind a link says about it, as far as no other word comes between. */
export const readAfter = (text: string): Meta => readMeta(text.slice(0, contentStart(text)));

/** The same before a link, less dates: in front of a link they are those of the sentence. */
export function readBefore(text: string): Meta {
  const {size, pages, format} = readMeta(text.slice(letters(maskAll(text, {}))[1]));
  return {...(size && {size}), ...(pages && {pages}), ...(format && {format})};
}
