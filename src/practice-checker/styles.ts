import {css} from '../shared/view/css.js';

export const styles = css`
  form,
  ul {
    max-width: 44em;
  }
  label,
  [part='error'] {
    display: block;
    font-weight: 600;
  }
  [part='notes'] {
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
  @media print {
    form {
      display: none;
    }
  }
`;
