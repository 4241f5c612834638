/* How people write dates: day first, the month as a word or a number, the weekday before or behind. */

/** The months' names for short, January first. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 1 to 12 of a month's name, whole or short; 0 of no month's. */
export const monthNumber = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Months in Roman numbers, as in "12.III.2019". */
export const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

export const weekday = (name: string) =>
  `(?<${name}>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:days?)?`;
export const month = (name: string) =>
  `(?<${name}>jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])`;
export const TH = String.raw`\s{0,2}(?:st|nd|rd|th)(?![a-z])`;
const CLOCK = String.raw`\s{0,2}(?:[ap]\.?m|noon|mid-?day|h(?:ou)?rs)`;
/** What makes of two digits behind a month no year: "10.30", "10am", "10 to 12.30pm", "28 January, 24 March". */
export const TIME = String.raw`[.:]\d|${CLOCK}|(?:${TH})?\s{1,2}(?:of\s)?(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)|\s{0,2}(?:[-–—]|to)\s{0,2}\d{1,2}(?:[.:]\d\d)?${CLOCK}`;
/** 2019, but not of "2019/20" (a financial year) or "2000hrs"; or 19. */
const year = (name: string) =>
  String.raw`(?:[\s.,/_'’–-]{0,3}(?<${name}>(?:19|20)\d\d)(?!\d|[/-]\d\d(?!\d)|${CLOCK})|(?:[.,]?\s{0,3}|[-/_.])['’]?(?<${name}2>\d\d)(?!\d|${TIME}))`;

/**
 * What a number behind it is of, and no day: "Quarter 4 March 2019", "Covid 19 May 2020". "Date of issue" and
 * "to book" lead to days, as do names of meetings; no noun stands here that may end the name of a committee.
 */
export const NUMBERED =
  'part|item|paper|version|appendix|annexe?|no\\.?|number|phase|covid|cov|enclosure|enc\\.?|attachment|section|chapter|volume|vol\\.?|(?<!of\\s)issue|(?<!to\\s|please\\s)book|(?<!meetings?\\s|of\\s)schedule|document|table|stage|tier|level|step|wave|cohort|band|type|lot|tranche|grade|zone|q(?:uarter|tr)?|year(?=\\s{1,2}\\d\\b)';
/** Such a noun before its number, or a letter that a hyphen joins to it: "COVID-19 May"; "Paper-12-March-2019" is a file's name with a day. */
const NUMBER = String.raw`\b(?:(?:${NUMBERED})(?:\s{1,2}|[-–](?=\d{1,2}\s))|(?<![\w’'-])[a-z]-(?=\d{1,2}\s))(?!\d{1,2}${TH})`;

/** What stands between days that share a month. */
export const AND = String.raw`\s{0,2}(?:,\s{0,2}and\b|,|[&/+–—-]|\b(?:and|to)\b)\s{0,2}`;

/**
 * The spellings, each with groups of its own; no part repeats without a bound, so that no text is slow.
 * Spaces are any of Unicode's (Word and CMSs write no-break and thin ones).
 */
export const DATE = new RegExp(
  String.raw`(?:(?<![a-z])${weekday('before')}[\s.,]{0,9}(?:the\s{1,2})?)?(?:` +
    [
      // 30th of January 2024, 12-Mar-19, 30 January; not "Part 2 March" and not "9.30 May"
      String.raw`(?:(?<=day)|(?<![a-z\d£]|\d[.:]))(?<!${NUMBER})(?<d1>\d{1,2})(?:${TH})?(?:\s{0,9}|[-/._])(?:(?:day\s)?of\s{1,9})?${month('m1')}${year('y1')}?`,
      // April 1st 2013, January 30th, January 28 and 29, 2020
      String.raw`(?<![a-z])${month('m2')}[\s.]{0,2}(?:(?<l2>(?:\d{1,2}(?:${TH})?${AND}){1,5})?(?<d2>\d{1,2})(?:${TH})?[\s,]{1,3}(?<y2>(?:19|20)\d\d)(?!\d|${CLOCK})|(?<d8>\d{1,2})${TH})`,
      // Feb19, Sept 2019
      String.raw`(?<![a-z])${month('m3')}${year('y3')}`,
      // 2019-03-12, 20190312
      String.raw`(?<!\d)(?<y4>(?:19|20)\d\d)(?<s4>[-/._]?)(?<m4>\d\d)\k<s4>(?<d4>\d\d)(?!\d)`,
      // 2019-03
      String.raw`(?<!\d)(?<y5>(?:19|20)\d\d)-(?<m5>0\d)(?![\d/-])`,
      // 12.III.2019
      String.raw`(?<![a-z\d])(?<d9>\d{1,2})[./]\s?(?<m9>${[...ROMAN].reverse().join('|')})[./]\s?(?<y9>(?:19|20)\d\d)(?!\d)`,
      // 12/03/2019, 12.03.19, 12. 03. 2019
      String.raw`(?<![a-z\d]|\d[./])(?<d6>\d{1,2})(?<s6>[-/._]\s?)(?<m6>0?[1-9]|1[0-2])\k<s6>(?<y6>(?:19|20)?\d\d)(?!\d|\k<s6>\d)`,
      // 05 03 2019
      String.raw`(?<!\w|\d\s)(?<d0>[0-3]\d) (?<m0>0[1-9]|1[0-2]) (?<y0>20\d\d)(?![\d]|\s\d)`,
      // 03/2019
      String.raw`(?<![\w./-])(?<m7>0\d|1[0-2])[-/.](?<y7>(?:19|20)\d\d)(?![\d/-])`,
    ].join('|') +
    String.raw`)(?:\s{0,2}\(${weekday('after')}\))?`,
  'gi',
);
