import {bodyIn} from './body-names.js';
import {looksLikeName} from './names.js';

/** "South Norfolk CCG: Humbleyard Practice": the body, and the lines without it. */
export function behindBody(lines: string[]): {lines: string[]; body?: string} {
  const [first = '', ...others] = lines;
  const [, head = '', rest = ''] = /^([^:]{3,80}?)\s?(?::| [–—-] )\s?(.+)$/.exec(first) ?? [];
  const isAhead = head && bodyIn(head) === head && looksLikeName(rest.split(',')[0] ?? '');
  return isAhead ? {lines: [rest, ...others], body: head} : {lines};
}

/** Whether words are the name of a body and no more: no practice, nor where one is. */
export const isBodyAlone = (words: string): boolean => {
  const body = bodyIn(words);
  return (
    body !== undefined &&
    words.replace(/^(?:the )?(?:NHS )?|[\s:.]+$/gi, '') === body.replace(/^NHS /, '')
  );
};
