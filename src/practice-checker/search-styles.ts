import {css} from '../shared/view/css.js';

/** Of the suggestions, the choices and the answer, which come with the search. */
export const searchStyles = css`
  [role='listbox'] {
    position: absolute;
    z-index: 1;
    inset: 100% 0 auto;
    max-height: 24em;
    overflow-y: auto;
    border: 2px solid var(--control);
    background: var(--surface);
  }
  [role='option'] {
    padding: 0.5em;
    cursor: pointer;
  }
  [role='option'] span,
  [part='choice'] {
    display: block;
    text-align: start;
  }
  /* The outline shows where colours are forced. */
  [role='option']:is(:hover, [aria-selected='true']) {
    outline: 2px solid transparent;
    outline-offset: -2px;
    background: var(--focus);
    --muted: var(--focus-text);
    color: var(--focus-text);
  }
  .wrong {
    padding-inline-start: var(--space);
    border-inline-start: 4px solid var(--bad);
  }
  .wrong input:not(:focus) {
    border-color: var(--bad);
  }
  section {
    max-width: 44em;
    margin-bottom: var(--space);
    padding: var(--space);
    border: 1px solid var(--line);
    border-inline-start: 0.5em solid var(--control);
  }
  [part~='answer-yes'] {
    border-inline-start-color: var(--good);
  }
  section[tabindex]:focus-visible {
    outline: 4px solid var(--focus);
    background: none;
    box-shadow: none;
    color: inherit;
  }
  [part='answer-heading'] {
    margin-top: 0;
  }
  section > :last-child {
    margin-bottom: 0;
  }
  /* The answer says the day. */
  .answered ~ [part='updated'] {
    display: none;
  }
  @media print {
    .answered ~ [part='directory'],
    [part='none'] {
      display: none;
    }
  }
`;
