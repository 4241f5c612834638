/** "M = member, L = left the CCG": letters, and what each says of the practices that have it. */
const KEY =
  /(?<![\p{L}\d])([A-Z]{1,3}) ?(?:=|means|denotes|indicates|stands for) ?([^=,;\n]{3,80}?)[.\s]*(?=$|[,;\n]|(?<=\s)[A-Z]{1,3} ?=)/gu;

/** Whether a paragraph is such a key, and of no practice. */
export const isKey = (words: string): boolean =>
  /^(?:key\s?[:–-]?\s)?[A-Z]{1,3} ?(?:= ?|(?:means|denotes|indicates|stands for) )\p{L}/iu.test(
    words,
  ) && words.search(KEY) >= 0;

/** The letters that words explain, with what they stand for. */
export const keysIn = (words: string): {mark: string; words: string}[] =>
  [...words.matchAll(KEY)].map(([, mark = '', said = '']) => ({mark, words: said}));
