import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Word} from '../shared/model/words.js';
import type {Said} from './answer-words.js';
import type {Offer} from './search.js';
import type {Practice, PracticeCheckerModel} from './schema.js';
import type {PracticeCheckerText} from './text.js';

/** The words, and what they depend on. */
export interface Scene {
  text: PracticeCheckerText;
  say: (word: Word, values?: Record<string, string | number>) => string;
  language: string;
  /** Level of headings inside. */
  level: number;
  /** The day in the UK. */
  today: string;
}

export type {Offer};

export interface View extends Scene {
  example?: string;
  query: string;
  /** Suggestions under the input; absent while they are closed. */
  suggestions?: Offer;
  /** Place of the suggestion that the arrow keys stand on; -1 for none. */
  active: number;
  /** The list to choose from, after Check. */
  offer?: Offer;
  answer?: Said;
  /** Someone typed "dentist": who commissions those. */
  service?: string;
  /** Why nothing was looked for. */
  error?: string;
  canLocate: boolean;
  directory?: Node;
}

export interface Actions {
  /** Somebody turns to the form. */
  prepare: () => unknown;
  input: (event: InputEvent) => void;
  key: (event: KeyboardEvent) => void;
  close: () => void;
  submit: (event: SubmitEvent) => void;
  choose: (practice: Practice, fromList?: boolean) => void;
  none: () => void;
  locate: () => Promise<void>;
  copy: () => Promise<void>;
  print: () => void;
}

export function view(model: PracticeCheckerModel, state: View, actions: Actions): TemplateResult {
  const {text, answer, offer, service} = state;
  if (!model.practices.length) return html`<p part="empty">${text.empty}</p>`;
  return html`${form(state, actions)}
    <div part="results" class=${answer ? 'answered' : nothing}>
      ${service ? html`<p part="service">${service}</p>` : nothing}
      ${offer ? offer.template(offer, state, actions) : nothing}
      ${answer ? answer.template(model, answer, state, actions) : nothing}
    </div>
    ${state.directory ?? nothing}`;
}

function form(state: View, actions: Actions) {
  const {text, say, suggestions, active, error, example} = state;
  const open = Boolean(suggestions?.shown.length);
  // No landmark: a page may have two checkers, even of one body, and landmarks of a kind need names that differ.
  return html`<form
    part="form"
    class=${error ? 'wrong' : nothing}
    novalidate
    @submit=${actions.submit}
  >
    <label id="label" for="query">${text.label}</label>
    <p id="hint" class="muted">
      ${example ? html`${say(text.example, {example})} ` : nothing}${text.hint}
    </p>
    ${error ? html`<p id="error" part="error">${error}</p>` : nothing}
    <div class="row">
      <div class="combobox">
        <input
          id="query"
          part="input"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls="suggestions"
          aria-activedescendant=${active < 0 ? nothing : `suggestion-${String(active)}`}
          aria-describedby=${error ? 'error hint' : 'hint'}
          aria-invalid=${error ? 'true' : nothing}
          .value=${state.query}
          @focus=${actions.prepare}
          @input=${actions.input}
          @keydown=${actions.key}
          @blur=${actions.close}
        />
        <ul
          id="suggestions"
          part="suggestions"
          role="listbox"
          tabindex="-1"
          aria-labelledby="label"
          ?hidden=${!open}
          @mousedown=${keepFocus}
        >
          ${suggestions?.options(suggestions, active, actions)}
        </ul>
      </div>
      <button part="button">${text.check}</button>
      ${
        state.canLocate
          ? html`<button type="button" class="quiet" part="near" @click=${actions.locate}>
                ${text.near}
              </button>
              <span class="muted">${text.nearHint}</span>`
          : nothing
      }
    </div>
  </form>`;
}

/** A press on a suggestion leaves the focus, and a phone's keyboard, with the input. */
const keepFocus = (event: Event) => {
  event.preventDefault();
};
