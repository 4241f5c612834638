import {css} from '../shared/view/css.js';

/** Of groups, which bring them along. */
export const groupStyles = css`
  /* Beside its triangle, however many lines it has. */
  summary > * {
    display: inline-block;
    max-width: calc(100% - 1.25em);
    margin: 0 0 0.25em;
    vertical-align: top;
  }
  [part='group']:first-child > :first-child {
    margin-top: 0;
  }
  [part='group-count'] {
    white-space: nowrap;
    font-size: 0.8em;
    font-weight: 400;
  }
`;
