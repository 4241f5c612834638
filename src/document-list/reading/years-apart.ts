import {onlyYear} from '../page-dates.js';
import {saysNothing} from '../says-nothing.js';
import {alike, differ} from './alike.js';
import type {Found, Json} from './found.js';
import {YEARS_ONLY} from './page-headings.js';

const ANY_YEAR = /\b(?:19|20)\d\d\b/;

/** The year or years that a document's row or column is of, where those are all that a cell says. */
const yearsBeside = ({line, lines}: Found): string | undefined =>
  [...lines.map(({text}) => text), line.label].find((text) => YEARS_ONLY.test(text))?.trim();

/** The same, or those of the nearest heading. */
const yearsAround = (found: Found): string | undefined => {
  const heading = found.line.headings?.text ?? '';
  return yearsBeside(found) ?? (YEARS_ONLY.test(heading) ? heading.trim() : undefined);
};

/**
 * Tells rows of one title and without a date apart by the meetings that they stand with, and by the years around them: a year is the date, as in
 * a column of years, and "2017/18", which is none, ends the title. So it does where a cell beside the
 * document is all that says it, be the row alone or not.
 */
export function tellApart(rows: ReadonlyMap<Json, Found>) {
  for (const group of alike(rows, ([row, {exact}]) =>
    exact || row.date ? undefined : row.title,
  )) {
    if (differ(group, ([, {held}]) => held?.day))
      for (const [row, {held}] of group) if (held) row.date = held.day;
    const areSeveral = differ(group, ([, found]) => yearsAround(found));
    for (const [row, found] of group) {
      const years = areSeveral ? yearsAround(found) : yearsBeside(found);
      if (!years || String(row.title).includes(years)) continue;
      const year = onlyYear(years);
      // A title that says nothing stays as it is, so that the check can name it; one with a year has its own.
      if (!areSeveral && (saysNothing(String(row.title)) || ANY_YEAR.test(String(row.title))))
        continue;
      if (!year) row.title = `${String(row.title)} ${years}`;
      else if (areSeveral) row.date = year;
    }
  }
}
