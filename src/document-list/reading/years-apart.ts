import {onlyYear} from '../page-dates.js';
import type {Found, Json} from './found.js';
import {YEARS_ONLY} from './page-headings.js';

/** The year or years that a document's row, column or nearest heading is of, where those are all it says. */
const yearsAround = ({line, lines}: Found): string | undefined =>
  [...lines.map(({text}) => text), line.label, line.headings?.text ?? '']
    .find((text) => YEARS_ONLY.test(text))
    ?.trim();

/**
 * Tells rows of one title and without a date apart by the years around them: a year is the date, as in
 * a column of years, and "2017/18", which is none, ends the title.
 */
export function tellApart(rows: ReadonlyMap<Json, Found>) {
  const alike = new Map<unknown, [Json, string | undefined][]>();
  for (const [row, found] of rows) {
    if (found.exact || row.date) continue;
    const others = alike.get(row.title);
    const one: [Json, string | undefined] = [row, yearsAround(found)];
    if (others) others.push(one);
    else alike.set(row.title, [one]);
  }
  for (const group of alike.values()) {
    if (new Set(group.map(([, years]) => years)).size < 2) continue;
    for (const [row, years] of group) {
      if (!years) continue;
      const year = onlyYear(years);
      if (year) row.date = year;
      else row.title = `${String(row.title)} ${years}`;
    }
  }
}
