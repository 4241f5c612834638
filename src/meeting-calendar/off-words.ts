/**
 * What is cancelled in hospitals and surgeries, day by day: behind the word they make a body's name, as
 * in "Cancelled Operations Group", and say of no meeting that it is off. Text of a regular expression.
 */
export const CARE =
  '(?:operations?|appointments?|procedures?|clinics?|surger(?:y|ies)|admissions?|treatments?|visits?)\\b';
