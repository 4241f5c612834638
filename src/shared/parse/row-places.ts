/** Of lists that lost rows: where in the source each of the others stood. */
const PLACES = new WeakMap<object, number>();

/** The rows that `keep` admits. Their places in the source are remembered, for what is said of them later. */
export function keepRows<T>(rows: readonly T[], keep: (row: T, index: number) => unknown): T[] {
  const kept = rows.filter(keep);
  if (kept.length < rows.length)
    rows.forEach((row, index) => {
      if (typeof row === 'object' && row) PLACES.set(row, placeOf(row, index));
    });
  return kept;
}

/** Where a row of a model stood in its source: `index`, where it stands, unless rows were left out. */
export const placeOf = (row: unknown, index: number): number => PLACES.get(row as object) ?? index;
