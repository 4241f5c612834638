import {holidayDays} from '../shared/model/bank-holidays.js';
import {addMonths, dayOf, daysBetween, weekdayIndex, weekdayOf} from '../shared/model/day.js';
import {dayInWords, timeInWords} from '../shared/model/format.js';
import type {Problem, Severity} from '../shared/model/problem.js';
import {ukToday} from '../shared/model/uk-time.js';
import {agenda} from './agenda.js';
import {nameOf, offState, slug, type Entry} from './model.js';
import type {MeetingCalendarModel} from './schema.js';

/** Papers are to be there so many days before. */
const PAPERS_DAYS = 5;

/**
 * What an editor should know about these meetings. `today` is the UK day. Codes:
 * `weekday-mismatch`, `on-weekend`, `on-bank-holiday`, `end-before-start`, `same-place-and-time`,
 * `no-future-meeting`, `no-place`, `no-papers`, `no-minutes`, `same-id`.
 */
export function check(model: MeetingCalendarModel, today = ukToday()): Problem[] {
  const problems: Problem[] = [];
  const entries = agenda(model, today);
  const held = entries.filter((entry) => !offState(entry));
  const holidays = new Map(
    (model.bankHolidays?.['england-and-wales']?.events ?? []).map(({date, title}) => [date, title]),
  );
  const free = holidayDays(model.bankHolidays, ['england-and-wales']);

  const report = (
    code: string,
    entry: Entry,
    words: string,
    severity: Severity = 'warning',
    key = '',
  ) => {
    const path =
      entry.row === undefined
        ? `series (${entry.series ?? entry.id})`
        : `meetings[${entry.row}]${key}`;
    problems.push({code, path, message: `${path}: ${words}`, severity});
  };

  for (const entry of held) {
    const {date, weekday, start, end, venue, join} = entry;
    if (weekday && weekday !== weekdayOf(date))
      report('weekday-mismatch', entry, mismatch(date, weekday), 'warning', '.weekday');
    if (weekdayIndex(date) > 4)
      report(
        'on-weekend',
        entry,
        `${dayInWords(date)} is at the weekend; check the date`,
        'advice',
        '.date',
      );
    else if (free.has(date))
      report(
        'on-bank-holiday',
        entry,
        `${dayInWords(date)} is a bank holiday (${holidays.get(date) ?? 'England and Wales'}); check the date`,
        'warning',
        '.date',
      );
    if (start && end && end <= start)
      report(
        'end-before-start',
        entry,
        `ends at ${timeInWords(end)}, not after it starts at ${timeInWords(start)}`,
        'warning',
        '.end',
      );
    if (date < today || entry.held === 'private') continue;
    if (!venue && !join)
      report(
        'no-place',
        entry,
        `the meeting on ${dayInWords(date)} has no venue and no link to join`,
      );
    if (daysBetween(today, date) <= PAPERS_DAYS && !entry.papers.length)
      report(
        'no-papers',
        entry,
        `is in ${daysBetween(today, date)} days and has no papers; people expect them ${PAPERS_DAYS} days before`,
        'warning',
        '.documents',
      );
  }
  sameTimes(held, report);
  for (const entry of missingMinutes(held, today))
    report(
      'no-minutes',
      entry,
      `has no minutes although the next meeting has passed`,
      'advice',
      '.documents',
    );
  if (!held.some(({date}) => date >= today)) {
    const path = model.meetings ? 'meetings' : 'series';
    problems.push({
      code: 'no-future-meeting',
      path,
      message: `${path}: no meeting is still to come; add the next date`,
      severity: 'warning',
    });
  }
  return problems;
}

/** What is wrong, and the year in which the weekday would be right, where there is one near. */
function mismatch(date: string, weekday: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const near = [1, -1, 2, -2]
    .map((years) => dayOf(year + years, month, day))
    .find((other) => other && weekdayOf(other) === weekday);
  const said = `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${dayInWords(date).replace(/^\w+ /, '')}`;
  return `"${said}" was published, but that day is a ${dayInWords(date).split(' ')[0] ?? ''}${near ? `; ${dayInWords(near)} fits: is the year ${near.slice(0, 4)}?` : '; check the date'}`;
}

/** Two meetings that start at one time in one place. */
function sameTimes(
  entries: readonly Entry[],
  report: (code: string, entry: Entry, words: string) => void,
): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const place = slug(entry.venue?.name ?? entry.venue?.address ?? '');
    if (!entry.start || !place) continue;
    const key = `${entry.date} ${entry.start} ${place}`;
    const other = seen.get(key);
    if (other)
      report(
        'same-place-and-time',
        entry,
        `is at the place and time of ${nameOf(other) ?? 'another meeting'} on ${dayInWords(entry.date)}`,
      );
    seen.set(key, entry);
  }
}

/** Past meetings of the last two years without minutes, whose committee has met again since. */
function missingMinutes(entries: readonly Entry[], today: string): Entry[] {
  const from = addMonths(today, -24);
  const met = new Set<string>();
  return entries
    .filter(({date}) => date < today)
    .reverse()
    .filter((entry) => {
      const name = slug(nameOf(entry) ?? '');
      const again = met.has(name);
      met.add(name);
      return (
        again &&
        entry.date > from &&
        entry.held !== 'private' &&
        entry.row !== undefined &&
        !entry.papers.some(({type, title}) => type === 'minutes' || /minutes/i.test(title))
      );
    })
    .reverse();
}
