import {joinAddresses, joinRanges} from './addresses.js';
import {inherit} from './drafts.js';
import {ownFrame} from './frames.js';
import {addNote} from './kinds-of-words.js';
import {split, type Part} from './labels.js';
import type {LatePapers} from './late-papers.js';
import type {Draft, Line} from './line.js';
import {withoutNoDays} from './no-days.js';
import {openAlone, openDate} from './open-dates.js';
import {readParts} from './read-parts.js';
import {rowsInCells} from './rows-in-cells.js';
import {readGeneral} from './said-generally.js';
import type {Sections} from './sections.js';
import {isAboveFirst, type StatusAhead} from './status-ahead.js';
import {attach} from './undated-parts.js';

type Json = Record<string, unknown>;

/** Lines of one row, item or paragraph; a heading is one by itself. */
export type Chunk = readonly [Line, ...Line[]];

/** The meetings of a chunk; one without a date adds to the meeting before it, `rows` being those so far. */
export function readChunk(
  chunk: Chunk,
  sections: Sections,
  rows: readonly Draft[],
  {late, ahead}: {late: LatePapers; ahead: StatusAhead},
): Draft[] {
  const isHeading = chunk[0].level !== undefined;
  const data = chunk.find(({data}) => data)?.data;
  const written = joinAddresses(joinRanges(chunk)).flatMap(split).map(withoutNoDays);
  const parts = written.map(({part}) => part);
  // No day that there is: `parse` leaves the row out and says why.
  const none = data ? [] : written.flatMap(({none}) => none.map((date): Draft => ({date})));
  const own: Draft[] = [];
  const waiting: Part[] = [];
  for (const set of rowsInCells(parts)) {
    const read = readParts(set, sections, isHeading);
    own.push(...read.own);
    waiting.push(...read.waiting);
    for (const part of read.waiting)
      for (const row of isAboveFirst(part, chunk) ? read.own.slice(0, 1) : read.own)
        attach(part, row, {close: true, lead: true});
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
  } else if (!isHeading && !data && !none.length) {
    const monthOnly = parts.find(({label, text}) => label === 'date' && ownFrame(text));
    const first = monthOnly ?? waiting[0];
    const {group} = chunk[0];
    const isItem =
      group instanceof Element && group.tagName === 'LI' && sections.last !== undefined;
    const date =
      group !== undefined && first && (openDate(first) ?? (isItem && openAlone(first, true)));
    if (date) return [(sections.last = {date})];
    const row = sections.within('row');
    const target = row ?? sections.last;
    const here = rows.slice(sections.from);
    for (const part of waiting) {
      if (!row) late.take(part, target);
      if (!row && ahead.take(part, sections, target)) continue;
      if (!row && readGeneral(part, sections, here)) continue;
      if (target) attach(part, target, {close: Boolean(row)});
    }
  }
  const [heading] = isHeading && !own.length && !none.length ? parts : [];
  const date = heading && chunk[0].group !== undefined && openAlone(heading, false);
  if (date) none.push({date});
  if (data) {
    // What was written exactly counts; such a row is one meeting, whatever its words look like.
    own.splice(1);
    own[0] = {...finish(own[0] ?? {}), ...data, exact: true};
  }
  sections.last = none.at(-1) ?? sections.last;
  return [...own, ...none];
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
