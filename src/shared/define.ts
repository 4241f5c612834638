import {VERSION} from './model/version.js';

type Tag = `ccg-${string}`;

/**
 * Registers a tag, unless another copy of the library on the page was first. A copy of another
 * version is named in one console warning; nothing throws, so the rest of a bundle goes on.
 * Then it upgrades `<div data-ccg="…">`, the form that content filters leave alone.
 */
export function define(tag: Tag, element: CustomElementConstructor): void {
  // A server that renders a page imports what its browser code imports: there is no tag to register.
  if (!('customElements' in globalThis)) return;
  const known = customElements.get(tag) as {version?: string} | undefined;
  if (known) {
    if (known.version !== VERSION) {
      console.warn(
        `<${tag}> is already version ${String(known.version)}; version ${VERSION} is not used.`,
      );
    }
    return;
  }
  customElements.define(tag, element);
  // While the page is still being parsed a div has not all of its children yet.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => {
      watch(tag);
    });
  } else watch(tag);
}

/** Upgrades the divs that are there, and those that come later. */
function watch(tag: Tag): void {
  const upgradeAll = () => {
    document.querySelectorAll<HTMLElement>(`[data-ccg="${tag.slice(4)}"]`).forEach((div) => {
      upgrade(div, tag);
    });
  };
  upgradeAll();
  new MutationObserver((changes) => {
    if (changes.some(({addedNodes}) => addedNodes.length)) upgradeAll();
  }).observe(document, {childList: true, subtree: true});
}

/** Puts the tag inside the div, around the div's children, with `data-*` as attributes. */
function upgrade(div: HTMLElement, tag: Tag): void {
  if (div.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const {name, value} of div.attributes) {
    if (/^data-(?!ccg$)/.test(name)) element.setAttribute(name.slice(5), value);
  }
  element.append(...div.childNodes);
  div.append(element);
}
