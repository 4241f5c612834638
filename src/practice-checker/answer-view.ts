import {html, nothing} from '../shared/view/template.js';
import {dateInWords} from '../shared/model/format.js';
import {heading} from '../shared/view/heading.js';
import type {Said} from './answer-words.js';
import {bodyName} from './model.js';
import type {PracticeCheckerModel} from './schema.js';
import {contact, linked} from './contact-view.js';
import type {Actions, Scene} from './view.js';

export function answerTemplate(
  model: PracticeCheckerModel,
  answer: Said,
  scene: Scene,
  actions: Actions,
) {
  const {text, level, say} = scene;
  const {practice, organisation} = answer;
  const {updated} = model;
  const {successor, email, url} = model.organisation ?? {};
  const own = bodyName(model);
  const ask = email ? `mailto:${email}` : url;
  // A group and no landmark: two checkers of a page may give one answer.
  return html`<section
    part="answer answer-${answer.answer}"
    role="group"
    tabindex="-1"
    aria-labelledby="answer"
  >
    <div class="said">
      ${heading(
        level,
        html`<span id="answer"
          >${linked(answer.sentence, organisation?.name, organisation?.url)}</span
        >`,
        'answer-heading',
      )}
      ${answer.facts.map((fact) => html`<p>${linked(fact, successor?.name, successor?.url)}</p>`)}
      ${practice ? html`<p part="details">${contact(practice, scene)}</p>` : nothing}
      ${
        answer.answer === 'unknown'
          ? html`<p>
              ${answer.asked ? text.askPractice : text.nextStep}
              ${own && ask ? linked(say(text.contact, {organisation: own}), own, ask) : nothing}
            </p>`
          : nothing
      }
      <p>
        ${text.registered}
        ${
          updated
            ? html`<span part="correct"
                >${say(text.correctOn, {date: dateInWords(updated, scene.language)})}</span
              >`
            : nothing
        }
      </p>
    </div>
    <p>
      <button type="button" class="quiet" @click=${actions.copy}>${text.copy}</button>
      <button type="button" class="quiet" @click=${actions.print}>${text.print}</button>
    </p>
  </section>`;
}
