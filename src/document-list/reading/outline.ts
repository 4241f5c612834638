import {dateWords, iconWords, isDetail} from './inline-words.js';
import {OpenLine, type LinkInLine} from './open-line.js';
import {headingLevel, isToggle, PageHeadings, SECTION, type Heading} from './page-headings.js';
import {findsUnpublished} from './unpublished.js';

/** A line of the page as it is seen: what stands between two breaks. */
export interface Line {
  text: string;
  /** Its links, with their places in the text. */
  links: LinkInLine[];
  /** The block that it stands in. */
  block: Element;
  /** The headings above it, nearest first. */
  headings: Heading | undefined;
  /** Words at the head of its column. */
  label: string;
  isHeading: boolean;
  /** The line before it. */
  before: Line | undefined;
  /** Whether it says whose or of which kind a document is: "by Ann | Tags: estates". */
  isByline?: boolean;
}

const BLOCK =
  /^(address|article|aside|blockquote|caption|center|d[dlt]|details|div|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|legend|li|main|[ou]l|p|pre|section|summary|t(able|body|foot|head|[dhr])|br)$/;
const SKIPPED = /^(script|style|template|noscript|select|textarea)$/;
/** What leads to other pages of the site, not to documents. */
const NAVIGATION =
  'nav, [role="navigation"], .pagination, .pager, [class*="breadcrumb" i], [aria-label*="breadcrumb" i]';
const WEIGHT = /font-weight:\s*(bold|normal|[1-9]00)/;
/** Words that only screen readers get stand apart, whatever the letters beside them. */
const HIDDEN = /hidden|hide\b|sr-only|screen-reader/i;
const THING = /^\W*(?:file|folder|page|url|link|document)\W*$/i;

/**
 * The lines of a page's HTML in order, with the headings over each: h1 to h6, captions, summaries and
 * legends, buttons that open what is below, terms of a definition list, rows of one cell, the words of
 * an item above the list in it, paragraphs that are bold from end to end or that hold nothing but a
 * committee's name or a type. `wanted` says which links count.
 */
export function outline(host: Element, wanted: (link: HTMLAnchorElement) => boolean): Line[] {
  const read = (skipped: string) => {
    const page = new Outline(host, wanted, skipped);
    page.walk(host, host, false);
    page.flush(host);
    return page.lines;
  };
  const lines = read(NAVIGATION);
  // A list that somebody has marked as navigation is the list all the same.
  return lines.some(({links}) => links.length) ? lines : read('.pagination');
}

class Outline {
  readonly lines: Line[] = [];
  readonly #headings;
  readonly #isUnpublished;
  readonly #line = new OpenLine();
  /** Whether it is in a link, whose breaks end no line. */
  #inLink = false;

  constructor(
    host: Element,
    private readonly wanted: (link: HTMLAnchorElement) => boolean,
    private readonly skipped: string,
  ) {
    this.#headings = new PageHeadings(host);
    this.#isUnpublished = findsUnpublished(host);
  }

  /** Ends the line; `level` where it is a heading that its block does not tell. */
  flush(block: Element, level?: number) {
    const {text, links, bold} = this.#line.end();
    const words = text.trim();
    if (!words && !links.length) return;
    level ??=
      links.length && !/^(h\d|dt)$/.test(block.localName) ? 0 : headingLevel(block, words, bold);
    this.lines.push({
      text,
      links,
      block,
      label: this.#headings.columnOf(block),
      isHeading: level > 0,
      headings: this.#headings.above(level || Infinity),
      before: this.lines.at(-1),
    });
    if (level) this.#headings.add(words, level);
  }

  walk(parent: Element, block: Element, bold: boolean) {
    for (const node of parent.childNodes) {
      if (node instanceof Text) this.#line.say(node.data, bold);
      else if (
        node instanceof Element &&
        !SKIPPED.test(node.localName) &&
        !node.matches(this.skipped) &&
        !this.#isUnpublished(node)
      )
        this.#element(node, block, bold);
    }
  }

  #element(element: Element, block: Element, bold: boolean) {
    const name = element.localName;
    const [, weight] = WEIGHT.exec(element.getAttribute('style') ?? '') ?? [];
    // All that Google Docs copies stands in a "b" of normal weight.
    const heavy = weight ? /bold|[6-9]00/.test(weight) : bold || /^(b|strong)$/.test(name);
    if (name === 'time' && !element.firstElementChild) this.#line.text += dateWords(element);
    else if (name === 'img') this.#line.text += ` ${iconWords(element)} `;
    else if (isToggle(element)) {
      this.flush(block);
      this.walk(element, block, heavy);
      this.flush(block, SECTION);
    } else if (name === 'button' && !element.closest('summary, h1, h2, h3, h4, h5, h6')) return;
    else if (element instanceof HTMLAnchorElement && this.wanted(element))
      this.#link(element, block, heavy);
    else if (name === 'br' && this.#inLink) this.#line.text += ' ';
    else if (BLOCK.test(name)) this.#block(element, block, heavy);
    else this.#inline(element, block, heavy);
  }

  /** Walks into words of a line; those that a style sheet sets apart are apart: "ToR<span>pdf - 199 KB</span>". */
  #inline(element: Element, block: Element, bold: boolean) {
    const words = element.textContent;
    const hidden = HIDDEN.test(element.getAttribute('class') ?? '');
    // "File" behind a name is what kind of thing it is.
    if (hidden && this.#inLink && this.#line.text.trim() && THING.test(words)) return;
    const apart =
      hidden ||
      (/[\p{L}\p{N}]$/u.test(this.#line.text) && /^[\p{L}\p{N}]/u.test(words) && isDetail(words));
    if (apart) this.#line.text += ' ';
    this.walk(element, block, bold);
    if (apart) this.#line.text += ' ';
  }

  /** A link's words; where it has lines of its own, the heading in it or the first is what it says. */
  #link(link: HTMLAnchorElement, block: Element, bold: boolean) {
    const from = this.lines.length;
    const start = this.#line.text.length;
    const [inLink, headings] = [this.#inLink, this.#headings.now];
    this.#inLink = true;
    this.#inline(link, block, bold);
    this.#inLink = inLink;
    const inside = () => this.lines.slice(from).filter(({block}) => link.contains(block));
    if (!inside().length) {
      this.#line.addLink(link, start);
      return;
    }
    this.flush(link);
    this.#headings.now = headings;
    const lines = inside();
    const line = lines.find(({block}) => /^h\d$/.test(block.localName)) ?? lines[0];
    line?.links.push({link, start: 0, end: line.text.length});
    for (const each of lines) each.headings = headings;
  }

  #block(element: Element, parent: Element, bold: boolean) {
    this.flush(parent);
    this.#headings.enterList(element, parent, this.lines);
    const leave = this.#headings.enter(element);
    const from = this.lines.length;
    this.walk(element, element, bold);
    this.flush(element);
    const inside = this.lines.slice(from);
    leave(inside);
    if (!inside.some((line) => line.links.length)) this.#headings.readRow(element, inside);
  }
}
