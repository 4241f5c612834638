/** A function that works out its result anew only where one of its arguments is another than last time. */
export function kept<A extends unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  let last: {given: A; result: R} | undefined;
  return (...given) => {
    if (!last || given.some((value, place) => value !== last?.given[place]))
      last = {given, result: work(...given)};
    return last.result;
  };
}
