import {html, nothing, type TemplateResult} from 'lit/html.js';
import {holidayDays, holidaysReach} from '../shared/model/bank-holidays.js';
import {dateInWords} from '../shared/model/format.js';
import {openUntil} from './model.js';
import type {FoiTableModel, Year} from './schema.js';
import type {Cell, Order, ShownRow, ShownYear, Words} from './shown.js';

/** What the view needs beside the model. */
export interface View extends Words {
  /** The years that are shown, newest first, and what is shown of them. */
  years: Year[];
  shown: ShownYear[];
  view: 'table' | 'chart' | 'both';
  download: boolean;
  /** Where requests go: an address or an e-mail. */
  request?: string;
  order?: Order;
  /** The UK day. */
  today: string;
}

/**
 * A year's table. The roles are there for browsers that forget a table's parts once style stacks them,
 * and the hidden label in each cell is the heading that a stacked row shows.
 */
export function table(
  {name, columns, rows, total}: ShownYear,
  model: FoiTableModel,
  state: View,
): TemplateResult {
  const {text, order} = state;
  const line = (row: ShownRow) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">
        ${row.name} ${note(row.note)} ${note(notFinal(row, model, state))}
      </th>
      ${columns.map(
        (key) =>
          html`<td role="cell" class=${key}>
            <span class="label" aria-hidden="true">${text[key]}</span>
            <span>${row.cells[key] && cell(row.cells[key], state)}</span>
          </td>`,
      )}
    </tr>`;
  return html`<table part="table" role="table">
    <caption part="caption">
      ${name}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.period}</th>
        ${columns.map(
          (key) =>
            html`<th
              role="columnheader"
              scope="col"
              class=${key}
              aria-sort=${key !== order?.by ? nothing : order.descending ? 'descending' : 'ascending'}
            >
              ${text[key]}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(line)} ${line(total)}
    </tbody>
  </table>`;
}

const note = (words?: string) => (words ? html`<small>${words}</small>` : nothing);

const SHAPES = {good: '▲', adequate: '■', unsatisfactory: '▼'};

const cell = ({text: words, note: more, band}: Cell, {text}: View) =>
  html`${words}
  ${
    band
      ? html`<span part="band ${band}"
          ><span aria-hidden="true">${SHAPES[band]}</span> ${text[band]}</span
        >`
      : nothing
  }
  ${note(more)}`;

/** Until when figures of these months can still change; about, where holidays are not known so far. */
function notFinal({span}: ShownRow, {bankHolidays}: FoiTableModel, state: View) {
  const {today, text, say, lang} = state;
  const holidays = holidayDays(bankHolidays);
  const until = span && openUntil(span, today, holidays);
  if (!until) return undefined;
  const date = dateInWords(until, lang);
  return say(text.notFinal, {
    date: holidaysReach(holidays, until) ? date : say(text.about, {date}),
  });
}
