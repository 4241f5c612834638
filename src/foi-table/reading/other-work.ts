import {FOI} from './laws.js';
import type {Said} from './read-words.js';

/** Who writes to a body or is written about, and no request says so. */
const KIND =
  "(?:mps?(?:'s?)?|pals|ministerial|parliamentary|members?(?: of parliament)?|media|press|general|public|patients?|website|switchboard|phone|telephone|written|other)";
/** What is counted of them. */
const WORK =
  '(?:letters?|correspondence|contacts?|calls?|e-?mails?|questions?|queries|enquir(?:y|ies)|inquir(?:y|ies)|compliments?|comments|complaints?|cases|petitions?|consultations?)';
/** "MP letters received", "PALS contacts", "media calls", "correspondence from MPs", "PQs". */
const OTHER_WORK = new RegExp(
  `\\b${KIND} ${WORK}\\b|\\b(?:letters?|correspondence|contacts?|enquiries|calls|e-?mails?) (?:from|by) ${KIND}\\b|\\b(?:pqs?|pals)\\b|^\\W*(?:(?:total|number|no\\.?)(?: of)? )?(?:letters|correspondence|contacts|(?:phone |telephone )?calls|e-?mails|compliments|petitions) (?:received|answered|responded|logged|handled|closed|completed|in time|on time|within|late)\\b`,
);
const REQUESTS = /\brequests?\b/;

/** What people call requests, and what is counted of them or says when. */
const KNOWN =
  "(?:\\w*requests|\\w*foi['’]?a?s|reqs|enquiries|inquiries|applications|cases|quer(?:ie|y)s|questions|submissions|responses|reviews|appeals|extensions|refusals|numbers|totals|items|volumes|figures|statistics|(?:month|quarter|period|year|day)s|was|is|has|this|its|others)";
/** Things without a plural that bodies receive. */
const MASS = 'feedback|funding|income|post|mail|money|correspondence|revenue';
/** Those, and plurals of whatever else; "previous", "plus", "across", "always" and "towards" are none. */
const THINGS = `(?:[a-z]{3,}(?<![su]|alway|ward)s|${MASS})`;
/** What is received that is no request: "Invoices received", "received 120 referrals". */
const OTHER_THINGS = new RegExp(
  `\\b(?!${KNOWN}\\b)${THINGS} (?:rec['’]?d|received)\\b|\\breceived (?!${KNOWN}\\b)${THINGS}\\b|\\b(?:job|planning|grant|funding) applications\\b`,
);

/** Whether lower-case words count work that is no request: "MP letters received". */
export const areOfOtherWork = (words: string): boolean =>
  (OTHER_WORK.test(words) || OTHER_THINGS.test(words)) && !FOI.test(words) && !REQUESTS.test(words);

/** Who asked, of all who did: "media requests received". */
const OF_SOME = new RegExp(
  `\\b${KIND} requests?\\b|\\brequests? .*\\b(?:from|by) (?:the )?${KIND}\\b`,
);
/** What was open before, or is still: nobody knows. */
const CARRIED = /carried|\bc\/f\b|rolled|held over/;
const STILL = /\bopen\b|outstanding|pending|ongoing|progress|not yet|await|still|\b(?:in)?to\b/;

/** A sum that each period has beside its own figure: "Received YTD". */
const SO_FAR = /\b(?:ytd|(?:year|total|sum) to date|so far)\b/;

/** Whether a name says only that requests were carried: "Carried forward", into this period or out of it. */
export const areCarried = (name: string): boolean =>
  CARRIED.test(name.toLowerCase()) && !STILL.test(name.toLowerCase());

/** What only some of them have: "requests received by email", "late because of a consultation". */
const PART =
  /\b(?:by|via|from|through|about|relating|regarding|concerning|that|which|where|due|because|of which|including)\b/;

/**
 * How clearly words name a figure: of two columns or rows for the same the clearer one has it, wherever
 * it stands. "FOI received" before "Requests received", that before "Invoices received", and "Still
 * open" before "Carried forward".
 */
export function clarityOf({text, column}: Said): number {
  const words = text.toLowerCase();
  if (areCarried(words) || SO_FAR.test(words)) return -1;
  if (OTHER_WORK.test(words) && !FOI.test(words)) return -1;
  if (OF_SOME.test(words)) return -1;
  if (PART.test(words)) return 0;
  if (FOI.test(words)) return 2;
  return column === 'received' && REQUESTS.test(words) ? 1 : 0;
}
