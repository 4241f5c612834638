import type {Entry} from './read-years.js';

/** As far as a share was rounded; "1" and "0" are exact. */
const roundingOf = (share: string): number => {
  const digits = share.split('.')[1]?.length ?? 0;
  return digits ? 0.5001 / 10 ** digits : 0.005;
};

/** Whether counts say that this share of one is theirs; `undefined` where they do not say. */
function agrees({inTime, late, received}: Entry['figures'], share: string): boolean | undefined {
  const of = [Number(inTime) + Number(late), Number(received)].filter((count) => count > 0);
  if (inTime === undefined || !of.length) return undefined;
  return of.some((count) => Math.abs(Number(inTime) / count - Number(share)) <= roundingOf(share));
}

/** Nobody answers twice as many requests as there are. */
const MOST = 200;

/**
 * Spreadsheets hold 95% as 0.95, and that is what stands in the page where the column lost its format:
 * all are at most 1, and the counts beside them say the same, or say nothing. Then they are percentages.
 */
export function asPercentages(entries: readonly Entry[]) {
  const typed = entries.flatMap(({figures}) =>
    typeof figures.percent === 'string' ? [{figures, share: figures.percent}] : [],
  );
  const said = typed.map(({figures, share}) => agrees(figures, share));
  const areShares =
    typed.every(({share}, index) => Number(share) <= 1 && said[index] !== false) &&
    typed.some(
      ({share}, index) => Number(share) > 0 && (said[index] ?? !Number.isInteger(Number(share))),
    );
  if (areShares)
    for (const {figures, share} of typed)
      figures.percent = Number((Number(share) * 100).toFixed(9));
}

/** Leaves a percentage that cannot be one as it was written, for the parser to name. */
export function leaveImpossible(entries: readonly Entry[]) {
  for (const {figures} of entries)
    if (Number(figures.percent) > MOST) figures.percent = `${String(figures.percent)}%`;
}
