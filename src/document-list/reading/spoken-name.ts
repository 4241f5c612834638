import {hasWords} from '../file-words.js';
import {saysNothing} from '../says-nothing.js';

const LEAD =
  /^(?:(?:click|tap)(?:\shere)?\sto\s)?(?:download|view|open|see|read(?:\smore)?)\s(?:about\s|on\s)?(?:the\s)?[:–-]?\s*/i;

/**
 * The name that a link has for screen readers where its words say nothing: its label or title, else,
 * for a link without words, the name of its file.
 */
export function spokenName(link: HTMLAnchorElement): string | undefined {
  const said = ['aria-label', 'title']
    .map((name) => link.getAttribute(name)?.trim().replace(LEAD, '') ?? '')
    .find((words) => hasWords(words) && !saysNothing(words));
  return (
    said ??
    (link.textContent.trim() || link.querySelector('img[alt]:not([alt=""])')
      ? undefined
      : fileName(link))
  );
}

/** "a%20plan.pdf" at the end of an address, in letters. */
function fileName(link: HTMLAnchorElement): string | undefined {
  const [name] = /[^/?#]+\.\w{2,4}(?=[?#]|$)/.exec(link.getAttribute('href') ?? '') ?? [];
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}
