import {html, nothing} from '../shared/view/template.js';
import {heading} from '../shared/view/heading.js';
import {placeOf} from './contact-view.js';
import type {Offer} from './search.js';
import type {Actions, View} from './view.js';

/** The practices to choose from, once Check was pressed; it comes with the search. */
export function choices(
  {shown, count, miles, note}: Offer,
  {text, say, level}: View,
  actions: Actions,
) {
  if (!shown.length) return nothing;
  return html`${heading(level, miles ? text.nearest : text.choose)}
    ${note ? html`<p>${note}</p>` : nothing}
    ${count > shown.length ? html`<p>${say(text.cut, {shown: shown.length, count})}</p>` : nothing}
    <ul part="choices">
      ${shown.map(
        (practice, index) =>
          html`<li>
            <button
              type="button"
              class="quiet"
              part="choice"
              @click=${() => {
                actions.choose(practice, true);
              }}
            >
              ${practice.name}
            </button>
            <span class="muted"
              >${placeOf(practice)}${miles ? ` (${say(text.miles, {count: miles[index] ?? 0})})` : nothing}</span
            >
          </li>`,
      )}
    </ul>
    <p>
      <button type="button" class="quiet" part="none" @click=${actions.none}>
        ${text.noneOfThese}
      </button>
    </p>`;
}
