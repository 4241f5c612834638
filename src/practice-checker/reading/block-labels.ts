import {bodyIn} from './body-names.js';
import {looksLikeName} from './names.js';
import {says, standingOf} from './standing.js';

const LABELLED = 'div,section,article,ul,ol,dl,table,figure,fieldset';

/**
 * What a part of the page is called where no heading in it says so: by its own label, by what it is labelled
 * by, or by the link that leads to it, such as a tab. Only what tells of the practices inside counts.
 */
export function labelOf(part: Element, openers: ReadonlyMap<string, string>): string | undefined {
  if (!part.matches(LABELLED)) return undefined;
  const words = [
    part.getAttribute('aria-label'),
    part.getAttribute('summary'),
    labelledBy(part),
    openers.get(part.id),
  ];
  return words
    .map((label) => label?.replace(/\s+/g, ' ').trim() ?? '')
    .find((label) => !looksLikeName(label) && (says(standingOf(label)) || bodyIn(label)));
}

/** The words of the element on the page that a part names as its label. */
function labelledBy(part: Element): string | undefined {
  const id = part.getAttribute('aria-labelledby')?.trim().split(/\s+/)[0];
  const page = part.getRootNode() as ParentNode;
  return id ? page.querySelector(`#${CSS.escape(id)}`)?.textContent : undefined;
}
