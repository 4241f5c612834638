import type {Severity} from '../shared/model/problem.js';
import {asObject, parseModel, type Parsed} from '../shared/parse/record.js';
import {keepRows, placeOf} from '../shared/parse/row-places.js';
import {bandsOf} from './bands.js';
import {keepWritten} from './inexact.js';
import {figures, schema, type FoiTableModel, type Year} from './schema.js';

/** Whether a year says anything but its time. */
const hasFigures = ({periods = [], total = {}}: Year): boolean =>
  [...periods, total].some((row) => Object.keys(row).some((key) => key in figures));

/**
 * Any value as the FOI table's model; `null` where no year could be read. A year without a single
 * figure would show "Not published" everywhere, so it is left out and named, and so are bands that do
 * not rise. Never throws.
 */
export function parse(input: unknown): Parsed<FoiTableModel> {
  const parsed = parseModel<FoiTableModel>(
    {...schema.required, ...schema.optional},
    input,
    'foi.years',
  );
  const {model, problems} = parsed;
  if (!model) return parsed;
  const report = (severity: Severity, code: string, path: string, words: string) =>
    problems.push({code, path, message: `${path}: ${words}`, severity});
  const {foi} = model;
  keepWritten(foi.years, asObject(asObject(input).foi).years);
  const {good, adequate} = bandsOf(foi);
  if (good < adequate) {
    delete foi.bands;
    report('warning', 'bad-bands', 'foi.bands', 'expected good at or above adequate');
  }
  const years = keepRows(foi.years, (year, index) => {
    // Nothing is left of a period whose every value was refused.
    if (year.periods) year.periods = keepRows(year.periods, (period) => Object.keys(period).length);
    const isKept = hasFigures(year);
    if (!isKept)
      report('error', 'no-figures', `foi.years[${placeOf(year, index)}]`, 'has no figures');
    return isKept;
  });
  if (foi.years.length && !years.length) return {model: null, problems};
  foi.years = years;
  return parsed;
}
