import {ukWallTime} from '../../shared/model/uk-time.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {collapsed} from './page-shapes.js';
import {findTimes} from './typed-time.js';
import {MONTHS} from '../../shared/parse/date-spelling.js';

/** "2020-07-14T12:30:00Z" on UK clocks; a moment without a zone is on them already. */
function ukMoment(datetime: string): {date: string; time?: string} | undefined {
  const [, date, time, zone] =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T\s](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?/i.exec(
      datetime,
    ) ?? [];
  if (!date || !time) return date ? {date} : undefined;
  // Midnight is a day without a time, and noon UTC is how Drupal writes one (its date-only fields).
  if (time === '00:00' || (time === '12:00' && zone?.toUpperCase() === 'Z')) return {date};
  const instant = zone ? Date.parse(`${date}T${time}:00${zone}`) : NaN;
  if (Number.isNaN(instant)) return {date, time};
  const wall = ukWallTime(instant);
  return {date: wall.slice(0, 10), time: wall.slice(11)};
}

/**
 * What a `time` element says: its words, and from its attribute what they leave out: the year of
 * "28 January", the time of "28 January 2020". `known` is a day that the row has already: an
 * element with a time only is then no other day. Absent where the words say it all.
 */
export function timeWords(node: Element, known: string): string | undefined {
  const words = collapsed(node.textContent);
  const {date, time} = ukMoment(node.getAttribute('datetime') ?? '') ?? {};
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  if (!date || !year || !month || !day) return undefined;
  const hasTime = findTimes(words).length > 0;
  const dates = findDates(words, {year: () => year}).filter(({date}) => date.length === 10);
  const isOwn = dates.some((found) => found.date === date);
  const behind = hasTime || !time ? '' : ` ${time}`;
  if (/\d{4}/.test(words) && dates.length) return isOwn && behind ? `${words}${behind}` : undefined;
  const [own] = dates;
  if (own && isOwn)
    return `${words.slice(0, own.end)} ${String(year)}${words.slice(own.end)}${behind}`;
  if (!dates.length && hasTime && known.includes(date)) return undefined;
  // "January 28 @ 1:30 pm" and "28.1." are no days by themselves.
  const name = MONTHS[month - 1] ?? '';
  const rest = words.replace(
    new RegExp(
      String.raw`(?:${name}[a-z]*\.?\s0?${day}|\b0?${day}\s?(?:st|nd|rd|th)?\s${name}[a-z]*)(?!\d)(?:,?\s${year})?`,
      'i',
    ),
    '',
  );
  return `${date} ${hasTime ? rest : behind}`;
}
