import {size} from './file-size.js';
import {count, oneOf, partialDate, text, url, value} from './fields.js';
import {list, record, type Of} from './shape.js';

export const DOCUMENT_TYPES = [
  'terms-of-reference',
  'agenda',
  'papers',
  'minutes',
  'policy',
  'report',
  'register',
  'constitution',
  'other',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

const format = value('bad-format: a format such as pdf', (input) =>
  /^\.?([a-z\d]{1,8})$/i.exec(input)?.[1]?.toLowerCase(),
);

/** Endings that say the kind of file. What a server makes of ".aspx" or ".php" nobody can tell from the address. */
const FORMAT =
  /\.(pdf|docx?|docm|od[tsp]|rtf|txt|xlsx?|xlsm|csv|pptx?|zip|html?|ics|mp[34]|jpe?g|png)$/;

/** The format that an address ends in, before any query or hash. */
export const formatOfUrl = (address: string): string | undefined =>
  FORMAT.exec(address.replace(/[?#].*$/s, '').toLowerCase())?.[1]?.replace(/^htm$/, 'html');

/** Writes the format that the address tells into a file that does not say its own, and into its alternatives. */
export function addFormat(file: {
  url: string;
  format?: string;
  alternatives?: PublishedDocument['alternatives'];
}) {
  const format = file.format ?? formatOfUrl(file.url);
  if (format) file.format = format;
  file.alternatives?.forEach(addFormat);
}

/** A published document (`documents[]`). `size` is in bytes, `pages` a count. */
export const document = record(
  {title: text, url},
  {
    id: text,
    format,
    size,
    pages: count,
    date: partialDate,
    committee: text,
    type: oneOf('bad-type', DOCUMENT_TYPES),
    meeting: text,
    status: oneOf('bad-status', ['draft', 'approved', 'superseded', 'withdrawn']),
    supersedes: text,
    reviewBy: partialDate,
    alternatives: list(record({url}, {format, size, language: text})),
    description: text,
    language: text,
  },
);
export type PublishedDocument = Of<typeof document>;
