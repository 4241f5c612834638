/* eslint-disable @typescript-eslint/no-non-null-assertion -- sums have a place for each practice */
import {asWritten} from './as-written.js';
import {squeeze, words} from './normalise.js';
import {Numbers} from './numbers.js';
import type {Practice} from './schema.js';
import {Scores} from './scores.js';
import {typedWords} from './typed-words.js';
import {Vocabulary, type Meaning, type Term} from './vocabulary.js';
import {wholeName} from './whole-name.js';
import {WordPairs} from './word-pairs.js';

/** What a word that nobody has is worth, of the rarest that somebody has. */
const UNKNOWN = 0.7;
/** How many of the best are looked at for words that stand beside each other. */
const MOST_LOOKED_AT = 60;
/** Milliseconds of work before the page may draw and keys be heard. */
const SLICE = 8;
/** Practices put in before the clock is looked at. */
const STEP = 50;

/** An index over names, aliases, branches, addresses, postcodes, codes and telephones. */
export class PracticeIndex {
  readonly #words: Vocabulary;
  readonly #numbers: Numbers;
  readonly #scores: Scores;
  readonly #pairs: WordPairs;

  constructor(
    readonly practices: readonly Practice[],
    inSlices = false,
  ) {
    this.#scores = new Scores(practices.length);
    this.#words = new Vocabulary(practices.length);
    this.#numbers = new Numbers(practices);
    this.#pairs = new WordPairs(practices);
    if (!inSlices) for (const steps = this.#fill(); !steps.next().done;);
  }

  /** The index of a long list, made so that typing is not held up. */
  static async inSlices(practices: readonly Practice[]): Promise<PracticeIndex> {
    const index = new PracticeIndex(practices, true);
    let start = performance.now();
    for (const steps = index.#fill(); !steps.next().done;) {
      if (performance.now() - start < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
    return index;
  }

  /** Puts the practices in, some at a step. */
  *#fill() {
    const names: Term[][] = [];
    for (const [index, practice] of this.practices.entries()) {
      names.push(this.#add(practice, index));
      if (index % STEP === 0) yield;
    }
    this.#words.weigh();
    names.forEach((name, index) => {
      for (const {rarity} of name) this.#scores.addToName(index, rarity);
    });
  }

  /** Puts a practice's words into the index; gives those of its name. */
  #add(practice: Practice, index: number): Term[] {
    const {name, aliases = [], branches = []} = practice;
    const call = (text: string) => words(text).map((word) => this.#words.add(word, 'named', index));
    const own = call(name);
    aliases.forEach(call);
    branches.forEach((branch) => call(branch.name));
    for (const {address} of [practice, ...branches])
      if (address)
        for (const word of words(address.join(' '))) this.#words.add(word, 'elsewhere', index);
    return own;
  }

  /** What a typed word can mean, with the numbers that begin so. */
  #meanings(word: string): Meaning[] {
    const found = this.#words.meanings(word);
    if (!/\d/.test(word)) return found;
    const {whole, begun} = this.#numbers.find(word);
    const numbers: Meaning[] = [];
    if (whole.length) numbers.push([this.#words.term(word, whole), 1]);
    if (begun.length) numbers.push([this.#words.term(word, begun), 0.9]);
    return [...found, ...numbers];
  }

  /** Adds what one typed word says for each practice; gives the word's own weight. */
  #weigh(word: string, meanings: Meaning[]): number {
    let top = 0;
    for (const [, alike] of meanings) if (alike > top) top = alike;
    let weight = this.#words.worth(word, 0) * (top ? 1 : UNKNOWN);
    // A mistyped word can be a common one: then it weighs no more than that.
    for (const [{rarity}, alike] of meanings)
      if (alike >= (top < 1 ? top - 0.1 : 1) && rarity < weight) weight = rarity;
    this.#scores.add(weight, meanings);
    return weight;
  }

  /** The words of a query; what was written without spaces in its words. */
  #typed(query: string): string[] {
    const misread = this.#numbers.misread(query);
    if (misread) return [misread];
    // "U.E.A." and "u e a" are the one word that a name has.
    const joined = query.replace(/\b[a-z](?:[\s.]+[a-z]\b){2,}\.?/gi, (letters) =>
      this.#words.rarity(squeeze(letters)) ? squeeze(letters) : letters,
    );
    return typedWords(joined).flatMap((word) => this.#words.inWords(word) ?? [word]);
  }

  /** Adds up what a query's words say for each practice; gives the weight of the whole query. */
  #sum(typed: readonly string[]): number {
    this.#scores.clear();
    let whole = 0;
    typed.forEach((word, at) => {
      const joined = [
        this.#words.joined(typed[at - 1] ?? '', word),
        this.#words.joined(word, typed[at + 1] ?? ''),
      ].filter((meaning) => meaning !== undefined && meaning[0].text !== word) as Meaning[];
      whole += this.#weigh(word, [...this.#meanings(word), ...joined]);
    });
    return whole;
  }

  /** Practices that a query can mean, best first. */
  find(query: string): Practice[] {
    const typed = this.#typed(query);
    const whole = this.#sum([...new Set(typed)]);
    const found = this.#scores.candidates(whole);
    const score = this.#scores.values;
    const byScore = (a: number, b: number) => score[b]! - score[a]! || a - b;
    found.sort(byScore);
    const pairs = this.#pairs.among(typed, (word) => this.#words.rarity(word) / whole);
    for (const index of pairs.length ? found.slice(0, MOST_LOOKED_AT) : [])
      score[index]! += this.#pairs.worth(index, pairs);
    found.sort(byScore);
    return asWritten(found, score, query, this.practices).map((index) => this.practices[index]!);
  }

  /** The one practice with exactly this code or whole name; nothing where two share it. */
  exact(query: string): Practice | undefined {
    const code = squeeze(query).toUpperCase();
    // A code without digits may be a word.
    const coded = /\d/.test(code)
      ? this.practices.filter((practice) => practice.code === code)
      : [];
    return coded.length > 1 ? undefined : (coded[0] ?? this.#named(query));
  }

  #named(query: string): Practice | undefined {
    const typed = words(query).filter((word) => word !== 'the');
    const having = this.#words.having(typed).map((index) => this.practices[index]!);
    return wholeName(query, having);
  }
}
