import {financialYear} from '../../shared/model/years.js';
import {addNote} from './notes.js';
import type {Json, YearFound} from './read-years.js';

/**
 * Adds what a table says to what earlier tables said, and gives the years that now have it. A second
 * table of the same year and body with other figures completes it. `alone` reads the table without what
 * stands above it: where its figures are there already, that was the heading of another table.
 */
export function addYears(
  years: YearFound[],
  found: readonly YearFound[],
  alone: () => readonly YearFound[] | undefined,
): YearFound[] {
  const known = (year: YearFound) =>
    years.find(
      (other) =>
        areOfOneBody(other, year) &&
        (year.label
          ? other.label === year.label
          : inOneYear([...other.periods, ...year.periods]) &&
            !other.label &&
            !other.total &&
            !year.total),
    );
  const isAgain = found.some((year) => {
    const old = known(year);
    return overlap(old, year) && !isSameTotal(old, year);
  });
  // One table for phones and the same for screens.
  if (isAgain && found.every((year) => isCopy(known(year), year)))
    return found.map((year) => known(year) ?? year);
  return ((isAgain && alone()) || found).map((year) => {
    const old = isAgain ? undefined : known(year);
    if (old) complete(old, year);
    else years.push(year);
    return old ?? year;
  });
}

/** Whether a table of years has the total of one, and the other its periods with the same total. */
const isSameTotal = (old: YearFound | undefined, {periods, total}: YearFound): boolean =>
  !!old?.total &&
  !!total &&
  !(old.periods.length && periods.length) &&
  'received' in total &&
  Object.entries(total).every(([key, figure]) => (old.total?.[key] ?? figure) === figure);

/** What names no body may be of any. */
const areOfOneBody = (a: YearFound, b: YearFound): boolean =>
  !a.body || !b.body || a.body.key === b.body.key;

/** Whether the months of all are known, and of one financial year. */
const inOneYear = (periods: readonly Json[]): boolean =>
  new Set(periods.map(({from}) => typeof from === 'string' && financialYear(from))).size === 1 &&
  'from' in (periods[0] ?? {});

/** Whether the first has all that the second has. */
function isCopy(old: YearFound | undefined, {periods, total}: YearFound): boolean {
  const has = (rows: (Json | undefined)[], row?: Json) =>
    !row || rows.some((other) => Object.keys(row).every((key) => other?.[key] === row[key]));
  return !!old && periods.every((row) => has(old.periods, row)) && has([old.total], total);
}

function complete(old: YearFound, {periods, total, notes}: YearFound) {
  if (notes) addNote(old, notes);
  for (const period of periods) {
    const twin = old.periods.find(({label}) => label === period.label);
    if (twin) Object.assign(twin, period);
    else old.periods.push(period);
  }
  if (total) old.total = {...old.total, ...total};
}

/** Whether both have the same figure of the same period, or of the year. */
function overlap(a: YearFound | undefined, b: YearFound): boolean {
  const both = (x?: Json, y?: Json) =>
    !!x && !!y && Object.keys(x).some((key) => !/^(label|from|to|quarter)$/.test(key) && key in y);
  return (
    both(a?.total, b.total) ||
    b.periods.some((period) =>
      both(
        a?.periods.find(({label}) => label === period.label),
        period,
      ),
    )
  );
}
