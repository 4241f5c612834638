import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {monthsIn} from './changes.js';
import type {Draft} from './line.js';
import {boundsOf, isWithin, type Bounds} from './off-bounds.js';

/* "All meetings have been cancelled": a notice that names no day, of the meetings beside it. */

/** Which meetings are off: those of some months or between some days, of a year, of a body; all where none is said. */
export interface Off {
  status: string;
  months: number[];
  bounds?: Bounds;
  year?: string;
  body?: string;
}

/** A notice, and which of the meetings beside it, by where they stand, it is of. */
interface Notice extends Off {
  which: 'all' | 'above' | 'below' | 'next' | 'only';
}

const VERB = String.raw`(?:(?:has|have|is|are|were|was|will|be|been|being|now|all|both|currently|therefore|unfortunately|temporarily|also) )+`;
const OFF = String.raw`(?<word>cancel{1,3}ed|postponed|suspended|deferred|called off|stood down|withdrawn|paused|on hold|not (?:now )?(?:be )?(?:going ahead|go ahead|tak(?:e|ing) place|held)(?! (?:in|at)\b))`;
const NOTICE = new RegExp(
  String.raw`^\W*(?:please note:?\s(?:that\s)?|unfortunately,?\s|(?:due|owing) to [^,]{3,60},\s)*(?<subject>(?:[\p{L}\d’'-]+ ){0,7}(?:meetings?|sessions?|dates|AGM)(?: [\p{L}\d-]+){0,5}?) ${VERB}${OFF}(?!\p{L})`,
  'iu',
);
/** Of meetings that are not beside it, or may be off. */
const OTHERS =
  /\b(?:[Ii]f|unless|may|might|[Ss]ome|[Mm]any|[Ss]everal|[Nn]o|[Oo]ther|[Pp]ast|[Pp]revious|[Ll]ast|which|that (?:was|were)|policy)\b/;

/** "There will be no meetings in 2027." */
const NO_MEETINGS =
  /^\W*(?:please note:?\s(?:that\s)?|unfortunately,?\s)*there (?:will be|are) no meetings (?:at all )?(?:in|during) (?<subject>\p{L}{3,9} 20\d\d|\p{L}{3,9}|20\d\d)\W*$/iu;

/** The sentence without what stands between commas, unless that names further months. */
const withoutAside = (sentence: string): string =>
  sentence.replace(/,\s[^,]{3,80},(?=\s)/g, (aside) => (monthsIn(aside).length ? aside : ''));

/** The notice in a text of meetings whose days it does not name. */
function offNotice(text: string): Notice | undefined {
  for (const whole of text.split(/[.!?](?:\s+|$)/)) {
    const bounded = SEVERAL.test(whole) && !LATER.test(whole) ? boundsOf(whole) : undefined;
    const sentence = bounded?.rest ?? whole;
    const {subject: when} = NO_MEETINGS.exec(sentence)?.groups ?? {};
    const [, year] = /(20\d\d)/.exec(when ?? '') ?? [];
    if (when && (year ?? monthsIn(when).length))
      return {status: 'cancelled', months: monthsIn(when), year, which: 'all'};
    const {subject = '', word} = NOTICE.exec(withoutAside(sentence))?.groups ?? {};
    const months = monthsIn(subject);
    const isOne = !/\b(?:meetings|sessions|dates)\b/i.test(subject);
    const isNext = /\bnext\b/i.test(subject);
    const isDated = findDates(sentence, {year: () => 2000}).some(({date}) => date.length === 10);
    if (!word || isDated || OTHERS.test(sentence.replace(/^\W*please note that/i, ''))) continue;
    if (isOne && !isNext && !months.length) continue;
    const [, where] = /\b(above|following)\b/i.exec(subject) ?? [];
    return {
      status: /^(?:postp|defer|paused|on hold)/i.test(word) ? 'postponed' : 'cancelled',
      months,
      bounds: bounded?.bounds,
      year: /(?<!\d)20\d\d(?![\d/–-])/.exec(subject)?.[0],
      body: bodyIn(subject),
      which:
        isNext && isOne
          ? 'next'
          : isOne
            ? 'only'
            : where
              ? /^a/i.test(where)
                ? 'above'
                : 'below'
              : 'all',
    };
  }
  return undefined;
}

const SEVERAL = /\b(?:meetings|sessions|dates)\b/i;
/** "Postponed until 1 April" tells the new day. */
const LATER = /\b(?:postponed|deferred|re-?scheduled)\s+(?:to|until|till)\b/i;

/** Whether a text says from or until which day meetings are off, so that the day is no meeting's. */
export const isBounded = (text: string): boolean =>
  SEVERAL.test(text) && offNotice(text)?.bounds !== undefined;

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
        row.status ??= notice.status;
    }
  }
}
