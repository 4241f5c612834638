import {NUMBER} from './contacts.js';
import {hasDetails, POSTCODE} from './details.js';
import {isCommonPhrase, looksLikeName} from './names.js';
import type {Entry} from './entry.js';
import {isPerson, ROLE} from './people.js';
import {isNoPlace} from './places.js';
import {entryOf} from './page-entries.js';
import {linesOf, SKIPPED} from './page-lines.js';

export const itemsOf = (list: Element): Element[] =>
  [...list.children].filter((child) => child.matches('li') && !child.matches(SKIPPED));

/** Address and telephone, an item each, of the one practice whose name stands above. */
export const areDetails = (list: Element): boolean =>
  hasDetails(linesOf([list]).join('\n')) &&
  !itemsOf(list).some((item) => looksLikeName(linesOf([item])[0] ?? ''));

/** People of the practice above, with or without what they are: "Dr A Smith", "Joan Reed, practice manager". */
export const areStaff = (items: Element[]): boolean => {
  const lines = items.map((item) => linesOf([item]).join(', '));
  const isStaff = (line: string) => isPerson(line) || (ROLE.test(line) && !hasDetails(line));
  return lines.some(isPerson) && lines.every(isStaff);
};

/** Links to the other parts of a long list: "Next", "3", "End". */
export const areTurns = (items: Element[]): boolean =>
  items.length > 0 &&
  items.every((item) =>
    /^(?:(?:go to )?(?:the )?(?:next|prev(?:ious)?|first|last|start|end)(?: page)?|(?:page )?\d{1,3}|\W{1,3})?$/i.test(
      item.textContent.trim().replace(/\s*[‹›«»<>→←]+\s*/g, ''),
    ),
  );

/** Tags under a practice's name: "GP", "Mid Norfolk". */
export const areTags = (items: Element[]): boolean => {
  const lines = items.flatMap((item) => linesOf([item]));
  return !lines.some((line) => hasDetails(line) || looksLikeName(line) || line.length > 40);
};

/** Links and services of the practice above: "Practice leaflet", "Baby clinic". */
export const areAsides = (items: Element[]): boolean =>
  items.every((item) => {
    const lines = linesOf([item]);
    return (
      !hasDetails(lines.join(' ')) && lines.every((line) => isCommonPhrase(line) || isNoPlace(line))
    );
  });

/** "Branch surgeries:", over a list of them. */
export const saysBranches = (line = ''): boolean =>
  /^(?:our |the )?(?:branch(?:es)?|other sites)(?: (?:surger(?:y|ies)|sites?|practices?))?\s?:?$/i.test(
    line,
  );

/** "No longer members:", an item over those that follow. */
export const isOverItems = (item: Element): boolean => {
  const [only = '', other] = linesOf([item]);
  return !other && only.endsWith(':') && !looksLikeName(only.slice(0, -1)) && !saysBranches(only);
};

const isOfItsOwn = (name: string): boolean => /practice|partner|\bdrs?\b/i.test(name);

/** The list inside an item, with what stands beside it. */
function partsOf(item: Element) {
  const inner = item.querySelector('ul,ol');
  const own = [...item.childNodes].filter((node) => node !== inner);
  const entries = [...(inner?.children ?? [])].map((child) => entryOf([child]));
  // An item with a postcode or a number alone is a line, and so are those beside it.
  const areLines = entries.some(({lines: [only = '', ...others]}) =>
    [POSTCODE, NUMBER].some((form) => !others.length && form.exec(only)?.[0] === only),
  );
  const names = (areLines ? [] : entries)
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
  if (names.some(isOfItsOwn)) return undefined;
  return {
    practice: entryOf(own),
    sites: [...inner.children].map((child) => entryOf([child])),
  };
}

/** Surgeries with their postcodes, and none that says to be a practice of its own. */
export const areSites = (items: Element[]): boolean =>
  items.length > 1 &&
  items.every((item) => {
    const words = linesOf([item]).join(', ');
    return POSTCODE.test(words) && !isOfItsOwn(words.split(',')[0] ?? '');
  });

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
