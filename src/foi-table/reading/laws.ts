/** Requests that this law is about. */
export const FOI =
  /\bfoia?s?\b|freedom of info|(?<!environmental )information requests?|requests? for info/i;
/** Requests that other laws are about. */
export const OTHER_LAW =
  /subject access|\bd?sars?\b|environmental info|\beirs?\b|data protection|access to (?:health|medical|patient) records|\bdpa\b|\bgdpr\b/i;
/** What is counted with another law's requests, or without them: "all requests (excluding SARs)". */
const BESIDE = /\b(excl\w*|incl\w*|without|except|other than|not|plus|combined)\b/i;

/** Whether words name requests, and none under this law: "EIR received". */
export const areOfOtherLaw = (words: string): boolean =>
  OTHER_LAW.test(words) && !FOI.test(words) && !BESIDE.test(words);
