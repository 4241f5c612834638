import {html, nothing, type TemplateResult} from 'lit/html.js';
import {addWorkingDays, holidayDays, holidaysReach} from '../shared/model/bank-holidays.js';
import {dateInWords} from '../shared/model/format.js';
import {safeUrl} from '../shared/model/safe-url.js';
import {chart} from './chart.js';
import {table, type View} from './table-view.js';
import {bandsOf, judge, latestPeriod, rateOf} from './model.js';
import type {FoiTableModel} from './schema.js';
import {columnsOf, spanParts, type Order, type ShownYear} from './shown.js';

export type {View};

export interface Actions {
  sort: (order?: Order) => void;
  download: () => void;
}

export function view(model: FoiTableModel, state: View, actions: Actions): TemplateResult {
  const {years, shown, text, say} = state;
  if (!years.length) return html`<p part="empty">${text.empty}</p>`;
  const known = shown.filter((year) => year.known);
  const sent = shown.flatMap(({rows}) =>
    rows.map(({figures: {inTime = 0, late = 0}}) => inTime + late),
  );
  const section = (year: ShownYear) => html`
    ${state.view === 'table' ? nothing : chart(year, Math.max(1, ...sent), model.foi, state)}
    <div class=${state.view === 'chart' ? 'hidden' : ''}>${table(year, model, state)}</div>
  `;
  const sentence = summary(model, state, known.length);
  return html`${sentence && html`<p part="summary">${sentence}</p>`}
    ${
      known.length > 1
        ? html`<p part="yearly">${say(text.yearly, {years: known.map(rated).join('; ')})}</p>`
        : nothing
    }
    ${state.view === 'chart' ? nothing : sortBy(state, actions)}
    <div class=${columnsOf(years).length > 6 ? 'wide' : ''}>
      ${shown.map((year, index) =>
        year.known && index
          ? html`<details part="older">
              <summary>${rated(year)}</summary>
              ${section(year)}
            </details>`
          : section(year),
      )}
    </div>
    <p part="method" class="muted">${say(text.bands, {...bandsOf(model.foi)})}</p>
    ${
      state.download
        ? html`<p><button type="button" @click=${actions.download}>${text.download}</button></p>`
        : nothing
    }
    ${request(model, state)}`;
}

/** The latest period in a sentence, in the words of what the percentage is of. */
function summary({foi}: FoiTableModel, {text, say, years, lang}: View, known: number): string {
  const latest = latestPeriod(years, foi.basis);
  if (!latest) return known ? '' : say(text.yearsUnknown, {count: years.length});
  const {figures, span, count, isSent} = latest;
  const [from, to] = spanParts(span, lang);
  const when = say(span.from === span.to ? text.during : text.between, {from, to});
  const rate = rateOf(figures, foi.basis);
  const answered = rate
    ? say(text.answered, {count: rate.inTime, percent: judge(rate, foi).percent})
    : count && text.unanswered;
  return `${say(isSent ? text.sent : text.got, {when, count})} ${answered || ''}`;
}

/** A year's name with its percentage, where it has one. */
const rated = ({name, total: {cells}}: ShownYear) =>
  cells.rate?.band ? `${name}: ${cells.rate.text} ${cells.rate.note ?? ''}` : name;

function sortBy({years, text, say, order}: View, {sort}: Actions) {
  const orders = columnsOf(years).flatMap((by) =>
    by === 'notes' ? [] : [true, false].map((descending) => ({by, descending})),
  );
  return html`<p>
    <label
      >${text.sortBy}
      <select
        part="sort"
        @change=${({target}: Event) => {
          sort(orders[(target as HTMLSelectElement).selectedIndex - 1]);
        }}
      >
        <option>${text.period}</option>
        ${orders.map(
          ({by, descending}) =>
            html`<option ?selected=${by === order?.by && descending === order.descending}>
              ${say(descending ? text.highest : text.lowest, {column: text[by]})}
            </option>`,
        )}
      </select></label
    >
  </p>`;
}

/** How to ask, and when to expect an answer: a promise only where the holidays are known. */
function request(
  {bankHolidays}: FoiTableModel,
  {request: given = '', today, text, say, lang}: View,
) {
  const isEmail = /^[^\s/:]+@[^\s/]+$/.test(given);
  const url = safeUrl(isEmail ? `mailto:${given}` : given);
  if (!url) return nothing;
  const holidays = holidayDays(bankHolidays);
  const by = addWorkingDays(today, 20, holidays);
  return html`<p part="request">
    ${isEmail ? text.request : ''} <a href=${url}>${isEmail ? given : text.requestPage}</a>.
    ${holidaysReach(holidays, by) ? say(text.answerBy, {date: dateInWords(by, lang)}) : nothing}
  </p>`;
}
