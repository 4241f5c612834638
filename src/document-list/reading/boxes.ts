import {CONTAINER, type Found} from './found.js';
import {giveLoose} from './loose-lines.js';
import type {Line} from './outline.js';
import {fullDates} from '../page-dates.js';
import {typeIn} from './subject.js';

/** Gives each line without a link to the document in whose box it stands. */
export function gatherLines(host: Element, lines: readonly Line[], found: readonly Found[]) {
  const up = (element: Element) => (element === host ? null : element.parentElement);
  const boxes = widenBoxes(host, found, up);
  const rows = new Map<Element, Found[]>();
  for (const one of found) {
    const row = one.link.closest('tr');
    if (row) rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  for (const inRow of rows.values()) dateRow(inRow);
  const loose: Line[] = [];
  const begun = new Set<Found>();
  const shared = new Map<Element, number>();
  for (const {box} of found) shared.set(box, (shared.get(box) ?? 0) + 1);
  const owners = new Map(found.map((one) => [one.line, one]));
  for (const line of lines) {
    const owner = owners.get(line);
    if (owner) {
      boxes.set(owner.box, owner);
      begun.add(owner);
    }
    if (line.links.length) continue;
    let element: Element | null = line.block;
    while (element && !boxes.has(element))
      element = element.localName === 'dd' ? element.previousElementSibling : up(element);
    const row = line.block.closest('tr');
    const one = element && boxes.get(element);
    // Above the first of several in one paragraph it is of them all.
    if (one && !begun.has(one) && (shared.get(one.box) ?? 0) > 1) {
      loose.push(line);
      continue;
    }
    // The cells of a row with several links are about each; a heading in a cell is of that cell.
    const owned = one ? [one] : /^h\d$/.test(line.block.localName) ? [] : row && rows.get(row);
    for (const each of owned ?? []) each.lines.push(line);
    if (!owned?.length) loose.push(line);
  }
  giveLoose(lines, loose, found);
}

/** In a row of a meeting's links, the first of which is its date, that dates the others. */
function dateRow([first, ...others]: readonly Found[]) {
  const isDate = ({line}: Found) => fullDates(line.text.trim())[0]?.start === 0;
  // Under "Minutes" it is the date of those.
  if (!first || !isDate(first) || typeIn(first.line.label) || others.some(isDate)) return;
  for (const one of others)
    if (one.line.headings === first.line.headings) one.lead += ` ${first.line.text}`;
}

/** Makes each document's box as large as it can be without holding another document. */
function widenBoxes(
  host: Element,
  found: readonly Found[],
  up: (element: Element) => Element | null,
): Map<Element, Found> {
  const count = new Map<Element, number>();
  for (const {line} of found)
    for (let element: Element | null = line.block; element; element = up(element))
      count.set(element, (count.get(element) ?? 0) + 1);
  const boxes = new Map<Element, Found>();
  for (const one of found) {
    for (let parent = up(one.box); parent && parent !== host; parent = up(parent)) {
      if (count.get(parent) !== 1 || CONTAINER.test(parent.localName)) break;
      one.box = parent;
    }
    if (!boxes.has(one.box)) boxes.set(one.box, one);
  }
  return boxes;
}
