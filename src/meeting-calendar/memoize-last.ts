/**
 * A function that works out its result anew only where one of its arguments is another than last
 * time.
 */
export function memoizeLast<A extends unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  let last: unknown[] = [];
  let result: R;
  return (...given) => {
    if (given.length !== last.length || given.some((value, place) => value !== last[place]))
      result = work(...given);
    last = given;
    return result;
  };
}
