import {WEEKDAYS} from '../shared/model/day.js';
import {dayInWords, monthInWords} from '../shared/model/format.js';
import {capital, dateOf, headline, timeOf, type Saying} from './entry-words.js';
import type {Entry} from './model.js';
import {monthWeeks} from './month-days.js';

/** What a month's table shows. */
export interface MonthSheet extends Saying {
  /** "2020-01". */
  month: string;
  /** The entries of each day. */
  days: ReadonlyMap<string, readonly Entry[]>;
  today: string;
}

/*
 * Made with the DOM: a template for each of 42 cells and their meetings would take Lit several times
 * as long, which people feel who leaf through the months.
 */

/**
 * The table of a month. `isGrid`: one that keys move in, with each day's meetings named in full; else
 * a small one that is only read.
 */
export function monthTable(sheet: MonthSheet, isGrid: boolean): HTMLTableElement {
  const {month, language} = sheet;
  const short = weekdayNames(isGrid ? 'short' : 'narrow', language);
  const head = make('tr');
  weekdayNames('long', language).forEach((name, index) => {
    head.append(make('th', short[index], {scope: 'col', abbr: name}));
  });
  const body = make('tbody');
  for (const week of monthWeeks(month)) {
    const row = make('tr');
    for (const day of week)
      row.append(!day ? make('td') : isGrid ? gridCell(day, sheet) : smallCell(day, sheet));
    body.append(row);
  }
  const attributes = {
    part: 'grid',
    role: isGrid ? 'grid' : 'table',
    'aria-label': monthInWords(month, language),
  };
  const table = make('table', '', attributes);
  const thead = make('thead');
  thead.append(head);
  table.append(thead, body);
  return table;
}

/** A day that keys can reach, and its meetings; the full date is there for those who do not see the column. */
function gridCell(day: string, sheet: MonthSheet): HTMLElement {
  const {days, today, language} = sheet;
  const entries = days.get(day) ?? [];
  const full = dayInWords(day, language);
  const cell = smallCell(day, sheet, '');
  cell.dataset.day = day;
  cell.tabIndex = -1;
  if (day === today) cell.setAttribute('aria-current', 'date');
  cell.append(make('span', String(Number(day.slice(8))), {'aria-hidden': 'true'}), ' ');
  for (const entry of entries) {
    const event = make('span', headline(entry, sheet), {class: 'event', 'data-id': entry.id});
    const more = [dateOf(entry, sheet), timeOf(entry, sheet), entry.reason]
      .filter(Boolean)
      .join(', ');
    event.append(make('span', `, ${more}. `, {class: 'hidden'}));
    cell.append(event);
  }
  if (!entries.length) cell.append(make('span', full, {class: 'hidden'}));
  return cell;
}

function smallCell(
  day: string,
  {days, today}: MonthSheet,
  text = String(Number(day.slice(8))),
): HTMLElement {
  const kind = [days.has(day) && 'busy', day === today && 'today'].filter(Boolean).join(' ');
  return make('td', text, kind ? {class: kind} : {});
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const key in attributes) element.setAttribute(key, attributes[key] ?? '');
  return element;
}

const weekdays = new Map<string, string[]>();

/** Names of the weekdays, Monday first; 6 January 2020 was one. */
function weekdayNames(style: 'long' | 'short' | 'narrow', language: string): string[] {
  const key = style + language;
  let names = weekdays.get(key);
  if (!names) {
    // English needs no `Intl`, whose start takes longer than the whole table.
    const letters = {long: 9, short: 3, narrow: 1}[style];
    const format =
      language !== 'en-GB' && new Intl.DateTimeFormat(language, {weekday: style, timeZone: 'UTC'});
    names = WEEKDAYS.map((name, index) =>
      format ? format.format(Date.UTC(2020, 0, 6 + index)) : capital(name).slice(0, letters),
    );
    weekdays.set(key, names);
  }
  return names;
}
