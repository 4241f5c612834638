import {CODE} from './codes.js';
import {NUMBER} from './contacts.js';
import {isDetail, POSTCODE} from './details.js';
import {isCommonPhrase, looksLikeName} from './names.js';
import type {Entry, Link} from './entry.js';
import {isPerson} from './people.js';
import {isCounty, isPlace} from './places.js';

/**
 * Lines that may hold several practices, one after another: after a postcode the next line that is
 * no telephone, website or the like begins the next.
 */
export function splitEntries(entry: Entry): Entry[] {
  const {lines, standing, links = []} = entry;
  const groups: string[][] = [];
  const areWhole = eachWhole(lines);
  const parts = lines.flatMap(partsOf);
  // What a practice's lines end with, where nothing else says where the next begins.
  const closing = parts.some((line) => POSTCODE.test(line)) ? POSTCODE : NUMBER;
  let closed = false;
  for (const [at, line] of parts.entries()) {
    if (!groups.length || areWhole || (closed && beginsNext(line, parts.slice(at), closing))) {
      groups.push([]);
      closed = false;
    }
    groups.at(-1)?.push(line);
    closed ||= closing.test(line);
  }
  const each =
    groups.length > 1
      ? groups.map((group): Entry => ({
          lines: group,
          struck: entry.struck,
          hrefs: hrefsAmong(links, group),
        }))
      : [entry];
  return each.map((one) => ({
    ...one,
    standing: {...standing, ...(isStruck(one) && {status: 'closed'})},
  }));
}

/** Whether the words that a practice begins with are struck out. */
export const isStruck = ({lines: [first], struck = []}: Entry): boolean =>
  struck.some((words) => first?.startsWith(words));

/**
 * Whether a line begins the next practice: it has words of names, or the form of a name and a postcode
 * to come. Else it says more of the practice above.
 */
function beginsNext(line: string, rest: string[], closing: RegExp): boolean {
  // "D82009 | Oak Surgery | 1 Oak Street"
  const coded = line.replace(CODE_AHEAD, '');
  if (coded !== line && looksLikeName(headOf(coded))) return true;
  if (isDetail(line)) return false;
  const head = headOf(line);
  const isFollowed = rest.some((each) => closing.test(each));
  // "Dr A Smith, Dr B Jones", a line each, are people of the practice above.
  if (isPerson(head) && (!isFollowed || isPerson(rest[1] ?? '') || looksLikeName(rest[1] ?? '')))
    return false;
  if (looksLikeName(head) && !isCommonPhrase(head)) return closing === POSTCODE || isFollowed;
  return closing === POSTCODE && isFollowed && isPlace(head) && !isCounty(head);
}

const CODE_AHEAD = new RegExp(`^${CODE.source}\\s*[|,:–-]\\s*`, 'i');

/** What stands in front of the first sign that parts a line. */
const headOf = (line: string): string => line.split(/\s*(?:[,|(:]| [–-] )/)[0] ?? '';

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
