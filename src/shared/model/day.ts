/**
 * Calendar days as ISO text ("2019-02-14"). Text sorts and compares as dates do, survives JSON,
 * and has no time zone to slip in. Arithmetic goes through UTC, where every day has 24 hours.
 */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Milliseconds of a day. */
const DAY_MS = 86_400_000;

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** A day that exists: "2019-02-30" is none. */
export function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const date = Number(value.slice(8));
  // The date refuses the 30th of February, which engines that roll over would move to March.
  return date < 29 || new Date(utc(value)).getUTCDate() === date;
}

/** Days in a month; `month` is 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** ISO text from numbers, absent when there is no such day. */
export function dayOf(year: number, month: number, date: number): string | undefined {
  const day = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
  return isDay(day) ? day : undefined;
}

/** Two digits: 7 is "07". */
export const pad = (number: number): string => String(number).padStart(2, '0');

export const addDays = (day: string, days: number): string => text(utc(day) + days * DAY_MS);

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((utc(b) - utc(a)) / DAY_MS);

/** The same date in a later month, held back to that month's last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = monthLength(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return text(first.getTime() + (Math.min(date, last) - 1) * DAY_MS);
}

/** Weekday names as data files write them, Monday first as UK calendars do. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Place in `WEEKDAYS`: Monday is 0. */
export const weekdayIndex = (day: string): number => (new Date(utc(day)).getUTCDay() + 6) % 7;

export const weekdayOf = (day: string): Weekday => WEEKDAYS[weekdayIndex(day)] ?? 'monday';
