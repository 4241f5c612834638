import {addNote} from './kinds-of-words.js';
import type {Draft} from './line.js';
import {heldIn} from '../held-words.js';
import {CHANGE, statusOf} from '../off-words.js';
import {findTimes} from './typed-time.js';

/* Columns whose heading asks, and whose cells answer. */

/** "Cancelled?" with yes or no, "Going ahead?" with no, "Status" with a cross. */
export function readStatusColumn(heading: string, text: string, row: Draft): boolean {
  const isOn = /^\W*(?:meeting )?(?:going ahead|taking place|goes ahead)\W*$/i.test(heading);
  if (isOn && /^\W*(?:yes|y|no|n|[✓✔✗✘❌])\W*$/iu.test(text)) {
    if (/^\W*(?:no?|[✗✘❌])\W*$/iu.test(text)) row.status = 'cancelled';
    return true;
  }
  const [sign] = /\bstatus\b/i.test(heading) ? (/^\s*[x✓✔✗✘❌]\W*$/iu.exec(text) ?? []) : [];
  if (sign) {
    if (!/[✓✔]/.test(sign)) row.status = 'cancelled';
    return true;
  }
  const [, word] = /^\W*(?:meeting )?(cancel{1,3}ed|postponed)\W*$/i.exec(heading) ?? [];
  if (!word) return false;
  if (/^\W*(?:no|n|-)?\W*$/i.test(text) && !/[✓✔]/.test(text)) return true;
  if (!/^\s*(?:(?:yes|y|x|true)(?!\p{L})|[✓✔])/iu.test(text)) return false;
  row.status = statusOf(word);
  const [, why] = /^\W*\w+\s*[–—(,:;-]+\s*(\p{L}[^()]{2,80})\)?\W*$/iu.exec(text) ?? [];
  if (why) row.reason ??= why;
  return true;
}

/** Who may come to what is in a column: "Part 1 (public)", "Time - private session", "Held in public?". */
function heldOver(heading: string): string | undefined {
  const words = heading
    .replace(AROUND, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (/^(?:public|can (?:members of )?the public attend)$/i.test(words)) return 'public';
  if (/^(?:private|closed|confidential)$/i.test(words)) return 'private';
  return heldIn(heading.replace(/\W+$/, ''));
}
const AROUND =
  /\b(?:part (?:\d|[a-c]|one|two)|part|time|start|starts|from|(?:meeting |session )?in|meeting|session|section)\b/gi;

const NO =
  /^\W*(?:no|n|none|[✗✘❌]|not public|not (?:held )?in public|no (?:\p{L}+ ){0,2}(?:meeting|session|part))\W*$/iu;

/** Of a meeting that is in public, and in private. */
const BOTH =
  /^\W*(?:both|mixed|part(?:ly|ially|s)?(?: (?:in )?(?:public|private|open|closed))?|(?:in )?(?:public|open|private|closed)\W+(?:(?:and|then) )?(?:in )?(?:public|open|private|closed))\W*$/i;

/** "Open/closed" with one of them, "Held in public?" with yes or no, "Private session" with its time. */
export function readHeldColumn(heading: string, text: string, row: Draft): boolean {
  const [, only] = /^\W*(?:in )?(public|open|private|closed|confidential)\W*$/i.exec(text) ?? [];
  if (only && /\b(?:open|closed|public|private)\b/i.test(heading)) {
    row.held = /^(?:public|open)$/i.test(only) ? 'public' : 'private';
    return true;
  }
  if (/\b(?:open|closed|public|private)\b/i.test(heading) && BOTH.test(text)) {
    row.held = 'part-private';
    return true;
  }
  const [, answer, why] =
    /^\W*(yes|no)\s*[–—(,:;-]+\s*(\p{L}[^()]{2,80})\)?\W*$/iu.exec(text) ?? [];
  if (answer && why && readHeldColumn(heading, answer, row)) {
    addNote(row, why, '. ');
    return true;
  }
  const held = heldOver(heading);
  // "Cancelled in public, private only" is of a meeting all the same.
  if (held === 'public' && CHANGE.test(text) && /\bprivate\b/i.test(text)) {
    row.held = 'private';
    addNote(row, `${heading}: ${text}`, '. ');
    return true;
  }
  const isNone = held === 'public' && /^\W*[-–—]\W*$/.test(text);
  const [yes, no] = [/^\W*(?:yes|y|✓|✔)\W*$/i.test(text), isNone || NO.test(text)];
  if (!held || held === 'part-private') return false;
  // Two columns with a yes each: "Meeting in public", "Meeting in private".
  if (yes && row.held && row.held !== held) row.held = 'part-private';
  else if (yes || no) row.held = yes === (held === 'public') ? 'public' : 'private';
  else if (held === 'public' && row.held === 'private' && findTimes(text)[0]) {
    const [{start, end} = {start: ''}] = findTimes(text);
    Object.assign(row, {start, end, held: 'part-private'});
  } else if (findTimes(text).length)
    row.held = row.start && held === 'private' ? 'part-private' : (row.held ?? held);
  // The meeting's time is that of its part in public.
  const isOnlyTime =
    findTimes(text).length > 0 && !/\p{L}{3}/u.test(text.replace(/noon|mid-?day/i, ''));
  return yes || no || (row.held === 'part-private' && isOnlyTime);
}
