import {isDay} from './day.js';
import {isPartialDate} from './partial-date.js';
import {safeUrl} from './safe-url.js';
import {jsonForms, type JsonForm, type Value} from './shape.js';
import {readYears} from './years.js';

/**
 * The values that records are made of, each in one place: what is accepted, its one canonical form,
 * and in its message what was expected, as "code: words". All take trimmed text; the reader of
 * records trims it, and writes finite numbers as text first, because spreadsheets export numbers as
 * text just as often.
 */

/**
 * Text that `read` makes a value of; `undefined` refuses it. `json` says where a data file has
 * something else than text. An element leaves out the values that its records do not have: making one
 * does nothing else.
 */
/* @__NO_SIDE_EFFECTS__ */
export const value = <T>(
  message: string,
  read: (text: string) => T | undefined,
  json?: JsonForm,
): Value<T> => {
  /* @__PURE__ */ jsonForms.set(message, json);
  return {message, read: (given) => (typeof given === 'string' ? read(given) : undefined)};
};

const where = (test: (text: string) => boolean) => (text: string) =>
  test(text) ? text : undefined;

/** Trimmed, spaces collapsed, capitals kept. Markup is text like any other. */
export const text = value('bad-text: text', (input) => input.replace(/\s{2,}|[^\S ]/g, ' '));

/** An address that passed the safe-URL door; relative ones stay relative. */
export const url = value('bad-url: a relative address, or https:, http:, mailto: or tel:', safeUrl);

export const day = value('bad-date: a day such as 2019-02-14', where(isDay));

export const partialDate = value(
  'bad-date: a date such as 2019-02-14, 2019-02 or 2019',
  where(isPartialDate),
);

export const month = value(
  'bad-month: a month such as 2015-04',
  where((input) => input.length === 7 && isPartialDate(input)),
);

const isTime = (input: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(input);

/** UK wall time on the 24-hour clock. "9:30" gains its nought. */
export const time = value('bad-time: a time such as 13:30', (input) =>
  where(isTime)(input[1] === ':' ? `0${input}` : input),
);

/** A UK wall-clock moment: "2020-01-27T10:00", or the day alone. */
export const moment = value(
  'bad-date: a day and time such as 2020-01-27T10:00',
  where(
    (input) =>
      isDay(input.slice(0, 10)) &&
      (input.length === 10 || (input[10] === 'T' && isTime(input.slice(11)))),
  ),
);

/** "2015/16" or "2020", from any of the ways that people write them. */
export const years = value('bad-years: years such as 2015/16 or 2020', readYears);

/** A whole number from 0; "1,024" is read too. */
export const count = value(
  'bad-number: a whole number such as 134',
  (input) => {
    const number = /^\d+(,\d{3})*$/.test(input) ? Number(input.replaceAll(',', '')) : NaN;
    return Number.isSafeInteger(number) ? number : undefined;
  },
  {type: 'integer', minimum: 0},
);

/** Any finite number, "94.6" too; "1e-7" is how a very small one is written back. */
export const number = value(
  'bad-number: a number such as 94.6',
  (input) => {
    const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(input) ? Number(input) : NaN;
    return Number.isFinite(number) ? number : undefined;
  },
  {type: 'number'},
);

/** "NR5 8AD" from any case and punctuation; the form only, not whether the Post Office knows it. */
export const postcode = value('bad-postcode: a postcode such as NR5 8AD', (input) => {
  // Most are canonical already, and each pattern takes time when it is first used.
  if (/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(input)) return input;
  const squeezed = input.toUpperCase().replace(/[^A-Z\d]/g, '');
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(squeezed)
    ? squeezed.replace(/...$/, ' $&')
    : undefined;
});

/** One of some words, in any case. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <const W extends string>(code: string, words: readonly W[]) =>
  value(
    `${code}: one of ${words.join(', ')}`,
    (input) => {
      const lower = input.toLowerCase();
      return words.find((word) => word === lower);
    },
    {enum: words},
  );
