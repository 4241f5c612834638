import {findDates} from '../../shared/parse/typed-date.js';
import type {Meta} from '../file-words.js';
import type {Dates} from '../page-dates.js';
import {readAfter, readBefore, readDetails} from './details.js';
import type {Name} from './words-beside.js';

/** What the words in front of and behind each link say of its file. */
export function detailsBeside([first = '', ...rest]: readonly string[], dates: Dates): Meta[] {
  // "28 January 2020: Agenda | Minutes" dates both.
  const {date} = readDetails(splitDay(first)?.day ?? first, '', dates);
  // Where an icon or size stands before the first link, one stands before each.
  const isAhead = Object.keys(readBefore(first)).length > 0;
  return rest.map((after, place) => {
    const behind = readAfter(after, dates, rest.length === 1);
    const ofNext = isAhead && place < rest.length - 1;
    return {
      ...(date && {date}),
      ...(isAhead && readBefore(place ? (rest[place - 1] ?? '') : first)),
      ...(ofNext ? datesOf(behind) : behind),
    };
  });
}

/** A date behind the last link of a name, where none has another, is of all that the name is of. */
export function dateAll(
  names: readonly (Name | undefined)[],
  between: readonly string[],
  dates: Dates,
  details: readonly Meta[],
) {
  const last = details.length - 1;
  const date = details[last]?.date;
  if (!date || between.slice(0, -1).some((text) => dates(text).length)) return;
  for (let place = last; names[place] && names[place] === names[last]; place--) {
    const own = details[place];
    if (own) own.date ??= date;
  }
}

const datesOf = ({date, reviewBy}: Meta): Meta => ({
  ...(date && {date}),
  ...(reviewBy && {reviewBy}),
});

/** "28 January 2020: Agenda" in two. */
export function splitDay(text: string): {day: string; rest: string} | undefined {
  const [first] = findDates(text);
  const rest = text.slice(first?.end);
  return first && !text.slice(0, first.start).trim() && /^\s?[:–—-]\s*\p{L}/u.test(rest)
    ? {day: text.slice(0, first.end), rest}
    : undefined;
}
