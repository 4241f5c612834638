/** What stands before a number that is not known exactly: "fewer than 5", "up to 3", "about 40", "between 1 and 4". */
const BEFORE =
  '(?:(?:a (?:little|bit) |just |slightly |well |no |not )?(?:fewer than|less than|more than|greater than|over|under|above|below)|about|around|approx\\w*\\.?|roughly|circa|c\\.?|nearly|almost|some|up to|at least|at most|in excess of|between \\d[\\d,]* and|[<>≤≥~≈])';
/** What stands behind it: "40+", "5 or fewer", "5-9", "1 to 4"; a range of days is no count. */
const BEHIND =
  '(?:\\+| or (?:fewer|less|more|so|under|over)\\b|(?: ?[-–] ?| to )\\d[\\d,]*(?![\\d.,]*(?: ?%| ?(?:working |calendar )?(?:days?|wds?|months?|weeks?)\\b)))';

/** A whole number or one that is not known exactly, as a part of a regular expression. */
export const AMOUNT = `(?:${BEFORE} ?)?\\d[\\d,]*${BEHIND}?`;
/** Words that end with what begins an inexact number, and so do not end a name. */
export const LEADS_IN = `(?<!(?:^|[^a-z])${BEFORE})`;

const WHOLE = new RegExp(`^${BEFORE} ?(?=\\d)|(?<=^${BEFORE}? ?\\d[\\d,]*)${BEHIND}`, 'gi');

/** The same words with a number in place of an inexact one: "5 (2%)" of "fewer than 5 (2%)". */
export const asExact = (words: string): string => words.replace(WHOLE, '');

/** A second figure that the first is compared with: "12 more than in 2017/18", "an increase of 20 on 2017/18", "up from 290"; or a share of it in words: "over half of which were late". */
const COMPARED =
  /\W*\b(?:(?:\d[\d,]*|many|slightly|far)? ?(?:more|fewer|less|higher|lower|greater)(?: requests?)? than (?:(?:in|for|during|at|the|last|a|our|q\d|quarter)\b|20\d\d|\d\d[/-]\d\d\b)|(?:a|an|the)? ?(?:\w+ )?(?:increase|decrease|rise|fall|reduction|drop|growth)\b|(?:up|down|rising|falling) (?:from|by|on)\b|compare|(?:versus|vs)\b|against \d|(?:(?:more|less|fewer) than |nearly |almost |about |over |just )*(?:half|a third|a quarter|(?:the )?majority|most|all) of (?:which|these|those|them)\b).*$/i;

/** A clause without what its figure is compared with; '' where that is all. */
export const withoutComparison = (clause: string): string => clause.replace(COMPARED, '');
