import {blank} from '../file-words.js';

const SIZE = String.raw`\d[\d,.]*\s?(?:[kmg](?:i?b(?:ytes?)?)?|(?:kilo|mega|giga)?bytes?)\b`;
/** Limits and spans: "under 1MB", "limit of 10MB", "1-2MB", "1MB to 2MB", "2MB or more". */
const INEXACT = new RegExp(
  [
    String.raw`(?:\b(?:(?:under|over|below|above|up\sto|(?:less|more|smaller|larger|bigger)\sthan|at\s(?:least|most)|(?:limit|max(?:imum)?)(?:\s(?:size|of|is)){0,2}:?)\s)|[<>≤≥]\s?)${SIZE}`,
    String.raw`(?<![\w.,/-]|\b(?:v|version|ver|part|vol|volume|issue|no|number|appendix|section|paper|item|enc|enclosure)\.?\s)\d{1,3}(?:\.\d+)?[–-]${SIZE}`,
    String.raw`\b${SIZE}(?:\s?[–-]\s?|\sto\s)${SIZE}`,
    String.raw`\b${SIZE}(?:\+|\s(?:(?:or|and)\s(?:more|less|over|under)|limit|max(?:imum)?)\b)`,
  ].join('|'),
  'gi',
);

/** A text with sizes that are no file's own blanked out in place: limits and spans. "About 2MB" is one. */
export const withoutInexactSizes = (text: string): string => text.replace(INEXACT, blank);

/** The same for a link's text, of which only brackets are about its file. */
export const withoutInexactInBrackets = (text: string): string =>
  text.replace(/[([][^()[\]]*[)\]]/g, withoutInexactSizes);
