import {looksLikeName} from './names.js';
import {DOCTORS} from './people.js';

/** What stands in brackets behind a name or a line; "(branch)" is a part of the name. */
export const BRACKETS = / ([([](?!branch\b(?! at\b))[^()[\]]*[)\]])(?=\s*(?:[,;|•.—–-]|$))/gi;

/** What a link says of the page that it leads to, behind the name. */
const OF_LINK =
  /(?:(?: [–—|-])? (?:(?:on )?(?:the )?nhs (?:choices|website|uk)|cqc)(?: (?:profile|page|entry))?| (?:[–—|-] )?(?:web ?(?:site|page)|home ?page|profile(?: page)?))$/i;

/** The name in words set apart: "Oak Surgery" of "Oak Surgery, Norwich" and of "Oak Surgery (Norwich)". */
export function nameIn(words: string): string {
  const title = words.replace(OF_LINK, '').replace(BRACKETS, '') || words;
  const [head = '', ...others] = title.split(', ');
  const isName = looksLikeName(head) && !DOCTORS.test(title) && !looksLikeName(others.join(', '));
  return isName ? head : title;
}

/** Short forms that have a full stop. */
const SHORT =
  /^(?:..?|drs|ave|crt|hse|med|ctr|cent|surg|pract?|prac|grp|cres|gdns?|terr?|bldg|hosp|hlth|ptn?rs?|univ|ltd|jnr|snr)$/i;

/** The full stop at the end of a line says nothing; that of "Rd." or "J." does. */
export const withoutStop = (part: string): string =>
  part.replace(/(?<!\p{L})(\p{L}+)\.+$/u, (stopped, word: string) =>
    SHORT.test(word) ? stopped : word,
  );
