import {addMonths, isDay, pad, WEEKDAYS} from '../shared/model/day.js';
import {dateInWords, dayInWords, monthInWords} from '../shared/model/format.js';
import {css} from '../shared/view/css.js';
import type {TemplateElement} from '../shared/view/template-element.js';
import {headline, timeOf} from './entry-words.js';
import {groupBy, type Entry} from './model.js';
import {dayForKey, monthToShow, monthWeeks} from './month-days.js';
import type {KIT, View} from './view.js';

/*
 * The month and the year, in a file of their own beside the bundle, with their keys and looks. What
 * templates are made with comes from the bundle: a second copy of Lit would make its Trusted Types
 * policy a second time, which a strict page forbids.
 */

/** Looks of the month and the year. */
const styles = css`
  [part='grid'] {
    width: 100%;
    margin-bottom: var(--space);
    border-collapse: collapse;
    table-layout: fixed;
  }
  [part='grid'] :is(th, td) {
    padding: 0.25em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  td[data-day] {
    height: 4em;
  }
  .busy {
    background: color-mix(in srgb, var(--link) 10%, var(--surface));
    cursor: pointer;
    font-weight: 600;
  }
  .today {
    outline: 2px solid var(--link);
    outline-offset: -2px;
  }
  .event {
    display: block;
    font-size: 0.85em;
    font-weight: 400;
    line-height: 1.3;
  }
  [part='year'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--space);
  }
  [part='planner'] {
    break-inside: avoid;
  }
  @container (max-width: 34em) {
    td[data-day] {
      height: 2.75em;
    }
    thead {
      font-size: 0.8em;
    }
    .event {
      height: 0.5em;
      margin-top: 0.25em;
      overflow: hidden;
      border-top: 4px solid var(--link);
      color: transparent;
    }
  }
  /* So large a yellow field would drown the words. */
  #day:focus-visible {
    background: none;
    color: inherit;
  }
  .plain {
    padding: 0;
    list-style: none;
  }
`;

/** The element that shows the grid. */
interface Host extends TemplateElement {
  fire: (type: string, detail: object) => void;
}
/** What is known while a month or year is drawn. */
interface Sheet extends View {
  month: string;
}

/** The month and year views of one element, and the day that a person is on. */
export class MonthGrid {
  /** The day that was last moved to, and the one whose meetings are open. */
  #day = '';
  #opened = '';

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
    return {...state, month: monthToShow(state.month, state.shown, state.today)};
  }

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

  /** A month as a table after the APG's date grid: one tab stop, arrow keys, every cell named in full. */
  #month(state: Sheet) {
    const {html, nothing, heading, cards} = this.kit;
    const {month, level, shown} = state;
    const day = shown.filter(({date}) => date === this.#opened && date.startsWith(month));
    return html`${this.#pager(state, 1)}
    ${heading(level, monthInWords(month, state.language), 'month')}
    ${this.#table(state, month, true)}
    ${day.length ? html`<div id="day" tabindex="-1">${cards(day, state, level)}</div>` : nothing}`;
  }

  /** Twelve months on one sheet, each with its meetings in words. */
  #year(state: Sheet) {
    const {html, heading} = this.kit;
    const {shown, level, language} = state;
    const name = state.month.slice(0, 4);
    return html`${this.#pager(state, 12)} ${heading(level, name, 'month')}
      <div part="year">
        ${Array.from({length: 12}, (_, index) => {
          const month = `${name}-${pad(index + 1)}`;
          return html`<div part="planner">
            ${heading(level + 1, monthInWords(month, language))} ${this.#table(state, month, false)}
            <ul class="plain">
              ${shown.filter(({date}) => date.startsWith(month)).map((entry) => html`<li>${dayInWords(entry.date, language)}, ${timeOf(entry, state)}: ${headline(entry, state)}</li>`)}
            </ul>
          </div>`;
        })}
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

  /** `live`: the grid that keys move in; else a plain table for reading. */
  #table(state: Sheet, month: string, live: boolean) {
    const {html, nothing} = this.kit;
    const {language, shown, today} = state;
    const inMonth = shown.filter(({date}) => date.startsWith(month));
    const days = groupBy(inMonth, ({date}) => date);
    const stop =
      [this.#day, today, inMonth[0]?.date].find((day) => day?.startsWith(month)) ?? `${month}-01`;
    const act = (event: KeyboardEvent) => {
      const {key, shiftKey, ctrlKey, altKey, metaKey} = event;
      const target = dayForKey(stop, key, shiftKey);
      if (ctrlKey || altKey || metaKey) return;
      if (key === 'Enter' || key === ' ') this.#open(stop, state, days.get(stop) ?? []);
      else if (target && isDay(target)) this.#open(target, state);
      else return;
      event.preventDefault();
    };
    const short = weekdayNames(live ? 'short' : 'narrow', language);
    return html`<table
      part="grid"
      role=${live ? 'grid' : 'table'}
      aria-label=${monthInWords(month, language)}
      @keydown=${live ? act : nothing}
    >
      <thead>
        <tr>
          ${weekdayNames('long', language).map((name, index) => html`<th scope="col" abbr=${name}>${short[index]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${monthWeeks(month).map(
          (week) =>
            html`<tr>
              ${week.map((day) => (day ? this.#cell(day, days.get(day) ?? [], state, live ? stop : '') : html`<td></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** A day; `stop` is the day with the tab stop, empty in a table that is only read. */
  #cell(day: string, entries: readonly Entry[], state: Sheet, stop: string) {
    const {html, nothing} = this.kit;
    const {today, language} = state;
    const number = Number(day.slice(8));
    const kind = `${entries.length ? 'busy' : ''} ${day === today ? 'today' : ''}`;
    if (!stop) return html`<td class=${kind}>${number}</td>`;
    const full = dayInWords(day, language);
    const choose = (event: Event) => {
      const {id} = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset ?? {};
      const touched = entries.filter((entry) => !id || entry.id === id);
      this.#open(day, state, touched);
    };
    return html`<td
      class=${kind}
      data-day=${day}
      tabindex=${day === stop ? 0 : -1}
      aria-current=${day === today ? 'date' : nothing}
      @click=${choose}
    >
      <span aria-hidden="true">${number}</span>
      ${
        entries.length
          ? entries.map(
              (entry) =>
                html`<span class="event" data-id=${entry.id}
                  >${headline(entry, state)}<span class="hidden"
                    >, ${full}, ${timeOf(entry, state)}.
                  </span></span
                >`,
            )
          : html`<span class="hidden">${full}</span>`
      }
    </td>`;
  }
}

const weekdays = new Map<string, string[]>();

/** Names of the weekdays, Monday first; 6 January 2020 was one. */
function weekdayNames(style: 'long' | 'short' | 'narrow', language: string): string[] {
  const key = style + language;
  let names = weekdays.get(key);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, {weekday: style, timeZone: 'UTC'});
    names = WEEKDAYS.map((_, index) => format.format(Date.UTC(2020, 0, 6 + index)));
    weekdays.set(key, names);
  }
  return names;
}
