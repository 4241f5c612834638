import {isGeneric, isSilent, words} from './normalise.js';
import type {Practice} from './schema.js';

/** What two words are worth where they stand beside each other as they were typed, of their weight. */
const TOGETHER = 0.2;

/** " kingston rd ", with what it adds. */
export interface Pair {
  text: string;
  value: number;
}

/** Words that stand beside each other: "Kingston Road", and not the road to Kingston. */
export class WordPairs {
  /** Each practice's names and lines of address, as words between spaces; made when they are looked at. */
  readonly #lines: (string | undefined)[] = [];

  constructor(private readonly practices: readonly Practice[]) {}

  /** The pairs of a query that say something; `share` is what a word is worth of the whole query. */
  among(typed: readonly string[], share: (word: string) => number): Pair[] {
    return typed.slice(1).flatMap((next, at) => {
      const word = typed[at] ?? '';
      const says = ![word, next].some((each) => isSilent(each) || isGeneric(each));
      return says
        ? [{text: ` ${word} ${next} `, value: TOGETHER * (share(word) + share(next))}]
        : [];
    });
  }

  /** What the pairs that a practice has add up to. */
  worth(index: number, pairs: readonly Pair[]): number {
    const lines = (this.#lines[index] ??= linesOf(this.practices[index]));
    let sum = 0;
    for (const {text, value} of pairs) if (lines.includes(text)) sum += value;
    return sum;
  }
}

/** " oak st med prac , 1 oak st , norwich " */
function linesOf(practice?: Practice): string {
  const {name = '', aliases = [], address = [], branches = []} = practice ?? {};
  const lines = [name, ...aliases, ...address];
  for (const branch of branches) lines.push(branch.name, ...(branch.address ?? []));
  return ` ${lines.map((line) => words(line).join(' ')).join(' , ')} `;
}
