import {expect} from '@open-wc/testing';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readIcs} from '../../src/meeting-calendar/read-ics.js';

/** What is read of a file with these events, each the lines of one. */
async function read(...events: string[][]) {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  const file = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
  const {model, problems} = parse(await readIcs(file, '2027-01-01'));
  return {rows: model?.meetings ?? [], problems: problems.map(({message}) => message)};
}

const days = ({rows}: Awaited<ReturnType<typeof read>>) => rows.map(({date}) => date);

describe('meeting-calendar: a whole event of a calendar file', () => {
  const conference = ['UID:c', 'SUMMARY:Conference', 'DTSTART;VALUE=DATE:20270126'];

  it('is a meeting on each of its days', async () => {
    const {rows, problems} = await read([...conference, 'DTEND;VALUE=DATE:20270129']);
    expect(rows).to.deep.equal([
      {id: 'c-2027-01-26', title: 'Conference', date: '2027-01-26'},
      {id: 'c-2027-01-27', title: 'Conference', date: '2027-01-27'},
      {id: 'c-2027-01-28', title: 'Conference', date: '2027-01-28'},
    ]);
    expect(problems).to.deep.equal([]);
  });

  for (const [line, ...expected] of [
    ['DURATION:P2D', '2027-01-26', '2027-01-27'],
    [
      'DURATION:P1W',
      ...['26', '27', '28', '29', '30', '31'].map((day) => `2027-01-${day}`),
      '2027-02-01',
    ],
    ['DTEND;VALUE=DATE:20270127', '2027-01-26'],
    ['DTEND;VALUE=DATE:20270126', '2027-01-26'],
    ['DTEND;VALUE=DATE:20270120', '2027-01-26'],
    ['DTEND:nonsense', '2027-01-26'],
  ] as [string, ...string[]][])
    it(`is as long as it says: ${line}`, async () => {
      expect(days(await read([...conference, line]))).to.deep.equal(expected);
    });

  it('of one day keeps its UID as its id', async () => {
    const {rows} = await read([...conference, 'DTEND;VALUE=DATE:20270127']);
    expect(rows[0]?.id).to.equal('c');
  });

  it('that repeats is on each of its days each time', async () => {
    const event = [...conference, 'DTEND;VALUE=DATE:20270128', 'RRULE:FREQ=MONTHLY;COUNT=2'];
    expect(days(await read(event))).to.deep.equal([
      '2027-01-26',
      '2027-01-27',
      '2027-02-26',
      '2027-02-27',
    ]);
  });

  it('that is a longer period is on its first day, and says what is left out', async () => {
    const all = await read([...conference, 'DTEND;VALUE=DATE:20270301']);
    expect(days(all)).to.deep.equal(['2027-01-26']);
    expect(all.problems).to.have.length(1);
    expect(all.problems[0]).to.include('Conference: further days');
  });

  it('that starts on a day that there is not has no days made up', async () => {
    const all = await read([
      ...conference.slice(0, 2),
      'DTSTART;VALUE=DATE:20270231',
      'DTEND;VALUE=DATE:20270305',
    ]);
    expect(days(all)).to.deep.equal([]);
    expect(all.problems.join()).to.include('2027-02-31');
  });

  it('over two days with times is on the first', async () => {
    const {rows} = await read([
      'UID:c',
      'SUMMARY:Conference',
      'DTSTART:20270126T090000',
      'DTEND:20270127T170000',
    ]);
    expect(rows).to.deep.equal([
      {id: 'c', title: 'Conference', date: '2027-01-26', start: '09:00'},
    ]);
  });
});

describe('meeting-calendar: the time zones of a calendar file', () => {
  const at = (zone: string) => [`DTSTART;TZID=${zone}:20270706T133000`, 'UID:a', 'SUMMARY:Board'];

  it('are named where they are not known, and the times stay as written', async () => {
    const {rows, problems} = await read(at('Nowhere/Land'));
    expect(rows).to.deep.equal([{id: 'a', title: 'Board', date: '2027-07-06', start: '13:30'}]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include('Board: the time zone Nowhere/Land');
  });

  for (const zone of [
    'Eastern Standard Time',
    '(GMT-05.00) Eastern Time (US & Canada)',
    '"GMT-05:00"',
    '"(GMT+01.00) Amsterdam, Berlin"',
  ])
    it(`are named where their hours are not the UK's: ${zone}`, async () => {
      const {problems} = await read(at(zone));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(zone.replaceAll('"', '').slice(0, 9));
    });

  for (const [zone, start] of [
    ['Europe/London', '13:30'],
    ['GMT Standard Time', '13:30'],
    ['"(UTC+00:00) Dublin, Edinburgh, Lisbon, London"', '13:30'],
    ['/example.com/20200101/Europe/London', '13:30'],
    ['GB', '13:30'],
    ['UTC', '14:30'],
    ['Etc/UTC', '14:30'],
    ['Europe/Paris', '12:30'],
  ] as const)
    it(`are known: ${zone}`, async () => {
      const {rows, problems} = await read(at(zone));
      expect(rows.map((row) => row.start)).to.deep.equal([start]);
      expect(problems).to.deep.equal([]);
    });

  it('are named once for all dates of an event', async () => {
    const {rows, problems} = await read([...at('Nowhere/Land'), 'RRULE:FREQ=MONTHLY;COUNT=3']);
    expect(rows).to.have.length(3);
    expect(problems).to.have.length(1);
  });
});

describe('meeting-calendar: a changed date of an event that is not in the file', () => {
  const change = (start: string, ...more: string[]) => [
    'UID:m',
    'SUMMARY:Board',
    'RECURRENCE-ID:20270126T133000',
    `DTSTART:${start}`,
    ...more,
  ];
  const row = {id: 'm', title: 'Board', start: '13:30'};

  it('says where it was moved from', async () => {
    expect((await read(change('20270202T133000'))).rows).to.deep.equal([
      {...row, date: '2027-02-02', status: 'moved', movedFrom: '2027-01-26'},
    ]);
  });

  it('says nothing of it on its own day, or where it is off', async () => {
    expect((await read(change('20270126T133000'))).rows).to.deep.equal([
      {...row, date: '2027-01-26'},
    ]);
    expect((await read(change('20270202T133000', 'STATUS:CANCELLED'))).rows).to.deep.equal([
      {...row, date: '2027-02-02', status: 'cancelled'},
    ]);
  });
});
