import {ukToday} from '../../shared/model/uk-time.js';
import {frameOf, ownFrame} from './frames.js';
import {Footnotes} from './footnotes.js';
import {split} from './labels.js';
import {LatePapers, withPapersTogether} from './late-papers.js';
import type {Draft, Line} from './line.js';
import {CHANGE} from '../off-words.js';
import {withoutMonthSlips} from './month-slips.js';
import {isNoMeeting} from './no-gatherings.js';
import {isNotice, noticeOf, speaksOfOne, withNotices, withoutLabel} from './notices.js';
import {OffNotices} from './off-notices.js';
import {isBounded} from './off-sentences.js';
import {isOpenNotice, settleOpen, type OpenNotice} from './open-notices.js';
import {days, TELLS_PAST} from './page-shapes.js';
import {inPassive} from './plain-sentences.js';
import {finish, readChunk, type Chunk} from './read-chunk.js';
import {readGeneral, readHeading} from './said-generally.js';
import {Sections} from './sections.js';
import {StatusAhead} from './status-ahead.js';

type Json = Record<string, unknown>;

/** What Joomla puts in the place of an address until its script has run. */
const CLOAK =
  /This e-?mail address is being protected from spam ?bots\.?(?: You need JavaScript enabled to view it\.?)?/gi;
const withoutCloak = (text: string): string =>
  text.replace(CLOAK, (words) => '|'.repeat(words.length));

/** Finds the meetings in a page's lines. */
export function readLines(written: readonly Line[], above: readonly string[] = []): Json[] {
  const lines = written.map((line) => ({
    ...line,
    text: withoutLabel(withoutMonthSlips(withoutCloak(inPassive(line)))),
  }));
  const rows: Draft[] = [];
  const sections = new Sections();
  // Nothing on the page ends what stands above all of it.
  for (const text of above) sections.begin(0, text, 0);
  const late = new LatePapers();
  const open: OpenNotice[] = [];
  const off = new OffNotices();
  const notes = new Footnotes(lines);
  const ahead = new StatusAhead();
  const all = chunks(lines);
  for (const [place, whole] of all.entries()) {
    const last = sections.within('row') ?? sections.last;
    const chunk = whole.filter((line) => !notes.take(line, rows.length, last));
    if (!isChunk(chunk)) continue;
    const [{text}] = chunk;
    const {level = leadsYear(chunk, all[place + 1], sections) ? LEADS : undefined} = chunk[0];
    if (level !== undefined) sections.close(level);
    if (level !== undefined && !text) continue;
    const isOnlySaid = level === LEADS || isBounded(text);
    const read = isOnlySaid ? [] : readChunk(chunk, sections, rows, {late, ahead});
    const found = read.filter((row) => !isNoMeeting(row) && !sections.within('isOther'));
    off.place(found, sections.path);
    if (level !== undefined) {
      sections.begin(level, text, rows.length, found.length === 1 ? found[0] : undefined);
      if (!found.length)
        for (const part of split(chunk[0])) {
          readHeading(part, sections.general);
          readGeneral(part, sections, []);
        }
    }
    if (!isOnlySaid && isOpenNotice(chunk, read)) open.push({line: chunk[0], read: found});
    if (!read.length) off.take(text, sections.path, rows.length);
    const isNext = found.length === 1 && rows.length === sections.from && sections.within('isNext');
    if (isNotice(chunk) || speaksOfOne(chunk, found) || isNext)
      for (const row of found) row.notice = noticeOf(chunk);
    ahead.give(found, sections);
    rows.push(...found);
  }
  notes.settle(rows);
  late.settle(rows);
  off.settle(rows, ukToday());
  for (const notice of open) settleOpen(notice, rows);
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
    isParagraph &&
    isLead &&
    !CHANGE.test(text) &&
    !TELLS_PAST.test(text) &&
    !days(text).length &&
    days(behind.text).length,
  );
}

const isChunk = (lines: readonly Line[]): lines is Chunk => lines.length > 0;

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
