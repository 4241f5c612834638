import {VERSION} from '../model/version.js';

/** Where each class that this library registered says which version it is. */
const versionOf = (known: CustomElementConstructor) => (known as {version?: string}).version;

/**
 * Registers a tag, unless another copy of the library on the page was first. A copy of another
 * version is named in one console warning; nothing throws, so the rest of a bundle goes on.
 * Then it upgrades `<div data-ccg="…">`, the form that content filters leave alone.
 */
export function define(tag: `ccg-${string}`, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element && versionOf(known) !== VERSION) {
    console.warn(
      `<${tag}> is already version ${versionOf(known) ?? 'unknown'}; version ${VERSION} was not used.`,
    );
  }
  upgradeDivs(tag);
}

/** Tags whose divs are being upgraded, so that two imports of one file watch once. */
const upgraded = new Set<string>();

function upgradeDivs(tag: `ccg-${string}`): void {
  if (upgraded.has(tag)) return;
  upgraded.add(tag);
  const selector = `[data-ccg="${tag.slice(4)}"]`;
  const watch = () => {
    document.querySelectorAll<HTMLElement>(selector).forEach((div) => {
      upgrade(div, tag);
    });
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(selector)) upgrade(node, tag);
        node.querySelectorAll<HTMLElement>(selector).forEach((div) => {
          upgrade(div, tag);
        });
      }
    }).observe(document, {childList: true, subtree: true});
  };
  // While the page is still being parsed a div has not all of its children yet.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', watch, {once: true});
  else watch();
}

/** Puts the tag inside the div, around the div's children, with `data-*` as attributes. */
function upgrade(div: HTMLElement, tag: string): void {
  if (div.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const {name, value} of [...div.attributes]) {
    if (name.startsWith('data-') && name !== 'data-ccg') element.setAttribute(name.slice(5), value);
  }
  element.append(...div.childNodes);
  div.append(element);
}
