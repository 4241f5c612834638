import {collapse, formatCalled, letters, maskFile, note, type Meta} from '../file-words.js';
import {fullDates, onlyYear, withoutDates, type Dates} from '../page-dates.js';
import {withoutFileInBrackets} from './file-in-brackets.js';
import {withoutFiling, withoutReviews} from './further-days.js';
import {withoutInexactInBrackets} from './inexact-sizes.js';
import {withoutVerbs} from './verbs.js';
import {beginsWithFormat, endsWithFormat, isEndOfSpan, NO_DATE} from './belongs-together.js';

const ICON =
  /^(word|excel|powerpoint|document|spreadsheet|presentation|image|archive|default)\s(?=[A-Z\d])/;
/** How often a file was fetched: "(34 downloads)". */
const COUNTED = /\s?\([\s\d,]+(?:downloads?|hits|views)\s*\)/gi;
/** What stands behind a date and is kept: which version it is. */
const VERSION =
  /(?:[\s_–-]{1,3}\(?(?:final|draft|updated|revised|amended|(?:un)?(?:approved|confirmed|ratified)|v(?:ersion)?[.\s]?\d+(?:\.\d+)?)\)?){1,3}$/i;
/** The hour behind a date. */
const CLOCK =
  /(?:,|\sat|\sfrom)?\s\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|noon|hrs)?(?:\s?(?:-|–|to)\s?\d{1,2}(?:[.:]\d\d)?)?\s?(?:[ap]\.?m\b\.?|noon|hrs)/iy;
/** Words that hang once the date behind them is gone. */
const HANGING =
  /(?:^|[\s,;:([–—-]{1,4})(?:dated?|(?:to be\s)?held|on|of|for|from|as|at|in|the|(?:last )?(?:updated|published|reviewed|revised|amended)|with effect|effective|in force|valid|correct|accurate)$/i;
/** A year behind these words is part of a name or the end of a span. */
const YEAR =
  /^(.*\p{L}[)\]]?)(?<!\b(?:act|regulations|order|rules|to|until|by|and|since|vision|section))[\s,(–-]{1,4}((?:19|20)\d\d)\)?$/iu;
/** A season or edition that its year belongs to: "Newsletter - Spring 2019". */
const SEASON = /\b(?:spring|summer|autumn|winter|easter|christmas|edition)\s((?:19|20)\d\d)$/i;

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

function withoutHanging(title: string): string {
  const hanging = HANGING.exec(title);
  return hanging ? withoutHanging(title.slice(0, hanging.index)) : title;
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
  if (trailing) title = withoutHanging(title);
  note(meta, {date: (trailing ?? (alone.length ? alone[0] : all.at(-1)))?.date});
  const [, season] = SEASON.exec(title) ?? [];
  if (season) {
    note(meta, {date: season});
    return title;
  }
  const [, before, year] = (!meta.date && !NO_DATE.test(title) && YEAR.exec(title)) || [];
  note(meta, {date: year});
  return before ? withoutHanging(before) : title;
}

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
