import {css} from '../shared/view/css.js';

export const styles = css`
  ul {
    max-width: 44em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    margin-bottom: 0.75em;
  }
  li :is(p, div, ul) {
    margin: 0.25em 0;
  }
  li li {
    margin-inline-start: 1em;
  }
  [part='details'] {
    color: var(--muted);
  }
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
    align-items: end;
    margin-bottom: var(--space);
  }
  [part='controls'] :is(input, select) {
    width: 100%;
    font-weight: 400;
  }
  label {
    flex: 1 1 10em;
    max-width: 22em;
    font-weight: 600;
  }
  summary > * {
    display: inline-block;
    margin: 0.25em 0;
  }
  [part='group']:first-child > :first-child {
    margin-top: 0;
  }
  /* In line with the text above. */
  .quiet:first-child {
    margin-inline-start: calc(-0.25em - 2px);
  }
  [part='group-count'] {
    font-size: 0.8em;
    font-weight: 400;
  }
  /* Not on paper: the whole list is laid out there, and labels go with their fields. */
  @media screen {
    ul.full {
      content-visibility: auto;
      contain-intrinsic-size: auto 125em;
    }
    label {
      display: grid;
    }
  }
`;
