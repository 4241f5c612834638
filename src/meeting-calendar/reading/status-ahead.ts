import type {Part} from './labels.js';
import type {Draft, Line} from './line.js';
import {isStatus} from '../off-words.js';
import {days} from './page-shapes.js';
import type {Sections} from './sections.js';
import {attach} from './undated-parts.js';

/* "CANCELLED" on a line of its own above the day that it is of. */

const isAhead = ({text, label, heading}: Part) =>
  !label &&
  heading === undefined &&
  isStatus(text) &&
  !/\babove\b/i.test(text) &&
  !days(text).length;

/** Whether a line that stands with several meetings, each on a line of its own, is of the first only. */
export const isAboveFirst = (part: Part, [{group}]: readonly [Line, ...Line[]]): boolean =>
  isAhead(part) && group instanceof Element && !/^(?:P|LI|ADDRESS|DL)$/.test(group.tagName);

/** Such lines where no meeting stands above them, and further ones where one has led. */
export class StatusAhead {
  #waiting?: {part: Part; section: object | undefined};
  /** The sections in which they lead. */
  readonly #leading = new WeakSet();

  /** Takes a line that is of the meeting below; `above`: the one above it. */
  take(part: Part, {path}: Sections, above: Draft | undefined): boolean {
    const section = path.at(-1);
    if (!isAhead(part) || !section || (above && !this.#leading.has(section))) return false;
    this.#leading.add(section);
    this.#waiting = {part, section};
    return true;
  }

  /** Gives it to the meetings of the next line that has some: in its section, or a heading in it. */
  give(rows: readonly Draft[], sections: Sections) {
    const {part, section} = this.#waiting ?? {};
    if (!part) return;
    const [inner, outer] = sections.path.slice(-2).reverse();
    const isHere = inner === section;
    const isHeading = outer === section && rows.length > 0 && sections.within('row') === rows[0];
    if (!rows.length && isHere) return;
    this.#waiting = undefined;
    if (isHere || isHeading)
      for (const row of rows) attach({...part, marks: [...part.marks]}, row, {close: true});
  }
}
