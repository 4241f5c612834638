type Json = Record<string, unknown>;

/** A stretch of a line: a link, words that were struck out, or the place of a sign. */
export interface Mark {
  from: number;
  to: number;
  url?: string;
  /** Of no words: the sign of a note stands here. */
  sign?: string;
}

/** A line of a page, without its markup. */
export interface Line {
  text: string;
  marks: Mark[];
  /** Lines of one table row, list item or paragraph have the same. */
  group: unknown;
  /** What stands above its column or before it. */
  label?: string;
  /** Of a heading: 1 to 6 as in HTML, more for what only looks like one. Empty text ends its section. */
  level?: number;
  /** Exact values that `toHTML` wrote beside a row's words. */
  data?: Json;
}

/** What the words of a row have given so far; `parse` makes it canonical. */
export interface Draft extends Json {
  date?: string;
  documents?: Json[];
  booking?: Json;
  /** Of a notice: it tells a change of a meeting that the list may have, or the time and place that hold now. */
  notice?: 'change' | 'now';
}

/** The text with a stretch taken out; as long as before, so that places in it hold. */
export const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + '|'.repeat(Math.max(0, to - from)) + text.slice(to);
