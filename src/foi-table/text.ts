import {COMMON_TEXT} from '../shared/model/words.js';
import {COUNTS} from './model.js';

/** Words that are their own keys: "Granted in full" is `grantedInFull`. */
const NAMES = [
  ...COUNTS,
  'period',
  'total',
  'notes',
  'good',
  'adequate',
  'unsatisfactory',
] as const;
const inWords = (key: string) =>
  key.replace(/^.|[A-Z]/g, (letter, place) =>
    place ? ` ${letter.toLowerCase()}` : letter.toUpperCase(),
  );

/** Every word of the FOI table. */
export const TEXT = {
  ...COMMON_TEXT,
  ...(Object.fromEntries(NAMES.map((key) => [key, inWords(key)])) as Record<
    (typeof NAMES)[number],
    string
  >),
  empty: 'There are no figures to show.',
  yearsUnknown: {
    one: 'This table does not say which year it covers.',
    other: 'These tables do not say which years they cover.',
  },
  between: 'Between {from} and {to}',
  during: 'In {to}',
  responses: {one: '1 response', other: '{count} responses'},
  requests: {one: '1 request', other: '{count} requests'},
  sent: '{when} we sent {number}.',
  got: '{when} we received {number}.',
  answered: {
    one: '1 ({percent}) was within 20 working days.',
    other: '{count} ({percent}) were within 20 working days.',
  },
  sentInTime: {
    one: '1 response was within 20 working days.',
    other: '{count} responses were within 20 working days.',
  },
  lateUnknown: 'How many were late is not published.',
  unanswered: 'How many were answered within 20 working days is not published.',
  yearly: 'Within 20 working days each year. {years}.',
  unknownYear: 'Table {number}, year not stated',
  range: '{from} to {to}',
  quarter: 'Quarter {number}',
  unnamed: 'Period not named',
  rate: 'Percentage in time',
  open: 'Still open',
  missing: 'Not published',
  inexact: 'Not known exactly',
  noNotes: 'None',
  of: 'of {number}',
  published: 'as published',
  added: 'added up here',
  // Words of the extras: named here so that JSON can replace them; their English stands with the extra
  // that says it (`WORDS` in `browse.ts`, `chart.ts`, `csv.ts`, `deadlines.ts` and `method.ts`).
  download: '',
  year: '',
  rateOf: '',
  band: '',
  sortBy: '',
  highest: '',
  lowest: '',
  sorted: '',
  chart: '',
  target: '',
  bar: '',
  notFinal: '',
  about: '',
  request: '',
  requestPage: '',
  answerBy: '',
  bands: '',
} as const;
export type FoiTableText = typeof TEXT;

/** The words of an extra, with those that JSON replaced. */
export const wordsOf = <W extends Partial<Record<keyof FoiTableText, string>>>(
  words: W,
  text: FoiTableText,
): W =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, text[key as keyof FoiTableText] || word]),
  ) as W;
