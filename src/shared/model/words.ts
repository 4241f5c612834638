/**
 * A word of an element: text, or its plural forms as `Intl.PluralRules` names them. Data and not
 * functions, so that a JSON file can replace any of them in any language.
 */
export type Word =
  string | {readonly one: string; readonly other: string; readonly [form: string]: string};
export type Words = Record<string, Word>;

const plurals = new Map<string, Intl.PluralRules>();

/** English is known without `Intl`, whose first use a person would feel. */
export const isEnglish = (lang: string) => lang === 'en-GB';

function formOf(count: number, lang: string): string {
  if (isEnglish(lang)) return count === 1 ? 'one' : 'other';
  let rules = plurals.get(lang);
  if (!rules) plurals.set(lang, (rules = new Intl.PluralRules(lang)));
  return rules.select(count);
}

/** A whole number with its thousands apart, as the language does: "1,024". */
export const inDigits = (number: number, lang = 'en-GB'): string =>
  isEnglish(lang) ? String(number).replace(/\B(?=(\d{3})+$)/g, ',') : number.toLocaleString(lang);

/**
 * A word with its `{places}` filled in. The plural form follows `values.count`; numbers are grouped
 * as the language does ("1,024").
 */
export function say(
  word: Word,
  values: Record<string, string | number> = {},
  lang = 'en-GB',
): string {
  const text =
    typeof word === 'string' ? word : (word[formOf(Number(values.count), lang)] ?? word.other);
  return text.replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = values[key];
    return typeof value === 'number' ? inDigits(value, lang) : (value ?? place);
  });
}

/** Words of all four elements; each adds its own in its `text.ts`. */
export const COMMON_TEXT = {
  loading: 'Loading',
  failed: 'We cannot show the latest information at the moment.',
  tryAgain: 'Try again',
  lastUpdated: 'Last updated {date}',
  partMissing: 'This is not available: {file} is missing.',
} as const;
