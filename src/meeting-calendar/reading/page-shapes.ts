import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {frameOf} from './frames.js';

/* What pieces of a page are by their look: editors without the right button make do with others. */

/** The days in a text, those without a year too. */
export const days = (text: string) =>
  findDates(text, {year: () => 2000}).filter(({date}) => date.length === 10);

export const collapsed = (text = ''): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Short and all bold or underlined: how editors without a heading button make headings. */
export function looksLikeHeading(node: Element): boolean {
  const text = node.textContent.trim();
  if (!/^(?:P|DIV)$/.test(node.tagName) || !text || text.length > 100) return false;
  const bold = [...node.querySelectorAll(BOLD)]
    .filter((part) => !part.parentElement?.closest(BOLD))
    .map(({textContent}) => textContent)
    .join('');
  return bold.trim() === text && !node.querySelector('br');
}
const BOLD = 'b, strong, u, span[style*="bold"]';

/** "Audit Committee:" or "Meetings of the Governing Body in 2020" right before a list or table of dates. */
export function introduces(node: Element): boolean {
  const text = node.textContent;
  const list = node.nextElementSibling;
  if (node.tagName !== 'P' || text.length > 200 || !/^(?:[UO]L|TABLE)$/.test(list?.tagName ?? ''))
    return false;
  const {years, month} = frameOf(text);
  return Boolean(
    (years ?? month ?? bodyIn(text)) &&
    !/\b(?:papers|agenda|minutes|documents)\b/i.test(text) &&
    !days(text).length &&
    days((list as Element).textContent.slice(0, 1000)).length,
  );
}

/**
 * A block with one date and little else is one meeting. With a heading inside it is one only where
 * others like it stand beside it: else the heading is the section's.
 */
export function isCard(node: Element): boolean {
  if (!hasOneDate(node) || node.querySelector('table, li li')) return false;
  if (!node.querySelector('h1, h2, h3, h4, h5, h6, li')) return true;
  return [node.previousElementSibling, node.nextElementSibling].some(
    (other) => other?.tagName === node.tagName && hasOneDate(other),
  );
}

const hasOneDate = (node: Element): boolean => {
  const {textContent: text, childElementCount} = node;
  return text.length < 600 && childElementCount > 1 && days(text).length === 1;
};

/** The words of a list item without those of the lists in it. */
export const ownWords = (node: Element): string =>
  collapsed(
    [...node.childNodes]
      .filter((child) => !/^[UO]L$/.test((child as Element).tagName))
      .map((child) => child.textContent)
      .join(''),
  );
