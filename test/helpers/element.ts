import {aTimeout, nextFrame, oneEvent} from '@open-wc/testing';
import type {CcgElement} from '../../src/shared/element.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- helpers serve all four elements
export type AnyElement = CcgElement<any, any, any>;

/** Puts HTML into the page as a parser would, and gives the first ccg element in it. */
export function place<E extends AnyElement = AnyElement>(markup: string): E {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  return [...holder.querySelectorAll('*')].find((element) =>
    element.localName.startsWith('ccg-'),
  ) as E;
}

/** Removes everything that tests placed, and what they left in the address. */
export function clearPage(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
  sessionStorage.clear();
}

/** Waits until the element is neither idle nor loading, and has rendered. */
export async function settled(element: AnyElement): Promise<void> {
  for (let tries = 0; tries < 200 && !['ready', 'failed'].includes(element.state); tries++)
    await aTimeout(5);
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

/** Places and waits. */
export async function show<E extends AnyElement = AnyElement>(markup: string): Promise<E> {
  const element = place<E>(markup);
  await settled(element);
  return element;
}

/** The text a person sees in the element, spaces collapsed; the live region and hidden parts left out. */
export function shownText(element: AnyElement): string {
  const copy = element.renderRoot.querySelector('[part="base"]')?.cloneNode(true) as
    HTMLElement | undefined;
  copy?.querySelectorAll('.hidden, style').forEach((hidden) => {
    hidden.remove();
  });
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the element last said to screen readers. */
export const announced = (element: AnyElement): string =>
  element.renderRoot.querySelector('[role="status"]')?.textContent.trim() ?? '';

/** Waits until the page's hash has changed by `move`. */
export async function hashChange(move: () => void): Promise<void> {
  const there = oneEvent(window, 'hashchange');
  move();
  await there;
}

/** What a person does who follows "Back to top" by a link, or by one that is made for it. */
export async function followAnchor(hash: string, link = document.createElement('a')) {
  // Asked for with the first choice; a person is slower than it comes.
  await import('../../src/shared/keep-address.js');
  document.body.append(link);
  link.href = hash;
  await hashChange(() => {
    link.click();
  });
}

/** What a server would answer: text, data, or `{status: 404}`. An address that is not named is offline. */
export type Answer = string | object;

/** Answers `fetch` for these addresses (paths such as "/data.json") and counts what is asked. */
export function serve(answers: Record<string, Answer>): {asked: string[]; restore: () => void} {
  const real = window.fetch;
  const asked: string[] = [];
  window.fetch = (input) => {
    const path = new URL(input as string, document.baseURI).pathname;
    asked.push(path);
    const answer = answers[path];
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof answer === 'object' && 'status' in answer) {
      return Promise.resolve(new Response('', {status: answer.status as number}));
    }
    return Promise.resolve(
      new Response(typeof answer === 'string' ? answer : JSON.stringify(answer)),
    );
  };
  return {
    asked,
    restore: () => {
      window.fetch = real;
    },
  };
}
