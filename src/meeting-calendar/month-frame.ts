import {make} from '../shared/view/make.js';
import {write} from './month-table.js';
import type {View} from './view.js';

/**
 * What stands around a month or a year: the ways to its neighbours and its name. The elements stay
 * when another one is shown, because focus may be on them.
 */
export class MonthFrame {
  readonly element = make('div');
  readonly #buttons: HTMLButtonElement[];
  #heading?: HTMLElement;

  constructor(go: (step: -1 | 1) => void) {
    this.#buttons = ([-1, 1] as const).map((step) => {
      const button = make('button', {part: 'button', class: 'quiet', type: 'button'});
      button.addEventListener('click', () => {
        go(step);
      });
      return button;
    });
    const pager = make('p', {part: 'pager', class: 'row'}, ...this.#buttons);
    this.element.append(pager);
  }

  /** `nameOf` names the month or year that is so many steps away. */
  show({level, text, say}: View, nameOf: (step: number) => string) {
    const ways = [say(text.earlier, {month: nameOf(-1)}), say(text.later, {month: nameOf(1)})];
    this.#buttons.forEach((button, index) => {
      write(button, ways[index]);
    });
    if (this.#heading?.localName !== `h${level}`) {
      const heading = make(`h${level}` as 'h2', {part: 'month'});
      if (this.#heading) this.#heading.replaceWith(heading);
      else this.element.firstElementChild?.after(heading);
      this.#heading = heading;
    }
    write(this.#heading, nameOf(0));
  }
}
