import {bodyIn} from './body-names.js';
import {monthsIn} from './day-parts.js';
import {withoutPreface} from '../off-words.js';

/* "There will be no meetings in August": the months in which a sentence says that nobody meets, or not in public. */

const WHEN = String.raw`(?:in|during|for) (?!public|private)(?<subject>\p{L}{3,9}(?:(?:,| and| or) \p{L}{3,9})*(?: 20\d\d)?|20\d\d)(?: (?:due|owing) to [^.;]+| because [^.;]+)?\W*$`;
/** "There will be no meetings in 2027.", "There is no meeting in August." */
const NO_MEETINGS = new RegExp(
  String.raw`^there (?:will be|is|are) no (?:formal )?meetings? (?:at all )?(?:held )?${WHEN}`,
  'iu',
);
/** "The Governing Body will not meet in August", "… in public in May". */
const NOT_MEETING = new RegExp(
  String.raw`^(?:we|(?<who>(?:[\p{L}’'-]+ ){0,7}(?:committee|board|body|council|group|panel|forum|CCG|ICB))) (?:(?:will|do|does|shall|is|are) (?:not|no longer)|cannot) (?:now )?(?:be )?(?:meet(?:ing)?|hold(?:ing)? (?:a |its |any )?meetings?) (?<how>in public )?${WHEN}`,
  'iu',
);

/** "The March meeting will now be held in private." */
const IN_PRIVATE = new RegExp(
  String.raw`^(?:the|our) (?<subject>(?:\p{L}+,? ){1,6})meetings? (?<how>(?:will|is to|are to) (?:(?:now|instead|both|all) )*(?:be held|take place|meet) in private)\W*$`,
  'iu',
);

/** Whether a text says of some months only that nobody meets in them, or not in public. */
export const isOfMonths = (text: string): boolean =>
  text
    .split(/[.!?](?:\s+|$)/)
    .map(withoutPreface)
    .some(
      (sentence) =>
        NOT_MEETING.test(sentence) ||
        monthsIn(IN_PRIVATE.exec(sentence)?.groups?.subject ?? '').length > 0,
    );

/** The months or the year in which a sentence says that a body does not meet; without a status where it meets in private. */
export function monthsOff(written: string) {
  const sentence = withoutPreface(written);
  const {
    subject = '',
    who = '',
    how,
  } = [NO_MEETINGS, NOT_MEETING, IN_PRIVATE]
    .map((words) => words.exec(sentence)?.groups)
    .find(Boolean) ?? {};
  const [year] = /20\d\d/.exec(subject) ?? [];
  const months = monthsIn(subject);
  if (!year && !months.length) return undefined;
  return {status: how ? undefined : 'cancelled', months, year, body: bodyIn(who)};
}
