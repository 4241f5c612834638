import type {Document} from '../shared/model/document.js';
import {dateInWords, sizeInWords} from '../shared/model/format.js';
import {lastDay} from '../shared/model/partial-date.js';
import {formatName, type Entry} from './model.js';
import type {View} from './view.js';

/** An item of the list. */
export interface Row {
  entry: Entry;
  node: HTMLElement;
  /** Whether it is among those to be shown; its node may stay as it is while its whole list is hidden. */
  shown: boolean;
}

/** A template for each row would take 10,000 documents nine times as long, so rows are plain DOM. */
function make(tag: string, part: string, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  if (part) element.setAttribute('part', part);
  element.append(...children);
  return element;
}

/** Sets the text of an element that has one text node, which is cheaper than making another. */
function write({firstChild}: Node, text: string) {
  if (firstChild) firstChild.nodeValue = text;
}

function link(href: string, part: string, ...children: (string | Node)[]) {
  const element = make('a', part, ...children) as HTMLAnchorElement;
  element.href = href;
  return element;
}

const hidden = (text: string) => {
  const element = make('span', '', ` ${text}`);
  element.className = 'hidden';
  return element;
};

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

/** What every row has, to be cloned: a third of the time that making it piece by piece takes. */
let pattern: HTMLElement | undefined;

/** A document as an item: its link, and what is known of it. */
export function makeRow(doc: Document, view: View): HTMLElement {
  const {text, options, language} = view;
  const {title, url, date, status, committee, alternatives, description, reviewBy} = doc;
  pattern ??= make('li', 'item', make('a', 'link', '-'), make('span', 'details', '-'));
  const row = pattern.cloneNode(true) as HTMLElement;
  const main = row.firstChild as HTMLAnchorElement;
  const details = row.lastChild as HTMLElement;
  const file = fileWords(doc, view);
  const inLink = file && options.linkStyle === 'nhs' ? ` (${file})` : '';
  main.href = url;
  write(main, title + inLink);
  if (doc.language) main.hreflang = doc.language;
  const dated = date && dateInWords(date, language);
  const apart = options.groupBy !== 'committee' && options.groupBy !== 'meeting';
  const known = [
    !inLink && file,
    apart && committee && !title.includes(committee) && committee,
    dated && !title.includes(dated) && dated,
    reviewBy && view.say(text.reviewBy, {date: dateInWords(reviewBy, language)}),
  ].filter(Boolean);
  const marked = status && status !== 'approved' && make('strong', 'status', text[status]);
  if (!known.length && !marked) details.remove();
  write(details, ` ${known.join(' · ')}`);
  if (marked) details.append(known.length ? ' · ' : '', marked);
  if (alternatives)
    row.append(
      make(
        'div',
        'alternatives',
        `${text.alsoAs} `,
        ...alternatives.flatMap((file, index) => [
          index ? ', ' : '',
          link(
            file.url,
            'link',
            (file.format ? formatName(file.format) : text.other) +
              (file.size ? ` (${sizeInWords(file.size)})` : ''),
            hidden(title),
          ),
        ]),
      ),
    );
  if (description) row.append(make('p', 'description', description));
  if (options.pre2018Note && date && lastDay(date) < '2018-09-23')
    row.append(make('p', 'note', text.before2018));
  if (options.accessibleFormatEmail && doc.format !== 'html')
    row.append(
      make(
        'div',
        'request',
        link(mailto(title, main.href, view), 'link', text.requestFormat, hidden(title)),
      ),
    );
  return row;
}

function mailto(title: string, url: string, view: View): string {
  const {requestFormat, requestBody} = view.text;
  const fields = new URLSearchParams({
    subject: `${requestFormat}: ${title}`,
    body: view.say(requestBody, {title, url}),
  });
  return `mailto:${view.options.accessibleFormatEmail ?? ''}?${String(fields).replaceAll('+', '%20')}`;
}
