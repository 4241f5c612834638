import {findDates} from '../../shared/parse/typed-date.js';
import {bodyIn} from './body-names.js';
import {isOnline, isPlace, isProse} from './kinds-of-words.js';
import {labelOf} from './labels.js';
import type {Line} from './line.js';
import {heldIn} from '../held-words.js';
import {CHANGE} from '../off-words.js';
import {typeIn} from './meeting-facts.js';
import {findTimes} from './typed-time.js';

/* An address over several lines: room, building, street, town, postcode. */

const LONGEST = 60;
const MOST_LINES = 8;
const end = (words: string) => words.replace(/[\s,.;]+$/, '');

/** Whether a line can be a part of an address, with nothing in it that is something else. */
function isAddressLine({text, marks}: Pick<Line, 'text' | 'marks'>): boolean {
  const words = end(text);
  return (
    words.length > 1 &&
    words.length <= LONGEST &&
    marks.every(({sign}) => sign) &&
    /^(?:\d|\p{Lu}|the\s|c\/o\s)/u.test(words) &&
    !/[:;@|*]|https?/.test(words) &&
    ![isProse, isOnline, bodyIn, typeIn, heldIn].some((says) => says(words)) &&
    !CHANGE.test(words) &&
    !/\b(?:tb[ca]|to be|meeting|session|workshop|seminar|event|agenda|papers|minutes)\b/i.test(
      words,
    ) &&
    !findTimes(words).length &&
    !findDates(words, {year: () => 2000}).length
  );
}

/** Whether a line ends with a place, as "Venue: The Green Room" and "2pm, Civic Centre," do. */
function isStart(line: Line): boolean {
  const words = end(line.text);
  const [, label = '', value = ''] = /^\W*([^:]{3,20}):\s*(.+)$/.exec(words) ?? [];
  if (line.marks.some(({sign}) => !sign) || isOnline(words)) return false;
  return isAddressLine(line) || isPlace(words) || (labelOf(label) === 'venue' && Boolean(value));
}

/** "Norwich", "Southend-on-Sea": a town may be the last line. */
const isTown = (words: string) => /^\p{Lu}[\p{Ll}'’]+(?:-[\p{L}'’]+)*$/u.test(words);

/** "The Forum, Norwich", "Boardroom, Lakeside 400": whether a line by itself says where, and nothing else. */
export function isAddress(line: Pick<Line, 'text' | 'marks'>): boolean {
  const pieces = end(line.text).split(/,\s+/);
  return (
    isAddressLine(line) &&
    (pieces.some(isPlace) ||
      (pieces.length === 2 && /^The\s/.test(line.text) && isTown(pieces[1] ?? '')))
  );
}

/** Lines of one row or paragraph, those of an address as one. */
export function joinAddresses(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at] as Line;
    let length = 1;
    if (first.level === undefined && isStart(first)) {
      const same = (line?: Line) => line && line.label === first.label && isAddressLine(line);
      while (length < MOST_LINES && same(lines[at + length])) length++;
      // What no place ends is no address: the lines below one may say something else.
      while (length > 1 && !endsAddress(lines, at + length - 1)) length--;
    }
    const run = lines.slice(at, at + length);
    joined.push(length > 1 ? {...first, text: run.map(({text}) => end(text)).join(', ')} : first);
    at += length - 1;
  }
  return joined;
}

/** "1.30pm / to / 4pm": a range over several lines is one line. */
export function joinRanges(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn =
      TO.test(line.text) || (before && /(?:^|\s)(?:to|until|till|[-–—])$/i.test(before.text));
    const isRange =
      before && goesOn && findTimes(before.text).length > 0 && line.label === before.label;
    if (isRange && !line.marks.length && line.level === undefined)
      joined[joined.length - 1] = {...before, text: `${before.text} ${line.text}`};
    else joined.push(line);
  }
  return joined;
}
const TO = /^(?:to|until|till|[-–—])$/i;

function endsAddress(lines: readonly Line[], at: number): boolean {
  const words = end(lines[at]?.text ?? '');
  const before = end(lines[at - 1]?.text ?? '');
  return isPlace(words) || (isTown(words) && isPlace(before));
}
