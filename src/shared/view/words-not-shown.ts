import type {CcgElement} from '../element.js';
import type {CommonModel} from '../model/organisation.js';
import type {Problem} from '../model/problem.js';
import {quoted} from '../parse/quoted.js';
import {asObject} from '../parse/record.js';

/** Words of three letters or more; shorter ones and bare numbers stand everywhere. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z][a-z\d]{2,}/g) ?? [];

const BLOCKS = 'p, li, td, th, dt, dd, caption, figcaption, h1, h2, h3, h4, h5, h6, div, section';
/** As many words of a block as may be gone without notice: "Click here to download". */
const FEW = 3;
/** Of a page that is mostly something else the first are enough. */
const MOST = 20;

/**
 * Words of the page's own HTML that are in nothing the element shows or keeps: a note below a table, a
 * sentence among links. The element stands in their place, so the editor should know.
 */
export function wordsNotShown<M extends CommonModel>(host: CcgElement<M>): Problem[] {
  if (!readsPage(host)) return [];
  // Not what an earlier run of this has said.
  const parts = host.renderRoot.querySelectorAll('[part="base"] > :not([part="check-panel"])');
  const said = [...parts].map(({textContent}) => textContent).join(' ');
  const known = new Set(wordsOf(`${said} ${host.toHTML()}`));
  const texts = new Map<Element, string>();
  const nodes = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const parent = nodes.currentNode.parentElement;
    if (!parent || parent.closest('script, style, template')) continue;
    const block = parent.closest(BLOCKS) ?? host;
    texts.set(block, `${texts.get(block) ?? ''} ${nodes.currentNode.nodeValue ?? ''}`);
  }
  const lost = [...texts.values()].filter((text) => {
    const words = wordsOf(text);
    const gone = words.filter((word) => !known.has(word)).length;
    return gone >= FEW && gone > words.length / 2;
  });
  return lost.slice(0, MOST).map((text) => {
    const words = quoted(text.replace(/\s+/g, ' ').trim());
    return {
      code: 'words-not-shown',
      path: '',
      message: `${words} is not shown; if people need it, put it above or below this element`,
      severity: 'advice',
    };
  });
}

/** Whether what it shows comes from the page's own HTML: there is a model, and no other source of one. */
function readsPage<M extends CommonModel>(host: CcgElement<M>): boolean {
  if (!host.model || host.data || host.src) return false;
  const script = host.querySelector(':scope > script[type="application/json"]');
  try {
    const json = asObject(JSON.parse(script?.textContent ?? '{}'));
    return !host.room.keys.some((key) => key in json);
  } catch {
    // A broken script has a problem of its own, and the page's HTML is read in its place.
    return true;
  }
}
