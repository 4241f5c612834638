import type {TemplateResult} from 'lit/html.js';
import {addMonths, isDay, pad, WEEKDAYS} from '../shared/model/day.js';
import {dayInWords, monthInWords} from '../shared/model/format.js';
import {css} from '../shared/view/css.js';
import {headline, timeOf} from './entry-words.js';
import type {Entry} from './model.js';
import {dayForKey, monthWeeks} from './month-days.js';
import type {View} from './view.js';

/*
 * The month and the year, in a file of their own beside the bundle. Lit comes with the state: a
 * second copy of it would make its Trusted Types policy a second time, which a strict page forbids.
 */

/** Looks of the month and the year. */
export const gridStyles = css`
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
  .plain {
    padding: 0;
    list-style: none;
  }
`;

/** A month as a table after the APG's date grid: one tab stop, arrow keys, every cell named in full. */
export function month(state: View): TemplateResult {
  const {language} = state;
  const {html, heading} = state.kit;
  return html`${pager(state, 1)}
  ${heading(state.level, monthInWords(state.month, language), 'month')}
  ${monthTable(state, state.month, true)}`;
}

/** Twelve months on one sheet, each with its meetings in words. */
export function year(state: View): TemplateResult {
  const name = state.month.slice(0, 4);
  const {html, heading} = state.kit;
  const {shown, level, language} = state;
  return html`${pager(state, 12)} ${heading(level, name, 'month')}
    <div part="year">
      ${Array.from({length: 12}, (_, index) => {
        const month = `${name}-${pad(index + 1)}`;
        return html`<div part="planner">
          ${heading(level + 1, monthInWords(month, language))} ${monthTable(state, month, false)}
          <ul class="plain">
            ${shown.filter(({date}) => date.startsWith(month)).map((entry) => html`<li>${dayInWords(entry.date, language)}, ${timeOf(entry, state)}: ${headline(entry, state)}</li>`)}
          </ul>
        </div>`;
      })}
    </div>`;
}

function pager({text, month, language, choose, say, kit}: View, step: number) {
  const {html, button} = kit;
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
function monthTable(state: View, month: string, live: boolean) {
  const {language, shown, today} = state;
  const {html, nothing} = state.kit;
  const days = new Map<string, Entry[]>();
  for (const entry of shown)
    if (entry.date.startsWith(month))
      days.set(entry.date, [...(days.get(entry.date) ?? []), entry]);
  const stop =
    [state.day, today, [...days.keys()][0]].find((day) => day?.startsWith(month)) ?? `${month}-01`;
  const act = (event: KeyboardEvent) => {
    const {key, shiftKey, ctrlKey, altKey, metaKey} = event;
    const target = dayForKey(stop, key, shiftKey);
    if (ctrlKey || altKey || metaKey) return;
    if (key === 'Enter' || key === ' ') state.open(stop, days.get(stop) ?? []);
    else if (target && isDay(target)) state.open(target);
    else return;
    event.preventDefault();
  };
  return html`<table
    part="grid"
    role=${live ? 'grid' : 'table'}
    aria-label=${monthInWords(month, language)}
    @keydown=${live ? act : nothing}
  >
    <thead>
      <tr>
        ${weekdayNames('long', language).map((name, index) => html`<th scope="col" abbr=${name}>${weekdayNames(live ? 'short' : 'narrow', language)[index]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${monthWeeks(month).map(
        (week) =>
          html`<tr>
            ${week.map((day) => (day ? cell(day, days.get(day) ?? [], state, live ? stop : '') : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
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

/** A day; `stop` is the day with the tab stop, empty in a table that is only read. */
function cell(day: string, entries: readonly Entry[], state: View, stop: string) {
  const {today, language, open} = state;
  const {html, nothing} = state.kit;
  const number = Number(day.slice(8));
  const kind = `${entries.length ? 'busy' : ''} ${day === today ? 'today' : ''}`;
  if (!stop) return html`<td class=${kind}>${number}</td>`;
  const full = dayInWords(day, language);
  const choose = (event: Event) => {
    const {id} = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset ?? {};
    open(
      day,
      entries.filter((entry) => !id || entry.id === id),
    );
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
