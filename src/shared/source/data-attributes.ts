type Json = Record<string, unknown>;

/** The exact values that `export/html.ts` wrote beside a row's words; the parser makes numbers of text. */
export function readDataAttributes(row: Element): Json {
  // Without a prototype, so that no attribute's name can reach one.
  const found = Object.create(null) as Json;
  for (const {name, value} of row.attributes) {
    if (!name.startsWith('data-ccg-')) continue;
    const path = name.slice('data-ccg-'.length).split('--').map(camel);
    const last = path.pop() ?? '';
    let target = found;
    for (const step of path) {
      if (typeof target[step] !== 'object') target[step] = Object.create(null) as Json;
      target = target[step] as Json;
    }
    target[last] = value;
  }
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, listed(value)]));
}

const camel = (name: string) =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Records whose keys are all numbers were lists. */
function listed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [
    key,
    listed(inner),
  ]);
  return entries.every(([key]) => /^\d+$/.test(key))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}
