import type {Standing} from './standing.js';

export interface Link {
  words: string;
  href: string;
}

/** One practice as its lines of text, with the words that stand out as its name, and its links. */
export interface Entry {
  lines: string[];
  title?: string;
  hrefs?: string[];
  /** Those links that have words. */
  links?: Link[];
  /** What its place on the page says: a heading over it. */
  standing?: Standing;
  /** Letters in a column of their own, of which a key below the table may tell. */
  letters?: string[];
  /** Its first line is in italics. */
  isItalic?: boolean;
  /** Its name is in bold. */
  isBold?: boolean;
  /** Words that are struck out; a practice whose first line they begin has closed. */
  struck?: string[];
}
