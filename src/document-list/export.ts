import {escapeHtml} from '../shared/export/html.js';
import type {DocumentListModel} from './schema.js';

/** The plain list to keep inside the tag; `readHtml` reads the same rows back. */
export const toHTML = ({documents}: DocumentListModel): string =>
  `<ul>\n${documents.map(({title, url}) => `  <li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>\n`).join('')}</ul>\n`;
