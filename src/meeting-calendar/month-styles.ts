import {css} from '../shared/view/css.js';

/** Looks of the month and the year. */
export const styles = css`
  [part='grid'] {
    width: 100%;
    margin-bottom: var(--space);
    border-collapse: collapse;
    table-layout: fixed;
  }
  [part='grid'] :is(th, td) {
    padding: 0.25em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  td[data-day] {
    /* What is hidden in a cell is placed by it: by the element's frame, all of the table would wait for that. */
    position: relative;
    height: 4em;
  }
  /* A table whose borders are one paints no shadow outside of its cells. */
  td[data-day]:focus-visible {
    box-shadow: inset 0 -4px var(--focus-text);
  }
  .busy {
    background: color-mix(in srgb, var(--link) 10%, var(--surface));
    cursor: pointer;
    font-weight: 600;
  }
  .today {
    outline: 2px solid var(--link);
    outline-offset: -2px;
  }
  .event {
    display: block;
    margin-top: 0.25em;
    font-size: 0.85em;
    font-weight: 400;
    line-height: 1.3;
  }
  .changed {
    display: none;
  }
  [part='year'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--space);
  }
  [part='planner'] {
    break-inside: avoid;
  }
  @container (max-width: 34em) {
    td[data-day] {
      height: 2.75em;
    }
    thead {
      font-size: 0.8em;
    }
    .event {
      /* What is hidden in it is placed by it too, and cut off: the page would become as wide as those words. */
      position: relative;
      height: 0.5em;
      overflow: hidden;
      border-top: 4px solid var(--link);
      /* The bar alone is seen; the words would not fit, and forced colours would show their tops. */
      text-indent: 100%;
      white-space: nowrap;
    }
    .event.off {
      border-top: 4px dotted var(--bad);
    }
    .changed {
      display: block;
    }
  }
  /* So large a yellow field would drown the words. */
  #day:focus-visible {
    outline: 3px solid var(--focus-text);
    outline-offset: 4px;
    background: none;
    box-shadow: none;
    color: inherit;
  }
  .plain {
    padding: 0;
    list-style: none;
  }
`;
