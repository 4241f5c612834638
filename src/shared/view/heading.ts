import type {TemplateResult} from 'lit/html.js';
import {html} from './template.js';

/** A heading of level 2 to 6. A switch, because a tag name cannot be a value in a template. */
export function heading(level: number, content: unknown, part = 'subheading'): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
