const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const unitOf = (word = ''): number => UNITS.indexOf(word);
/** 40 for "forty", 0 for what is none. */
const tensOf = (word = ''): number => (TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : 0);

/**
 * Numbers that a voice wrote out, in digits as the list has them: "forty nine marine avenue", "one
 * hundred and eight rawling road". Small ones of one word are known in both forms anyway.
 */
export function withNumbers(words: readonly string[]): string[] {
  if (!words.some((word) => word === 'hundred' || TENS.includes(word) || unitOf(word) > 10))
    return [...words];
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const start = at;
    let sum = 0;
    if (words[at + 1] === 'hundred' && unitOf(words[at]) > 0) {
      sum = unitOf(words[at]) * 100;
      at += 2;
      if (words[at] === 'and') at++;
    }
    const tens = tensOf(words[at]);
    if (tens > 0) {
      sum += tens;
      at++;
    }
    const unit = unitOf(words[at]);
    if (unit >= 0 && (unit < 10 || !tens)) {
      sum += unit;
      at++;
    }
    if (at > start) at--;
    found.push(sum ? String(sum) : (words[start] ?? ''));
    if (!sum) at = start;
  }
  return found;
}
