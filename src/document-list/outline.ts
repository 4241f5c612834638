import {isCommitteeOnly} from './link-text.js';

/** A line of the page as it is seen: what stands between two breaks. */
export interface Line {
  text: string;
  /** Its links, with their places in the text. */
  links: {link: HTMLAnchorElement; start: number; end: number}[];
  /** The block that it stands in. */
  block: Element;
  /** The headings above it, nearest first. */
  headings: Heading | undefined;
  /** Words at the head of its column. */
  label: string;
  isHeading: boolean;
}

/** The headings in force at a place, the nearest with those above it. */
export interface Heading {
  text: string;
  level: number;
  above: Heading | undefined;
}

const BLOCK =
  /^(address|article|aside|blockquote|caption|center|d[dlt]|details|div|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|legend|li|main|nav|[ou]l|p|pre|section|summary|t(able|body|foot|head|[dhr])|br)$/;
const SKIPPED = /^(script|style|template|noscript|select|textarea|button)$/;
/** What is a heading in here holds in here only. */
const SCOPE = /^(li|table|td|th|details|fieldset|dl)$/;
const [SECTION, ROW, BOLD, PLAIN, ITEM] = [7, 8, 9, 10, 11];

/**
 * The lines of a page's HTML in order, with the headings over each: h1 to h6, captions, summaries and
 * legends, terms of a definition list, rows of one cell, the words of an item above the list in it,
 * paragraphs that are bold from end to end or that hold nothing but a committee's name.
 * `wanted` says which links count.
 */
export function outline(host: Element, wanted: (link: HTMLAnchorElement) => boolean): Line[] {
  const lines: Line[] = [];
  let headings: Heading | undefined;
  let columns: string[] = [];
  let text = '';
  let bold = 0;
  let links: Line['links'] = [];

  /** What a heading of this level leaves in force. */
  const above = (level: number) => {
    let heading = headings;
    while (heading && heading.level >= level) heading = heading.above;
    return heading;
  };
  const head = (words: string, level: number) => {
    headings = {text: words, level, above: above(level)};
  };

  const flush = (block: Element) => {
    const words = text.trim();
    if (words || links.length) {
      const level =
        links.length && !/^(h\d|dt)$/.test(block.localName) ? 0 : headingLevel(block, words, bold);
      const cell = block.closest<HTMLTableCellElement>('td, th');
      const label = (cell && columns[cell.cellIndex]) ?? '';
      lines.push({
        text,
        links,
        block,
        label,
        isHeading: level > 0,
        headings: above(level || Infinity),
      });
      if (level) head(words, level);
    }
    text = '';
    bold = 0;
    links = [];
  };

  const enter = (element: Element, parent: Element, isBold: boolean) => {
    const name = element.localName;
    flush(parent);
    const last = lines.at(-1);
    const item = parent.closest('li');
    if (
      /^([ou]l|dl|table)$/.test(name) &&
      last &&
      item &&
      host.contains(item) &&
      last.block.closest('li') === item
    )
      head(last.text.trim(), ITEM + lines.length);
    const outer = headings;
    const outerColumns = columns;
    const from = lines.length;
    if (name === 'table') columns = [];
    walk(element, element, isBold);
    flush(element);
    const inside = lines.slice(from);
    if (SCOPE.test(name)) headings = outer;
    if (name === 'table') columns = outerColumns;
    if (inside.some((line) => line.links.length)) return;
    if (name === 'td' || name === 'th') {
      if ((element as HTMLTableCellElement).rowSpan > 1 && inside[0])
        head(inside[0].text.trim(), ROW);
    } else if (name === 'tr') {
      if (inside.length === 1 && inside[0]) head(inside[0].text.trim(), ROW);
      else if (!columns.length)
        columns = [...(element as HTMLTableRowElement).cells].map((cell) => cell.textContent);
    }
  };

  const walk = (parent: Element, block: Element, isBold: boolean) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        text += node.data;
        if (isBold) bold += letterCount(node.data);
      } else if (node instanceof Element && !SKIPPED.test(node.localName)) {
        const heavy =
          isBold ||
          /^(b|strong)$/.test(node.localName) ||
          /font-weight:\s*(bold|[6-9]00)/.test(node.getAttribute('style') ?? '');
        const start = text.length;
        if (node.localName === 'img') text += ` ${node.getAttribute('alt') ?? ''} `;
        else if (BLOCK.test(node.localName)) enter(node, block, heavy);
        else walk(node, block, heavy);
        if (node instanceof HTMLAnchorElement && wanted(node))
          links.push({link: node, start: Math.min(start, text.length), end: text.length});
      }
    }
  };

  walk(host, host, false);
  flush(host);
  return lines;
}

const letterCount = (words: string) => words.replace(/[\s:]+/g, '').length;

/** 0 where the line is no heading. */
function headingLevel(block: Element, words: string, bold: number): number {
  const name = block.localName;
  if (/^h\d$/.test(name)) return Number(name[1]);
  if (/^(caption|summary|legend)$/.test(name)) return SECTION;
  if (name === 'dt') return ROW;
  if (bold && bold >= letterCount(words)) return BOLD;
  return isCommitteeOnly(words) ? PLAIN : 0;
}
