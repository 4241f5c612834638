import {safeParse} from 'valibot';
import type {Problem, Severity} from '../model/problem.js';
import type {Fields, Rec, Shape, Value} from '../model/shape.js';

/** More rows than any committee has; past it a page would hang, so the list is refused. */
const MAX_ROWS = 50_000;

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Parsed<M> {
  /** `null` where nothing usable was found. */
  model: M | null;
  problems: Problem[];
}

/** Reads values by their shapes and collects what is wrong. */
class Reader {
  readonly problems: Problem[] = [];

  #report(code: string, path: string, words: string, severity: Severity) {
    this.problems.push({code, path, message: `${path}: ${words}`, severity});
  }

  /** A value in its canonical form; `undefined` where it is absent, or bad and then reported. */
  read(shape: Shape, value: unknown, path: string, severity: Severity): unknown {
    if (value === null || value === undefined || value === '') return undefined;
    if ('list' in shape) return this.#rows(shape.list, value, path);
    if ('record' in shape)
      return this.read(isObject(value) ? shape.record : shape.value, value, path, severity);
    if ('required' in shape) {
      if (isObject(value)) return this.record(shape, value, path);
      this.#report('bad-value', path, `expected a record in { }; got ${shown(value)}`, severity);
      return undefined;
    }
    const {success, output, issues} = safeParse(
      shape as Value,
      typeof value === 'number' && Number.isFinite(value) ? String(value) : value,
    );
    if (success) return output === '' ? undefined : output;
    const [code = '', expected = ''] = issues[0].message.split(/: (.*)/s);
    this.#report(code, path, `expected ${expected}; got ${shown(value)}`, severity);
    return undefined;
  }

  /** The good fields of a record; `undefined` where a required one is missing or bad. */
  record({required, optional}: Rec, input: Json, path = ''): Json | undefined {
    const at = (key: string) => (path ? `${path}.${key}` : key);
    const output: Json = {};
    const field = (fields: Fields, key: string, severity: Severity) => {
      const shape = fields[key];
      let value =
        shape && Object.hasOwn(input, key)
          ? this.read(shape, input[key], at(key), severity)
          : undefined;
      // Inside a row an empty list or record says no more than an absent one.
      if (path.includes('[') && typeof value === 'object' && !Object.keys(value ?? {}).length)
        value = undefined;
      if (value !== undefined) output[key] = value;
      return value !== undefined;
    };
    let complete = true;
    for (const key in required) {
      const known = this.problems.length;
      if (field(required, key, 'error')) continue;
      complete = false;
      if (this.problems.length === known)
        this.#report('missing', at(key), 'is missing, so this row is left out', 'error');
    }
    for (const key in optional) field(optional, key, 'warning');
    for (const key of Object.keys(input)) {
      if (!(Object.hasOwn(required, key) || Object.hasOwn(optional, key))) {
        this.#report('unknown-key', at(key), 'is not known here and is left out', 'advice');
      }
    }
    return complete ? output : undefined;
  }

  /** The good rows of a list, in the order given. */
  #rows(shape: Shape, input: unknown, path: string): unknown[] | undefined {
    if (!Array.isArray(input)) {
      this.#report('not-a-list', path, `expected a list in [ ]; got ${shown(input)}`, 'error');
      return undefined;
    }
    if (input.length > MAX_ROWS) {
      this.#report(
        'too-many-rows',
        path,
        `has ${input.length} rows; at most ${MAX_ROWS} can be shown`,
        'error',
      );
      return undefined;
    }
    const rows: unknown[] = [];
    input.forEach((row: unknown, index) => {
      const at = `${path}[${index}]`;
      const known = this.problems.length;
      const value = this.read(shape, row, at, 'error');
      if (value !== undefined) rows.push(value);
      else if (this.problems.length === known)
        this.#report('missing', at, 'is empty, so it is left out', 'error');
    });
    return rows;
  }
}

/** What was given, short enough for a sentence; never a walk through somebody's whole object. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'a record' : String(value);
}

/**
 * Reads any value as a model: keeps each good row and value in canonical form, names each bad one
 * by its path. Never throws. Keys that are not in `fields` belong to other elements.
 * `key` names the list that makes the model usable ("documents", "foi.years"): it is there, and empty
 * only because it was given empty.
 */
export function parseModel<M>(fields: Fields, input: unknown, key: string): Parsed<M> {
  const reader = new Reader();
  const given: Json = isObject(input) ? input : {};
  const own = Object.fromEntries(
    Object.keys(fields)
      .filter((name) => Object.hasOwn(given, name))
      .map((name) => [name, given[name]]),
  );
  const model = reader.record({required: {}, optional: fields}, own) ?? {};
  const {problems} = reader;
  const rows = inside(model, key);
  if (Array.isArray(rows) && (rows.length || !(inside(given, key) as unknown[]).length))
    return {model: model as M, problems};
  return {model: null, problems};
}

const inside = (value: unknown, path: string) =>
  path.split('.').reduce((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
