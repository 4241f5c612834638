import type {Problem} from '../model/problem.js';
import type {Word, Words} from '../model/words.js';
import {isObject} from '../parse/record.js';

/**
 * An option's rule: a list of allowed words (the first is the default), a flag (default off),
 * a flag that is on by default, a whole number from 1, years ("2015/16"), or free text.
 */
export type OptionRule = readonly [string, ...string[]] | 'flag' | 'flag-on' | 'count' | 'text';
export type OptionRules = Record<string, OptionRule>;

export type Options<R extends OptionRules> = {
  readonly [K in keyof R]: R[K] extends readonly (infer W)[]
    ? W
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

/** One place that settings come from; earlier layers win. */
export interface Layer {
  /** How a problem names it, such as `attribute` or `options`. */
  where: string;
  options?: unknown;
  text?: unknown;
}

/** `undefined` where the value is not allowed. */
function admit(rule: OptionRule, value: unknown): unknown {
  if (rule === 'flag' || rule === 'flag-on') {
    if (value === true || value === '' || value === 'true') return true;
    return value === false || value === 'false' ? false : undefined;
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return undefined;
  const word = String(value).trim();
  if (rule === 'text') return word;
  if (rule === 'count') return /^[1-9]\d*$/.test(word) ? Number(word) : undefined;
  return rule.find(
    (allowed) => allowed === word.toLowerCase() || (word === '' && allowed === 'true'),
  );
}

const EXPECTED = {
  flag: 'true or false',
  'flag-on': 'true or false',
  count: 'a whole number from 1',
  text: 'text',
};

const fallback = (rule: OptionRule) =>
  typeof rule === 'string' ? (rule.startsWith('flag') ? rule === 'flag-on' : undefined) : rule[0];

const ofElement = (all: unknown, name: string): Record<string, unknown> =>
  isObject(all) ? {...(isObject(all['*']) && all['*']), ...(isObject(all[name]) && all[name])} : {};

/** For each option the first layer that has an allowed value; else the default. A value that is not allowed is advised on. */
export function resolveOptions<R extends OptionRules>(
  rules: R,
  attributes: Record<string, unknown>,
  layers: readonly Layer[],
  name: string,
): {options: Options<R>; problems: Problem[]} {
  const problems: Problem[] = [];
  const sources: [string, Record<string, unknown>][] = [
    ['attribute', attributes],
    ...layers.map(({where, options}): [string, Record<string, unknown>] => [
      where,
      ofElement(options, name),
    ]),
  ];
  const options = Object.fromEntries(
    Object.entries(rules).map(([key, rule]) => {
      for (const [where, values] of sources) {
        const value = values[key];
        if (value === undefined || value === null) continue;
        const admitted = admit(rule, value);
        if (admitted !== undefined) return [key, admitted];
        const expected = typeof rule === 'string' ? EXPECTED[rule] : rule.join(', ');
        problems.push({
          code: 'bad-option',
          path: `${where}.${key}`,
          message: `${where}.${key}: expected ${expected}; got ${JSON.stringify(value)}`,
          severity: 'advice',
        });
      }
      return [key, fallback(rule)];
    }),
  );
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
      else
        problems.push({
          code: 'bad-text',
          path: `text.${key}`,
          message: `text.${key}: ${key in words ? 'expected text, or plural forms with "one" and "other"' : 'is not a word of this element'}`,
          severity: 'advice',
        });
    }
  }
  return {text: text as T, problems};
}

const fits = (word: Word | undefined, value: unknown) =>
  typeof word === 'string'
    ? typeof value === 'string'
    : word !== undefined &&
      isObject(value) &&
      typeof value.other === 'string' &&
      Object.values(value).every((form) => typeof form === 'string');
