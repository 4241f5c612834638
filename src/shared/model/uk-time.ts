/**
 * Meetings happen on UK clocks whatever the reader's own zone is. `Intl` knows the zone's rules;
 * an IANA library would weigh more than the calendar itself.
 */
const ZONE = 'Europe/London';
// Swedish dates are ISO dates. hourCycle h23 and not hour12: false, which some engines read as h24 and
// write midnight as 24:00.
const london = /* @__PURE__ */ new Intl.DateTimeFormat('sv', {
  timeZone: ZONE,
  hourCycle: 'h23',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** UK wall time of an instant (milliseconds since 1970): "2020-07-14T00:30". */
export const ukWallTime = (instant: number): string => london.format(instant).replace(' ', 'T');

/**
 * The day it is in the UK: at 23:30 UTC in July that is already tomorrow. Elements that need no more
 * than the day leave out what reads the time.
 */
export const ukToday = (now: number = Date.now()): string =>
  new Date(now).toLocaleDateString('sv', {timeZone: ZONE});

/**
 * The instant (milliseconds) of a UK wall time. In the hour that the clocks skip in March the offset
 * from before counts; in the hour that comes twice in October the first one, as RFC 5545 section
 * 3.3.5 rules (https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5).
 */
export function ukInstant(day: string, time: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const wall = `${day}T${time}`;
  const summer = asUtc - 3_600_000;
  return ukWallTime(summer) === wall ? summer : asUtc;
}
