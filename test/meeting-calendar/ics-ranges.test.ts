import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readIcs} from '../../src/meeting-calendar/read-ics.js';
import {ukWallTime} from '../../src/shared/model/uk-time.js';

const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines) => [
      'BEGIN:VEVENT',
      'UID:gb',
      ...lines.filter((line) => line.startsWith('SUMMARY')),
      ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Board']),
      ...lines.filter((line) => !line.startsWith('SUMMARY')),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');
const read = async (text: string) => parse(await readIcs(text, '2020-01-10'));
const rows = async (text: string) =>
  (await read(text)).model?.meetings?.map(
    ({date, start = '', end = '', title = ''}) => `${date} ${start} ${end} ${title}`,
  );

/** What ical.js makes of each moment of the event, its exceptions and ranges applied. */
function judged(text: string): string[] {
  const [own, ...changes] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  if (!own) return [];
  const event = new ICAL.Event(own);
  for (const change of changes) event.relateException(change);
  const steps = event.iterator();
  const found: string[] = [];
  const wall = (time: ICAL.Time) =>
    time.isDate
      ? time.toString()
      : time.zone.tzid === 'UTC'
        ? ukWallTime(time.toJSDate().getTime())
        : time.toString().slice(0, 16);
  for (
    let next = steps.next() as ICAL.Time | null;
    next && found.length < 40;
    next = steps.next() as ICAL.Time | null
  ) {
    const {startDate, endDate, item} = event.getOccurrenceDetails(next);
    const [date = '', start = ''] = wall(startDate).split('T');
    const end = startDate.isDate ? '' : wall(endDate).slice(11);
    found.push(`${date} ${start} ${end} ${item.summary}`);
  }
  return found;
}

const RULE = ['DTSTART:20200114T133000', 'DTEND:20200114T160000', 'RRULE:FREQ=WEEKLY;COUNT=6'];
const RANGE = 'RECURRENCE-ID;RANGE=THISANDFUTURE:';

describe('meeting-calendar: a change of a date and of all later ones, as ical.js reads it', () => {
  for (const [name, ...events] of [
    [
      'another hour',
      RULE,
      [`${RANGE}20200128T133000`, 'DTSTART:20200128T140000', 'DTEND:20200128T150000'],
    ],
    [
      'another day, and a name',
      RULE,
      [
        `${RANGE}20200128T133000`,
        'DTSTART:20200129T100000',
        'DTEND:20200129T120000',
        'SUMMARY:New board',
      ],
    ],
    [
      'one that lasts longer',
      RULE,
      [`${RANGE}20200121T133000`, 'DTSTART:20200121T133000', 'DURATION:PT4H'],
    ],
    [
      'two, the later one counts',
      RULE,
      [`${RANGE}20200204T133000`, 'DTSTART:20200204T090000', 'DTEND:20200204T100000'],
      [`${RANGE}20200121T133000`, 'DTSTART:20200121T150000', 'DTEND:20200121T160000'],
    ],
    [
      'one date of them changed again',
      RULE,
      [`${RANGE}20200121T133000`, 'DTSTART:20200121T150000', 'DTEND:20200121T160000'],
      [
        'RECURRENCE-ID:20200204T133000',
        'DTSTART:20200206T110000',
        'DTEND:20200206T120000',
        'SUMMARY:Away day',
      ],
    ],
    [
      'from the first date on',
      RULE,
      [`${RANGE}20200114T133000`, 'DTSTART:20200114T143000', 'DTEND:20200114T153000'],
    ],
    [
      'in UTC, over the change to summer time',
      ['DTSTART:20200317T133000Z', 'DTEND:20200317T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'],
      [`${RANGE}20200324T133000Z`, 'DTSTART:20200324T150000Z', 'DTEND:20200324T160000Z'],
    ],
    [
      'whole days',
      ['DTSTART;VALUE=DATE:20200114', 'RRULE:FREQ=WEEKLY;COUNT=4'],
      ['RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20200121', 'DTSTART;VALUE=DATE:20200122'],
    ],
    [
      'a date that is left out',
      [...RULE, 'EXDATE:20200128T133000'],
      [`${RANGE}20200128T133000`, 'DTSTART:20200128T140000', 'DTEND:20200128T150000'],
    ],
  ] as [string, ...string[][]][])
    it(name, async () => {
      const text = file(...events);
      expect(await rows(text)).to.deep.equal(judged(text));
      expect((await read(text)).problems).to.deep.equal([]);
    });

  it('calls off all from a date on, and says where those went that were moved', async () => {
    const off = file(RULE, [
      `${RANGE}20200204T133000`,
      'DTSTART:20200204T133000',
      'STATUS:CANCELLED',
    ]);
    expect((await read(off)).model?.meetings?.map(({status}) => status)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
    const moved = file(RULE, [`${RANGE}20200211T133000`, 'DTSTART:20200212T133000']);
    expect((await read(moved)).model?.meetings?.slice(-2)).to.deep.equal([
      {
        id: 'gb-2020-02-11',
        title: 'Board',
        date: '2020-02-12',
        start: '13:30',
        status: 'moved',
        movedFrom: '2020-02-11',
      },
      {
        id: 'gb-2020-02-18',
        title: 'Board',
        date: '2020-02-19',
        start: '13:30',
        status: 'moved',
        movedFrom: '2020-02-18',
      },
    ]);
  });

  it('names a range that it does not know', async () => {
    const {model, problems} = await read(
      file(RULE, ['RECURRENCE-ID;RANGE=THISANDPRIOR:20200128T133000', 'DTSTART:20200128T140000']),
    );
    expect(model?.meetings).to.have.length(6);
    expect(problems.map(({code, path, severity}) => [code, path, severity])).to.deep.equal([
      ['bad-date', 'meetings[6].date', 'error'],
    ]);
    expect(problems[0]?.message).to.include('what RANGE=THISANDPRIOR changes');
  });
});
