import {withoutColon} from './body-spelling.js';

/** Small words, months and what a list is of: with a year, "As at April 2013" and "Our practices in 2014" have no others. */
const DATED =
  /^(?:(?:the|our|all|list|of|as|at|in|on|for|gp|ccg|nhs|correct|position|these|were|are|practices|surgeries|members?(?:hip)?|practice|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\d{1,2}(?:st|nd|rd|th)?)[\s,:–—-]+)+\(?((?:19|20)\d\d)\)?$/i;
const OF_NOW =
  /^(?:the |our )?(?:current|present)\b.*\b(?:practices|surgeries|members(?:hip)?|list)$|^(?:(?:the|our|gp|member) )*(?:practices|surgeries|members(?:hip)?|list) (?:now|today|at present)$/i;

/** The year of which words over practices say that it is theirs: of today's none is later; `undefined` where they say none. */
function yearOf(words: string): number | undefined {
  if (words.length > 60) return undefined;
  const title = withoutColon(words);
  return OF_NOW.test(title) ? Infinity : Number(DATED.exec(title)?.[1]) || undefined;
}

/** Lists of several years on one page: those of the last alone are of today. */
export class DatedLists {
  readonly #last: number;

  /** From what stands over the lists of a page. */
  constructor(titles: string[]) {
    this.#last = Math.max(0, ...titles.map((title) => yearOf(title) ?? 0));
  }

  /** Whether what stands over a list is of an earlier year. */
  isPast(title: string): boolean {
    return (yearOf(title) ?? Infinity) < this.#last;
  }
}
