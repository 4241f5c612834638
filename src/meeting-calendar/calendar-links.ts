import {addDays} from '../shared/model/day.js';
import {ukInstant} from '../shared/model/uk-time.js';
import {headline, placeOf, type Saying} from './entry-words.js';
import {endOf, type Entry} from './model.js';

/** A time as calendar formats write it: "20200128T133000Z". */
export const digits = (time: string) => time.replace(/[-:]|\.\d+/g, '');

/** Where a meeting is: its venue, else the address to join it. */
export const locationOf = ({venue, join}: Entry) => placeOf(venue) || join;

/** Addresses that open a new event in a web calendar; a meeting without a time fills the day. */
export function calendarLinks(
  entry: Entry,
  saying: Saying,
  page = '',
): {Google: string; Outlook: string} {
  const {date, start} = entry;
  const at = (time: string | undefined, days: number) =>
    time ? new Date(ukInstant(date, time)).toISOString() : addDays(date, days);
  const from = at(start, 0);
  const to = at(endOf(entry) ?? start, 1);
  const subject = headline(entry, saying);
  const location = locationOf(entry) ?? '';
  const link = (address: string, fields: Record<string, string>) =>
    `https://${address}?${String(new URLSearchParams(fields))}`;
  return {
    Google: link('calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: subject,
      details: page,
      dates: digits(`${from}/${to}`),
      location,
    }),
    Outlook: link('outlook.office.com/calendar/0/deeplink/compose', {
      subject,
      body: page,
      startdt: from,
      enddt: to,
      location,
      ...(!start && {allday: 'true'}),
    }),
  };
}
