import {collapsed} from './page-shapes.js';

/**
 * The headings that a page has above an element, outermost first: "Governing Body meetings 2020" often
 * stands above the list and not in it. Before them the year of the page's title, and last the element's
 * own `heading`.
 */
export function wordsAbove(host: Element): string[] {
  const page = host.getRootNode();
  if (!host.isConnected || !(page instanceof Document || page instanceof ShadowRoot))
    return own(host);
  const open: {level: number; text: string}[] = [];
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (!(heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    // One inside a neighbour (a menu, an aside, another calendar) heads only what is beside it there.
    if (!isAbove(heading, host)) continue;
    const level = Number(heading.tagName.slice(1));
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({level, text: collapsed(heading.textContent)});
  }
  const [year = ''] = /20\d\d(?:\s?[/–-]\s?\d{2,4})?/.exec(document.title) ?? [];
  return [...(year ? [year] : []), ...open.map(({text}) => text), ...own(host)];
}

const own = (host: Element) => [host.getAttribute('heading') ?? ''].filter(Boolean);

const PLACES = 'nav, aside, footer, article, form, dialog, [data-ccg], [role="navigation"]';

/** Whether nothing that stands for itself holds the heading and not the element. */
function isAbove(heading: Element, host: Element): boolean {
  const place = heading.closest(PLACES);
  return !heading.closest(host.localName) && (!place || place.contains(host));
}
