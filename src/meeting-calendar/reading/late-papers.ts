import {findDates} from '../../shared/parse/typed-date.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {readLink} from './typed-links.js';

/** A link that names the meeting it belongs to, which may stand anywhere on the page. */
interface Late {
  words: string;
  url: string;
  behind: string;
  /** Where it belongs if no such meeting is listed. */
  row?: Draft;
}

const PAPER = /\b(?:minutes|agenda|papers|notes|pack|actions?)\b/i;

/** Papers that stand beside no meeting or behind another: "Minutes of the meeting held on 28 July". */
export class LatePapers {
  readonly #late: Late[] = [];

  /** Takes such links out of a part that merely stands behind a meeting. */
  take(part: Part, row: Draft | undefined): void {
    for (const mark of part.marks) {
      const {from, to, url} = mark;
      const words = part.text.slice(from, to).trim();
      if (!url || !PAPER.test(words) || !dayIn(words)) continue;
      this.#late.push({words, url, behind: part.text.slice(to), row});
      part.text = blank(part.text, from, to);
      part.marks = part.marks.filter((other) => other !== mark);
    }
  }

  /** Gives each to the meeting that it names. */
  settle(rows: readonly Draft[]): void {
    for (const {words, url, behind, row} of this.#late) {
      const day = dayIn(words) ?? '';
      const named = rows.filter(({date}) => date?.endsWith(day) || date?.startsWith(`${day}-`));
      // A month alone tells only where one meeting is in it.
      const target = day.length === 7 && named.length > 1 ? undefined : named.at(-1);
      const to = target ?? row;
      if (to) readLink(words, url, behind, {}, to);
    }
  }
}

/** The day that words name: "2020-07-28", "-07-28" where they say no year, or the month "2020-07". */
function dayIn(words: string): string | undefined {
  const full = findDates(words);
  const [day] = full.filter(({date}) => date.length === 10);
  const [open] = findDates(words, {year: () => 2000}).filter(({date}) => date.length === 10);
  return day?.date ?? open?.date.slice(4) ?? full[0]?.date;
}

/** Rows that are papers of a meeting which stands in a row of its own, or of one another, are one. */
export function withPapersTogether(rows: readonly Draft[]): Draft[] {
  const byDay = new Map<string, Draft[]>();
  const merged = new Set<Draft>();
  for (const row of rows) {
    const others = byDay.get(row.date ?? '') ?? [];
    const meeting = row.exact ? undefined : others.find((other) => isSame(other, row));
    if (meeting && onlyPapers(row)) add(meeting, row);
    else if (meeting && onlyPapers(meeting)) {
      const {documents = []} = meeting;
      Object.assign(meeting, row, {documents: [...documents, ...(row.documents ?? [])]});
    } else {
      byDay.set(row.date ?? '', [...others, row]);
      continue;
    }
    merged.add(row);
  }
  return rows.filter((row) => !merged.has(row));
}

const isSame = (a: Draft, b: Draft) =>
  !a.exact && (!a.committee || !b.committee || a.committee === b.committee);

const onlyPapers = ({documents, ...row}: Draft): boolean =>
  Boolean(documents?.length) &&
  (documents ?? []).every(({title}) => PAPER.test(title as string)) &&
  Object.keys(row).every(
    (key) => /^(?:date|weekday|committee|held)$/.test(key) || row[key] === undefined,
  );

function add(meeting: Draft, {documents = [], ...row}: Draft) {
  for (const [key, value] of Object.entries(row)) meeting[key] ??= value;
  meeting.documents = [...(meeting.documents ?? []), ...documents];
}
