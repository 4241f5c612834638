import {ukToday} from '../../shared/model/uk-time.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {joinAddresses, joinRanges} from './addresses.js';
import {readDated} from './dated-parts.js';
import {inherit} from './drafts.js';
import {frameOf, ownFrame} from './frames.js';
import {split, type Part} from './labels.js';
import {LatePapers, withPapersTogether} from './late-papers.js';
import type {Draft, Line} from './line.js';
import {CHANGE} from './meeting-facts.js';
import {isNoMeeting} from './no-gatherings.js';
import {isNotice, openDay, speaksOfOne, withNotices} from './notices.js';
import {OffNotices} from './off-notices.js';
import {openDate} from './open-dates.js';
import {days} from './page-shapes.js';
import {readParts} from './read-parts.js';
import {rowsInCells} from './rows-in-cells.js';
import {readGeneral} from './said-generally.js';
import {Sections} from './sections.js';
import {attach} from './undated-parts.js';

type Json = Record<string, unknown>;

/** Finds the meetings in a page's lines. */
export function readLines(lines: readonly Line[], above: readonly string[] = []): Json[] {
  const rows: Draft[] = [];
  const sections = new Sections();
  // Nothing on the page ends what stands above all of it.
  for (const text of above) sections.begin(0, text, 0);
  const late = new LatePapers();
  const open: Line[] = [];
  const off = new OffNotices();
  const all = chunks(lines);
  for (const [place, chunk] of all.entries()) {
    const [{text}] = chunk;
    const {level = leadsYear(chunk, all[place + 1], sections) ? LEADS : undefined} = chunk[0];
    if (level !== undefined) sections.close(level);
    if (level !== undefined && !text) continue;
    const read = level === LEADS ? [] : readChunk(chunk, sections, rows, late);
    const found = read.filter((row) => !isNoMeeting(row) && !sections.within('isOther'));
    off.place(found, sections.path);
    if (level !== undefined) {
      sections.begin(level, text, rows.length, found.length === 1 ? found[0] : undefined);
      if (!found.length) for (const part of split(chunk[0])) readGeneral(part, sections, []);
    }
    if (!read.length && isNotice(chunk)) open.push(chunk[0]);
    if (!read.length) off.take(text, sections.path, rows.length);
    if (isNotice(chunk) || speaksOfOne(chunk, found)) for (const row of found) row.notice = true;
    rows.push(...found);
  }
  late.settle(rows);
  off.settle(rows, ukToday());
  for (const line of open) rows.push(...readOpen(line, rows));
  return withPapersTogether(withNotices(rows.filter(({date}) => date))).map(finish);
}

/** Below what looks like a heading, above what introduces a list. */
const LEADS = 7.1;
/** "2027", "Meeting dates for 2027:": a paragraph that leads paragraphs of days without a year. */
function leadsYear([line, more]: Chunk, next: Chunk | undefined, sections: Sections): boolean {
  const {text, group, level} = line;
  const behind = next?.[0];
  if (more || level !== undefined || !behind || behind.level !== undefined || !frameOf(text).years)
    return false;
  const isParagraph = [group, behind.group].every(
    (node) => node instanceof Element && /^(?:P|DIV)$/.test(node.tagName),
  );
  const isLead =
    ownFrame(text) ??
    (/\b(?:dates?|meetings?|meets?|calendar|schedule)\b/i.test(text) &&
      (/:\s*$/.test(text) || (text.length < 60 && !sections.hasYearsAbove(LEADS))));
  return Boolean(
    isParagraph && isLead && !CHANGE.test(text) && !days(text).length && days(behind.text).length,
  );
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
  const own: Draft[] = [];
  const waiting: Part[] = [];
  for (const set of rowsInCells(parts)) {
    const read = readParts(set, sections, isHeading);
    own.push(...read.own);
    waiting.push(...read.waiting);
    for (const part of read.waiting)
      for (const row of read.own) attach(part, row, {close: true, lead: true});
  }
  if (own.length) {
    const inherited = sections.inherited as {committee?: string};
    for (const row of own) {
      if (row.committee && inherited.committee?.endsWith(row.committee as string))
        row.committee = inherited.committee;
      inherit(row, inherited);
      const status = sections.statusOf(row);
      inherit(row, status ? {status} : {});
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

/** The row as a data file would have it. */
function finish(draft: Draft): Json {
  const {map, ...row} = draft;
  delete row.star;
  delete row.exact;
  delete row.notice;
  return map ? {...row, venue: {name: row.venue, url: map}} : row;
}
