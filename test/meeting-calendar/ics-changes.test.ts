import {expect} from '@open-wc/testing';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readIcs} from '../../src/meeting-calendar/read-ics.js';

const file = (head: string[], ...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    ...head,
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
/** "2020-01-28 Board cancelled" of each meeting. */
const rows = async (text: string) =>
  parse(await readIcs(text, '2020-01-10')).model?.meetings?.map(
    ({date, title = '', status = ''}) => `${date} ${title} ${status}`,
  );
const DAY = 'DTSTART:20200128T133000';

describe('meeting-calendar: what a calendar file says is called off', () => {
  for (const [summary, title, status = ''] of [
    ['CANCELLED: Governing Body', 'Governing Body', 'cancelled'],
    ['CANCELLED - Governing Body', 'Governing Body', 'cancelled'],
    ['Cancelled – Governing Body', 'Governing Body', 'cancelled'],
    ['Cancelled Governing Body', 'Governing Body', 'cancelled'],
    ['[CANCELLED] Governing Body', 'Governing Body', 'cancelled'],
    ['*** CANCELLED *** Governing Body', 'Governing Body', 'cancelled'],
    ['Postponed: Governing Body', 'Governing Body', 'postponed'],
    ['Canceled: Governing Body', 'Governing Body', 'cancelled'],
    ['Governing Body (CANCELLED)', 'Governing Body', 'cancelled'],
    ['Governing Body - postponed', 'Governing Body', 'postponed'],
    ['CANCELLED', '', 'cancelled'],
    ['Postponed to 3 March: Board', 'Postponed to 3 March: Board', 'postponed'],
    ['Governing Body', 'Governing Body'],
    ['Governing Body (not cancelled)', 'Governing Body (not cancelled)'],
    ['Review of cancelled operations', 'Review of cancelled operations'],
    ['Uncancelled: Board', 'Uncancelled: Board'],
    ['Cancelled Operations Group', 'Cancelled Operations Group'],
    ['Cancelled: Operations Group', 'Operations Group', 'cancelled'],
    ['CANCELLED - Cancelled Appointments Group', 'Cancelled Appointments Group', 'cancelled'],
  ] as const)
    it(`reads "${summary}"`, async () => {
      for (const own of [[], ['STATUS:CONFIRMED']])
        expect(await rows(file([], [DAY, `SUMMARY:${summary}`, ...own]))).to.deep.equal([
          `2020-01-28 ${title} ${status}`,
        ]);
    });

  it('does not hang on a title of nothing but spaces', async () => {
    const started = performance.now();
    await rows(file([], [DAY, `SUMMARY:x${' '.repeat(200_000)}x`]));
    expect(performance.now() - started).to.be.below(1000);
  });

  it('has the highest SEQUENCE of an event that is there twice, else the last', async () => {
    const version = (day: string, ...more: string[]) => [
      'UID:gb',
      `DTSTART:202001${day}T133000`,
      'SUMMARY:Board',
      ...more,
    ];
    expect(
      await rows(file([], version('28', 'SEQUENCE:2'), version('21', 'SEQUENCE:1'))),
    ).to.deep.equal(['2020-01-28 Board ']);
    expect(
      await rows(file([], version('21'), version('28', 'SEQUENCE:1', 'STATUS:CANCELLED'))),
    ).to.deep.equal(['2020-01-28 Board cancelled']);
    expect(await rows(file([], version('21'), version('28')))).to.deep.equal(['2020-01-28 Board ']);
    const change = 'RECURRENCE-ID:20200128T133000';
    expect(
      await rows(
        file(
          [],
          version('28', change, 'SEQUENCE:3', 'STATUS:CANCELLED'),
          version('21', 'RRULE:FREQ=WEEKLY;COUNT=2'),
          version('28', change, 'SEQUENCE:1'),
        ),
      ),
    ).to.deep.equal(['2020-01-21 Board ', '2020-01-28 Board cancelled']);
    // Without a UID nothing says that two are one.
    expect(await rows(file([], [DAY, 'SUMMARY:Board'], [DAY, 'SUMMARY:Audit']))).to.have.length(2);
  });

  it('cancels what is in a file that cancels, and not in the next one', async () => {
    const event = ['UID:gb', DAY, 'SUMMARY:Board', 'STATUS:CONFIRMED'];
    const cancel = file(['METHOD:CANCEL'], event);
    expect(await rows(cancel)).to.deep.equal(['2020-01-28 Board cancelled']);
    const other = file([], ['UID:audit', DAY, 'SUMMARY:Audit']);
    expect(await rows(`${cancel}\r\n${other}`)).to.deep.equal([
      '2020-01-28 Board cancelled',
      '2020-01-28 Audit ',
    ]);
    expect(await rows(file(['METHOD:PUBLISH'], event))).to.deep.equal(['2020-01-28 Board ']);
  });
});
