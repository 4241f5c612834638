import {clausesIn, hasCount, hasShare, plain, withoutAsides} from './clauses.js';
import {inDigits, isNoted} from './read-cell.js';
import {isTimed} from './time-words.js';
import {read} from './read-words.js';
import {AMOUNT, LEADS_IN, withoutComparison} from './vague.js';

/** A longer line is prose. */
const MAX_LINE = 200;
/** The name of a figure on a line of its own. */
const MAX_NAME = 80;

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
const SENTENCE = new RegExp(
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

/** "In 2018/19 we received", "During Q1, 34 requests". */
const IN_TIME =
  /^(?:in|during|for|over) (.{1,60}?)(?:,? (?=(?:we|there|the|our|nhs)\b)|, (?=\d))(.+)$/i;
/** What stands between figures: "Received: 30 / In time: 28 | Late: 2". */
const BARS = /\s+[|•·/]\s+(?=[a-z])/gi;

/** The name of the whole before its figures: "Total: 81 received". */
export const TOTAL_LINE = /^(?:(?:grand|overall|year|annual) )?totals?(?: for (?:the )?year)?$/i;

/** What a line says: figures, and the words for their time. */
export interface LineSaid {
  pairs: Pair[];
  heading?: string;
  /** Words with a number that is no figure here, for the editor. */
  unread?: string[];
  /** Whether it is a sentence or two, whose time is that of no other figures than its own and those that follow. */
  isProse?: boolean;
}

/** The figure and the value of a line, if that is all it says; words with another number in them name none. */
function pairIn(line: string): Pair | undefined {
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

/** The lines of a page, one after the other. */
export class Lines {
  /** The line before, unless it was one with the line before that. */
  #before = '';

  /**
   * The figures of a line: one, or those behind the name of their period, as in "Quarter 1: 34
   * received, 33 in time and 1 breached"; none where anything else is said.
   */
  pairsIn(line: string): LineSaid[] {
    if (line.length > MAX_LINE) return [{pairs: []}];
    const pair = this.withBefore(line);
    return pair ? [{pairs: [pair]}] : sentencesIn(line.replace(BARS, '; ')).map(headedIn);
  }

  /** What follows stands beside no line before it. */
  leave() {
    this.#before = '';
  }

  /** A figure whose name and value are two lines, in either order, as on cards. */
  withBefore(line: string): Pair | undefined {
    const before = this.#before;
    this.#before = line;
    if (!before || isNoted(before) === isNoted(line)) return undefined;
    const pair: Pair = isNoted(line) ? [before, line] : [line, before];
    // A name with a number of its own needs no other.
    if (pair[0].length > MAX_NAME || hasCount(pair[0]) || read(pair[0]).weight < 2)
      return undefined;
    this.#before = '';
    return pair;
  }
}

/** A sentence that names its time begins anew; others are of the time before them. */
function sentencesIn(line: string): string[] {
  const sentences = line.split(/(?<=[a-z\d)%][.!?]+) +(?=[A-Z\d])/);
  return sentences.reduce<string[]>((parts, sentence) => {
    if (!parts.length || isTime(IN_TIME.exec(sentence)?.[1] ?? '')) return [...parts, sentence];
    return [...parts.slice(0, -1), `${parts.at(-1) ?? ''} ${sentence}`];
  }, []);
}

/** "2019/20: received 134, late 4", or figures without a period before them. */
function headedIn(line: string): LineSaid {
  const [heading, rest] = headOf(line);
  if (isTime(heading) || TOTAL_LINE.test(heading)) {
    // "Q1: 34" below "Requests received".
    if (isNoted(rest)) return {pairs: [['', rest]], heading};
    const parts = rest.split(/[,;] (?:and )?|(?<!\bbetween \d[\d,]*) and /);
    const pairs = parts.flatMap(partIn);
    const unread = parts.filter((part) => hasCount(part) && !partIn(part).length);
    if (pairs.length) return {pairs, heading, unread};
  }
  const [, time = '', said = ''] = IN_TIME.exec(line) ?? [];
  const isLed = isTime(time);
  const clauses = clausesIn(isLed ? said : line);
  // Of several shares none is known to be of all requests.
  const areSeveral = clauses.filter(shareIn).length > 1;
  const figures = clauses.map((clause) => (areSeveral && shareIn(clause) ? [] : figureOf(clause)));
  return {
    pairs: figures.flat(),
    unread: clauses.filter(
      (clause, index) => !figures[index]?.length && (hasCount(clause) || hasShare(clause)),
    ),
    ...(isLed && {heading: time}),
    isProse: isLed || clauses.length > 1 || SENTENCE.test(line),
  };
}

/** What names the time of a line, "2018/19: Q1" of "2018/19: Q1: 34 received", and what follows it. */
function headOf(line: string): [heading: string, rest: string] {
  const [all = '', heading = '', rest = ''] =
    /^([^:;]{1,60}?)(?:[:;] ?| [–—-] )(.+)$/.exec(line) ?? [];
  const [inner, figures] = isTime(heading) ? headOf(rest) : ['', ''];
  return isTime(inner)
    ? [all.slice(0, -figures.length).replace(/[:\s–—-]+$/, ''), figures]
    : [heading, rest];
}

/** The figure of a clause: a count, or the share in time. */
const figureOf = (clause: string): Pair[] => {
  const spelled = inDigits(clause);
  // "Two were withdrawn" is a note more often than a figure.
  const isWhole = SENTENCE.test(spelled) || /\b(hundred|thousand)\b/i.test(clause);
  const pair = shareIn(clause) ?? pairIn(clause) ?? (isWhole ? pairIn(spelled) : undefined);
  return pair ? [pair] : [];
};

/** "95% were answered in time". */
function shareIn(words: string): Pair | undefined {
  const [, share = '', name = ''] = SHARE_FIRST.exec(words) ?? [];
  return share && IN_TIME_SHARE.test(words) && !HOPED.test(name) && read(name).column === 'inTime'
    ? [`Percentage ${name}`, share]
    : undefined;
}

/** A figure among those behind the name of a period: a count, or the share in time. */
function partIn(words: string): Pair[] {
  const pair = shareIn(words) ?? pairIn(plain(withoutComparison(words)));
  return pair ? [pair] : [];
}

/** Whether words name a year or a part of one, and no figure. */
function isTime(words: string): boolean {
  const {column, year, ...time} = read(words);
  return !column && (!!year || isTimed(time));
}
