import {hasWords} from '../file-words.js';
import {onlyYear} from '../page-dates.js';
import type {Found, Json} from './found.js';
import {readLinkText} from './link-text.js';
import {isTitle} from './names-around.js';
import {isVague} from '../says-nothing.js';
import {headingsOver, YEARS, YEARS_ONLY, type Heading} from './page-headings.js';

/** The years of a heading, one of which each title below it has. */
const YEARS_BEHIND = new RegExp(String.raw`(?<![\s,:(–—-])[\s,:(–—-]+${YEARS}\)?$`);

/** The years in front of an edition: "2018/19 (easy read)". */
const YEARS_AHEAD = new RegExp(String.raw`^${YEARS}[\s:([–—-]+`);

/** The nearest heading that says more than years, a committee or "Documents". */
function headingOf({line}: Found): Heading | undefined {
  for (const heading of headingsOver(line.headings))
    if (!YEARS_ONLY.test(heading.text) && isTitle(heading.text, heading.above)) return heading;
  return undefined;
}

/** Whether a title is only years, or only a date whose document has no type that says what it is. */
const needsHeading = ({title, type}: Json, {dates, edition}: Found): boolean => {
  const words = String(title);
  if (edition !== undefined && words.endsWith(`: ${edition}`)) return false;
  const rest = words.replace(YEARS_AHEAD, '').replace(/[)\]]$/, '');
  const years = YEARS_ONLY.test(words) || (rest !== words && !!rest && isVague(rest));
  return type
    ? years && !onlyYear(words)
    : years || (dates(words).length > 0 && !hasWords(words, dates));
};

/** Puts the heading in front of titles that need it: "2018/19" under "Annual accounts". */
export function nameByHeading(rows: ReadonlyMap<Json, Found>) {
  for (const [row, found] of rows) {
    const heading = found.exact || !needsHeading(row, found) ? undefined : headingOf(found);
    if (!heading) continue;
    const lead = readLinkText(heading.text).title;
    row.title = `${lead.replace(YEARS_BEHIND, '')} ${String(row.title)}`;
  }
}
