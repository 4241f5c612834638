import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readIcs} from '../../src/meeting-calendar/read-ics.js';
import {ukWallTime} from '../../src/shared/model/uk-time.js';

const TODAY = '2020-01-10';
const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines) => [
      'BEGIN:VEVENT',
      ...(lines.some((line) => line.startsWith('UID:')) ? [] : ['UID:gb']),
      'SUMMARY:Board',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');
const read = async (...events: string[][]) => parse(await readIcs(file(...events), TODAY));
/** "2020-01-28 13:30" of each meeting. */
const times = async (...events: string[][]) =>
  (await read(...events)).model?.meetings?.map(({date, start = 'all day'}) => `${date} ${start}`);

/** The first moments that ical.js makes of a rule, in UK time. */
function judged(start: string, rule: string, most = 40): string[] {
  const parsed = ICAL.parse(file([`DTSTART:${start}`, `RRULE:${rule}`])) as unknown[];
  const event = new ICAL.Component(parsed).getFirstSubcomponent('vevent');
  if (!event) return [];
  const steps = new ICAL.Event(event).iterator();
  const found: string[] = [];
  for (
    let next = steps.next() as ICAL.Time | null;
    next && found.length < most;
    next = steps.next() as ICAL.Time | null
  )
    found.push(
      start.endsWith('Z') ? ukWallTime(next.toJSDate().getTime()) : next.toString().slice(0, 16),
    );
  return found;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const some = <T>(values: T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), {minLength: 1, maxLength: most});
const parts = {
  interval: fc.integer({min: 1, max: 4}),
  count: fc.integer({min: 1, max: 25}),
};
const nth = (most: number) =>
  fc
    .tuple(fc.integer({min: 1, max: most}), fc.boolean(), fc.constantFrom(...weekdays))
    .map(([number, isLast, day]) => `${isLast ? -Math.min(number, 4) : number}${day}`);
const monthDay = fc.integer({min: -28, max: 28}).filter(Boolean);
/** Rules as calendar programs write them. */
const rules = fc
  .tuple(
    fc.oneof(
      fc.constant('FREQ=DAILY'),
      some(weekdays, 3).map((days) => `FREQ=DAILY;BYDAY=${days.join()}`),
      fc.constant('FREQ=WEEKLY'),
      some(weekdays, 3).map((days) => `FREQ=WEEKLY;BYDAY=${days.join()}`),
      fc.constant('FREQ=MONTHLY'),
      fc
        .uniqueArray(nth(4), {minLength: 1, maxLength: 2})
        .map((days) => `FREQ=MONTHLY;BYDAY=${days.join()}`),
      fc
        .uniqueArray(monthDay, {minLength: 1, maxLength: 3})
        .map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days.join()}`),
      fc.constantFrom(1, -1).map((at) => `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${at}`),
      fc.constant('FREQ=YEARLY'),
      fc
        .tuple(some([1, 3, 5, 7, 9, 11], 3), nth(4))
        .map(
          ([months, day]) =>
            `FREQ=YEARLY;BYMONTH=${months.sort((a, b) => a - b).join()};BYDAY=${day}`,
        ),
    ),
    parts.interval,
    parts.count,
  )
  .map(([rule, interval, count]) => `${rule};INTERVAL=${interval};COUNT=${count}`);
const starts = fc
  .tuple(
    fc.integer({min: 0, max: 2000}),
    fc.constantFrom('', 'Z'),
    fc.constantFrom('0930', '1330', '2330', '0030'),
  )
  .map(([days, zone, time]) => {
    const day = new Date(Date.UTC(2019, 0, 1 + days))
      .toISOString()
      .slice(0, 10)
      .replaceAll('-', '');
    return `${day}T${time}00${zone}`;
  });

describe('meeting-calendar: a calendar file with events that repeat', () => {
  it('has the moments that ical.js finds, in winter and in summer time', async () => {
    await fc.assert(
      fc.asyncProperty(rules, starts, async (rule, from) => {
        // A first date that its own rule does not make is undefined (RFC 5545, section 3.8.5.3).
        const [iso = ''] = judged(from.replace('Z', ''), rule, 1);
        // ical.js goes on to 1 March in other years; RFC 5545, section 3.3.10: no such day, no meeting.
        fc.pre(!(iso.includes('-02-29') && /^FREQ=YEARLY;INTERVAL/.test(rule)));
        const start = `${iso.replace(/[-:]/g, '')}00${from.endsWith('Z') ? 'Z' : ''}`;
        const ours = await times([`DTSTART:${start}`, `RRULE:${rule}`]);
        expect(ours, `${start} ${rule}`).to.deep.equal(
          judged(start, rule).map((moment) => moment.replace('T', ' ')),
        );
      }),
      {numRuns: 300},
    );
  });

  for (const [name, start, rule, expected] of [
    [
      'the second Tuesday, until a day in UTC',
      'DTSTART;TZID=Europe/London:20200114T133000',
      'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20200414T123000Z',
      ['2020-01-14 13:30', '2020-02-11 13:30', '2020-03-10 13:30', '2020-04-14 13:30'],
    ],
    [
      'until a day, which is included',
      'DTSTART;TZID=Europe/London:20200114T133000',
      'FREQ=WEEKLY;INTERVAL=2;UNTIL=20200211',
      ['2020-01-14 13:30', '2020-01-28 13:30', '2020-02-11 13:30'],
    ],
    [
      'a leap day each year, in the years that have it',
      'DTSTART;VALUE=DATE:20200229',
      'FREQ=YEARLY;COUNT=2',
      ['2020-02-29 all day', '2024-02-29 all day'],
    ],
    [
      'whole days',
      'DTSTART;VALUE=DATE:20200131',
      'FREQ=MONTHLY;COUNT=3',
      ['2020-01-31 all day', '2020-03-31 all day', '2020-05-31 all day'],
    ],
    [
      'in UTC, over the clock change',
      'DTSTART:20200324T133000Z',
      'FREQ=WEEKLY;COUNT=2',
      ['2020-03-24 13:30', '2020-03-31 14:30'],
    ],
    [
      'in another zone, over its clock change and ours',
      'DTSTART;TZID=America/New_York:20200303T083000',
      'FREQ=WEEKLY;COUNT=5',
      [
        '2020-03-03 13:30',
        '2020-03-10 12:30',
        '2020-03-17 12:30',
        '2020-03-24 12:30',
        '2020-03-31 13:30',
      ],
    ],
    [
      'in Outlook’s name of our zone',
      'DTSTART;TZID="GMT Standard Time":20200324T133000',
      'FREQ=WEEKLY;COUNT=2',
      ['2020-03-24 13:30', '2020-03-31 13:30'],
    ],
  ] as [string, string, string, string[]][])
    it(name, async () => {
      expect(await times([start, `RRULE:${rule}`])).to.deep.equal(expected);
    });

  it('runs 18 months ahead where a rule has no end, as series do', async () => {
    const dates = await times(['DTSTART:20200114T133000', 'RRULE:FREQ=MONTHLY;BYDAY=2TU']);
    expect(dates).to.have.length(18);
    expect(dates?.at(-1)).to.equal('2021-06-08 13:30');
  });

  it('adds dates and leaves out others', async () => {
    expect(
      await times([
        'DTSTART:20200114T133000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20200121T133000',
        'EXDATE;VALUE=DATE:20200128',
        'RDATE:20200220T100000,20200221T100000',
      ]),
    ).to.deep.equal([
      '2020-01-14 13:30',
      '2020-02-04 13:30',
      '2020-02-20 10:00',
      '2020-02-21 10:00',
    ]);
  });

  it('puts the change of one date in its place: its words, its day, that it is cancelled', async () => {
    const {model, problems} = await read(
      ['DTSTART:20200114T133000', 'DTEND:20200114T160000', 'RRULE:FREQ=WEEKLY;COUNT=4'],
      ['RECURRENCE-ID:20200121T133000', 'DTSTART:20200121T140000', 'LOCATION:City Hall'],
      ['RECURRENCE-ID:20200128T133000', 'DTSTART:20200129T133000'],
      ['RECURRENCE-ID:20200204T133000', 'DTSTART:20200204T133000', 'STATUS:CANCELLED'],
    );
    expect(model?.meetings).to.deep.equal([
      {id: 'gb-2020-01-14', title: 'Board', date: '2020-01-14', start: '13:30', end: '16:00'},
      {
        id: 'gb-2020-01-21',
        title: 'Board',
        date: '2020-01-21',
        start: '14:00',
        venue: {name: 'City Hall'},
      },
      {
        id: 'gb-2020-01-28',
        title: 'Board',
        date: '2020-01-29',
        start: '13:30',
        status: 'moved',
        movedFrom: '2020-01-28',
      },
      {
        id: 'gb-2020-02-04',
        title: 'Board',
        date: '2020-02-04',
        start: '13:30',
        status: 'cancelled',
      },
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('keeps a change whose event is not in the file', async () => {
    expect(await times(['RECURRENCE-ID:20200121T133000', 'DTSTART:20200122T133000'])).to.deep.equal(
      ['2020-01-22 13:30'],
    );
  });

  it('knows the end from a duration, and the days of a yearly rule from its months', async () => {
    const {model} = await read([
      'DTSTART:20200128T133000',
      'DURATION:PT2H30M',
      'RRULE:FREQ=YEARLY;BYMONTH=1,7;BYDAY=-1TU;COUNT=2',
    ]);
    expect(model?.meetings?.map(({date, end}) => `${date} ${end}`)).to.deep.equal([
      '2020-01-28 16:00',
      '2020-07-28 16:00',
    ]);
  });

  for (const rule of [
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYHOUR=9,14',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;INTERVAL=x',
  ])
    it(`shows the first date of what it cannot read, and says so: ${rule}`, async () => {
      const {model, problems} = await read(['DTSTART:20200128T133000'].concat('UID:other'), [
        'DTSTART:20200128T133000',
        `RRULE:${rule}`,
      ]);
      expect(model?.meetings?.map(({date}) => date)).to.deep.equal(['2020-01-28', '2020-01-28']);
      expect(problems.map(({code, path, severity}) => [code, path, severity])).to.deep.equal([
        ['bad-date', 'meetings[2].date', 'error'],
      ]);
      expect(problems[0]?.message).to.include(`got "Board: further dates by ${rule}"`);
    });

  it('does not hang on rules that never end or never are', async () => {
    const started = performance.now();
    for (const rule of [
      'FREQ=DAILY;UNTIL=99991231T235959Z',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=5',
      'FREQ=YEARLY;BYDAY=53MO;INTERVAL=9999;COUNT=9999',
      'FREQ=DAILY;BYMONTH=13;COUNT=3',
    ])
      await times(['DTSTART:20200128T133000', `RRULE:${rule}`]);
    expect(performance.now() - started).to.be.below(2000);
  });
});
