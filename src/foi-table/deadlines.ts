import type {TemplateResult} from 'lit/html.js';
import {addWorkingDays, holidayDays, holidaysReach} from '../shared/model/bank-holidays.js';
import {addDays} from '../shared/model/day.js';
import {dateInWords} from '../shared/model/format.js';
import {lastDay} from '../shared/model/partial-date.js';
import {safeUrl} from '../shared/model/safe-url.js';
import {ukToday} from '../shared/model/uk-time.js';
import type {Span} from './model.js';
import {wordsOf} from './text.js';
import type {View} from './view.js';

const WORDS = {
  notFinal: 'Not yet final: requests can be answered in time until {date}',
  about: 'about {date}',
  request: 'Send your Freedom of Information request to',
  requestPage: 'Make a Freedom of Information request',
  answerBy: 'If you ask today, you should have an answer by {date}.',
};

/**
 * The last day on which a request of these months can be answered in time, while that day has not
 * passed: 20 working days after receipt (Freedom of Information Act 2000, section 10). Absent too for
 * the last months that dates can say.
 */
function openUntil({to}: Span, today: string, holidays: ReadonlySet<string>): string | undefined {
  const last = lastDay(to);
  if (last > '9999-10' || last < addDays(today, -99)) return undefined;
  const until = addWorkingDays(last, 20, holidays);
  return today <= until ? until : undefined;
}

/** Until when figures of these months can still change; about, where holidays are not known so far. */
export function notFinal(span: Span, {bankHolidays, text, say, lang}: View): string {
  const words = wordsOf(WORDS, text);
  const holidays = holidayDays(bankHolidays);
  const until = openUntil(span, ukToday(), holidays);
  if (!until) return '';
  const date = dateInWords(until, lang);
  return say(words.notFinal, {
    date: holidaysReach(holidays, until) ? date : say(words.about, {date}),
  });
}

/** How to ask, and when to expect an answer: a promise only where the holidays are known. */
export function request(state: View): TemplateResult | undefined {
  const {request: given = '', bankHolidays, say, lang} = state;
  const isEmail = /^[^\s/:]+@[^\s/]+$/.test(given);
  const url = safeUrl(isEmail ? `mailto:${given}` : given);
  if (!url) return undefined;
  const words = wordsOf(WORDS, state.text);
  const holidays = holidayDays(bankHolidays);
  const by = addWorkingDays(ukToday(), 20, holidays);
  return state.lit.html`<p part="request">
    ${isEmail ? words.request : ''} <a href=${url}>${isEmail ? given : words.requestPage}</a>.
    ${holidaysReach(holidays, by) ? say(words.answerBy, {date: dateInWords(by, lang)}) : ''}
  </p>`;
}
