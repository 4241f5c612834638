import {addDays, weekdayIndex} from '../../src/shared/model/day.js';
import {dayInWords} from '../../src/shared/model/format.js';
import {ukToday} from '../../src/shared/model/uk-time.js';
import type {Example} from './example.js';

/** A Tuesday so many weeks ahead, or back, so that the examples have a next meeting on any day. */
const tuesday = (weeks: number) => {
  const today = ukToday();
  return addDays(today, weeks * 7 + 1 - weekdayIndex(today));
};

/** "20200128", as calendar files write a day. */
const compact = (day: string) => day.replaceAll('-', '');

const TAG = 'ccg-meeting-calendar';
const script = (data: object, attributes = '') =>
  `<${TAG}${attributes && ` ${attributes}`}><script type="application/json">${JSON.stringify(data)}</script></${TAG}>`;
const southend = {name: 'NHS Southend CCG', code: '99G', kind: 'CCG'};
const body = {
  committee: 'Governing Body',
  start: '13:30',
  end: '16:00',
  held: 'public',
  venue: {name: 'Civic Centre', address: 'Victoria Avenue, Southend-on-Sea', postcode: 'SS2 6ER'},
};
const series = {
  id: 'governing-body',
  ...body,
  every: 2,
  unit: 'months',
  on: {weekday: 'thursday', nth: 4},
  from: '2016-01-28',
  held: 'part-private',
  notes: 'From time to time confidential items are considered in a private session.',
};

export const southendSeries: Example = {
  title: 'Every other month (Southend)',
  why: 'Southend says “Public meetings of the Governing Body are held bi-monthly” with a private session where needed, and names no dates. One rule says it; the dates here are examples.',
  markup: script({organisation: southend, series: [series]}, 'limit="3"'),
};

export const hybrid: Example = {
  title: 'Meeting in a room and online',
  why: 'Someone who wants to attend finds the place, access, the link to join, how to book and the last moment for questions.',
  markup: script({
    meetings: [
      {
        ...body,
        date: tuesday(3),
        venue: {
          ...body.venue,
          url: 'https://www.openstreetmap.org/#map=18/51.54/0.71',
          access:
            'Step-free from the car park. A hearing loop and interpreters are available: ask us 5 working days before.',
        },
        join: 'https://teams.microsoft.com/l/meetup-join/example',
        booking: {
          email: 'board@example.nhs.uk',
          telephone: '01702 000000',
          by: addDays(tuesday(3), -7),
        },
        questionsBy: `${addDays(tuesday(3), -1)}T10:00`,
        documents: [
          {
            title: 'Agenda and papers',
            url: '/papers.pdf',
            format: 'pdf',
            size: 1887437,
            type: 'papers',
          },
        ],
      },
    ],
  }),
};

export const cancelled: Example = {
  title: 'Cancelled meeting',
  why: 'The meeting stays in the list and says so, with the reason; the next one that is held comes first.',
  markup: script({
    meetings: [
      {...body, date: tuesday(2), status: 'cancelled', reason: 'not enough members can attend'},
      {...body, date: tuesday(10)},
    ],
  }),
};

export const postponed: Example = {
  title: 'Postponed meeting',
  why: 'No new date is known yet; nothing is offered for the calendar.',
  markup: script({
    meetings: [
      {...body, date: tuesday(2), status: 'postponed'},
      {...body, date: tuesday(9)},
    ],
  }),
};

export const moved: Example = {
  title: 'Moved meeting',
  why: 'Both dates are shown: the old one says where the meeting went, the new one where it came from.',
  markup: script({
    meetings: [
      {
        ...body,
        date: tuesday(2),
        status: 'moved',
        movedTo: tuesday(3),
        reason: 'the hall is closed',
      },
    ],
  }),
};

export const privateMeeting: Example = {
  title: 'Meeting in private',
  why: 'It is listed, but the next meeting that the public can attend comes first.',
  markup: script({
    meetings: [
      {
        ...body,
        title: 'Remuneration Committee',
        committee: 'Remuneration Committee',
        date: tuesday(1),
        held: 'private',
      },
      {...body, date: tuesday(4)},
    ],
  }),
};

export const timeToConfirm: Example = {
  title: 'Time to be confirmed',
  why: 'A date without a time is complete; the calendar file has it as a tentative day.',
  markup: script({
    meetings: [{committee: 'Governing Body', type: 'annual-general', date: tuesday(6)}],
  }),
};

export const questionsDeadline: Example = {
  title: 'Questions three working days before',
  why: 'The deadline is reckoned back over weekends and the bank holidays of England and Wales.',
  markup: script(
    {
      series: [{...series, questionsBy: {workingDays: 3, time: '17:00'}, papersOn: {days: 7}}],
      bankHolidays: {
        'england-and-wales': {
          division: 'england-and-wales',
          events: [{title: 'Christmas Day', date: '2026-12-25'}],
        },
      },
    },
    'limit="2"',
  ),
};

export const committees: Example = {
  title: 'Several committees',
  why: 'A person picks the committee; the choice has an address.',
  markup: script({
    meetings: [
      {...body, date: tuesday(2)},
      {...body, committee: 'Audit Committee', date: tuesday(3), start: '09:30', end: '11:00'},
      {
        ...body,
        committee: 'Primary Care Commissioning Committee',
        date: tuesday(4),
        start: '12:00',
        end: undefined,
      },
      {...body, date: tuesday(11)},
    ],
    feed: 'https://example.nhs.uk/meetings.ics',
  }),
};

export const monthGrid: Example = {
  title: 'Month',
  why: 'A table with one tab stop; arrow keys move by day and week, Page Up and Page Down by month.',
  markup: script(
    {
      meetings: [
        {...body, date: tuesday(0)},
        {...body, committee: 'Audit Committee', date: tuesday(0), start: '09:30', end: '11:00'},
        {...body, date: tuesday(1), status: 'cancelled'},
        {...body, date: tuesday(6)},
      ],
    },
    'view="month"',
  ),
};

export const yearPlanner: Example = {
  title: 'Year planner',
  why: 'Twelve months on one sheet, to print.',
  markup: script(
    {
      series: [
        {
          ...series,
          unit: 'weeks',
          every: 3,
          on: {weekday: 'thursday'},
          from: `${ukToday().slice(0, 4)}-01-04`,
        },
      ],
    },
    'view="year"',
  ),
};

export const pastPapers: Example = {
  title: 'Papers and minutes of past meetings',
  why: 'Papers come from the document list’s own data, by the meeting’s id; past years are folded.',
  markup: script({
    meetings: [
      {...body, id: 'gb-jan', date: '2020-01-28'},
      {
        ...body,
        id: 'gb-nov',
        date: '2019-11-26',
        recording: 'https://www.youtube.com/watch?v=example',
      },
    ],
    documents: [
      {
        title: 'Agenda',
        url: '/agenda.pdf',
        format: 'pdf',
        size: 203776,
        type: 'agenda',
        meeting: 'gb-jan',
      },
      {title: 'Minutes', url: '/minutes.pdf', format: 'pdf', type: 'minutes', meeting: 'gb-nov'},
    ],
    updated: '2020-02-03',
  }),
};

export const oneCommittee: Example = {
  title: 'One committee on its own page',
  why: 'The site template sets the committee; no other is shown, counted or downloaded.',
  markup: script(
    {
      meetings: [
        {...body, date: tuesday(2)},
        {...body, committee: 'Audit Committee', date: tuesday(3)},
      ],
    },
    'committee="Audit Committee" heading="Audit Committee meetings"',
  ),
};

export const existingTable: Example = {
  title: 'The site’s own table',
  why: 'Date, time, place and papers as an editor typed them years ago.',
  markup: `<${TAG}><table>
    <tr><th>Date</th><th>Time</th><th>Venue</th><th>Papers</th></tr>
    <tr><td>${dayInWords(tuesday(3))}</td><td>1.30pm – 4pm</td><td>Civic Centre</td><td><a href="papers.pdf">Agenda and papers</a> (PDF, 1.8MB)</td></tr>
    <tr><td>${dayInWords(tuesday(12))}</td><td>1.30pm – 4pm</td><td>Cancelled</td><td></td></tr>
  </table></${TAG}>`,
};

export const existingList: Example = {
  title: 'The site’s own list',
  why: 'Lines as people type them, under a heading for the committee.',
  markup: `<${TAG}><h3>Governing Body</h3><ul>
    <li>11 May 2021, 3.30 pm to 6.00 pm</li>
    <li>Tuesday, 30th January 2024, 9.30 am – 12.00 pm</li>
    <li>1 March 2022, 3.30 to 6.00pm</li>
    <li>${dayInWords(tuesday(5))} (time to be confirmed)</li>
  </ul></${TAG}>`,
};

export const wrongWeekday: Example = {
  title: 'Weekday that is not the date’s',
  why: 'It is shown as it was published and the editor is told; nothing is moved silently.',
  markup: `<${TAG} check><ul><li>Tuesday 29 July 2024, 1.30pm</li></ul></${TAG}>`,
};

export const badRows: Example = {
  title: 'One bad row among good ones',
  why: 'The good meetings stay; the problem names the bad one.',
  markup: script({
    meetings: [
      {...body, date: tuesday(2)},
      {...body, date: '30/02/2020'},
      {...body, date: tuesday(4), join: 'javascript:alert(1)'},
    ],
  }),
};

export const existingParagraphs: Example = {
  title: 'The site’s own headings and paragraphs',
  why: 'Each meeting under its date, with labelled lines; the papers beside it stay with it.',
  markup: `<${TAG}><h3>Governing Body</h3>
    <p><strong>${dayInWords(tuesday(4))}</strong></p>
    <p>Time: 1.30pm till 4</p><p>Location: Civic Centre, Victoria Avenue, SS2 6ER</p>
    <p><a href="/agenda.pdf">Agenda</a> (PDF, 199KB)</p>
    <p><strong><s>${dayInWords(tuesday(9))}</s> ${dayInWords(tuesday(10))}</strong></p>
    <p>Time: 12 noon</p><p>Location: online via <a href="https://teams.microsoft.com/l/meetup-join/1">Microsoft Teams</a></p></${TAG}>`,
};

export const existingMonths: Example = {
  title: 'The site’s own table of months',
  why: 'The month over the columns and only days in the cells, for several committees.',
  markup: `<${TAG} period="2019-20"><table>
    <tr><th>Committee</th><th>January 2020</th><th>March 2020</th></tr>
    <tr><td>Governing Body</td><td>Tues 28</td><td>24th</td></tr>
    <tr><td>Audit Committee</td><td>14 and 15</td><td>Cancelled</td></tr>
  </table></${TAG}>`,
};

export const financialYear: Example = {
  title: 'One financial year',
  why: 'The page of a year shows, counts and exports that year only, April to March.',
  markup: script(
    {
      meetings: [
        {...body, date: '2019-03-26'},
        {...body, date: '2019-11-26'},
        {...body, date: '2020-01-28', weekday: 'tuesday'},
      ],
    },
    'period="2019-20"',
  ),
};

export const ukTimes: Example = {
  title: 'Always UK time',
  why: 'Someone abroad is told that the times are the UK’s; by default only where their clock differs.',
  markup: script({meetings: [{...body, date: tuesday(3)}]}, 'time-zone-note="true"'),
};

export const structuredData: Example = {
  title: 'For search engines',
  why: 'Each meeting that the public can come to is in the page as a schema.org Event; nothing looks different.',
  markup: script(
    {organisation: southend, meetings: [{...body, date: tuesday(3)}]},
    'structured-data',
  ),
};

export const everyCheck: Example = {
  title: 'What the checks find',
  why: 'Only an editor who turns the check on sees it: each finding names its row, what is wrong and what to do.',
  markup: script(
    {
      meetings: [
        {...body, date: tuesday(-20)},
        {...body, date: tuesday(-12), documents: [{title: 'Minutes', url: '/m.pdf'}]},
        {...body, date: '2024-07-29', weekday: 'tuesday'},
        {...body, date: '2020-02-01'},
        {...body, date: '2020-04-10'},
        {...body, id: 'may', date: '2020-05-26', end: '10:00'},
        {...body, id: 'may', committee: 'Audit Committee', date: '2020-05-26'},
        {committee: 'Audit Committee', date: addDays(ukToday(), 2)},
      ],
      bankHolidays: {
        'england-and-wales': {
          division: 'england-and-wales',
          events: [{title: 'Good Friday', date: '2020-04-10'}],
        },
      },
    },
    'check',
  ),
};

export const noFutureMeeting: Example = {
  title: 'No meeting is still to come',
  why: 'The public is told that no date is known yet, and the editor, with the check on, to add one.',
  markup: script({meetings: [{...body, date: '2020-01-28'}]}, 'check'),
};

export const unknownDates: Example = {
  title: 'Dates that cannot be known',
  why: 'A day without a year anywhere and a month whose day is open are not guessed: they are left out, and the editor is told.',
  markup: `<${TAG} check><ul>
    <li>${dayInWords(tuesday(3))}, 1.30pm, Civic Centre</li>
    <li>March ${tuesday(60).slice(0, 4)} (date to be confirmed)</li>
  </ul></${TAG}>`,
};

export const contentSystems: Example = {
  title: 'What content systems make of meetings',
  why: 'An accordion, labels in blocks of their own, an address over several lines, a slip of the pen, a cancelled date with its reason.',
  markup: `<${TAG}><h3>Governing Body</h3>
    <details><summary>${dayInWords(tuesday(2))}</summary>
      <div><div>Time</div><div>1.30pm till 4</div></div>
      <p>Boardroom<br>Harcourt House<br>5-15 Harcourt Avenue<br>Southend-on-Sea<br>SS2 6HT</p>
      <p><a href="/agenda.pdf">Agenda (PDF, 199KB)</a></p></details>
    <details><summary>${dayInWords(tuesday(6)).replace('Tuesday', 'Tuseday')}</summary>
      <p>Private session 12.30, public session 1.30pm, via MS Teams – <a href="https://teams.microsoft.com/l/meetup-join/1">join here</a></p></details>
    <details><summary>${dayInWords(tuesday(10))}</summary><p>CANCELLED – snow</p></details></${TAG}>`,
};

export const addToCalendar: Example = {
  title: 'Add to a calendar',
  why: 'One meeting or all as a file that Outlook and phones open at the right time in summer and in winter, links to web calendars, and the feed to subscribe to.',
  markup: script({
    meetings: [
      {...body, date: tuesday(2)},
      {...body, date: tuesday(26)},
    ],
    feed: 'https://example.nhs.uk/meetings.ics',
  }),
};

export const none: Example = {
  title: 'No meetings',
  why: 'An empty list is a message, not a blank space.',
  markup: script({meetings: []}),
};

export const calendarFile: Example = {
  title: 'A calendar file as source',
  why: 'A body that publishes an .ics file needs no other data.',
  markup: `<${TAG} src="/meetings.ics"></${TAG}>`,
  files: {
    '/meetings.ics': [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1@example',
      `DTSTART;TZID=Europe/London:${compact(tuesday(2))}T133000`,
      `DTEND;TZID=Europe/London:${compact(tuesday(2))}T160000`,
      'SUMMARY:Governing Body',
      'LOCATION:Civic Centre\\, Southend',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  },
};

export const repeatingFile: Example = {
  title: 'A calendar file with an event that repeats',
  why: 'Outlook and Google write a rule and its exceptions: each date is a meeting, one is cancelled and one was moved.',
  markup: `<${TAG} src="/repeating.ics"></${TAG}>`,
  files: {
    '/repeating.ics': [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:2@example',
      `DTSTART;TZID=Europe/London:${compact(tuesday(2))}T133000`,
      `DTEND;TZID=Europe/London:${compact(tuesday(2))}T160000`,
      'RRULE:FREQ=WEEKLY;INTERVAL=4;COUNT=6',
      'SUMMARY:Governing Body',
      'LOCATION:Civic Centre\\, Southend',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2@example',
      `RECURRENCE-ID;TZID=Europe/London:${compact(tuesday(6))}T133000`,
      `DTSTART;TZID=Europe/London:${compact(tuesday(6))}T133000`,
      'STATUS:CANCELLED',
      'SUMMARY:Governing Body',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2@example',
      `RECURRENCE-ID;TZID=Europe/London:${compact(tuesday(10))}T133000`,
      `DTSTART;TZID=Europe/London:${compact(tuesday(11))}T133000`,
      'SUMMARY:Governing Body',
      'LOCATION:Town Hall',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  },
};
