import {css} from '../shared/view/css.js';

export const styles = css`
  form,
  ul,
  section {
    max-width: 44em;
  }
  label,
  [part='error'] {
    display: block;
    font-weight: 600;
  }
  [part='error'] {
    color: var(--bad);
  }
  #hint {
    margin-bottom: 0.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-bottom: var(--space);
  }
  .combobox {
    position: relative;
    flex: 1 1 15em;
  }
  input {
    width: 100%;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--line);
  }
  [hidden] {
    display: none;
  }
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
  section {
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
  @media print {
    form,
    .answered ~ [part='directory'],
    [part='none'] {
      display: none;
    }
  }
`;
