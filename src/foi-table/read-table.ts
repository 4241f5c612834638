import {financialYear} from '../shared/model/years.js';
import {yearSpan} from './model.js';
import {
  assign,
  isPlaced,
  isTimed,
  isValue,
  monthsIn,
  placeInTime,
  read,
  type Said,
} from './read-words.js';

export type Json = Record<string, unknown>;

/** A row of a table, its spanned cells repeated in each place that they cover; or a line of a list. */
export interface Row {
  cells: string[];
  /** The exact values of the row's `data-ccg-*` attributes; with `label`, they say all of its time. */
  exact?: Json;
}

export interface YearFound {
  label?: string;
  periods: Json[];
  total?: Json;
}

/** The figures of one period or total, and what is said of its time from nearest to farthest. */
interface Entry {
  said: Said[];
  figures: Json;
  exact: Json;
}

/**
 * The years in a table, or `undefined` where it holds no Freedom of Information figures. Quarters may
 * go down or across; years may be rows, columns, merged rows or `above` (caption and headings,
 * nearest first): each figure takes its name and its time from its row, its column and what is above.
 * `fixed` is the label that the table's own attribute gives: then it is one year, whatever its words say.
 */
export function readTable(
  rows: readonly Row[],
  above: readonly Said[],
  fixed?: string,
): YearFound[] | undefined {
  const entries = new Map<string, Entry>();
  let heads: Said[] = [];
  let names: string[] = [];
  let sections: Said[] = [];
  let carried = '';
  let sure = fixed !== undefined;
  const enter = (said: Said) => {
    // A year's row ends the quarter above it; a quarter's row stays inside its year.
    if (isTimed(said)) sections = [said, ...sections.filter((old) => !isTimed(old))];
    else if (said.year) sections = [said];
  };
  rows.forEach(({cells, exact = {}}, index) => {
    const filled = new Set(cells.filter(Boolean));
    const head = read(cells[0] ?? '');
    // The corner above the rows' names is no figure's name, whatever it says: "FOI requests 2019-20".
    const named = !isValue(cells[0] ?? '');
    const counts = heads.findIndex(({weight}, place) => weight && (place || !named));
    const values = cells.some((cell, place) => isValue(cell) && (place || !counts));
    const period =
      counts >= 0 && isPlaced(head) && !cells.slice(1).some((cell) => cell === cells[0]);
    if (!filled.size) return;
    if (!values && !(period && (isTimed(head) || head.total || filled.size > 1))) {
      const others = cells.slice(1).map(read);
      if (filled.size === 1 && cells[0]) enter(read([...filled][0] ?? ''));
      else if (!entries.size || others.some((said) => said.weight > 1 || isTimed(said))) {
        // Two rows of headings are read as one.
        if (entries.size || !names.length) names = [];
        names = cells.map((cell, place) =>
          [...new Set([names[place], cell])].filter(Boolean).join(' '),
        );
        heads = names.map(read);
        enter(head);
      }
      return;
    }
    // Where two columns name the row, an empty first one repeats the one above it.
    if (counts > 1) carried = cells[0] ||= carried;
    const label = [...new Set(counts < 0 ? cells.slice(0, 1) : cells.slice(0, counts))]
      .join(' ')
      .trim();
    const number = /quarter|qtr/i.test(names[0] ?? '') && /^[1-4]$/.test(label);
    const row = {...read(number ? `Q${label}` : label), text: label};
    cells.forEach((cell, place) => {
      if (named && !place) return;
      const column = heads[place] ?? read('');
      const down = fixed !== undefined || isPlaced(row) || column.weight >= row.weight;
      const {column: figure, weight} = down ? column : row;
      if (!figure || (!down && !place)) return;
      const keyAt = (at: number) => `${at} ${sections.map(({text}) => text).join()}`;
      if (!down && place > 1 && !isPlaced(column)) {
        // "Within 20 working days | 285 | 95%": the share belongs to the count before it.
        const beside = entries.get(keyAt(place - 1));
        if (beside && figure === 'inTime' && column.column === 'percent')
          assign(beside.figures, 'percent', cell);
        return;
      }
      // A row of percentages, or of a figure's name, under columns of figures is no period.
      const crossed = row.weight > 1 || row.column === 'percent';
      if (fixed === undefined && down && crossed && !isPlaced(row)) return;
      if (weight < 2 && heads.some((other) => down && other.weight > 1 && other.column === figure))
        return;
      const inside = down && isTimed(column) && !isTimed(row);
      const own =
        down && !inside ? row : {...column, text: isPlaced(column) && !down ? column.text : ''};
      // A year in one column's name, "Received in 2019/20", is every column's.
      const isOneYear = new Set(heads.flatMap(({year}) => year ?? [])).size < 2;
      const key = down
        ? `${index} ${JSON.stringify([!isOneYear && column.year, column.quarter, column.months])}`
        : keyAt(place);
      const entry = entries.get(key) ?? {
        said: [own, ...(down ? [inside ? row : column] : []), ...sections, ...above],
        figures: {},
        exact,
      };
      if (down && isOneYear && column.year) entry.said.splice(1, 0, column);
      entries.set(key, entry);
      assign(entry.figures, figure, cell);
      sure ||= weight > 1 || isPlaced(own);
    });
  });
  return sure ? groupByYear([...entries.values()], fixed) : undefined;
}

/** What a row's name says of its period; "Total" and years are no periods. */
export const readName = (said: Said, year?: string): Json | undefined =>
  isTimed(said) || (said.text && !isPlaced(said)) ? placeInTime(said, year) : undefined;

/** Puts each entry into its year, as a period or as the total. */
function groupByYear(entries: readonly Entry[], fixed?: string): YearFound[] {
  const named = entries.map(({said}) => said.find(({year}) => year)?.year);
  // A year that is named once, in a total row or a corner, is the whole table's.
  const distinct = new Set(named.filter(Boolean));
  const only = distinct.size === 1 ? [...distinct][0] : undefined;
  const rows = entries.map(({said: [own, ...around], figures, exact}, index) => {
    const place = (year?: string) => {
      if (!own) return undefined;
      if ('label' in exact) return {};
      const beside =
        (own.total && entries.length > 1) || isTimed(own) ? undefined : around.find(isTimed);
      return readName(beside ?? own, year);
    };
    let year = fixed ?? named[index] ?? only ?? '';
    let period = place(year);
    const whole = fixed === undefined && year ? yearSpan({label: year}) : undefined;
    const {from, to} = (period ?? {}) as {from?: string; to?: string};
    if (whole && from && to && (from < whole.from || to > whole.to)) {
      // The heading's year is not this row's.
      year = '';
      period = place();
    }
    return {year, period, figures: {...figures, ...exact}};
  });
  const loose = rows.flatMap(({year, period}) => (year || !period ? [] : [period]));
  const span = fixed === undefined && yearSpan({periods: loose});
  // Periods of more than twelve months without a heading go into their financial years.
  const split = span && monthsIn(span) > 12;
  const years = new Map<string, YearFound>();
  if (fixed !== undefined) years.set(fixed, {...(fixed && {label: fixed}), periods: []});
  for (const {year: label, period, figures} of rows) {
    const key = label || (split && period && financialYear(period.from as string)) || '';
    const year = years.get(key) ?? {...(label && {label}), periods: []};
    if (period) year.periods.push({...period, ...figures});
    else if (Object.keys(figures).length) year.total ??= figures;
    else continue;
    years.set(key, year);
  }
  return [...years.values()];
}
