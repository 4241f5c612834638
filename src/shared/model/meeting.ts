import {WEEKDAYS} from './day.js';
import {document} from './document.js';
import {count, day, moment, oneOf, postcode, text, time, url, value} from './fields.js';
import {either, list, record, type Of} from './shape.js';

/** Where a meeting is. Text alone is its name. */
const place = record({}, {name: text, address: text, postcode, url, access: text});
export type Venue = Of<typeof place>;
const venue = either(
  value('bad-venue: text or a record', (name): Venue => ({name: name.replace(/\s+/g, ' ')})),
  place,
);

/** What editors, calendar programs and schema.org ("EventCancelled") write instead of a status. */
const MEANT = {
  cancelled: /cancel|abandon|withdrawn|called off/,
  postponed: /postpone|defer|delay|on hold/,
  moved: /moved|resched|rearrang/,
  scheduled: /schedul|confirm|going ahead/,
};
const STATUSES = ['scheduled', 'cancelled', 'postponed', 'moved'] as const;
const status = value(
  `bad-status: one of ${STATUSES.join(', ')}`,
  (input) => {
    const words = input.toLowerCase();
    // "Not yet cancelled", "unconfirmed": who denies a word means something else.
    if (/\bnot\b|unconf|unsch/.test(words)) return undefined;
    return (Object.keys(MEANT) as (keyof typeof MEANT)[]).find((word) => MEANT[word].test(words));
  },
  {enum: STATUSES},
);

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
