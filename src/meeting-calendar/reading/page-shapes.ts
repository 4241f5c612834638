import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {frameOf} from './frames.js';
import {isLabel} from './labels.js';
import {CHANGE, isStatus} from '../off-words.js';
import {statusOver} from './status-over.js';

/* What pieces of a page are by their look: editors without the right button make do with others. */

/** Elements that start a line of their own. */
export const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|MAIN|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;

/** The days in a text, those without a year too. */
export const days = (text: string) =>
  findDates(text, {year: () => 2000}).filter(({date}) => date.length === 10);

export const collapsed = (text = ''): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Whether a page shows an element to nobody; more than a row may be a pane that a script opens. */
export const isHidden = (node: Element): boolean =>
  node.hasAttribute('hidden') ||
  (/^(?:TR|LI)$/.test(node.tagName) &&
    /display:\s*none|visibility:\s*hidden/i.test(node.getAttribute('style') ?? ''));

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

/** A line in bold that says of one meeting, above or below it, that it is off, and heads nothing. */
export const isStatusLine = ({textContent, nextElementSibling: next}: Element): boolean =>
  isStatus(textContent) &&
  !/\b(?:meetings|dates|sessions|all|both|following)\b/i.test(textContent) &&
  !/^(?:[UO]L|TABLE)$/.test(next?.tagName ?? '');

/** Whether a list stands under a lead that says that all in it is off: with the list its word ends. */
export const endsOff = ({tagName, previousElementSibling: lead}: Element): boolean =>
  /^[UO]L$/.test(tagName) &&
  lead !== null &&
  /^(?:P|DIV)$/.test(lead.tagName) &&
  !days(lead.textContent).length &&
  statusOver(lead.textContent) !== undefined;

/** "Since 2019", "were put on hold in 2020": the year of what was before. */
export const TELLS_PAST =
  /\b(?:since|(?:was|were|had)(?! (?:all |also |both )?(?:held|due|planned|scheduled))|restarted|resumed|began)\b/i;

/** "Audit Committee:" or "Meetings of the Governing Body in 2020" right before a list or table of dates. */
export function introduces(node: Element): boolean {
  const text = node.textContent;
  const list = node.nextElementSibling;
  if (node.tagName !== 'P' || text.length > 200 || !/^(?:[UO]L|TABLE)$/.test(list?.tagName ?? ''))
    return false;
  if (CHANGE.test(text) && statusOver(text) === undefined) return false;
  const {years, month} = TELLS_PAST.test(text) ? {} : frameOf(text);
  return Boolean(
    (years ?? month ?? bodyIn(text) ?? statusOver(text)) &&
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
  const [heading, more] = node.querySelectorAll('h1, h2, h3, h4, h5, h6');
  if (!heading && !node.querySelector('li')) return true;
  // What follows the only date of a small block is its title, not a section's heading.
  if (heading && !more && standsBefore(node, heading.textContent, dayIn)) return true;
  // "Cancelled" above the heading of the only one.
  if (heading && !more && isStatus(node.firstElementChild?.textContent ?? '')) return true;
  return [node.previousElementSibling, node.nextElementSibling].some(
    (other) => other?.tagName === node.tagName && hasOneDate(other),
  );
}

const hasOneDate = (node: Element): boolean => {
  if (node.textContent.length > 600 || node.childElementCount < 2) return false;
  const written = days(spaced(node)).length;
  const moments = [...node.querySelectorAll('time[datetime]')].map(
    (time) => time.getAttribute('datetime')?.slice(0, 10) ?? '',
  );
  return written === 1 || (!written && new Set(moments).size === 1);
};

/** The words of a small block with a space where a line ends. */
const spaced = (node: Node): string =>
  [...node.childNodes]
    .map((child) =>
      child instanceof Element && (BLOCK.test(child.tagName) || child.tagName === 'BR')
        ? ` ${spaced(child)} `
        : child.firstChild
          ? spaced(child)
          : (child.nodeValue ?? ''),
    )
    .join('');

const dayIn = (text: string) => days(text).length > 0 || /\d/.test(text);

/** Whether words stand in a block, and (`test`) what it says before them. */
export function standsBefore(node: Element, words: string, test?: (before: string) => boolean) {
  const text = collapsed(node.textContent);
  const at = text.indexOf(collapsed(words));
  return test ? at > 0 && test(text.slice(0, at)) : at === 0;
}

/** A block of two: a label, and its value in a block of its own. */
export function labelledBlock(node: Element): boolean {
  const [label, value, more] = node.children;
  return Boolean(
    label &&
    value &&
    !more &&
    /^(?:DIV|P|SECTION|LI)$/.test(node.tagName) &&
    isLabel(label.textContent) &&
    /[\p{L}\p{N}]/u.test(value.textContent) &&
    collapsed(node.textContent).length < label.textContent.length + value.textContent.length + 3 &&
    !/^(?:[UO]L|TABLE|H[1-6])$/.test(value.tagName),
  );
}

/** The words of a list item without those of the lists in it. */
export const ownWords = (node: Element): string =>
  collapsed(
    [...node.childNodes]
      .filter((child) => !/^[UO]L$/.test((child as Element).tagName))
      .map((child) => child.textContent)
      .join(''),
  );

/** Whether it begins its line and more follows, no colon or dash of its own. */
export function leads({
  textContent,
  previousSibling,
  nextSibling,
  parentElement,
}: Element): boolean {
  const behind = nextSibling?.textContent ?? '';
  const before = previousSibling?.textContent?.trim() ?? '';
  return (
    /[\p{L}\p{N}]/u.test(behind) &&
    !/:\s*$/.test(textContent) &&
    !/^\s*[:–—-]/.test(behind) &&
    (!before || (previousSibling as Element).tagName === 'BR') &&
    parentElement?.tagName !== 'A'
  );
}
