import {findDates, type TypedDate} from '../../shared/parse/typed-date.js';
import {bareDays, frameOf, ownFrame, type Frame} from './frames.js';
import type {Part} from './labels.js';
import {blank} from './line.js';
import {monthFirst} from './month-first.js';
import {days} from './page-shapes.js';
import type {Sections} from './sections.js';
import {shortDates} from './short-dates.js';

/** Reads the days in parts of one row: with the year and month of its column, of its cells, of the headings. */
export function datesIn(parts: readonly Part[], sections: Sections, isHeading: boolean) {
  const cells: Frame = isHeading
    ? {}
    : (Object.assign(introOf(parts), ...parts.map((part) => known(frameOfCell(part)))) as Frame);
  return (part: Part, links: boolean): TypedDate[] => {
    const hidden = part.marks.filter(({url}) => url && !links);
    const text = hidden.reduce((text, {from, to}) => blank(text, from, to), part.text);
    const column = part.heading ? known(frameOf(part.heading)) : {};
    const own: Frame = {...cells, ...column};
    const year = sections.yearsFor(text, own.years);
    const dates = findDates(text, {year, each: true}).filter(({date}) => date.length === 10);
    if (dates.length || isHeading) return dates;
    const short = shortDates(text, year, part.label === 'date');
    if (short.length) return short;
    const turned = monthFirst(text, year, sections.isMonthFirst);
    if (turned.length) sections.isMonthFirst = true;
    if (turned.length) return turned;
    // "January: 14 and 26" says its month itself.
    const [lead = ''] = /^\W*[a-z]{3,9}\s?[:–—-]\s?(?=\d)/i.exec(text) ?? [];
    const led = lead ? frameOf(lead).month : undefined;
    const month = led ?? own.month ?? sections.within('month');
    const isSure = part.label === 'date' || (led ?? own.month) !== undefined;
    return bareDays(led ? blank(text, 0, lead.length) : text, {month, years: year}, isSure);
  };
}

/** What a cell says of the days beside it; "Jan 27" where its column is for months. */
const frameOfCell = ({text, heading = ''}: Part) =>
  /^\W*months?\W*$/i.test(heading) ? frameOf(text) : ownFrame(text);

/** "Meeting dates for 2020:" before the lines with the dates. */
function introOf([first]: readonly Part[]): Frame {
  const text = first?.text ?? '';
  const isIntro =
    /\b(?:dates?|meetings?|calendar|schedule)\b|20\d\d(?:[/–-]\d\d(?:\d\d)?)?\W*$/i.test(text) &&
    !days(text).length;
  return isIntro ? known(frameOf(text)) : {};
}

/** The frame without what it does not say, so that it hides nothing. */
const known = (frame: Frame = {}): Frame => ({
  ...(frame.years && {years: frame.years}),
  ...(frame.month && {month: frame.month}),
});
