import {bodyIn} from './body-names.js';
import {readDated} from './dated-parts.js';
import {ownFrame} from './frames.js';
import {labelOf, type Part} from './labels.js';
import type {Draft} from './line.js';
import {isStruck, withoutStruck} from './marked-text.js';
import {isStatus} from './meeting-facts.js';
import {name} from './naming.js';
import {days} from './page-shapes.js';
import {datesIn} from './part-dates.js';
import type {Sections} from './sections.js';
import {findTimes} from './typed-time.js';
import {attach} from './undated-parts.js';

/** The meetings of a chunk's parts, and the parts before the first of them. */
export function readParts(parts: Part[], sections: Sections, isHeading: boolean) {
  const read = datesIn(parts, sections, isHeading);
  // A date in a link is a paper's, unless the row has no other.
  const hasColumn = parts.some(
    (part) => /^(?:date|name)$/.test(part.label ?? '') && read(part, true).length,
  );
  const isDated = ({label, heading}: Part) =>
    label === 'date' ||
    label === 'name' ||
    ((!label || label === 'time') && !(heading && hasColumn));
  const dated = parts.filter(isDated);
  // A row whose dates are all struck out is off, and its struck words tell what is.
  const written = dated.flatMap((part) => read(part, true).map((date) => isStruck(part, date)));
  const isLive = !written.length || written.includes(false);
  const inLinks = !dated.some((part) => read(part, false).length);
  // A table of papers only: the first column with a date in its links tells the meeting.
  const papers =
    isHeading || sections.within('row') || dated.some((part) => read(part, true).length)
      ? undefined
      : parts.find((part) => part.label === 'papers' && part.heading && read(part, true).length);
  const own: Draft[] = [];
  const waiting: Part[] = [];
  const columns = dated.some((part) => part.label === 'date' && part.heading)
    ? parts.filter(isBodyColumn)
    : [];
  for (const part of parts) {
    if (columns.includes(part)) continue;
    if (!isHeading && parts.length > 1 && ownFrame(part.text)) continue;
    if (isLive) part.text = withoutStruck(part, part.text, isDated(part) ? read(part, true) : []);
    const dates = isDated(part) || part === papers ? read(part, inLinks) : [];
    const made = dates.length ? readDated(part, dates) : [];
    if (part.label === 'name' && part.heading)
      for (const row of made) name(part.heading, row, true);
    own.push(...made);
    sections.last = made.at(-1) ?? sections.last;
    const target = own.at(-1);
    if (made.length || isOfItsOwn(part)) continue;
    // A further column is about every date of the row, a further line about the last one.
    if (!target) waiting.push(part);
    else for (const row of part.heading ? own : [target]) attach(part, row, {close: true});
  }
  const [only] = own;
  if (only && own.length === 1 && columns.length) return {own: perBody(only, columns), waiting};
  // A struck-out date and one that stands, a line each: the meeting was moved.
  const [before, after] = own;
  if (before && after && own.length === 2 && written.join() === 'true,false')
    return {own: [{...after, movedFrom: before.date, status: 'moved'}], waiting};
  return {own, waiting};
}

/** Whether a cell under a committee's name tells when that one meets: a time, or that it is off. */
const isBodyColumn = ({heading = '', text}: Part): boolean =>
  !labelOf(heading) &&
  Boolean(bodyIn(heading) ?? /^\s*[A-Z]{1,6}[BCG]\s*$/.exec(heading)) &&
  !days(text).length &&
  (findTimes(text).length > 0 || isStatus(text));

/** One meeting for each committee that meets on a day. */
const perBody = (day: Draft, columns: readonly Part[]): Draft[] =>
  columns.map((part) => {
    const row: Draft = {...day, committee: bodyIn(part.heading ?? '') ?? part.heading?.trim()};
    attach({...part, label: 'time'}, row, {close: true});
    return row;
  });

/** Whether an undated cell is of a column that has dates of its own: "Cancelled" under "March 2020" or "Audit Committee". */
const isOfItsOwn = ({heading = ''}: Part): boolean =>
  Boolean(ownFrame(heading) ?? (!labelOf(heading) && bodyIn(heading)));
