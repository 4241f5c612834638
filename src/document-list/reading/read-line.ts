import {formatOfUrl} from '../../shared/model/document.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {readAfter, readBefore, readDetails} from './details.js';
import {editionOf} from '../editions.js';
import type {Meta} from '../file-words.js';
import {exactItem, titled, type Found, type Row} from './found.js';
import {leadsOf} from './leads.js';
import {formatOfLink, languageOf} from './link-facts.js';
import {readLinkText} from './link-text.js';
import type {Line} from './outline.js';
import type {Dates} from '../page-dates.js';
import {datesInLine} from './page-headings.js';
import {joinPieces} from './same-document.js';
import {isVague, onlyFormat} from '../says-nothing.js';
import {spokenName} from './spoken-name.js';
import {isStruck, statusAhead, statusBehind} from './status.js';
import {lineBefore, namesBeside, type Name} from './words-beside.js';

/** The documents that a line links to, with what the line says of each. */
export function readLine(line: Line, host: Element): Found[] {
  const links = joinPieces(line);
  if (!links.length) return [];
  const dates = datesInLine(line);
  const found = links.map((place) => datesInLine(line, place));
  const told = links.map(({link, start, end}, place) =>
    readLink(link, line.text.slice(start, end), found[place] ?? dates),
  );
  /** The words in front of each link, then those behind the last. */
  const between = [0, ...links.map(({end}) => end)].map((end, place) =>
    line.text.slice(end, links[place]?.start),
  );
  giveFormats(between, told);
  const titles = told.map(({title}) => title);
  const names = namesBeside(between, titles, lineBefore(line, line.before));
  const details = detailsBeside(between, dates);
  const stateOfAll = statusAhead(between[0] ?? '', dates);
  const leads = leadsOf(between, titles, found);
  return links.map(({link}, place) => {
    const name = names[place];
    const {title: own = '', ...file} = told[place] ?? {};
    const url = link.getAttribute('href') ?? '';
    const row: Row = {
      ...details[place],
      ...file,
      ...(name ? named(name, file, name === names[place - 1], dates) : {title: own}),
      url,
    };
    const said = row.format ?? (formatOfUrl(url) ? undefined : onlyFormat(own));
    const format = said ? endingOf(said, url) : formatOfLink(link);
    if (format) row.format = format;
    // In a column "Welsh" a link "PDF" is in it.
    const inColumn = isVague(own) ? editionOf(line.label) : undefined;
    const edition = editionOf(own) ?? inColumn;
    const language = languageOf(link, host) ?? edition?.language;
    if (language) row.language = language;
    const status = isStruck(link)
      ? 'withdrawn'
      : (statusBehind(between[place + 1] ?? '', dates, place === links.length - 1) ?? stateOfAll);
    if (status) row.status = status;
    const words = edition?.isOther ? (edition === inColumn ? line.label.trim() : own) : undefined;
    if (name && words) row.title = titled(row.title, words);
    return {
      link,
      line,
      row,
      own,
      exact: !!exactItem(link),
      dates: found[place] ?? dates,
      lead: leads[place] ?? '',
      name,
      box: line.block,
      lines: [],
      alternatives: [],
      edition: words,
    };
  });
}

/** What stands around words in brackets. */
const MARKS = /^[\s([|,;–-]+|[\s:–-]+$/g;

/** Words between two links that are only a format are of the second where that says nothing: "Minutes (Word version here)". */
function giveFormats(between: string[], told: ({title: string} & Meta)[]) {
  between.forEach((words, place) => {
    const title = told[place]?.title;
    const format = words.replace(MARKS, '');
    if (!place || !title || !isVague(title) || onlyFormat(title) !== undefined) return;
    if (!onlyFormat(format)) return;
    told[place] = {...readLinkText(format), title: format};
    between[place] = '';
  });
}

/** A link's own words, and its name for screen readers where they say nothing. */
function readLink(link: HTMLAnchorElement, text: string, dates: Dates): {title: string} & Meta {
  const words = readLinkText(text, dates);
  const spoken = isVague(words.title) && spokenName(link);
  if (!spoken) return words;
  const name = readLinkText(spoken, dates);
  return {...name, ...words, title: name.title};
}

/** What the words in front of and behind each link say of its file. */
function detailsBeside([first = '', ...rest]: readonly string[], dates: Dates): Meta[] {
  // "28 January 2020: Agenda | Minutes" dates both.
  const {date} = readDetails(splitDay(first)?.day ?? first, '', dates);
  // Where an icon or size stands before the first link, one stands before each.
  const isAhead = Object.keys(readBefore(first)).length > 0;
  return rest.map((after, place) => {
    const behind = readAfter(after, dates, rest.length === 1);
    const ofNext = isAhead && place < rest.length - 1;
    return {
      ...(date && {date}),
      ...(isAhead && readBefore(place ? (rest[place - 1] ?? '') : first)),
      ...(ofNext ? datesOf(behind) : behind),
    };
  });
}

const datesOf = ({date, reviewBy}: Meta): Meta => ({
  ...(date && {date}),
  ...(reviewBy && {reviewBy}),
});

/** "Word" is docx, unless the address ends in doc. */
function endingOf(format: string, url: string): string {
  const ending = formatOfUrl(url);
  return ending?.slice(0, 3) === format.slice(0, 3) ? ending : format;
}

/** What the words beside a link say of it: the file's own size and format are in the link; those of the words are of the first. */
function named({words}: Name, file: Meta, again: boolean, dates: Dates): Omit<Row, 'url'> {
  const {title, date, ...rest} = readLinkText(splitDay(words)?.rest ?? words, dates);
  return {...(again ? {} : rest), ...file, ...(date && {date}), title};
}

/** "28 January 2020: Agenda" in two. */
function splitDay(text: string): {day: string; rest: string} | undefined {
  const [first] = findDates(text);
  const rest = text.slice(first?.end);
  return first && !text.slice(0, first.start).trim() && /^\s?[:–—-]\s*\p{L}/u.test(rest)
    ? {day: text.slice(0, first.end), rest}
    : undefined;
}
