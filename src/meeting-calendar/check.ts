import {addMonths, dayOf, daysBetween, weekdayIndex, weekdayOf} from '../shared/model/day.js';
import {dayInWords, timeInWords} from '../shared/model/format.js';
import {findings} from '../shared/model/findings.js';
import type {Problem, Severity} from '../shared/model/problem.js';
import {ukToday} from '../shared/model/uk-time.js';
import {agenda} from './agenda.js';
import {nameOf, offState, slug, type Entry} from './model.js';
import type {MeetingCalendarModel} from './schema.js';

/** Papers are to be there so many days before. */
const PAPERS_DAYS = 5;

/** Notes a finding of an entry; `key` is the part of its row that it is about (".date"). */
type Note = (code: string, entry: Entry, words: string, severity?: Severity, key?: string) => void;

/**
 * What an editor should know about these meetings. `today` is the UK day. Codes:
 * `weekday-mismatch`, `on-weekend`, `on-bank-holiday`, `end-before-start`, `same-place-and-time`,
 * `duplicate-id`, `no-future-meeting`, `no-place`, `no-papers`, `no-minutes`.
 */
export function check(model: MeetingCalendarModel, today = ukToday()): Problem[] {
  const {found, report} = findings();
  const held = agenda(model, today).filter((entry) => !offState(entry));
  const holidays = new Map(
    (model.bankHolidays?.['england-and-wales']?.events ?? []).map(({date, title}) => [date, title]),
  );
  const note: Note = (code, entry, words, severity = 'warning', key = '') => {
    const row = placeOf(entry, model);
    report(code, row + (entry.row === undefined ? '' : key), severity, words);
  };
  for (const entry of held) {
    checkDay(entry, holidays, note);
    if (entry.date >= today && entry.held !== 'private') checkPlan(entry, today, note);
  }
  sameTimes(held, note);
  for (const [path, words] of sameIds(model)) report('duplicate-id', path, 'warning', words);
  for (const entry of missingMinutes(held, today)) {
    const words = 'has no minutes although the next meeting has passed';
    note('no-minutes', entry, words, 'advice', '.documents');
  }
  if (!held.some(({date}) => date >= today)) {
    const path = model.meetings ? 'meetings' : 'series';
    report('no-future-meeting', path, 'warning', 'no meeting is still to come; add the next date');
  }
  return found;
}

/** The row that an entry comes from: its own; of a moved meeting's new date, that of the old one; of a date that a rule made, the rule. */
function placeOf(entry: Entry, {meetings = [], series = []}: MeetingCalendarModel): string {
  const moved = meetings.findIndex(
    (row) =>
      row.movedTo === entry.date && row.date === entry.movedFrom && nameOf(row) === nameOf(entry),
  );
  const row = entry.row ?? moved;
  if (row >= 0) return `meetings[${row}]`;
  return `series[${series.findIndex(({id}) => id === entry.series)}]`;
}

/** Days and times that are hardly meant. */
function checkDay(entry: Entry, holidays: ReadonlyMap<string, string | undefined>, note: Note) {
  const {date, weekday, start, end} = entry;
  const day = dayInWords(date);
  if (weekday && weekday !== weekdayOf(date))
    note('weekday-mismatch', entry, mismatch(date, weekday), 'warning', '.weekday');
  if (weekdayIndex(date) > 4) {
    const words = `${day} is at the weekend; check the date`;
    note('on-weekend', entry, words, 'advice', '.date');
  } else if (holidays.has(date)) {
    const words = `${day} is a bank holiday (${holidays.get(date) ?? 'England and Wales'}); check the date`;
    note('on-bank-holiday', entry, words, 'warning', '.date');
  }
  if (start && end && end <= start) {
    const words = `ends at ${timeInWords(end)}, not after it starts at ${timeInWords(start)}`;
    note('end-before-start', entry, words, 'warning', '.end');
  }
}

/** What people who want to come to a meeting still need. */
function checkPlan(entry: Entry, today: string, note: Note) {
  const {date, venue, join, papers} = entry;
  if (!venue && !join) {
    const words = `the meeting on ${dayInWords(date)} has no venue and no link to join`;
    note('no-place', entry, words);
  }
  const left = daysBetween(today, date);
  if (left <= PAPERS_DAYS && !papers.length) {
    const words = `is ${['today', 'tomorrow'][left] ?? `in ${left} days`} and has no papers; people expect them ${PAPERS_DAYS} days before`;
    note('no-papers', entry, words, 'warning', '.documents');
  }
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

/** Any number of meetings can be there at a time. */
const ONLINE = /\b(?:online|virtual|virtually|teams|zoom|webex)\b/;

/** Two meetings that start at one time in one place. */
function sameTimes(entries: readonly Entry[], note: Note): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const place = slug(entry.venue?.name ?? entry.venue?.address ?? '');
    if (!entry.start || !place || ONLINE.test(place)) continue;
    const key = `${entry.date} ${entry.start} ${place}`;
    const other = seen.get(key);
    if (other)
      note(
        'same-place-and-time',
        entry,
        `is at the place and time of ${nameOf(other) ?? 'another meeting'} on ${dayInWords(entry.date)}`,
      );
    seen.set(key, entry);
  }
}

/** Where an id stands a second time, and what is said of it; a meeting that was moved may have it at both its dates. */
function sameIds({
  meetings = [],
  series = [],
}: MeetingCalendarModel): [path: string, words: string][] {
  const known = new Map<string, (typeof meetings)[number]>();
  const said: [string, string][] = [];
  for (const [place, row] of meetings.entries()) {
    const {id} = row;
    const other = id && known.get(id);
    if (other && other.movedTo !== row.date && row.movedTo !== other.date)
      said.push([
        `meetings[${place}].id`,
        `"${id}" is the id of the meeting on ${dayInWords(other.date)} too; papers that name it are shown at that one alone`,
      ]);
    if (id && !other) known.set(id, row);
  }
  for (const [place, {id}] of series.entries())
    if (series.findIndex((rule) => rule.id === id) < place)
      said.push([
        `series[${place}].id`,
        `"${id}" is the id of another rule too; give each its own`,
      ]);
  return said;
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
