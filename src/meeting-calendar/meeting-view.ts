import {html, nothing} from 'lit/html.js';
import {heading} from '../shared/view/heading.js';
import {
  dateOf,
  documentInWords,
  heldOf,
  momentInWords,
  nameInWords,
  placeOf,
  statusOf,
  timeOf,
} from './entry-words.js';
import {calendarLinks} from './calendar-links.js';
import {offState, type Entry} from './model.js';
import type {View} from './view.js';

/** A button that looks like a link. */
export const button = (words: unknown, act: () => void) =>
  html`<button part="button" class="quiet" type="button" @click=${act}>${words}</button>`;

/** What a person may open. */
export const folded = (part: string, words: unknown, content: unknown) =>
  html`<details part=${part}>
    <summary>${words}</summary>
    ${content}
  </details>`;

/** One meeting: its date as heading, then the facts that are known; in a list the less asked ones are folded. */
export function meeting(entry: Entry, state: View, level: number, brief = false) {
  const {text, say, today} = state;
  const {venue, join, recording, booking = {}, questionsBy = '', papersOn = '', papers} = entry;
  const {email = '', telephone = ''} = booking;
  const status = statusOf(entry, state);
  const name = nameInWords(entry, state);
  const coming = !offState(entry) && entry.date >= today;
  const moment = (key: 'papersOn' | 'questionsBy' | 'bookBy', value = '') =>
    value && say(text[key], {date: momentInWords(value, state, entry.about?.includes(key))});
  const link = (url = '', words = '') =>
    url && words && html`<a part="link" href=${url}>${words}</a>`;
  const main: Fact[] = [
    // One without a name is a meeting: that the heading of the element says.
    [text.meeting, name !== text.meeting && name],
    [text.time, timeOf(entry, state)],
    [text.where, placeOf(venue), link(venue?.url, text.map)],
    [
      text.papers,
      ...papers.map((document) => link(document.url, documentInWords(document))),
      link(recording, text.recordingLink),
      coming && !papers.length && papersOn >= today && moment('papersOn', papersOn),
    ],
  ];
  const more: Fact[] = [
    [
      text.attend,
      coming && link(join, text.joinLink),
      link(booking.url, text.bookOnline),
      link(`mailto:${email}`, email),
      link(`tel:${telephone.replace(/[^\d+]/g, '')}`, telephone),
      moment('bookBy', booking.by),
    ],
    [text.access, venue?.access],
    [text.questions, coming && questionsBy >= today && moment('questionsBy', questionsBy)],
    [text.notes, entry.notes],
  ];
  const held: Fact = [text.held, heldOf(entry, state)];
  // Who may not come needs to know it without a click.
  if (entry.held === 'private') main.push(held);
  else more.unshift(held);
  const add = coming ? adding(entry, state) : nothing;
  const when = dateOf(entry, state);
  return html`${heading(level, when, 'date')}
  ${status && html`<p part="status"><strong>${status}</strong></p>`}
  ${facts(brief ? main : [...main, ...more])}
  ${
    !brief
      ? add
      : coming || more.some(known)
        ? folded(
            'details',
            [text.details, html`<span class="hidden">: ${when}</span>`],
            [facts(more), add],
          )
        : nothing
  }`;
}

type Fact = [word: string, ...said: unknown[]];
const known = ([, ...said]: Fact) => said.some(Boolean);
const facts = (list: Fact[]) =>
  list.some(known)
    ? html`<dl part="facts">
        ${list.filter(known).map(([word, ...said]) => {
          const [first, ...others] = said.filter(Boolean);
          return html`<dt>${word}</dt>
            <dd>${first}</dd>
            ${others.map((fact) => html`<dd>${fact}</dd>`)}`;
        })}
      </dl>`
    : nothing;

function adding(entry: Entry, state: View) {
  const {text, download} = state;
  const which = html`<span class="hidden"
    >: ${nameInWords(entry, state)}, ${dateOf(entry, state)}</span
  >`;
  return html`<p part="add" class="row">
    ${text.add}: ${button([text.file, which], download('ics', entry))}
    ${Object.entries(calendarLinks(entry, state, state.page)).map(
      ([name, url]) => html`<a part="link" href=${url}>${name}${which}</a>`,
    )}
  </p>`;
}
