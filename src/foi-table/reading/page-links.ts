/** Elements that begin a line of their own. */
export const BLOCK =
  /^(address|article|aside|blockquote|br|button|caption|center|d[dlt]|details|div|fieldset|fig.*|footer|form|h[1-6r]|header|legend|li|main|nav|[ou]l|p|pre|section|summary|t(able|body|d|foot|h|head|r))$/;
const HEADING = /^h[1-6]$/;

/** What on this page a link or a button opens or leads to. */
function targetOf(element: Element): Element | null {
  const [, id] =
    ['href', 'aria-controls', 'data-target', 'data-bs-target']
      .map((name) => /^#?([^#\s/]+)$/.exec(element.getAttribute(name) ?? ''))
      .find((match) => match !== null) ?? [];
  const root = element.getRootNode() as ParentNode;
  const found = id ? root.querySelector(`#${CSS.escape(id)}`) : null;
  return found?.contains(element) ? null : found;
}

/** Whether a link or a button is for one place on the page. */
export const leadsAnywhere = (element: Element): boolean => targetOf(element) !== null;

/** Whether a link leads to another place on the page and is no heading: a note, a tab or a list of contents. */
export const leadsElsewhere = (element: Element): boolean =>
  element.localName === 'a' &&
  !element.closest('h1, h2, h3, h4, h5, h6') &&
  targetOf(element) !== null;

/** Panels and other parts of the page with what the tabs, buttons or links that lead to them say. */
export function panelsIn(host: Element): Map<Element, string> {
  const panels = new Map<Element, string>();
  for (const opener of host.querySelectorAll(
    'a[href^="#"], [aria-controls], [data-target], [data-bs-target]',
  )) {
    const panel = targetOf(opener);
    // A heading speaks for itself, and a mark inside a line has nothing below it.
    if (panel && BLOCK.test(panel.localName) && !HEADING.test(panel.localName))
      panels.set(panel, opener.textContent);
  }
  for (const panel of host.querySelectorAll('[role="tabpanel"][aria-labelledby]')) {
    const id = panel.getAttribute('aria-labelledby') ?? '';
    const tab = (host.getRootNode() as ParentNode).querySelector(`#${CSS.escape(id)}`);
    if (tab && !panel.contains(tab)) panels.set(panel, tab.textContent);
  }
  return panels;
}

/** Whether something on the page leads to a part of it or opens it. */
export const isTarget = (element: Element): boolean =>
  element.id !== '' &&
  (element.getRootNode() as ParentNode).querySelector(
    ['href$="#', 'aria-controls~="', 'data-target="#', 'data-bs-target="#']
      .map((name) => `[${name}${CSS.escape(element.id)}"]`)
      .join(),
  ) !== null;
