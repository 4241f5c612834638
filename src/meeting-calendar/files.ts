import {download} from '../shared/view/download.js';
import {toCalendarCsv} from './csv.js';
import type {Saying} from './entry-words.js';
import {toIcs, type CalendarFile} from './ics.js';
import type {Entry} from './model.js';

/* What writes files stands beside the bundle: it is needed at a click, if ever. */

/** Hands meetings to the browser as a file to save. `name` is without its ending. */
export function save(
  name: string,
  format: 'ics' | 'csv',
  entries: readonly Entry[],
  file: CalendarFile,
  saying: Saying,
): void {
  const [type, content] =
    format === 'csv'
      ? ['text/csv', toCalendarCsv(entries, saying)]
      : ['text/calendar', toIcs(entries, file, saying)];
  download(`${name}.${format}`, type, content);
}
