import {bodyIn, saysMore} from './body-names.js';
import type {Part} from './labels.js';
import {blank} from './line.js';
import {typeIn} from './meeting-facts.js';
import {isKind} from './naming.js';
import {days} from './page-shapes.js';
import {findTimes} from './typed-time.js';

/**
 * The meetings of a table's row whose cells have several lines, each with its parts: a body on each line
 * of one day ("10am Audit Committee", "2pm Governing Body"), or as many times as dates. Else the row as it is.
 */
export function rowsInCells(parts: readonly Part[]): Part[][] {
  const columns = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.heading === undefined) return [[...parts]];
    columns.set(part.heading, [...(columns.get(part.heading) ?? []), part]);
  }
  const cells = [...columns.values()];
  const [dates, more] = cells.filter((lines) => lines.some(({text}) => days(text).length));
  if (!dates?.every(({text}) => days(text).length === 1) || more) return [[...parts]];
  const leading = dates.length > 1 ? dates : cells.find(areMeetings);
  const length = leading?.length ?? 1;
  const paired = cells.filter(
    (lines) =>
      lines.length === length && (lines === leading || areTimes(lines) || areMeetings(lines)),
  );
  if (length < 2 || (dates.length > 1 && paired.length < 2)) return [[...parts]];
  const places = new Map(paired.flatMap((lines) => lines.map((part, place) => [part, place])));
  return Array.from({length}, (_, place) =>
    parts
      .filter((part) => (places.get(part) ?? place) === place)
      .map((part) => ({...part, marks: [...part.marks]})),
  );
}

const areTimes = (lines: readonly Part[]) =>
  lines.every(({text, label}) => findTimes(text, label === 'time').length === 1);

/** Lines that each name another meeting, and its time if anything. */
function areMeetings(lines: readonly Part[]): boolean {
  const names = lines.map(({text}) => {
    const times = findTimes(text);
    const words = times.reduce((left, {from, to}) => blank(left, from, to), text);
    const body = bodyIn(words);
    const isPlain = body && !saysMore(words, body);
    return isPlain || (times.length && (typeIn(words) ?? isKind(words))) ? words : '';
  });
  return lines.length > 1 && names.every(Boolean) && new Set(names).size === names.length;
}
