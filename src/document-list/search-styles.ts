import {css} from '../shared/view/css.js';

/** Of the search and the filters, which bring them along. */
export const searchStyles = css`
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
  /* Not on paper, where labels go with their fields. */
  @media screen {
    label {
      display: grid;
    }
  }
`;
