import {fileInBrackets, readDetails} from './details.js';
import {hasWords} from '../file-words.js';
import type {Found} from './found.js';
import type {Line} from './outline.js';
import {fullDates, withoutDates} from '../page-dates.js';

/** What stands before the day of a meeting. */
const OF_MEETING = /^\W*(?:(?:meeting\s)?date(?:\sof\s(?:the\s)?meeting)?|held(?:\son)?|when)\b/i;

/** Whether a line is a date and nothing else, but that it is a meeting's. */
function isDate(line: string): boolean {
  const text = line.replace(OF_MEETING, '');
  const dates = fullDates(text);
  return dates.length === 1 && !/\p{L}/u.test(withoutDates(text, dates));
}

/** Whether a line leads to what is below it: a term, or an item's words above the list in it. */
const leads = ({block}: Line) =>
  block.localName === 'dt' ||
  (block.localName === 'li' && !!block.querySelector('ul, ol, dl, table'));

/** Whether a line says what a file is; of what was updated or modified and when, it may be the page. */
function isDetails(text: string): boolean {
  if (hasWords(text)) return !!fileInBrackets(text).size;
  const {size, format, date} = readDetails(text);
  return !!(size ?? format) || (!!date && !/updated|modified|review/i.test(text));
}

/**
 * Gives lines that stand in no document's box, "PDF, 1.2 MB" or "12 March 2019", to the document above.
 * Where the first date stands above the first document, dates are those of the meetings below them.
 */
export function giveLoose(lines: readonly Line[], loose: readonly Line[], found: readonly Found[]) {
  const free = new Set(loose.filter(({isHeading}) => !isHeading));
  const documents = new Map<Line, Found[]>();
  for (const one of found) documents.set(one.line, [...(documents.get(one.line) ?? []), one]);
  const isDateAlone = (line: Line) => free.has(line) && isDate(line.text);
  const first = lines.find((line) => documents.has(line) || isDateAlone(line));
  const datesAhead = !!first && !documents.has(first);
  let date: Line | undefined;
  /** The document that the lines below it, up to other words, are about. */
  let last: Found | undefined;
  for (const line of lines) {
    if (line.isHeading) date = undefined;
    if (datesAhead && isDateAlone(line)) date = line;
    else if (free.has(line) && !leads(line) && isDetails(line.text)) last?.lines.push(line);
    if (documents.has(line)) last = documents.get(line)?.at(-1);
    else if (line.isHeading || hasWords(line.text)) last = undefined;
    if (date) for (const one of documents.get(line) ?? []) one.lead += ` ${date.text}`;
  }
}
