import {isLabel} from './labels.js';
import {signOf} from './note-signs.js';
import type {Place} from './line-writer.js';
import {leads} from './page-shapes.js';
import {timeWords} from './time-elements.js';
import type {Walker} from './walker.js';

/** No more is remembered of a row's days. */
const MOST = 99;

/** Writes what stands within a line: links, struck-out words, `time` elements, labels in bold. */
export class InlineWords {
  /** The days of the `time` elements so far in this row. */
  #days = '';
  #group: unknown;

  constructor(private readonly walker: Walker) {}

  write(node: Element, place: Place) {
    const {tagName} = node;
    const {walker} = this;
    const sign = signOf(node);
    if (sign) {
      walker.writer.sign(sign, place);
      return;
    }
    const url = tagName === 'A' ? node.getAttribute('href') : null;
    const words = tagName === 'TIME' ? timeWords(node, this.#days) : undefined;
    const write = () => {
      if (words === undefined) walker.walk(node, place);
      else walker.writer.words(` ${words} `, place);
      // A label in bold without its colon: "<b>Date</b> 14 January 2020<br>".
      if (/^(?:B|STRONG)$/.test(tagName) && isLabel(node.textContent) && leads(node))
        walker.writer.words(': ', place);
    };
    if (tagName === 'TIME') {
      const before = place.group === this.#group ? this.#days : '';
      this.#days = `${before} ${node.getAttribute('datetime') ?? ''}`.slice(-MOST);
    }
    this.#group = place.group;
    if (url) walker.writer.marked({url}, write);
    else write();
  }
}
