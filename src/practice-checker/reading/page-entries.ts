import {TELEPHONE} from './contacts.js';
import type {Entry, Link} from './entry.js';
import {linesOf, STRUCK} from './page-lines.js';
import {signsIn} from './signs.js';
import {says} from './standing.js';
import {within} from './within.js';

const ITALIC = 'em,i,[style*=italic]';
/** What sets a name apart from what follows it. */
const MARKED = 'strong,b,a,h2,h3,h4,h5,h6';

/** A link that points at a map, a rating or a network, and at no practice's website. */
const ELSEWHERE =
  /^(?:https?:)?\/\/(?:[^/]*\.)?(?:google\.[a-z.]+\/maps|maps\.|goo\.gl|openstreetmap\.org|bing\.com\/maps|streetmap\.co\.uk|what3words\.com|multimap\.com|cqc\.org\.uk|facebook\.com|twitter\.com|x\.com|youtube\.com)/i;
const ELSEWHERE_WORDS =
  /^(?:\S+ ){0,3}(?:maps?|directions|cqc|report|rating|reviews?|e-?mail|leaflet|brochure|register (?:online|here|with)|online (?:services|access|appointments))\b/i;

/** The links of these nodes that may be a practice's own. */
const linksOf = (nodes: Node[]): Link[] =>
  within(nodes, 'a').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const isElse = ELSEWHERE.test(href) || ELSEWHERE_WORDS.test(link.textContent.trim());
    return href && !isElse ? [{words: linesOf([link]).join(' '), href}] : [];
  });

export const hrefsOf = (nodes: Node[]): string[] => linksOf(nodes).map(({href}) => href);

/** What nodes hold, read as one practice. */
export function entryOf(nodes: Node[]): Entry {
  const lines = linesOf(nodes);
  const signs = signsIn(nodes);
  const [first = ''] = lines;
  const marked = within(nodes, MARKED).find((element) => linesOf([element]).length);
  const title = marked && linesOf(runOf(marked)).join(' ');
  // "Tel:" in bold and a link "Call 01603 111111" are no names.
  const isLabel =
    title &&
    (!/\p{L}/u.test(title) ||
      title.endsWith(':') ||
      /^\s?:/.test(first.slice(title.length)) ||
      TELEPHONE.test(title));
  return {
    lines,
    title:
      title && first.startsWith(title) && isAhead(nodes, marked) && !isLabel ? title : undefined,
    hrefs: hrefsOf(nodes),
    links: linksOf(nodes).filter(({words}) => words),
    isItalic: within(nodes, ITALIC).some((each) => linesOf([each])[0] === (title ?? first)),
    isBold: marked?.matches('b,strong') && title !== undefined && first.startsWith(title),
    struck: nodes.flatMap(struckIn),
    ...(says(signs) && {standing: signs}),
  };
}

/** Whether words begin with an element: a town in bold may be a word of the name in front of it too. */
function isAhead(nodes: Node[], element: Element): boolean {
  for (const node of nodes) {
    if (node.contains(element) ? node === element : /\p{L}/u.test(node.textContent ?? ''))
      return node === element;
    if (node.contains(element)) return isAhead([...node.childNodes], element);
  }
  return true;
}

/** An element with those of its kind that follow without a space: Word breaks words into several. */
function runOf(element: Element): Node[] {
  const run: Element[] = [element];
  for (;;) {
    const last = run.at(-1);
    const next = last?.nextSibling;
    const isJoined = next instanceof Element && next.tagName === element.tagName;
    if (!isJoined || /\s$/.test(last?.textContent ?? '') || !/^\S/.test(next.textContent))
      return run;
    run.push(next);
  }
}

/** The lines of a node that are struck out. */
export function struckIn(node: Node): string[] {
  const parent = node instanceof Element ? node : node.parentElement;
  return linesOf(parent?.closest(STRUCK) ? [node] : within([node], STRUCK));
}
