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
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) / 2) var(--space);
  }
  /* Not on paper: the whole list is laid out there. */
  @media screen {
    ul.full {
      content-visibility: auto;
      contain-intrinsic-size: auto 125em;
    }
  }
`;
