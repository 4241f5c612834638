import {formatOfUrl} from '../../shared/model/document.js';
import {isOfCommittees} from './committee-columns.js';
import type {Line} from './outline.js';
import {isCommittee, typeIn} from './subject.js';

/* Pages that words around documents lead to: whom to ask, older documents, a committee's own page. */

/** Where a link leads, as it is written. */
export const address = (link: Element) => link.getAttribute('href')?.trim() ?? '';

/** A line's words less its links. */
export const outside = ({text, links}: Line) =>
  [0, ...links.map(({end}) => end)]
    .map((end, place) => text.slice(end, links[place]?.start))
    .join(' ');

/** What makes a line a sentence that goes on. */
export const SENTENCE =
  /\b(?:has|have|had|was|were|is|are|will|can|could|may|must|should|meets?|met|visit|contact|see|find|read|you|we|our|which|that)\b/i;

/** "/audit.html" */
export const isWebPage = (link: Element) => formatOfUrl(address(link)) === 'html';

/** Whom to ask, by the words of a link, its address, or what stands right before it. */
const CONTACT =
  /^(?:(?:contact|e-?mail|call|ring|write\sto|ask|speak\sto)\sus\b.*|contact(?:\s(?:the|our)\b.*)?|get\sin\stouch\b.*|us)$/i;
const CONTACT_PAGE = /\/(?:contact(?:[-_]us)?|get-in-touch)(?:\.\w{2,5})?\/?(?:[?#]|$)/i;
const ASKED =
  /\b(?:contact|e-?mail|call|ring|write\sto|ask|speak\sto|in\stouch\swith)(?:\s(?:the|our))?\s*$/i;
/** Documents that the list does not hold: "Minutes before 2015", "older papers". */
const REST = new RegExp(
  [
    String.raw`\b(?:older|earlier|previous|past|archived?)\s(?:ones?\b|versions?\b|years?\b|documents?\b|agendas?\b|papers\b|minutes\b|policies\b|reports\b|registers\b|meetings?\b)`,
    String.raw`\barchives?\s(?:is|are|can)\b`,
    String.raw`\b(?:documents|agendas|papers|minutes|policies|reports|registers|meetings)\s(?:from\s)?(?:before|prior\sto|older\sthan|up\sto|until)\s`,
  ].join('|'),
  'i',
);

const PLACE = /\b(?:library|archives?|(?:web)?site|(?:web\s?)?pages?|section)$/i;

/** Whether a link to no file leads to whom to ask, or to where the rest of the list is. */
export function leadsOn(line: Line, place: number): boolean {
  const {text, links} = line;
  const {link, start = 0, end} = links[place] ?? {};
  const words = text.slice(start, end).trim();
  if (!link) return false;
  return (
    CONTACT.test(words) ||
    CONTACT_PAGE.test(address(link)) ||
    ASKED.test(text.slice(Math.max(0, start - 40), start)) ||
    // In a list it may be the item that holds them.
    (line.block.localName !== 'li' &&
      REST.test(outside(line)) &&
      // A colon leads to what is named behind it.
      !/:\s*$/.test(text.slice(0, start)) &&
      (SENTENCE.test(outside(line)) || /^\s*for\b/i.test(text.slice(end))) &&
      (!typeIn(words) || PLACE.test(words)))
  );
}

/** What a committee's page heads: a table's row, an item, or what follows a heading. */
const HEADED = 'tr, li, h1, h2, h3, h4, h5, h6, dt';
/** Whether a link to no file says only which committee the files beside or below it are of. */
export function isCommitteePage(line: Line, place: number, files: readonly Element[]): boolean {
  const {text, links} = line;
  const {link, start, end} = links[place] as Line['links'][number];
  const box = link.closest(HEADED);
  return (
    !!box &&
    (isCommittee(text.slice(start, end)) || isOfCommittees(line.label)) &&
    (!/^(?:tr|li)$/.test(box.localName) ||
      files.some(
        (file) =>
          box.contains(file) &&
          !!(link.compareDocumentPosition(file) & Node.DOCUMENT_POSITION_FOLLOWING),
      ))
  );
}
