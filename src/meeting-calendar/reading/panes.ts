import {collapsed} from './page-shapes.js';

/**
 * What the tabs and buttons of a page call the blocks that they open, by the blocks' ids: years and
 * committees of tab and accordion plug-ins stand in no heading.
 */
export function paneNames(host: Element): Map<string, string> {
  const names = new Map<string, string>();
  for (const control of host.querySelectorAll('a[href^="#"], [aria-controls], [data-bs-target]')) {
    const id =
      control.getAttribute('aria-controls') ??
      (control.getAttribute('href') ?? control.getAttribute('data-bs-target') ?? '').slice(1);
    const name = collapsed(control.textContent);
    // "[1]" leads to a note.
    if (id && /\p{L}|\d{4}/u.test(name) && name.length < 80) names.set(id, name);
  }
  return names;
}

/** Whether a control opens a block of the page, and says nothing where it stands itself. */
export const opensPane = (node: Element, names: ReadonlyMap<string, string>): boolean =>
  /^(?:A|BUTTON)$/.test(node.tagName) &&
  names.has(
    node.getAttribute('aria-controls') ?? (node.getAttribute('href') ?? '').replace(/^#/, ''),
  ) &&
  /^(?:#|$)/.test(node.getAttribute('href') ?? '') &&
  !node.closest('h1, h2, h3, h4, h5, h6, summary');
