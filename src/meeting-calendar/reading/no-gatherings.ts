import type {Draft} from './line.js';

/* Days that pages list beside their meetings, on which nobody meets. */

const HOLIDAYS = String.raw`(?:(?!meeting)\p{L}+ ){0,3}(?:bank|public|school) holidays?`;
const PAPERS = String.raw`(?:(?:key|final|draft|the|governing|body|board|committee|meeting|submission|agenda|public) )*(?:papers?|reports?|questions?|(?:agenda )?items?)`;
const DUE = String.raw`(?:(?:are|is|submission|to be) )*(?:due|deadlines?|cut-?offs?|submitted|closing dates?|due dates?)(?: dates?)?`;
const DEADLINES = String.raw`(?:(?:key|final|the|submission) )*(?:deadlines?|cut-?off dates?|closing dates?|last dates?)(?: (?:for|of|to) [^:;.]{3,60})?`;

const NONE = new RegExp(
  String.raw`^\W*(?:20\d\d\W+)?(?:${HOLIDAYS}|${PAPERS} ${DUE}|${DEADLINES}|agenda[- ]setting)(?: (?:monday|friday|for|in))*(?:\W*20\d\d(?:\W\d{2,4})?)?\W*$`,
  'iu',
);

/** Whether words say nothing but that a day is a holiday or a deadline: "Papers due", "Bank holidays 2027". */
export const isNoGathering = (words: unknown): boolean =>
  typeof words === 'string' &&
  words.length < 100 &&
  NONE.test(words) &&
  !/(?:\band\b|&|\/)\s*(?:\p{L}+ )?meetings?\b/iu.test(words);

/** Whether a row is such a day. */
export const isNoMeeting = ({title, venue, exact}: Draft): boolean =>
  !exact && (isNoGathering(title) || isNoGathering(venue));
