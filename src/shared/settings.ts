import type {Problem} from './model/problem.js';
import type {Word, Words} from './model/words.js';
import {readYears} from './model/years.js';
import {quoted} from './parse/quoted.js';
import {asObject} from './parse/record.js';

/** In a list of allowed words: any year, financial or of the calendar. */
export const YEARS = 'a year such as 2015/16';

/**
 * An option's rule: a list of allowed words (the first is the default), a flag (default off or on),
 * a whole number from 1, or text.
 */
export type OptionRule = readonly [string, ...string[]] | 'flag' | 'flag-on' | 'count' | 'text';
export type OptionRules = Record<string, OptionRule>;

export type Options<R extends OptionRules> = {
  readonly [K in keyof R]: R[K] extends readonly (infer W)[]
    ? typeof YEARS extends W
      ? string
      : W
    : R[K] extends 'flag' | 'flag-on'
      ? boolean
      : R[K] extends 'count'
        ? number | undefined
        : string | undefined;
};

/** Options of all four elements. */
export const COMMON_OPTIONS = {
  heading: 'text',
  headingLevel: ['2', '3', '4', '5', '6'],
  structuredData: 'flag',
  check: 'flag',
} as const satisfies OptionRules;

/** Properties with their attributes, from the keys of a table of options: `groupBy` has `group-by`. */
export const attributes = (options: object): Record<string, string> =>
  Object.fromEntries(
    Object.keys(options).map((key) => [
      key,
      key.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`),
    ]),
  );

/** One place that settings come from; earlier layers win. */
export interface Layer {
  /** How a problem names it, such as `script`. */
  where: string;
  options?: unknown;
  text?: unknown;
}

/** The value that a rule admits; `undefined` where it is not allowed. */
function admit(rule: OptionRule, value: unknown): unknown {
  // An object is no option, whatever its own toString would say or throw.
  if (typeof value === 'object') return undefined;
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects have left above
  const word = String(value).trim();
  if (rule === 'count') return /^[1-9]\d*$/.test(word) ? Number(word) : undefined;
  if (rule === 'text') return word;
  // An attribute without a value, as HTML writes a boolean, means true.
  const [allowed, wanted]: [readonly string[], string] =
    typeof rule === 'string' ? [['true', 'false'], word || 'true'] : [rule, word || 'true'];
  const found =
    allowed.find((other) => other === wanted.toLowerCase()) ??
    (allowed.includes(YEARS) ? readYears(wanted) : undefined);
  return typeof rule === 'string' && found ? found === 'true' : found;
}

const EXPECTED: Record<string, string> = {count: 'a whole number from 1', text: 'text'};

const fallback = (rule: OptionRule) =>
  typeof rule === 'string' ? (rule.startsWith('flag') ? rule === 'flag-on' : undefined) : rule[0];

const ofElement = (all: unknown, name: string): Record<string, unknown> => ({
  ...asObject(asObject(all)['*']),
  ...asObject(asObject(all)[name]),
});

const advice = (code: string, path: string, words: string): Problem => ({
  code,
  path,
  message: `${path}: ${words}`,
  severity: 'advice',
});

/** For each option the first layer that has an allowed value, else the default; a value that is not allowed is advised on. */
export function resolveOptions<R extends OptionRules>(
  rules: R,
  attributes: Record<string, unknown>,
  layers: readonly Layer[],
  name: string,
): {options: Options<R>; problems: Problem[]} {
  const problems: Problem[] = [];
  const options: Record<string, unknown> = {};
  const places: [string, Record<string, unknown>][] = [
    ['attribute', attributes],
    ...layers.map((layer): [string, Record<string, unknown>] => [
      layer.where,
      ofElement(layer.options, name),
    ]),
  ];
  for (const {where, options: all} of layers)
    for (const key of Object.keys(asObject(asObject(all)[name])))
      if (!Object.hasOwn(rules, key))
        problems.push(advice('bad-option', `${where}.${key}`, 'is not known here'));
  for (const [key, rule] of Object.entries(rules)) {
    for (const [where, values] of places) {
      const value = values[key];
      if (options[key] !== undefined || value === undefined || value === null) continue;
      options[key] = admit(rule, value);
      if (options[key] === undefined) {
        const expected =
          typeof rule === 'string' ? (EXPECTED[rule] ?? 'true or false') : rule.join(', ');
        problems.push(
          advice('bad-option', `${where}.${key}`, `expected ${expected}; got ${quoted(value)}`),
        );
      }
    }
    options[key] ??= fallback(rule);
  }
  return {options: options as Options<R>, problems};
}

/** The element's own words with those of the layers over them; one of the wrong kind is advised on and ignored. */
export function resolveText<T extends Words>(
  words: T,
  layers: readonly Layer[],
  name: string,
): {text: T; problems: Problem[]} {
  const problems: Problem[] = [];
  const text: Words = {...words};
  for (const layer of [...layers].reverse()) {
    for (const [key, value] of Object.entries(ofElement(layer.text, name))) {
      if (fits(words[key], value)) text[key] = value as Word;
      // What is said to all elements may be a word of another one.
      else if (key in words || key in asObject(asObject(layer.text)[name]))
        problems.push(
          advice('bad-text', `${layer.where}.text.${key}`, 'is not known here, or not of its form'),
        );
    }
  }
  return {text: text as T, problems};
}

/** Text replaces text; plural forms replace plural forms. */
const fits = (word: Word | undefined, value: unknown) =>
  typeof word === 'object'
    ? [asObject(value).other, ...Object.values(asObject(value))].every(isText)
    : isText(word) && isText(value);

const isText = (value: unknown) => typeof value === 'string';
