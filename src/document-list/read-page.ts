import {formatOfUrl} from '../shared/model/document.js';
import {findDates} from '../shared/parse/typed-date.js';
import {readers} from '../shared/source/readers.js';
import {gatherLines} from './boxes.js';
import {readAfter, readBefore, readDetails} from './details.js';
import {documentRow} from './document-row.js';
import {hasWords, type Meta} from './file-words.js';
import {joinFormats} from './formats.js';
import {exactItem, isDocument, type Found, type Json, type Row} from './found.js';
import {readLinkText} from './link-text.js';
import {nameByAbove, nameByBox} from './names-around.js';
import {joinPieces, joins} from './one-document.js';
import {outline, type Line} from './outline.js';
import type {Dates} from './page-dates.js';
import {datesUnder} from './page-headings.js';
import {isVague} from './says-nothing.js';
import {spokenName} from './spoken-name.js';
import {lineBefore, namesBeside, type Name} from './words-beside.js';

/** The site's existing list as data: each link with what stands around it. */
export function readPage(host: Element): Json {
  const lines = outline(host, isDocument);
  const found: Found[] = [];
  for (const line of lines)
    for (const one of readLine(line)) {
      const last = found.at(-1);
      if (!last || !joins(host, last, one)) found.push(one);
    }
  gatherLines(host, lines, found);
  found.forEach(nameByBox);
  const rows = new Map(nameByAbove(found).map((one) => [documentRow(one), one]));
  return rows.size ? {documents: joinFormats([...rows.keys()], rows)} : {};
}

/** The documents that a line links to. */
function readLine(line: Line): Found[] {
  const links = joinPieces(line);
  if (!links.length) return [];
  const dates = datesUnder(line.headings);
  const before = line.text.slice(0, links[0]?.start);
  // "28 January 2020: Agenda | Minutes" dates both.
  const {date} = readDetails(splitDay(before)?.day ?? before, '', dates);
  const said = links.map(({link, start, end}) => {
    const words = readLinkText(line.text.slice(start, end), dates);
    const name = isVague(words.title) && spokenName(link);
    return name ? withName(words, readLinkText(name, dates)) : words;
  });
  const between = [0, ...links.map(({end}) => end)].map((end, place) =>
    line.text.slice(end, links[place]?.start),
  );
  const names = namesBeside(
    between,
    said.map(({title}) => title),
    lineBefore(line, line.before),
  );
  let lead = '';
  return links.map(({link}, place) => {
    const name = names[place];
    const after = between[place + 1] ?? '';
    lead = LEAD.exec(between[place] ?? '')?.[1] ?? lead;
    const {title: own = '', ...file} = said[place] ?? {};
    const url = link.getAttribute('href') ?? '';
    const row: Row = {
      ...(date && {date}),
      ...(place ? {} : readBefore(before)),
      ...readAfter(after, dates, links.length === 1),
      ...file,
      ...(name ? named(name, file, name === names[place - 1], dates) : {title: own}),
      url,
    };
    if (row.format) row.format = endingOf(row.format, url);
    return {
      link,
      line,
      row,
      own,
      exact: !!exactItem(link),
      // "21 May: agenda and papers"
      lead: hasWords(own, dates) ? lead : `${lead} ${after}`,
      name,
      box: line.block,
      lines: [],
      alternatives: [],
    };
  });
}

/** Words in front of a link that end in a colon or dash lead to it and to the next ones. */
const LEAD = /(\p{L}[^;|]*)\s?[:–—-]\s*$/u;

/** "Word" is docx, unless the address ends in doc. */
function endingOf(format: string, url: string): string {
  const ending = formatOfUrl(url);
  return ending?.slice(0, 3) === format.slice(0, 3) ? ending : format;
}

const withName = <T extends object>(words: T, name: T & {title: string}) => ({
  ...name,
  ...words,
  title: name.title,
});

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

readers.set('document-list', readPage);
