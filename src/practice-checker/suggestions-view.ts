import {html} from '../shared/view/template.js';
import {placeOf} from './contact-view.js';
import type {Offer} from './search.js';
import type {Actions} from './view.js';

/** The suggestions under the input, as options of its list; `active` is the one that the keys stand on. */
export const suggestionOptions = ({shown}: Offer, active: number, {choose}: Actions) =>
  shown.map((practice, index) => {
    // The keys are the input's, which keeps the focus.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<li
      id=${`suggestion-${String(index)}`}
      part="suggestion"
      role="option"
      aria-selected=${index === active}
      @click=${() => {
        choose(practice);
      }}
    >
      <span>${practice.name}</span> <span class="muted">${placeOf(practice)}</span>
    </li>`;
  });
