import {doubtIn} from './remarks.js';
import {says, standingOf, type Standing} from './standing.js';

/** Words in front of a body that say that the practice is its. */
const OF_BODY =
  /\b(?:members?|part|moved|moving|transferr\w+|joined|joining|switched|now|under|went to|left|belongs|covered|commissioned|in|are)\b(?![^.;]*\bfrom\b)|^see $/i;
/** "See South Norfolk CCG for its services": of whose the practice is, that says too little. */
const SEE_FOR = /^see .+ (?:for|about|re)\b/i;

/** The sign that a note begins with. */
const SIGN = /^[^\p{L}\d]+/u;
/** "South Norfolk CCG practice" */
const THEIRS =
  /(?<=(?:CCG|ICB|Group|Board)) (?:gp )?(?:practices?|surger(?:y|ies)|members?)[.\s]*$/i;

/** What a note says of whose the practice is, or that it is of nobody any more. */
export function noteIn(words: string): Standing {
  const {organisation, ...said} = standingOf(words);
  const standing = organisation || says(said) ? said : doubtIn(words);
  if (organisation && SEE_FOR.test(words)) return {status: words, ...standing};
  const isTheirs =
    organisation &&
    (words.replace(SIGN, '').replace(THEIRS, '').trim() === organisation ||
      OF_BODY.test(words.slice(0, words.indexOf(organisation)))) &&
    !/\bserves?\b.*\bpatients\b/i.test(words);
  return {...standing, ...(isTheirs && {organisation})};
}

/** What cells under labels that say nothing tell of their practice; each has its lines. */
export const notedIn = (cells: string[][]): Standing =>
  Object.assign({}, ...cells.map((lines) => noteIn(lines.join(' ')))) as Standing;

/** A note that the practice has closed or left, in a column of any name. */
export const takesOut = (lines: string[]): boolean => {
  const {status, closed, notes} = standingOf(lines.join(' '));
  return Boolean(status ?? closed ?? notes);
};
