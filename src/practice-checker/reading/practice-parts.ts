import {behindBranch} from './branches.js';
import {POSTCODE} from './details.js';
import type {Entry} from './entry.js';
import type {Gathering} from './gathering.js';
import {saysDetails} from './inner-headings.js';
import {saysBranches} from './list-items.js';
import type {ReadParagraph} from './paragraph.js';
import {isNoPlace} from './places.js';
import {splitEntries} from './split-entries.js';
import type {Unfinished} from './unfinished.js';

/** A paragraph struck out that is no practice of its own: an editor put another in its place. */
export function isTakenOut({entry, isNamed}: ReadParagraph, above: Unfinished): boolean {
  const {lines, struck = []} = entry;
  const name = above.openName;
  return !isNamed && name !== undefined && lines.every((line) => struck.includes(line));
}

/** Takes a paragraph with a branch of the practice above: behind "Branch:", or below it. */
export function takeBranch(entry: Entry, gathering: Gathering): boolean {
  const [first = '', ...lines] = entry.lines;
  const {above} = gathering;
  if (!above.isOpen) return false;
  if (saysBranches(first)) {
    if (lines.length) {
      gathering.flush();
      for (const each of splitEntries({...entry, lines, title: undefined}))
        gathering.rows.sites(each, false);
    } else above.goOn({lines: [first]});
    return true;
  }
  const words = above.dropLabel() ? entry.lines.join(', ') : behindBranch(entry.lines.join(', '));
  if (!words || !POSTCODE.test(words)) return false;
  above.goOn({lines: [`Branch: ${words}`]});
  return true;
}

/** Takes a paragraph with a label in bold above its values: of the practice above, or of no use. */
export function takeLabelled(
  {title = '', lines: [first = '', ...lines], ...entry}: Entry,
  {above}: Gathering,
): boolean {
  if (!lines.length || title !== first || !above.isOpen) return false;
  const isDetails = saysDetails(first);
  if (isDetails) above.goOn({...entry, lines});
  return isDetails || (isNoPlace(first) && !lines.some((line) => POSTCODE.test(line)));
}
