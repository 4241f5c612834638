import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Cell, ShownRow, ShownYear} from './shown.js';
import type {View} from './view.js';

/**
 * A year's table. The roles are there for browsers that forget a table's parts once style stacks them,
 * and the hidden label in each cell is the heading that a stacked row shows.
 */
export function table({name, notes, columns, rows, total}: ShownYear, state: View): TemplateResult {
  const {text, order, extras} = state;
  const line = ({name, label, note: more, span, cells}: ShownRow) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">
        <bdi>${extras === null ? (label ?? name) : name}</bdi> ${note(more)}
        ${note(span && extras?.notFinal(span, state))}
      </th>
      ${columns.map(
        (key) =>
          html`<td role="cell" class=${key}>
            <span class="label" aria-hidden="true">${text[key]}</span>
            <bdi>${cell(cells[key], state)}</bdi>
          </td>`,
      )}
    </tr>`;
  return html`<table part="table" role="table">
    <caption part="caption">
      <bdi>${name}</bdi>
      ${note(notes)}
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
      ${[...rows, total].map(line)}
    </tbody>
  </table>`;
}

const note = (words?: string | false) => (words ? html`<small>${words}</small>` : nothing);

const SHAPES = {good: '▲', adequate: '■', unsatisfactory: '▼'};

/** The band stands before its number, so that numbers stand below each other. */
const cell = ({text: words, note: more, band}: Cell, {text}: View) =>
  html`${
    band
      ? html`<span part="band ${band}"
          ><span aria-hidden="true">${SHAPES[band]}</span> ${text[band]}</span
        >`
      : nothing
  }
  ${words} ${note(more)}`;
