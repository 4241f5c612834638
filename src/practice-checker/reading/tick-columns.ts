import {bodyIn} from './body-names.js';
import {columnOf} from './columns.js';
import type {KnownBodies} from './known-bodies.js';
import {linesOf} from './page-lines.js';
import type {Standing} from './standing.js';
import {isNo, isYes} from './yes-no.js';

/** What a tick in a column says. */
interface Said {
  label: string;
  standing: Standing;
  /** Whether it is called after a body or its place. */
  isNamed: boolean;
  /** Whether that is ours. */
  isOwn: boolean;
}

/** Columns of a table that are each called after a body or its place, with a tick where a practice is of it. */
export class TickColumns {
  readonly #said: (Said | undefined)[];
  readonly #areTicks: boolean;

  /** From the labels, and the rows of cells below them. */
  constructor(bodies: KnownBodies, labels: string[], below: Element[][]) {
    this.#areTicks = TickColumns.#asTicks(labels, below);
    this.#said = labels.map((label, at) =>
      saidBy(
        label,
        below.map((cells) => wordsIn(cells[at])),
        bodies,
      ),
    );
  }

  /** Crosses are ticks where each row has one of them and no other sign: "x" below the body that it is of. */
  static #asTicks(labels: string[], below: Element[][]): boolean {
    const signs = below.map((cells) =>
      labels.flatMap((label, at) => (bodyIn(label) && wordsIn(cells[at])) || []),
    );
    // Below one body alone a cross may as well say that it is not.
    const areSeveral = labels.filter((label) => bodyIn(label)).length > 1;
    return (
      areSeveral &&
      signs.length > 0 &&
      signs.every(([only = '', other]) => !other && /^x$/i.test(only))
    );
  }

  has(column: number): boolean {
    return !!this.#said[column]?.isNamed;
  }

  /** Of which body the ticks of a row say that its practice is; of several, nobody knows. */
  standingOf(cells: Element[]): Standing {
    if (!this.#said.some((one) => one?.isNamed)) return {};
    const ticked = this.#said.flatMap((one, at) => {
      const sign = wordsIn(cells[at]);
      return one && (isYes(sign) || (this.#areTicks && /^x$/i.test(sign))) ? [one] : [];
    });
    const [only, ...others] = ticked.filter(({isNamed}) => isNamed);
    if (others.length) {
      const labels = ticked.flatMap(({label, isNamed}) => (isNamed ? [label] : []));
      return {status: `in ${labels.join(' and ')}`};
    }
    // Where no column is ours by its name, another one may be our place.
    const mayBeOurs = ticked.length > 0 && !this.#said.some((one) => one?.isOwn);
    return only?.standing ?? (mayBeOurs ? {} : {status: 'in no column'});
  }
}

/** What the ticks below a label say; nothing where it is a label of something else, or these are no ticks. */
function saidBy(label: string, values: string[], bodies: KnownBodies): Said | undefined {
  const body = bodyOfTicks(label, values);
  const {isOwn} = bodies.named(body ?? label);
  if (body) return {label: body, standing: {organisation: body}, isNamed: true, isOwn};
  if (columnOf(label) || !values.some(Boolean) || !values.every(isTick)) return undefined;
  const place = bodies.placeOf(label);
  return {label, standing: place ?? {}, isNamed: isOwn || !!place, isOwn};
}

const isTick = (value: string): boolean => !value || isYes(value) || isNo(value);

/** "Member of South Norfolk CCG?" over ticks: the body; nothing where the cells say something else. */
function bodyOfTicks(label: string, values: string[]): string | undefined {
  const body = bodyIn(label);
  const isWhole =
    body &&
    /^(?:(?:is|an?|member|practice|part|of|in|the)\b ?)*\??$/i.test(label.replace(body, '').trim());
  return isWhole && values.some((value) => value && isTick(value)) ? body : undefined;
}

/** The words of a cell, or its sign. */
export const wordsIn = (cell?: Element): string =>
  cell ? linesOf([cell]).join(' ') || signIn(cell) : '';

/** The tick in a cell without words: a sign, or what a picture is said to be. */
export function signIn(cell?: Element): string {
  const picture = cell?.querySelector('img[alt],[aria-label],svg title,[title]');
  const words = ['alt', 'aria-label', 'title'].map((key) => picture?.getAttribute(key));
  const said = words.find(Boolean) ?? classIn(cell);
  return (cell?.textContent.trim() ?? '') || said.replace(/ (?:icon|mark|symbol|image)$/i, '');
}

/** What the sign of a font or a picture without words shows, by its class: "fa-check". One that is not known is "sign". */
function classIn(cell?: Element): string {
  const sign = cell?.querySelector('i,span,svg,img');
  if (!sign) return '';
  const [, shown = 'sign'] =
    /(?:^|[\s-])(check|tick|cross|times|remove)(?=$|[\s-])/i.exec(
      sign.getAttribute('class') ?? '',
    ) ?? [];
  return /times|remove/i.test(shown) ? 'cross' : shown;
}
