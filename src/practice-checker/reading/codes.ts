/** The form that NHS Digital gives to GP practices: a letter and five digits. */
export const CODE =
  /[([]?\b(?:(?:practice|ODS|GP|NACS)(?: code:? ?|: ?)|code: ?)?\b([A-Z]\d{5})\b[)\]]?/i;
/** Nearly one, in brackets: O for nought, l for one, spaces or dashes between. */
const NEARLY_CODE =
  /[([](?:(?:practice|ODS|GP|NACS)(?: code:? ?|: ?)|code: ?)?([A-Z](?=(?:[OIl -]*\d){3})[\dOIl -]{4,8})[)\]]/;

/**
 * The code that was meant, where that is certain: its places say which signs are digits, so a letter
 * that looks like one there is one; spaces and dashes say nothing. What else was typed stays as it
 * is, and the parser or the check names it.
 */
export function readCode(typed: string): string {
  const squeezed = typed.replace(/[\s.–-]/g, '');
  const digits = squeezed.slice(1).replace(/o/gi, '0').replace(/[il]/gi, '1');
  const code = squeezed.slice(0, 1) + digits;
  return /^[A-Z]\d{5}$/i.test(code) && /(?:\d\D*){3}/.test(squeezed) ? code : typed;
}

/** The code in a line, with the words that it stands in; `undefined` where there is none. */
export function codeIn(line: string): {code: string; words: string} | undefined {
  const found = CODE.exec(line) ?? NEARLY_CODE.exec(line);
  return found ? {code: readCode(found[1] ?? ''), words: found[0]} : undefined;
}
