import {html, nothing, type TemplateResult} from 'lit/html.js';
import {dateInWords} from '../model/format.js';
import type {CommonModel} from '../model/organisation.js';
import {say} from '../model/words.js';
import type {CommonWords} from '../room.js';
import {heading} from './heading.js';

/** What of an element its frame shows. */
export interface Framed {
  options: {heading?: unknown; headingLevel?: unknown};
  text: CommonWords;
  language: string;
  model: CommonModel | null;
}

/**
 * What stands around an element's own content: its heading, words in place of content that is on its
 * way or failed, with a button where there is something to `retry`, the day of the data, what was said
 * last (to everybody where it `isShown`), and the check panel. Without content the page's HTML is seen.
 */
export const frame = (
  {options, text, language, model}: Framed,
  isLoading: boolean,
  retry: (() => void) | undefined,
  content: TemplateResult | undefined,
  said: string,
  isShown: boolean,
  panel: Node | string | undefined,
): TemplateResult =>
  html`<div part="base">
      ${options.heading && heading(Number(options.headingLevel), options.heading, 'heading')}
      ${
        retry
          ? html`<p part="message">
              ${text.failed}
              <button part="button" type="button" @click=${retry}>${text.tryAgain}</button>
            </p>`
          : nothing
      }
      ${isLoading ? html`<p part="message">${text.loading}</p>` : nothing} ${content ?? nothing}
      ${
        model?.updated
          ? html`<p part="updated">
              ${say(text.lastUpdated, {date: dateInWords(model.updated, language)}, language)}
            </p>`
          : nothing
      }
      <p class=${isShown ? '' : 'hidden'} role="status">${said}</p>
      ${panel ?? nothing}
    </div>
    ${content ? nothing : html`<slot></slot>`}`;
