/** A short sum of a text's letters, spaces left out: it tells whether an editor has changed the words. */
export function checksum(text: string): string {
  let sum = 7;
  for (const letter of text.replace(/\s+/g, ''))
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31;
  return sum.toString(36);
}
