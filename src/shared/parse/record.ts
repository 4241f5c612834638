import type {Problem, Severity} from '../model/problem.js';
import {record, type Fields, type Rec, type Shape, type Value} from '../model/shape.js';
import {quoted} from './quoted.js';
import {REMARKS, type Remark} from './remarks.js';
import {keepRows} from './row-places.js';

/** More rows than any committee has; past it a page would hang, so the list is refused. */
const MAX_ROWS = 50_000;

/** More texts than a column has that repeats them. */
const MANY = 200;

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value where it is a record, else one without keys. */
export const asObject = (value: unknown): Json => (isObject(value) ? value : {});

export interface Parsed<M> {
  /** `null` where nothing usable was found. */
  model: M | null;
  problems: Problem[];
}

/** Reads values by their shapes and collects what is wrong. */
class Reader {
  readonly problems: Problem[] = [];
  /** The steps to where it reads ("documents", 3, "date"), put together only for a problem. */
  readonly #at: (string | number)[] = [];
  /** What was read of texts already. Rows repeat committees, times and places: a third of the time. */
  readonly #known = new Map<Shape, Map<unknown, unknown>>();

  #report(code: string, words: string, severity: Severity) {
    const path = this.#at
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .slice(1);
    this.problems.push({code, path, message: `${path}: ${words}`, severity});
  }

  /** A value in its canonical form; `undefined` where it is absent, or bad and then reported. */
  #read(shape: Shape, value: unknown, severity: Severity): unknown {
    const given = textOf(value);
    if (given === '') return undefined;
    if ('read' in shape) {
      const read = shape.read(given);
      if (read !== undefined) return read;
      const [code = '', expected = ''] = shape.message.split(/: (.*)/s);
      this.#report(code, `expected ${expected}; got ${quoted(value)}`, severity);
      return undefined;
    }
    if ('list' in shape) return this.#rows(shape.list, value);
    if ('record' in shape)
      return this.#read(isObject(value) ? shape.record : shape.value, value, severity);
    if (isObject(value)) return this.record(shape, value);
    this.#report('bad-value', `expected a record; got ${quoted(value)}`, severity);
    return undefined;
  }

  /** One step further in: the value there, `undefined` where there is none. A missing one that had to be there (`error`) is reported. */
  #step(step: string | number, shape: Shape, value: unknown, severity: Severity): unknown {
    const known = this.problems.length;
    this.#at.push(step);
    const read = this.#read(shape, value, severity);
    if (severity === 'error' && read === undefined && this.problems.length === known) {
      const around = this.#at.at(-2);
      const isRow = typeof step === 'number' || typeof around === 'number';
      const what = isRow ? 'its row' : `the ${String(around)}`;
      this.#report('missing', `is missing, so ${what} is left out`, isRow ? 'error' : 'warning');
    }
    this.#at.pop();
    return read;
  }

  /** A field of a record; `undefined` where it says nothing. */
  #field(key: string, shape: Shape, value: unknown, severity: Severity): unknown {
    const read = this.#step(key, shape, value, severity);
    // Inside a row an empty list or record says no more than an absent one.
    const saysNothing =
      typeof read === 'object' &&
      !Object.keys(read as object).length &&
      this.#at.some((step) => typeof step === 'number');
    return saysNothing ? undefined : read;
  }

  /** The good fields of a record; `undefined` where a required one is missing or bad. */
  record({required, all}: Rec, input: Json): Json | undefined {
    const output: Json = {};
    // What is there, and not what may be: most rows have few of the fields.
    for (const key of Object.keys(input)) {
      const shape = all.get(key);
      if (shape) {
        const value = input[key];
        // Nearly all values are good text and numbers: nobody needs to know where such a one stands.
        const read =
          ('read' in shape && this.#good(shape, value)) ||
          this.#field(key, shape, value, key in required ? 'error' : 'warning');
        if (read !== undefined) output[key] = read;
      } else {
        this.#at.push(key);
        this.#report('unknown-key', 'is not known here', 'advice');
        this.#at.pop();
      }
    }
    for (const remark of (input as {[REMARKS]?: readonly Remark[]})[REMARKS] ?? [])
      this.#report(...remark);
    let isWhole = true;
    for (const key of Object.keys(required)) {
      if (output[key] !== undefined) continue;
      if (!Object.hasOwn(input, key)) this.#field(key, required[key] as Shape, undefined, 'error');
      isWhole = false;
    }
    return isWhole ? output : undefined;
  }

  /** A good text or number that says something. */
  #good(shape: Value, value: unknown): unknown {
    let known = this.#known.get(shape);
    if (!known) this.#known.set(shape, (known = new Map()));
    let read = known.get(value);
    if (read === undefined) {
      const given = textOf(value);
      read = given && shape.read(given);
      // Titles and addresses are another in each row: those would only fill it.
      if (known.size < MANY) known.set(value, read);
    }
    return read;
  }

  /** The good rows of a list, in the order given. */
  #rows(shape: Shape, input: unknown): unknown[] | undefined {
    if (!Array.isArray(input)) {
      this.#report('not-a-list', `expected a list; got ${quoted(input)}`, 'error');
      return undefined;
    }
    if (input.length > MAX_ROWS) {
      const words = `has ${input.length} rows; at most ${MAX_ROWS} can be shown`;
      this.#report('too-many-rows', words, 'error');
      return undefined;
    }
    const rows = input.map((row: unknown, index) => this.#step(index, shape, row, 'error'));
    return keepRows(rows, (row) => row !== undefined);
  }
}

/** What values are read from: text without outer spaces; numbers as text, because spreadsheets export either. */
function textOf(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : (value ?? '');
}

/**
 * Reads any value as a model: keeps each good row and value in canonical form, names each bad one
 * by its path. Never throws. Keys that are not in `fields` belong to other elements.
 * `key` names the list that makes the model usable ("documents", "foi.years"): it is there, and empty
 * only because it was given empty.
 */
export function parseModel<M>(fields: Fields, input: unknown, key: string): Parsed<M> {
  const reader = new Reader();
  const given = asObject(input);
  const own = Object.fromEntries(
    Object.keys(fields)
      .filter((name) => Object.hasOwn(given, name))
      .map((name) => [name, given[name]]),
  );
  const model = reader.record(record({}, fields), own) ?? {};
  const {problems} = reader;
  const rows = inside(model, key);
  if (Array.isArray(rows) && (rows.length || !(inside(given, key) as unknown[]).length))
    return {model: model as M, problems};
  return {model: null, problems};
}

const inside = (value: unknown, path: string) =>
  path.split('.').reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
