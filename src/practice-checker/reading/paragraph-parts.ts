import {hasDetails} from './details.js';
import {looksLikeName} from './names.js';
import {linesOf} from './page-lines.js';

/** A paragraph that goes on from practice to practice in its parts: each with its name in bold, or behind an empty line. */
export function splitAtNames(nodes: Node[]): Node[][] {
  const notes = splitAtMarks(nodes);
  if (notes) return notes;
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    const isBold = node instanceof Element && node.matches('b,strong');
    if (isBold && looksLikeName(node.textContent.trim()) && parts.at(-1)?.length) parts.push([]);
    parts.at(-1)?.push(node);
  }
  const areWhole = parts.every((part) => hasDetails(linesOf(part).join('\n')));
  return areWhole && parts.length > 1 ? parts : (splitAtTitles(nodes) ?? splitAtEmptyLines(nodes));
}

/** Notes, a line each with the sign that it is on: "* South Norfolk", "** Training practice". */
function splitAtMarks(nodes: Node[]): Node[][] | undefined {
  const parts: Node[][] = [[]];
  for (const node of nodes)
    if (node instanceof Element && node.tagName === 'BR') parts.push([]);
    else parts.at(-1)?.push(node);
  const areNotes = parts.every((part) =>
    /^\s*[*†‡#^~§]+/.test(part.map(({textContent}) => textContent).join('')),
  );
  return areNotes && parts.length > 1 ? parts : undefined;
}

/** The parts that each begin with a line in bold, a body or a town, over names. */
function splitAtTitles(nodes: Node[]): Node[][] | undefined {
  const parts: Node[][] = [[]];
  let isAtStart = true;
  for (const node of nodes) {
    const isBold = node instanceof Element && node.matches('b,strong');
    if (isBold && isAtStart && parts.at(-1)?.some(({textContent}) => textContent?.trim()))
      parts.push([]);
    parts.at(-1)?.push(node);
    isAtStart =
      (node instanceof Element && node.tagName === 'BR') ||
      (isAtStart && !node.textContent?.trim());
  }
  const areOver = parts.every((part) => {
    const [title = '', ...names] = linesOf(part);
    return !looksLikeName(title) && names.length > 0 && names.every(looksLikeName);
  });
  return areOver && parts.length > 1 ? parts : undefined;
}

/** The parts between empty lines, where several begin with a name. */
function splitAtEmptyLines(nodes: Node[]): Node[][] {
  const parts: Node[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node instanceof Element && node.tagName === 'BR') breaks++;
    else if (node.textContent?.trim()) {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  const named = parts.filter((part) => looksLikeName((linesOf(part)[0] ?? '').split(',')[0] ?? ''));
  return named.length > 1 && parts.every((part) => linesOf(part).length > 1) ? parts : [nodes];
}
