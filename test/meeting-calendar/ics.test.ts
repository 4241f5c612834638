import {expect} from '@open-wc/testing';
import ICAL from 'ical.js';
import {agenda} from '../../src/meeting-calendar/agenda.js';
import {ENGLISH} from '../../src/meeting-calendar/entry-words.js';
import {calendarLinks} from '../../src/meeting-calendar/calendar-links.js';
import {toIcs} from '../../src/meeting-calendar/ics.js';
import type {Entry} from '../../src/meeting-calendar/model.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readIcs} from '../../src/meeting-calendar/read-ics.js';
import {entry} from '../helpers/meeting-calendar.js';

const file = {
  model: {organisation: {name: 'NHS Southend CCG', code: '99G'}, updated: '2020-01-02'},
  now: Date.parse('2020-01-10T12:00:00Z'),
  page: 'https://example.nhs.uk/meetings',
};

/** What ical.js makes of a file; its time zone comes from the file's own VTIMEZONE. */
function judged(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const written = (...entries: Entry[]) => judged(toIcs(entries, file));
const property = (event: ICAL.Event | undefined, name: string) =>
  event?.component.getFirstPropertyValue(name);
const instant = (time: ICAL.Time | undefined) => time?.toJSDate().toISOString();

describe('meeting-calendar: the calendar file', () => {
  for (const [season, date, utc] of [
    ['winter', '2020-01-28', '2020-01-28T13:30:00.000Z'],
    ['summer', '2020-07-14', '2020-07-14T12:30:00.000Z'],
    ['the day the clocks go forward', '2020-03-29', '2020-03-29T12:30:00.000Z'],
    ['the day before', '2020-03-28', '2020-03-28T13:30:00.000Z'],
    ['the day the clocks go back', '2020-10-25', '2020-10-25T13:30:00.000Z'],
    ['the day before that', '2020-10-24', '2020-10-24T12:30:00.000Z'],
  ] as const)
    it(`gives the instant of a meeting in ${season}`, () => {
      const [event] = written(entry({date, start: '13:30', end: '16:00'}));
      expect(instant(event?.startDate)).to.equal(utc);
      expect(event?.startDate.zone.tzid).to.equal('Europe/London');
      expect(event?.duration.toSeconds()).to.equal(9000);
    });

  it('says what is to be known of a meeting', () => {
    const [event] = written(
      entry({
        id: 'gb',
        date: '2020-01-28',
        committee: 'Governing Body',
        start: '13:30',
        venue: {name: 'Civic Centre', postcode: 'SS2 6ER'},
        join: 'https://example.nhs.uk/join',
        questionsBy: '2020-01-27T10:00',
        papers: [{title: 'Agenda', url: '/a.pdf'}],
      }),
    );
    expect(event?.uid).to.equal('gb.99G@ccg-widgets');
    expect(event?.summary).to.equal('Governing Body');
    expect(event?.location).to.equal('Civic Centre, SS2 6ER');
    expect(event?.description).to.equal(
      'Join online: https://example.nhs.uk/join\nSend questions by 10am on Monday 27 January 2020\nAgenda: https://example.nhs.uk/a.pdf',
    );
    expect(property(event, 'status')).to.equal('CONFIRMED');
    expect(property(event, 'url')).to.equal(file.page);
    expect(String(property(event, 'dtstamp'))).to.equal('2020-01-10T12:00:00Z');
    expect(String(property(event, 'last-modified'))).to.equal('2020-01-02T00:00:00Z');
    expect(property(event, 'sequence')).to.equal(0);
  });

  it('has a day without a time as tentative and all day', () => {
    const [event] = written(entry({date: '2020-12-31'}));
    expect(event?.startDate.isDate).to.equal(true);
    expect(event?.endDate.toString()).to.equal('2021-01-01');
    expect(property(event, 'status')).to.equal('TENTATIVE');
    expect(event?.description).to.equal('Time to be confirmed');
  });

  it('has a cancelled meeting with status, sequence, words and reason', () => {
    const [event] = written(
      entry({
        date: '2020-03-24',
        committee: 'Board',
        start: '13:30',
        status: 'cancelled',
        reason: 'coronavirus',
      }),
    );
    expect(property(event, 'status')).to.equal('CANCELLED');
    expect(property(event, 'sequence')).to.equal(1);
    expect(event?.summary).to.equal('Cancelled: Board');
    expect(event?.description).to.equal('Cancelled: coronavirus');
  });

  it('has both dates of a moved meeting, with UIDs of their own that stay', () => {
    const meetings = [
      {
        committee: 'Board',
        date: '2020-03-24',
        start: '13:30',
        status: 'moved',
        movedTo: '2020-03-31',
      },
    ];
    const events = written(...agenda(parse({meetings}).model!, '2020-01-01'));
    expect(events.map(({uid, summary}) => [uid, summary])).to.deep.equal([
      ['board-2020-03-24.99G@ccg-widgets', 'Moved to Tuesday 31 March 2020: Board'],
      ['board-2020-03-24-2.99G@ccg-widgets', 'Moved from Tuesday 24 March 2020: Board'],
    ]);
    expect(events.map((event) => property(event, 'status'))).to.deep.equal([
      'CANCELLED',
      'CONFIRMED',
    ]);
    expect(events.map((event) => property(event, 'sequence'))).to.deep.equal([1, 1]);
  });

  it('keeps the UID of a meeting whose row was changed to its new date', () => {
    const before = parse({meetings: [{committee: 'Board', date: '2020-03-24'}]}).model!;
    const after = parse({
      meetings: [{committee: 'Board', date: '2020-03-31', movedFrom: '2020-03-24'}],
    }).model!;
    const [old, moved] = [before, after].map((model) => written(...agenda(model, '2020-01-01'))[0]);
    expect(moved?.uid).to.equal(old?.uid);
    expect(property(moved, 'sequence')).to.equal(1);
  });

  it('gives text back with commas, semicolons, backslashes, quotes, accents and emoji', () => {
    const title = 'A; B, C \\ "D" é 🏥 \\n';
    expect(written(entry({date: '2020-01-28', title}))[0]?.summary).to.equal(title);
  });

  it('folds lines at 75 octets, never inside a character', () => {
    const title = `${'é🏥'.repeat(60)} end`;
    const text = toIcs([entry({date: '2020-01-28', title})], file);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).to.be.at.most(75);
    expect(text).not.to.match(/[^\r]\n|\r[^\n]|\uFFFD/);
    expect(judged(text)[0]?.summary).to.equal(title);
  });

  it('leaves out an end that is not after its start', () => {
    expect(toIcs([entry({date: '2020-01-28', start: '13:30', end: '10:00'})], file)).not.to.include(
      'DTEND',
    );
  });

  it('links to web calendars in UTC, a day without a time as a whole day', () => {
    const links = (values: Partial<Entry>) => {
      const {Google, Outlook} = calendarLinks(
        entry({date: '2020-07-14', title: 'Board & public', ...values}),
        ENGLISH,
        file.page,
      );
      return [new URL(Google).searchParams, new URL(Outlook).searchParams] as const;
    };
    const [google, outlook] = links({start: '13:30', end: '16:00'});
    expect(google.get('dates')).to.equal('20200714T123000Z/20200714T150000Z');
    expect(google.get('text')).to.equal('Board & public');
    expect(outlook.get('startdt')).to.equal('2020-07-14T12:30:00.000Z');
    expect(links({})[0].get('dates')).to.equal('20200714/20200715');
    expect(links({})[1].get('allday')).to.equal('true');
  });

  it('reads its own file back', async () => {
    const entries = [
      entry({
        id: 'a',
        date: '2020-07-14',
        start: '13:30',
        end: '16:00',
        title: 'Board, in public',
        venue: {name: 'Civic Centre'},
      }),
      entry({id: 'b', date: '2020-08-11', title: 'Board', status: 'cancelled'}),
    ];
    const {meetings = []} = parse(await readIcs(toIcs(entries, file))).model ?? {};
    expect(
      meetings.map(({date, start, end, title, status}) => [date, start, end, title, status]),
    ).to.deep.equal([
      ['2020-07-14', '13:30', '16:00', 'Board, in public', undefined],
      ['2020-08-11', undefined, undefined, 'Board', 'cancelled'],
    ]);
  });

  it('reads a file of others: UTC in summer, alarms, folded lines, parameters in quotes', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:x',
      'DTSTART:20200714T123000Z',
      'DTEND:20200714T150000Z',
      'SUMMARY;LANGUAGE=en;X="a:b":Governing',
      '  Body',
      'BEGIN:VALARM',
      'SUMMARY:Alarm',
      'END:VALARM',
      'LOCATION:Hall\\nSouthend',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:no date',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n');
    const {model, problems} = parse(await readIcs(text));
    expect(model?.meetings).to.deep.equal([
      {
        date: '2020-07-14',
        id: 'x',
        title: 'Governing Body',
        start: '13:30',
        end: '16:00',
        venue: {name: 'Hall, Southend'},
      },
    ]);
    expect(problems.map(({path}) => path)).to.deep.equal(['meetings[1].date']);
  });
});
