import {readers} from '../shared/source/readers.js';
import {formatOfUrl} from '../shared/model/document.js';
import {findDates} from '../shared/parse/typed-date.js';
import {readDataAttributes} from '../shared/source/data-attributes.js';
import {checksum} from './checksum.js';
import {
  collapse,
  committeeIn,
  onlyFormat,
  hasWords,
  isVague,
  readAfter,
  readBefore,
  readDetails,
  readLinkText,
  typeIn,
} from './link-text.js';
import {outline, type Line} from './outline.js';
import {lineBefore, namesBeside, saysNothing, type Name} from './words-beside.js';

type Json = Record<string, unknown>;

/** A document on its way: what its link says, and the lines that belong to it. */
interface Found {
  link: HTMLAnchorElement;
  line: Line;
  row: Json;
  /** The title in its link. */
  own: string;
  /** What names it beside the link. */
  name: Name | undefined;
  /** The element that holds this document and no other. */
  box: Element;
  /** Other lines of its box, or of the table's row that it shares. */
  lines: Line[];
  alternatives: Json[];
}

/** The site's existing list as data: each link with what stands around it. */
export function readPage(host: Element): Json {
  const lines = outline(host, isDocument);
  const found: Found[] = [];
  lines.forEach((line, index) => {
    const links = joinPieces(line);
    const before = line.text.slice(0, links[0]?.start);
    // "28 January 2020: Agenda | Minutes" dates both.
    const {date} = links.length ? readDetails(splitDay(before)?.day ?? before) : {};
    const said = links.map(({start, end}) => readLinkText(line.text.slice(start, end)));
    const between = [0, ...links.map(({end}) => end)].map((end, place) =>
      line.text.slice(end, links[place]?.start),
    );
    const names = namesBeside(
      between,
      said.map(({title}) => title),
      lineBefore(line, lines[index - 1]),
    );
    links.forEach(({link}, place) => {
      const name = names[place];
      const last = found.at(-1);
      const {title: own = '', ...file} = said[place] ?? {};
      const row: Json = {
        ...(date && {date}),
        ...(place ? {} : readBefore(before)),
        ...readAfter(between[place + 1] ?? ''),
        ...file,
        ...(name ? named(name, file, name === last?.name) : {title: own}),
        url: link.getAttribute('href'),
      };
      const one = {link, line, row, own, name, box: line.block, lines: [], alternatives: []};
      if (!(last && shareBox(host, last.link, link) && joins(last, one))) found.push(one);
    });
  });
  gatherLines(host, lines, found);
  return found.length ? {documents: found.map(finish)} : {};
}

/** What the words beside a link say of it: the file's own size and format are in the link; those of the words are of the first. */
function named({words}: Name, file: Json, again: boolean): Json {
  const {title, date, ...rest} = readLinkText(splitDay(words)?.rest ?? words);
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

/** A line's links, those that a CMS split made whole: to one address with no words between. */
function joinPieces({text, links}: Line): Line['links'] {
  const whole: Line['links'] = [];
  for (const next of links) {
    const last = whole.at(-1);
    const address = (link: Element) => link.getAttribute('href');
    const title = (from: number) => readLinkText(text.slice(from, next.end)).title;
    // An icon or a button is a link of its own.
    if (
      last &&
      address(last.link) === address(next.link) &&
      !text.slice(last.end, next.start).trim() &&
      !isVague(title(next.start)) &&
      !isVague(readLinkText(text.slice(last.start, last.end)).title)
    )
      whole[whole.length - 1] = {...last, end: next.end};
    else whole.push(next);
  }
  return whole;
}

/** An item whose words are still those that `toHTML` wrote. */
function exactItem(link: Element): Element | null {
  const item = link.closest('[data-ccg-words]');
  return item && item.getAttribute('data-ccg-words') === checksum(item.textContent) ? item : null;
}

/**
 * Links that count. Places in the page, e-mail addresses and telephone numbers are no documents;
 * in an item that `toHTML` wrote the first link is one, whatever its address.
 */
function isDocument(link: HTMLAnchorElement): boolean {
  const item = exactItem(link);
  return item
    ? item.querySelector('a') === link
    : /^(?!\s*(?:#|mailto:|tel:|$))/i.test(link.getAttribute('href') ?? '');
}

const ITEM = /^(li|tr|d[dt]|article)$/;
const CONTAINER = /^([ou]l|dl|t(able|body|head|foot)|section|main)$/;

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
    (ITEM.test(box.localName) || box.querySelectorAll('a[href]').length < 5)
  );
}

/** Adds a link to the document before it where it opens the same one: by its icon, a button, or in another format. */
function joins(last: Found, {row, own, name, line}: Found): boolean {
  const lastTitle = last.row.title as string;
  // A column "Minutes" beside a column "Agenda" holds another document.
  if (line !== last.line && typeIn(line.label)) return false;
  if (row.url === last.row.url && (isVague(own) || isVague(last.own))) {
    if (isVague(own)) last.row = {...row, ...last.row};
    else Object.assign(last, {own, name, row: {...last.row, ...row}});
    return true;
  }
  // "PDF | Word" in a cell of its own.
  const formats = line === last.line && onlyFormat(last.own) && onlyFormat(own);
  if (name ? name !== last.name : !isVague(own) || (isVague(lastTitle) && !formats)) return false;
  const format = onlyFormat(own) ?? (name ? formatOf(row) : undefined);
  const alike = (name ?? formats) && formatOf(row) === formatOf(last.row);
  if (format !== undefined && !alike)
    last.alternatives.push({...row, format: format || row.format});
  // Two buttons "Download" beside one name have a file each.
  else if (/^download/i.test(own) && !(name && /^download/i.test(last.own)))
    last.row = {...row, ...last.row, url: row.url};
  else return false;
  return true;
}

const formatOf = ({format, url}: Json) =>
  (format as string | undefined) ?? formatOfUrl(String(url));

/** Gives each line without a link to the document in whose box it stands. */
function gatherLines(host: Element, lines: readonly Line[], found: readonly Found[]) {
  const count = new Map<Element, number>();
  const up = (element: Element) => (element === host ? null : element.parentElement);
  for (const {line} of found)
    for (let element: Element | null = line.block; element; element = up(element))
      count.set(element, (count.get(element) ?? 0) + 1);
  const boxes = new Map<Element, Found>();
  const rows = new Map<Element, Found[]>();
  for (const one of found) {
    for (let parent = up(one.box); parent && parent !== host; parent = up(parent)) {
      if (count.get(parent) !== 1 || CONTAINER.test(parent.localName)) break;
      one.box = parent;
    }
    if (!boxes.has(one.box)) boxes.set(one.box, one);
    const row = one.link.closest('tr');
    if (row) rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  const owners = new Map(found.map((one) => [one.line, one]));
  for (const line of lines) {
    const owner = owners.get(line);
    if (owner) boxes.set(owner.box, owner);
    if (line.links.length) continue;
    let element: Element | null = line.block;
    while (element && !boxes.has(element))
      element = element.localName === 'dd' ? element.previousElementSibling : up(element);
    const row = line.block.closest('tr');
    const one = element && boxes.get(element);
    // The cells of a row with several links are about each; a heading in a cell is of that cell.
    const owned = one ? [one] : /^h\d$/.test(line.block.localName) ? [] : row && rows.get(row);
    for (const each of owned ?? []) each.lines.push(line);
  }
}

/** A document's row, from its link, its lines, its columns and the headings above. */
function finish({link, line, row, name, box, lines, alternatives}: Found): Json {
  const exact = Object.entries(readDataAttributes(box)).filter(([key]) => key !== 'words');
  if (exactItem(link))
    return {
      title: link.textContent,
      url: row.url,
      description: box.querySelector('p')?.textContent,
      ...Object.fromEntries(exact),
    };
  // Where somebody has changed the words, they tell what they can.
  const given = Object.fromEntries(
    exact.filter(([key]) => !/^(date|size|format|pages|alternatives)$/.test(key)),
  );
  const details = lines.map(({text, label}) => readDetails(text, label));
  const words = lines.filter((each) => each !== name?.line && hasWords(each.text));
  const cells = words.filter(({block}) => block.closest('td, th'));
  const other = cells[0] ?? words.find(({block}) => /^h\d$/.test(block.localName));
  const naming = other?.text ?? (typeIn(line.label) && line.label);
  const renamed: {title?: string} =
    naming && saysNothing(row.title as string) ? readLinkText(naming) : {};
  const title = (renamed.title ?? row.title) as string;
  const contexts = [line.label, ...cells.map(({text}) => text)];
  for (let heading = line.headings; heading; heading = heading.above) contexts.push(heading.text);
  const first = <T>(read: (text: string) => T | undefined): T | undefined => {
    for (const text of [title, ...contexts]) {
      const value = read(text);
      if (value) return value;
    }
    return undefined;
  };
  const type = first(typeIn);
  const committee = first(committeeIn);
  const description = words.find(({block}) => /^(p|dd)$/.test(block.localName));
  const result: Json = {};
  Object.assign(
    result,
    given,
    // What stands under a heading with a day on it is of that meeting's day.
    /^(agenda|papers|minutes)$/.test(type ?? '') ? {date: first(onlyDay)} : {},
    ...details.reverse(),
    renamed,
    row,
    {title, ...(type && {type}), ...(committee && {committee})},
    ITEM.test(box.localName) && description && {description: collapse(description.text)},
    alternatives.length && {alternatives},
  );
  return result;
}

/** The day in a text that has one. */
function onlyDay(text: string): string | undefined {
  const days = findDates(text).filter(({date}) => date.length === 10);
  return days.length === 1 ? days[0]?.date : undefined;
}

readers.set('document-list', readPage);
