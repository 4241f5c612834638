import {dayOf} from '../../shared/model/day.js';
import {month, weekday} from '../../shared/parse/date-spelling.js';
import {findDates} from '../../shared/parse/typed-date.js';
import {roleOf} from './date-roles.js';
import type {Part} from './labels.js';
import {blank} from './line.js';
import {monthNumber} from '../../shared/parse/date-spelling.js';

/* Days that are written as days and are none: "31 February 2027", "30 Mrz 2027", "03/24/2027". */

const NAMED = `(?:${weekday('name').replace('?<name>', '?:')}[\\s,.]{1,3}(?:the\\s)?)?`;
const TH = String.raw`(?:\s?(?:st|nd|rd|th))?`;
const NONE = new RegExp(
  [
    String.raw`(?<![\d.:£])${NAMED}(?<d1>\d{1,2})${TH}\s(?:of\s)?${month('m1')}[\s,]{1,2}(?<y1>20\d\d)(?!\d)`,
    String.raw`(?<![\d.:£\p{L}])${NAMED}(?<d2>\d{1,2})${TH}\s(?:of\s)?(?<m2>\p{L}{3,10})\.?[\s,]{1,2}(?<y2>20\d\d)(?!\d)`,
    String.raw`(?<!\p{L})${month('m3')}\s(?<d3>\d{1,2})${TH},?\s(?<y3>20\d\d)(?!\d)`,
    String.raw`(?<![\d./-])(?<d4>\d{1,2})(?<s4>[/.-])(?<m4>\d{1,2})\k<s4>(?<y4>20\d\d)(?![\d/-]|\.\d)`,
    String.raw`(?<![\d./-])(?<d5>\d{1,2})\/(?<m5>\d{1,2})\/(?<y5>\d\d)(?![\d/]|\s+${month('m7')})`,
    String.raw`(?<![\d-])(?<y6>20\d\d)-(?<m6>\d\d)-(?<d6>\d\d)(?![\d-])`,
  ].join('|'),
  'giu',
);

/** 1 to 12, of a name with a slip too; 0 where it is no month. */
const monthOf = (name: string): number =>
  MONTH.test(name)
    ? monthNumber(name)
    : Number(findDates(`1 ${name} 2000`)[0]?.date.slice(5, 7) ?? 0);
const MONTH = new RegExp(`^${month('name')}$`, 'i');

/** Takes such days out of a part, and gives them; those in links and behind "updated" and the like stay. */
export function withoutNoDays(part: Part): {part: Part; none: string[]} {
  const {text, label, heading, marks} = part;
  const none: string[] = [];
  if ((label && !/^(?:date|name)$/.test(label)) || (heading && !label)) return {part, none};
  let left = text;
  const lead = /^\W*/.exec(text)?.[0].length ?? 0;
  for (const {0: words, index, groups = {}} of text.matchAll(NONE)) {
    const get = (letter: string) =>
      Object.keys(groups).flatMap((name) => (name[0] === letter && groups[name]) || [])[0] ?? '';
    const [named, year] = [get('m'), Number(get('y'))];
    const month = Number(named) || monthOf(named);
    const end = index + words.length;
    // Nearly all are days.
    if (dayOf(year < 100 ? year + 2000 : year, month, Number(get('d')))) continue;
    const isInLink = marks.some(({url, from, to}) => url && from < end && to > index);
    if (
      isInLink ||
      // Elsewhere "12 Harcourt 2027" and "1/30/20" may be anything.
      ((groups.d2 ?? groups.d5) && index > lead) ||
      /^(?:of|at|the|to|spring|summer|autumn|winter)$/i.test(named) ||
      roleOf(text.slice(0, index))
    )
      continue;
    none.push(words.trim());
    left = blank(left, index, end);
  }
  return {part: none.length ? {...part, text: left} : part, none};
}
