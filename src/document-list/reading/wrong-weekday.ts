import {weekdayOf} from '../../shared/model/day.js';
import {fullDates, type Dates} from '../page-dates.js';

const inCapital = (weekday: string) => weekday.replace(/^./, (letter) => letter.toUpperCase());

/** What the first of these texts that names a day with another weekday than its own gets wrong: "Monday 14 May 2019" was a Tuesday. */
function wrongIn(texts: readonly string[], day: unknown, dates: Dates): string | undefined {
  for (const text of texts)
    for (const {date, weekday} of dates(text)) {
      const own = date === day && date.length === 10 && weekday && weekdayOf(date);
      if (own && own !== weekday)
        return `${date} was a ${inCapital(own)}, and the page says ${inCapital(weekday)}; correct one of them`;
    }
  return undefined;
}

/** The same for the day of a document, unless its title still says it: then the check names it. */
export const wrongWeekday = (
  title: string,
  texts: readonly string[],
  day: unknown,
  dates: Dates,
): string | undefined =>
  wrongIn([title], day, fullDates) ? undefined : wrongIn([title, ...texts], day, dates);
