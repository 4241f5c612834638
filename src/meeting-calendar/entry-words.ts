import {weekdayOf} from '../shared/model/day.js';
import type {PublishedDocument} from '../shared/model/document.js';
import {capital, dayInWords, sizeInWords, timeInWords} from '../shared/model/format.js';
import type {Meeting, Venue} from '../shared/model/meeting.js';
import {say, type Words} from '../shared/model/words.js';
import {offState, type Entry} from './model.js';
import {TEXT, type MeetingCalendarText} from './text.js';

/** What is said of a meeting wherever it is shown: in the list, the grid, the file and the spreadsheet. */
export interface Saying {
  text: MeetingCalendarText & Words;
  language: string;
}
export const ENGLISH: Saying = {text: TEXT, language: 'en-GB'};

/** "Governing Body, annual general meeting"; what comes before is not said twice. */
export function nameInWords({title, committee, type}: Meeting, {text}: Saying): string {
  const kinds = {'annual-general': text.annualGeneral, extraordinary: text.extraordinary};
  const kind = type && type !== 'ordinary' ? kinds[type] : '';
  const name = [title, committee, kind].reduce<string>(
    (said, part = '') =>
      said.toLowerCase().includes(part.toLowerCase()) ? said : said + (said && ', ') + part,
    '',
  );
  return ((title ?? committee) ? name : capital(kind)) || text.meeting;
}

/** The day with its weekday as it was published, right or wrong. */
export function dateOf({date, weekday}: Meeting, {language}: Saying): string {
  const words = dayInWords(date, language);
  return weekday && weekday !== weekdayOf(date)
    ? words.replace(/^[^ ,]+/, capital(weekday))
    : words;
}

/** "1:30pm to 4pm", or that it is to be confirmed. */
export const timeOf = ({start, end}: Meeting, {text}: Saying): string =>
  !start
    ? text.timeToConfirm
    : end
      ? say(text.range, {start: timeInWords(start), end: timeInWords(end)})
      : timeInWords(start);

/** "Cancelled: due to coronavirus", "Moved from Tuesday 24 March 2020"; empty where all is as planned. */
export function statusOf(entry: Meeting, {text, language}: Saying, reason = entry.reason): string {
  const {movedTo, movedFrom} = entry;
  const off = offState(entry);
  const date = off ? movedTo : movedFrom;
  if (!off && !date) return '';
  const isCancelled = off === 'cancelled';
  const word = !date ? off : !off ? 'movedFrom' : isCancelled ? 'movedTo' : (`${off}To` as const);
  const status =
    (isCancelled && date ? `${text.cancelled}. ` : '') +
    say(text[word ?? 'moved'], {date: date ? dayInWords(date, language) : ''});
  return reason ? `${status}: ${reason}` : status;
}

/** Who may come, where that is known. */
export const heldOf = ({held}: Meeting, {text}: Saying): string | undefined =>
  held && text[held === 'part-private' ? 'partPrivate' : held];

/** "10am on Monday 27 January 2020": a moment, exact to the minute where it was given so; `about` that where it is no more. */
export function momentInWords(moment: string, {text, language}: Saying, about = false): string {
  const [day = '', time] = moment.split('T');
  const date = `${time ? `${timeInWords(time)} on ` : ''}${dayInWords(day, language)}`;
  return about ? say(text.about, {date}) : date;
}

/** "Civic Centre, Victoria Avenue, SS2 6ER". */
export const placeOf = (venue?: Venue): string =>
  [venue?.name, venue?.address, venue?.postcode].filter(Boolean).join(', ');

/** "Minutes (PDF, 199KB)". */
export function documentInWords({title, format, size}: PublishedDocument): string {
  const about = [format?.toUpperCase(), size && sizeInWords(size)].filter(Boolean).join(', ');
  return title + (about && ` (${about})`);
}

/** Name of a meeting with what is unusual about it, in one line. */
export function headline(entry: Entry | Meeting, saying: Saying): string {
  const status = statusOf(entry, saying, '');
  return (status && `${status}: `) + nameInWords(entry, saying);
}
