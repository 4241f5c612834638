import {html, type TemplateResult} from 'lit/html.js';
import type {DocumentListModel} from './schema.js';
import type {DocumentListText} from './text.js';

export interface View {
  text: DocumentListText;
}

export function view(model: DocumentListModel, {text}: View): TemplateResult {
  if (!model.documents.length) return html`<p part="empty">${text.empty}</p>`;
  return html`<ul part="list">
    ${model.documents.map(({title, url}) => html`<li part="item"><a part="link" href=${url}>${title}</a></li>`)}
  </ul>`;
}
