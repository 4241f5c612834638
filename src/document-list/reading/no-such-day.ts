import {MONTH_NAME, type Dates} from '../page-dates.js';

/** A day with its year, as people type it. */
const DAY = new RegExp(
  String.raw`(?<![\d/.v-])[0-3]?\d(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)?\s(?:of\s)?${MONTH_NAME}\b[.,]?\s)(?:19|20)\d\d(?![\d/-])`,
  'i',
);

/** What is typed as a day where there is no such day, "31/02/2019": the parser tells the editor of it. */
export function noSuchDay(texts: readonly string[], dates: Dates): string | undefined {
  for (const text of texts) {
    const day = DAY.exec(text)?.[0];
    if (day && !dates(text).length) return day;
  }
  return undefined;
}
