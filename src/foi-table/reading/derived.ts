import type {Said} from './read-words.js';

/** Rows and columns that are made from the others, or were only hoped for; a note in brackets on a target makes none. */
const DERIVED =
  /^\W*(averages?|mean|median|targets?|forecast|plan(ned)?|project(ed|ions?)|budget|of which)\b|\b(average|mean|median|target(?!.*\b(met|hit|achieved|missed)\b)|forecast|projection|trajectory|change|difference|variance)\b(?![^(]*\))|\((forecast|planned|projected|projection|target|average)\)/i;
/** What it was a year before, unless that year is named: then it is that year's figure. */
const EARLIER = /\b(previous|prior|last|preceding) (financial )?year\b/i;

/** Whether a name is of the year before, which nobody names. */
export const isEarlier = ({text, year}: Said): boolean => !year && EARLIER.test(text);

/** Whether a name is of such a row or column. */
export const isDerived = (said: Said): boolean => DERIVED.test(said.text) || isEarlier(said);
