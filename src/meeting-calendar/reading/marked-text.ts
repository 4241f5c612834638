import type {TypedDate} from '../../shared/parse/typed-date.js';
import type {Part} from './labels.js';
import {blank, type Draft, type Mark} from './line.js';
import {isStatus} from '../off-words.js';
import {readLink} from './typed-links.js';

/* What the links and the struck-out words of a text say. */

/** Whether a date is struck out. */
export const isStruck = ({marks}: Part, date: TypedDate): boolean =>
  marks.some((mark) => covers(mark, date));
const covers = ({url, from, to}: Mark, {start}: TypedDate) =>
  !url && from <= start && to >= start + 3;

/** Words that were struck out say nothing beside words that stand, nor do links in them; `dates` stay. */
export function withoutStruck(part: Part, left: string, dates: readonly TypedDate[] = []): string {
  const struck = part.marks.filter(
    (mark) => !mark.url && !mark.sign && !dates.some((date) => covers(mark, date)),
  );
  part.marks = part.marks.filter(
    ({from, to}) => !struck.some((mark) => mark.from <= from && to <= mark.to),
  );
  return struck.reduce((text, {from, to}) => blank(text, from, to), left);
}

/** "To book a place email" before an address that says it all. */
const INVITATION =
  /(?:^|[.;|(]\s*)((?:to|please|for|if you)\b[^.;|()]{0,80}|(?:e-?mail|call|tel(?:ephone)?|phone|contact)(?: us)?:?\s*)$/i;

/** A paper that says that there is no meeting. */
const OFF_PAPER =
  /^\W*(?:meeting )?(?:notice of (?:the )?(?:meeting )?cancellation|cancellation(?: of (?:the |this )?meeting)?(?: (?:notice|letter|statement|announcement))?|notice:? (?:of )?(?:meeting cancelled|cancelled meeting))(?: \(?(?:pdf|docx?|word)\b.*)?\W*$/i;

/** Gives each link to its meeting, and the text without them. */
export function withoutLinks(
  {text, marks, heading, label}: Part,
  left: string,
  rowAt: (at: number) => Draft | undefined,
): string {
  for (const {from, to, url} of marks) {
    const row = rowAt(from);
    if (!url || !row) continue;
    const words = text.slice(from, to).trim();
    const column = {label: heading, isVenue: label === 'venue', isContact: label === 'booking'};
    if (OFF_PAPER.test(words)) row.status ??= 'cancelled';
    const {used, names} = readLink(words, url, text.slice(to), column, row);
    const invitation = /^(?:mailto|tel):/i.test(url)
      ? (INVITATION.exec(left.slice(0, from))?.[1] ?? '')
      : '';
    // A name in it says whom to ask: that stays.
    const before = /(?!^)\p{Lu}/u.test(invitation) ? 0 : invitation.length;
    // A link that has the meeting's date in it says what the meeting is, too.
    const stays = names || isStatus(words) || left.slice(from, to).includes('||||');
    left = blank(left, stays ? to : from - before, to + used);
  }
  return left;
}
