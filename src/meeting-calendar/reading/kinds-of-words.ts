import type {Draft} from './line.js';

/** Sentences are no titles and no places. */
export const isProse = (text: string): boolean =>
  /\b(?:is|are|was|were|will|has|have|had|became|please|we|you|can|should|must|meets?|moves|welcome(?! (?:centre|center|hall|house|rooms?|building|suite)\b)|submit|email|contact|click)\b|^to\b/i.test(
    text,
  );

/** What a gathering is for that is no meeting: before "session" it is its name. Text of a regular expression. */
export const PURPOSE =
  '(?:development|training|briefing|strategy|planning|induction|networking|engagement)';

/** What keeps the public out of a meeting, or of a part of one. Text of a regular expression. */
export const SHUT = '(?:private|closed|confidential)';

/** Words that end in what meetings are held in or on: "Civic Centre", "Room 3", "10 Harcourt Avenue", "SS2 6ER". */
export const isPlace = (words: string): boolean =>
  /(?:\b(?:rooms?|boardroom|hall|centre|center|house|building|hotel|church|library|offices?|chambers?|theatre|suite|stadium|school|college|university|hospital|surgery|street|road|avenue|lane|online|virtual(?:ly)?|(?:ms |microsoft )?teams|zoom|webex|google meet|(?:video|tele)[ -]?conferenc(?:e|ing))(?:\s\(?[a-z]?\d{0,3}\)?)?|\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})$/i.test(
    words,
  );

/** Places that have no address. */
export const isOnline = (words: string): boolean =>
  /\b(?:online|virtual(?:ly)?|teams|zoom|webex|google meet|conferenc(?:e|ing)|livestream)\b/i.test(
    words,
  );

/** Notes words as they were written. */
export function addNote(row: Draft, words: string, pause = ' ') {
  row.notes = row.notes ? `${row.notes as string}${pause}${words}` : words;
}
