import {expect} from '@open-wc/testing';
import {check} from '../../src/meeting-calendar/check.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import * as examples from '../../stories/examples/meeting-calendar.js';
import {Calendar} from '../helpers/meeting-calendar.js';
import {clearPage, place, settled} from '../helpers/element.js';

const TODAY = '2020-01-10';
const body = {committee: 'Governing Body', start: '13:30', venue: 'Civic Centre'};
/** A Tuesday with nothing wrong. */
const good = {...body, date: '2020-01-28'};
const later = {...body, date: '2020-06-23', venue: 'Town Hall'};
const minutes = [{title: 'Minutes', url: 'm.pdf'}];
const bankHolidays = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [{title: 'Good Friday', date: '2020-04-10'}],
  },
};
const found = (data: object) => check(parse(data).model!, TODAY);
/** Of meetings before one in June that has nothing wrong: "meetings[0].date on-weekend". */
const said = (meetings: readonly object[], rest: object = {}) =>
  found({meetings: [...meetings, later], ...rest}).map(({code, path}) => `${path} ${code}`);

interface Case {
  finds: [why: string, path: string, meetings: readonly object[], rest?: object][];
  not: [why: string, meetings: readonly object[], rest?: object][];
}

const CHECKS: Record<string, Case> = {
  'weekday-mismatch': {
    finds: [
      ['a weekday that is not the date’s', 'meetings[0].weekday', [{...good, weekday: 'monday'}]],
    ],
    not: [
      ['the date’s own weekday', [{...good, weekday: 'tuesday'}]],
      ['a date without one', [good]],
    ],
  },
  'on-weekend': {
    finds: [
      ['a Saturday', 'meetings[0].date', [{...body, date: '2020-02-01'}]],
      ['a Sunday', 'meetings[0].date', [{...body, date: '2020-02-02'}]],
    ],
    not: [
      ['a Friday', [{...body, date: '2020-01-31'}]],
      ['a Saturday that was cancelled', [{...body, date: '2020-02-01', status: 'cancelled'}]],
    ],
  },
  'on-bank-holiday': {
    finds: [
      ['a bank holiday', 'meetings[0].date', [{...body, date: '2020-04-10'}], {bankHolidays}],
    ],
    not: [
      ['the day before', [{...body, date: '2020-04-09'}], {bankHolidays}],
      ['the day where no bank holidays are known', [{...body, date: '2020-04-10'}]],
    ],
  },
  'end-before-start': {
    finds: [
      ['an end before the start', 'meetings[0].end', [{...good, end: '10:00'}]],
      ['an end at the start', 'meetings[0].end', [{...good, end: '13:30'}]],
    ],
    not: [
      ['an end a minute later', [{...good, end: '13:31'}]],
      ['an end without a start', [{...good, start: undefined, end: '10:00'}]],
    ],
  },
  'duplicate-id': {
    finds: [
      [
        'two meetings with one id',
        'meetings[1].id',
        [
          {...good, id: 'gb-1'},
          {...good, id: 'gb-1', start: '16:00'},
        ],
      ],
      [
        'two rules with one id',
        'series[1].id',
        [],
        {
          series: ['2020-01-28', '2020-02-04'].map((from) => ({
            id: 'gb',
            from,
            until: '2020-01-01',
          })),
        },
      ],
    ],
    not: [
      [
        'ids of their own',
        [
          {...good, id: 'gb-1'},
          {...good, id: 'gb-2', start: '16:00'},
        ],
      ],
      ['meetings without one', [good, {...good, start: '16:00'}]],
      [
        'both dates of a meeting that was moved',
        [
          {...good, id: 'gb-1', status: 'moved', movedTo: '2020-02-04'},
          {...good, id: 'gb-1', date: '2020-02-04', movedFrom: '2020-01-28'},
        ],
      ],
    ],
  },
  'same-place-and-time': {
    finds: [
      [
        'two committees in one room',
        'meetings[1]',
        [good, {...good, committee: 'Audit', venue: 'civic centre'}],
      ],
    ],
    not: [
      ['another time', [good, {...good, committee: 'Audit', start: '16:00'}]],
      ['another place', [good, {...good, committee: 'Audit', venue: 'City Hall'}]],
      ['one that is off', [good, {...good, committee: 'Audit', status: 'cancelled'}]],
      [
        'two that meet online',
        ['MS Teams', 'MS Teams'].map((venue, at) => ({...good, venue, committee: `Group ${at}`})),
      ],
    ],
  },
  'no-place': {
    finds: [['neither a venue nor a link', 'meetings[0]', [{...good, venue: undefined}]]],
    not: [
      ['a link', [{...good, venue: undefined, join: 'https://a.uk'}]],
      ['a meeting in private', [{...good, venue: undefined, held: 'private'}]],
      [
        'one that has passed',
        [{...good, venue: undefined, date: '2019-11-26', documents: minutes}],
      ],
    ],
  },
  'no-papers': {
    finds: [
      ['no papers five days before', 'meetings[0].documents', [{...body, date: '2020-01-15'}]],
      ['no papers on the day', 'meetings[0].documents', [{...body, date: '2020-01-10'}]],
    ],
    not: [
      ['no papers six days before', [{...body, date: '2020-01-16'}]],
      ['papers', [{...body, date: '2020-01-15', documents: [{title: 'Agenda', url: 'a.pdf'}]}]],
      ['a meeting in private', [{...body, date: '2020-01-15', held: 'private'}]],
    ],
  },
  'no-minutes': {
    finds: [
      [
        'no minutes although the committee has met again',
        'meetings[0].documents',
        [
          {...body, date: '2019-09-24'},
          {...body, date: '2019-11-26'},
        ],
      ],
    ],
    not: [
      [
        'minutes',
        [
          {...body, date: '2019-09-24', documents: minutes},
          {...body, date: '2019-11-26'},
        ],
      ],
      ['the last meeting', [{...body, date: '2019-11-26'}]],
      [
        'another committee’s meeting since',
        [
          {...body, date: '2019-09-24'},
          {...body, committee: 'Audit', date: '2019-11-26'},
        ],
      ],
    ],
  },
};

describe('meeting-calendar: checks', () => {
  afterEach(clearPage);

  for (const [code, {finds, not}] of Object.entries(CHECKS)) {
    for (const [why, path, meetings, rest] of finds)
      it(`${code}: finds ${why}`, () => {
        expect(said(meetings, rest)).to.deep.equal([`${path} ${code}`]);
      });
    for (const [why, meetings, rest] of not)
      it(`${code}: says nothing of ${why}`, () => {
        expect(said(meetings, rest)).to.deep.equal([]);
      });
  }

  it('no-future-meeting: finds that all have passed, or are off', () => {
    for (const meeting of [
      {...body, date: '2020-01-09'},
      {...body, date: '2020-02-04', status: 'cancelled'},
    ])
      expect(found({meetings: [meeting]}).map(({code, path}) => `${path} ${code}`)).to.deep.equal([
        'meetings no-future-meeting',
      ]);
  });

  it('no-future-meeting: says nothing where one is to come, of a rule too', () => {
    const codes = (data: object) => found(data).map(({code}) => code);
    expect(codes({meetings: [later]})).to.deep.equal([]);
    expect(codes({series: [{...body, id: 'x', from: '2019-01-08'}]})).not.to.include(
      'no-future-meeting',
    );
  });

  it('weekday-mismatch: names the right weekday, and the year in which the published one would be right', () => {
    const [problem] = found({meetings: [{...body, date: '2024-07-29', weekday: 'tuesday'}]});
    expect(problem?.message).to.include(
      '"Tuesday 29 July 2024" was published, but that day is a Monday; Tuesday 29 July 2025 fits',
    );
  });

  it('no-papers: says how soon the meeting is', () => {
    const message = (date: string) => found({meetings: [{...body, date}, later]})[0]?.message;
    expect(message('2020-01-15')).to.include('is in 5 days and has no papers');
    expect(message('2020-01-10')).to.include('is today and has no papers');
  });

  it('are all to be seen in a story', async () => {
    const seen = new Set<string>();
    for (const {markup} of [examples.everyCheck, examples.noFutureMeeting]) {
      const element = place(markup);
      await settled(element);
      for (let tries = 0; tries < 100 && !element.problems.length; tries++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      for (const {code} of element.problems) seen.add(code);
    }
    expect([...seen]).to.include.members([...Object.keys(CHECKS), 'no-future-meeting']);
  });

  it('shows the editor what is wrong, and only with the check panel', async () => {
    const row = '<ul><li>Tuesday 29 July 2024, 1.30pm</li></ul>';
    const plain = await Calendar.from(`<ccg-meeting-calendar>${row}</ccg-meeting-calendar>`);
    expect(plain.element.problems).to.deep.equal([]);
    const checked = await Calendar.from(
      `<ccg-meeting-calendar check>${row}</ccg-meeting-calendar>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(checked.element.problems.map(({code}) => code)).to.include('weekday-mismatch');
    expect(checked.find('[part="check-panel"]')?.textContent).to.include('Tuesday 29 July 2025');
    expect(checked.dates).to.deep.equal(['Tuesday 29 July 2024']);
  });
});
