import {hasWords, maskAll} from './file-words.js';
import type {Found} from './found.js';
import {readLinkText} from './link-text.js';
import {asAlternative, formatOf} from './same-document.js';
import type {Line} from './outline.js';
import {datesIn} from './page-dates.js';
import {datesUnder, ITEM, type Heading} from './page-headings.js';
import {onlyFormat, saysNothing} from './says-nothing.js';
import {isCommittee, typeIn} from './subject.js';
import {nameBefore} from './words-beside.js';

/** Headings over any documents: they name none. */
const GENERAL =
  /^(?:(?:our|the|key|related|useful|supporting|other|all|more|latest|current|previous|recent|archived?|further|available|meeting|committee|public|and|&)\s)*(?:documents?|downloads?|files?|attachments?|links?|resources?|information|publications?|library|about(?:\sus)?|news|overview|introduction|archives?|formats?)(?::|\s*$)/i;
/** A longer line tells something. */
const LONGEST = 100;

/** Whether a heading or line could be a document's title: it has words, not of a group or year only. */
const isTitle = (text: string, heading: Heading | undefined) =>
  text.length <= LONGEST &&
  /\p{L}/u.test(maskAll(text, datesUnder(heading))) &&
  !GENERAL.test(text) &&
  !isCommittee(text);

/** Gives a document the name that words around it say, with what else they say of it. */
function rename(one: Found, words: string, by: object) {
  const {title, date, reviewBy} = readLinkText(words, datesUnder(one.line.headings));
  one.row = {...(reviewBy && {reviewBy}), ...one.row, title};
  one.namedBy = by;
  one.nameDate = date;
}

/** Finds days without a year too: they name nothing. */
const anyYear = datesIn(() => 2000);

/** Whether a column is of names. */
const isNaming = (label: string) =>
  /\b(?:titles?|names?|documents?|descriptions?|polic(?:y|ies)|subject|item)\b/i.test(label);

/**
 * Names a link that says nothing by its table's row: by the cell that names things, else the head of
 * its column; and by a heading in its box.
 */
export function nameByBox(one: Found) {
  const {line, lines, name, row} = one;
  if (one.exact || !saysNothing(row.title)) return;
  const words = lines.filter((each) => each !== name?.line && hasWords(each.text, anyYear));
  // What stands under "Minutes" is no name for what stands under "Agenda".
  const cells = words.filter(
    ({block, text, label}) =>
      block.closest('td, th') && /\p{L}{3}/u.test(text) && (isNaming(label) || !typeIn(label)),
  );
  const cell =
    cells.find(({label}) => isNaming(label)) ??
    cells.find(({text}) => isTitle(text, line.headings)) ??
    cells[0];
  const heading = words.find(({block}) => /^h\d$/.test(block.localName));
  // In a committee's row the column "Terms of reference" says what it is.
  if (typeIn(line.label) && (!cell || isCommittee(cell.text))) rename(one, line.label, line);
  else if (cell) rename(one, cell.text, cell);
  else if (heading) rename(one, heading.text, heading);
  else {
    const beside = words.find(
      ({text, links}) =>
        !links.length && nameBefore(text) !== undefined && isTitle(text, line.headings),
    );
    if (beside) rename(one, beside.text, beside);
  }
}

/** Whether a link and its line say nothing of what it opens. */
function isNameless({line: {text, links}, row, exact, namedBy}: Found): boolean {
  const [first, last] = [links[0]?.start ?? 0, links.at(-1)?.end];
  return (
    !exact &&
    !namedBy &&
    saysNothing(row.title) &&
    !hasWords(text.slice(0, first) + text.slice(last))
  );
}

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
    if (heading) rename(one, heading.text, heading);
    else if (line) rename(one, line.text, line);
    else if (nameless.has(one) && isFormatOf(kept.at(-1), one)) continue;
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
  const sections = new Map<Heading, Found[]>();
  for (const one of found) {
    const heading = one.line.headings;
    const section = heading && sections.get(heading);
    if (section) section.push(one);
    else if (heading) sections.set(heading, [one]);
  }
  const headed = new Map<Found, Heading>();
  for (const [heading, members] of sections) {
    if (!isTitle(heading.text, heading.above)) continue;
    const named = members.findIndex((one) => !nameless.has(one));
    const run = named < 0 ? members : members.slice(0, named);
    // Over other documents too it names formats only, not "Read more".
    if (named >= 0 && !run.every(({own}) => onlyFormat(own) !== undefined)) continue;
    // One line over all of them says something of what the heading names.
    const oneLine = new Set(run.map((one) => above.get(one))).size === 1;
    for (const one of run) if (oneLine || !above.has(one)) headed.set(one, heading);
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

/** Adds a link that names a format only to the document before, of which it is another. */
function isFormatOf(last: Found | undefined, {own, row, line}: Found): boolean {
  const format = onlyFormat(own);
  if (!last || format === undefined || saysNothing(last.row.title)) return false;
  const heading = line.headings;
  const near = heading && heading.level >= ITEM ? heading.above : heading;
  if (last.line.headings !== heading && last.line.headings !== near) return false;
  const formats = [formatOf(last.row), ...last.alternatives.map(({format}) => format)];
  if (formats.includes(formatOf(row))) return false;
  last.alternatives.push(asAlternative(row));
  return true;
}
