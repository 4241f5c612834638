import {readers} from '../shared/source/readers.js';
import {gatherLines} from './reading/boxes.js';
import {tellBodiesApart} from './reading/bodies-apart.js';
import {documentRow} from './reading/document-row.js';
import {joinFormats} from './reading/formats.js';
import {isDocument, type Found, type Json} from './reading/found.js';
import {nameByHeading} from './reading/headed-titles.js';
import {tellHeadingsApart} from './reading/headings-apart.js';
import {nameByAbove} from './reading/names-above.js';
import {nameByBox} from './reading/names-around.js';
import {giveMeetings} from './reading/papers-of-meetings.js';
import {outline} from './reading/outline.js';
import {readLine} from './reading/read-line.js';
import {dropSiteLinks} from './reading/site-links.js';
import {tellApart} from './reading/years-apart.js';
import {documentBefore, joins} from './reading/same-document.js';

/** The site's existing list as data: each link with what stands around it. */
export function readPage(host: Element): Json {
  const lines = outline(host, isDocument);
  dropSiteLinks(lines);
  const found: Found[] = [];
  for (const one of lines.flatMap((line) => readLine(line, host))) {
    const last = documentBefore(found, one);
    if (!last || !joins(host, last, one)) found.push(one);
  }
  gatherLines(host, lines, found);
  found.forEach(nameByBox);
  const rows = new Map(nameByAbove(found).map((one) => [documentRow(one), one]));
  tellApart(rows);
  nameByHeading(rows);
  tellBodiesApart(rows);
  tellHeadingsApart(rows);
  giveMeetings(rows);
  if (rows.size) return {documents: joinFormats([...rows.keys()], rows)};
  return isEmptyList(host) ? {documents: []} : {};
}

/** What `toHTML` writes where there is no document: a list that a script is to fill has a name. */
function isEmptyList(host: Element): boolean {
  const [list, ...others] = [...host.children].filter(({localName}) => localName !== 'script');
  return (
    list?.localName === 'ul' &&
    !others.length &&
    !list.attributes.length &&
    [...host.childNodes, ...list.childNodes].every(
      (node) => node instanceof Element || !node.textContent?.trim(),
    ) &&
    !list.firstElementChild
  );
}

readers.set('document-list', readPage);
