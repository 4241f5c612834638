import {checksum} from './checksum.js';
import {dataAttributes, escapeHtml} from '../shared/export/html.js';
import type {PublishedDocument} from '../shared/model/document.js';
import {dateInWords, sizeInWords} from '../shared/model/format.js';
import {formatName} from './model.js';
import type {DocumentListModel} from './schema.js';

/**
 * The plain list to keep inside the tag: `readHtml` reads the same rows back. Exact values stand in
 * attributes, with the checksum of the words: where an editor has changed those, they count instead.
 */
export const toHTML = ({documents}: DocumentListModel): string =>
  `<ul>\n${documents.map((document) => `  ${item(document)}\n`).join('')}</ul>\n`;

const join = (separator: string, ...parts: (string | number | undefined)[]) =>
  parts.filter(Boolean).join(separator);

const attribute = (value: string | undefined, name: string) =>
  value ? ` ${name}="${escapeHtml(value)}"` : '';

function item({title, url, description, ...exact}: PublishedDocument): string {
  const {format, size, pages, date, status, language, alternatives = []} = exact;
  const file = join(
    ', ',
    format && formatName(format),
    size && sizeInWords(size),
    pages && `${pages} ${pages === 1 ? 'page' : 'pages'}`,
  );
  let words = '';
  let html = '';
  const add = (text: string, before = '', after = '') => {
    words += text;
    html += before + escapeHtml(text) + after;
  };
  const link = (href: string, text: string, lang = '') => {
    add(text, `<a href="${escapeHtml(href)}"${lang}>`, '</a>');
  };
  const inLanguage = attribute(language, 'hreflang');
  link(url, title, inLanguage + inLanguage.replace('href', ''));
  add(join(' ', ' ', file && `(${file})`, date && dateInWords(date), status && `– ${status}`));
  for (const {url, format, language} of alternatives) {
    add(' | ');
    const words = join(' ', format && formatName(format), language && `(${language})`);
    link(url, words || url, attribute(language, 'hreflang'));
  }
  if (description) add(description, '<p>', '</p>');
  return `<li${dataAttributes({...exact, words: checksum(words)})}>${html}</li>`;
}
