import {tidy} from './read-words.js';

/** The line of a page that is being read, until it ends. */
export class OpenLine {
  #words = '';
  /** Those of its words that are links, and that are bold. */
  #linked = '';
  #bold = '';

  /** Whether it says anything so far. */
  get isBegun(): boolean {
    return tidy(this.#words) !== '';
  }

  /** Adds the words of one element or between two: a name and the number in a box beside it stay apart. */
  add(words: string) {
    if (/[a-z)]{3}$/i.test(this.#words) && /^\d/.test(words)) this.#words += ' ';
    this.#words += words;
  }

  /** What of the words that were added is a link to another page. */
  addLinked(words: string) {
    this.#linked += words;
  }

  addBold(words: string) {
    this.#bold += words;
  }

  /** What the line says, and whether all of it is a link or bold; the next one begins. */
  end(): {text: string; isLink: boolean; isBold: boolean} {
    const text = tidy(this.#words);
    const isLink = tidy(this.#linked) === text;
    const isBold = tidy(this.#bold) === text;
    this.#words = this.#linked = this.#bold = '';
    return {text, isLink, isBold};
  }
}
