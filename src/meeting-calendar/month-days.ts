import {addDays, addMonths, isDay, monthLength, pad, weekdayIndex} from '../shared/model/day.js';
import type {Entry} from './model.js';

/** The month that was asked for; else today's, or where that is empty the next one with a meeting, else the last. */
export function monthToShow(asked = '', entries: readonly Entry[], today: string): string {
  if (isDay(`${asked}-01`)) return asked;
  const near = entries.find(({date}) => date >= today.slice(0, 7)) ?? entries.at(-1);
  return (near?.date ?? today).slice(0, 7);
}

/** The days of a month ("2020-01") in weeks from Monday; `undefined` where the week is another month's. */
export function monthWeeks(month: string): (string | undefined)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const lead = weekdayIndex(`${month}-01`);
  const length = monthLength(year, number);
  return Array.from({length: Math.ceil((lead + length) / 7)}, (_, week) =>
    Array.from({length: 7}, (_, weekday) => {
      const date = week * 7 + weekday - lead;
      return date >= 0 && date < length ? `${month}-${pad(date + 1)}` : undefined;
    }),
  );
}

/** Where each key of the APG's date grid leads from a day (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/). */
export function dayForKey(day: string, key: string, shift: boolean): string | undefined {
  const weekday = weekdayIndex(day);
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday);
    case 'End':
      return addDays(day, 6 - weekday);
    case 'PageUp':
      return addMonths(day, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shift ? 12 : 1);
  }
}
