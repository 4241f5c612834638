import {bodyIn} from './body-names.js';

const IS_OF_BODY = /\b(?:is|are) (?:the )?(?:NHS )?\p{Lu}[^.]*\.$/u;

/** Whether a sentence is about a body, and of no practice: "Our neighbour is NHS South Norfolk CCG.", "South Norfolk CCG shares our office." */
export function isOfBody(words: string): boolean {
  const body = bodyIn(words);
  return (
    IS_OF_BODY.test(words) ||
    (body !== undefined &&
      words.replace(/^(?:the )?NHS /i, '').startsWith(body.replace(/^NHS /, '')) &&
      /\.$/.test(words))
  );
}
