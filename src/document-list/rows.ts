import type {Document} from '../shared/model/document.js';
import {dateInWords, sizeInWords} from '../shared/model/format.js';
import {formatName, type Entry} from './model.js';
import type {View} from './view.js';

/** An item of the list. */
export interface Row {
  entry: Entry;
  node: HTMLElement;
  /** Whether it is among those to be shown. */
  shown: boolean;
  /** Whether its node is hidden; it may stay as it is while its whole list is. To ask the node takes longer. */
  isHidden: boolean;
}

/** A template for each row would take 10,000 documents nine times as long, so rows are plain DOM. */
export function make(tag: string, part: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (part) element.setAttribute('part', part);
  element.append(...children);
  return element;
}

/** Sets the text of an element that has one text node, which is cheaper than making another. */
function write({firstChild}: Node, text: string) {
  if (firstChild) firstChild.nodeValue = text;
}

/** "PDF only, 199KB, 12 pages": what opens, as far as it is known. A web page needs no such warning. */
function fileWords({format, size, pages, alternatives}: Document, view: View): string {
  if (format === 'html') return '';
  const name = format && formatName(format);
  return [
    name && (alternatives?.length ? name : view.say(view.text.only, {format: name})),
    size && sizeInWords(size),
    pages && view.say(view.text.pages, {count: pages}),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether a committee is worth naming in each row: not under its own heading. */
const isApart = ({options}: View) =>
  options.groupBy !== 'committee' && options.groupBy !== 'meeting';

/**
 * What a document's link is called. Of several with one title ("Minutes") each is told from the others
 * by its committee and date where somebody hears the links by themselves; on the page both stand
 * beside it (https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only).
 */
export function nameOf(
  {title, committee, date}: Document,
  view: View,
  isRepeated: boolean,
): string {
  if (!isRepeated) return title;
  const more = [isApart(view) && committee, date && dateInWords(date, view.language)];
  return [title, ...more.filter((words) => words && !title.includes(words))].join(', ');
}

/** What every row has, to be cloned: a third of the time that making it piece by piece takes. */
let pattern: HTMLElement | undefined;

/** A document as an item: its link, and what is known of it. `name` is its title, with what tells it from others. */
export function makeRow(doc: Document, name: string, view: View): HTMLElement {
  const {text, options, language} = view;
  const {title, url, date, type, status, committee, reviewBy} = doc;
  pattern ??= make('li', 'item', make('a', 'link', '-'), make('span', 'details', '-'));
  const row = pattern.cloneNode(true) as HTMLElement;
  const link = row.firstChild as HTMLAnchorElement;
  const details = row.lastChild as HTMLElement;
  const file = fileWords(doc, view);
  const inLink = file && options.linkStyle === 'nhs' ? ` (${file})` : '';
  link.href = url;
  write(link, title + inLink);
  if (name !== title) link.setAttribute('aria-label', title + inLink + name.slice(title.length));
  // A document's title is in its language.
  if (doc.language) link.lang = link.hreflang = doc.language;
  const dated = date && dateInWords(date, language);
  const known = [
    !inLink && file,
    // A link that is only a date does not say what it opens.
    type && (dated?.includes(title) || !/\p{L}/u.test(title)) && text[type],
    committee && isApart(view) && !title.includes(committee) && committee,
    dated && !title.includes(dated) && dated,
    reviewBy && view.say(text.reviewBy, {date: dateInWords(reviewBy, language)}),
  ].filter(Boolean);
  const marked = status && status !== 'approved' && make('strong', 'status', text[status]);
  if (!known.length && !marked) details.remove();
  write(details, ` ${known.join(' · ')}`);
  if (marked) details.append(known.length ? ' · ' : '', marked);
  return row;
}
