import {css} from '../shared/view/css.js';

export const styles = css`
  [part='next'] {
    margin-bottom: calc(var(--space) * 1.5);
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
    margin-bottom: calc(var(--space) / 2);
    color: var(--bad);
  }
  [part='facts'] > div {
    max-width: 44em;
    padding: 0.15em 0;
  }
  [part='facts'] {
    margin-bottom: calc(var(--space) / 2);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em var(--space);
    margin-bottom: var(--space);
  }
  button.quiet {
    margin-inline: -0.25em;
    text-align: start;
  }
  [aria-pressed] {
    margin-inline-end: -2px;
    border: 2px solid var(--control);
    border-radius: 0;
    background: var(--surface);
    color: var(--link);
  }
  [aria-pressed='true'] {
    background: var(--link);
    color: var(--surface);
    text-decoration: underline;
  }
  @container (min-width: 30em) {
    [part='facts'] > div {
      display: grid;
      grid-template-columns: 9em 1fr;
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
