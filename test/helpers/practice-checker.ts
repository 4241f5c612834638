import {aTimeout, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/practice-checker/define.js';
// Loaded beforehand, so that what is loaded on demand is there at once.
import '../../src/practice-checker/search.js';
import type {CcgPracticeChecker} from '../../src/practice-checker/element.js';
import {announced, settled, show} from './element.js';

/** The practice checker as a person meets it. */
export class PracticePage {
  constructor(readonly element: CcgPracticeChecker) {}

  static async show(markup: string): Promise<PracticePage> {
    return new PracticePage(await show<CcgPracticeChecker>(markup));
  }

  /** With data, and attributes as they stand in a tag. */
  static async with(data: unknown, attributes = ''): Promise<PracticePage> {
    return PracticePage.show(
      `<ccg-practice-checker ${attributes}><script type="application/json">${JSON.stringify(data)}</script></ccg-practice-checker>`,
    );
  }

  get root() {
    return this.element.renderRoot;
  }
  get input() {
    return this.root.querySelector('input')!;
  }
  /** What is offered under the input while typing. */
  get suggestions(): string[] {
    return this.texts('[role="option"] > :first-child');
  }
  /** What the arrow keys stand on. */
  get active(): string | undefined {
    const id = this.input.getAttribute('aria-activedescendant');
    return id ? this.root.querySelector(`#${id} > :first-child`)?.textContent.trim() : undefined;
  }
  /** The practices to choose from after Check. */
  get choices(): string[] {
    return this.texts('[part="choice"]');
  }
  get answer(): string {
    return this.texts('[part="answer-heading"]')[0] ?? '';
  }
  get details(): string {
    return this.texts('[part~="answer"]')[0] ?? '';
  }
  get directory(): string[] {
    return this.texts('[part="item"]');
  }
  get announced(): string {
    return announced(this.element);
  }
  texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  async ready() {
    await aTimeout(20);
    await this.element.updateComplete;
    await nextFrame();
    await this.element.updateComplete;
  }
  /** Types as a hand or a paste does: the whole text at once. */
  async type(text: string) {
    this.input.focus();
    this.input.value = text;
    this.input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    // The search is loaded on demand, which takes its own time on a busy machine.
    for (let tries = 0; tries < 15 && !this.suggestions.length; tries++) await aTimeout(10);
    await this.ready();
  }
  async keys(...keys: string[]) {
    this.input.focus();
    for (const key of keys) {
      const [press = '', held] = key.split('+').reverse();
      if (held) await sendKeys({down: held});
      await sendKeys({press});
      if (held) await sendKeys({up: held});
    }
    await this.ready();
  }
  /** Types and presses the button. */
  async check(text: string) {
    await this.type(text);
    this.root.querySelector<HTMLElement>('[part="button"]')!.click();
    await this.ready();
  }
  async choose(name: string) {
    const found = [...this.root.querySelectorAll<HTMLElement>('[part="choice"]')];
    found.find(({textContent}) => textContent.trim() === name)!.click();
    await this.ready();
  }
  async press(words: string) {
    const found = [...this.root.querySelectorAll('button')];
    found.find(({textContent}) => textContent.trim() === words)!.click();
    await this.ready();
  }
  /** Waits until the count of what was typed has been said. */
  async pause() {
    await aTimeout(450);
    await this.ready();
  }
  async settled() {
    await settled(this.element);
  }
  /** What an event said, in order. */
  listen<T = Record<string, unknown>>(type: string): T[] {
    const heard: T[] = [];
    this.element.addEventListener(type, (event) => heard.push((event as CustomEvent<T>).detail));
    return heard;
  }
}
