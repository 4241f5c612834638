import {html, nothing} from '../shared/view/template.js';
import type {Practice} from './schema.js';
import type {Scene} from './view.js';

/** Where a practice is, on one line; its postcode stays together where the line is broken. */
export const placeOf = ({address = [], postcode = ''}: Practice): string =>
  [...address, postcode.replace(' ', '\u00a0')].filter(Boolean).join(', ');

/** Puts a link where a name stands in a sentence. */
export function linked(sentence: string, name = '', url = '') {
  const at = sentence.lastIndexOf(name);
  return at < 0 || !name || !url
    ? sentence
    : html`${sentence.slice(0, at)}<a href=${url}>${name}</a>${sentence.slice(at + name.length)}`;
}

/** Name, address, telephone and website of a practice, with what there is to note. */
export function contact(practice: Practice, {text, say}: Scene) {
  const {name, telephone = '', website, notes} = practice;
  const number = telephone.replace(/[^\d+]/g, '');
  const place = placeOf(practice);
  return html`<strong>${name}</strong>${place && html`<br />${place}`}${
      telephone &&
      html`<br />${linked(say(text.telephone, {telephone}), telephone, number && `tel:${number}`)}`
    }${website ? html`<br /><a href=${website}>${say(text.website, {practice: name})}</a>` : nothing}${notes && html`<br /><span part="notes">${notes}</span>`}`;
}
