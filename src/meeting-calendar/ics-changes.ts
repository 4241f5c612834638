import {daysBetween} from '../shared/model/day.js';
import {momentsOf, type Event} from './ics-events.js';
import {meeting} from './ics-meeting.js';
import {inUk, keyOf, later, minutesBetween, type Moment} from './ics-moments.js';

type Json = Record<string, unknown>;

const paramsOf = (change: Event) => change.get('RECURRENCE-ID')?.[0]?.params ?? '';
const isAhead = (change: Event) => /;RANGE="?THISANDFUTURE\b/i.test(paramsOf(change));
/** The moments that it changes, in UK time. */
const changedBy = (change: Event) => momentsOf(change, 'RECURRENCE-ID').map(inUk);

/**
 * What RECURRENCE-IDs say of an event that repeats (RFC 5545, section 3.8.4.4): each of one date, or with
 * RANGE=THISANDFUTURE of all from one on, by as much later or earlier as that one.
 */
export class Changes {
  readonly #own: Set<Event>;
  /** Those of later dates too, the latest first. */
  readonly #ahead: readonly Event[];

  constructor(private readonly all: readonly Event[]) {
    this.#own = new Set(all);
    this.#ahead = all
      .filter((change) => isAhead(change) && changedBy(change)[0])
      .sort((a, b) => (fromOf(a) < fromOf(b) ? 1 : -1));
  }

  /** What is changed at a moment of the event; a change of that date alone counts before one of many. */
  rowAt(moment: Moment): Json | undefined {
    const {date} = inUk(moment);
    const key = keyOf(inUk(moment));
    const change = [...this.#own].find((one) => changedBy(one).some((of) => isAt(of, key)));
    if (change) {
      this.#own.delete(change);
      return movedFrom(meeting(change), date);
    }
    const ahead = this.#ahead.find((one) => fromOf(one) <= key);
    if (!ahead) return undefined;
    this.#own.delete(ahead);
    return movedFrom(meeting(ahead, shifted(moment, ahead)), date);
  }

  /** Changes of dates on which the event is not: meetings all the same. */
  get left(): Json[] {
    return [...this.#own].map((change) => meeting(change));
  }

  /** A range that is not known here. */
  get unread(): string | undefined {
    return this.all
      .filter((change) => !isAhead(change))
      .map((change) => /RANGE=[^;:]*/i.exec(paramsOf(change))?.[0])
      .find(Boolean);
  }
}

const fromOf = (change: Event): string => changedBy(change).map(keyOf)[0] ?? '';

/** Whether a RECURRENCE-ID is of this moment; a day alone is of whatever is on it. */
const isAt = (of: Moment, key: string) =>
  keyOf(of) === key || (!of.time && key.startsWith(of.date));

/** The meeting of a change whose event is not in the file. */
export function changedAlone(change: Event): Json {
  const [from] = changedBy(change);
  return from ? movedFrom(meeting(change), from.date) : meeting(change);
}

/** A meeting on another day than its rule has it was moved from there. */
const movedFrom = (row: Json, date: string): Json =>
  row.date === date || row.status ? row : {...row, status: 'moved', movedFrom: date};

/** A moment as much later, or earlier, as the first one that a change moves. */
function shifted(moment: Moment, change: Event): Moment {
  const at = inUk(moment);
  const [of] = changedBy(change);
  const [first] = momentsOf(change, 'DTSTART');
  const to = first && inUk(first);
  if (!of || !to) return at;
  if (at.time && of.time && to.time) return later(at, minutesBetween(of, to));
  const {date} = later({date: at.date}, daysBetween(of.date, to.date) * 1440);
  return {date, ...(to.time && {time: to.time})};
}
