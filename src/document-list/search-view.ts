import type {TemplateResult} from 'lit/html.js';
import {FILTERS, type Choice} from './model.js';
import type {Search} from './search.js';
import type {Lit, View} from './view.js';

/** The search field and the filters, the count, what is chosen, and words where nothing fits. */
export function searchView(search: Search, view: View, lit: Lit): TemplateResult {
  const {html, nothing} = lit;
  const {text} = view;
  const {browse, choice} = search;
  const {shown, total} = browse;
  const filters = FILTERS.filter((name) => !browse.preset[name]);
  return html`<form
      part="controls"
      role="search"
      aria-label=${search.label}
      @submit=${search.submit}
    >
      ${
        search.hasField
          ? html`<label
              >${text.search}
              <input part="input" type="search" .value=${search.query} @input=${search.type}
            /></label>`
          : nothing
      }
      ${filters.map((name) => filter(name, search, view, lit))}
    </form>
    <p part="count" tabindex="-1">
      ${
        shown === total
          ? view.say(text.count, {count: total})
          : view.say(text.countOf, {shown, count: total})
      }
    </p>
    ${
      search.active
        ? chosen(
            filters.filter((name) => choice[name]),
            search,
            view,
            lit,
          )
        : nothing
    }
    ${shown ? nothing : html`<p part="empty">${text.noResults}</p>`}`;
}

/** A select of the values that would divide the list; nothing where none would. */
function filter(name: keyof Choice, search: Search, {text}: View, {html, nothing}: Lit) {
  const offered = search.values.of(name);
  if (!offered.length) return nothing;
  const chosen = search.choice[name];
  // What an old link chose is named, though no document has it any more.
  const values = !chosen || offered.includes(chosen) ? offered : [...offered, chosen];
  return html`<label
    >${text[name]}
    <select part="select" name=${name} @change=${search.select}>
      <option value="">${text.all}</option>
      ${values.map(
        (value) =>
          html`<option value=${value} .selected=${value === chosen}>
            ${search.values.inWords(name, value)}
          </option>`,
      )}
    </select></label
  >`;
}

/** What narrows the list, to be removed one by one or all at once; and a link to what is left. */
function chosen(
  filters: readonly (keyof Choice)[],
  search: Search,
  view: View,
  {html, nothing}: Lit,
): TemplateResult {
  const {text} = view;
  const {choice, only, browse} = search;
  const button = (words: string, act: () => unknown) =>
    html`<button class="quiet" part="button" type="button" @click=${act}>${words}</button> `;
  const remove = (filter: string, value: string, values: Record<string, undefined>) =>
    button(view.say(text.remove, {filter, value}), () => {
      search.choose(values);
    });
  const row = browse.shown === 1 && browse.list?.rows.find(({shown}) => shown);
  return html`<p part="chosen">
    ${filters.map((name) =>
      remove(text[name], search.values.inWords(name, choice[name] ?? ''), {[name]: undefined}),
    )}
    ${only ? remove(text.document, search.titleOf(only), {document: undefined}) : nothing}
    ${button(text.clear, search.clear)}
    ${
      row
        ? button(text.copyDocument, () => search.copy(row.entry.document))
        : filters.length
          ? button(text.copyList, () => search.copy())
          : nothing
    }
  </p>`;
}
