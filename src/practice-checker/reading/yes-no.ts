/** Ticks count as words. */
const YES =
  /^(?:y|yes|true|(?:(?:full|current|active) )?member|full|current|active|[✓✔☑✅√]\uFE0F?|tick(?:ed)?|check(?:ed| ?mark)?)$/iu;
const NO =
  /^(?:n|no|none|not|false|0|-|–|—|n\/a|x|inactive|closed|cross|[✗✘❌✖×☐]\uFE0F?|not (?:active|open|current))$/iu;
export const isYes = (words: string): boolean => YES.test(words);
export const isNo = (words: string): boolean => NO.test(words);
