import {CODE} from './codes.js';
import {NUMBER} from './contacts.js';
import {isDetail, POSTCODE} from './details.js';
import {looksLikeName} from './names.js';
import type {Entry, Link} from './entry.js';

/**
 * Lines that may hold several practices, one after another: after a postcode the next line that is
 * no telephone, website or the like begins the next.
 */
export function splitEntries(entry: Entry): Entry[] {
  const {lines, standing, struck = [], links = []} = entry;
  const groups: string[][] = [];
  const areWhole = eachWhole(lines);
  let placed = true;
  for (const line of lines.flatMap(partsOf)) {
    if (!groups.length || areWhole || (placed && !isDetail(line))) {
      groups.push([]);
      placed = false;
    }
    groups.at(-1)?.push(line);
    placed ||= POSTCODE.test(line);
  }
  const each =
    groups.length > 1
      ? groups.map((group): Entry => ({lines: group, hrefs: hrefsAmong(links, group)}))
      : [entry];
  return each.map((one) => {
    const isStruck = struck.some((words) => one.lines[0]?.startsWith(words));
    return {...one, standing: {...standing, ...(isStruck && {status: 'closed'})}};
  });
}

/** "Ash Surgery, NR1 1AA; Elm Surgery, NR1 1AB" are two. */
function partsOf(line: string): string[] {
  const parts = line.split(/; ?/);
  const areAll = parts.every(
    (part) => POSTCODE.test(part) && looksLikeName(part.split(',')[0] ?? ''),
  );
  return areAll ? parts : [line];
}

/** Each line is a practice with its details, of the same kinds: "Oak Surgery  01603 111111". */
function eachWhole(lines: string[]): boolean {
  const startsWithName = (line: string) =>
    !isDetail(line) && looksLikeName(line.split(/\s*(?:[,|]| [–-] |[+(]?\d)/)[0] ?? '');
  return (
    lines.length > 1 &&
    lines.every(startsWithName) &&
    [NUMBER, POSTCODE, CODE].some((form) => lines.every((line) => form.test(line)))
  );
}

/** The addresses of the links whose words stand in these lines. */
const hrefsAmong = (links: Link[], lines: string[]): string[] =>
  links.flatMap(({words, href}) =>
    lines.some((line) => line.includes(words)) || words.startsWith(lines[0] ?? ' ') ? [href] : [],
  );
