import {hasWords} from '../file-words.js';
import type {Dates} from '../page-dates.js';
import {isCommittee, isCommitteeOnly} from './subject.js';

/** Words in front of a link that end in a colon or dash lead to it and to the next ones. */
const LEAD = /(\p{L}[^;|]*)\s?[:–—-]\s*$/u;

/**
 * What the words of a line say of each of its links, by the texts between the links and the links' own:
 * what leads to it and the next ones, "Audit Committee: "; where a link is only a date or a committee
 * also the words around it, "Minutes of the 12 March meeting", "Audit Committee – minutes", or in the
 * first of several dates, "Minutes 12 March, 14 May".
 */
export function leadsOf(
  between: readonly string[],
  titles: readonly string[],
  dates: readonly Dates[],
): string[] {
  let lead = '';
  /** Words for links that have none of their own. */
  let shared = between[0] ?? '';
  return titles.map((title, place) => {
    const [ahead = '', behind = ''] = between.slice(place, place + 2);
    lead = LEAD.exec(ahead)?.[1] ?? (isCommitteeOnly(ahead) ? ahead : lead);
    if (place && /\p{L}/u.test(ahead.replace(/\b(?:and|or|to)\b/g, ''))) shared = '';
    if (!hasWords(title, dates[place]) || isCommittee(title)) return `${shared} ${lead} ${behind}`;
    shared = title;
    return lead;
  });
}
