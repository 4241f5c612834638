import {addMonths, isDay, pad} from '../shared/model/day.js';
import {dateInWords, dayInWords, monthInWords} from '../shared/model/format.js';
import type {TemplateElement} from '../shared/view/template-element.js';
import {parts} from './parts.js';
import {headline, timeOf} from './entry-words.js';
import {kept} from './kept.js';
import {groupBy, type Entry} from './model.js';
import {dayForKey, monthToShow} from './month-days.js';
import {styles} from './month-styles.js';
import {monthTable} from './month-table.js';
import type {KIT, View} from './view.js';

/*
 * The month and the year, in a file of their own beside the bundle, with their keys and looks. What
 * templates are made with comes from the bundle: a second copy of Lit would make its Trusted Types
 * policy a second time, which a strict page forbids.
 */

/** The element that shows the grid. */
interface Host extends TemplateElement {
  fire: (type: string, detail: object) => void;
  announce: (words: string) => void;
}
/** What is known while a month or year is drawn. */
interface Sheet extends View {
  month: string;
  days: ReadonlyMap<string, readonly Entry[]>;
}

/** The month and year views of one element, and the day that a person is on. */
export class MonthGrid {
  /** The day that was last moved to, and the one whose meetings are open. */
  #day = '';
  #opened = '';
  /** The view and the month that were drawn last. */
  #shown = '';

  readonly #days = kept((shown: readonly Entry[]) => groupBy(shown, ({date}) => date));
  // A table stays while nothing in it is another: focus may be inside.
  readonly #tables = kept(
    (
      months: string,
      days: Sheet['days'],
      today: string,
      language: string,
      text: Sheet['text'],
      isGrid: boolean,
    ) => months.split(' ').map((month) => monthTable({month, days, today, language, text}, isGrid)),
  );

  constructor(
    private readonly host: Host,
    private readonly kit: typeof KIT,
  ) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    host.renderRoot.adoptedStyleSheets.push(sheet);
  }

  render(state: View) {
    const sheet = this.#sheet(state);
    // "Back" leads to another month, too, which nobody has said yet.
    const before = this.#shown;
    this.#shown = `${sheet.view} ${sheet.month}`;
    if (before && before !== this.#shown)
      void this.host.updateComplete.then(() => {
        this.host.announce(this.found(state));
      });
    return state.view === 'year' ? this.#year(sheet) : this.#month(sheet);
  }

  /** "January 2020: 3 meetings". */
  found(state: View): string {
    const {month, shown, text, language} = this.#sheet(state);
    const period = state.view === 'year' ? month.slice(0, 4) : month;
    const count = shown.filter(({date}) => date.startsWith(period)).length;
    return `${dateInWords(period, language)}: ${state.say(text.found, {count})}`;
  }

  #sheet(state: View): Sheet {
    const {month, shown, today} = state;
    return {...state, month: monthToShow(month, shown, today), days: this.#days(shown)};
  }

  /** A month as a table after the APG's date grid: one tab stop, arrow keys, every cell named in full. */
  #month(sheet: Sheet) {
    const {html, heading, cards} = this.kit;
    const {month, level, language, days} = sheet;
    const opened = this.#opened.startsWith(month) ? (days.get(this.#opened) ?? []) : [];
    return html`${this.#pager(sheet, 1)} ${heading(level, monthInWords(month, language), 'month')}
    ${this.#grid(sheet)}
    ${opened.length ? html`<div id="day" tabindex="-1">${cards(opened, sheet, level)}</div>` : ''}`;
  }

  /** The month's table with its keys, and its one tab stop where the person is. */
  #grid(sheet: Sheet) {
    const {month, shown, today} = sheet;
    const {days, language, text} = sheet;
    const [table] = this.#tables(month, days, today, language, text, true);
    const first = shown.find(({date}) => date.startsWith(month))?.date;
    const stop = [this.#day, today, first].find((day) => day?.startsWith(month)) ?? `${month}-01`;
    const cell = table?.querySelector<HTMLElement>(`[data-day="${stop}"]`);
    const before = table?.querySelector<HTMLElement>('[tabindex="0"]');
    if (before && before !== cell) before.tabIndex = -1;
    if (cell) cell.tabIndex = 0;
    return this.kit
      .html`<div @keydown=${this.#press(sheet)} @click=${this.#touch(sheet)}>${table}</div>`;
  }

  #press = (sheet: Sheet) => (event: KeyboardEvent) => {
    const {key, shiftKey, ctrlKey, altKey, metaKey} = event;
    const day = dayOf(event);
    const target = dayForKey(day, key, shiftKey);
    if (!day || ctrlKey || altKey || metaKey) return;
    if (key === 'Enter' || key === ' ') this.#open(day, sheet, sheet.days.get(day) ?? []);
    else if (target && isDay(target)) this.#open(target, sheet);
    else return;
    event.preventDefault();
  };

  #touch = (sheet: Sheet) => (event: Event) => {
    const day = dayOf(event);
    const {id} = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset ?? {};
    const entries = sheet.days.get(day) ?? [];
    if (day)
      this.#open(
        day,
        sheet,
        entries.filter((entry) => !id || entry.id === id),
      );
  };

  /** Moves to a day; with meetings, opens them. */
  #open(day: string, {month, choose}: Sheet, meetings?: readonly Entry[]) {
    const {host} = this;
    this.#day = day;
    if (meetings) this.#opened = day;
    for (const meeting of meetings ?? []) host.fire('ccg-select', {meeting});
    if (!day.startsWith(month)) choose({month: day.slice(0, 7)});
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const selector = meetings?.length ? '#day' : `[data-day="${day}"]`;
      host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  /** Twelve months on one sheet, each with its meetings in words. */
  #year(sheet: Sheet) {
    const {html, heading} = this.kit;
    const {shown, level, language, days, today, text} = sheet;
    const name = sheet.month.slice(0, 4);
    const months = Array.from({length: 12}, (_, index) => `${name}-${pad(index + 1)}`);
    const tables = this.#tables(months.join(' '), days, today, language, text, false);
    const inMonth = groupBy(shown, ({date}) => date.slice(0, 7));
    return html`${this.#pager(sheet, 12)} ${heading(level, name, 'month')}
      <div part="year">
        ${months.map(
          (month, index) =>
            html`<div part="planner">
              ${heading(level + 1, monthInWords(month, language))} ${tables[index]}
              <ul class="plain">
                ${inMonth.get(month)?.map((entry) => html`<li>${dayInWords(entry.date, language)}, ${timeOf(entry, sheet)}: ${headline(entry, sheet)}${entry.reason && ` (${entry.reason})`}</li>`)}
              </ul>
            </div>`,
        )}
      </div>`;
  }

  #pager({text, month, language, choose, say}: Sheet, step: number) {
    const {html, button} = this.kit;
    const turn = (word: string, months: number) => {
      const target = addMonths(`${month}-01`, months).slice(0, 7);
      const name = step > 1 ? target.slice(0, 4) : monthInWords(target, language);
      return button(say(word, {month: name}), () => {
        choose({month: target});
      });
    };
    return html`<p part="pager" class="row">
      ${turn(text.earlier, -step)} ${turn(text.later, step)}
    </p>`;
  }
}

/** The day that was pressed or touched. */
const dayOf = (event: Event): string =>
  (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset.day ?? '';

parts.set('month-grid', MonthGrid);
