import {hasDetails} from './details.js';
import {looksLikeName} from './names.js';
import type {Entry} from './entry.js';
import {isPerson} from './people.js';
import {entryOf, linesOf, SKIPPED} from './page-lines.js';

export const itemsOf = (list: Element): Element[] =>
  [...list.children].filter((child) => child.matches('li') && !child.matches(SKIPPED));

/** Address and telephone, an item each, of the one practice whose name stands above. */
export const areDetails = (list: Element): boolean =>
  hasDetails(linesOf([list]).join('\n')) &&
  !itemsOf(list).some((item) => looksLikeName(linesOf([item])[0] ?? ''));

export const areStaff = (items: Element[]): boolean =>
  items.every((item) => isPerson(linesOf([item]).join(', ')));

/** "Branch surgeries:", over a list of them. */
export const saysBranches = (line = ''): boolean =>
  /^(?:our |the )?(?:branch(?:es)?|other sites)(?: (?:surger(?:y|ies)|sites?|practices?))?\s?:?$/i.test(
    line,
  );

/** The list inside an item, with what stands beside it. */
function partsOf(item: Element) {
  const inner = item.querySelector('ul,ol');
  const own = [...item.childNodes].filter((node) => node !== inner);
  const names = [...(inner?.children ?? [])]
    .map((child) => entryOf([child]))
    .map(({title, lines: [first = '']}) => title ?? first.split(',')[0] ?? '')
    .filter(looksLikeName);
  return {inner, own, names, isName: looksLikeName(linesOf(own)[0] ?? '')};
}

/**
 * A practice with its surgeries as a list inside: they are where it is. Practices under a health
 * centre are their own.
 */
export function sitesIn(item: Element): {practice: Entry; sites: Entry[]} | undefined {
  const {inner, own, names, isName} = partsOf(item);
  if (!inner || !isName || !names.length) return undefined;
  if (names.some((name) => /practice|partner|\bdrs?\b/i.test(name))) return undefined;
  return {practice: entryOf(own), sites: [...inner.children].map((child) => entryOf([child]))};
}

/** An item over practices: a town, a letter, a health centre. */
export function holdsMany(item: Element): boolean {
  const {inner, names, isName} = partsOf(item);
  return (
    names.length > (isName ? 1 : 0) ||
    item.querySelector('table,dl') !== null ||
    (inner !== null &&
      item.querySelector('h2,h3,h4,h5,h6') !== null &&
      !hasDetails(item.textContent))
  );
}

/** "Main surgery", over the address of the practice that is named above. */
export const saysMain = (line: string): boolean =>
  /^(?:the |our )?main (?:surgery|site|practice|branch|address)\s?:?$/i.test(line);
