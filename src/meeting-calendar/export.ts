import {dataAttributes, escapeHtml} from '../shared/export/html.js';
import {weekdayOf} from '../shared/model/day.js';
import type {PublishedDocument} from '../shared/model/document.js';
import {capital} from '../shared/model/format.js';
import type {Meeting} from '../shared/model/meeting.js';
import {ukToday} from '../shared/model/uk-time.js';
import {agenda} from './agenda.js';
import {dateOf, ENGLISH, momentInWords, nameInWords, placeOf, timeOf} from './entry-words.js';
import type {Entry} from './model.js';
import type {MeetingCalendarModel} from './schema.js';

/** Columns of the fallback's table: the keys of a meeting that words give back. */
const COLUMNS =
  'date time committee title type status reason movedTo movedFrom held venue join questionsBy papersOn documents recording notes'.split(
    ' ',
  );

const link = ({url, title, ...exact}: PublishedDocument) =>
  `<a href="${escapeHtml(url)}"${dataAttributes(exact)}>${escapeHtml(title)}</a>`;

/** A cell's HTML; empty where its words would not give the value back, which then stands in the row's attributes. */
function cell(meeting: Meeting & Pick<Entry, 'about'>, key: string): string {
  const value = meeting[key as keyof Meeting];
  if (key === 'time') return meeting.start ? timeOf(meeting, ENGLISH) : '';
  if (key === 'venue') return escapeHtml(placeOf(meeting.venue));
  if (Array.isArray(value))
    return value
      .flatMap((document) => (typeof document === 'object' ? link(document) : []))
      .join(', ');
  if (typeof value !== 'string') return '';
  if (key === 'date') return readable(value) && dateOf(meeting, ENGLISH);
  if (/On$|By$|^moved/.test(key))
    return readable(value) && momentInWords(value, ENGLISH, meeting.about?.includes(key));
  return /^(join|recording)$/.test(key)
    ? link({url: value, title: ENGLISH.text[`${key}Link`] as string})
    : escapeHtml(value);
}
/** "Moved to" from "movedTo". */
const sentence = (key: string) => capital(key.replace(/[A-Z]/g, ' $&').toLowerCase());
/** Days whose words are read as days. */
const readable = (day: string) => (/^(19|20)/.test(day) ? day : '');

/** What the words of a row do not give back. */
const exact = (meeting: Meeting): object =>
  Object.fromEntries(
    Object.entries(meeting).filter(([key, value]) => {
      if (key === 'start') return false;
      if (key === 'end') return !meeting.start;
      if (key === 'weekday') return !readable(meeting.date) || value === weekdayOf(meeting.date);
      if (key === 'venue') return Object.keys(value as object).join() !== 'name';
      if (key === 'documents')
        return (value as unknown[]).some((document) => typeof document === 'string');
      return !COLUMNS.includes(key) || !cell(meeting, key);
    }),
  );

/**
 * The plain table to keep inside the tag. Each column is marked with its key, so that the words
 * alone give the value back and an editor may change them: no exact copy beside them goes stale.
 * Rules follow as a list with their exact values; the meetings that they make are shown but marked,
 * so that reading this again gives rules, not dates.
 */
export function toHTML(model: MeetingCalendarModel, today = ukToday()): string {
  const {meetings = [], series = [], documents = []} = model;
  const rows: [Meeting, string][] = [
    ...meetings.map((meeting): [Meeting, string] => [meeting, dataAttributes(exact(meeting))]),
    ...agenda(model, today).flatMap((entry): [Meeting, string][] =>
      entry.row === undefined
        ? [[{...entry, documents: entry.papers}, ' data-ccg-occurrence="true"']]
        : [],
    ),
  ];
  const columns = COLUMNS.filter((key) => rows.some(([meeting]) => cell(meeting, key)));
  const line = (attributes: string, write: (key: string) => string) =>
    `<tr${attributes}>${columns.map(write).join('')}</tr>\n`;
  const head = line('', (key) => `<th scope="col" data-ccg-key="${key}">${sentence(key)}</th>`);
  const body = rows.map(([meeting, attributes]) =>
    line(attributes, (key) => `<td>${cell(meeting, key)}</td>`),
  );
  const list = (key: string, items: readonly string[]) =>
    items.length ? `<ul data-ccg-rows="${key}">\n${items.join('')}</ul>\n` : '';
  return (
    (rows.length ? `<table>\n${head}${body.join('')}</table>\n` : '') +
    list(
      'series',
      series.map((rule) => {
        const name = nameInWords(rule as object as Meeting, ENGLISH);
        return `<li${dataAttributes(rule)}>${escapeHtml(name)}</li>\n`;
      }),
    ) +
    list(
      'documents',
      documents.map((document) => `<li>${link(document)}</li>\n`),
    )
  );
}
