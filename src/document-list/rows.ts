import type {PublishedDocument} from '../shared/model/document.js';
import {dateInWords, sizeInWords} from '../shared/model/format.js';
import {make} from '../shared/view/make.js';
import {formatName, type Entry} from './model.js';
import type {View} from './view.js';

/** An item of the list. */
export interface Row {
  entry: Entry;
  /** Whether it is among those to be shown. */
  shown: boolean;
  /** What is searched in; made for the first search. */
  text?: string;
  /** Whether its node is hidden; it may stay as it is while its whole list is. To ask the node takes longer. */
  isHidden: boolean;
}

/** Stands at the end of a line that breaks, not at the beginning of the next. */
const DOT = '\u00a0· ';

/** The words that there are, with something between them. */
function join(between: string, ...words: (string | 0 | false | undefined)[]): string {
  let joined = '';
  for (const word of words) if (word) joined += joined ? between + word : word;
  return joined;
}

/** The second takes the browser a while to make, and few titles need it. */
const hasLetter = (text: string) => /[a-z]/i.test(text) || /\p{L}/u.test(text);

/** The type, for a title that does not say what it opens: a date or a committee's name. */
const kindOf = ({title, type, committee}: PublishedDocument, dated: string, {text}: View) =>
  type && (title === committee || dated.includes(title) || !hasLetter(title)) && text[type];

/** Whether a committee is worth naming in each row: not under its own heading. */
const isApart = ({options}: View) =>
  options.groupBy !== 'committee' && options.groupBy !== 'meeting';

/**
 * What a document's link is called. Of several with one title ("Minutes") each is told from the others
 * by its committee and date where somebody hears the links by themselves; on the page both stand
 * beside it (https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only).
 */
export function nameOf(document: PublishedDocument, view: View, isRepeated: boolean): string {
  const {title, committee, date} = document;
  if (!isRepeated) return title;
  const dated = date ? dateInWords(date, view.language) : '';
  const more = [kindOf(document, dated, view), isApart(view) && committee, dated];
  return [title, ...more.filter((words) => words && !title.includes(words))].join(', ');
}

/**
 * Lists of rows that say nothing yet, by their number: to clone one takes a third of making it piece by
 * piece. A template for each row would take 10,000 documents nine times as long.
 */
const blank = new Map<number, HTMLElement>();

export function blankRows(count: number): HTMLElement {
  let list = blank.get(count);
  if (!list) {
    // Without its bullets Safari's screen reader no longer takes it for a list.
    list = make('ul', {part: 'list', role: 'list'});
    for (let rows = 0; rows < count; rows++)
      list.append(make('li', {}, make('a', {part: 'link'}), make('span', {part: 'details'})));
    blank.set(count, list);
  }
  return list.cloneNode(true) as HTMLElement;
}

/** Makes documents into items: the link, and what is known of it. */
export function rowWriter(
  view: View,
): (row: HTMLElement, doc: PublishedDocument, name: string) => void {
  const {text, options, language} = view;
  const isNhs = options.linkStyle === 'nhs';
  const apart = isApart(view);

  /** "PDF only" of "pdf": of thousands of documents there are few formats. */
  const only = new Map<string, string>();
  const onlyOf = (format: string) => {
    let words = only.get(format);
    if (!words) only.set(format, (words = view.say(text.only, {format: formatName(format)})));
    return words;
  };

  /** "PDF only, 199KB, 12 pages": what opens, as far as it is known. A web page needs no such warning. */
  const fileWords = ({format, size, pages, alternatives}: PublishedDocument) =>
    format === 'html'
      ? ''
      : join(
          ', ',
          format && (alternatives?.length ? formatName(format) : onlyOf(format)),
          size && sizeInWords(size),
          pages && view.say(text.pages, {count: pages}),
        );

  /** `name` is the document's title, with what tells it from others. */
  return (row, doc, name) => {
    const {title, url, date, status, committee, reviewBy} = doc;
    const link = row.firstChild as HTMLAnchorElement;
    const details = row.lastChild as HTMLElement;
    const file = fileWords(doc);
    const inLink = isNhs && file ? ` (${file})` : '';
    link.href = url;
    link.textContent = title + inLink;
    if (name !== title) link.setAttribute('aria-label', title + inLink + name.slice(title.length));
    // A document's title is in its language.
    if (doc.language) link.lang = link.hreflang = doc.language;
    const dated = date ? dateInWords(date, language) : '';
    const known = join(
      DOT,
      !inLink && file,
      kindOf(doc, dated, view),
      apart && committee && !title.includes(committee) && committee,
      // The day stays with its month where a narrow screen breaks the line.
      dated && !title.includes(dated) && dated.replace(' ', '\u00a0'),
      reviewBy && view.say(text.reviewBy, {date: dateInWords(reviewBy, language)}),
    );
    const marked =
      status && status !== 'approved' && make('strong', {part: 'status'}, text[status]);
    if (!known && !marked) details.remove();
    details.textContent = ` ${known}`;
    if (marked) details.append(known ? DOT : '', marked);
  };
}
