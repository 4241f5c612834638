import {addMonths} from '../shared/model/day.js';
import {dateInWords} from '../shared/model/format.js';
import type {Report} from '../shared/model/findings.js';
import {meetingOf} from './meetings.js';
import type {DocumentListModel} from './schema.js';

/** Meetings of over three months ago, listed or known by their papers, that have no minutes. */
export function missingMinutes(model: DocumentListModel, today: string, report: Report): void {
  const meeting = meetingOf(model);
  const known = new Map<string, {path: string; name: string; day: string; minutes: boolean}>();
  model.meetings?.forEach(({id, date, status, held, title, committee}, index) => {
    if (id && held !== 'private' && (!status || status === 'scheduled'))
      known.set(id.toLowerCase(), {
        path: `meetings[${String(index)}]`,
        name: title ?? committee ?? id,
        day: date,
        minutes: false,
      });
  });
  model.documents.forEach((document, index) => {
    // "Audit committee" is no other one.
    const key = meeting(document).toLowerCase();
    const {date, type, title} = document;
    // A paper's own day is not its meeting's.
    const day = /^\d{4}-\d\d(?:-\d\d)?(?= |$)/.exec(key)?.[0] ?? date;
    if (key && !known.has(key) && day?.length === 10)
      known.set(key, {path: `documents[${String(index)}]`, name: title, day, minutes: false});
    const found = known.get(key);
    if (found && type === 'minutes') found.minutes = true;
  });
  for (const {path, name, day, minutes} of known.values())
    if (!minutes && addMonths(day, 3) < today)
      report(
        'minutes-missing',
        path,
        'warning',
        `“${name}” was on ${dateInWords(day)}, and its minutes are missing after 3 months; publish them`,
      );
}
