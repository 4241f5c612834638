/** Months and figures that people misspell; those of five letters stand too near to other words ("match"). */
const LONG = [
  'january',
  'february',
  'august',
  'september',
  'october',
  'november',
  'december',
  'quarter',
  'received',
  'requests',
  'breached',
];
const SHORT = ['april', 'march'];

/** Where two words begin to differ. */
function differAt(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place++;
  return place;
}

/** Whether two neighbours have changed places and all else is the same. */
function isSwapped(a: string, b: string): boolean {
  const place = differAt(a, b);
  const [first, second] = [a[place], a[place + 1]];
  return first === b[place + 1] && second === b[place] && a.slice(place + 2) === b.slice(place + 2);
}

/** Whether one letter is wrong, missing or too many. */
function isSlip(a: string, b: string): boolean {
  const place = differAt(a, b);
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  const skipped = place + Number(a.length === b.length);
  return longer.length - shorter.length < 2 && longer.slice(place + 1) === shorter.slice(skipped);
}

/** Lower-case words in which what is one slip away from these names is right: "Setpember", "Quater 1", "Recieved". */
export const corrected = (words: string): string =>
  words.replace(
    /[a-z]{5,10}/g,
    (word) =>
      [...LONG, ...SHORT].find((name) => isSwapped(word, name)) ??
      LONG.find((name) => isSlip(word, name)) ??
      word,
  );
