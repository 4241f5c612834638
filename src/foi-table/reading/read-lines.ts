import {ADVICE} from './figure-words.js';
import {clausesIn, hasCount, hasShare} from './clauses.js';
import {figureOf, partIn, SENTENCE, shareIn, type Pair} from './figure-in-words.js';
import {isThisLaw} from './laws-in-table.js';
import {isNoted} from './read-cell.js';
import {read} from './read-words.js';
import {isTimed} from './time-words.js';

/** A longer line is prose. */
const MAX_LINE = 200;
/** The name of a figure on a line of its own. */
const MAX_NAME = 80;

/** "Norfolk ICB received", behind what says when. */
const BODY_DID =
  '(?!(?:to|and|until|ending) )(?:(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |q |quarter |year )[^\\d\\s,]+ ){1,7}?(?:ccg|icb|trust|board|council|authority|service) (?:has |have )?(?:received|answered|responded|replied|dealt|handled|processed|closed)';
/** "In 2018/19 we received", "During Q1, 34 requests". */
const PERIOD_AHEAD = new RegExp(
  `^(?:in|during|for|over|between|from) (.{1,60}?)(?:,? (?=(?:we|there|the(?! \\d)|our|nhs|${BODY_DID})\\b)|, (?=\\d))(.+)$`,
  'i',
);
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

/** The lines of a page, one after the other. */
export class Lines {
  /** The line before, unless it was one with the line before that. */
  #before = '';

  /**
   * The figures of a line: one, or those behind the name of their period, as in "Quarter 1: 34
   * received, 33 in time and 1 breached"; none where anything else is said.
   */
  pairsIn(given: string): LineSaid[] {
    const line = given.replace(ADVICE, '');
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
    if (!parts.length || isTime(PERIOD_AHEAD.exec(sentence)?.[1] ?? ''))
      return [...parts, sentence];
    return [...parts.slice(0, -1), `${parts.at(-1) ?? ''} ${sentence}`];
  }, []);
}

/** "2019/20: received 134, late 4", or figures without a period before them. */
function headedIn(line: string): LineSaid {
  const [heading, rest] = headOf(line);
  if (isThisLaw(heading)) return headedIn(rest);
  if (isOtherName(heading) && hasCount(rest)) return {pairs: [], unread: [line]};
  if (isTime(heading) || TOTAL_LINE.test(heading)) {
    // "Q1: 34" below "Requests received".
    if (isNoted(rest)) return {pairs: [['', rest]], heading};
    const parts = rest.split(/[,;] (?:and )?|(?<!\bbetween \d[\d,]*) and /);
    const pairs = parts.flatMap(partIn);
    const unread = parts.filter((part) => hasCount(part) && !partIn(part).length);
    if (pairs.length) return {pairs, heading, unread};
  }
  const [, time = '', said = ''] = PERIOD_AHEAD.exec(line) ?? [];
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

/** Whether words name other requests or other work, and no figure of it: "EIR", "MP letters". */
const isOtherName = (words: string): boolean =>
  !!read(words).isOther && !/\b(?:received|answered|responded|time|late|closed)\b/i.test(words);

/** What names the time of a line, "2018/19: Q1" of "2018/19: Q1: 34 received", and what follows it. */
function headOf(line: string): [heading: string, rest: string] {
  const [all = '', heading = '', rest = ''] =
    /^([^:;]{1,60}?)(?:[:;] ?| [–—-] )(.+)$/.exec(line) ?? [];
  const [inner, figures] = isTime(heading) ? headOf(rest) : ['', ''];
  return isTime(inner)
    ? [all.slice(0, -figures.length).replace(/[:\s–—-]+$/, ''), figures]
    : [heading, rest];
}

/** Whether words name a year or a part of one, and no figure. */
function isTime(words: string): boolean {
  const {column, year, ...time} = read(words);
  return !column && (!!year || isTimed(time));
}
