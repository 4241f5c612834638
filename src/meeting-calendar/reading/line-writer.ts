import type {Line, Mark} from './line.js';
import {TYPED_SIGN, typedSign} from './note-signs.js';

/** Where in the page a line stands. */
export interface Place {
  /** Lines with the same belong to one row, item or paragraph. */
  group: unknown;
  /** How deep in nested lists. */
  depth: number;
  /** Whether everything inside belongs to one row. */
  fixed?: boolean;
  /** Whether it is one meeting from its heading to its papers. */
  card?: boolean;
  /** Whether its lines are one thing, as those of an address are. */
  joined?: boolean;
  line?: Partial<Line>;
}

/** Where a word may be broken, and what CMSs leave inside words; between words it may be a lost space. */
const INVISIBLE = /\u00ad|(?<=\p{L})[\u200b-\u200d\u2060\ufeff]+(?=\p{Ll})/gu;

/** Puts a page's words together to lines, without its markup. */
export class LineWriter {
  readonly lines: Line[] = [];
  #line: Line | undefined;
  /** How many struck-out elements are around what is written. */
  #strokes = 0;

  /** Adds words to the line, spaces collapsed; signs of notes in them are marks. */
  words(text: string, place: Place) {
    let from = 0;
    for (const {0: sign, index} of text.matchAll(TYPED_SIGN)) {
      this.#write(text.slice(from, index), place);
      this.sign(typedSign(sign), place);
      from = index + sign.length;
    }
    this.#write(text.slice(from), place);
  }

  /** Marks where the sign of a note stands. */
  sign(sign: string, {group, line}: Place) {
    this.#line ??= {...line, group, text: '', marks: []};
    const {text, marks} = this.#line;
    const at = text.trimEnd().length;
    marks.push({from: at, to: at, sign});
  }

  #write(text: string, {group, line}: Place) {
    this.#line ??= {...line, group, text: '', marks: []};
    const collapsed = text.replace(INVISIBLE, '').replace(/[\s\u00a0]+/g, ' ');
    const {text: before} = this.#line;
    // Parts of a page builder's tile stand against each other: "2020" and "Governing Body".
    const isGlued =
      (/[\p{Ll}\d]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(collapsed)) ||
      (/\p{Ll}$/u.test(before) && /^\d/.test(collapsed));
    const gap = isGlued ? ' ' : '';
    this.#line.text += gap + (before && !before.endsWith(' ') ? collapsed : collapsed.trimStart());
    if (this.#strokes) this.#strike(this.#line, before.length);
  }

  /** Strikes out what is written meanwhile, over as many lines as it takes. */
  struck(isStruck: boolean, write: () => void) {
    this.#strokes += Number(isStruck);
    write();
    this.#strokes -= Number(isStruck);
  }

  /** Marks the end of a line as struck out, as one with what was struck right before it. */
  #strike({text, marks}: Line, from: number) {
    const before = marks.find(({url, sign, to}) => !url && !sign && to === from);
    const start = from + (/\S/.exec(text.slice(from))?.index ?? 0);
    if (before) before.to = text.length;
    else if (start < text.length && text.slice(start).trim())
      marks.push({from: start, to: text.length});
  }

  /** Marks what is written meanwhile, if it is within one line. */
  marked(mark: Omit<Mark, 'from' | 'to'>, write: () => void) {
    const before = this.#line;
    let from = before?.text.length ?? 0;
    write();
    const line = this.#line;
    while (line?.text[from] === ' ') from++;
    if (line && (line === before || !before) && line.text.length > from)
      line.marks.push({from, to: line.text.length, ...mark});
  }

  /** Ends the line. */
  end() {
    const line = this.#line;
    this.#line = undefined;
    if (line?.text.trim()) this.lines.push({...line, text: line.text.trimEnd()});
  }

  /** Goes to the next line of a place. */
  turn(place: Place) {
    if (!place.joined) this.end();
    else if (this.#line) this.words(', ', place);
  }

  /** A line of its own: a heading (`level`) or exact values. */
  add(group: unknown, line: Partial<Line>) {
    this.end();
    this.lines.push({text: '', marks: [], group, ...line});
  }
}
