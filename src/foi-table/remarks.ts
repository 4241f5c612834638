import {corrected} from './spelling.js';
import type {ShownYear} from './shown.js';

/** What a label says of time. */
const TIME =
  /\S*\d\w*|\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|q|half|year|one|two|three|four|month)[a-z]*\.?/i;

/** What may stand before the time, as in "Provisional Q1"; other words there only lead up to it: "Reporting period". */
const BEFORE =
  /\b(provisional|draft|interim|estimated?|unaudited|unconfirmed|unverified|revised|partial|part|incomplete)\b/i;

/** What a label says beside its time, before it, at its end or in brackets: " (to date)", " (provisional)", "*". */
function remark(label: string): string {
  // A misspelled month says when and is no remark.
  const spelled = label.replace(/[a-z]+/gi, (word) => {
    const right = corrected(word.toLowerCase());
    return TIME.test(right) ? right : word;
  });
  const [before = '', ...rest] = spelled.split(TIME);
  const words = [
    rest.length ? (BEFORE.exec(before)?.[0] ?? '') : '',
    ...rest.filter((part, index) => index === rest.length - 1 || /\(.*\p{L}/u.test(part)),
  ]
    .map((part) => part.replace(/[^\p{L}*†‡'’]+/gu, ' ').trim())
    .filter(Boolean)
    .join(', ');
  return /^\p{L}/u.test(words) ? ` (${words})` : words;
}

/** Names that are spelled out from months or quarters gain what their labels say beside: "July 2017 (to date)". */
export function addRemarks(years: readonly ShownYear[]) {
  for (const row of years.flatMap(({rows}) => rows))
    if (row.label && row.label !== row.name) row.name += remark(row.label);
}
