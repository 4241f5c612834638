import {clausesIn, hasCount, withoutAsides} from './clauses.js';
import {isNoted} from './read-cell.js';
import {isTimed} from './time-words.js';
import {read} from './read-words.js';

/** A longer line is prose. */
const MAX_LINE = 200;
/** The name of a figure on a line of its own. */
const MAX_NAME = 80;

/** A figure's name and its value, as a line of a list writes them. */
export type Pair = [name: string, value: string];

/** "Number of requests received - 134", "In time .... 130", "Requests received 134", "The number received was 134." */
const NAME_FIRST =
  /^(.*[a-z)%'"’])(?:\s*(?:[:=–—→-]+|\.{2,}|…+)\s*|\s+(?=\d[\d,]*$)|\s+(?:was|were|is|are|totall?ed)\s+(?=\d[\d,]*\W*$))(.*)$/i;
/** "134 requests received", "123 of 133 in time (92%)", "130 (97%) were answered in time". */
const COUNT_FIRST =
  /^(\d[\d,]*(?: (?:out )?of \d[\d,]*)?(?: ?\([\d.]+ ?%\))?) ?([a-z].*?) ?(\(.*)?$/i;
/** "We received 134 requests", "responded to 130 within 20 working days". */
const SENTENCE =
  /^(?:we (\D{4,40})|(received|answered|responded to|replied to|closed|completed|processed)) (\d[\d,]*) (.+)$/i;

/** "In 2018/19 we received", "During Q1, 34 requests". */
const IN_TIME = /^(?:in|during|for|over) (.{1,60}?)(?:,? (?=(?:we|there|the)\b)|, (?=\d))(.+)$/i;

/** What a line says: figures, and the words for their time. */
export interface LineSaid {
  pairs: Pair[];
  heading?: string;
  /** Whether it is a sentence or two, whose time is that of no other figures than its own and those that follow. */
  isProse?: boolean;
}

/** The figure and the value of a line, if that is all it says; words with another number in them name none. */
function pairIn(line: string): Pair | undefined {
  const [, ours = '', verb = ours, sent = '', object = ''] = SENTENCE.exec(line) ?? [];
  const [, count = '', words = '', percent = ''] = COUNT_FIRST.exec(line) ?? [];
  const [, name = '', value = ''] = NAME_FIRST.exec(line) ?? [];
  const pair: Pair = sent
    ? [`${verb} ${object}`, sent]
    : count
      ? [words, `${count} ${percent}`.trim()]
      : [name, value];
  pair[0] = withoutAsides(pair[0]);
  const isOne = !hasCount(pair[0].replace(/^\d{1,2}[.)] /, ''));
  return isOne && read(pair[0]).column && (!pair[1] || isNoted(pair[1])) ? pair : undefined;
}

/** The lines of a page, one after the other. */
export class Lines {
  /** The line before, unless it was one with the line before that. */
  #before = '';

  /**
   * The figures of a line: one, or those behind the name of their period, as in "Quarter 1: 34
   * received, 33 in time and 1 breached"; none where anything else is said.
   */
  pairsIn(line: string): LineSaid {
    if (line.length > MAX_LINE) return {pairs: []};
    const pair = this.#withBefore(line);
    return pair ? {pairs: [pair]} : headedIn(line);
  }

  /** A figure whose name and value are two lines, in either order, as on cards. */
  #withBefore(line: string): Pair | undefined {
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

/** "2019/20: received 134, late 4", or figures without a period before them. */
function headedIn(line: string): LineSaid {
  const [, heading = '', rest = ''] = /^([^:;]{1,60}?)(?:: ?| [–—-] )(.+)$/.exec(line) ?? [];
  if (isTime(heading)) {
    const parts = rest.split(/[,;] (?:and )?| and /).map(pairIn);
    const pairs = parts.filter((pair) => pair !== undefined);
    if (pairs.length === parts.length) return {pairs, heading};
  }
  const [, time = '', said = ''] = IN_TIME.exec(line) ?? [];
  const isLed = isTime(time);
  const clauses = clausesIn(isLed ? said : line);
  const pairs = clauses.flatMap((clause) => {
    const pair = pairIn(clause);
    return pair ? [pair] : [];
  });
  return {
    pairs,
    ...(isLed && {heading: time}),
    isProse: isLed || clauses.length > 1 || SENTENCE.test(line),
  };
}

/** Whether words name a year or a part of one, and no figure. */
function isTime(words: string): boolean {
  const {column, year, ...time} = read(words);
  return !column && (!!year || isTimed(time));
}
