import {html, render} from 'lit/html.js';
import {heading} from '../shared/view/heading.js';
import {contact} from './contact-view.js';
import type {Practice} from './schema.js';
import type {Scene} from './view.js';

/**
 * The practices A to Z, as a node of its own: a list of thousands is made once and not looked at again
 * with every letter typed.
 */
export function directory(practices: Practice[], scene: Scene): Node {
  const holder = document.createElement('div');
  holder.setAttribute('part', 'directory');
  render(
    html`${heading(scene.level, scene.text.all)}
      <ul part="list">
        ${practices.map((practice) => html`<li part="item">${contact(practice, scene)}</li>`)}
      </ul>`,
    holder,
  );
  return holder;
}
