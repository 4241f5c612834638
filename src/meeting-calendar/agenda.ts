import {holidayDays} from '../shared/model/bank-holidays.js';
import type {Document} from '../shared/model/document.js';
import {meetingDetails, type Meeting} from '../shared/model/meeting.js';
import {nameOf, slug, type Entry} from './model.js';
import type {MeetingCalendarModel, Series} from './schema.js';
import {dayBefore, seriesDates} from './series.js';

/** No body meets so often: past it rules make no more dates. */
const MOST = 50_000;

/**
 * Every meeting that there is, by date: listed ones, those of rules, and the new dates of moved ones
 * that are not listed there themselves. `today` is the UK day, from which rules without an end count.
 */
export function agenda(model: MeetingCalendarModel, today: string): Entry[] {
  const {meetings = [], series = [], bankHolidays} = model;
  const holidays = holidayDays(bankHolidays, ['england-and-wales']);
  const rules = new Map(series.map((rule) => [rule.id, rule]));
  const rows: Draft[] = meetings.map((meeting, row) => ({
    ...fromRule(rules.get(meeting.series ?? ''), meeting.date),
    ...meeting,
    row,
  }));
  // A listed meeting stands for its rule's date: the one it is on, and the one it was moved from.
  const replaced = new Set(
    rows.flatMap(({series, date, movedFrom}) => [date, movedFrom].map((day) => `${series} ${day}`)),
  );
  for (const rule of rules.values()) {
    for (const date of seriesDates(rule, today)) {
      if (!replaced.has(`${rule.id} ${date}`) && rows.length < MOST)
        rows.push({...fromRule(rule, date), date, series: rule.id});
    }
  }
  const listed = new Set(rows.map((row) => `${row.date} ${nameOf(row)}`));
  for (const row of [...rows]) {
    const {movedTo, date, status} = row;
    if (!movedTo || status === 'cancelled' || listed.has(`${movedTo} ${nameOf(row)}`)) continue;
    // What was tied to the old date does not hold for the new one.
    const {questionsBy, papersOn} = fromRule(rules.get(row.series ?? ''), movedTo);
    rows.push({
      ...row,
      ...{row: undefined, weekday: undefined, movedTo: undefined, questionsBy, papersOn},
      ...{date: movedTo, movedFrom: date, status: 'moved'},
    });
  }
  return named(rows, model.documents ?? []).sort(
    (a, b) => compare(a.date, b.date) || compare(a.start ?? '', b.start ?? ''),
  );

  /** What a rule says of its meeting on a date: its details, and the deadlines reckoned from that date. */
  function fromRule(rule: Series | undefined, date: string): Partial<Meeting> {
    if (!rule) return {};
    const {questionsBy, papersOn} = rule;
    const asked = questionsBy && dayBefore(date, questionsBy, holidays);
    const papers = papersOn && dayBefore(date, papersOn, holidays);
    return {
      ...Object.fromEntries(DETAILS.flatMap((key) => (key in rule ? [[key, rule[key]]] : []))),
      ...(asked && {questionsBy: asked + (questionsBy.time ? `T${questionsBy.time}` : '')}),
      ...(papers && {papersOn: papers}),
    };
  }
}

const DETAILS = Object.keys(meetingDetails) as (keyof typeof meetingDetails)[];

type Draft = Meeting & {row?: number};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Gives each row its id and its papers. */
function named(rows: Draft[], documents: readonly Document[]): Entry[] {
  const byId = new Map(
    documents.flatMap((document) => (document.id ? [[document.id, document]] : [])),
  );
  const byMeeting = new Map<string, Document[]>();
  for (const document of documents) {
    const {meeting = ''} = document;
    byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), document]);
  }
  const given = new Set(rows.map(({id}) => id));
  /** How many have had a name: the next is "-2". */
  const had = new Map<string, number>();
  const next = (base: string, own: boolean): string => {
    const place = (had.get(base) ?? 0) + 1;
    had.set(base, place);
    if (place === 1 && (own || !given.has(base))) return base;
    const id = `${base}-${Math.max(2, place)}`;
    return given.has(id) || had.has(id) ? next(base, own) : (had.set(id, 1), id);
  };
  return rows.map(({documents = [], ...row}) => {
    const name = slug(nameOf(row) ?? row.series ?? '') || 'meeting';
    const id = next(row.id ?? `${name}-${row.movedFrom ?? row.date}`, Boolean(row.id));
    const own = documents.flatMap((document) =>
      typeof document === 'string' ? (byId.get(document) ?? []) : document,
    );
    return {...row, id, papers: [...new Set([...own, ...(byMeeting.get(id) ?? [])])]};
  });
}
