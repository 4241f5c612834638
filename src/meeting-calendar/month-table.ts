import {WEEKDAYS} from '../shared/model/day.js';
import {capital, dayInWords, monthInWords} from '../shared/model/format.js';
import {make} from '../shared/view/make.js';
import {dateOf, headline, timeOf, type Saying} from './entry-words.js';
import {offState, type Entry} from './model.js';
import {monthWeeks} from './month-days.js';

/** What a month's table shows. */
export interface MonthSheet extends Saying {
  /** "2020-01". */
  month: string;
  /** The entries of each day. */
  days: ReadonlyMap<string, readonly Entry[]>;
  today: string;
}
/** What the words of a table depend on: its month or year, and the rest. */
export type Drawn = [
  time: string,
  days: MonthSheet['days'],
  today: string,
  language: string,
  text: MonthSheet['text'],
];

/*
 * Made with the DOM, of copies of a few elements: a template for each of 42 cells and their meetings
 * would take Lit several times as long, which people feel who leaf through the months.
 */

/**
 * The table of a month. `isGrid`: one that keys move in, with each day's meetings named in full; else
 * a small one that is only read.
 */
export function monthTable(sheet: MonthSheet, isGrid: boolean): HTMLTableElement {
  const {month, language} = sheet;
  const table = make('table', {
    part: 'grid',
    role: isGrid ? 'grid' : 'table',
    'aria-label': monthInWords(month, language),
  });
  const body = make('tbody');
  for (const week of monthWeeks(month)) {
    const row = make('tr');
    for (const day of week)
      row.append(!day ? make('td') : isGrid ? gridCell(day, sheet) : smallCell(day, sheet));
    body.append(row);
  }
  table.append(weekdayRow(isGrid ? 'short' : 'narrow', language), body);
  return table;
}

/** A day of the grid: its number, and for those who do not see the column the full date. */
const DAY = make('td', {tabindex: '-1'}, make('span', {'aria-hidden': 'true'}, '0'), ' ');
const EVENT = make('span', {class: 'event'}, ' ');
const HIDDEN = make('span', {class: 'hidden'});

/** A day that keys can reach, and its meetings; the full date is there for those who do not see the column. */
function gridCell(day: string, sheet: MonthSheet): HTMLElement {
  const {today, language} = sheet;
  const entries = sheet.days.get(day) ?? [];
  const full = dayInWords(day, language);
  const cell = copy(DAY);
  write(cell.firstChild as Element, numberOf(day));
  mark(cell, day, sheet);
  cell.setAttribute('data-day', day);
  if (day === today) cell.setAttribute('aria-current', 'date');
  for (const entry of entries) {
    const event = copy(EVENT);
    write(event, headline(entry, sheet));
    if (offState(entry)) event.classList.add('off');
    event.setAttribute('data-id', entry.id);
    const date = entry.weekday ? dateOf(entry, sheet) : full;
    const {reason} = entry;
    event.append(hidden(`, ${date}, ${timeOf(entry, sheet)}${reason ? `, ${reason}` : ''}. `));
    cell.append(event);
  }
  if (!entries.length) cell.append(hidden(full));
  return cell;
}

function smallCell(day: string, sheet: MonthSheet): HTMLElement {
  const cell = make('td', {}, numberOf(day));
  mark(cell, day, sheet);
  return cell;
}

/** Marks a day with meetings, and today. */
function mark(cell: Element, day: string, {days, today}: MonthSheet) {
  const kind = [days.has(day) && 'busy', day === today && 'today'].filter(Boolean).join(' ');
  if (kind) cell.className = kind;
}

const numberOf = (day: string) => String(Number(day.slice(8)));
const copy = <E extends Element>(element: E) => element.cloneNode(true) as E;

function hidden(words: string): HTMLElement {
  const element = copy(HIDDEN);
  element.textContent = words;
  return element;
}

/** Gives an element that has a text at most another one. */
export function write(element: Element, words = '') {
  const {firstChild} = element;
  if (!firstChild) element.textContent = words;
  else if (firstChild.nodeValue !== words) firstChild.nodeValue = words;
}

const heads = new Map<string, HTMLTableSectionElement>();

/** The row of the weekdays, Monday first; 6 January 2020 was one. */
function weekdayRow(style: 'short' | 'narrow', language: string): HTMLElement {
  const key = style + language;
  let head = heads.get(key);
  if (!head) {
    const names = weekdayNames('long', language);
    const short = weekdayNames(style, language);
    const cells = names.map((abbr, index) => make('th', {scope: 'col', abbr}, short[index] ?? ''));
    head = make('thead', {}, make('tr', {}, ...cells));
    heads.set(key, head);
  }
  return copy(head);
}

function weekdayNames(style: 'long' | 'short' | 'narrow', language: string): string[] {
  // English needs no `Intl`, whose start takes longer than the whole table.
  const letters = {long: 9, short: 3, narrow: 1}[style];
  const format =
    language !== 'en-GB' && new Intl.DateTimeFormat(language, {weekday: style, timeZone: 'UTC'});
  return WEEKDAYS.map((name, index) =>
    format ? format.format(Date.UTC(2020, 0, 6 + index)) : capital(name).slice(0, letters),
  );
}
