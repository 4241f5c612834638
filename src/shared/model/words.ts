/**
 * A word of an element: text, or its plural forms as `Intl.PluralRules` names them. Data and not
 * functions, so that a JSON file can replace any of them in any language.
 */
export type Word =
  string | {readonly one: string; readonly other: string; readonly [form: string]: string};
export type Words = Record<string, Word>;

const plurals = new Map<string, Intl.PluralRules>();

/** English counts are known without `Intl`, whose start a person would feel at the first click. */
const isPlain = (value: number, lang: string) =>
  /^en\b/.test(lang) && Number.isInteger(value) && value < 1000;

function formOf(count: number, lang: string): string {
  if (isPlain(count, lang)) return count === 1 ? 'one' : 'other';
  let rules = plurals.get(lang);
  if (!rules) plurals.set(lang, (rules = new Intl.PluralRules(lang)));
  return rules.select(count);
}

/**
 * A word with its `{places}` filled in. The plural form follows `values.count`; numbers are grouped
 * as the language does ("1,024").
 */
export function say(
  word: Word,
  values: Record<string, string | number> = {},
  lang = 'en-GB',
): string {
  let text: string;
  if (typeof word === 'string') text = word;
  else {
    text = word[formOf(Number(values.count), lang)] ?? word.other;
  }
  return text.replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = values[key];
    if (typeof value !== 'number') return value ?? place;
    return isPlain(value, lang) ? String(value) : value.toLocaleString(lang);
  });
}

/** Words of all four elements; each adds its own in its `text.ts`. */
export const COMMON_TEXT = {
  loading: 'Loading',
  failed: 'We cannot show the latest information at the moment.',
  tryAgain: 'Try again',
  lastUpdated: 'Last updated {date}',
  checkUnavailable: 'The checks are missing: put {file} beside the script.',
} as const;
