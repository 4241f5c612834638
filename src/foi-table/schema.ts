import {bankHolidays} from '../shared/model/bank-holidays.js';
import {count, month, number, oneOf, text, value, years} from '../shared/model/fields.js';
import {common} from '../shared/model/organisation.js';
import {list, record, type Of} from '../shared/model/shape.js';
import {COUNTS, type Count} from './model.js';

const ofAll = <V>(value: V) =>
  Object.fromEntries(COUNTS.map((key) => [key, value])) as Record<Count, V>;
/** Whole numbers, the percentage as published, and words; each absent where it is not published. */
export const figures = {...ofAll(count), percent: number, notes: text};

/** "<5", "fewer than 5", "about 30", "(1)", "see note 3"; "40+", "5-9", "1 to 4", "5 or fewer". Longer is prose. */
const INEXACT = /^(?=.{0,40}$)([^\d.-].*\d|[\d,]+ ?([-–+]|or |to \d))/;

/** What was published in place of a number, and says about how many there were. */
export const inexactWords = value('bad-words: words such as <5', (input) =>
  INEXACT.test(input) ? text.read(input) : undefined,
);
/** Figures that were published, but not exactly, as they were written; none of these is beside its figure. */
const written = record({}, {...ofAll(inexactWords), percent: inexactWords});

/** Of the financial year, so April to June is the first. */
export const quarter = value(
  'bad-quarter: a quarter of the financial year, 1 to 4',
  (input) => (/^[1-4]$/.test(input) ? Number(input) : undefined),
  {type: 'integer', minimum: 1, maximum: 4},
);

/** A percentage that can be reached. */
const share = value(
  'bad-number: a number from 0 to 100',
  (input) => {
    const percent = Number(input);
    return percent >= 0 && percent <= 100 ? percent : undefined;
  },
  {type: 'number', minimum: 0, maximum: 100},
);

/** Months are "2015-04"; a quarter counts from April. */
const period = record(
  {},
  {label: text, from: month, to: month, month, quarter, ...figures, written},
);
export type Period = Of<typeof period>;

const total = record({}, {...figures, written});
export type Figures = Of<typeof total>;

/**
 * `label` is "2015/16" or "2020", absent where the page does not say; `total` is as published;
 * `notes` are those of the whole table.
 */
const year = record({}, {label: years, periods: list(period), total, notes: text});
export type Year = Of<typeof year>;

/** `target` and `bands` are percentages. */
const foi = record(
  {years: list(year)},
  {
    target: share,
    bands: record({}, {good: share, adequate: share}),
    basis: oneOf('bad-basis', ['responses', 'received']),
  },
);
export type Foi = Of<typeof foi>;

/** What the FOI table reads: `foi`, and the bank holidays that its deadlines skip. */
export const schema = record({foi}, {...common, bankHolidays});
export type FoiTableModel = Of<typeof schema>;
