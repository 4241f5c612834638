import {download} from '../shared/view/download.js';
import {toCalendarCsv} from './csv.js';
import {toIcs} from './ics.js';
import type {Entry} from './model.js';
import type {View} from './view.js';

/* What writes files stands beside the bundle: it is needed at a click, if ever. */

/** Hands one meeting, or all that are shown, to the browser as a file to save, and tells the page. */
export function save(
  host: {fire: (type: string, detail: object) => void},
  state: View,
  format: 'ics' | 'csv',
  meeting?: Entry,
): void {
  const entries = meeting ? [meeting] : state.shown;
  const [type, content] =
    format === 'csv'
      ? ['text/csv', toCalendarCsv(entries, state)]
      : ['text/calendar', toIcs(entries, {...state, now: Date.now()}, state)];
  download(`${meeting?.id ?? 'meetings'}.${format}`, type, content);
  host.fire('ccg-download', {format, ...(meeting && {meeting})});
}
