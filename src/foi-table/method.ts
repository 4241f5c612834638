import type {TemplateResult} from 'lit/html.js';
import {css} from '../shared/view/css.js';
import {bandsOf} from './bands.js';
import {wordsOf} from './text.js';
import type {View} from './view.js';

const WORDS = {
  bands: 'Good is {good}% or more within 20 working days, adequate is {adequate}% or more.',
};

export const methodStyles = css`
  [part='method'] {
    margin-top: var(--space);
  }
`;

/** What the bands mean. */
export const method = (state: View): TemplateResult =>
  state.lit
    .html`<p part="method" class="muted">${state.say(wordsOf(WORDS, state.text).bands, bandsOf(state))}</p>`;
