import {bodyIn, isShortBody} from './body-names.js';
import {readDated} from './dated-parts.js';
import {isStamp} from './date-roles.js';
import {ownFrame} from './frames.js';
import {labelOf, type Part} from './labels.js';
import type {Draft} from './line.js';
import {isStruck, withoutStruck} from './marked-text.js';
import {furtherOfDay} from './meetings-of-a-day.js';
import {isStatus} from '../off-words.js';
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
  const inLinks = !dated.some((part) =>
    read(part, false).some(
      ({start}) =>
        !(part.marks.some(({url, to}) => url && to <= start) && isStamp(part.text.slice(0, start))),
    ),
  );
  // A table of papers only: the first column with a date in its links tells the meeting.
  const papers =
    isHeading || sections.within('row') || dated.some((part) => read(part, true).length)
      ? undefined
      : parts.find((part) => part.label === 'papers' && part.heading && read(part, true).length);
  const firstDated = parts.find((part) => isDated(part) && read(part, inLinks).length);
  const own: Draft[] = [];
  const waiting: Part[] = [];
  // What stands above the last day.
  let column: string | undefined;
  const columns = dated.some((part) => part.label === 'date' && part.heading)
    ? bodyColumns(parts)
    : [];
  for (const part of parts) {
    if (columns.includes(part)) continue;
    if (!isHeading && parts.length > 1 && ownFrame(part.text)) continue;
    if (isLive) part.text = withoutStruck(part, part.text, isDated(part) ? read(part, true) : []);
    const dates = isDated(part) || part === papers ? read(part, inLinks) : [];
    const isAlone = !own.length && part === firstDated && !sections.within('row');
    const made = dates.length ? readDated(part, dates, isAlone) : [];
    if (part.label === 'name' && part.heading)
      for (const row of made) name(part.heading, row, true);
    own.push(...made);
    if (made.length) column = part.heading;
    sections.last = made.at(-1) ?? sections.last;
    const target = own.at(-1);
    if (made.length || isOfItsOwn(part, column)) continue;
    // A further column is about every date of the row, a further line about the last one.
    if (!target) waiting.push(part);
    else {
      const further = part.heading ? undefined : furtherOfDay([part], target);
      if (further) own.push((sections.last = further));
      for (const row of part.heading ? own : own.slice(-1)) attach(part, row, {close: true});
    }
  }
  const [only] = own;
  if (only && own.length === 1 && columns.length) return {own: perBody(only, columns), waiting};
  // A struck-out date and one that stands, a line each: the meeting was moved.
  const [before, after] = own;
  if (
    before &&
    after &&
    own.length === 2 &&
    written.join() === 'true,false' &&
    before.committee === after.committee
  )
    return {own: [{...after, movedFrom: before.date, status: 'moved'}], waiting};
  return {own, waiting};
}

/** The cells that tell when committees meet, each under the name of one. */
function bodyColumns(parts: readonly Part[]): readonly Part[] {
  const named = parts.filter(isBodyColumn);
  return named.length
    ? parts.filter(
        (part) => named.includes(part) || (isShortBody(part.heading ?? '') && isMoment(part)),
      )
    : [];
}

/** Whether a cell under a committee's name tells when that one meets: a time, or that it is off. */
const isBodyColumn = (part: Part): boolean => {
  const {heading = ''} = part;
  return (
    !labelOf(heading) &&
    Boolean(bodyIn(heading) ?? /^\s*[A-Z]{1,6}[BCG]\s*$/.exec(heading)) &&
    isMoment(part)
  );
};

const isMoment = ({text}: Part) =>
  !days(text).length && (findTimes(text).length > 0 || isStatus(text));

/** One meeting for each committee that meets on a day. */
const perBody = (day: Draft, columns: readonly Part[]): Draft[] =>
  columns.map((part) => {
    const row: Draft = {...day, committee: bodyIn(part.heading ?? '') ?? part.heading?.trim()};
    attach({...part, label: 'time'}, row, {close: true});
    return row;
  });

/** Whether an undated cell is of a column that has dates of its own: "Cancelled" under "March 2020" or "Audit Committee". */
const isOfItsOwn = ({heading = ''}: Part, dated?: string): boolean =>
  Boolean(
    ownFrame(heading) ??
    ((!labelOf(heading) && bodyIn(heading)) ||
      (IN_TURN.test(heading) && IN_TURN.test(dated ?? ''))),
  );
/** Columns that follow each other, each with its own meeting: "Q1", "Meeting 2", "Spring". */
const IN_TURN =
  /^\W*(?:(?:q|quarter|meeting|term|round|session|cycle|date)?\s?(?:\d|[1-4](?:st|nd|rd|th)|one|two|three|four)|(?:first|second|third|fourth|spring|summer|autumn|winter)(?: \p{L}+)?)\W*$/iu;
