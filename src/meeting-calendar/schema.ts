import {bankHolidays} from '../shared/model/bank-holidays.js';
import {WEEKDAYS} from '../shared/model/day.js';
import {document} from '../shared/model/document.js';
import {day, oneOf, text, time, url, value} from '../shared/model/fields.js';
import {meeting, meetingDetails} from '../shared/model/meeting.js';
import {common} from '../shared/model/organisation.js';
import {list, record, type Of} from '../shared/model/shape.js';

const weekday = oneOf('bad-weekday', WEEKDAYS);

/** A whole number in a range: "every 2", "the 15th", "nth: -1" for the last. */
const whole = (from: number, to: number) =>
  value(
    `bad-number: a whole number from ${from} to ${to}`,
    (input) => {
      const number = /^-?\d+$/.test(input) ? Number(input) : NaN;
      return number >= from && number <= to && number ? number : undefined;
    },
    {type: 'integer', minimum: from, maximum: to},
  );

/** So long before each meeting: the first that is given counts. */
const ahead = whole(1, 366);
const before = record({}, {workingDays: ahead, days: ahead, weekday, time});
export type Before = Of<typeof before>;

/** A rule in place of dates (`series[]`). */
const series = record(
  {id: text, from: day},
  {
    ...meetingDetails,
    every: whole(1, 999),
    unit: oneOf('bad-unit', ['weeks', 'months']),
    on: record({}, {weekday, nth: whole(-1, 4), day: whole(1, 31)}),
    until: day,
    except: list(day),
    questionsBy: before,
    papersOn: before,
  },
);
export type Series = Of<typeof series>;

/** What the calendar reads: `meetings` or `series`, and what helps to show them. */
export const schema = record(
  {},
  {
    ...common,
    meetings: list(meeting),
    series: list(series),
    documents: list(document),
    feed: url,
    bankHolidays,
  },
);
export type MeetingCalendarModel = Of<typeof schema>;
