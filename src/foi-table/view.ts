import {html, nothing, type TemplateResult} from 'lit/html.js';
import {judge} from './bands.js';
import {latestPeriod, rateOf, type Latest} from './model.js';
import type {Order} from './browse.js';
import type {Extras} from './extras.js';
import type {Foi, FoiTableModel} from './schema.js';
import {rangeOf, type ColumnKey, type ShownYear, type Words} from './shown.js';
import {table} from './table-view.js';

/** More years in one line are not read; each older one says its own percentage where it is folded. */
const MOST_COMPARED = 5;

/** What the extras are given to make templates with. */
export const LIT = {html, nothing};
export type Lit = typeof LIT;

/** What is shown and how: the years that were asked for, the model's settings, the options, the words. */
export interface View extends Words, Foi, Pick<FoiTableModel, 'bankHolidays'> {
  /** What is shown of `years`, in the same order: newest first. */
  shown: ShownYear[];
  /** The columns that any of the years has. */
  columns: ColumnKey[];
  view: 'table' | 'chart' | 'both';
  download: boolean;
  /** Where requests go: an address or an e-mail. */
  request?: string;
  /** The present month, "2026-11". */
  month: string;
  order?: Order;
  /** Whether working days are to be counted. */
  hasDeadlines: boolean;
  /** Absent on their way, `null` where their file is lost. */
  extras: Extras | null | undefined;
  lit: Lit;
}

/**
 * The sentence, the tables, and the chart last: it comes when the tables stand, and moves nothing.
 * Where its file is lost the tables are shown, whatever `view` says.
 */
export function view(state: View): TemplateResult {
  const {years, shown, columns, extras, text, say} = state;
  if (!years.length) return html`<p part="empty">${text.empty}</p>`;
  // Until the working days can be counted what the page has stays, so that no row grows later.
  if (state.hasDeadlines && extras === undefined) return html`<slot></slot>`;
  const known = shown.filter((year) => year.known);
  const bare = state.view === 'chart' && extras !== null;
  const draw = (year: ShownYear) =>
    state.view === 'table' ? undefined : extras?.chart(year, state);
  const tableOf = (year: ShownYear) =>
    html`<div class=${bare ? 'hidden' : ''}>${table(year, state)}</div>`;
  const isOpen = (year: ShownYear, index: number) => !index || !year.known;
  const sentence = summary(state, known.length);
  return html`${sentence && html`<p part="summary"><bdi>${sentence}</bdi></p>`}
    ${
      known.length > 1 && known.some(isRated)
        ? html`<p part="yearly">
            <bdi
              >${say(text.yearly, {
                years: known.slice(0, MOST_COMPARED).map(rated).join('; '),
              })}</bdi
            >
          </p>`
        : nothing
    }
    ${
      bare || extras === null || shown.every(({rows}) => rows.length < 2)
        ? nothing
        : html`<p class="order">${extras?.browse.control(state)}</p>`
    }
    <div class=${columns.length > 6 ? 'wide' : ''}>
      ${shown.map((year, index) =>
        isOpen(year, index)
          ? tableOf(year)
          : html`<details part="older">
              <summary><bdi>${isRated(year) ? rated(year) : year.name}</bdi></summary>
              ${tableOf(year)} ${draw(year)}
            </details>`,
      )}
    </div>
    ${extras?.method(state)} ${extras?.download(state)} ${extras?.request(state)}
    ${shown.filter(isOpen).map(draw)}`;
}

/** The latest period in a sentence, in the words of what the percentage is of. */
function summary(state: View, known: number): string {
  const {years, basis, month, text, say, lang} = state;
  const latest = latestPeriod(years, basis, month);
  if (!latest) return known ? '' : say(text.yearsUnknown, {count: years.length});
  const {span, count, isSent} = latest;
  const range = rangeOf(span, lang);
  const when = say(range.from === range.to ? text.during : text.between, range);
  const number = say(isSent ? text.responses : text.requests, {count});
  return `${say(isSent ? text.sent : text.got, {when, number})} ${answered(latest, state)}`;
}

/** How many of them were in time, as far as it is published. */
function answered({figures, count, isSent}: Latest, state: View): string {
  const {inTime, late, written = {}} = figures;
  const {text, say} = state;
  const inWords = (key: 'inTime' | 'late') => written[key] && `${text[key]}: ${written[key]}.`;
  const rate = rateOf(figures, state.basis);
  if (rate) return say(text.answered, {count: rate.inTime, percent: judge(rate, state).percent});
  if (isSent || !count) return '';
  if (inTime === undefined) return inWords('inTime') ?? text.unanswered;
  return `${say(text.sentInTime, {count: inTime})} ${late === undefined ? (inWords('late') ?? text.lateUnknown) : ''}`;
}

/** Whether a year's percentage is known: counted, or as published. */
const isRated = ({total}: ShownYear) => total.cells.rate.value !== undefined;

/** A year's name with its percentage. */
const rated = ({name, total}: ShownYear) => {
  const {text, note = ''} = total.cells.rate;
  return `${name}: ${text} ${note}`.trim();
};
