import {addNote} from './notes.js';
import type {Said} from './read-words.js';
import type {YearFound} from './read-years.js';
import {withoutYears} from './time-words.js';

/** Headings that name a year, and the years that were first read below them. */
export class YearHeadings {
  readonly #below = new Map<Said, YearFound[]>();

  /** Whether a table was read below a heading. */
  has(heading: Said): boolean {
    return this.#below.has(heading);
  }

  /** Two years of one name say below which heading each stands. */
  sayWhose(years: readonly YearFound[], heading: Said) {
    const own = years.filter(
      (year) => year.label && ![...this.#below.values()].flat().includes(year),
    );
    for (const year of own)
      for (const [other, twins] of this.#below)
        for (const twin of twins)
          if (twin.label === year.label && other.text !== heading.text) {
            sayName(twin, other.text);
            sayName(year, heading.text);
          }
    this.#below.set(heading, [...(this.#below.get(heading) ?? []), ...own]);
  }
}

/** Notes a heading below which a year stands, where it says more than which. */
function sayName(year: YearFound, heading: string) {
  if (/[a-z]/i.test(withoutYears(heading).replace(/\bto\b/g, ''))) addNote(year, heading);
}
