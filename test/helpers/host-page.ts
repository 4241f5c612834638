import {aTimeout} from '@open-wc/testing';
import type {CcgElement} from '../../src/shared/element.js';

/** A page of the demo in a frame, as a visitor gets it. */
export interface HostPage {
  window: Window;
  document: Document;
  /** The nth element of a kind, once it is settled. */
  element: (tag: string, place?: number) => Promise<CcgElement<object>>;
  /** The same, once the editor's check has run over it. */
  checked: (tag: string, place?: number) => Promise<CcgElement<object>>;
  /** How far the page's content jumped while it loaded: the sum of layout shifts. */
  layoutShift: () => number;
}

/** Opens a page of this server at a width, beside the tests. */
export async function open(path: string, width = 1000): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = path;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  const page = frame.contentDocument!;
  const window = frame.contentWindow!;
  let shift = 0;
  const {PerformanceObserver: Observer} = window as unknown as typeof globalThis;
  new Observer((entries) => {
    for (const entry of entries.getEntries()) shift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  const element = async (tag: string, place = 0) => {
    const found = page.querySelectorAll(tag)[place] as unknown as CcgElement<object>;
    await until(() => ['ready', 'failed'].includes(found.state));
    await found.updateComplete;
    await aTimeout(50);
    return found;
  };
  return {
    window,
    document: page,
    layoutShift: () => shift,
    element,
    async checked(tag, place) {
      const found = await element(tag, place);
      await until(() => Boolean(found.renderRoot.querySelector('[part="check-panel"]')));
      return found;
    },
  };
}

async function until(done: () => boolean) {
  for (let tries = 0; tries < 1500 && !done(); tries++) await aTimeout(10);
}
