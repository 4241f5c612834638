import {readParagraph} from './paragraph.js';
import type {Sections} from './sections.js';
import {says, standingOf} from './standing.js';

/** What ends what a heading is over: other practices, or another part of the page. */
const OTHER = 'ul,ol,dl,table,section,article,form,nav,hr';

/**
 * Takes what the heading before an element, and the paragraph right before it, say of the practices
 * inside: an editor may put the element around the list alone. Only what they say of membership counts.
 */
export function takeSaidBefore(host: Element, sections: Sections) {
  const last = host.previousElementSibling;
  let before = last;
  while (before && !/^H\d$/.test(before.tagName)) {
    if (before.matches(OTHER) || before.querySelector(`${OTHER},h1,h2,h3,h4,h5,h6`)) return;
    before = before.previousElementSibling;
  }
  const heading = before?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  if (before && says(standingOf(heading))) sections.begin(Number(before.tagName[1]), heading);
  if (!last?.matches('p')) return;
  const {words, isOfMany} = readParagraph([...last.childNodes]);
  if (isOfMany) sections.begin(7, words);
}
