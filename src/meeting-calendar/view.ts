import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Word} from '../shared/model/words.js';
import {heading} from '../shared/view/heading.js';
import type {choice} from './agenda.js';
import {dateOf, nameInWords, statusOf, type Saying} from './entry-words.js';
import {button, folded, meeting} from './meeting-view.js';
import {groupBy, nextMeeting, offState, type Entry} from './model.js';
import type {MonthGrid} from './month-grid.js';
import type {MeetingCalendarModel} from './schema.js';

export const VIEWS = ['list', 'month', 'year'] as const;

/** What a person chose and what there is to choose from. */
export interface View extends Saying, ReturnType<typeof choice> {
  model: MeetingCalendarModel;
  /** The UK's day and wall time. */
  today: string;
  now: string;
  view: (typeof VIEWS)[number];
  /** The month that the address asks for. */
  month?: string;
  /** The month and year views, a file of their own: most pages have the list only. */
  grid?: MonthGrid;
  committee?: string;
  /** All committees, and each: what the select offers. */
  offers: readonly HTMLOptionElement[];
  /** Which meetings the page is for. */
  period: string;
  /** How many upcoming meetings come before "Show all". */
  limit?: number;
  /** Whether to say that times are the UK's. */
  ukTime: boolean;
  /** The address that calendar files and links lead back to. */
  page: string;
  /** Level of the headings inside. */
  level: number;
  say: (word: Word, values?: Record<string, string | number>) => string;
  choose: (values: Record<string, string | undefined>) => void;
  showAll: () => void;
  /** What saves a file of one meeting, or of all that are shown. */
  download: (format: 'ics' | 'csv', entry?: Entry) => () => void;
}

export function view(state: View): TemplateResult {
  const {text, shown, download} = state;
  if (!state.entries.length) return html`<p part="empty">${text.empty}</p>`;
  const {feed} = state.model;
  return html`${nextPanel(state)} ${controls(state)}
    ${state.ukTime ? html`<p class="muted">${text.ukTime}</p>` : nothing}
    ${state.view === 'list' ? listView(state) : state.grid?.render()}
    ${
      shown.some(({held}) => held && held !== 'private')
        ? html`<p part="explanation" class="muted">${text.publicMeans}</p>`
        : nothing
    }
    <p part="downloads" class="row">
      ${feed && html`<a part="link" href=${feed}>${text.subscribe}</a>`}
      ${button(text.addAll, download('ics'))} ${button(text.csv, download('csv'))}
    </p>`;
}

/** How many meetings are shown, in words. */
export const found = (state: View): string =>
  state.view === 'list'
    ? state.say(state.text.found, {count: state.shown.length})
    : (state.grid?.found() ?? '');

/** The answer first: when, where and how; what was called off before it is said above it. */
function nextPanel(state: View) {
  const {text, level, shown, today} = state;
  const next = nextMeeting(shown, state.now);
  // A page of a past year promises no date.
  if (!next && parseInt(state.period)) return nothing;
  const off = shown.filter(
    (entry) => entry.date >= today && entry.date < (next?.date ?? '') && offState(entry),
  );
  return html`<div part="next">
    ${heading(level, text.next, 'next-heading')}
    ${off.map((entry) => html`<p><strong>${dateOf(entry, state)}</strong>: ${nameInWords(entry, state)}. ${statusOf(entry, state)}.</p>`)}
    ${next ? meeting(next, state, level + 1) : html`<p>${text.noNext}</p>`}
  </div>`;
}

function controls({text, view, committees, offers, choose}: View) {
  return html`<div part="controls" class="row">
    ${
      committees.length > 1
        ? html`<label for="committee">${text.committee}</label>
            <select
              id="committee"
              part="select"
              @change=${(event: Event) => {
                choose({committee: (event.target as HTMLSelectElement).value});
              }}
            >
              ${offers}
            </select>`
        : nothing
    }
    <div role="group" aria-label=${text.view}>
      ${VIEWS.map(
        (name) =>
          html`<button
            part="view-button"
            type="button"
            aria-pressed=${name === view}
            @click=${() => {
              choose({view: name});
            }}
          >
            ${text[name]}
          </button>`,
      )}
    </div>
  </div>`;
}

function listView(state: View) {
  const {shown, today, text, level, limit, say, showAll} = state;
  const coming = shown.filter(({date}) => date >= today);
  const past = shown.filter(({date}) => date < today).reverse();
  return html`${byYear(coming.slice(0, limit)).map(
    ([year, entries]) =>
      html`${heading(level, say(text.inYear, {year}))} ${cards(entries, state, level + 1)}`,
  )}
  ${limit && coming.length > limit ? html`<p><button part="button" type="button" @click=${showAll}>${say(text.showAll, {count: coming.length})}</button></p>` : nothing}
  ${byYear(past).map(([year, entries]) =>
    folded('past', say(text.past, {count: entries.length, year}), cards(entries, state, level + 1)),
  )}`;
}

const byYear = (entries: readonly Entry[]) => [...groupBy(entries, ({date}) => date.slice(0, 4))];

/** Meetings as a list; the month's file has it from here. */
export const cards = (entries: readonly Entry[], state: View, level: number) =>
  html`<ul part="list">
    ${entries.map((entry) => html`<li part="meeting">${meeting(entry, state, level, true)}</li>`)}
  </ul>`;
