import {isNoted, isValue} from './read-cell.js';
import {isPlaced, read} from './read-words.js';
import type {Row} from './table-row.js';
import {isTimed} from './time-words.js';

/** Whether rows are named by months in figures, such as "09/11" or "2010-10". */
export const haveMonths = (rows: readonly Row[]): boolean =>
  rows.some(
    ({cells: [first = '']}) =>
      /^(\d\d?|20\d\d)[/-](\d\d?)$/.test(first) && read(first).months.length > 0,
  );

/** Whether a row names those below it. `firstFigure` is the place of the first column of figures, -1 without any. */
export function isHeading(
  [first = '', ...others]: readonly string[],
  firstFigure: number,
): boolean {
  if (others.some(isNoted) || (!firstFigure && isValue(first))) return false;
  const said = read(first);
  // A period whose figures are missing or unreadable; the same in every cell is a merged row.
  const isPeriod = firstFigure >= 0 && isPlaced(said) && !others.includes(first);
  return !(isPeriod && (isTimed(said) || said.total || others.some(Boolean)));
}
