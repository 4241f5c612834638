import {financialYear} from '../../shared/model/years.js';
import {periodSpan} from '../model.js';
import {addNote} from './notes.js';
import type {Json, YearFound} from './read-years.js';
import {MAX_COMPARED} from './sums.js';

/** No year has more parts of a table each; comparing with more is time lost. */
const MAX_PARTS = 12;

/**
 * Adds what a table says to what earlier tables said, and gives the years that now have it. A second
 * table of the same year and body with other figures completes it. `alone` reads the table without what
 * stands above it: where its figures are there already, that was the heading of another table. Without
 * it the table has a heading of its own: then months below quarters are another table of the year.
 */
export function addYears(
  years: YearFound[],
  found: readonly YearFound[],
  alone?: () => readonly YearFound[] | undefined,
): YearFound[] {
  const isThere = (old: YearFound, year: YearFound) =>
    (overlap(old, year) && !isSameTotal(old, year)) || (!alone && haveParts(old, year));
  const known = (year: YearFound) => {
    const same = years.filter((other) => areOfOneYear(other, year)).slice(0, MAX_PARTS);
    return (
      same.find((old) => isCopy(old, year)) ??
      same.find((old) => !isThere(old, year)) ??
      same[0] ??
      years.find((old) => isPartAgain(old, year))
    );
  };
  const olds = found.map(known);
  const isAgain = found.some((year, index) => olds[index] && isThere(olds[index], year));
  // One table for phones and the same for screens.
  if (isAgain && found.every((year, index) => isCopy(olds[index], year)))
    return found.map((year, index) => olds[index] ?? year);
  return ((isAgain && alone?.()) || found).map((year) => {
    const old = isAgain ? undefined : known(year);
    if (old) complete(old, year);
    else years.push(year);
    return old ?? year;
  });
}

/** Whether both are of one year and body, as far as anybody says. */
const areOfOneYear = (other: YearFound, year: YearFound): boolean =>
  areOfOneBody(other, year) &&
  (year.label
    ? other.label === year.label
    : !other.label &&
      !other.total &&
      !year.total &&
      inOneYear([...other.periods, ...year.periods]));

/** Whether the months of periods of the one are among those of a period of the other, with the same figure. */
function haveParts({label, periods}: YearFound, {periods: others}: YearFound): boolean {
  if (periods.length * others.length > MAX_COMPARED) return false;
  return periods.some((one) =>
    others.some((other) => {
      const [a, b] = [periodSpan(one, label), periodSpan(other, label)];
      return a && b && a.from <= b.to && b.from <= a.to && haveBoth(one, other);
    }),
  );
}

/** Whether a table of years has the total of one, and the other its periods with the same total. */
const isSameTotal = (old: YearFound, {periods, total}: YearFound): boolean =>
  !!old.total &&
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

/** Whether the periods of a year that nobody names are those of another, once more: below "Requests by type". */
const isPartAgain = (old: YearFound, year: YearFound): boolean =>
  !year.label && year.periods.length > 1 && isCopy(old, year);

/** Whether the first has all that the second has. */
function isCopy(old: YearFound | undefined, {periods, total}: YearFound): boolean {
  const has = (rows: (Json | undefined)[], row?: Json) =>
    !row || rows.some((other) => Object.keys(row).every((key) => other?.[key] === row[key]));
  return !!old && periods.every((row) => has(old.periods, row)) && has([old.total], total);
}

function complete(old: YearFound, {periods, total, notes, above}: YearFound) {
  // A heading of one table is none of both.
  old.above = old.above?.filter((text) => above?.includes(text));
  if (notes) addNote(old, notes);
  for (const period of periods) {
    const twin = old.periods.find(({label}) => label === period.label);
    if (twin) Object.assign(twin, period);
    else old.periods.push(period);
  }
  if (total) old.total = {...old.total, ...total};
}

/** Whether both have the same figure of the same period, or of the year. */
const overlap = (a: YearFound, b: YearFound): boolean =>
  haveBoth(a.total, b.total) ||
  b.periods.some((period) =>
    haveBoth(
      a.periods.find(({label}) => label === period.label),
      period,
    ),
  );

const haveBoth = (x?: Json, y?: Json): boolean =>
  !!x && !!y && Object.keys(x).some((key) => !/^(label|from|to|quarter)$/.test(key) && key in y);
