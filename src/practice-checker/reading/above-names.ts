import {looksLikeName} from './names.js';
import {linesOf} from './page-lines.js';
import {within} from './within.js';

/** Whether a picture that is a link is the first thing in its part of the page, with a practice's name below it. */
export function isAheadOfName([node]: Node[]): boolean {
  const part = node?.parentElement;
  const box = part?.textContent.trim() ? part : part?.parentElement;
  const [first] = (box?.textContent.trim() && [...box.childNodes].filter(hasContent)) || [];
  return Boolean(box && first?.contains(node ?? null) && looksLikeName(linesOf([box])[0] ?? ''));
}

const hasContent = (node: Node): boolean =>
  Boolean(node.textContent?.trim()) || within([node], 'a').length > 0;
