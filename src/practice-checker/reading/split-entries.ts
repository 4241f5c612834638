import {isDetail, looksLikeName, POSTCODE} from './details.js';
import type {Entry} from './entry.js';

/**
 * Lines that may hold several practices, one after another: after a postcode the next line that is
 * no telephone, website or the like begins the next.
 */
export function splitEntries(entry: Entry): Entry[] {
  const {lines, standing, struck = []} = entry;
  const groups: string[][] = [];
  let placed = true;
  for (const line of lines.flatMap(partsOf)) {
    if (!groups.length || (placed && !isDetail(line))) {
      groups.push([]);
      placed = false;
    }
    groups.at(-1)?.push(line);
    placed ||= POSTCODE.test(line);
  }
  const each = groups.length > 1 ? groups.map((group): Entry => ({lines: group})) : [entry];
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
