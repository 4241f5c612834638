import {WEEKDAYS} from './day.js';
import {document} from './document.js';
import {count, day, moment, oneOf, text, time, url, value} from './fields.js';
import {either, list, record, type Of} from './shape.js';

/** Where a meeting is. Text alone is its name. */
const place = record({}, {name: text, address: text, postcode: text, url, access: text});
export type Venue = Of<typeof place>;
const venue = either(
  value('bad-venue: text or a record', (name): Venue => ({name: name.replace(/\s+/g, ' ')})),
  place,
);

/** American spelling, and what calendar programs and editors write, are read too. */
const status = oneOf('bad-status', ['scheduled', 'cancelled', 'postponed', 'moved'], {
  canceled: 'cancelled',
  abandoned: 'cancelled',
  deferred: 'postponed',
  rescheduled: 'moved',
  confirmed: 'scheduled',
});

/** What a meeting and a rule that makes meetings have in common. */
export const meetingDetails = {
  title: text,
  committee: text,
  start: time,
  end: time,
  status,
  reason: text,
  held: oneOf('bad-held', ['public', 'private', 'part-private']),
  type: oneOf('bad-type', ['ordinary', 'annual-general', 'extraordinary']),
  venue,
  join: url,
  recording: url,
  booking: record({}, {email: text, telephone: text, url, by: moment}),
  documents: list(either(text, document)),
  notes: text,
  updated: day,
  sequence: count,
};

/** One meeting (`meetings[]`); times are UK wall time. */
export const meeting = record(
  {date: day},
  {
    id: text,
    ...meetingDetails,
    weekday: oneOf('bad-weekday', WEEKDAYS),
    movedTo: day,
    movedFrom: day,
    questionsBy: moment,
    papersOn: day,
    series: text,
  },
);
export type Meeting = Of<typeof meeting>;
