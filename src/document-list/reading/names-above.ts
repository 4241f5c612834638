import {alike} from './alike.js';
import {editionOf} from '../editions.js';
import {maskAll} from '../file-words.js';
import {titled, wholeTitle, type Found} from './found.js';
import {isTitle, rename} from './names-around.js';
import type {Line} from './outline.js';
import {fullDates} from '../page-dates.js';
import {datesUnder, ITEM, type Heading} from './page-headings.js';
import {asAlternative, documentBefore, formatOf} from './same-document.js';
import {onlyFormat, saysNothing} from '../says-nothing.js';
import {isGroupOfType, typeIn} from './subject.js';
import {nameBefore} from './words-beside.js';

/** A line's words less its links. */
const outsideLinks = ({text, links}: Line) =>
  text.slice(0, links[0]?.start ?? 0) + text.slice(links.at(-1)?.end);

/** Whole sentences in front of a link that says what to do: they are about something else. */
const SENTENCES = /^.*\p{Ll}[.!?]["”’]?\s+(?=\P{L}*$)/su;

/** Whether a link and its line say nothing of what it opens; a year says which of several it is. */
const isNameless = ({line, row, exact, namedBy}: Found): boolean =>
  !exact &&
  !namedBy &&
  saysNothing(row.title) &&
  !/\p{L}/u.test(maskAll(outsideLinks(line).replace(SENTENCES, ''), datesUnder(line.headings)));

/** "2018/19: PDF" under "Annual reports". */
const yearBeside = ({line}: Found): string => {
  const words = outsideLinks(line);
  return (!fullDates(words).length && /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?/.exec(words)?.[0]) || '';
};

/**
 * Names the links that still say nothing by what stands above: a heading whose documents all say
 * nothing ("Constitution" over "PDF" and "Word"), else the line before them, else, where they are
 * formats, the document before. Gives the documents that are left.
 */
export function nameByAbove(found: readonly Found[]): Found[] {
  const nameless = new Set(found.filter(isNameless));
  const above = new Map<Found, Line>();
  found.forEach((one, index) => {
    const line = nameless.has(one) && lineAbove(one, found[index - 1], above);
    if (line) above.set(one, line);
  });
  const headed = underHeadings(found, nameless, above);
  const kept: Found[] = [];
  for (const one of found) {
    const heading = headed.get(one);
    const line = above.get(one);
    if (heading) rename(one, `${heading.text} ${yearBeside(one)}`, heading);
    else if (line) rename(one, line.text, line);
    else if (nameless.has(one) && isFormatOf(documentBefore(kept, one), one)) continue;
    kept.push(one);
  }
  return kept;
}

/** Which documents their headings name. */
function underHeadings(
  found: readonly Found[],
  nameless: ReadonlySet<Found>,
  above: ReadonlyMap<Found, Line>,
): Map<Found, Heading> {
  const headed = new Map<Found, Heading>();
  for (const members of alike(found, ({line}) => line.headings)) {
    const heading = members[0]?.line.headings;
    if (!heading || !isTitle(heading.text, heading.above)) continue;
    const named = members.findIndex((one) => !nameless.has(one));
    const run = named < 0 ? members : members.slice(0, named);
    // Over other documents too it names formats only, not "Read more".
    if (named >= 0 && !run.every(({own}) => onlyFormat(own) !== undefined)) continue;
    // One line over all of them says something of what the heading names, if that is no group.
    const [line, ...others] = new Set(run.map((one) => above.get(one)));
    const isOver =
      !others.length &&
      !(line && (isGroupOfType(heading.text) || (typeIn(line.text) && !typeIn(heading.text))));
    for (const one of run) if (isOver || !above.has(one)) headed.set(one, heading);
  }
  return headed;
}

/** The line that names a run of links below it: "Constitution", then an item for each format. */
function lineAbove(
  {line}: Found,
  previous: Found | undefined,
  above: ReadonlyMap<Found, Line>,
): Line | undefined {
  const {before} = line;
  if (!before || before.isHeading) return undefined;
  // The head of the last column names no row below it.
  const row = before.block.closest('tr');
  if (row && row !== line.block.closest('tr')) return undefined;
  if (before.links.length)
    return previous?.line === before &&
      before.block.parentElement === line.block.parentElement &&
      before.block.localName === 'li'
      ? above.get(previous)
      : undefined;
  return before.headings === line.headings &&
    nameBefore(before.text) !== undefined &&
    isTitle(before.text, line.headings)
    ? before
    : undefined;
}

/** Adds a link that names a format or edition only to the document before, of which it is another. */
function isFormatOf(last: Found | undefined, one: Found): boolean {
  const {own, row, line} = one;
  const format = onlyFormat(own);
  const edition = editionOf(own);
  if (!last || (format ?? edition) === undefined || saysNothing(last.row.title)) return false;
  const heading = line.headings;
  const near = heading && heading.level >= ITEM ? heading.above : heading;
  if (last.line.headings !== heading && last.line.headings !== near) return false;
  const known = formatOf(last.row);
  // A web page ("Our website") has no other formats in the items below it, unless it is a document.
  const isPage = !known || known === 'html' || format === 'zip';
  const file = fileOf(row.url);
  const isOther = !file || file !== fileOf(last.row.url);
  if (isPage && isOther && (format === 'zip' || !typeIn(last.row.title))) return false;
  if (one.edition !== undefined) {
    row.title = titled(wholeTitle(last), one.edition);
    if (last.line === line && last.row.date) row.date ??= last.row.date;
    return false;
  }
  const formats = [known, ...last.alternatives.map(({format}) => format)];
  if (!edition && formats.includes(formatOf(row))) return false;
  last.alternatives.push(asAlternative(row));
  return true;
}

/** "plan" of "/files/plan.pdf?v=2". */
const fileOf = (url: string) => /([^/?#]+?)(?:\.\w+)?(?:[?#]|$)/.exec(url)?.[1];
