import {parseModel, type Parsed} from '../shared/parse/record.js';
import {schema, type FoiTableModel, type Year} from './schema.js';

/** Whether a year says anything but its time. */
const hasFigures = ({periods = [], total = {}}: Year): boolean =>
  [...periods, total].some((row) =>
    Object.keys(row).some((key) => !/^(label|from|to|month|quarter)$/.test(key)),
  );

/**
 * Any value as the FOI table's model; `null` where no year could be read. A year without a single
 * figure would show "Not published" everywhere, so it is left out and named. Never throws.
 */
export function parse(input: unknown): Parsed<FoiTableModel> {
  const {model, problems} = parseModel<FoiTableModel>(
    {...schema.required, ...schema.optional},
    input,
    'foi.years',
  );
  if (!model) return {model, problems};
  const {years} = model.foi;
  const kept = years.filter((year, index) => {
    const path = `foi.years[${index}]`;
    const isKept = hasFigures(year);
    if (!isKept)
      problems.push({
        code: 'no-figures',
        path,
        message: `${path}: has no figures`,
        severity: 'error',
      });
    return isKept;
  });
  if (years.length && !kept.length) return {model: null, problems};
  return {model: {...model, foi: {...model.foi, years: kept}}, problems};
}
