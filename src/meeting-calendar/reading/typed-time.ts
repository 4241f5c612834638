import {pad} from '../../shared/model/day.js';

/** A time, or from one to another, as it stands in a text; on the 24-hour clock. */
export interface TypedTime {
  start: string;
  end?: string;
  /** Place in the text: `text.slice(from, to)`. */
  from: number;
  to: number;
}

const clock = (n: number) =>
  String.raw`(?:(?<!\d)(?:12(?:[.:]00)?\s{0,2})?(?<w${n}>(?<!after)noon|mid-?day|midnight)|(?<![\d£.:/])(?<h${n}>\d{1,2})(?:(?:\s?[.:;·]\s?|h|[,\s](?=(?:00|15|30|45)\s?[ap]\.?\s?m\b))(?<m${n}>[0-5]\d)(?:[.:]00(?!\d))?|(?<n${n}>[0-5]\d)(?=\s?h(?:ou)?rs|\s?(?:[-‐‑–—]|to)\s?\d{4}(?!\d)|(?!\s?\d)))?(?![\d%]|\.\d)\s{0,2}(?:(?<a${n}>[ap])\.?\s?m(?![a-z])\.?|(?<s${n}>h(?:ou)?rs\b|o\s?['’]?\s?clock\b))?)`;
const TIME = new RegExp(
  String.raw`${clock(1)}(?:\s{0,3}(?:[-‐‑–—−]|\b(?:to|till?|until|and|(?<for>for(?: an?)?))\b)\s{0,3}(?:approx(?:imately|\.)?\s|about\s)?${clock(2)})?`,
  'giu',
);
/** What stands before numbers that are no times. */
const NO_TIME =
  /(?:room|floor|item|version|page|part|no\.?|suite|unit|ext\.?|tel\.?|band|level|phase|v)\s*$/i;

/**
 * Times in a text, in order: "1.30pm", "2-4pm", "3.30 to 6.00pm", "12 noon", "14.00hrs", "1400 - 1600". A bare
 * number is a time only beside one that is surely a time ("1.30pm till 4"), or where the text is
 * known to be about times (`sure`, a cell of a Time column).
 * An hour from 1 to 6 without am or pm is the afternoon's: nobody calls a committee for 2am.
 */
export function findTimes(text: string, sure = false): TypedTime[] {
  const found: TypedTime[] = [];
  for (const match of text.matchAll(TIME)) {
    const one = read(match.groups, 1);
    let two = read(match.groups, 2);
    // "1400 - 1600", but not the years "2020 - 2025".
    const packed = one?.packed && two?.packed && (one.packed !== '20' || two.packed !== '20');
    const known = sure || one?.sure || two?.sure || packed;
    if (!one || !known || NO_TIME.test(text.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    let to = match.index + match[0].length;
    // "1.30pm - 4 Harcourt Avenue" goes on with a house number, "1.30pm and 2 others" with a count.
    if (two && !two.sure && !sure && !packed && /^\s?[\p{L}]/u.test(text.slice(to))) {
      to =
        match.index +
        match[0].search(/\s*(?:[-‐‑–—−]|to\b|till?\b|until\b|and\b|for\b)\s*\d+\s*$/u);
      two = undefined;
    }
    const start = match.groups?.for && two ? two : one;
    const end = match.groups?.for ? undefined : two;
    found.push({...resolve(start, end), from: match.index, to});
  }
  return found;
}

interface Clock {
  /** Minutes since midnight, as the digits say. */
  minutes: number;
  half?: 'a' | 'p';
  /** Whether it can only be a time of the 24-hour clock: "09.30", "14:00", "noon". */
  exact: boolean;
  sure: boolean;
  /** The hour of a time in four digits: "14" of "1400". */
  packed?: string;
}

function read(groups: Record<string, string | undefined> = {}, n: number): Clock | undefined {
  const [word, hour, minute, packed, half, hours] = ['w', 'h', 'm', 'n', 'a', 's'].map(
    (letter) => groups[letter + String(n)],
  );
  if (word) return {minutes: /night/i.test(word) ? 0 : 720, exact: true, sure: true};
  const minutes = Number(hour) * 60 + Number(minute ?? packed ?? 0);
  if (!hour || Number(hour) > 23) return undefined;
  return {
    minutes,
    half: half?.toLowerCase() as Clock['half'],
    exact: Number(hour) > 12 || hour.startsWith('0') || Boolean(packed),
    sure: Boolean(half ?? hours ?? minute),
    ...(packed && hour.length === 2 && {packed: hour}),
  };
}

const HALF = 720;
/** The time with a half of the day: "12" is the first hour of its half. */
const inHalf = ({minutes}: Clock, half: Clock['half']) =>
  (minutes % HALF) + (half === 'p' ? HALF : 0);
const text = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

function resolve(start: Clock, end?: Clock): {start: string; end?: string} {
  const alone = (time: Clock) =>
    time.exact
      ? time.minutes
      : inHalf(time, time.half ?? (time.minutes >= 420 && time.minutes < HALF ? 'a' : 'p'));
  let from = alone(start);
  if (!end) return {start: text(from)};
  let until = alone(end);
  // A half said once serves both ends where that keeps them in order: "2-4pm", but "11-1pm".
  if (end.half && !start.half && !start.exact) {
    from = inHalf(start, end.half);
    if (from > until) from = inHalf(start, end.half === 'p' ? 'a' : 'p');
  } else if (!end.half && !end.exact) {
    until = inHalf(end, start.half ?? (from < HALF ? 'a' : 'p'));
    if (until <= from) until = inHalf(end, 'p');
  }
  return {start: text(from), end: text(until)};
}
