import {addNote} from './notes.js';
import type {YearFound} from './read-years.js';
import {withoutYears} from './time-words.js';

/** Notes of years of one name the nearest heading that only some of them stand below, where it says more than a year. */
export function nameSameYears(years: readonly YearFound[]) {
  const twins = new Map<string, YearFound[]>();
  for (const year of years)
    if (year.label) twins.set(year.label, [...(twins.get(year.label) ?? []), year]);
  for (const same of twins.values()) {
    const times = new Map<string, number>();
    for (const text of same.flatMap(({above = []}) => [...new Set(above)]))
      times.set(text, (times.get(text) ?? 0) + 1);
    for (const year of same) {
      const name = year.above?.find(
        (text) => times.get(text) !== same.length && saysMoreThanYear(text),
      );
      if (name) addNote(year, name);
    }
  }
}

const saysMoreThanYear = (heading: string): boolean =>
  /[a-z]/i.test(withoutYears(heading).replace(/\bto\b/g, ''));
