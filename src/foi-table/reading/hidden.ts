import {isTarget, leadsAnywhere} from './page-links.js';

/** What the page does not show: a sort key, a row that is not to be published. What a button or a tab opens is shown. */
const isHidden = (part: Element): boolean =>
  part.hasAttribute('hidden') ||
  /(display:\s*none|visibility:\s*(hidden|collapse))/i.test(part.getAttribute('style') ?? '');
const OPENERS =
  'button, summary, [aria-expanded], [data-toggle], [data-bs-toggle], [onclick], [role="button"], a[href="#"], a[href^="javascript:"]';
/** What opens and closes by its class or role, and what opens anything. */
const OPENS =
  'details, [role="tabpanel"], [aria-labelledby], [hidden="until-found"]' +
  ['accordion', 'collaps', 'tab-', 'panel', 'toggle', 'expand', 'more']
    .map((word) => `, [class*="${word}" i]`)
    .join('');
/** Words of what opens something; those of "Print this page", "Search" and "Share" open nothing. */
const SAYS_OPEN =
  /\b(show|view|see|more|open|expand|reveal|read|all|toggle|earlier|previous|older|past|archived?|details?|figures|statistics|performance)\b|\b20\d\d\b|\bq(uarter)? ?\d/i;

/** Whether what opens something may open this part: it stands right before it, names it, or says that it opens, and leads nowhere else. */
function mayOpen(opener: Element, part: Element): boolean {
  if (part.contains(opener) || opener.localName === 'summary') return false;
  const isBefore = part.previousElementSibling?.contains(opener) ?? false;
  const values = [...opener.attributes].map(({value}) => value).join(' ');
  const names = [part.id, ...part.classList].filter(Boolean);
  const words = values.split(/[^\w-]+/);
  const isNamed = names.some((name) => words.includes(name));
  return isBefore || isNamed || (!leadsAnywhere(opener) && SAYS_OPEN.test(opener.textContent));
}

/** Whether a part of this host is hidden by its author, and nothing on the page opens it. */
export function findsHidden(host: Element): (element: Element) => boolean {
  let openers: Element[] | undefined;
  return (element) => {
    if (!isHidden(element)) return false;
    const around = element.closest(OPENS);
    if ((around && around !== host && host.contains(around)) || isTarget(element)) return false;
    openers ??= [...host.querySelectorAll(OPENERS)];
    return !openers.some((opener) => mayOpen(opener, element));
  };
}
