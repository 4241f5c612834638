import {isSystem} from './body-areas.js';

type Json = Record<string, unknown>;

/**
 * The bodies that rows name in words, with their codes: the one that the page has behind the name
 * ("NHS South Norfolk CCG (06Y)"), else one that is made of the name.
 */
export function bodiesOf(practices: Json[], page: string): {code: string; name: string}[] {
  const names = new Set(
    practices.flatMap(({organisation}) =>
      typeof organisation === 'string' &&
      organisation.includes(' ') &&
      // Whether a system is that of the page's own board, the parser sees.
      !isSystem(organisation)
        ? [organisation]
        : [],
    ),
  );
  const words = page.replace(/\s+/g, ' ');
  return [...names].map((name) => {
    const at = words.indexOf(name);
    const behind = at < 0 ? '' : words.slice(at + name.length, at + name.length + 30);
    const code = /^ ?[([](?:(?:ODS )?code:? )?(\d\d[A-Z])[)\]]/i.exec(behind)?.[1];
    return {code: code?.toUpperCase() ?? codeFor(name), name};
  });
}

/** Ten letters, always the same for a name. Codes of the ODS are shorter, so it is nobody else's. */
function codeFor(name: string): string {
  let sum = 7;
  for (const letter of name.toLowerCase()) sum = (sum * 31 + letter.charCodeAt(0)) % 308_915_776;
  const letters = Array.from({length: 6}, (_, place) =>
    String.fromCharCode(65 + (Math.floor(sum / 26 ** place) % 26)),
  );
  return `BODY${letters.join('')}`;
}
