import {maskFile} from '../file-words.js';
import {monthNumber} from '../../shared/parse/date-spelling.js';
import {MONTH_NAME} from '../page-dates.js';

/** Days, months and what stands between them, up to a year: ", February and March 2019". */
const UP_TO_YEAR = new RegExp(
  String.raw`^(?<listed>(?:[\s,;|/&(–—-]|\b(?:and|to|or)\b|\b\d{1,2}(?:st|nd|rd|th)?\b|\b${MONTH_NAME}\b\.?){0,60})(?<![\d/-])(?<year>(?:19|20)\d\d)(?!\d|\s?[/–-]\s?\d\d)`,
  'i',
);
const MONTHS = new RegExp(String.raw`\b${MONTH_NAME}\b`, 'gi');
/** A longer list of months has a year of its own in between. */
const NEAR = 160;

/**
 * The year that stands behind the months of several links, for the one that ends at `end`: "January,
 * February and March 2019". In "November, December, January 2019" it is of the last only: months that
 * follow each other, forwards or back, turn the year.
 */
export function yearBehind(text: string, start: number, end: number): number | undefined {
  const behind = maskFile(text.slice(end, end + NEAR));
  const {listed = '', year} = UP_TO_YEAR.exec(behind)?.groups ?? {};
  if (!year) return undefined;
  const own = text.slice(start, end).match(MONTHS)?.at(-1);
  let month = own ? monthNumber(own) : 0;
  if (!month) return undefined;
  let turns = 0;
  for (const [name] of listed.matchAll(MONTHS)) {
    const next = monthNumber(name);
    // The shorter way round the year: from November to March it is four months on.
    const step = ((next - month + 18) % 12) - 6;
    if (month + step > 12) turns--;
    else if (month + step < 1) turns++;
    month = next;
  }
  return Number(year) + turns;
}
