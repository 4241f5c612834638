import {hasCount, plain, withoutAsides} from './clauses.js';
import {inDigits, isNoted} from './read-cell.js';
import {read} from './read-words.js';
import {AMOUNT, LEADS_IN, withoutComparison} from './vague.js';

/** A figure's name and its value, as a line of a list writes them; the name is '' where the heading above has it. */
export type Pair = [name: string, value: string];

/** "Number of requests received - 134", "In time .... 130", "Requests received 134", "The number received was 134." */
const NAME_FIRST = new RegExp(
  `^(.*(?:[a-z)%'"’]|\\b20\\d\\d(?:[/-]\\d\\d)?(?=(?::| [–—-]) ?\\d))${LEADS_IN})(?:\\s*(?:[:=–—→-]+|\\.{2,}|…+)\\s*|\\s+(?=${AMOUNT}$)|\\s+(?:was|were|is|are|totall?ed)\\s+(?=${AMOUNT}\\W*$))(.*)$`,
  'i',
);
/** Behind a number that counts no requests. */
const DAYS = '(?:working |calendar )?(?:days?|wds?)\\b';
/** "134 requests received", "123 of 133 in time (92%)", "130 (97%) were answered in time", "fewer than 5 were late". */
const COUNT_FIRST = new RegExp(
  `^(${AMOUNT}(?: (?:out )?of \\d[\\d,]*)?(?: ?\\([\\d.]+ ?%\\))?|[\\d.,]+ ?% ?\\(${AMOUNT}\\)) ?(?!${DAYS})([a-z].*?) ?(\\(.*)?$`,
  'i',
);
/** Who received and answered: "we", "the CCG", "Norwich CCG", "NHS Norwich". */
const WHO =
  '(?:(?:the|our|nhs) \\D{2,60}?|\\D{2,60}? (?:ccg|icb|trust|board|council|authority|service)) (?:has |have |also )?';
/** "We received 134 requests", "responded to about 130 within 20 working days". */
export const SENTENCE = new RegExp(
  `^(?:we (\\D{4,40}?)|(?:${WHO})?(received|answered|responded to|replied to|closed|completed|processed)) (${AMOUNT}|[\\d.,]+ ?% ?\\(${AMOUNT}\\)) (?!${DAYS})(.+)$`,
  'i',
);
/** A share that is not of requests of some kind, nor of those that were late. */
const IN_TIME_SHARE =
  /^[\d.,]+ ?(?:%|per ?cent) (?!\(|of (?!them\b|these\b|those\b|which\b|(?:all |the |these |those )?requests (?:were|was)\b)|.*\b(?:late|not)\b)/i;
/** A share in brackets, which belongs to the count before it: "130 requests (97%) on time". */
const ASIDE_SHARE = / ?(\([\d.,]+ ?(?:%|per ?cent)\))/i;
/** "All but 12", "3 hundred", "1 third": the number is not the count. */
const NO_COUNT =
  /\w (?:but|except(?: for)?|apart from|bar|save(?: for)?|other than|excluding) \d|\d[- ](?:hundred|thousand|million|dozen|score|third|fifth|tenth)s?\b/i;
/** "We aim to answer 90 requests", "Our target is 95%": hoped for, not counted. */
const AIM = /^(?:we|our|the) (?:aim|hope|try|expect|plan|target|must|have to|are required|should)/i;
/** "95% is our target". */
const HOPED = /\b(?:aim|hope|target|should|must|expect|goal|last|previous|average)/i;
/** "95% in time", "97.5% of them were late". */
const SHARE_FIRST =
  /^([\d.,]+ ?(?:%|per ?cent)) (?!\()(?:of (?:them|these|which|requests|responses) )?(.+)$/i;

/** The figure and the value of a line, if that is all it says; words with another number in them name none. */
export function pairIn(line: string): Pair | undefined {
  if (AIM.test(line) || NO_COUNT.test(line)) return undefined;
  const [, ours = '', verb = ours, sent = '', object = ''] = SENTENCE.exec(line) ?? [];
  const [, count = '', words = '', percent = ''] = COUNT_FIRST.exec(line) ?? [];
  const [, name = '', value = ''] = NAME_FIRST.exec(line) ?? [];
  const pair: Pair = sent
    ? [`${verb} ${object.replace(ASIDE_SHARE, '')}`, withShare(sent, object)]
    : count
      ? [words, `${count} ${percent}`.trim()]
      : [name, value];
  pair[0] = withoutAsides(pair[0]);
  const isOne = !hasCount(pair[0].replace(/^\d{1,2}[.)] /, ''));
  const {column, isOther} = read(pair[0]);
  // A count is no share: "we received 312 requests and 95%".
  const isMixed = sent && column === 'percent';
  return isOne && (column || isOther) && !isMixed && (!pair[1] || isNoted(pair[1]))
    ? pair
    : undefined;
}

/** "130 (97%)" of "130" and "requests (97%) on time". */
const withShare = (count: string, words: string): string =>
  `${count} ${ASIDE_SHARE.exec(words)?.[1] ?? ''}`.trim();

/** The figure of a clause: a count, or the share in time. */
export const figureOf = (clause: string): Pair[] => {
  const spelled = inDigits(clause);
  // "Two were withdrawn" is a note more often than a figure.
  const isWhole = SENTENCE.test(spelled) || /\b(hundred|thousand)\b/i.test(clause);
  const pair = shareIn(clause) ?? pairIn(clause) ?? (isWhole ? pairIn(spelled) : undefined);
  return pair ? [pair] : [];
};

/** "95% were answered in time". */
export function shareIn(words: string): Pair | undefined {
  const [, share = '', name = ''] = SHARE_FIRST.exec(words) ?? [];
  return share && IN_TIME_SHARE.test(words) && !HOPED.test(name) && read(name).column === 'inTime'
    ? [`Percentage ${name}`, share]
    : undefined;
}

/** A figure among those behind the name of a period: a count, or the share in time. */
export function partIn(words: string): Pair[] {
  const pair = shareIn(words) ?? pairIn(plain(withoutComparison(words)));
  return pair ? [pair] : [];
}
