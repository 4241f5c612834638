/* eslint-disable @typescript-eslint/no-non-null-assertion -- sums have a place for each practice */
import {isGeneric, isSilent, SAME, sameName, squeeze, typedWords, words} from './normalise.js';
import type {Practice} from './schema.js';
import {letters, similarity} from './similarity.js';

/** Share of a query's weight that a practice must answer to be worth offering at all. */
const ENOUGH = 0.5;
/** Share of the best practice's match that the others must reach. */
const BESIDE_BEST = 0.6;
/** How much the words of a name that nobody typed count against it: "Park Surgery" before "Hyde Park Surgery". */
const UNTYPED = 0.12;
/** What a word is worth outside of the name. */
const ELSEWHERE = 0.6;
const MAX_CACHE = 300;

/** A word of the index, or another form of one. */
interface Term {
  text: string;
  letters: number;
  /** Places in `practices` that have it in a name, and elsewhere. */
  named: number[];
  elsewhere: number[];
  /** Its weight: more for words that few practices have. */
  rarity: number;
}

/**
 * An index over names, aliases, branches, addresses, postcodes, codes and telephones. Each word typed is
 * held against each word known, as spelt, begun, or mistyped; that takes less time than the page needs
 * to draw, so no tree is kept.
 */
export class PracticeIndex {
  readonly #terms = new Map<string, Term>();
  readonly #list: Term[];
  /** Practices by their exact names; `null` where two have one. */
  readonly #exact = new Map<string, Practice | null>();
  /** " d82040 nr58ad 01603250660 ": what is found by its beginning and never mistyped into another. */
  readonly #numbers: string[];
  readonly #meaningsOf = new Map<string, [Term, number][]>();
  /** Weight of each practice's name; then sums for the query under way. */
  readonly #name: Float64Array;
  readonly #score: Float64Array;
  readonly #inName: Float64Array;
  readonly #best: Float64Array;

  constructor(readonly practices: readonly Practice[]) {
    const sums = () => new Float64Array(practices.length);
    [this.#name, this.#score, this.#inName, this.#best] = [sums(), sums(), sums(), sums()];
    const names = practices.map((practice, index) => this.#add(practice, index));
    this.#numbers = practices.map(numbersOf);
    this.#list = [...this.#terms.values()];
    for (const term of this.#list)
      term.rarity =
        this.#rarity(term.named.length + term.elsewhere.length) * (isSilent(term.text) ? 0.03 : 1);
    names.forEach((name, index) => {
      for (const term of name) this.#name[index]! += term.rarity;
    });
    for (const [form, kept] of SAME) {
      const term = this.#terms.get(kept);
      if (term && form.length > 3) this.#list.push({...term, text: form, letters: letters(form)});
    }
  }

  #rarity(count: number) {
    return Math.log(1 + this.practices.length / (count + 0.5));
  }

  /** Puts a practice's words into the index; gives those of its name. */
  #add(practice: Practice, index: number): Term[] {
    const {name, aliases = [], branches = []} = practice;
    const put = (word: string, where: 'named' | 'elsewhere') => {
      let term = this.#terms.get(word);
      if (!term)
        this.#terms.set(
          word,
          (term = {text: word, letters: letters(word), named: [], elsewhere: [], rarity: 0}),
        );
      if (term[where][term[where].length - 1] !== index) term[where].push(index);
      return term;
    };
    const call = (text: string) => {
      const list = words(text);
      const key = sameName(text);
      this.#exact.set(
        key,
        (this.#exact.get(key) ?? practice) === practice && this.#exact.get(key) !== null
          ? practice
          : null,
      );
      return list.map((word) => put(word, 'named'));
    };
    const own = call(name);
    aliases.forEach(call);
    branches.forEach((branch) => call(branch.name));
    for (const {address} of [practice, ...branches])
      if (address) for (const word of words(address.join(' '))) put(word, 'elsewhere');
    return own;
  }

  /** The known words that a typed one can mean, with how alike they are: 1 is the same. */
  #meanings(word: string): [Term, number][] {
    let found = this.#meaningsOf.get(word);
    if (!found) {
      found = [];
      const own = letters(word);
      for (const term of this.#list) {
        const alike = similarity(word, own, term.text, term.letters);
        if (alike) found.push([term, alike]);
      }
      if (/\d/.test(word)) {
        const begun: number[] = [];
        const whole: number[] = [];
        this.#numbers.forEach((numbers, index) => {
          if (numbers.includes(` ${word}`))
            (numbers.includes(` ${word} `) ? whole : begun).push(index);
        });
        const term = (named: number[]): Term => ({
          text: word,
          letters: own,
          named,
          elsewhere: [],
          rarity: this.#rarity(named.length),
        });
        if (whole.length) found.push([term(whole), 1]);
        if (begun.length) found.push([term(begun), 0.9]);
      }
      if (this.#meaningsOf.size > MAX_CACHE) this.#meaningsOf.clear();
      this.#meaningsOf.set(word, found);
    }
    return found;
  }

  /** Adds what one typed word says for each practice; gives the word's own weight. */
  #weigh(word: string): number {
    const [score, inName, best] = [this.#score, this.#inName, this.#best.fill(0)];
    const meanings = this.#meanings(word);
    let top = 0;
    for (const [, alike] of meanings) if (alike > top) top = alike;
    let weight = this.#rarity(0);
    // A mistyped word can be a common one: then it weighs no more than that.
    for (const [{rarity}, alike] of meanings)
      if (alike >= (top < 1 ? top - 0.1 : 1) && rarity < weight) weight = rarity;
    for (const [{named, elsewhere, rarity}, alike] of meanings) {
      const value = Math.min(rarity, weight) * alike;
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
    return weight;
  }

  /** Practices that a query can mean, best first. */
  find(query: string): Practice[] {
    const score = this.#score.fill(0);
    this.#inName.fill(0);
    let whole = 0;
    for (const word of new Set(typedWords(query))) whole += this.#weigh(word);
    let best = 0;
    for (const value of score) if (value > best) best = value;
    const least = Math.max(whole * ENOUGH, best * BESIDE_BEST, Number.MIN_VALUE);
    const hits: number[] = [];
    for (let index = 0; index < score.length; index++) {
      if (score[index]! < least) continue;
      score[index]! /= whole + UNTYPED * Math.max(0, this.#name[index]! - this.#inName[index]!);
      hits.push(index);
    }
    return hits
      .sort((a, b) => score[b]! - score[a]! || a - b)
      .map((index) => this.practices[index]!);
  }

  /**
   * The one practice with exactly this code, or this name written out or abbreviated; nothing where
   * two share it, or where it says no more than "The Surgery".
   */
  exact(query: string): Practice | undefined {
    const code = squeeze(query).toUpperCase();
    const list = words(query);
    const named = list.every(isGeneric) ? undefined : this.#exact.get(sameName(query));
    const [coded, other] = this.practices.filter((practice) => practice.code === code);
    return other ? undefined : (coded ?? named ?? undefined);
  }
}

const numbersOf = ({code = '', postcode = '', telephone = '', branches = []}: Practice) => {
  const postcodes = [postcode, ...branches.map((branch) => branch.postcode ?? '')];
  const codes = postcodes.map((text) => `${text.replace(' ', '')} ${text.split(' ')[0] ?? ''}`);
  return ` ${code} ${codes.join(' ')} ${telephone.replace(/\D/g, '')} `.toLowerCase();
};
