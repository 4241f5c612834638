import {noteIn} from './cell-notes.js';
import {denies, deniesMembership, ENDS_IN_NOT} from './doubts.js';
import {keysIn} from './keys.js';
import type {KnownBodies} from './known-bodies.js';
import {calledRows, spokenOfIn, TAKES} from './named-in.js';
import {saysOfMarked} from './set-apart.js';
import {BOLD} from './paragraph.js';
import {MOVED, sentencesIn, fromSubject} from './spoken-of.js';
import {says, standingOf, type Standing} from './standing.js';

type Json = Record<string, unknown>;

/** A sentence on the practice of the one before. */
const GOES_ON = /^(?:it|they|this practice)\b/i;
/** What a practice does with others, or where it is. */
const BESIDE =
  /\b(?:serv|works?\b|working|refer|shar|host|near|border|close to|next to|branch|neighbour|former|previous|from\b|also)/i;

/** What a sentence says of its subject; a body may be that of others in it. */
function ofSubject(sentence: string): Standing {
  const {organisation, ...said} = standingOf(sentence);
  return {...said, ...(organisation && MOVED.test(sentence) && {organisation})};
}

function heedOf(row: Json, standing: Standing) {
  if (!row.status && !row.closed) Object.assign(row, standing);
}

/** What sentences of a page say of its practices, wherever these stand. */
export class SaidOfRows {
  /** Practices with a mark behind the name. */
  readonly #marked: {mark: string; row: Json}[] = [];
  /** Sentences, which may be of a practice: "Oak Surgery closed in 2019.", "* closed". */
  readonly #said: {words: string; mark?: string}[] = [];
  readonly #bodies: KnownBodies;
  /** The rows by what sentences call them, once all are known. */
  #called?: ReturnType<typeof calledRows<Json>>;

  constructor(bodies: KnownBodies) {
    this.#bodies = bodies;
  }

  /** Takes notice of a paragraph: what it says may be of a practice that stands elsewhere. */
  heed(words: string, mark?: string) {
    this.#said.push(...keysIn(words));
    let before = '';
    for (const given of sentencesIn(words)) {
      // "Elm Surgery is shown too. It is of another group."
      const sentence = GOES_ON.test(given) ? `${before.replace(/[.!]$/, '')}, ${given}` : given;
      before = sentence;
      const about = fromSubject(sentence);
      const sign = mark ?? saysOfMarked(sentence);
      if (sign) this.#said.push({words: sentence, mark: sign});
      else if (
        [TAKES.test(about), says(standingOf(about)), denies(about), this.isOfOther(about)].some(
          Boolean,
        )
      )
        this.#said.push({words: about});
    }
  }

  /** Whether words name another body or its place, and not only as a neighbour. */
  isOfOther(words: string): boolean {
    return !BESIDE.test(words) && this.#bodies.own.foreignIn(words) !== undefined;
  }

  /** What a note on rows with a sign says, or that they may not be ours. */
  #noteIn(words: string): Standing {
    const said = noteIn(words);
    if (says(said)) return said;
    const other = !/\b(?:patients|for|with)/i.test(words) && this.isOfOther(words);
    return other || deniesMembership(words) ? {status: words} : {};
  }

  /** Takes notice of a mark behind a practice's name, which a note may explain. */
  mark(row: Json, mark: string) {
    this.#marked.push({mark, row});
  }

  /** Whether a practice has a mark behind its name that a note explains. */
  hasMark(sign: string): boolean {
    return this.#marked.some(({mark}) => mark === sign);
  }

  /** Adds what is said to the rows that it is said of, once all are known. */
  settle(rows: Json[]) {
    for (const {words, mark} of this.#said) {
      const marked = this.#marked.filter((each) => each.mark === mark);
      // "22 practices are members" begins with no sign.
      if (mark === BOLD) this.#heedOthers(words, mark, rows);
      else if (marked.length) {
        for (const {row} of marked) {
          heedOf(row, this.#noteIn(words));
          if (Array.isArray(row.address) && row.address.join() === mark) delete row.address;
        }
      } else this.#heedNamed(words, rows);
    }
  }

  /** Takes rows without a mark, where those with it are the members. */
  #heedOthers(status: string, mark: string, rows: Json[]) {
    const members = new Set(this.#marked.flatMap((each) => (each.mark === mark ? [each.row] : [])));
    if (members.size) for (const row of rows) if (!members.has(row)) heedOf(row, {status});
  }

  /** Takes what a sentence says of practices that it names, of each its own part. */
  #heedNamed(sentence: string, rows: Json[]) {
    this.#called ??= calledRows(rows.map((row) => ({row, name: String(row.name)})));
    for (const {row, words, isExcepted} of spokenOfIn(sentence, this.#called)) {
      const said = isExcepted ? standingOf(words) : ofSubject(words);
      const isDenied =
        isExcepted || deniesMembership(words) || ENDS_IN_NOT.test(words) || this.isOfOther(words);
      heedOf(row, says(said) || !isDenied ? said : {status: sentence});
    }
  }
}
