import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {agenda} from '../../src/meeting-calendar/agenda.js';
import {toIcs} from '../../src/meeting-calendar/ics.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {ukInstant} from '../../src/shared/model/uk-time.js';
import {entry} from '../helpers/meeting-calendar.js';

/* Two parsers of other people judge the calendar file: ical.js and ts-ics, which share no code. */

const file = {model: {organisation: {name: 'NHS Southend CCG', code: '99G'}}, now: 0};

/** What a parser makes of an event; `start` is an instant, or the day alone. */
interface Judged {
  uid?: string;
  summary?: string;
  location?: string;
  description?: string;
  start?: string;
  end?: string;
  status?: string;
  sequence?: number;
}

const iso = (date: Date, isDay: boolean) => date.toISOString().slice(0, isDay ? 10 : 24);

function byTsIcs(text: string): Judged[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
    uid: event.uid,
    summary: event.summary,
    location: event.location,
    description: event.description,
    start: iso(event.start.date, event.start.type === 'DATE'),
    end: event.end ? iso(event.end.date, event.end.type === 'DATE') : undefined,
    status: event.status,
    // An absent one means 0 (RFC 5545 section 3.8.7.4), and so ts-ics leaves it out.
    sequence: event.sequence ?? 0,
  }));
}

function byIcalJs(text: string): Judged[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const moment = (time: ICAL.Time) =>
    time.isDate ? time.toString() : time.toJSDate().toISOString();
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const has = (name: string) => component.hasProperty(name);
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid: event.uid,
      summary: event.summary,
      location: has('location') ? event.location : undefined,
      description: has('description') ? event.description : undefined,
      start: moment(event.startDate),
      end: has('dtend') ? moment(event.endDate) : undefined,
      status: value('status') as string,
      sequence: value('sequence') as unknown as number,
    };
  });
}

const JUDGES = Object.entries({'ts-ics': byTsIcs, 'ical.js': byIcalJs});
const written = (data: object) => toIcs(agenda(parse(data).model!, '2020-01-01'), file);

describe('meeting-calendar: the calendar file before two judges', () => {
  for (const [judge, read] of JUDGES)
    describe(judge, () => {
      for (const [when, date, utc] of [
        ['in winter', '2020-01-28', '2020-01-28T13:30:00.000Z'],
        ['in summer', '2020-07-14', '2020-07-14T12:30:00.000Z'],
        ['the day before the clocks go forward', '2020-03-28', '2020-03-28T13:30:00.000Z'],
        ['the day the clocks go forward', '2020-03-29', '2020-03-29T12:30:00.000Z'],
        ['the day before the clocks go back', '2020-10-24', '2020-10-24T12:30:00.000Z'],
        ['the day the clocks go back', '2020-10-25', '2020-10-25T13:30:00.000Z'],
        ['on a leap day', '2024-02-29', '2024-02-29T13:30:00.000Z'],
        ['on the last day of a year', '2020-12-31', '2020-12-31T13:30:00.000Z'],
      ] as const)
        it(`gives the instant of a meeting ${when}`, () => {
          const [event] = read(toIcs([entry({date, start: '13:30', end: '16:00'})], file));
          expect(event?.start).to.equal(utc);
          expect(event?.end).to.equal(new Date(ukInstant(date, '16:00')).toISOString());
          expect(event?.status).to.equal('CONFIRMED');
        });

      it('has a day without a time as tentative, to the next day over the year’s end', () => {
        expect(read(written({meetings: [{committee: 'Board', date: '2020-12-31'}]}))).to.deep.equal(
          [
            {
              uid: 'board-2020-12-31.99G@ccg-widgets',
              summary: 'Board',
              location: undefined,
              description: 'Time to be confirmed',
              start: '2020-12-31',
              end: '2021-01-01',
              status: 'TENTATIVE',
              sequence: 0,
            },
          ],
        );
      });

      it('has a cancelled and a moved meeting with status and sequence', () => {
        const events = read(
          written({
            meetings: [
              {committee: 'Board', date: '2020-02-04', start: '13:30', status: 'cancelled'},
              {
                committee: 'Board',
                date: '2020-03-24',
                start: '13:30',
                status: 'moved',
                movedTo: '2020-03-31',
              },
              {committee: 'Board', date: '2020-05-26', start: '13:30', sequence: 7},
            ],
          }),
        );
        expect(
          events.map(({start, summary, status, sequence}) => [start, summary, status, sequence]),
        ).to.deep.equal([
          ['2020-02-04T13:30:00.000Z', 'Cancelled: Board', 'CANCELLED', 1],
          ['2020-03-24T13:30:00.000Z', 'Moved to Tuesday 31 March 2020: Board', 'CANCELLED', 1],
          ['2020-03-31T12:30:00.000Z', 'Moved from Tuesday 24 March 2020: Board', 'CONFIRMED', 1],
          ['2020-05-26T12:30:00.000Z', 'Board', 'CONFIRMED', 7],
        ]);
      });

      it('gives long lines with accents, commas and semicolons back whole', () => {
        const title = `Bwrdd Iechyd, “Cyfarfod”; ${'é🏥ŵ '.repeat(30)}end`;
        const notes = `Crèche: naïve, ${'ŷ—🏥'.repeat(40)}; C:\\temp`;
        const [event] = read(
          toIcs([entry({date: '2020-01-28', start: '13:30', title, notes, held: 'public'})], file),
        );
        expect(event?.summary).to.equal(title);
        expect(event?.description).to.equal(`Held in public: anyone may come and listen\n${notes}`);
      });
    });

  // ts-ics has one offset for the whole of such a day.
  for (const [when, date, start, utc] of [
    ['before the hour that is skipped', '2020-03-29', '00:30', '2020-03-29T00:30:00.000Z'],
    ['after the hour that is skipped', '2020-03-29', '02:30', '2020-03-29T01:30:00.000Z'],
    ['before the hour that comes twice', '2020-10-25', '00:30', '2020-10-24T23:30:00.000Z'],
    ['after the hour that comes twice', '2020-10-25', '02:30', '2020-10-25T02:30:00.000Z'],
  ] as const)
    it(`gives ical.js the instant of a meeting ${when}`, () => {
      expect(byIcalJs(toIcs([entry({date, start})], file))[0]?.start).to.equal(utc);
    });

  it('both read the same of any meetings', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const time = fc.integer({min: 3, max: 23}).map((hour) => `${two(hour)}:30`);
    const words = fc
      .array(fc.constantFrom('Board', 'é', ', ', '; ', 'ŵ', '🏥', ' and ', '"x"'), {minLength: 1})
      .map((parts) => `A${parts.join('')}z`);
    const meeting = fc.record(
      {
        date: fc
          .date({min: new Date('1997-01-01'), max: new Date('2037-12-31'), noInvalidDate: true})
          .map((date) => date.toISOString().slice(0, 10)),
        start: time,
        end: time,
        title: words,
        venue: words.map((name) => ({name})),
        status: fc.constantFrom('cancelled', 'postponed', 'scheduled'),
      },
      {requiredKeys: ['date']},
    );
    fc.assert(
      fc.property(fc.array(meeting, {minLength: 1, maxLength: 4}), (meetings) => {
        const text = toIcs(agenda(parse({meetings}).model!, '2020-01-01'), file);
        expect(byTsIcs(text)).to.deep.equal(byIcalJs(text));
      }),
      {numRuns: 60},
    );
  });
});
