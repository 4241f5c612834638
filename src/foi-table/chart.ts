import type {TemplateResult} from 'lit/html.js';
import {css} from '../shared/view/css.js';
import {TARGET} from './bands.js';
import type {Cell, ShownRow, ShownYear} from './shown.js';
import {wordsOf} from './text.js';
import type {View} from './view.js';

const WORDS = {
  chart: '{year}: responses in time and late. The table has the same figures.',
  target: 'Target {target}%',
  bar: 'In time: {inTime}. Late: {late}.',
};

/** Looks of the chart. */
export const chartStyles = css`
  figure {
    margin: var(--space) 0;
  }
  figure ul {
    padding: 0;
    list-style: none;
  }
  figcaption {
    margin-bottom: 0.5em;
  }
  .keys {
    display: block;
  }
  .key {
    margin-inline-end: 1em;
    display: inline-block;
    white-space: nowrap;
  }
  /* Name and values over the bar; on its sides where there is room. */
  [part='bar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 0.25em;
  }
  [part='bar'] svg {
    order: 1;
  }
  @container (min-width: 52em) {
    [part='bar'] {
      display: grid;
      grid-template-columns: 15em 1fr 15em;
    }
    [part='bar'] svg {
      order: 0;
    }
  }
  svg {
    width: 100%;
    height: 1.75em;
  }
  .key svg {
    width: 2em;
    height: 1em;
    vertical-align: middle;
  }
  line {
    stroke: var(--link);
    stroke-width: 1em;
  }
  /* Stripes tell late from in time without colour. */
  .late {
    stroke: var(--bad);
    stroke-dasharray: 4 3;
  }
  .target {
    stroke: var(--text);
    stroke-width: 3px;
  }
  @media (forced-colors: active) {
    :is(line, .late) {
      stroke: CanvasText;
    }
    .target {
      stroke: Highlight;
    }
  }
`;

/** A year without periods has one bar, of its total. */
const rowsOf = ({rows, total}: ShownYear): ShownRow[] => (rows.length ? rows : [total]);

/**
 * Bars of a year's periods: in time, then late, and a mark where the target would be met. Every bar
 * has its values in words beside it, so that nothing hangs on colour, hovering or the picture. Lengths
 * are percentages of the drawing and no view box, so that stripes keep their size at any width; the
 * largest period of all years is the whole width, so that they can be compared.
 */
export function chart(
  year: ShownYear,
  {shown, view, target = TARGET, text, say, lit: {html, nothing}}: View,
): TemplateResult | undefined {
  // Nothing to draw: the table says so already, where it is seen.
  const isEmpty = ({cells}: ShownRow) => !('value' in cells.inTime || 'value' in cells.late);
  if (view !== 'chart' && rowsOf(year).every(isEmpty)) return undefined;
  const words = wordsOf(WORDS, text);
  /** Places in percent of the width. */
  const drawing = (inTime: number, end: number, target = 0) =>
    html`<svg aria-hidden="true">
      <line x2="${inTime}%" y1="50%" y2="50%"></line>
      <line class="late" x1="${inTime}%" x2="${end}%" y1="50%" y2="50%"></line>
      ${target ? html`<svg><line class="target" x1="${target}%" x2="${target}%" y2="100%"></line></svg>` : nothing}
    </svg>`;
  const sent = shown
    .flatMap(rowsOf)
    .map(({cells: {inTime, late}}) => (inTime.value ?? 0) + (late.value ?? 0));
  const most = Math.max(1, ...sent);
  return html`<figure part="chart">
    <figcaption>
      <bdi>${say(words.chart, {year: year.name})}</bdi>
      <span class="keys">
        <span class="key">${drawing(100, 100)} ${text.inTime}</span>
        <span class="key">${drawing(0, 100)} ${text.late}</span>
        <span class="key">${drawing(0, 0, 50)} ${say(words.target, {target})}</span>
      </span>
    </figcaption>
    <ul>
      ${rowsOf(year).map(({name, cells: {inTime, late}}) => {
        const start = ((inTime.value ?? 0) / most) * 100;
        const end = start + ((late.value ?? 0) / most) * 100;
        const isKnown = inTime.value !== undefined && late.value !== undefined;
        return html`<li part="bar">
          <bdi>${name}</bdi> ${drawing(start, end, isKnown ? (end * target) / 100 : 0)}
          <bdi>${say(words.bar, {inTime: within(inTime), late: within(late)})}</bdi>
        </li>`;
      })}
    </ul>
  </figure>`;
}

/** A cell's words inside a sentence: "not published", "fewer than 5". */
const within = ({text}: Cell) =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
