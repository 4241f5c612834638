import {readDataAttributes} from '../../shared/source/data-attributes.js';
import {committeeInColumn} from './committee-columns.js';
import {descriptionOf} from './descriptions.js';
import {kindOfDate, readDetails} from './details.js';
import {hasWords} from '../file-words.js';
import {MEETING_TYPES} from '../meetings.js';
import {FILED} from './further-days.js';
import {lengthOfLink} from './link-facts.js';
import {type Found, type Json} from './found.js';
import {noSuchDay} from './no-such-day.js';
import {onlyYear, type Dates} from '../page-dates.js';
import {headingsOver} from './page-headings.js';
import {statusOf, statusOverList, statusUnder} from './status.js';
import {committeeIn, isGroupOfType, typeIn} from './subject.js';
import {REMARKS} from '../../shared/parse/remarks.js';
import {wrongWeekday} from './wrong-weekday.js';

/** "AuditMinutesMarch2019.pdf" in words. */
const apart = (name: string) =>
  name.replace(/(\p{Ll})(?=[\p{Lu}\d])|(\p{Lu}|\d)(?=\p{Lu}\p{Ll})/gu, '$& ');

/** Heads of a column whose bare years are those of documents. */
const YEARS =
  /^(?:.*\b(?:years?|dated?|published|issued|approved|agreed|adopted|ratified|revised|updated|created|added|uploaded|posted)\b.*)?$/i;

/** The head of a column of what was done with papers, and the same right before a day: "Updated 3 May 2020" is no meeting's. */
const FILING = new RegExp(String.raw`\b${FILED}\b`, 'i');
const FILED_ON = new RegExp(String.raw`\b(?:${FILED}|updates?)(?:\s(?:on|in))?\W*$`, 'i');

/** A document's row, from its link, its lines, its columns and the headings above. */
export function documentRow(one: Found): Json {
  const {link, line, row, name, box, lines, alternatives, dates} = one;
  if (one.exact) return exactRow(one);
  const words = lines.filter((each) => each !== name?.line && hasWords(each.text, dates));
  const cells = words.filter(({block}) => block.closest('td, th')).map(({text}) => text);
  const contexts = [
    line.label,
    ...cells,
    one.lead,
    ...[...headingsOver(line.headings)].map(({text}) => text),
  ];
  const inWords = /\s/.test(row.title) ? row.title : apart(row.title);
  const said = descriptionOf(one, words);
  const [begins = ''] = said?.split(/[,.;:(]/) ?? [];
  const type =
    firstOf([row.title, inWords, one.own, ...contexts], typeIn) ??
    (isGroupOfType(begins) ? typeIn(begins) : undefined);
  const committeeAround = committeeInColumn(one) ?? firstOf(contexts, committeeIn);
  const committee = committeeIn(row.title) ?? committeeAround;
  // What stands beside a cell or under a heading with a date on it is of that meeting.
  const around = dateOfMeeting(contexts, dates);
  if (around.date) one.held = {day: around.date, committee: committeeAround};
  const meeting = MEETING_TYPES.includes(type ?? '') ? around : {};
  const isHeld = meeting.date?.length === 10 || !!dateOfMeeting(cells, dates).date;
  const result: Json = {...keptValues(box), ...meeting};
  const year = lines.find(
    ({text, label}) => onlyYear(text) && YEARS.test(label) && kindOfDate(label) === 'date',
  );
  const [month] = line.label ? dates(line.label) : [];
  const column = onlyYear(line.label) ?? month?.date ?? one.nameDate ?? onlyYear(year?.text ?? '');
  if (column) result.date ??= column;
  const review = lines.find(({text, label}) => onlyYear(text) && kindOfDate(label) === 'reviewBy');
  if (review) result.reviewBy ??= onlyYear(review.text);
  for (const {text, label} of [...lines].reverse()) {
    const {date, ...details} = readDetails(text, label, dates);
    Object.assign(
      result,
      details,
      date && !(meeting.date && isHeld && FILING.test(label)) && {date},
    );
  }
  const tableRow = link.closest('tr');
  const {date: day} = result;
  if (tableRow && typeof day === 'string' && day.length > 4)
    one.held ??= {day, committee: committeeAround, row: tableRow};
  const status = firstOf(
    lines.filter(({links}) => !links.length),
    ({text}) => statusOf(text, dates),
  );
  if (status) result.status = status;
  else
    result.status ??=
      statusOverList(link) ??
      firstOf([...headingsOver(line.headings)], ({text}) => statusUnder(text));
  Object.assign(
    result,
    row,
    type && {type},
    committee && {committee},
    said && {description: said},
    alternatives.length > 0 && {alternatives},
  );
  result.size ??= lengthOfLink(link);
  result.date ??= dates(inWords)[0]?.date;
  result.date ??= noSuchDay(
    [row.title, ...lines.filter(({label}) => YEARS.test(label)).map(({text}) => text)],
    dates,
  );
  const wrong = wrongWeekday(
    row.title,
    [line.text, ...lines.map(({text}) => text), ...contexts],
    result.date,
    dates,
  );
  if (wrong) Object.assign(result, {[REMARKS]: [['weekday-mismatch', wrong, 'warning']]});
  return result;
}

/** What `toHTML` wrote, while the words are still its own. */
const exactRow = ({link, row, box}: Found): Json => ({
  title: link.textContent,
  url: row.url,
  description: box.querySelector('p')?.textContent,
  ...Object.fromEntries(Object.entries(readDataAttributes(box)).filter(([key]) => key !== 'words')),
});

/** Where somebody has changed the words, they tell what they can, and the rest is kept. */
const keptValues = (box: Element): Json =>
  Object.fromEntries(
    Object.entries(readDataAttributes(box)).filter(
      ([key]) => !/^(words|date|size|format|pages|alternatives)$/.test(key),
    ),
  );

function firstOf<From, T>(all: readonly From[], read: (one: From) => T | undefined): T | undefined {
  for (const one of all) {
    const value = read(one);
    if (value) return value;
  }
  return undefined;
}

/** The date in the nearest text that has one and no more, and does not say when papers were filed. */
function dateOfMeeting(texts: readonly string[], dates: Dates): {date?: string} {
  for (const text of texts) {
    const [date, ...more] = dates(text);
    if (date && !more.length && !FILED_ON.test(text.slice(0, date.start))) return {date: date.date};
  }
  return {};
}
