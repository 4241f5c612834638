import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {toHTML} from '../../src/meeting-calendar/export.js';
import {events} from '../../src/meeting-calendar/json-ld.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';
import {Calendar} from '../helpers/meeting-calendar.js';
import {clearPage} from '../helpers/element.js';

const TODAY = '2020-01-10';
const read = (html: string) => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host)).model;
};
const modelOf = (data: object) => parse(data).model!;
const rows = (model: ReturnType<typeof read>) => {
  const {meetings = [], series = [], documents = []} = model ?? {};
  return {meetings, series, documents};
};

/** Words that a reader might trip over, as well as any others. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '28 January 2020',
    'Cancelled',
    'Time: 2pm',
    '<b>x</b>',
    'Governing Body',
    '2-4pm',
    '"',
    'a & b',
    'held in private',
    'Venue: here',
    '1',
  ),
);
const day = fc
  .date({min: new Date('1850-01-01'), max: new Date('2190-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const some = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, {requiredKeys: []});
const file = fc.record(
  {
    title: words,
    url: fc.webUrl(),
    size: fc.nat(),
    type: fc.constantFrom('minutes', 'agenda'),
    id: words,
  },
  {requiredKeys: ['title', 'url']},
);
const details = {
  title: words,
  committee: words,
  start: time,
  end: time,
  status: fc.constantFrom('scheduled', 'cancelled', 'postponed', 'moved'),
  reason: words,
  held: fc.constantFrom('public', 'private', 'part-private'),
  type: fc.constantFrom('ordinary', 'annual-general', 'extraordinary'),
  venue: fc.oneof(
    words,
    some({name: words, address: words, postcode: words, url: fc.webUrl(), access: words}),
  ),
  join: fc.webUrl(),
  recording: fc.webUrl(),
  booking: some({email: words, telephone: words, by: day}),
  documents: fc.array(fc.oneof(words, file), {maxLength: 3}),
  notes: words,
  updated: day,
  sequence: fc.nat(),
};
const meeting = fc.record(
  {
    date: day,
    id: words,
    ...details,
    weekday: fc.constantFrom('monday', 'tuesday', 'friday'),
    movedTo: day,
    movedFrom: day,
    questionsBy: fc.tuple(day, time).map((parts) => parts.join('T')),
    papersOn: day,
    series: words,
  },
  {requiredKeys: ['date']},
);
const rule = fc.record(
  {
    id: words,
    from: day,
    ...details,
    every: fc.integer({min: 1, max: 20}),
    unit: fc.constantFrom('weeks', 'months'),
    on: some({weekday: fc.constantFrom('monday', 'sunday'), nth: fc.constantFrom(-1, 1, 4)}),
    until: day,
    except: fc.array(day),
    questionsBy: some({workingDays: fc.nat({max: 30}), time}),
  },
  {requiredKeys: ['id', 'from']},
);

describe('meeting-calendar: what comes out', () => {
  afterEach(clearPage);

  it('toHTML is a table that people can read', () => {
    const html = toHTML(
      modelOf({
        meetings: [
          {
            date: '2020-01-28',
            committee: 'Governing Body',
            start: '13:30',
            end: '16:00',
            venue: 'Civic Centre',
          },
        ],
      }),
      TODAY,
    );
    expect(
      html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).to.equal(
      'Date Time Committee Venue Tuesday 28 January 2020 1:30pm to 4pm Governing Body Civic Centre',
    );
    expect(html).not.to.match(/<t[rd] [^>]*data-ccg/);
  });

  it('toHTML shows what a rule makes, and reads back as the rule', () => {
    const model = modelOf({
      series: [{id: 'gb', committee: 'Governing Body', from: '2020-01-28', every: 2}],
    });
    const html = toHTML(model, TODAY);
    expect(html).to.include('Saturday 28 March 2020');
    expect(rows(read(html))).to.deep.equal(rows(model));
  });

  it('lets an editor change the words of the table', () => {
    const html = toHTML(
      modelOf({meetings: [{date: '2020-01-28', start: '13:30', venue: 'Civic Centre'}]}),
      TODAY,
    );
    const edited = html
      .replace('Tuesday 28 January', 'Tuesday 4 February')
      .replace('1:30pm', '2pm')
      .replace('Civic Centre', 'Town Hall');
    expect(read(edited)?.meetings).to.deep.equal([
      {date: '2020-02-04', start: '14:00', venue: {name: 'Town Hall'}},
    ]);
  });

  it('toHTML gives the same rows back for every model', () => {
    fc.assert(
      fc.property(
        fc.array(meeting, {maxLength: 3}),
        fc.array(rule, {maxLength: 1}),
        fc.array(file, {maxLength: 2}),
        (meetings, series, documents) => {
          const {model} = parse({meetings, series, documents});
          if (model) expect(rows(read(toHTML(model, TODAY)))).to.deep.equal(rows(model));
        },
      ),
      {numRuns: 300},
    );
  });

  it('writes structured data where it is asked for', async () => {
    await Calendar.of({meetings: [{date: '2020-07-14', start: '13:30'}]}, 'structured-data');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const script = document.head.querySelector('script[type="application/ld+json"]');
    expect(script?.textContent).to.include('"startDate":"2020-07-14T13:30+01:00"');
    clearPage();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('structured data says what is cancelled, postponed, moved, online and where', () => {
    const data = events(
      modelOf({
        organisation: {name: 'NHS Southend CCG'},
        meetings: [
          {
            date: '2020-01-28',
            title: 'A',
            start: '13:30',
            end: '16:00',
            venue: 'Civic Centre',
            join: 'https://a.uk',
          },
          {
            date: '2020-02-04',
            title: 'B',
            status: 'cancelled',
            reason: 'snow',
            notes: 'Sorry',
            join: 'https://a.uk',
          },
          {date: '2020-03-31', title: 'C', movedFrom: '2020-03-24', status: 'moved'},
          {date: '2020-04-07', title: 'D', status: 'postponed'},
          {date: '2020-05-05', title: 'E', held: 'private'},
        ],
      }),
      TODAY,
    ) as Record<string, unknown>[];
    expect(
      data.map(({name, eventStatus, eventAttendanceMode}) => [
        name,
        String(eventStatus).slice(19),
        String(eventAttendanceMode).slice(19),
      ]),
    ).to.deep.equal([
      ['A', 'EventScheduled', 'MixedEventAttendanceMode'],
      ['Cancelled: B', 'EventCancelled', 'OnlineEventAttendanceMode'],
      ['Moved from Tuesday 24 March 2020: C', 'EventRescheduled', 'OfflineEventAttendanceMode'],
      ['Postponed: D', 'EventPostponed', 'OfflineEventAttendanceMode'],
    ]);
    expect(data[0]).to.include({
      startDate: '2020-01-28T13:30+00:00',
      endDate: '2020-01-28T16:00+00:00',
    });
    expect(data[0]?.location).to.deep.equal([
      {'@type': 'Place', name: 'Civic Centre', address: 'Civic Centre'},
      {'@type': 'VirtualLocation', url: 'https://a.uk'},
    ]);
    expect(data[1]?.description).to.equal('Cancelled: snow. Sorry');
    expect(data[2]?.previousStartDate).to.equal('2020-03-24');
  });
});
