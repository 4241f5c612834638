import {yearSpan} from '../shared/model/years.js';
import {findDates, type TypedDate} from '../shared/parse/typed-date.js';
import {
  blank,
  bodyIn,
  isOff,
  isProse,
  name,
  readLink,
  readWords,
  type Draft,
} from './typed-words.js';
import {split, type Line, type Mark, type Part} from './labels.js';
import {findTimes} from './typed-time.js';

type Json = Record<string, unknown>;

/** What a date is for, from the words before it. */
const ROLES: [string, RegExp][] = [
  ['questionsBy', /\bquestions?\b/i],
  ['papersOn', /\b(?:papers|agenda)\b.*\b(?:publish|available|issued|posted|by|on|from)/i],
  ['booking', /\b(?:book|register|rsvp|registration)\b/i],
  [
    'movedFrom',
    /\b(?:moved|re-?scheduled|re-?arranged|changed|postponed|deferred) from\b|\bdate (?:changed )?from\b|\b(?:originally|previously|formerly|instead of|replac(?:es|ing)|in place of)\b/i,
  ],
  [
    'movedTo',
    /\b(?:moved|re-?scheduled|re-?arranged|changed|postponed|deferred|brought forward)\b.*\b(?:to|until|for)\b|\b(?:new date|now (?:on(?=\W*$)|be)|instead)\b/i,
  ],
  [
    'ignored',
    /\b(?:updated|published|reviewed|minutes of|minutes from|as (?:at|of)|correct|approved|posted|by|before|since|until|deadline)\b/i,
  ],
];

/** The years that a heading names: "2019/20" runs from April, "2020" from January. */
type Years = (month: number) => number;
function yearsOf(text: string): Years | undefined {
  const [, start, end] =
    /(?<!\d)(20\d\d)(?:\s{0,2}(?:[/–—-]|to)\s{0,2}((?:20)?\d\d)(?!\d))?/.exec(text) ?? [];
  if (!start) return undefined;
  const year = Number(start);
  const financial = end && yearSpan(year).endsWith(end.slice(-2));
  return (month) => (financial && month < 4 ? year + 1 : year);
}

interface Section {
  level: number;
  years?: Years;
  committee?: string;
  /** What is said of all its meetings: "Time: 1.30pm" above a list of dates. */
  general?: Draft;
  /** The meeting that the heading names by its date: what follows belongs to it. */
  row?: Draft;
}

/** Finds the meetings in a page's lines. */
export function readLines(lines: readonly Line[]): Json[] {
  const rows: Draft[] = [];
  let sections: Section[] = [{level: 0}];
  /** The last meeting of this section. */
  let last: Draft | undefined;

  /** The nearest section above that says something. */
  const within = (key: keyof Section) =>
    sections.filter((section) => section[key] !== undefined).at(-1);

  const yearFor = (text: string): Years => {
    // "28 January, 24 March and 26 May 2020": the year that comes with a later date.
    const known = findDates(text)
      .filter(({date}) => date.length === 10)
      .at(-1)?.date;
    const carried = last?.date;
    return (month) => {
      const before = known ?? carried;
      const years = known ? undefined : within('years')?.years;
      if (years) return years(month);
      if (!before) return NaN;
      const year = Number(before.slice(0, 4));
      const other = Number(before.slice(5, 7));
      return known ? year - Number(month > other) : year + Number(month < other);
    };
  };

  for (let index = 0; index < lines.length;) {
    const {level, group, text} = lines[index] as Line;
    let end = index + 1;
    if (level === undefined)
      while (end < lines.length && lines[end]?.group === group && lines[end]?.level === undefined)
        end++;
    const chunk = lines.slice(index, end);
    index = end;
    if (level !== undefined) {
      sections = sections.filter((section) => section.level < level);
      last = undefined;
      if (!text) continue;
    }
    const found = readChunk(chunk, level !== undefined);
    if (level !== undefined)
      sections.push(
        found.length === 1
          ? {level, row: found[0]}
          : {level, years: yearsOf(text), committee: bodyIn(text)},
      );
  }
  return rows.filter(({date}) => date).map(finish);

  function readChunk(chunk: readonly Line[], isHeading: boolean): Draft[] {
    const data = chunk.find(({data}) => data)?.data;
    const parts = chunk.flatMap(split);
    const datesIn = (part: Part, links: boolean) => {
      const hidden = part.marks.filter(({url}) => url && !links);
      const text = hidden.reduce((text, {from, to}) => blank(text, from, to), part.text);
      return findDates(text, {year: yearFor(text), each: true}).filter(
        ({date}) => date.length === 10,
      );
    };
    // A date in a link is a paper's, unless the row has no other.
    const dated = (part: Part) => !part.label || part.label === 'date' || part.label === 'name';
    // A row whose dates are all struck out is off, and its struck words tell what is.
    const written = parts.flatMap((part) =>
      dated(part) ? datesIn(part, true).map((date) => isCovered(part, date)) : [],
    );
    const isLive = !written.length || written.includes(false);
    const inLinks = !parts.some((part) => dated(part) && datesIn(part, false).length);
    const own: Draft[] = [];
    const waiting: Part[] = [];
    for (const part of parts) {
      if (isLive)
        part.text = withoutStruck(part, part.text, dated(part) ? datesIn(part, true) : []);
      const dates = dated(part) ? datesIn(part, inLinks) : [];
      const made = dates.length ? readDated(part, dates) : undefined;
      if (made?.length) {
        if (part.label === 'name' && part.heading)
          for (const row of made) name(part.heading, row, true);
        own.push(...made);
        last = made.at(-1);
      } else if (own.length) attach(part, own.at(-1), true);
      else waiting.push(part);
    }
    if (own.length) {
      for (const part of waiting) for (const row of own) attach(part, row, true, true);
      const general = {committee: within('committee')?.committee, ...within('general')?.general};
      for (const row of own) for (const [key, value] of Object.entries(general)) row[key] ??= value;
    } else if (!isHeading && !data) {
      const row = within('row')?.row;
      for (const part of waiting)
        if (row ?? last) attach(part, row ?? last, Boolean(row));
        else if (
          /^(?:time|venue|join|booking)$/.test(part.label ?? '') &&
          part.heading === undefined
        )
          attach(part, ((sections.at(-1) as Section).general ??= {}), true);
        else if (
          /\b(?:all|each|every) meetings?\b|\bmeetings (?:start|begin|take place|are)\b/i.test(
            part.text,
          )
        ) {
          const general: Draft = ((sections.at(-1) as Section).general ??= {});
          const [time] = findTimes(part.text);
          const venue =
            /\b(?:held|place)\b.{0,40}?\b(?:at|in) ((?!\d|public|private)[^.;|]{3,100})/i.exec(
              part.text,
            )?.[1];
          Object.assign(
            general,
            time && {start: time.start, end: time.end},
            venue && !findTimes(venue).length && {venue},
          );
        }
    }
    if (data) {
      // What was written exactly counts; such a row is one meeting, whatever its words look like.
      own.splice(1);
      own[0] = {...finish(own[0] ?? {}), ...data};
    }
    rows.push(...own);
    return own;
  }

  /** The meetings of a part that holds dates. */
  function readDated(part: Part, dates: TypedDate[]): Draft[] {
    let {text} = part;
    const found: {row: Draft; at: number; struck: boolean}[] = [];
    /** What other dates say of the date before them. */
    const asides: {of: number; values: Json}[] = [];
    let from = 0;
    let end = -1;
    let isAside = false;
    for (const date of dates) {
      const before =
        /(?:^|[.;|]\s+(?=\p{Lu})|\|)?([^|]*)$/su.exec(text.slice(from, date.start))?.[1] ?? '';
      const lead = before.split(/[.;]\s+(?=\p{Lu})/u).at(-1) ?? '';
      // "Questions by 27 and 28 January": the second day is for the same.
      if (date.start === end && isAside) {
        text = blank(text, date.start, date.end);
        from = end = date.end;
        continue;
      }
      end = date.end;
      const role = ROLES.find(([, words]) => words.test(lead))?.[0];
      isAside = Boolean(role);
      const start = date.start - lead.length;
      if (role) {
        const time = findTimes(lead).at(-1) ?? findTimes(text.slice(date.end, date.end + 16))[0];
        const moment = date.date + (time ? `T${time.start}` : '');
        const values: Json = {[role]: /^(?:moved|papers)/.test(role) ? date.date : moment};
        if (role === 'booking') values.booking = {by: moment};
        const place = role === 'movedTo' && !/\bfrom\b/.test(lead) ? date.start : start;
        if (role.startsWith('moved'))
          values.status = /postpon|deferr/i.test(lead) ? 'postponed' : 'moved';
        asides.push({of: Math.max(0, found.length - 1), values});
        text = blank(
          text,
          role.startsWith('moved') ? place : start,
          date.end + (time && !findTimes(lead).length ? time.to : 0),
        );
        if (found.length === 0 && role !== 'ignored' && !role.startsWith('moved')) continue;
      } else if (!(isProse(lead) && !/\b(?:meet|held|hold|takes? place|next|dates?)/i.test(lead))) {
        const struck = isCovered(part, date);
        const {weekday} = date;
        found.push({row: {date: date.date, ...(weekday && {weekday})}, at: date.start, struck});
        text = blank(text, date.start, date.end);
      }
      from = date.end;
    }
    // A struck-out date beside one that stands is where the meeting was before.
    const standing = found.filter(({struck}) => !struck);
    for (const {row, struck} of found) {
      if (!struck) continue;
      if (standing[0]) Object.assign(standing[0].row, {movedFrom: row.date, status: 'moved'});
      else row.status = 'cancelled';
    }
    const kept = standing.length ? standing : found;
    if (!kept.length) return [];
    if (standing.length) text = withoutStruck(part, text);
    const shared: Draft = {};
    const first = kept[0]?.at ?? 0;
    text = links(
      part,
      text,
      (at) => (kept.filter((entry) => entry.at <= at).at(-1) ?? kept[0])?.row,
    );
    readWords(text.slice(0, first), shared, {lead: true});
    kept.forEach(({row, at}, place) => {
      readWords(text.slice(at, kept[place + 1]?.at), row);
    });
    const all = kept.map(({row}) => row);
    // "… and 26 May 2020 at 1.30pm": what only the last one says is said of all.
    const others = all.slice(0, -1);
    for (const key of ['start', 'end', 'venue', 'committee'])
      if (others.every((row) => row[key] === undefined)) shared[key] ??= all.at(-1)?.[key];
    // "9:30-12:30, 28 January 2020 (private session 12.30-1pm)": the meeting's time is the first.
    for (const row of all)
      if (row.held === 'private' && row.start && shared.start && shared.start !== row.start)
        Object.assign(row, {held: 'part-private', start: shared.start, end: shared.end});
    for (const row of all) for (const [key, value] of Object.entries(shared)) row[key] ??= value;
    for (const {of, values} of asides)
      Object.assign(found[of]?.struck ? (all[0] ?? {}) : (found[of]?.row ?? {}), values);
    return all;
  }

  /** Adds what a part without a date says to its meeting; `close` where it is in the same row or section. */
  function attach(part: Part, row: Draft | undefined, close: boolean, lead = false): void {
    if (!row) return;
    const {label} = part;
    const papersOnly =
      part.marks.length > 0 && /agenda|minutes|papers|recording|join/i.test(part.text);
    const timeOnly = !/\p{L}{3}/u.test(
      findTimes(part.text).reduce((text, {from, to}) => blank(text, from, to), part.text),
    );
    if (
      !close &&
      !(label && part.heading === undefined) &&
      !papersOnly &&
      !(timeOnly && !row.start)
    )
      return;
    const text = links(part, part.text, () => row).trim();
    if (label === 'ignored') return;
    if (label === 'questionsBy' || label === 'papersOn') {
      const [date] = findDates(text, {year: () => Number(row.date?.slice(0, 4))});
      const [time] = findTimes(text);
      if (date) row[label] = date.date + (time && label === 'questionsBy' ? `T${time.start}` : '');
    } else if (label === 'end') row.end ??= findTimes(text, true)[0]?.start;
    else if (label === 'venue' && !isOff(text) && !/^\W*(?:tb[ca]\b|to be |venue )/i.test(text)) {
      if (/[\p{L}\p{N}]/u.test(text))
        row.venue ??= text
          .replace(/\s*\|+\s*/g, ' ')
          .replace(/^\s*now (?:on |at |in |via |held )*/i, '');
    } else if (label === 'reason') row.reason = text;
    else if (label === 'papers' || label === 'join' || label === 'recording') {
      if (/cancel|postpon/i.test(text)) readWords(text, row);
    } else
      readWords(text, row, {lead: label === 'name' || (lead && !label), sure: label === 'time'});
  }
}

/** Whether a date is struck out. */
const isCovered = ({marks}: Part, date: TypedDate) => marks.some((mark) => covers(mark, date));
const covers = ({url, from, to}: Mark, {start}: TypedDate) =>
  !url && from <= start && to >= start + 3;

/** Words that were struck out say nothing beside words that stand, nor do links in them; `dates` stay. */
function withoutStruck(part: Part, left: string, dates: readonly TypedDate[] = []): string {
  const struck = part.marks.filter(
    (mark) => !mark.url && !dates.some((date) => covers(mark, date)),
  );
  part.marks = part.marks.filter(
    ({from, to}) => !struck.some((mark) => mark.from <= from && to <= mark.to),
  );
  return struck.reduce((text, {from, to}) => blank(text, from, to), left);
}

/** Gives each link to its meeting, and the text without them. */
function links(
  {text, marks, heading}: Part,
  left: string,
  rowAt: (at: number) => Draft | undefined,
): string {
  for (const {from, to, url} of marks) {
    const row = rowAt(from);
    if (!url || !row) continue;
    const used = readLink(text.slice(from, to).trim(), url, text.slice(to), heading ?? '', row);
    // A link that has the meeting's date in it says what the meeting is, too.
    const names = left.slice(from, to).includes('||||');
    left = blank(left, names ? to : from, to + used);
  }
  return left;
}

/** The row as a data file would have it. */
function finish(draft: Draft): Json {
  const {map, ...row} = draft;
  delete row.ignored;
  return map ? {...row, venue: {name: row.venue, url: map}} : row;
}
