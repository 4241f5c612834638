/** Where in its source a row of the model stood; `index` is where it stands. */
export type PlaceOf = (row: unknown, index: number) => number;

/**
 * A place in the model ("documents[0].date") as the source has it: the checks see the good rows only,
 * and an editor counts them all.
 */
export function placeInSource(path: string, model: unknown, placeOf: PlaceOf): string {
  let here = model;
  return path.replace(/\w+/g, (step) => {
    here = (here as Record<string, unknown> | undefined)?.[step];
    return /^\d+$/.test(step) ? String(placeOf(here, Number(step))) : step;
  });
}
