/** Somebody of the practice, behind its name. */
export const PERSON = /^(?:drs?|mrs?|ms|miss|prof(?:essor)?|nurse|sister|matron)\b\.? /i;
/** What somebody is: "clinical chair", behind a person's name. */
export const ROLE =
  /\b(?:chair(?:man|woman|person)?|lead|director|manager|partner|officer|representative|rep|nurse|principal)\b/i;
/** "Drs Jones, Patel and Brown": a name with commas. */
export const DOCTORS =
  /^Drs?\.? [^,\d]{1,40}(?:, ?[^,\d]{1,25}){0,6},? (?:and|&) [^,\d]{1,40}(?=,|$)/;
/** A person, as a list of a practice's doctors has them; "Dr Smith & Partners" is a practice. */
const ALONE =
  /^(?:dr|mr|mrs|ms|miss|prof(?:essor)?|nurse|sister|matron)\b\.? (?!.*(?:partner|practice|surger|&| and ))[^,\d]*$/i;

export const isPerson = (words: string): boolean => ALONE.test(words.replace(/ \([^()]*\)$/, ''));

/** "Practice nurse – Ann Bell", "Lead GP - Dr Smith": what somebody is, and who. */
const CALLED =
  /^(?:(?:lead|senior|principal|named|our|the|practice) )*(?:gps?|partners?|doctors?|nurses?|managers?|receptionists?|pharmacists?)\s?[:–-]\s?(?=\p{Lu})[^,\d]*$/iu;

/** "Dr A Smith, Dr B Jones": people of the practice above, and no practice. */
export function arePeople(line: string): boolean {
  const parts = line.replace(/[\s.]+$/, '').split(/, ?| (?:and|&) (?=dr|mr|ms|miss)/i);
  const [first = '', second = '', ...others] = parts;
  const isOne = !others.length && isPerson(first) && ROLE.test(second) && !/\d/.test(second);
  return isOne || CALLED.test(line) || (parts.length > 1 && parts.every(isPerson));
}
