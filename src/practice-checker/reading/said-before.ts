import {BLOCK, linesOf} from './page-lines.js';
import {readParagraph} from './paragraph.js';
import type {Sections} from './sections.js';
import {says, standingOf} from './standing.js';

/** What ends what a heading is over: other practices, or another part of the page. */
const OTHER = 'ul,ol,dl,table,section,article,form,nav,hr';
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Takes what the heading before an element, and the nearest words between that say something, tell of the
 * practices inside: an editor may put the element around the list alone. Only what they say of membership counts.
 */
export function takeSaidBefore(host: Element, sections: Sections) {
  let lead = '';
  for (const nodes of partsBefore(host)) {
    const [part] = nodes;
    const element = part instanceof Element && nodes.length === 1 ? part : undefined;
    if (element?.matches(OTHER) || element?.querySelector(OTHER)) break;
    const heading = element?.matches(HEADING) ? element : lastOf(element, HEADING);
    if (heading) {
      const [words = ''] = linesOf([heading]);
      if (says(standingOf(words))) sections.begin(Number(heading.tagName[1]), words);
      break;
    }
    const {words, isOfMany, isOfMembers} = readParagraph(nodes);
    if (isOfMembers) break;
    if (isOfMany) lead ||= words;
  }
  if (lead) sections.begin(7, lead);
}

/** What stands before an element, from the nearest on: each block, and words in none together. */
function* partsBefore(host: Element): Generator<Node[]> {
  let inline: Node[] = [];
  for (let node = host.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Element && node.matches(`${BLOCK},hr`)) {
      if (inline.some(({textContent}) => textContent?.trim())) yield inline;
      inline = [];
      yield [node];
    } else inline.unshift(node);
  }
  if (inline.some(({textContent}) => textContent?.trim())) yield inline;
}

const lastOf = (element: Element | undefined, selector: string): Element | undefined =>
  [...(element?.querySelectorAll(selector) ?? [])].at(-1);
