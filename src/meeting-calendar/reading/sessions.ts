import type {Draft} from './line.js';
import {findTimes, type TypedTime} from './typed-time.js';

/* Which part of a meeting is in public, and which time is that part's. */

/** What is shut, and who may not stay for it. */
const SHUT_PART =
  /\b(?:(?:private|closed|confidential|second) (?:part|session|section|items?|business|half|element)|part (?:two|2|b))\b/i;
const WHO =
  /\b(?:public|observers|press)\b.*\b(?:not|cannot|excluded|leave|withdraw)\b|\b(?:not open|closed|not for)\b.*\bpublic\b/i;
/** "Part of the meeting will be held in private", "a private session will follow". */
const PARTLY =
  /\bpart (?:(?:\d|two|b) )?of (?:the|this|our) (?:meeting|session|agenda)\b.*\b(?:private|closed|confidential)\b|\b(?:some|any|certain|confidential|sensitive|exempt|(?:the )?remaining) (?:\p{L}+ ){0,2}(?:items?|business|matters?|issues?)\b(?!.*\bonly\b).*\bin (?:private|camera|closed session)\b|\b(?:private|closed|confidential) (?:session|part|meeting)\b.*\b(?:follows?|afterwards|at the end)\b/iu;
/** No sentence on it is longer. */
const LONGEST = 200;
/** What says that only a part of the meeting is private, to be noted; `hold` gives what stands in its place. */
export const withoutPrivatePart = (text: string, row: Draft, hold: (words: string) => string) =>
  !/private|closed|confidential|second|part/i.test(text)
    ? text
    : text.replace(/[^.;|()[\]]+/g, (words) => {
        const isSaid =
          words.length < LONGEST &&
          ((SHUT_PART.test(words) && WHO.test(words)) || PARTLY.test(words));
        if (!isSaid || findTimes(words).length) return words;
        row.held = 'part-private';
        return hold(words);
      });

/** A part with its time in another line: "Private: 12.30pm", then "Public: 1.30pm". The public's time counts. */
export function readOtherPart(text: string, {start, end}: TypedTime, row: Draft) {
  const isPrivate = /\b(?:private|closed|confidential)\b/i.test(text);
  const isPublic = /\bpublic\b/i.test(text);
  if (row.held === 'private' && row.start && isPublic && !isPrivate)
    Object.assign(row, {start, end, held: 'part-private'});
  else if (row.held === 'public' && row.start && isPrivate && !isPublic) row.held = 'part-private';
}

/** The time of the part in public, where each part has its own: "private session 12.30, public session 1.30pm". */
export function publicPart(text: string, times: readonly TypedTime[]): TypedTime | undefined {
  if (times.length < 2 || !/\b(?:private|closed|confidential)\b/i.test(text)) return undefined;
  const pauses = [...text.matchAll(/[,;|]|\s[–—-]\s|\b(?:and|then|followed by)\b/gi)]
    .map(({index}) => index)
    .filter((at) => !times.some(({from, to}) => at >= from && at < to));
  const around = ({from, to}: TypedTime) =>
    text.slice(
      pauses.filter((at) => at < from).at(-1) ?? 0,
      pauses.find((at) => at >= to),
    );
  const open = times.filter(
    (time) =>
      /\bpublic\b/i.test(around(time)) &&
      !/\b(?:private|closed|confidential)\b/i.test(around(time)),
  );
  return open.length === 1 ? open[0] : undefined;
}

/** "9:30-12:30 (private session 12.30-1pm)": only the part that has a later time is private. */
export function heldBy(
  text: string,
  times: readonly TypedTime[],
  isLater: boolean,
): string | undefined {
  const parts = times.slice(1).map(({from, to}, place) => {
    const before = text.slice(times[place]?.to, from);
    const isLast = place === times.length - 2;
    return `${before} ${isLast ? text.slice(to, to + 40) : ''}`;
  });
  if (isLater) parts.push(text);
  if (parts.length && /\bpublic\b/i.test(text)) parts.push(text);
  return parts.some((words) => /\b(?:private|closed|confidential)\b/i.test(words))
    ? 'part-private'
    : undefined;
}
