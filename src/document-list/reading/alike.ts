/** What shares a key, in the order in which it stands; what has none is left out. */
export function alike<T>(all: Iterable<T>, keyOf: (one: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else if (key !== undefined) groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Whether what is read of several is not one and the same. */
export const differ = <T>(all: readonly T[], read: (one: T) => unknown): boolean =>
  new Set(all.map(read)).size > 1;
