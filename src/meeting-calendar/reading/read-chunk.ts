import {joinAddresses, joinRanges} from './addresses.js';
import {isShortFor} from './body-names.js';
import {inherit} from './drafts.js';
import {ownFrame} from './frames.js';
import {addNote} from './kinds-of-words.js';
import {split, type Part} from './labels.js';
import type {LatePapers} from './late-papers.js';
import type {Draft, Line} from './line.js';
import {furtherOfDay} from './meetings-of-a-day.js';
import {withoutNoDays} from './no-days.js';
import {dayWithoutYear, monthAlone, openDate} from './open-dates.js';
import {readParts} from './read-parts.js';
import {rowsInCells} from './rows-in-cells.js';
import {readGeneral} from './said-generally.js';
import type {Sections} from './sections.js';
import {isAboveFirst, type StatusAhead} from './status-ahead.js';
import {attach} from './undated-parts.js';

type Json = Record<string, unknown>;

/** Lines of one row, item or paragraph; a heading is one by itself. */
export type Chunk = readonly [Line, ...Line[]];

/** What lines wait for while a page is read: papers for their meeting, "CANCELLED" for the one below. */
interface Waiting {
  late: LatePapers;
  ahead: StatusAhead;
}

/** The meetings of a chunk; one without a date adds to the meeting before it, `rows` being those so far. */
export function readChunk(
  chunk: Chunk,
  sections: Sections,
  rows: readonly Draft[],
  waiting: Waiting,
): Draft[] {
  const data = chunk.find(({data}) => data)?.data;
  const written = joinAddresses(joinRanges(chunk)).flatMap(split).map(withoutNoDays);
  const parts = written.map(({part}) => part);
  const {own, undated} = readDays(chunk, parts, sections);
  // What was written exactly counts; such a row is one meeting, whatever its words look like.
  if (data) return [{...finish(own[0] ?? {}), ...data, exact: true}];
  // No day that there is: `parse` leaves the row out and says why.
  const none = written.flatMap(({none}) => none.map((date): Draft => ({date})));
  if (!own.length && !none.length) {
    const open = openIn(chunk, parts, undated, sections);
    if (open) none.push({date: open});
    else if (chunk[0].level === undefined) {
      // Cells are of one meeting, lines may be of one each.
      const isRow = undated.some(({heading}) => heading !== undefined);
      for (const set of isRow ? [undated] : undated.map((part) => [part])) {
        const further = furtherOfDay(set, sections.within('row'));
        if (further) {
          own.push(further);
          sections.beginAnother(further);
        }
        giveAway(set, sections, rows, waiting);
      }
    }
  }
  sections.last = none.at(-1) ?? sections.last;
  return [...own, ...none];
}

/** The meetings whose days stand in a chunk, with what its headings say of them, and the parts that stand with none. */
function readDays(chunk: Chunk, parts: Part[], sections: Sections) {
  const own: Draft[] = [];
  const undated: Part[] = [];
  for (const set of rowsInCells(parts)) {
    const read = readParts(set, sections, chunk[0].level !== undefined);
    own.push(...read.own);
    undated.push(...read.waiting);
    for (const part of read.waiting)
      for (const row of isAboveFirst(part, chunk) ? read.own.slice(0, 1) : read.own)
        attach(part, row, {close: true, lead: true});
  }
  const inherited = sections.inherited as {committee?: string};
  for (const row of own) {
    if (isShortFor(row.committee, inherited.committee)) row.committee = inherited.committee;
    inherit(row, inherited);
    const status = sections.statusOf(row);
    if (status) inherit(row, {status});
    const held = sections.heldOf(row);
    if (held) inherit(row, {held});
  }
  return {own, undated};
}

/** The words of a chunk that stand where a date is to be, and are no day. */
function openIn(
  [{group, level}]: Chunk,
  parts: readonly Part[],
  undated: readonly Part[],
  sections: Sections,
): string | undefined {
  if (group === undefined) return undefined;
  const [heading] = parts;
  if (level !== undefined) return heading && dayWithoutYear(heading);
  const first = parts.find(({label, text}) => label === 'date' && ownFrame(text)) ?? undated[0];
  const isItem = group instanceof Element && group.tagName === 'LI' && sections.last;
  return first && (openDate(first) ?? (isItem ? monthAlone(first) : undefined));
}

/** Gives what stands with no day to the meeting above, to the one below, or to all of the section. */
function giveAway(
  parts: readonly Part[],
  sections: Sections,
  rows: readonly Draft[],
  {late, ahead}: Waiting,
) {
  const row = sections.within('row');
  const target = row ?? sections.last;
  const here = rows.slice(sections.from);
  for (const part of parts) {
    if (!row) late.take(part, target);
    if (!row && ahead.take(part, sections, target)) continue;
    if (!row && readGeneral(part, sections, here)) continue;
    if (target) attach(part, target, {close: Boolean(row)});
  }
}

/** The row as a data file would have it. */
export function finish(draft: Draft): Json {
  const {map, ...row} = draft;
  // Why what is held is held so: no reason for a change.
  if (typeof row.reason === 'string' && !row.exact && !row.status) {
    addNote(row, row.reason, '. ');
    delete row.reason;
  }
  delete row.signs;
  delete row.exact;
  delete row.notice;
  return map ? {...row, venue: {name: row.venue, url: map}} : row;
}
