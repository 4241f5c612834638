const ENTITIES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as HTML text or as a value in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/**
 * Values that a row's words lose, as `data-ccg-*` attributes of the row, each led by a space. Nested
 * values are flattened with their path, two hyphens a step: `data-ccg-alternatives--0--url`.
 * Attributes and not JSON, because content filters cut quotes and backslashes out of values.
 * `source/data-attributes.ts` reads them back.
 */
export const dataAttributes = (values: object): string =>
  Object.entries(values)
    .flatMap(([key, value]) => flatten(value, `data-ccg-${kebab(key)}`))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');

function flatten(value: unknown, name: string): [string, string][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null)
    return [[name, `${value as string | number | boolean}`]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${name}--${kebab(key)}`));
}

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
