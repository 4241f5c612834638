import {css} from '../shared/view/css.js';

export const styles = css`
  [part='next'] {
    margin-bottom: var(--space);
    padding: var(--space);
    border: 1px solid var(--line);
    border-inline-start: 8px solid var(--link);
    background: var(--surface);
  }
  [part='next'] > :last-child {
    margin-bottom: 0;
  }
  [part='list'] {
    padding: 0;
    list-style: none;
  }
  [part='meeting'] {
    padding: var(--space) 0;
    border-top: 1px solid var(--line);
  }
  [part='date'],
  [part='next-heading'] {
    margin-top: 0;
  }
  [part='status'] {
    color: var(--bad);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.25em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em var(--space);
    margin-bottom: var(--space);
  }
  [aria-pressed] {
    margin-inline-end: 0.25em;
    border-color: var(--control);
    background: var(--surface);
    color: var(--link);
  }
  [aria-pressed='true'] {
    background: var(--link);
    color: var(--surface);
    text-decoration: underline;
  }
  @container (min-width: 30em) {
    dl {
      display: grid;
      grid-template-columns: 9em 1fr;
      max-width: 44em;
    }
    dd {
      grid-column: 2;
    }
  }
  @media print {
    .row {
      display: none;
    }
  }
`;
