import {BEEN, OFF_NOW} from '../off-words.js';
import {bodyIn} from './body-names.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {findTimes} from './typed-time.js';

/**
 * A further meeting on the day of one whose time and body are known: "2pm: Finance Committee" below
 * "11 January" and "10am: Audit Committee". None where the parts say more of that one.
 */
export function furtherOfDay(parts: readonly Part[], row: Draft | undefined): Draft | undefined {
  if (!row?.start || typeof row.committee !== 'string') return undefined;
  const body = meetingIn(parts.map(({text}) => text).join(' | '));
  if (!body || body.endsWith(row.committee) || row.committee.endsWith(body)) return undefined;
  const {date, weekday} = row;
  return {date, ...(weekday !== undefined && {weekday})};
}

/** Where further meetings begin in what is said behind a day: "Audit Committee 10am, Governing Body 1pm". */
export function furtherIn(words: string): number[] {
  const bodies = new Map<string, number>();
  // Nearly no text names two.
  if (!TWO.test(words)) return [];
  for (const {0: pause, 1: piece = '', index} of words.matchAll(PIECES)) {
    const body = meetingIn(piece);
    if (body && !bodies.has(body)) bodies.set(body, index + pause.length - piece.length);
  }
  return [...bodies.values()].slice(1);
}
const TWO =
  /(?:\b(?:committee|body|board|council|jscc|forum|panel|partnership|group)\b[\s\S]*){2}/i;
const PIECES = /(?:[,;]|\bthen\b|\bfollowed by\b|^)([^,;]*?)(?=[,;]|\bthen\b|\bfollowed by\b|$)/gi;

/** "Governing Body (cancelled)": a meeting without its time. */
const OFF = new RegExp(
  String.raw`\s*(?:[([–—:-]\s*)?(?:(?:meeting|${BEEN}) )*(?:${OFF_NOW})\W*$`,
  'iu',
);

/** The body of words that say nothing before it but a time; none where they say no time, or more of the body. */
function meetingIn(text: string): string | undefined {
  const times = findTimes(text);
  const words = times.reduce((left, {from, to}) => blank(left, from, to), text);
  const left = words.replace(OFF, '');
  const body = times.length || left !== words ? bodyIn(left) : undefined;
  if (!body) return undefined;
  const [before = '', behind = ''] = left.split(body);
  // "10.15am: Audit Committee report" is of the agenda.
  const isMeeting =
    /^(?:\W|\bthe\b)*$/i.test(before) &&
    /^\s*(?:$|[^\p{L}\p{N}\s’']|(?:meeting|in public|in private|at)\b)/iu.test(behind);
  return isMeeting ? body : undefined;
}
