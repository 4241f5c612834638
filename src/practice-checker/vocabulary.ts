import {isGeneric, isSilent, SAME} from './normalise.js';
import {letters, similarity} from './similarity.js';

/** A word of the index, or another form of one. */
export interface Term {
  text: string;
  letters: number;
  /** Places of the practices that have it in a name, and elsewhere. */
  named: number[];
  elsewhere: number[];
  /** Its weight: more for words that few practices have. */
  rarity: number;
}

/** A word that a typed one can mean, with how alike they are: 1 is the same. */
export type Meaning = readonly [Term, number];

/** Shared by all terms until they have a place: most are only in names, or only elsewhere. */
const NONE: number[] = [];
const MAX_CACHE = 300;
/** What a mistake is worth where the word as it was typed is known: it hardly is a mistake. */
const KNOWN = 0.55;
/** What words are worth that were written apart ("oak wood") or together ("oakstreet"). */
const JOINED = 0.95;
/** Letters that each part of two words written together must have: "drdhital". */
const PART = 2;
/** The fewest and most letters of several words written together: "oakstreetmedicalpractice". */
const RUN = [8, 60] as const;

/**
 * The words that practices have. Each word typed is held against each known one, as spelt, begun or
 * mistyped; that takes less time than the page needs to draw, so no tree is kept.
 */
export class Vocabulary {
  readonly #terms = new Map<string, Term>();
  #list: Term[] = [];
  readonly #meanings = new Map<string, Meaning[]>();

  constructor(private readonly size: number) {}

  add(word: string, where: 'named' | 'elsewhere', index: number): Term {
    let term = this.#terms.get(word);
    if (!term) {
      term = {text: word, letters: letters(word), named: NONE, elsewhere: NONE, rarity: 0};
      this.#terms.set(word, term);
    }
    // What is in the name already says no more elsewhere.
    if (where === 'elsewhere' && term.named[term.named.length - 1] === index) return term;
    const places = term[where];
    if (places === NONE) term[where] = [index];
    else if (places[places.length - 1] !== index) places.push(index);
    return term;
  }

  /** Once all words are known: what each is worth, and the long forms of those that are held short. */
  weigh() {
    this.#list = [...this.#terms.values()];
    for (const term of this.#list)
      term.rarity = this.worth(term.text, term.named.length + term.elsewhere.length);
    for (const [form, kept] of SAME) {
      const term = this.#terms.get(kept);
      if (term && form.length > 3) this.#list.push({...term, text: form, letters: letters(form)});
    }
  }

  /** The weight of a word that so many practices have. */
  worth(word: string, count: number): number {
    const share = isSilent(word) ? 0.03 : isGeneric(word) ? 0.6 : 1;
    return share * Math.log(1 + this.size / (count + 0.5));
  }

  /** The weight of a word as it is known; 0 where it is not. */
  rarity(word: string): number {
    return this.#terms.get(word)?.rarity ?? 0;
  }

  /** A term for places that were found in another way. */
  term(text: string, named: number[]): Term {
    return {text, letters: 0, named, elsewhere: [], rarity: this.worth(text, named.length)};
  }

  /** Places of the practices that have all these words. */
  having(words: readonly string[]): number[] {
    const lists = words.map((word) => {
      const {named = NONE, elsewhere = NONE} = this.#terms.get(word) ?? {};
      return [...named, ...elsewhere];
    });
    const [rarest = NONE, ...others] = lists.sort((a, b) => a.length - b.length);
    return rarest.filter((index) => others.every((list) => list.includes(index)));
  }

  meanings(word: string): Meaning[] {
    let found = this.#meanings.get(word);
    if (!found) {
      if (this.#meanings.size > MAX_CACHE) this.#meanings.clear();
      this.#meanings.set(word, (found = this.#alike(word)));
    }
    return found;
  }

  /** The one word that two were meant to be: "oak wood" for "Oakwood". */
  joined(first: string, second: string): Meaning | undefined {
    const term = this.#terms.get(first + second);
    return term && [term, JOINED];
  }

  #alike(word: string): Meaning[] {
    const found: Meaning[] = [];
    const own = letters(word);
    const isKnown = this.#terms.has(word);
    for (const term of this.#list) {
      const alike = similarity(word, own, term.text, term.letters);
      if (!alike) continue;
      const isOther = isKnown && alike < 0.97 && !term.text.startsWith(word);
      found.push([term, isOther ? alike * KNOWN : alike]);
    }
    if (word.length > 2 * PART)
      found.push(...this.#apart(word, isKnown ? JOINED * JOINED : JOINED));
    return found;
  }

  /** The practices that have both parts of words written together: "oakstreet". */
  #apart(word: string, alike: number): Meaning[] {
    const found: Meaning[] = [];
    for (let at = PART; at <= word.length - PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)].map((part) =>
        this.#terms.get(SAME.get(part) ?? part),
      );
      const [first, second] = parts;
      if (!first || !second) continue;
      const seconds = new Set(second.named);
      const named = first.named.filter((index) => seconds.has(index));
      if (named.length) found.push([this.term(word, named), alike]);
    }
    return found;
  }

  /**
   * The words that somebody typed without spaces, as few as make it up, where a practice has them all;
   * nothing for one that is known.
   */
  inWords(run: string): string[] | undefined {
    const {length} = run;
    if (length < RUN[0] || length > RUN[1] || this.#terms.has(run) || SAME.has(run))
      return undefined;
    /** For each end: how many words lead there (letters alone count twice), and where the last begins. */
    const best: ({cost: number; from: number} | undefined)[] = [{cost: 0, from: 0}];
    for (let end = 1; end <= length; end++)
      for (let from = Math.max(0, end - 16); from < end; from++) {
        const before = best[from];
        if (!before) continue;
        const word = run.slice(from, end);
        if (!this.#terms.has(SAME.get(word) ?? word)) continue;
        const cost = before.cost + (end - from < 3 ? 2 : 1);
        if (cost < (best[end]?.cost ?? Infinity)) best[end] = {cost, from};
      }
    const found: string[] = [];
    for (let end = length; end > 0;) {
      const last = best[end];
      if (!last) return undefined;
      const word = run.slice(last.from, end);
      found.unshift(SAME.get(word) ?? word);
      end = last.from;
    }
    return found.length > 2 && this.having(found).length ? found : undefined;
  }
}
