import {formatOfUrl} from '../../shared/model/document.js';
import {editionOf} from '../editions.js';
import type {Found, Json} from './found.js';
import {asAlternative, formatOf} from './same-document.js';
import {onlyFormat} from '../says-nothing.js';

const FACTS = ['date', 'reviewBy', 'type', 'committee'] as const;
const same = (a: unknown, b: unknown) => String(a).toLowerCase() === String(b).toLowerCase();

/**
 * Whether two rows that follow each other are one document in two formats: of one title and one date,
 * and named by the same words, or each saying its format.
 */
function isOne(a: Json, b: Json, of: ReadonlyMap<Json, Found>): boolean {
  const [first, second] = [of.get(a), of.get(b)];
  if (!first || !second || first.exact || second.exact || !same(a.title, b.title)) return false;
  if (FACTS.some((key) => a[key] && b[key] && a[key] !== b[key])) return false;
  // "Minutes" and "Minutes May 2019" are two.
  if (b.date && !a.date) return false;
  const together = second.namedBy
    ? first.namedBy === second.namedBy || (!first.namedBy && onlyFormat(second.own) !== undefined)
    : first.row.format && second.row.format && first.line.headings === second.line.headings;
  const known = [
    formatOf(first.row),
    ...first.alternatives.map(({url, format}) => format ?? formatOfUrl(url)),
  ];
  const format = formatOf(second.row);
  const {language} = second.row;
  const isTranslated = !!language && language !== first.row.language && !!second.namedBy;
  // Two titles in two languages are two documents.
  const isEdition = second.edition === undefined && !!editionOf(second.own);
  if (!isTranslated && !isEdition && language !== first.row.language) return false;
  const isOther = isTranslated || isEdition || !known.includes(format);
  return !!together && !!format && isOther;
}

/** "View" and "Download" in columns of their own: named by one cell, without formats, they open one document. */
function isDownloadOf(a: Found, b: Found): boolean {
  return (
    !!b.namedBy &&
    a.namedBy === b.namedBy &&
    formatOf(a.row) === undefined &&
    formatOf(b.row) === undefined &&
    /^(?:view|preview|open|read)\b/i.test(a.own) &&
    /^download\b/i.test(b.own)
  );
}

/** Makes alternatives of rows that are the document before in another format. */
export function joinFormats(rows: readonly Json[], of: ReadonlyMap<Json, Found>): Json[] {
  const joined: Json[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const found = of.get(row);
    const kept = last && of.get(last);
    if (last && kept && found && isOne(last, row, of)) {
      kept.alternatives.push(asAlternative(found.row));
      last.alternatives = kept.alternatives;
    } else if (last && kept && found && isDownloadOf(kept, found)) last.url = row.url;
    else joined.push(row);
  }
  return joined;
}
