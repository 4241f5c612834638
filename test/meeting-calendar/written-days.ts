import type {WrittenCase} from './written-case.js';

const january = (...days: number[]) => days.map((day) => ({date: `2020-01-${day}`}));

/** Days that share a month: each is a meeting. */
export const severalDays: WrittenCase[] = [
  {name: 'two days and a month', html: '28 and 29 January 2020', rows: january(28, 29)},
  {
    name: 'three days and a month',
    html: '28th, 29th &amp; 30th January 2020',
    rows: january(28, 29, 30),
  },
  {name: 'days from one to another', html: '28 - 30 January 2020', rows: january(28, 29, 30)},
  {
    name: 'two days with weekdays',
    html: 'Tuesday 28 &amp; Wednesday 29 January 2020, 2pm, Civic Centre',
    rows: (['tuesday', 'wednesday'] as const).map((weekday, place) => ({
      date: `2020-01-${28 + place}`,
      weekday,
      start: '14:00',
      venue: {name: 'Civic Centre'},
    })),
  },
  {
    name: 'two weekdays before two days',
    html: 'Tuesday and Wednesday 28 and 29 January 2020',
    rows: [{date: '2020-01-28', weekday: 'tuesday'}, {date: '2020-01-29'}],
  },
  {
    name: 'two days with a slash',
    html: '28/29 February 2020',
    rows: [{date: '2020-02-28'}, {date: '2020-02-29'}],
  },
  {
    name: 'two days for questions are no meetings',
    html: '28 January 2020, 2pm. Questions by 20 and 21 January 2020.',
    rows: [{date: '2020-01-28', start: '14:00', questionsBy: '2020-01-20'}],
  },
  {
    name: 'a period is no list of days',
    html: 'Consultation event 1 - 28 January 2020',
    rows: [{date: '2020-01-28', title: 'Consultation event 1'}],
  },
  {
    name: 'a number that is no day',
    html: 'Room 3, 28 January 2020',
    rows: [{date: '2020-01-28', venue: {name: 'Room 3'}}],
  },
];
