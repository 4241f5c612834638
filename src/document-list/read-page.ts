import {readers} from '../shared/source/readers.js';
import {gatherLines} from './boxes.js';
import {documentRow} from './document-row.js';
import {joinFormats} from './formats.js';
import {isDocument, type Found, type Json} from './found.js';
import {nameByAbove} from './names-above.js';
import {nameByBox} from './names-around.js';
import {outline} from './outline.js';
import {readLine} from './read-line.js';
import {joins} from './same-document.js';

/** The site's existing list as data: each link with what stands around it. */
export function readPage(host: Element): Json {
  const lines = outline(host, isDocument);
  const found: Found[] = [];
  for (const one of lines.flatMap(readLine)) {
    const last = found.at(-1);
    if (!last || !joins(host, last, one)) found.push(one);
  }
  gatherLines(host, lines, found);
  found.forEach(nameByBox);
  const rows = new Map(nameByAbove(found).map((one) => [documentRow(one), one]));
  return rows.size ? {documents: joinFormats([...rows.keys()], rows)} : {};
}

readers.set('document-list', readPage);
