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

  constructor(lines: readonly Line[]) {
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
