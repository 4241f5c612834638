import {dayOf, WEEKDAYS} from '../model/day.js';
import {AND, NUMBERED, TH, weekday} from './date-spelling.js';
import type {TypedDate} from './typed-date.js';

const ITEM = String.raw`(?:${weekday('name')}[\s,]{1,3})?(?<day>\d{1,2})(?:${TH})?`;
/** Days before a date that share its month: "28 and", "Tuesday 28 &", "27th, 28th and", "28 -". */
export const DAYS_BEFORE = new RegExp(
  String.raw`(?<![a-z\d£.,:/-]|\b(?:${NUMBERED}|room|floor|meeting)\s{1,2})(?:${weekday('name')}\s{1,2}(?:and|&)\s{1,2}(?=[a-z]))?(?:${ITEM}${AND}){1,5}(?<!,\s{0,2})$`.replaceAll(
    /\?<(?:name|day)>/g,
    '',
  ),
  'i',
);
const WEEKDAY_AHEAD = new RegExp(String.raw`^${weekday('name')}\s{1,2}(?:and|&)`, 'i');
/** A longer span of days is a period and no meeting. */
const MAX_DAYS = 7;

/** The days that a list such as "28, 29 and" adds to a date whose month they share. */
export function daysOf(list: string, last: string): Pick<TypedDate, 'date' | 'weekday'>[] {
  const days = [...list.matchAll(new RegExp(ITEM, 'gi'))].map(({groups = {}}) => ({
    day: Number(groups.day),
    name: groups.name?.toLowerCase(),
  }));
  // "Tuesday and Wednesday 28 and 29 January": the weekdays come first, in the days' order.
  const ahead = WEEKDAY_AHEAD.exec(list)?.groups?.name?.toLowerCase();
  if (ahead && days[0]) days[0].name = ahead;
  const end = Number(last.slice(8));
  const first = days.at(-1)?.day ?? 0;
  const inOrder = days.every(({day}, place) => day < (days[place + 1]?.day ?? end));
  const isSpan = /(?:[-–—]|to)\s*$/i.test(list);
  if (!inOrder || (isSpan && end - first >= MAX_DAYS)) return [];
  if (isSpan) for (let day = first + 1; day < end; day++) days.push({day, name: undefined});
  return days.flatMap(({day, name}) => {
    const date = dayOf(Number(last.slice(0, 4)), Number(last.slice(5, 7)), day);
    const weekday = name && WEEKDAYS.find((full) => full.startsWith(name));
    return date ? {date, ...(weekday && {weekday})} : [];
  });
}
