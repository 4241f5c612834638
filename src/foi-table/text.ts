import {COMMON_TEXT} from '../shared/model/words.js';

/** Every word of the FOI table. */
export const TEXT = {
  ...COMMON_TEXT,
  empty: 'There are no Freedom of Information figures to show.',
  yearsUnknown: {
    one: 'This table does not say which year it covers.',
    other: 'These tables do not say which years they cover.',
  },
  between: 'Between {from} and {to}',
  during: 'In {to}',
  sent: {one: '{when} we sent 1 response.', other: '{when} we sent {count} responses.'},
  got: {one: '{when} we received 1 request.', other: '{when} we received {count} requests.'},
  answered: {
    one: '1 ({percent}) was within 20 working days.',
    other: '{count} ({percent}) were within 20 working days.',
  },
  unanswered: 'How many were answered within 20 working days is not published.',
  yearly: 'Within 20 working days each year. {years}.',
  unknownYear: 'Table {number}, year not stated',
  range: '{from} to {to}',
  quarter: 'Quarter {number}',
  unnamed: 'Period not named',
  year: 'Year',
  period: 'Period',
  received: 'Received',
  inTime: 'In time',
  late: 'Late',
  rate: 'Percentage in time',
  rateOf: 'Percentage of',
  band: 'Rating',
  extended: 'Time extended',
  open: 'Still open',
  grantedInFull: 'Granted in full',
  partlyGranted: 'Partly granted',
  refusedInFull: 'Refused in full',
  notHeld: 'Information not held',
  withdrawn: 'Withdrawn',
  internalReviews: 'Internal reviews',
  notes: 'Notes',
  missing: 'Not published',
  noNotes: 'None',
  ofResponses: {one: 'of 1 response', other: 'of {count} responses'},
  ofRequests: {one: 'of 1 request', other: 'of {count} requests'},
  total: 'Total',
  published: 'as published',
  added: 'added up here',
  good: 'Good',
  adequate: 'Adequate',
  unsatisfactory: 'Unsatisfactory',
  bands: 'Good is {good}% or more within 20 working days, adequate is {adequate}% or more.',
  download: 'Download these figures (CSV)',
  request: 'Send your Freedom of Information request to',
  requestPage: 'Make a Freedom of Information request',
  // English in the parts that say it (`WORDS` in `browse.ts`, `chart.ts` and `deadlines.ts`): other pages
  // need not load it. Named here, so that JSON can replace it like the rest.
  sortBy: '',
  highest: '',
  lowest: '',
  sorted: '',
  chart: '',
  target: '',
  bar: '',
  notFinal: '',
  about: '',
  answerBy: '',
} as const;
export type FoiTableText = typeof TEXT;

/** The words of a part, with those that JSON replaced. */
export const wordsOf = <W extends Partial<Record<keyof FoiTableText, string>>>(
  words: W,
  text: FoiTableText,
): W =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, text[key as keyof FoiTableText] || word]),
  ) as W;
