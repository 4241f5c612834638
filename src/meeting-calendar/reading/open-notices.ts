import {isDay} from '../../shared/model/day.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {readDated} from './dated-parts.js';
import type {Draft, Line} from './line.js';
import {isFree, isNotice, noticeOf} from './notices.js';
import {days} from './page-shapes.js';

/* "The meeting on 26 January has been cancelled": the year of a notice that says none is that of the list. */

/** A notice that says no year, and what was made of it where it stands. */
export interface OpenNotice {
  line: Line;
  read: readonly Draft[];
}

/** A notice whose days have no year of their own: the headings and the date before give one that may be wrong. */
export const isOpenNotice = (chunk: readonly [Line, ...Line[]], read: readonly Draft[]): boolean =>
  isNotice(chunk) &&
  !findDates(chunk[0].text).some(({date}) => date.length === 10) &&
  read.every(({date = ''}) => !isDay(date) || isFree(chunk[0]));

/**
 * Reads such a notice in the only year in which a day of it is a meeting's, or else in the one that is
 * nearest to the other meetings; what was made of it leaves the rows then.
 */
export function settleOpen({line, read}: OpenNotice, rows: Draft[]) {
  const others = rows.filter((row) => !read.includes(row) && isDay(row.date ?? ''));
  // The year that it was read in is right.
  if (read.length && read.every((row) => others.some(({date}) => date === row.date))) return;
  const listed = others.map(({date = ''}) => date).sort();
  const years = yearsOf(line.text, listed);
  if (!years || !(years.size || (read.length && listed.length))) return;
  const year = (month: number) => yearFor(month, years, listed);
  const made = readDated({text: line.text, marks: line.marks}, findDates(line.text, {year}));
  if (!made.length) return;
  const committee = read[0]?.committee;
  const said = made.map((row) => ({
    ...(committee !== undefined && {committee}),
    ...row,
    notice: noticeOf([line]),
  }));
  putInPlace(said, read, rows);
}

/** By the months of a text's days, the years in which these are among the listed days; none where one has several. */
function yearsOf(text: string, listed: readonly string[]): Map<number, number> | undefined {
  const years = new Map<number, number>();
  for (const {date: open} of days(text))
    for (const date of listed) {
      if (!date.endsWith(open.slice(4))) continue;
      const month = Number(open.slice(5, 7));
      const year = Number(date.slice(0, 4));
      if ((years.get(month) ?? year) !== year) return undefined;
      years.set(month, year);
    }
  return years;
}

/** The year of a month: its own, that of the first month that has one, or the nearest to the listed days. */
function yearFor(month: number, years: ReadonlyMap<number, number>, listed: readonly string[]) {
  const [first] = years.values();
  return years.get(month) ?? first ?? nearestYear(month, listed);
}

/** Puts new rows where old ones stand, which leave; at the end where there are none. */
function putInPlace(made: readonly Draft[], old: readonly Draft[], rows: Draft[]) {
  const [place = rows.length] = old.map((row) => rows.indexOf(row));
  for (const row of old) rows.splice(rows.indexOf(row), 1);
  rows.splice(place, 0, ...made);
}

/** The year in which a month is among these days, or nearest to them; of several the last. */
function nearestYear(month: number, days: readonly string[]): number {
  const [first = 0, last = 0] = [days[0], days.at(-1)].map((day = '') => monthsTo(day));
  const away = (year: number) => {
    const at = year * 12 + month;
    return Math.max(first - at, at - last, 0);
  };
  const latest = Number(days.at(-1)?.slice(0, 4));
  return [latest + 1, latest, latest - 1].reduce((best, year) =>
    away(year) < away(best) ? year : best,
  );
}
const monthsTo = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
