import type {PublishedDocument} from '../shared/model/document.js';
import {newestFirst} from '../shared/model/partial-date.js';
import {financialYear, readYears} from '../shared/model/years.js';

export type GroupBy = 'none' | 'committee' | 'type' | 'year' | 'financial-year' | 'meeting';
export type SortBy = 'date' | 'title' | 'given';
export const FILTERS = ['committee', 'type', 'year'] as const;
/** What a person or a page chose; years as "2018/19" or "2018". */
export type Choice = Partial<Record<(typeof FILTERS)[number], string>>;

/** A current document with the versions that it replaced, newest first. */
export interface Entry {
  document: PublishedDocument;
  earlier: readonly PublishedDocument[];
}
/** Entries that stand together. */
export interface Group {
  /** What they share: a committee, type, year or meeting's key; "" for those that share none. */
  key: string;
  entries: Entry[];
}

/** How an address names a document: by its id, else by its own address. */
export const keyOf = ({id, url}: PublishedDocument): string => id ?? url;

/** A date's financial year, or its year where only that is known; else the years that the title names ("register 2017/18"). */
export const yearOf = ({date, title}: PublishedDocument): string | undefined =>
  date
    ? (financialYear(date) ?? date)
    : readYears(/\b\d{4} ?(?:\/|-|–|to) ?\d{2,4}\b/.exec(title)?.[0] ?? '');

const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

export const fits = (document: PublishedDocument, {committee, type, year}: Choice): boolean =>
  (!committee || same(document.committee, committee)) &&
  (!type || (document.type ?? 'other') === type) &&
  (!year || yearOf(document) === year || document.date?.slice(0, 4) === year);

/** Values of a filter that would divide the documents: newest year first, else by alphabet. None where all are alike. */
export function valuesOf(filter: keyof Choice, documents: readonly PublishedDocument[]): string[] {
  const read = filter === 'year' ? yearOf : (document: PublishedDocument) => document[filter];
  const values = new Map<string | undefined, string | undefined>();
  for (const document of documents) {
    const value = read(document);
    const folded = value?.toLowerCase();
    // "Audit committee" is no other one; what is all in capitals gives way.
    const known = values.get(folded);
    if (known === undefined || known === known.toUpperCase()) values.set(folded, value);
  }
  const found = [...values.values()].filter((value) => value !== undefined).sort();
  return values.size < 2 ? [] : filter === 'year' ? found.reverse() : found;
}

/** The titles that are there more than once. */
export function repeated(documents: readonly PublishedDocument[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const {title} of documents)
    if (seen.has(title)) again.add(title);
    else seen.add(title);
  return again;
}

/** Sorts in place: by title, or newest first and undated last. */
export function sortEntries(entries: Entry[], by: SortBy): Entry[] {
  if (by === 'date') return entries.sort((a, b) => newestFirst(a.document.date, b.document.date));
  if (by === 'title') {
    const {compare} = new Intl.Collator('en-GB', {numeric: true});
    return entries.sort((a, b) => compare(a.document.title, b.document.title));
  }
  return entries;
}

/** Text to search in or for: no capitals, no accents. */
export const plain = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

/** Most titles, and they have no accents to take away. */

const ASCII = /^[\0-\x7f]*$/;

const FORMATS: Record<string, string> = {doc: 'Word', xls: 'Excel', ppt: 'PowerPoint'};

/** "PDF", "Word": as people call it. */
export const formatName = (format: string): string =>
  FORMATS[format.replace(/[xml]$/, '')] ?? format.toUpperCase();
