import type {ShownYear} from './shown.js';

/** What a label says of time. */
const TIME =
  /\S*\d\w*|\b(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|q|half|year|one|two|three|four|month)[a-z]*\.?/i;

/** What a label says beside its time, at its end or in brackets: " (to date)", " (provisional)", "*". */
function remark(label: string): string {
  const [, ...rest] = label.split(TIME);
  const words = rest
    .filter((part, index) => index === rest.length - 1 || /\(.*\p{L}/u.test(part))
    .join(' ')
    .replace(/[^\p{L}*†‡'’]+/gu, ' ')
    .trim();
  return /^\p{L}/u.test(words) ? ` (${words})` : words;
}

/** Names that are spelled out from months or quarters gain what their labels say beside: "July 2017 (to date)". */
export function addRemarks(years: readonly ShownYear[]) {
  for (const row of years.flatMap(({rows}) => rows))
    if (row.label && row.label !== row.name) row.name += remark(row.label);
}
