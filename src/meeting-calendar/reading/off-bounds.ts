import {addDays, addMonths, pad} from '../../shared/model/day.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {monthNumber} from '../../shared/parse/date-spelling.js';
import {isMonth} from './day-parts.js';

/* From which day, or until which, meetings are off: "All meetings from 1 April 2027 have been cancelled". */

/** Both days are in it; one without a year has `NO_YEAR`. */
export interface Bounds {
  from?: string;
  until?: string;
  /** Days on which meetings are held all the same. */
  except?: string[];
}
/** Stands for a year that is not said; nothing that is still read was in it. */
const NO_YEAR = '1900';

const LEAD =
  /\b(?<word>from|since|starting|beginning|after|before|until|till?|to|up to|through|between|and|except(?:ing)?|excluding|apart from|other than|bar)(?:\s+(?:for|the (?:one|meeting)))?(?:\s+(?:and including|including|the end of|the beginning of|on|the))*\s*$/i;
const MONTH_ALONE =
  /(?<=\b(?:from|since|after|before|until|till?|to|between|and|of)\s)(?<month>\p{Lu}\p{Ll}{2,8})(?!\s+20\d\d|\p{L}|\s+\d)/gu;

/** The bounds that a sentence says, and the sentence without them; none where a day in it is no bound. */
export function boundsOf(sentence: string): {bounds: Bounds; rest: string} | undefined {
  const dates = findDates(sentence, {year: () => Number(NO_YEAR)});
  const months = [...sentence.matchAll(MONTH_ALONE)]
    .filter(([name]) => isMonth(name))
    .map(({0: name, index}) => ({
      date: `${NO_YEAR}-${pad(monthNumber(name))}`,
      start: index,
      end: index + name.length,
    }));
  const bounds: Bounds = {};
  let isExcept = false;
  let isBetween = false;
  let rest = '';
  let last = 0;
  for (const {date, start, end} of [...dates, ...months].sort((a, b) => a.start - b.start)) {
    const before = sentence.slice(last, start);
    const lead = LEAD.exec(before);
    if (!lead) return undefined;
    const word = lead.groups?.word?.toLowerCase();
    // "The January and May meetings" are two; "between January and May" is a bound.
    if (word === 'and' && !isExcept && !isBetween) return undefined;
    isBetween = word === 'between';
    isExcept = /^(?:exc|apart|other|bar)/.test(word ?? '') || (isExcept && word === 'and');
    if (isExcept) (bounds.except ??= []).push(date);
    else Object.assign(bounds, boundBy(word, date));
    rest += before.slice(0, lead.index);
    last = end;
  }
  if (!last) return undefined;
  const behind = sentence.slice(last).replace(/^\s*(?:onwards?|inclusive|\(inclusive\))/i, '');
  return {bounds, rest: `${rest}${behind}`.replace(/\s+/g, ' ')};
}

function boundBy(word: string | undefined, date: string): Bounds {
  const first = date.length === 7 ? `${date}-01` : date;
  const next = date.length === 7 ? addMonths(first, 1) : addDays(first, 1);
  if (word === 'after') return {from: next};
  if (word === 'before') return {until: addDays(first, -1)};
  return /^(?:from|since|starting|beginning|between)$/.test(word ?? '')
    ? {from: first}
    : {until: addDays(next, -1)};
}

/** Whether a day is within them; `year` is that of a bound that says none. */
export function isWithin(
  date: string,
  {from = '', until = '9999', except = []}: Bounds,
  year: string,
): boolean {
  if (except.some((day) => date.startsWith(day.replace(NO_YEAR, date.slice(0, 4))))) return false;
  const [first, last] = [from, until].map((day) => day.replace(NO_YEAR, year));
  return (first ?? '') <= date && date <= (last ?? '');
}
