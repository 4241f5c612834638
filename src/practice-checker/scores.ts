/* eslint-disable @typescript-eslint/no-non-null-assertion -- sums have a place for each practice */
import type {Meaning} from './vocabulary.js';

/** Share of a query's weight that a practice must answer to be worth offering at all. */
const ENOUGH = 0.45;
/** Share of the best practice's match that the others must reach. */
const BESIDE_BEST = 0.6;
/** How much the words of a name that nobody typed count against it: "Park Surgery" before "Hyde Park Surgery". */
const UNTYPED = 0.12;
/** What a word is worth outside of the name. */
const ELSEWHERE = 0.8;

/** What the words of a query say for each practice, summed; the arrays are made once, for typing is fast. */
export class Scores {
  /** The sums of the query under way, by the practices' places. */
  readonly values: Float64Array;
  /** The weight of each practice's name, and how much of it the query has. */
  readonly #name: Float64Array;
  readonly #inName: Float64Array;
  /** What the word under way is worth already, of its several meanings. */
  readonly #best: Float64Array;

  constructor(count: number) {
    const sums = () => new Float64Array(count);
    [this.values, this.#name, this.#inName, this.#best] = [sums(), sums(), sums(), sums()];
  }

  addToName(index: number, rarity: number) {
    this.#name[index]! += rarity;
  }

  /** Begins with another query. */
  clear() {
    this.values.fill(0);
    this.#inName.fill(0);
  }

  /** Adds what one typed word of this weight says. */
  add(weight: number, meanings: Meaning[]) {
    const [score, inName, best] = [this.values, this.#inName, this.#best.fill(0)];
    for (const [{named, elsewhere, rarity}, alike] of meanings) {
      const value = weight * alike;
      for (const index of named) {
        if (value <= best[index]!) continue;
        score[index]! += value - best[index]!;
        best[index] = value;
        inName[index]! += rarity * alike;
      }
      for (const index of elsewhere) {
        if (value * ELSEWHERE <= best[index]!) continue;
        score[index]! += value * ELSEWHERE - best[index]!;
        best[index] = value * ELSEWHERE;
      }
    }
  }

  /** The practices worth offering for a query of this weight; their sums become shares of it. */
  candidates(whole: number): number[] {
    const score = this.values;
    let best = 0;
    for (const value of score) if (value > best) best = value;
    const least = Math.max(whole * ENOUGH, best * BESIDE_BEST, Number.MIN_VALUE);
    const found: number[] = [];
    for (let index = 0; index < score.length; index++) {
      if (score[index]! < least) continue;
      score[index]! /= whole + UNTYPED * Math.max(0, this.#name[index]! - this.#inName[index]!);
      found.push(index);
    }
    return found;
  }
}
