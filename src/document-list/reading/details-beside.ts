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

/** What joins links that one thing is said of: "Agenda and papers for 5 June 2019". */
const JOIN = /^\s*(?:[,&+]|,?\s*\b(?:and|plus|with)\b)\s*$/i;
/** What leads from them to the date that they share. */
const TO_DATE =
  /^\W*(?:(?:both|for|of|from|on|the|dated|held|approved|agreed|published|issued|updated|revised|amended|meeting)\b\W*)*$/i;

/**
 * A date behind the last link of a name, where none has another, is of all that the name is of; so it is of
 * all links that only a comma or "and" joins.
 */
export function dateAll(
  names: readonly (Name | undefined)[],
  between: readonly string[],
  dates: Dates,
  details: readonly Meta[],
) {
  const last = details.length - 1;
  const behind = between[last + 1] ?? '';
  const [first] = dates(behind);
  const isLed = !!first && TO_DATE.test(behind.slice(0, first.start));
  const date = details[last]?.date ?? (isLed ? first.date : undefined);
  if (!date || between.slice(0, -1).some((text) => dates(text).length)) return;
  const areJoined = isLed && between.slice(1, -1).every((text) => JOIN.test(text));
  for (let place = last; place >= 0; place--) {
    const own = details[place];
    if (own && (areJoined || (names[place] && names[place] === names[last]))) own.date ??= date;
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
