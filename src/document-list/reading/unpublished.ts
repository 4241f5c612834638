/** What holds one document; larger parts of a page are hidden to be opened. */
const SMALL = /^(?:li|tr|p|a|span|small|b|i|em|strong|time)$/;
const WORDS = /^(?:span|small|b|i|em|strong|time)$/;
/** What opens and closes by its class or role. */
const OPENS = ['accordion', 'collaps', 'tab-', 'panel', 'toggle', 'expand', 'more']
  .map((word) => `[class*="${word}" i]`)
  .concat('[role="tabpanel"]', 'details')
  .join();
/** "Show more" over or under a list opens what is hidden in it. */
const OPENER = 'button, [role="button"], a[href="#"], a[href^="javascript:"]';
const SHOWS = /\b(?:more|all|older|show|expand|open)\b/i;

const isHidden = (element: Element) =>
  (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
  /(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

/** Whether an item, line or link of this host is hidden by its author, and nothing on the page opens it. */
export function findsUnpublished(host: Element): (element: Element) => boolean {
  // Asked once, and only where something is hidden: a list may hide thousands of items.
  let opens: ((element: Element) => boolean) | undefined;
  return (element) =>
    SMALL.test(element.localName) &&
    isHidden(element) &&
    // Words of a line, such as a key to sort by, are no document that something opens.
    ((WORDS.test(element.localName) && !element.querySelector('a')) ||
      !(opens ??= openers(host))(element));
}

function openers(host: Element): (element: Element) => boolean {
  const all = (selector: string) => [
    ...host.querySelectorAll(selector),
    ...host.ownerDocument.querySelectorAll(selector),
  ];
  const shows = [...host.querySelectorAll(OPENER)].some(({textContent}) => SHOWS.test(textContent));
  const controlled = new Set(
    all('[aria-controls], [data-target], [data-bs-target]').flatMap((each) => [
      ...(each.getAttribute('aria-controls') ?? '').split(/\s+/),
      (each.getAttribute('data-target') ?? each.getAttribute('data-bs-target') ?? '').slice(1),
    ]),
  );
  const linked = new Set(
    all('a[href*="#"]').map((each) => each.getAttribute('href')?.split('#')[1]),
  );
  return (element) => {
    const around = element.closest(OPENS);
    if (shows || (around && around !== host && host.contains(around))) return true;
    // A link to the list is none that opens its items.
    if (element.id && linked.has(element.id)) return true;
    for (let each: Element | null = element; each && each !== host; each = each.parentElement)
      if (each.id && controlled.has(each.id)) return true;
    return false;
  };
}
