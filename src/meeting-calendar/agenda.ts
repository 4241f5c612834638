import {holidaysReach} from '../shared/model/bank-holidays.js';
import type {PublishedDocument} from '../shared/model/document.js';
import {meetingDetails, type Meeting} from '../shared/model/meeting.js';
import {committees, groupBy, inPeriod, nameOf, ofCommittee, slug, type Entry} from './model.js';
import type {Before, MeetingCalendarModel} from './schema.js';
import {momentBefore, seriesDates} from './series.js';

/** What a rule may reckon from a meeting's date. */
const DEADLINES = ['questionsBy', 'papersOn'] as const;
/** No body meets so often: past it rules make no more dates. */
const MOST = 50_000;

/**
 * Every meeting that there is, by date: listed ones, those of rules, and the new dates of moved ones
 * that are not listed there themselves. `today` is the UK day, from which rules without an end count.
 */
export function agenda(model: MeetingCalendarModel, today: string): Entry[] {
  const {meetings = [], series = [], bankHolidays} = model;
  const holidays = new Set(bankHolidays?.['england-and-wales']?.events?.map(({date}) => date));
  const rules = new Map(series.map((rule) => [rule.id, rule]));
  const rows = meetings.map((meeting, row) => ruled({...meeting, row}));
  // A listed meeting stands for its rule's date: the one it is on, and the one it was moved from.
  const replaced = new Set(
    rows.flatMap(({series, date, movedFrom}) =>
      series ? [`${series} ${date}`, `${series} ${movedFrom}`] : [],
    ),
  );
  for (const rule of rules.values()) {
    for (const date of seriesDates(rule, today)) {
      // A rule from the year 1 is a slip of the pen.
      if (!replaced.has(`${rule.id} ${date}`) && rows.length < MOST)
        rows.push(ruled({date, series: rule.id}));
    }
  }
  const moved = rows.filter(({movedTo}) => movedTo);
  const listed = new Set(moved.length ? rows.map((row) => `${row.date} ${nameOf(row)}`) : []);
  for (const row of moved) {
    const {movedTo = '', date} = row;
    if (listed.has(`${movedTo} ${nameOf(row)}`)) continue;
    // What was tied to the old date does not hold for the new one.
    const {questionsBy, papersOn, about} = ruled({date: movedTo, series: row.series});
    rows.push({
      ...row,
      ...{row: undefined, weekday: undefined, movedTo: undefined, questionsBy, papersOn, about},
      ...{date: movedTo, movedFrom: date, status: 'moved'},
    });
  }
  return named(rows, model.documents ?? []).sort(
    (a, b) => order(a.date, b.date) || order(a.start ?? '', b.start ?? ''),
  );

  /** A meeting with what its rule says of it: details, and deadlines reckoned from its date. */
  function ruled(own: Draft): Draft {
    const {date} = own;
    const rule = rules.get(own.series ?? '');
    if (!rule) return own;
    const before = (deadline?: Before) => deadline && momentBefore(date, deadline, holidays);
    return {
      ...Object.fromEntries(Object.entries(rule).filter(([key]) => key in meetingDetails)),
      questionsBy: before(rule.questionsBy),
      papersOn: before(rule.papersOn),
      about: DEADLINES.filter(
        (key) => rule[key]?.workingDays && !own[key] && !holidaysReach(holidays, date),
      ),
      ...own,
    };
  }
}

/**
 * What there is to show: the entries that a page is for, the committees to choose from, and the
 * entries of the chosen one. A page for one committee has no choice.
 */
export function choice(
  model: MeetingCalendarModel,
  today: string,
  options: {committee?: string; period?: string},
  committee?: string,
) {
  const entries = inPeriod(
    ofCommittee(agenda(model, today), options.committee),
    options.period,
    today,
  );
  const chosen = ofCommittee(entries, committee);
  return {
    entries,
    committees: options.committee ? [] : committees(entries),
    // An address may ask for what is not there: that asks for nothing.
    shown: chosen.length ? chosen : entries,
  };
}

type Draft = Meeting & Pick<Entry, 'row' | 'about'>;

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Gives each row its id and its papers. */
function named(rows: Draft[], documents: readonly PublishedDocument[]): Entry[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byMeeting = groupBy(documents, ({meeting = ''}) => meeting);
  /** Of each name its slug: a year's meetings have few names. */
  const slugs = new Map<string, string>();
  /** How often each id was asked for: "board", then "board-2". */
  const asked = new Map<string, number>();
  const unique = (id: string): string => {
    const times = (asked.get(id) ?? 0) + 1;
    asked.set(id, times);
    return times > 1 ? unique(`${id}-${times}`) : id;
  };
  // Ids that were given come before those that are made up.
  const given = rows.map(({id}) => id && unique(id));
  return rows.map((row, place) => {
    const name = nameOf(row) ?? row.series ?? '';
    if (!slugs.has(name)) slugs.set(name, slug(name) || 'meeting');
    const id = given[place] ?? unique(`${slugs.get(name)}-${row.movedFrom ?? row.date}`);
    const own = (row.documents ?? []).flatMap((document) =>
      typeof document === 'string' ? (byId.get(document) ?? []) : document,
    );
    own.push(...(byMeeting.get(id) ?? []));
    // The rows are this function's own copies: another copy of each would double its time.
    return Object.assign(row, {id, papers: own.length > 1 ? [...new Set(own)] : own});
  });
}
