import {MOVED} from '../off-words.js';
import {bodyIn} from './body-names.js';
import {MONTH} from './day-parts.js';
import {hold} from './held-notes.js';
import {isPlace, isProse} from './kinds-of-words.js';
import type {Draft} from './line.js';
import {findTimes} from './typed-time.js';

/** What another place or time is given with: "the venue has moved to", "moved to", "start time changed from 1pm to". */
const ELSEWHERE = new RegExp(
  String.raw`(?:\b(?<what>time|start|venue|location|room|place)s?\b(?:\s+(?:has|have|is|was|now|been|of|the|this|meeting))*\s+)?\b${MOVED}\b(?:\s+from\s(?<from>[^|;]{1,60}?)(?=\s+to\s|$))?(?:\s+(?:(?:to|until|till)\s+|(?=online|virtual))(?<to>[^|;()]+))?\s*$`,
  'i',
);

/** "The Forum, Norwich": a name that is no body's, and no time of a year or a week. */
const isNamedPlace = (words: string): boolean =>
  /^(?:the\s)?\p{Lu}\p{L}/u.test(words) && !bodyIn(words) && !isProse(words) && !WHEN.test(words);
const WHEN = new RegExp(
  String.raw`\b(?:${MONTH}|(?:mon|tue|wed|thu|fri|satur|sun)[a-z]{0,6}|spring|summer|autumn|winter|easter|christmas|new|next|later|early|mid|late|week|month|year|date|tb[cda]|20\d\d|q[1-4]|quarter|term|fy\d*)\b`,
  'i',
);

/** "Q4 2027/28", "the autumn": words that say when, and nothing else. */
export const isPeriod = (words: string): boolean =>
  WHEN.test(words) &&
  !/\p{L}/u.test(words.replace(new RegExp(WHEN, 'gi'), '').replace(/\b(?:the|of|in)\b/gi, ''));

/** "Time moved to 2pm", "the venue has moved to City Hall": the day stays. Gives what is still to be read. */
export function moveWithin(sentence: string, row: Draft, notes: string[]): string {
  const {index = 0, groups} = ELSEWHERE.exec(sentence) ?? {};
  const {what = '', from = '', to = ''} = groups ?? {};
  const start = sentence.lastIndexOf(',', index) + 1;
  if (!groups || /\bdates?\b/i.test(sentence.slice(start, index))) return sentence;
  const place = to.replace(/^(?:(?:in|at|to|the venue)\s+)+/i, '').trim();
  const [time] = findTimes(to);
  const isVenue =
    /^(?:venue|location|room|place)$/i.test(what) ||
    isPlace(place) ||
    (/\bmoved\b/i.test(sentence.slice(index)) && isNamedPlace(place));
  const isElse = what || isPlace(from) || findTimes(from).length;
  if (time && time.from < 4) Object.assign(row, {start: time.start}, time.end && {end: time.end});
  else if (isVenue && !isProse(place) && /\p{L}/u.test(place)) row.venue = place;
  else if (isElse) return `${sentence.slice(0, start)}${hold(sentence.slice(start), notes)}`;
  else return sentence;
  return `${sentence.slice(0, start)}|`;
}
