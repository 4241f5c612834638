import {isPlaced, read} from './read-words.js';
import type {YearFound} from './read-years.js';

/** Longer is prose. */
const MAX_NOTE = 300;
/** "* Provisional", "1 Excludes requests …", "Note: …", "N.B. …", "Source: …", "p = provisional". */
const MARKED =
  /^([*†‡§¹²³⁴⁵]|[([]?(\d\d?|[a-e])[)\].:]? (?=[A-Z][a-z]+ [a-z])|(foot)?notes?\b|n\.?b\b|please note|source\b|key\b|[a-z] ?= ?[a-z])/i;
/** "Figures exclude …", "This table …", "Excludes …". */
const PLAIN =
  /^((all |these |the |some )?(figures|data|numbers|totals|percentages|requests)\b.*\b(are|is|was|were|do|does|may|include|exclude|have|has|will)\b|(this|the above) table\b|(includ|exclud)(e|es|ed|ing)\b|provisional\b)/i;

/** Whether a line is a note on the figures above it; a heading names a year or a quarter and is no sentence. */
export const isNote = (line: string): boolean =>
  line.length < MAX_NOTE &&
  (MARKED.test(line) || (PLAIN.test(line) && (/\.$/.test(line) || !isPlaced(read(line)))));

/** A caption's words behind its title: in brackets, or after a full stop. */
export const noteIn = (caption: string): string | undefined =>
  /(?:\. |[([])([^()[\]]*[a-z]+ [a-z]+[^()[\]]* [a-z]+[^()[\]]*)[)\]]?\.?$/.exec(caption)?.[1];

/** Adds a note to those of a year, once. */
export function addNote(year: YearFound, note: string) {
  const {notes} = year;
  if (!notes) year.notes = note;
  else if (!notes.includes(note)) year.notes = `${notes}${/[.!?]$/.test(notes) ? '' : '.'} ${note}`;
}
