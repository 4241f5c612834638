import {collapse} from '../file-words.js';
import {withoutFileBehind} from './details.js';
import {ITEM, type Found} from './found.js';
import type {Line} from './outline.js';

/** "Sets out how we work." */
const isSentence = ({text}: Line) =>
  /\s/.test(text.trim()) && /[\p{L}\d][.!?]["”’)]?$/u.test(text.trim());

/** A heading's own sentence, between it and the document that it names. */
function sentenceAbove({line, row}: Found): Line | undefined {
  const {before, headings} = line;
  return before?.block.localName === 'p' &&
    before.headings === headings &&
    !before.links.length &&
    headings?.text.trim().toLowerCase() === row.title.toLowerCase()
    ? before
    : undefined;
}

/**
 * What a document is about: by the words behind its link; by a paragraph of its item, or the only one of
 * its card; by the sentence on the next line of its item or under its heading. `words` are the lines
 * beside its name that say more than what a file is.
 */
export function descriptionOf(one: Found, words: readonly Line[]): string | undefined {
  const {box, link, namedBy, behind} = one;
  const about = words.filter((each) => each !== namedBy && !each.isByline);
  const paragraphs = about.filter(({block}) => /^(p|dd)$/.test(block.localName));
  const isCard =
    (namedBy ?? link.closest('h1, h2, h3, h4, h5, h6')) &&
    paragraphs.length === 1 &&
    about.length === 1;
  const found =
    (ITEM.test(box.localName) || (isCard && paragraphs.every(isSentence))
      ? paragraphs[0]
      : undefined) ??
    about.find((each) => box.localName === 'li' && each.block === box && isSentence(each)) ??
    [sentenceAbove(one)].find((each) => each && isSentence(each));
  return found ? withoutFileBehind(collapse(found.text)) : behind;
}
