import {findDates, type TypedDate} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {bareDays, frameOf, ownFrame, type Frame} from './frames.js';
import {joinAddresses, joinRanges} from './addresses.js';
import {LatePapers, withPapersTogether} from './late-papers.js';
import {inherit, readDated} from './dated-parts.js';
import {labelOf, split, type Part} from './labels.js';
import {blank, type Draft, type Line} from './line.js';
import {openDate} from './open-dates.js';
import {isStatus} from './meeting-facts.js';
import {findTimes} from './typed-time.js';
import {isStruck, withoutStruck} from './marked-text.js';
import {isNotice, openDay, withNotices} from './notices.js';
import {Sections} from './sections.js';
import {days} from './page-shapes.js';
import {name} from './naming.js';
import {attach, readGeneral} from './undated-parts.js';

type Json = Record<string, unknown>;

/** Finds the meetings in a page's lines. */
export function readLines(lines: readonly Line[], above: readonly string[] = []): Json[] {
  const rows: Draft[] = [];
  const sections = new Sections();
  // Nothing on the page ends what stands above all of it.
  for (const text of above) sections.begin(0, text, 0);
  const late = new LatePapers();
  const open: Line[] = [];
  for (const chunk of chunks(lines)) {
    const [{level, text}] = chunk;
    if (level !== undefined) sections.close(level);
    if (level !== undefined && !text) continue;
    const found = readChunk(chunk, sections, rows, late);
    if (level !== undefined) {
      sections.begin(level, text, rows.length, found.length === 1 ? found[0] : undefined);
      if (!found.length) for (const part of split(chunk[0])) readGeneral(part, sections, []);
    }
    if (!found.length && isNotice(chunk)) open.push(chunk[0]);
    if (isNotice(chunk)) for (const row of found) row.notice = true;
    rows.push(...found);
  }
  late.settle(rows);
  for (const line of open) rows.push(...readOpen(line, rows));
  return withPapersTogether(withNotices(rows.filter(({date}) => date))).map(finish);
}

/** A notice that says no year is of the only year in which its day is a meeting's. */
function readOpen(line: Line, rows: readonly Draft[]): Draft[] {
  const day = openDay(line.text) ?? '-';
  const [year, ...others] = new Set(
    rows.flatMap(({date}) => (date?.endsWith(day) ? date.slice(0, 4) : [])),
  );
  if (!year || others.length) return [];
  const dates = findDates(line.text, {year: () => Number(year)});
  const part = {text: line.text, marks: line.marks};
  return readDated(part, dates).map((row) => ({...row, notice: true}));
}

type Chunk = readonly [Line, ...Line[]];

/** Headings by themselves; other lines with those of the same row, item or paragraph. */
function chunks(lines: readonly Line[]): Chunk[] {
  const all: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const [before] = all.at(-1) ?? [];
    const isSame =
      line.level === undefined && before?.level === undefined && before?.group === line.group;
    if (isSame) all.at(-1)?.push(line);
    else all.push([line]);
  }
  return all;
}

/** The meetings of a chunk; one without a date adds to the meeting before it, `rows` being those so far. */
function readChunk(
  chunk: Chunk,
  sections: Sections,
  rows: readonly Draft[],
  late: LatePapers,
): Draft[] {
  const isHeading = chunk[0].level !== undefined;
  const data = chunk.find(({data}) => data)?.data;
  const parts = joinAddresses(joinRanges(chunk)).flatMap(split);
  const {own, waiting} = readParts(parts, sections, isHeading);
  if (own.length) {
    for (const part of waiting) for (const row of own) attach(part, row, {close: true, lead: true});
    const inherited = sections.inherited as {committee?: string};
    for (const row of own) {
      if (row.committee && inherited.committee?.endsWith(row.committee as string))
        row.committee = inherited.committee;
      inherit(row, inherited);
    }
  } else if (!isHeading && !data) {
    // No day that there is: `parse` leaves the row out and says why.
    const monthOnly = parts.find(({label, text}) => label === 'date' && ownFrame(text));
    const first = monthOnly ?? waiting[0];
    const date = chunk[0].group !== undefined && first && openDate(first);
    if (date) return [{date}];
    const row = sections.within('row');
    const target = row ?? sections.last;
    const here = rows.slice(sections.from);
    for (const part of waiting) {
      if (!row) late.take(part, target);
      if (!row && readStarred(part, here)) continue;
      if (!row && readGeneral(part, sections, here)) continue;
      if (target) attach(part, target, {close: Boolean(row)});
    }
  }
  if (data) {
    // What was written exactly counts; such a row is one meeting, whatever its words look like.
    own.splice(1);
    own[0] = {...finish(own[0] ?? {}), ...data, exact: true};
  }
  return own;
}

/** "* This meeting is held in private" is about the rows with a star. */
function readStarred(part: Part, rows: readonly Draft[]): boolean {
  const starred = rows.filter(({star}) => star);
  if (!/^\W*\*/.test(part.text) || !starred.length) return false;
  const text = part.text.replace('*', '|');
  for (const row of starred) attach({...part, text}, row, {close: true});
  return true;
}

/** The meetings of a chunk's parts, and the parts before the first of them. */
function readParts(parts: Part[], sections: Sections, isHeading: boolean) {
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

/** Reads the days in parts of one row: with the year and month of its column, of its cells, of the headings. */
function datesIn(parts: readonly Part[], sections: Sections, isHeading: boolean) {
  const cells: Frame = isHeading
    ? {}
    : (Object.assign(introOf(parts), ...parts.map(({text}) => known(ownFrame(text)))) as Frame);
  return (part: Part, links: boolean): TypedDate[] => {
    const hidden = part.marks.filter(({url}) => url && !links);
    const text = hidden.reduce((text, {from, to}) => blank(text, from, to), part.text);
    const column = part.heading ? known(frameOf(part.heading)) : {};
    const own: Frame = {...cells, ...column};
    const year = sections.yearsFor(text, own.years);
    const dates = findDates(text, {year, each: true}).filter(({date}) => date.length === 10);
    if (dates.length || isHeading) return dates;
    const month = own.month ?? sections.within('month');
    return bareDays(text, {month, years: year}, part.label === 'date' || own.month !== undefined);
  };
}

/** "Meeting dates for 2020:" before the lines with the dates. */
function introOf([first]: readonly Part[]): Frame {
  const text = first?.text ?? '';
  const isIntro =
    /\b(?:dates?|meetings?|calendar|schedule)\b|20\d\d\W*$/i.test(text) && !days(text).length;
  return isIntro ? known(frameOf(text)) : {};
}

/** The frame without what it does not say, so that it hides nothing. */
const known = (frame: Frame = {}): Frame => ({
  ...(frame.years && {years: frame.years}),
  ...(frame.month && {month: frame.month}),
});

/** The row as a data file would have it. */
function finish(draft: Draft): Json {
  const {map, ...row} = draft;
  delete row.star;
  delete row.exact;
  delete row.notice;
  return map ? {...row, venue: {name: row.venue, url: map}} : row;
}
