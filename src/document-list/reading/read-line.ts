import {formatOfUrl} from '../../shared/model/document.js';
import {dateAll, detailsBeside, splitDay} from './details-beside.js';
import {editionOf, type Edition} from '../editions.js';
import {hasWords, type Meta} from '../file-words.js';
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
import {isStruck, statesOf} from './status.js';
import {namesOfSeveral} from './which-of-several.js';
import {wordsBehind} from './words-behind.js';
import {wordsAhead} from './words-ahead.js';
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
  dateAll(names, between, dates, details);
  const states = statesOf(between, dates);
  const editions = editionsAhead(between);
  const severals = namesOfSeveral(between, titles);
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
    const format = said ? endingOf(said, url, row.title) : formatOfLink(link);
    if (format) row.format = format;
    // In a column "Welsh" a link "PDF" is in it.
    const inColumn = isVague(own) ? editionOf(line.label) : undefined;
    const ahead = isVague(own) ? undefined : editions[place];
    const edition = editionOf(own) ?? inColumn ?? ahead?.edition;
    const language = languageOf(link, host) ?? edition?.language;
    if (language) row.language = language;
    const status = isStruck(link) ? 'withdrawn' : states[place];
    if (status) row.status = status;
    const words = edition?.isOther
      ? (edition === inColumn ? line.label : edition === ahead?.edition ? ahead.words : own).trim()
      : undefined;
    const several = name ? undefined : severals[place];
    if (several) {
      const {title, date} = readLinkText(several, dates);
      row.title = titled(title, own);
      if (date) row.date ??= date;
    }
    if ((name ?? ahead) && words) row.title = titled(row.title, words);
    return {
      link,
      line,
      row,
      own,
      exact: !!exactItem(link),
      dates: found[place] ?? dates,
      lead: leads[place] ?? '',
      behind:
        links.length === 1 && !name && !isVague(own) && !hasWords(between[0] ?? '', dates)
          ? wordsBehind(between.at(-1) ?? '', dates)
          : undefined,
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

/** The edition that words in front of each link say, those before a colon of the next links too: "Welsh: ". */
function editionsAhead(
  between: readonly string[],
): ({edition: Edition; words: string} | undefined)[] {
  let lasting: ReturnType<typeof editionsAhead>[number];
  return between.slice(0, -1).map((text, place) => {
    const words = wordsAhead(text, place)?.replace(/[\s:–—-]+$/, '');
    if (words === undefined) return lasting;
    const edition = editionOf(words);
    const found = edition && {edition, words};
    lasting = /:\s*$/.test(text) ? found : undefined;
    return found;
  });
}

/** A mark, bracket or joining word that ends what is said of the link before. */
const ENDS = /(?:[)\]|;•,/&+]|\b(?:and|or))[\s([–-]*$/i;

/**
 * Words between two links that are only a format are of the second where that says nothing, and no mark
 * ends them: "Minutes (Word version here)".
 */
function giveFormats(between: string[], told: ({title: string} & Meta)[]) {
  between.forEach((words, place) => {
    const title = told[place]?.title;
    const format = words.replace(MARKS, '');
    if (!place || !title || !isVague(title) || onlyFormat(title) !== undefined) return;
    if (!onlyFormat(format) || ENDS.test(words)) return;
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

/** Formats as words of a title. */
const IN_TITLE = /\b(?:pdf|word|excel|powerpoint|csv|html|zip)\b/i;

/** A file's ending tells more than words, "CSV of spend"; so does that of a page which is about a format. */
function endingOf(format: string, url: string, title: string): string {
  const ending = formatOfUrl(url);
  return ending && (ending !== 'html' || IN_TITLE.test(title)) ? ending : format;
}

/** What the words beside a link say of it: the file's own size and format are in the link; those of the words are of the first. */
function named({words}: Name, file: Meta, again: boolean, dates: Dates): Omit<Row, 'url'> {
  const {title, date, ...rest} = readLinkText(splitDay(words)?.rest ?? words, dates);
  return {...(again ? {} : rest), ...file, ...(date && {date}), title};
}
