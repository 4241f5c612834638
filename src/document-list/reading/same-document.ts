import {formatOfUrl} from '../../shared/model/document.js';
import {editionOf} from '../editions.js';
import {hasWords} from '../file-words.js';
import {
  CONTAINER,
  ITEM,
  titled,
  wholeTitle,
  type Alternative,
  type Found,
  type Row,
} from './found.js';
import {readLinkText} from './link-text.js';
import type {Line} from './outline.js';
import {isVague, onlyFormat, saysNothing} from '../says-nothing.js';
import {typeIn} from './subject.js';

/** A line's links, those that a CMS split made whole: to one address with no words between. */
export function joinPieces({text, links}: Line): Line['links'] {
  const whole: Line['links'] = [];
  for (const next of links) {
    const last = whole.at(-1);
    const address = (link: Element) => link.getAttribute('href');
    // An icon or a button is a link of its own.
    const isWords = (words: string) => !isVague(readLinkText(words).title);
    if (
      last &&
      address(last.link) === address(next.link) &&
      !text.slice(last.end, next.start).trim() &&
      isWords(text.slice(next.start, next.end)) &&
      isWords(text.slice(last.start, last.end))
    )
      whole[whole.length - 1] = {...last, end: next.end};
    else whole.push(next);
  }
  return whole;
}

/** Whether two links stand in one item, row or paragraph, or in one small block. */
function shareBox(host: Element, a: Element, b: Element): boolean {
  let box = a.parentElement;
  while (box && box !== host && !box.contains(b)) {
    if (ITEM.test(box.localName)) return false;
    box = box.parentElement;
  }
  return (
    !!box &&
    box !== host &&
    a.closest('li') === b.closest('li') &&
    !CONTAINER.test(box.localName) &&
    (ITEM.test(box.localName) || box.getElementsByTagName('a').length < 5)
  );
}

export const formatOf = ({format, url}: Row): string | undefined => format ?? formatOfUrl(url);

/** A document's row as another format of one: its title and date are that one's. */
export const asAlternative = ({url, format, size, language}: Row): Alternative => ({
  url,
  ...(format && {format}),
  ...(size && {size}),
  ...(language && {language}),
});

const text = ({own}: Found) => own.toLowerCase();

/** A link that has no words but those of its picture. */
const isPicture = (link: Element) => !link.textContent.trim() && !!link.querySelector('img');

const VIEWED = /(?<=[^/]\/[^/]+)\/(?:view|preview|viewdocument|open)\/?$/;
const FETCHED = /(?<=[^/]\/[^/]+)\/(?:file|download)\/?$/;

/**
 * The file's address, where two are of one document: they are the same, or one goes on from the other
 * ("/docs/1-plan" is the page of "/docs/1-plan/file").
 */
function isFileOf(a: string, b: string): string | undefined {
  if (VIEWED.test(a) && FETCHED.test(b) && a.replace(VIEWED, '') === b.replace(FETCHED, ''))
    return b;
  if (FETCHED.test(a) && VIEWED.test(b) && a.replace(FETCHED, '') === b.replace(VIEWED, ''))
    return a;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return long;
  const rest = long.startsWith(short) && long.slice(short.length);
  return rest &&
    /^\/?(?:(?:file|download|get|view)\/?)?(?:\?[^/]*)?$/.test(rest) &&
    /[^/]\/[^/]/.test(short)
    ? long
    : undefined;
}

/** A file's name and ending. */
const FILE = /([^/?#]+\.\w+)(?:[?#]|$)/;
/** Whether two addresses are of two files of other names but the same format: neither is the other's page. */
function areFiles(a: string, b: string): boolean {
  const [one, other] = [FILE.exec(a)?.[1], FILE.exec(b)?.[1]];
  const format = formatOfUrl(a);
  return (
    !!one && !!other && one !== other && !!format && format !== 'html' && format === formatOfUrl(b)
  );
}

/** The document that a link may be a format of, or a translation or recording: of a whole text, and not of its easy read. */
export function documentBefore(found: readonly Found[], {own}: Found): Found | undefined {
  let place = found.length - 1;
  const edition = editionOf(own);
  if (edition && !edition.isOther) while (place > 0 && found[place]?.edition !== undefined) place--;
  return found[place];
}

/** Adds a link to the document before it where it opens the same one: by its icon, a button, or in another format. */
export function joins(host: Element, last: Found, one: Found): boolean {
  const {row, own, name, line} = one;
  if (one.exact || last.exact) return false;
  // A column "Minutes" beside a column "Agenda" holds another document.
  if (line !== last.line && typeIn(line.label)) return false;
  const isBare = ({own, link}: Found) => saysNothing(own) || !hasWords(own) || isPicture(link);
  const file = isFileOf(last.row.url, row.url);
  if (file !== undefined && (isBare(one) || isBare(last))) {
    if (isBare(one)) last.row = {...row, ...last.row, url: file};
    else Object.assign(last, one, {row: {...last.row, ...row, url: file}});
    return true;
  }
  if (!shareBox(host, last.link, one.link)) return false;
  // "Continue reading “Board papers”"
  if (file !== undefined && !one.name && text(one).includes(last.own.toLowerCase())) return true;
  // "PDF | Word" in a cell of its own.
  const formats = line === last.line && onlyFormat(last.own) && onlyFormat(own);
  if (name ? name !== last.name : !isVague(own) || (isVague(last.row.title) && !formats))
    return false;
  if (one.edition !== undefined) {
    // Beside a document with a name in its link it is an edition of that.
    if (!name) {
      row.title = titled(wholeTitle(last), one.edition);
      if (last.row.date) row.date ??= last.row.date;
    }
    return false;
  }
  if (editionOf(own)) {
    // "Easy read | English": the first is no language of the second.
    if (last.edition !== undefined) return false;
    last.alternatives.push(asAlternative(row));
    return true;
  }
  if (
    areFiles(last.row.url, row.url) &&
    /^(?:view|open|read)\b/i.test(last.own) &&
    /^download/i.test(own)
  )
    return false;
  const format = onlyFormat(own) ?? (name ? formatOf(row) : undefined);
  const alike = (name ?? formats) && formatOf(row) === formatOf(last.row);
  if (format !== undefined && !alike)
    last.alternatives.push(asAlternative({...row, format: format || row.format}));
  // Two buttons "Download" beside one name have a file each.
  else if (/^download/i.test(own) && !(name && /^download/i.test(last.own)))
    last.row = {...row, ...last.row, url: row.url};
  // What it looks like, or a page about it, is no other document.
  else return /^(?:preview|(?:(?:view|more|see)\s)?(?:details?|info(?:rmation)?)$)/i.test(own);
  return true;
}
