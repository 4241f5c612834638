import {expect} from '@open-wc/testing';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readIcs} from '../../src/meeting-calendar/read-ics.js';

/** The only meeting of a file with these lines. */
async function read(...lines: string[]) {
  const event = ['BEGIN:VEVENT', 'UID:a', 'DTSTART:20270112T140000', ...lines, 'END:VEVENT'];
  const file = ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\r\n');
  const {id, date, start, ...said} = parse(await readIcs(file)).model?.meetings?.[0] ?? {};
  expect([id, date, start]).to.deep.equal(['a', '2027-01-12', '14:00']);
  return said;
}

const cancelled = {status: 'cancelled'};
const town = {venue: {name: 'Town Hall'}};

describe('meeting-calendar: what the words of a calendar file say', () => {
  for (const [line, said] of [
    ['LOCATION:CANCELLED', cancelled],
    ['LOCATION:Meeting cancelled', cancelled],
    ['LOCATION:This meeting has been postponed', {status: 'postponed'}],
    ['LOCATION:Meeting stood down', cancelled],
    ['LOCATION:Town Hall (cancelled)', {...town, ...cancelled}],
    ['LOCATION:Town Hall - CANCELLED', {...town, ...cancelled}],
    ['LOCATION:Town Hall', town],
    ['LOCATION:Cancelled Operations Suite', {venue: {name: 'Cancelled Operations Suite'}}],
    ...[
      'This meeting has been cancelled.',
      'CANCELLED',
      'Papers to follow. This meeting has been cancelled.',
      'The meeting will not take place',
    ].map((notes) => [`DESCRIPTION:${notes}`, {notes, ...cancelled}] as const),
    ...[
      'This meeting was cancelled but is now going ahead.',
      'This meeting was postponed from 3 March',
      'Papers to follow. The last meeting was cancelled.',
      'If the meeting is cancelled we will tell you.',
      'This meeting has been moved to the Town Hall',
      'Item 4: deferred',
    ].map((notes) => [`DESCRIPTION:${notes}`, {notes}] as const),
    ...[
      ['Governing Body (Private)', 'private'],
      ['Governing Body - private', 'private'],
      ['Governing Body meeting in public', 'public'],
      ['Governing Body (closed)', 'private'],
      ['Private Finance Initiative Group', undefined],
    ].map(([title, held]) => [`SUMMARY:${title ?? ''}`, {title, ...(held && {held})}] as const),
  ] as const)
    it(line, async () => {
      expect(await read(line)).to.deep.equal(said);
    });

  const event = ['BEGIN:VEVENT', 'UID:a', 'DTSTART:20270112T140000', 'SUMMARY:Board', 'END:VEVENT'];
  const rows = async (lines: readonly string[]) =>
    parse(await readIcs(lines.join('\r\n'))).model?.meetings?.map(({date, title}) => [date, title]);

  it('is read whatever the case of its names', async () => {
    const file = ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'];
    const small = file.map((line) => (/^(?:BEGIN|END)/.test(line) ? line.toLowerCase() : line));
    expect(await rows(small)).to.deep.equal([['2027-01-12', 'Board']]);
    expect(
      await rows(file.map((line) => line.replace(/^\w+/, (name) => name.toLowerCase()))),
    ).to.deep.equal([['2027-01-12', 'Board']]);
  });

  it('keeps the event in which a file is cut off', async () => {
    const second = ['BEGIN:VEVENT', 'UID:b', 'DTSTART:20270309T140000', 'SUMMARY:Audit'];
    expect(await rows(['BEGIN:VCALENDAR', ...event, ...second])).to.deep.equal([
      ['2027-01-12', 'Board'],
      ['2027-03-09', 'Audit'],
    ]);
    expect(await rows(['BEGIN:VCALENDAR', ...event, ...second.slice(0, 2)])).to.deep.equal([
      ['2027-01-12', 'Board'],
    ]);
  });
});
