import {addMonths, isDay} from '../shared/model/day.js';
import {make} from '../shared/view/make.js';
import type {Entry} from './model.js';
import {dayForKey} from './month-days.js';

/** What keys and touches on a month's table act on. */
interface Days {
  /** The meetings of a day. */
  of: (day: string) => readonly Entry[];
  /** Moves to a day; with meetings, opens them. */
  open: (day: string, meetings?: readonly Entry[]) => void;
}

/** Where a person is in the month: holds its table, with one tab stop, keys that move, and focus that stays. */
export class MonthCursor {
  readonly element = make('div');
  /** The day that was last moved to. */
  day = '';

  constructor(
    private readonly root: ShadowRoot,
    private readonly days: Days,
  ) {
    this.element.addEventListener('keydown', this.#press);
    this.element.addEventListener('click', this.#touch);
  }

  /** Puts a month's table in place. Its tab stop is where the person is, else the first of `stops` in that month. */
  show(table: HTMLElement, month: string, stops: readonly (string | undefined)[]) {
    const {element, root} = this;
    const isNew = table !== element.firstChild;
    // Who was on a day stays on it, or on the one of its number in the month that Back led to.
    const {activeElement} = root;
    const left =
      isNew && element.contains(activeElement)
        ? (activeElement as HTMLElement).dataset.day
        : undefined;
    if (left && !this.day.startsWith(month)) this.day = addMonths(`${month}-${left.slice(8)}`, 0);
    if (isNew) element.replaceChildren(table);
    const stop = [this.day, ...stops].find((day) => day?.startsWith(month)) ?? `${month}-01`;
    const cell = table.querySelector<HTMLElement>(`[data-day="${stop}"]`);
    const before = table.querySelector<HTMLElement>('[tabindex="0"]');
    if (before && before !== cell) before.tabIndex = -1;
    if (cell) cell.tabIndex = 0;
    if (left) cell?.focus();
  }

  readonly #press = (event: KeyboardEvent) => {
    const {key, shiftKey, ctrlKey, altKey, metaKey} = event;
    const {days} = this;
    const day = dayOf(event);
    const isMirrored = getComputedStyle(this.element).direction === 'rtl';
    const target = dayForKey(day, (isMirrored && MIRRORED[key]) || key, shiftKey);
    if (!day || ctrlKey || altKey || metaKey) return;
    if (key === 'Enter' || key === ' ') days.open(day, days.of(day));
    else if (target && isDay(target)) days.open(target);
    else return;
    event.preventDefault();
  };

  readonly #touch = (event: Event) => {
    const {days} = this;
    const day = dayOf(event);
    const {id} = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset ?? {};
    if (day)
      days.open(
        day,
        days.of(day).filter((entry) => !id || entry.id === id),
      );
  };
}

/** Where the first day of a week stands on the right, arrows go as they point. */
const MIRRORED: Record<string, string | undefined> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** The day that was pressed or touched. */
const dayOf = (event: Event): string =>
  (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset.day ?? '';
