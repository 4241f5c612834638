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
    margin-bottom: 2em;
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
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  :is(th, td) + * {
    padding-inline-start: 1em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .notes {
    text-align: start;
  }
  /* Room for the choice of order, which comes later. */
  @media screen {
    .order {
      min-height: 4em;
    }
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
    white-space: nowrap;
  }
  .label {
    display: none;
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
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      padding: 0.25em 0;
    }
    /* Its words fold before its figure goes below them. */
    .label {
      display: block;
      flex: 1 1 6em;
      font-weight: 600;
      text-align: start;
    }
    .label + * {
      margin-inline-start: auto;
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
`;
