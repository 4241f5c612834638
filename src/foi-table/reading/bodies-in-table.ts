import {bodyNamed, isBodyName, type Body, type OwnBody} from './bodies.js';
import type {Entry} from './read-years.js';
import {MAX_COMPARED} from './sums.js';
import type {TableHeadings} from './table-headings.js';
import type {Line} from './table-row.js';
import {timeKey} from './time-words.js';

/** "Organisation", "CCG name": what stands below it names bodies, whatever they are called. */
const NAMES_BODIES =
  /^\W*(?:name of (?:the )?)?(?:organisations?|bod(?:y|ies)|ccgs?|icbs?|trusts?|authorit(?:y|ies)|councils?|commissioners?|providers?)(?: name)?\W*$/i;

/** Which rows, columns and sections of a table are of which body. */
export class BodiesInTable {
  /** The merged row that names a body, above the rows of it. */
  #above: Body | undefined;
  /** What rows and words were found to name, so that none is read once for each of its figures. */
  readonly #rows = new WeakMap<string[], Body | undefined>();
  readonly #words = new Map<string, Body | undefined>();

  constructor(
    private readonly headings: TableHeadings,
    private readonly own: OwnBody,
  ) {}

  /** A merged row: a year's or a law's stays below its body. */
  enter(words: string) {
    this.#above = this.#named(words) ?? this.#above;
  }

  /** The body that a row names, or the column of one of its figures. */
  of(line: Line, place: number): Body | undefined {
    if (!this.#rows.has(line.cells)) this.#rows.set(line.cells, this.#ofRow(line));
    return this.#rows.get(line.cells) ?? this.#named(this.headings.at(place).text) ?? this.#above;
  }

  #ofRow({cells, names}: Line): Body | undefined {
    for (const [index, cell] of cells.entries()) {
      if (!/[a-z]/i.test(cell)) continue;
      if (index >= names && (this.headings.at(index).column || !isBodyName(cell))) continue;
      const body = this.#named(cell);
      if (body) return body;
      const isName = index < names && NAMES_BODIES.test(this.headings.at(index).text);
      if (isName && !/^\W*(?:total|all)\b/i.test(cell))
        return {key: cell.toLowerCase(), heading: cell, isAll: true};
    }
    return undefined;
  }

  #named(words: string): Body | undefined {
    if (!this.#words.has(words)) this.#words.set(words, bodyNamed(words, this.own));
    return this.#words.get(words);
  }
}

/**
 * The figures of a table by the body that they are of. Where it names two, what names none is of both;
 * where it names the own beside the same figures of nobody, those are somebody else's.
 */
export function byBody(
  given: readonly Entry[],
  own: OwnBody,
): {groups: [Body | undefined, Entry[]][]; left: Entry[]} {
  const entries = withRest(given);
  const found = new Map<string, [Body | undefined, Entry[]]>();
  for (const entry of entries) {
    const key = entry.body?.key ?? '';
    const group = found.get(key) ?? [entry.body, []];
    group[1].push(entry);
    found.set(key, group);
  }
  const nameless = found.get('')?.[1] ?? [];
  const named = [...found.values()].filter(([body]) => body);
  const times = new Set(found.get(own.key)?.[1].map(timeOf));
  const ofNobody = new Set(nameless.map(timeOf));
  const isOthers = own.key !== '' && [...ofNobody].some((time) => times.has(time));
  if (isOthers || named.length > 1) found.delete('');
  // Part of the same figures again: "Received", and "Received from Norfolk County Council".
  else if (!own.key && named[0]?.[1].some((entry) => ofNobody.has(timeOf(entry))))
    return {groups: [[undefined, nameless]], left: named[0][1]};
  // One body that is named here and there is no other's, unless it is known to be.
  else if (nameless.length && named.length && (!own.key || found.has(own.key)))
    return {groups: [[undefined, [...entries]]], left: []};
  return {groups: [...found.values()], left: found.has('') ? [] : nameless};
}

/** Figures of one row of which only some name the body: "Received by Norwich CCG | In time". */
function withRest(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length > MAX_COMPARED) return entries;
  if (new Set(entries.flatMap(({body}) => body?.key ?? [])).size !== 1) return entries;
  const rests = new Set<Entry>();
  const whole = entries.map((entry) => {
    const rest = entries.find(
      ({body, said: [own], figures}) =>
        entry.body &&
        !body &&
        own?.text === entry.said[0]?.text &&
        Object.keys(figures).every((key) => !(key in entry.figures)),
    );
    if (!rest) return entry;
    rests.add(rest);
    return {...entry, figures: {...rest.figures, ...entry.figures}};
  });
  return whole.filter((entry) => !rests.has(entry));
}

const timeOf = ({said: [own, ...around]}: Entry): string => {
  const said = [own, ...around].find((said) => said && timeKey(said) !== NEVER);
  return said ? timeKey({...said, year: undefined}) : '';
};
const NEVER = timeKey({months: []});
