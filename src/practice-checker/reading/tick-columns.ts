import {bodyIn} from './body-names.js';
import {columnOf} from './columns.js';
import type {KnownBodies} from './known-bodies.js';
import {linesOf} from './page-lines.js';
import type {Standing} from './standing.js';
import {isNo, isYes} from './yes-no.js';

/** Columns of a table that are each called after a body, with a tick where a practice is of it. */
export class TickColumns {
  /** The bodies by their columns; columns of another kind have none. */
  readonly #bodies: (string | undefined)[];
  /** Columns called after the place of a body alone; what the name stands for. */
  readonly #places: (Standing | undefined)[];

  /** From the labels, and the rows of cells below them. */
  constructor(bodies?: KnownBodies, labels: string[] = [], below: Element[][] = []) {
    const values = labels.map((_, at) => below.map((cells) => wordsIn(cells[at])));
    this.#bodies = labels.map((label, at) => bodyOfTicks(label, values[at] ?? []));
    const areTicks = values.map((each) => each.some(Boolean) && each.every(isTick));
    this.#places = labels.map((label, at) =>
      areTicks[at] && !columnOf(label) && !this.#bodies[at] ? bodies?.placeOf(label) : undefined,
    );
    // Beside places that are bodies, another column of ticks may be a place too.
    if (this.#places.some(Boolean))
      labels.forEach((label, at) => {
        if (areTicks[at] && !columnOf(label)) this.#places[at] ??= {};
      });
  }

  has(column: number): boolean {
    return this.#bodies[column] !== undefined;
  }

  /** Of which body the ticks of a row say that its practice is; of none or of several, nobody knows. */
  standingOf(cells: Element[]): Standing {
    if (this.#places.some(Boolean)) return this.#placed(cells);
    if (!this.#bodies.some(Boolean)) return {};
    const ticked = this.#bodies.filter((body, at) => body && isYes(wordsIn(cells[at])));
    const [only, other] = ticked;
    return only && !other
      ? {organisation: only}
      : {status: ticked.length ? `in ${ticked.join(' and ')}` : 'in no column'};
  }

  #placed(cells: Element[]): Standing {
    const ticked = this.#places.filter((place, at) => place && isYes(wordsIn(cells[at])));
    if (!ticked.length) return {status: 'in no column'};
    return Object.assign({}, ...ticked) as Standing;
  }
}

const isTick = (value: string): boolean => !value || isYes(value) || isNo(value);

/** "Member of South Norfolk CCG?" over ticks: the body; nothing where the cells say something else. */
function bodyOfTicks(label: string, values: string[]): string | undefined {
  const body = bodyIn(label);
  const isWhole =
    body && /^(?:(?:is|an?|member|part|of|in|the)\b ?)*\??$/i.test(label.replace(body, '').trim());
  return isWhole && values.every(isTick) ? body : undefined;
}

/** The words of a cell, or its sign. */
const wordsIn = (cell?: Element): string => (cell ? linesOf([cell]).join(' ') || signIn(cell) : '');

/** The tick in a cell without words: a sign, or what a picture is said to be. */
export function signIn(cell?: Element): string {
  const picture = cell?.querySelector('img[alt],[aria-label],svg title,[title]');
  const words = ['alt', 'aria-label', 'title'].map((key) => picture?.getAttribute(key));
  const said = words.find(Boolean) ?? '';
  return (cell?.textContent.trim() ?? '') || said.replace(/ (?:icon|mark|symbol|image)$/i, '');
}
