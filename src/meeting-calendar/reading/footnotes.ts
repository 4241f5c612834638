import type {Part} from './labels.js';
import {blank, type Draft, type Line} from './line.js';
import {NUMBER, signsIn} from './note-signs.js';
import {days} from './page-shapes.js';
import {attach} from './undated-parts.js';

/* Notes that are joined to rows by a sign: "26 January 2027*" and, below, "* Cancelled". */

const LEAD = new RegExp(
  String.raw`^\s*(?:(\*{1,3}|[†‡§])|[(]?(?:(?:foot)?note )?(${NUMBER}|[a-z])\s?[.:)=–—-])\s*`,
  'i',
);
/** The sign that a line begins with, and where its words begin; `used`: the signs that rows have. */
function leadOf({text, marks}: Line, used: ReadonlySet<string>) {
  if (!used.size) return undefined;
  const [mark] = marks.filter(({sign}) => sign);
  if (mark?.sign && !/[\p{L}\p{N}]/u.test(text.slice(0, mark.from)))
    return {sign: mark.sign, to: mark.from};
  const [words = '', letters, number] = LEAD.exec(text) ?? [];
  const sign = letters ?? number?.toLowerCase();
  return sign && used.has(sign) ? {sign, to: words.length} : undefined;
}

/** "Meetings marked * are in public", "Meetings in public are marked with an asterisk". */
const KEY =
  /\b(?:meetings?|dates?|sessions?|those|ones) (?:(?:that|which) (?:are|is) )?(?:(?:marked|shown|indicated|denoted|highlighted)\b[^.;]{0,20}?(?<sign>\*{1,3}|asterisk|[†‡§])\W* (?:are|is|will be) (?:\w+ )?(?:held )?(?:in )?(?<held>public|private|open|closed)|(?:held )?in (?<who>public|private) (?:are|is|will be) (?:marked|shown|indicated|denoted|highlighted)\b[^.;]{0,20}?(?<mark>\*{1,3}|asterisk|[†‡§]))/iu;
/** "All others are private." */
const OTHERS =
  /\b(?:others?|other meetings|remaining meetings|the rest) (?:are|is|will be) (?:held )?(?:in )?(?<held>public|private|open|closed)\b/i;
const heldOf = (word = '') => (/^(?:public|open)/i.test(word) ? 'public' : 'private');

/** What a key to signs says of who may come to the meetings that have the sign, and to the others. */
function readKey(text: string): {sign: string; held: string; others?: string} | undefined {
  const {sign, mark = sign, held, who = held} = KEY.exec(text)?.groups ?? {};
  const others = OTHERS.exec(text)?.groups?.held;
  return mark
    ? {
        sign: /^a/i.test(mark) ? '*' : mark,
        held: heldOf(who),
        ...(others && {others: heldOf(others)}),
      }
    : undefined;
}

interface Note {
  part: Part;
  sign: string;
  /** How many meetings stand before it. */
  at: number;
  /** The meeting that it is about where no row has its sign. */
  target?: Draft;
}

/** The notes of a page, as its lines are read. */
export class Footnotes {
  readonly #used: ReadonlySet<string>;
  readonly #notes: Note[] = [];
  readonly #keys: NonNullable<ReturnType<typeof readKey>>[];

  constructor(lines: readonly Line[]) {
    this.#keys = lines.map(({text}) => readKey(text)).filter((key) => key !== undefined);
    // A line that begins with a sign has it as a note, or as a bullet.
    this.#used = new Set(
      lines.flatMap(({text, marks}) => {
        const lead = /^\W*/.exec(text)?.[0].length ?? 0;
        const own = /^\s*([*†‡§]+)/.exec(text)?.[1];
        return signsIn(
          text,
          marks.filter(({from}) => from > lead),
          lead,
        ).filter((sign) => sign !== own);
      }),
    );
  }

  /** Takes a line that is a note to a sign that rows have. */
  take(line: Line, at: number, target?: Draft): boolean {
    const lead = leadOf(line, this.#used);
    if (!lead || !this.#used.has(lead.sign)) return false;
    // A sign before a day is a bullet.
    const [day] = days(line.text);
    if (day && day.start <= lead.to) return false;
    const text = blank(line.text, 0, lead.to);
    const marks = line.marks.filter(({url}) => url && !url.startsWith('#'));
    this.#notes.push({part: {text, marks}, sign: lead.sign, at, target});
    return true;
  }

  /** Gives each note to the rows with its sign: those above it that no other note had, else those below. */
  settle(rows: readonly Draft[]) {
    for (const {sign, held, others} of this.#keys)
      for (const row of rows) {
        const isMarked = (row.signs as string[] | undefined)?.includes(sign);
        if (isMarked) row.held = held;
        else if (others) row.held ??= others;
      }
    const said = new Map<Draft, Set<string>>();
    for (const {part, sign, at, target} of this.#notes) {
      const open = rows.map(
        (row, place) =>
          (row.signs as string[] | undefined)?.includes(sign) &&
          !said.get(row)?.has(sign) && {row, isAbove: place < at},
      );
      const meant = open.filter((one) => one !== undefined && one !== false);
      const above = meant.filter(({isAbove}) => isAbove);
      for (const {row} of above.length ? above : meant) {
        said.set(row, new Set(said.get(row)).add(sign));
        attach({...part, marks: [...part.marks]}, row, {close: true});
      }
      if (!meant.length && target) attach(part, target, {});
    }
  }
}
