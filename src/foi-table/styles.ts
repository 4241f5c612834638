import {css} from '../shared/view/css.js';

export const styles = css`
  p {
    max-width: 44em;
  }
  [part='summary'] {
    font-size: 1.25em;
  }
  table {
    width: 100%;
    margin-bottom: calc(var(--space) * 2);
    border-collapse: collapse;
  }
  caption {
    padding-block: 0.5em;
    font-size: 1.1em;
    font-weight: 600;
    text-align: start;
  }
  :is(th, td) {
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  :is(th, td):not(:first-child, .notes) {
    text-align: end;
  }
  tr:last-child td {
    font-weight: 600;
  }
  small {
    display: block;
    color: var(--muted);
    font-weight: 400;
  }
  [part~='band'] {
    font-weight: 400;
    white-space: nowrap;
  }
  .label {
    display: none;
  }
  :is(figure, [part='method']) {
    margin: var(--space) 0;
  }
  figure ul {
    padding: 0;
    list-style: none;
  }
  figcaption {
    margin-bottom: 0.5em;
  }
  .key {
    margin-inline-end: 1em;
    white-space: nowrap;
  }
  .keys {
    display: block;
  }
  /* Name and values over the bar; on its sides where there is room. */
  [part='bar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 0.25em;
  }
  [part='bar'] svg {
    order: 1;
  }
  @container (min-width: 52em) {
    [part='bar'] {
      display: grid;
      grid-template-columns: 15em 1fr 15em;
    }
    [part='bar'] svg {
      order: 0;
    }
  }
  svg {
    width: 100%;
    height: 1.75em;
  }
  .key svg {
    width: 2em;
    height: 1em;
    vertical-align: middle;
  }
  line {
    stroke: var(--link);
    stroke-width: 1em;
  }
  /* Stripes tell late from in time without colour. */
  .late {
    stroke: var(--bad);
    stroke-dasharray: 4 3;
  }
  .target {
    stroke: var(--text);
    stroke-width: 3px;
  }
  /* Many columns stack in twice the width: a query's em is that of the container's own text. */
  .wide {
    container-type: inline-size;
    font-size: 2em;
  }
  .wide > * {
    font-size: 0.5em;
  }
  /* One block a row, each figure beside its name. */
  @container (max-width: 34em) {
    :is(table, caption, tbody, th) {
      display: block;
    }
    /* Out of sight and not gone: it names the cells to screen readers. */
    thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    td {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding: 0.25em 0;
    }
    .label {
      display: block;
      font-weight: 600;
      text-align: start;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
      column-gap: 2em;
      margin-bottom: var(--space);
    }
    th {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    :is(line, .late, .target) {
      stroke: CanvasText;
    }
  }
`;
