import {dayOf} from '../shared/model/day.js';
import type {TypedDate} from '../shared/parse/typed-date.js';

/* Dates without marks, as people name files: "120319", "190312", "12032019", "12 03 19", "2019 03 12". */

/** A word in front of figures that count or refer to something. */
const NO_DATE =
  /(?:[£$€#]|\b(?:foi|refs?|reference|no|numbers?|id|case|requests?|responses?|log|contract|order|account|over|under|of|than|about|tel|telephone|phone|fax|code|postcode)\W{0,3})$/i;
/** What may stand behind a date at the end of a text: its ending, its bracket, or which version it is. */
const BEHIND =
  /^(?:\W*$|\.\w{2,4}\b|[)\]_-]|\s(?:\(|-|–)|\s(?:final|draft|updated|revised|amended|signed|(?:un)?(?:approved|confirmed|ratified)|part|public|private|v\d)\b)/i;
/** What stands behind it at the start: a name in capitals, or what the document is; "120319 patients" are no day. */
const BEHIND_FIRST = /^(?:[_-]|\s(?:[-–:]\s|\p{Lu}|(?:agendas?|minutes|papers|reports?|tor)\b))/u;
const FIGURES =
  /(?<![\p{L}\d.,/:£$€#]|\d[\s_])(?:(?<six>\d{6})|(?<eight>\d{8})|(?<day>\d\d)(?<gap>[\s_])(?<month>\d\d)\k<gap>(?<year>(?:20)?\d\d)|(?<first>20\d\d)\s(?<second>\d\d)\s(?<third>\d\d))(?![\p{L}\d]|[.,:/]\d|[\s_]\d)/gu;

/** Commissioning bodies' own pages begin with this year. */
const OLDEST = '2013';

/**
 * The day that six figures are. At the end of a text the day is first, as it is everywhere else; in
 * front, where it sorts files, the year; but the other where only that is neither before these bodies'
 * time nor in years to come.
 */
function dayOfSix(six: string, isAhead: boolean): string | undefined {
  const [a = 0, month = 0, b = 0] = (six.match(/\d\d/g) ?? []).map(Number);
  const [last, first] = [dayOf(2000 + b, month, a), dayOf(2000 + a, month, b)];
  const days = (isAhead ? [first, last] : [last, first]).filter(
    (day) => day !== undefined && Number(day.slice(0, 4)) <= new Date().getFullYear() + 1,
  );
  return days.find((day) => day !== undefined && day >= OLDEST) ?? days[0];
}

/** Dates in figures without marks that stand first or last in a text, as in the names of files. */
export function datesInFigures(text: string): TypedDate[] {
  const found: TypedDate[] = [];
  // Most texts have none, and need no look around them.
  if (!/\d{6}|\d\d[\s_]\d\d/.test(text)) return found;
  for (const match of text.matchAll(FIGURES)) {
    const {six, eight, day, month, year, first, second, third} = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    const isAhead = !/[\p{L}\d]/u.test(before);
    const fits = isAhead ? !behind.trim() || BEHIND_FIRST.test(behind) : BEHIND.test(behind);
    if (!fits || NO_DATE.test(before.slice(-16))) continue;
    const date = six
      ? dayOfSix(six, isAhead)
      : eight
        ? dayOf(Number(eight.slice(4)), Number(eight.slice(2, 4)), Number(eight.slice(0, 2)))
        : first
          ? dayOf(Number(first), Number(second), Number(third))
          : dayOf((Number(year) % 100) + 2000, Number(month), Number(day));
    if (date && date > '1990' && date < '2100') found.push({date, start, end});
  }
  return found;
}
