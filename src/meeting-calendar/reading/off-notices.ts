import {findDates} from '../../shared/parse/typed-date.js';
import {overwrite} from './drafts.js';
import type {Draft} from './line.js';
import {isWithin} from './off-bounds.js';
import {offNotice, type Notice, type Off} from './off-sentences.js';
import {findTimes} from './typed-time.js';

/* Notices that name no day, and the meetings beside them that they are of. */

/** Whether a meeting is one of those; `first`: the day of the first meeting beside it. */
export function isOffBy(
  {months, bounds, year, body}: Off,
  {date = '', committee}: Draft,
  first = date,
): boolean {
  const known = typeof committee === 'string' ? committee : body;
  return (
    (!bounds || isWithin(date, bounds, first.slice(0, 4))) &&
    (!months.length || months.includes(Number(date.slice(5, 7)))) &&
    (!year || date.startsWith(year)) &&
    (!body || Boolean(known?.endsWith(body)) || body.endsWith(known ?? ''))
  );
}

/** What a notice of a new day says of a meeting: without its year it is the one that is nearest. */
function movedBy({movedTo = '', status}: Notice, {date = '', ...row}: Draft): Draft {
  const [held = 0, month = 0] = date.split('-').map(Number);
  const year = (other: number) => held - Math.round((other - month) / 12);
  const [day] = findDates(movedTo, {year});
  const [time] = findTimes(movedTo);
  return row.status === undefined && day
    ? {status, movedTo: day.date, ...(time && {start: time.start, end: time.end})}
    : {};
}

/** Notices and the meetings beside them, as the page's lines are read. */
export class OffNotices {
  readonly #notices: {notice: Notice; section: object | undefined; at: number}[] = [];
  readonly #sections = new Map<Draft, readonly object[]>();

  /** Remembers in which sections (`path`) meetings stand. */
  place(rows: readonly Draft[], path: readonly object[]) {
    for (const row of rows) this.#sections.set(row, path);
  }

  /** Takes the notice in a text; `at`: how many meetings stand before it. */
  take(text: string, path: readonly object[], at: number) {
    const notice = offNotice(text);
    if (notice) this.#notices.push({notice, section: path.at(-1), at});
  }

  /**
   * Calls off the meetings that each notice is of: those of its section that say nothing else. A notice
   * of one meeting says nothing where several may be meant; `today` tells which is the next.
   */
  settle(rows: readonly Draft[], today: string) {
    for (const {notice, section, at} of this.#notices) {
      const beside = new Set(
        rows.filter(
          (row) => !row.exact && row.date && section && this.#sections.get(row)?.includes(section),
        ),
      );
      const first = [...beside].map(({date = ''}) => date).sort()[0];
      const meant = rows.filter(
        (row, place) =>
          beside.has(row) &&
          (notice.which !== 'above' || place < at) &&
          (notice.which !== 'below' || place >= at) &&
          isOffBy(notice, row, first),
      );
      const next = meant
        .filter(({date = ''}) => date >= today)
        .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
      const isOpen = notice.which === 'only' && meant.length > 1;
      for (const row of notice.which === 'next' ? next.slice(0, 1) : isOpen ? [] : meant)
        if (notice.movedTo) overwrite(row, movedBy(notice, row));
        else if (notice.status) row.status ??= notice.status;
        else row.held = 'private';
    }
  }
}
