import {ukInstant, ukToday} from '../shared/model/uk-time.js';
import {describer} from '../shared/view/structured-data.js';
import {agenda} from './agenda.js';
import {ENGLISH, headline, placeOf, statusOf} from './entry-words.js';
import {endOf, offState, type Entry} from './model.js';
import type {MeetingCalendarModel} from './schema.js';

/** Writes the meetings that the public can come to into the page as schema.org `Event`s. */
export const describe = describer((model: MeetingCalendarModel) => events(model, ukToday()));

/** schema.org `Event` of each meeting that is not private (https://schema.org/Event). */
export const events = (model: MeetingCalendarModel, today: string): object[] =>
  agenda(model, today)
    .filter(({held}) => held !== 'private')
    .map((entry) => event(entry, model));

const STATUS = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  moved: 'EventRescheduled',
} as const;

function event(entry: Entry, {organisation}: MeetingCalendarModel): object {
  const {date, start, venue, join, movedFrom, reason, notes} = entry;
  const description = [reason && statusOf(entry, ENGLISH), notes].filter(Boolean).join('. ');
  const state = offState(entry) ?? (movedFrom ? 'moved' : undefined);
  const end = endOf(entry);
  const place = placeOf(venue);
  const locations = [
    ...(place
      ? [
          {
            '@type': 'Place',
            name: venue?.name ?? place,
            address: [venue?.address, venue?.postcode].filter(Boolean).join(', ') || place,
          },
        ]
      : []),
    ...(join ? [{'@type': 'VirtualLocation', url: join}] : []),
  ];
  return {
    '@type': 'Event',
    name: headline(entry, ENGLISH),
    startDate: moment(date, start),
    ...(end && {endDate: moment(date, end)}),
    eventStatus: `https://schema.org/${state ? STATUS[state] : 'EventScheduled'}`,
    ...(movedFrom && {previousStartDate: moment(movedFrom, start)}),
    eventAttendanceMode: `https://schema.org/${join ? (place ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`,
    ...(locations.length && {location: locations.length > 1 ? locations : locations[0]}),
    ...(organisation?.name && {
      organizer: {
        '@type': 'Organization',
        name: organisation.name,
        ...(organisation.url && {url: organisation.url}),
      },
    }),
    ...(description && {description}),
    isAccessibleForFree: true,
  };
}

/** "2020-07-14T13:30+01:00", or the day alone. */
function moment(date: string, time: string | undefined): string {
  if (!time) return date;
  const ahead = Date.parse(`${date}T${time}:00Z`) - ukInstant(date, time);
  return `${date}T${time}+0${ahead / 3_600_000}:00`;
}
