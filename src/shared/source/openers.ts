/**
 * What opens each part of a page, by the part's id: tabs, buttons, and links from the top of the page
 * (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). The first of several names it: those below lead back.
 */
export function openersIn(page: ParentNode): ReadonlyMap<string, string> {
  const openers = new Map<string, string>();
  for (const opener of page.querySelectorAll('a[href^="#"], [aria-controls]')) {
    const id = opener.getAttribute('aria-controls') ?? (opener.getAttribute('href') ?? '').slice(1);
    const words = opener.textContent.replace(/\s+/g, ' ').trim();
    // A link to "#" leads to no part.
    if (id && words && !openers.has(id)) openers.set(id, words);
  }
  return openers;
}
