import {addDays} from '../../shared/model/day.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {isUncertain} from './changes.js';
import {ofFormerDay, roleOf, valuesOf} from './date-roles.js';
import {overwrite} from './drafts.js';
import type {Part} from './labels.js';
import {blank, type Draft} from './line.js';
import {isThingMoved} from './off-beside.js';
import {findTimes} from './typed-time.js';

/* Dates that are no meeting's own: deadlines, and days from which or to which it was moved. */

/** The days before the meeting by which something is to be done: "Questions by 10am on 27 January 2020". */
export const deadlines = ({text}: Part, row: Draft) =>
  findDates(text, {year: yearNear(row)}).filter(
    ({date, start}) =>
      /^(?:questionsBy|papersOn|booking)$/.test(roleOf(text.slice(0, start)) ?? '') &&
      date <= (row.date ?? '') &&
      date >= addDays(row.date ?? '', -DEADLINE_DAYS),
  );
/** A deadline is no longer before its meeting; one that is belongs to another. */
const DEADLINE_DAYS = 60;

/** What is said of a January meeting's December is of the year before. */
const yearNear =
  ({date = ''}: Draft) =>
  (month: number) => {
    const [held = NaN, before = 0] = date.split('-').map(Number);
    return held - Number(before < 4 && month > 9);
  };

/** So near a time is of its day. */
const NEAR = 16;
/** What stands above the days to which meetings were moved. */
export const isNewDate = (heading: string) =>
  /^\W*(?:new|revised|re-?arranged|re-?scheduled|replacement|amended|changed|moved to)(?:\W+(?:new )?(?:meeting )?dates?\b.*)?\W*$/i.test(
    heading,
  );

const isReplacing = (lead: string) =>
  /^\W*(?:originally|previously|formerly|(?:(?:it|this) )?was(?: (?:originally|previously|formerly))?)(?: (?:due|planned|scheduled|arranged))?(?: to (?:be held|take place|meet))?(?: (?:for|on))?(?: the)?\W*$|^\W*(?:this )?(?:replac(?:es|ing)|in place of|instead of) (?:the )?(?:meeting )?(?:(?:of|on|planned for|due on) )?(?:the )?\W*$/i.test(
    lead,
  );

/** "Please email your question to … by noon on": the link in it parts no sentence. */
const ASKS = /\bquestions?\b.*\b(?:by|until|before)\b[^,]*$/i;

/** Takes the dates that say something of the meeting ("Moved to 21 January 2020") out of the text. */
export function withoutAsides(
  text: string,
  {text: whole, label, heading = ''}: Part,
  row: Draft,
): string {
  let left = text;
  for (const date of findDates(text, {year: yearNear(row)})) {
    if (date.date.length < 10) continue;
    const before = left.slice(0, date.start).split('|').at(-1) ?? '';
    const sentence =
      whole
        .trimStart()
        .slice(0, date.start)
        .split(/[.;]\s/)
        .at(-1) ?? '';
    const isAsked = ASKS.test(sentence);
    const role =
      label === 'questionsBy' || label === 'papersOn'
        ? label
        : ((isAsked ? 'questionsBy' : roleOf(before)) ??
          (isNewDate(heading) && date.date !== row.date ? 'movedTo' : undefined) ??
          (label === 'papers' && /available|publish|from/i.test(before) ? 'papersOn' : undefined));
    if (
      !role ||
      role === 'ignored' ||
      (role === 'movedTo' && (isUncertain(before) || isThingMoved(before)))
    )
      continue;
    const [time] = findTimes(left);
    const values = valuesOf(role, date, before, role === 'questionsBy' ? time?.start : undefined);
    // What is moved is held at the new time only.
    const [held] = role === 'movedTo' ? findTimes(left.slice(date.end, date.end + NEAR)) : [];
    overwrite(row, {...values, ...(held && {start: held.start, end: held.end})});
    const isMove = role.startsWith('moved');
    const own = ofFormerDay(role, left.slice(date.end));
    // "Replaces the meeting of" says nothing without its day.
    const isWhole = !isMove || own || (role === 'movedFrom' && isReplacing(before));
    const lead = isAsked ? sentence : isWhole ? before : '';
    left = blank(left, date.start - lead.length, date.end + own);
  }
  return label === 'questionsBy' || label === 'papersOn' ? '' : left;
}
