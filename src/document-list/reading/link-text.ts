import {kindOfDate} from './details.js';
import {
  collapse,
  formatCalled,
  hasWords,
  letters,
  maskFile,
  note,
  type Meta,
} from '../file-words.js';
import {fullDates, onlyYear, withoutDates, type Dates} from '../page-dates.js';
import {MEETING_TYPES} from '../meetings.js';
import {withoutInexactInBrackets} from './inexact-sizes.js';
import {typeIn} from './subject.js';
import {withoutVerbs} from './verbs.js';
import {beginsWithFormat, endsWithFormat, isEndOfSpan, NO_DATE} from './belongs-together.js';

const ICON =
  /^(word|excel|powerpoint|document|spreadsheet|presentation|image|archive|default)\s(?=[A-Z\d])/;
/** How often a file was fetched: "(34 downloads)". */
const COUNTED = /\s?\([\s\d,]+(?:downloads?|hits|views)\s*\)/gi;
/** What a bracket tells a person to do with the file that it names. */
const TOLD =
  /^(?:click\s(?:here\s)?(?:to\s)?)?(?:download|view|open|read|here)?(?:\s(?:as|in)(?:\san?)?)?$/i;
const BRACKETS = /\s?[([][^()[\]]{0,120}[)\]]/g;
/** What stands behind a date and is kept: which version it is. */
const VERSION =
  /(?:[\s_–-]{1,3}\(?(?:final|draft|updated|revised|amended|(?:un)?(?:approved|confirmed|ratified)|v(?:ersion)?[.\s]?\d+(?:\.\d+)?)\)?){1,3}$/i;
/** The hour behind a date. */
const CLOCK =
  /(?:,|\sat|\sfrom)?\s\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|noon|hrs)?(?:\s?(?:-|–|to)\s?\d{1,2}(?:[.:]\d\d)?)?\s?(?:[ap]\.?m\b\.?|noon|hrs)/iy;
/** Words that hang once the date behind them is gone. */
const HANGING =
  /(?:^|[\s,;:([–—-]{1,4})(?:dated?|(?:to be\s)?held|on|of|for|from|as|at|in|the|(?:last )?(?:updated|published|reviewed|revised|amended))$/i;
/** A year behind these words is part of a name or the end of a span. */
const YEAR =
  /^(.*\p{L}[)\]]?)(?<!\b(?:act|regulations|order|rules|to|until|by|and|since|vision|section))[\s,(–-]{1,4}((?:19|20)\d\d)\)?$/iu;
/** A season or edition that its year belongs to: "Newsletter - Spring 2019". */
const SEASON = /\b(?:spring|summer|autumn|winter|easter|christmas|edition)\s((?:19|20)\d\d)$/i;
const LETTER = /[\p{L}\p{N}]/u;

/** Dates with the hours behind them, and which stand alone: the two ends of a span ("April 2018 to March 2019") are the title's, as is "April to June 2019". */
function datesOf(text: string, dates: Dates) {
  const all = dates(text).map((date) => {
    CLOCK.lastIndex = date.end;
    return {...date, end: CLOCK.test(text) ? CLOCK.lastIndex : date.end};
  });
  const joined = (index: number) =>
    index < all.length &&
    /^\s?(?:to|and|until|[-–—&/])\s?$/.test(
      text.slice(all[index - 1]?.end ?? Infinity, all[index]?.start),
    );
  const alone = all.filter(
    ({start}, index) =>
      !joined(index) &&
      !joined(index + 1) &&
      !isEndOfSpan(text.slice(all[index - 1]?.end ?? 0, start), text.slice(start)),
  );
  return {all, alone};
}

/** A text less what it says about the file at both ends, less a trailing date; empty where that is all. */
function trim(text: string, meta: Meta, dates: Dates): string {
  const {all, alone} = datesOf(text, dates);
  const masked = maskFile(text, meta);
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
  } else
    while (end < (trailing?.start ?? Infinity) && /[^\s,;:|([{–—•·_/-]/.test(masked.charAt(end)))
      end++;
  while (/[^\s,;:|)\]}–—•·*_-]/.test(masked.charAt(start - 1))) start--;
  if (beginsWithFormat(text.slice(0, start), text.slice(start, end))) start = 0;
  let title = text.slice(start, end);
  for (let hanging; trailing && (hanging = HANGING.exec(title));)
    title = title.slice(0, hanging.index);
  note(meta, {date: (trailing ?? (alone.length ? alone[0] : all.at(-1)))?.date});
  const [, season] = SEASON.exec(title) ?? [];
  if (season) {
    note(meta, {date: season});
    return title;
  }
  const [, before, year] = (!meta.date && !NO_DATE.test(title) && YEAR.exec(title)) || [];
  note(meta, {date: year});
  return before ?? title;
}

const REVIEW_CLAUSE =
  /[\s,;:.([–—-]{0,4}\b(?:(?:for|next|due|to be|last|latest|previous|date of)\s){0,4}(?:review(?:ed)?|renewal|expir(?:es|y))(?:\s(?:by|due|date|on|in|is)){0,3}[\s:–-]{0,3}$/i;

/** A text less "(next review March 2021)" behind its title. */
function withoutReviews(text: string, meta: Meta, dates: Dates): string {
  let [kept, from] = ['', 0];
  for (const {date, start, end} of dates(text)) {
    const before = text.slice(from, start);
    const clause = REVIEW_CLAUSE.exec(before);
    if (!clause || !LETTER.test(kept + before.slice(0, clause.index))) continue;
    note(meta, {[kindOfDate(clause[0])]: date});
    kept += before.slice(0, clause.index);
    // Its bracket closes with it.
    from = end + (/[([]/.test(clause[0]) && /^[)\]]/.test(text.slice(end)) ? 1 : 0);
  }
  return kept + text.slice(from);
}

/** What leads to the day on which a meeting's papers were filed. */
const FILED =
  /[\s,;–-]{1,4}(?:(?:and|was|were|last)\s)?(?:published|uploaded|posted|added|issued|circulated|approved|agreed|ratified|adopted|signed)(?:\son)?[\s:]{1,2}$/i;

/** A text of a meeting's papers less "published 28 May 2020" behind the day of the meeting. */
function withoutFiling(text: string, dates: Dates): string {
  const [first, ...more] = dates(text);
  const filed = more.find(({start}) => FILED.test(text.slice(first?.end, start)));
  const clause = filed && FILED.exec(text.slice(0, filed.start));
  return clause && MEETING_TYPES.includes(typeIn(text) ?? '')
    ? text.slice(0, clause.index) + text.slice(filed.end)
    : text;
}

/** What is left of a bracket that names several formats. */
const SEVERAL_FORMATS =
  /^(?=.*\b(?:and|or)\b)(?:(?:available\s)?(?:in|as)\s)?(?:both\s)?(?:(?:word|excel|powerpoint|html)[\s,/&]*)*(?:and|or)?(?:[\s,/&]*(?:word|excel|powerpoint|html))*$/i;

/** A text less what its brackets say about the file: "(PDF, 20KB, Polish)" becomes "(Polish)". */
const withoutFileInBrackets = (text: string, meta: Meta, dates: Dates): string =>
  text.replace(BRACKETS, (bracket) => {
    const said: Meta = {};
    const masked = maskFile(bracket, said);
    const [start, end] = letters(withoutDates(masked, dates(bracket)));
    const file = masked !== bracket;
    if (start < end && !file) return bracket;
    const [first, last] = letters(masked);
    // "(Word and PDF files)": which of them it is, its address tells.
    const isOfSeveral = SEVERAL_FORMATS.test(masked.slice(first, last));
    if (isOfSeveral) delete said.format;
    note(meta, said);
    if (start >= end) return file ? ' ' : bracket;
    if (isOfSeveral) return ' ';
    const rest = masked.slice(first, last).replace(/[,;|]?\s{2,}[,;|]?\s*/g, ', ');
    // "(in PDF)", "(as a PDF)", "(download PDF)"
    if (/^(?:available\s)?(?:in|as)(?:\san?)?$/i.test(rest) || TOLD.test(rest) || !hasWords(rest))
      return ' ';
    const open = bracket.search(/[([]/);
    return bracket.slice(0, open + 1) + rest + bracket.slice(-1);
  });

/**
 * The text of a link: its title, which is the text less the format word, the size and a trailing
 * date, with its capitals kept; and what those said.
 */
export function readLinkText(words: string, dates: Dates = fullDates): {title: string} & Meta {
  const meta: Meta = {};
  const said = collapse(withoutInexactInBrackets(words)).replace(COUNTED, '');
  const raw = withoutFiling(withoutReviews(withoutVerbs(said, meta), meta, dates), dates);
  const named = raw.replace(ICON, (_, name: string) => {
    const format = formatCalled(name);
    note(meta, {format: format === name ? '' : format});
    return '';
  });
  const text = withoutVerbs(withoutFileInBrackets(named, meta, dates).trim(), meta);
  const [, end] = letters(maskFile(text));
  const whole = endsWithFormat(text.slice(0, end), text.slice(end));
  if (whole !== undefined) {
    if (whole.isFile) maskFile(text, meta);
    note(meta, {date: dates(raw).at(-1)?.date});
    return {title: whole.title, ...meta};
  }
  maskFile(text, meta);
  const body = text.slice(0, end);
  const version = VERSION.exec(body);
  const dated = version && datesOf(body, dates).all.some((date) => date.end === version.index);
  let title = dated
    ? trim(body.slice(0, version.index), meta, dates) + version[0] + (text[end] === ')' ? ')' : '')
    : trim(text, meta, dates);
  note(meta, {date: dates(raw).at(-1)?.date ?? onlyYear(title)});
  // A file name is left as it is: the check tells the editor of it.
  if (!title || (meta.format && /^\S+\.\w{2,4}$/.test(raw)))
    title = (text || raw).replace(/(?<=\S)\s*:$/, '');
  return {title, ...meta};
}
