/** What was given, short enough for a sentence; never a walk through somebody's whole object. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return Array.isArray(value)
    ? 'a list'
    : typeof value === 'object' && value
      ? 'a record'
      : String(value);
}
