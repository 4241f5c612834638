import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Word} from '../shared/model/words.js';
import {heading} from '../shared/view/heading.js';
import type {Browse} from './browse.js';
import {formatName, type GroupBy} from './model.js';
import {make} from '../shared/view/make.js';
import {blankRows} from './rows.js';
import type {DocumentListModel} from './schema.js';
import type {DocumentListText} from './text.js';

/** What a part in a file of its own is given to make templates with. */
export const LIT = {html, nothing, heading, make, blankRows, formatName};
export type Lit = typeof LIT;

/** What rows and templates need of the element: its options and its words. */
export interface View {
  text: DocumentListText;
  language: string;
  innerLevel: number;
  say: (word: Word, values?: Record<string, string | number>) => string;
  options: {
    groupBy: GroupBy;
    linkStyle: string;
    accessibleFormatEmail: string | undefined;
    pre2018Note: boolean;
  };
}

/** A list's template. Rows are page nodes that are made once (`list.ts`). */
export function view(model: DocumentListModel, browse: Browse, view: View): TemplateResult {
  const {text} = view;
  const {list, total, shown, limited, parts} = browse;
  const {search, groups} = parts;
  // What the page has stays until all parts are there, so that nothing jumps.
  if (!list) return html`<slot></slot>`;
  if (!total) return html`<p part="empty">${text.empty}</p>`;
  return html`${search?.render() ?? nothing}
    ${search === null ? html`<p part="message">${text.noSearch}</p>` : nothing}
    ${(view.options.groupBy !== 'none' && groups?.render(list.groups, model, !!search?.active)) || list.groups[0]?.lists}
    <p part="actions">
      ${
        limited
          ? html`<button part="button" type="button" @click=${browse.showAll}>
              ${view.say(text.showAll, {count: total})}
            </button>`
          : nothing
      }
      ${
        shown
          ? html`<button class="quiet" part="button" type="button" @click=${browse.download}>
              ${text.csv}
            </button>`
          : nothing
      }
    </p>`;
}
