import {expect} from '@open-wc/testing';
import {check} from '../../src/meeting-calendar/check.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {Calendar} from '../helpers/meeting-calendar.js';
import {clearPage} from '../helpers/element.js';

const TODAY = '2020-01-10';
const body = {committee: 'Governing Body', start: '13:30', venue: 'Civic Centre'};
const later = {...body, date: '2020-06-23', venue: 'Town Hall'};
const found = (data: object) => check(parse(data).model!, TODAY);
const codes = (...meetings: object[]) =>
  found({meetings: [...meetings, later]}).map(({code, path}) => `${path} ${code}`);
const bankHolidays = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [{title: 'Good Friday', date: '2020-04-10'}],
  },
};

describe('meeting-calendar: checks', () => {
  afterEach(clearPage);

  it('has nothing to say of a good list', () => {
    expect(codes({...body, date: '2020-01-28'})).to.deep.equal([]);
  });

  it('weekday-mismatch: names the right weekday, and the year in which the published one would be right', () => {
    const [problem] = found({meetings: [{...body, date: '2024-07-29', weekday: 'tuesday'}]});
    expect(problem?.code).to.equal('weekday-mismatch');
    expect(problem?.path).to.equal('meetings[0].weekday');
    expect(problem?.message).to.include(
      '"Tuesday 29 July 2024" was published, but that day is a Monday; Tuesday 29 July 2025 fits',
    );
    expect(codes({...body, date: '2020-01-28', weekday: 'tuesday'})).to.deep.equal([]);
  });

  it('on-weekend', () => {
    expect(codes({...body, date: '2020-02-01'})).to.deep.equal(['meetings[0].date on-weekend']);
  });

  it('on-bank-holiday, where the days are known', () => {
    const meetings = [{...body, date: '2020-04-10'}, later];
    expect(found({meetings, bankHolidays}).map(({code}) => code)).to.deep.equal([
      'on-bank-holiday',
    ]);
    expect(found({meetings})).to.deep.equal([]);
  });

  it('end-before-start', () => {
    expect(codes({...body, date: '2020-01-28', end: '10:00'})).to.deep.equal([
      'meetings[0].end end-before-start',
    ]);
    expect(codes({...body, date: '2020-01-28', end: '13:31'})).to.deep.equal([]);
  });

  it('same-place-and-time', () => {
    const twice = [
      {...body, date: '2020-01-28'},
      {...body, committee: 'Audit', date: '2020-01-28', venue: 'civic centre'},
    ];
    expect(codes(...twice)).to.deep.equal(['meetings[1] same-place-and-time']);
    expect(codes(twice[0]!, {...twice[1], start: '16:00'})).to.deep.equal([]);
    expect(codes(twice[0]!, {...twice[1], status: 'cancelled'})).to.deep.equal([]);
  });

  it('no-future-meeting', () => {
    expect(found({meetings: [{...body, date: '2020-01-09'}]}).map(({code}) => code)).to.deep.equal([
      'no-future-meeting',
    ]);
    expect(
      found({meetings: [{...body, date: '2020-02-04', status: 'cancelled'}]}).map(({code}) => code),
    ).to.deep.equal(['no-future-meeting']);
    expect(
      found({series: [{...body, id: 'x', from: '2019-01-08'}]}).filter(
        ({code}) => code === 'no-future-meeting',
      ),
    ).to.deep.equal([]);
  });

  it('no-place: a meeting in public without venue or link', () => {
    expect(codes({...body, date: '2020-01-28', venue: undefined})).to.deep.equal([
      'meetings[0] no-place',
    ]);
    expect(
      codes({...body, date: '2020-01-28', venue: undefined, join: 'https://a.uk'}),
    ).to.deep.equal([]);
    expect(codes({...body, date: '2020-01-28', venue: undefined, held: 'private'})).to.deep.equal(
      [],
    );
  });

  it('no-papers: five days before', () => {
    expect(codes({...body, date: '2020-01-15'})).to.deep.equal(['meetings[0].documents no-papers']);
    expect(codes({...body, date: '2020-01-16'})).to.deep.equal([]);
    const said = (date: string) => found({meetings: [{...body, date}, later]})[0]?.message;
    expect(said('2020-01-15')).to.include('is in 5 days and has no papers');
    expect(said('2020-01-10')).to.include('is today and has no papers');
    expect(
      codes({...body, date: '2020-01-15', documents: [{title: 'Agenda', url: 'a.pdf'}]}),
    ).to.deep.equal([]);
  });

  it('no-minutes: after the next meeting has passed', () => {
    const minutes = [{title: 'Minutes', url: 'm.pdf'}];
    const past = [
      {...body, date: '2019-09-24'},
      {...body, date: '2019-11-26'},
    ];
    expect(codes(...past)).to.deep.equal(['meetings[0].documents no-minutes']);
    expect(codes({...past[0], documents: minutes}, past[1]!)).to.deep.equal([]);
    expect(codes(past[1]!)).to.deep.equal([]);
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
