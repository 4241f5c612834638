/* eslint-disable @typescript-eslint/no-non-null-assertion -- scores have a place for each practice */
import type {Practice} from './schema.js';

/** Names that are equal but for their spelling; where more are, no spelling tells them apart. */
const MOST_TIED = 50;

/** Of the best, which are equal but for abbreviations and points, first those written as it was typed. */
export function asWritten(
  found: number[],
  score: Float64Array,
  query: string,
  practices: readonly Practice[],
): number[] {
  let tied = 1;
  while (tied < found.length && score[found[0]!]! - score[found[tied]!]! < 1e-9) tied++;
  if (tied < 2 || tied > MOST_TIED) return found;
  const typed = query.toLowerCase().trim().split(/\s+/);
  const shared = (index: number) => {
    const name = practices[index]!.name.toLowerCase().split(' ');
    return typed.filter((word) => name.includes(word)).length - name.length;
  };
  const first = found.slice(0, tied).map((index) => [index, shared(index)] as const);
  first.sort((a, b) => b[1] - a[1]);
  return [...first.map(([index]) => index), ...found.slice(tied)];
}
