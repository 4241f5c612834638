import {aTimeout} from '@open-wc/testing';
import '../../src/meeting-calendar/define.js';
import type {CcgMeetingCalendar} from '../../src/meeting-calendar/element.js';
import type {Entry} from '../../src/meeting-calendar/model.js';
import {place, settled} from './element.js';

const collapsed = (node: Element | null | undefined) =>
  node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The calendar as a person meets it. */
export class Calendar {
  private constructor(readonly element: CcgMeetingCalendar) {}

  static async of(data: object, attributes = ''): Promise<Calendar> {
    return Calendar.from(
      `<ccg-meeting-calendar ${attributes}><script type="application/json">${JSON.stringify(data)}</script></ccg-meeting-calendar>`,
    );
  }

  static async from(markup: string): Promise<Calendar> {
    const element = place<CcgMeetingCalendar>(markup);
    await settled(element);
    const calendar = new Calendar(element);
    await calendar.#drawn();
    return calendar;
  }

  /** The month and the year come in a file of their own. */
  async #drawn(): Promise<void> {
    const something = '[part="grid"], [part="list"], [part="past"], [part="empty"], slot';
    for (let tries = 0; tries < 200 && !this.find(something); tries++) await aTimeout(5);
    await this.element.updateComplete;
  }

  /** The address and the spoken words follow a turn of the month in a task of their own. */
  async settled(): Promise<void> {
    await settled(this.element);
    await aTimeout(0);
    await this.element.updateComplete;
  }

  find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector);
  }

  all(selector: string): string[] {
    return [...this.element.renderRoot.querySelectorAll(selector)].map(collapsed);
  }

  get next(): string {
    return collapsed(this.find('[part="next"]'));
  }

  /** The meetings of the list, what is folded too. */
  get listed(): string[] {
    return this.all('[part="meeting"]');
  }

  get dates(): string[] {
    return this.all('[part="meeting"] [part="date"]');
  }

  get month(): string {
    return collapsed(this.find('[part="month"]'));
  }

  /** Name of the grid's cell that has the focus. */
  get focused(): string {
    return collapsed(this.element.renderRoot.activeElement).replace(/^\d+ /, '');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const [, shift, name = ''] = /^(Shift\+)?(.+)$/.exec(key) ?? [];
      const target = this.element.renderRoot.activeElement ?? this.find('[tabindex="0"]');
      target?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: name,
          shiftKey: Boolean(shift),
          bubbles: true,
          cancelable: true,
        }),
      );
      await this.settled();
    }
  }

  async click(name: string): Promise<void> {
    const buttons = [...this.element.renderRoot.querySelectorAll<HTMLElement>('button, summary')];
    const button = buttons.find((candidate) => collapsed(candidate).startsWith(name));
    if (!button) throw new Error(`no button "${name}"`);
    button.click();
    await this.settled();
    await this.#drawn();
  }

  async choose(committee: string): Promise<void> {
    const select = this.find<HTMLSelectElement>('select');
    if (!select) throw new Error('no list of committees');
    select.value = committee;
    select.dispatchEvent(new Event('change'));
    await settled(this.element);
  }

  /** What the browser is given to save when something is done. */
  async saved(act: () => Promise<void>): Promise<{name: string; text: string}> {
    const create = URL.createObjectURL;
    const {click} = HTMLAnchorElement.prototype;
    let blob = new Blob();
    let name = '';
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return create.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    try {
      await act();
      // The writer of calendar files may still be on its way.
      for (let tries = 0; tries < 200 && !name; tries++) await aTimeout(10);
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    return {name, text: await blob.text()};
  }
}

/** Holds the clock at an instant ("2020-07-14T23:30Z") while something is done. */
export async function at<T>(instant: string, act: () => Promise<T>): Promise<T> {
  const now = Date.now;
  Date.now = () => Date.parse(instant);
  try {
    return await act();
  } finally {
    Date.now = now;
  }
}

/** An entry for tests of what is pure. */
export const entry = (values: Partial<Entry> & {date: string}): Entry => ({
  id: `x-${values.date}`,
  papers: [],
  ...values,
});
