/* eslint-disable @typescript-eslint/no-non-null-assertion -- the rows of the table are filled to their ends */
/**
 * How alike two words are, from 0 (another word) to 1 (the same): as spelt, begun, or mistyped.
 * A mistake is a letter too many, too few, wrong, or two that changed places. `letters` of both are
 * given, because one is held against thousands.
 */
export function similarity(
  typed: string,
  typedLetters: number,
  known: string,
  knownLetters: number,
): number {
  const [short, long] = typed.length < known.length ? [typed, known] : [known, typed];
  const more = long.length - short.length;
  if (short[0] === long[0] && long.startsWith(short)) {
    if (!more) return 1;
    // "queen" and "queens" are one name to most people.
    if (more === 1 && short.length > 2 && long.endsWith('s')) return 0.97;
    const enough = short === typed ? 1 : 3;
    return short.length > enough ? 0.55 + (0.4 * short.length) / long.length : 0;
  }
  const most = short.length < 3 ? 0 : short.length < 7 ? 1 : 2;
  // A mistake changes at most two of the letters that a word has; numbers have no mistakes.
  if (more > most || !most || differ(typedLetters, knownLetters) > 2 * most) return 0;
  const mistakes = distance(typed, known, most);
  return mistakes > most ? 0 : 1 - (mistakes * 1.2) / long.length;
}

/** The letters that a word has, one bit for each; 0 for one with digits. */
export function letters(word: string): number {
  let found = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 97) return 0;
    found |= 1 << (code - 97);
  }
  return found;
}

function differ(a: number, b: number): number {
  if (!a || !b) return 32;
  let count = 0;
  for (let rest = a ^ b; rest; rest &= rest - 1) count++;
  return count;
}

/** Mistakes between two words (optimal string alignment); more than `most` is only known to be more. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before[j - 2]! + 1);
      next.push(value);
      if (value < least) least = value;
    }
    if (least > most) return least;
    before = row;
    row = next;
  }
  return row[b.length]!;
}
