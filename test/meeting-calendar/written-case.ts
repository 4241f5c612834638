import type {Meeting} from '../../src/shared/model/meeting.js';

export type Row = Partial<Meeting>;

/** How people write meetings on their pages, and the rows expected of it. */
export interface WrittenCase {
  name: string;
  html: string;
  rows: Row[];
}

export const day = (date: string, rest: Row = {}): Row => ({date, ...rest});
export const at = (name: string) => ({venue: {name}});
export const board = {committee: 'Governing Body'};
export const audit = {committee: 'Audit Committee'};
export const finance = {committee: 'Finance Committee'};
export const off = {status: 'cancelled'} as const;
export const closed = {held: 'private'} as const;

/** A paper, `rest` what else is known of it. */
export const pdf = (title: string, url: string, rest: object = {}) => ({
  title,
  url,
  format: 'pdf',
  ...rest,
});

/** Paragraphs, one for each text. */
export const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

export const list = (...items: string[]) =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const row = (cells: readonly string[], tag: string) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** A table of cells; its head has none where there is no such row. */
export const grid = (head: readonly string[], ...rows: string[][]) =>
  `<table>${head.length ? row(head, 'th') : ''}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;

/** A table of lines: "Date | Venue". */
export const table = (head: string, ...rows: string[]) =>
  grid(head.split(' | '), ...rows.map((cells) => cells.split(' | ')));

export const written = (name: string, html: string, ...rows: Row[]): WrittenCase => ({
  name,
  html,
  rows,
});
