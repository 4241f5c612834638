import {exact} from './exact-rows.js';
import {TERM} from './heading-levels.js';
import {labelOf} from './labels.js';
import type {Place} from './line-writer.js';
import {days, isCard, ownWords} from './page-shapes.js';
import type {Walker} from './walker.js';

/** A list item is a row; one that leads a nested list is its heading, unless it is a meeting with its papers. */
export function writeItem(node: Element, place: Place, {writer, walk}: Walker) {
  const nested = [...node.children].filter(({tagName}) => /^[UO]L$/.test(tagName));
  const own = nested.length ? ownWords(node) : '';
  const data = exact(node);
  const {parentElement: list} = node;
  // A numbered item may be the note to its number.
  if (list?.tagName === 'OL' && !place.fixed && !days(node.textContent).length)
    writer.sign(String([...list.children].indexOf(node) + 1), {...place, group: node});
  if (place.fixed) walk(node, place);
  else if (!nested.length || days(own).length || !own)
    walk(node, {
      ...place,
      group: node,
      fixed: Boolean(own) || !nested.length,
      card: isCard(node),
      line: data && {data},
    });
  else {
    const level = TERM + place.depth;
    writer.add(node, {text: own, level});
    for (const list of nested) walk(list, {group: list, depth: place.depth + 1});
    writer.add(node, {level});
  }
}

/** A definition is of the term above it: a label, or what heads it. */
export function writeDefinitions(node: Element, place: Place, {writer, walk}: Walker) {
  let label: string | undefined;
  const level = TERM + place.depth;
  for (const part of node.querySelectorAll(':scope > *, :scope > div > *')) {
    writer.end();
    const text = part.textContent.trim();
    const isKnown = labelOf(text);
    if (part.tagName === 'DT') {
      label = isKnown && text;
      if (!isKnown) walk(part, {...place, line: {level}});
    } else if (part.tagName === 'DD') {
      const joined = labelOf(label ?? '') === 'venue';
      walk(part, {...place, group: node, joined, line: {label}});
    }
  }
  writer.add(node, {level});
}
