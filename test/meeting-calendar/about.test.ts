import {expect} from '@open-wc/testing';
import {toCalendarCsv} from '../../src/meeting-calendar/csv.js';
import {ENGLISH} from '../../src/meeting-calendar/entry-words.js';
import {toHTML} from '../../src/meeting-calendar/export.js';
import {agenda} from '../../src/meeting-calendar/agenda.js';
import {toIcs} from '../../src/meeting-calendar/ics.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {clearPage} from '../helpers/element.js';
import {at, Calendar} from '../helpers/meeting-calendar.js';

const NOW = '2020-01-10T12:00Z';
const TODAY = NOW.slice(0, 10);
const rule = {
  id: 'board',
  committee: 'Board',
  every: 1,
  on: {weekday: 'tuesday', nth: 4},
  from: '2020-01-28',
  until: '2020-01-31',
  questionsBy: {workingDays: 3, time: '10:00'},
  papersOn: {workingDays: 5},
};
const holidays = (...dates: string[]) => ({
  'england-and-wales': {
    division: 'england-and-wales',
    events: dates.map((date) => ({date, title: 'Bank holiday'})),
  },
});
const KNOWN = holidays('2019-12-25', '2020-01-01');
const TOO_OLD = holidays('2018-12-25', '2019-12-25');
const QUESTIONS = '10am on Thursday 23 January 2020';
const PAPERS = 'Tuesday 21 January 2020';

/** Everything that says the deadline of the first meeting. */
async function said(data: object) {
  const {model} = parse(data);
  if (!model) throw new Error('no model');
  const entries = agenda(model, TODAY);
  const list = await at(NOW, () => Calendar.of(data));
  const {next} = list;
  const month = await at(NOW, async () => {
    const calendar = await Calendar.of(data, 'view="month"');
    calendar.find('[data-day="2020-01-28"]')?.click();
    await calendar.element.updateComplete;
    return calendar;
  });
  return {
    next,
    list: list.listed.join(' '),
    month: month.listed.join(' '),
    ics: toIcs(entries, {model, now: Date.parse(NOW)}).replace(/\r\n /g, ''),
    csv: toCalendarCsv(entries, ENGLISH),
    html: toHTML(model, TODAY),
  };
}

describe('meeting-calendar: a deadline in working days', () => {
  afterEach(clearPage);

  for (const [name, bankHolidays] of [
    ['no bank holidays are given', undefined],
    ['those given end before', TOO_OLD],
  ] as const)
    it(`is “about” everywhere where ${name}`, async () => {
      const {next, list, month, ics, csv, html} = await said({series: [rule], bankHolidays});
      for (const words of [next, list, month, ics])
        expect(words).to.include(`Send questions by about ${QUESTIONS}`);
      for (const words of [next, list, month])
        expect(words).to.include(`Papers will be here from about ${PAPERS}`);
      expect(csv).to.include(',about 2020-01-23T10:00,');
      expect(html).to.include(`about ${QUESTIONS}`).and.to.include(`about ${PAPERS}`);
    });

  it('is firm everywhere where the bank holidays reach it', async () => {
    const {csv, ...all} = await said({series: [rule], bankHolidays: KNOWN});
    for (const words of Object.values(all)) expect(words).not.to.match(/about (10am|Tuesday)/);
    expect(all.next).to.include(`Send questions by ${QUESTIONS}`);
    expect(all.next).to.include(`Papers will be here from ${PAPERS}`);
    expect(csv).to.include(',2020-01-23T10:00,');
  });

  const aboutOf = (data: object) => agenda(parse(data).model ?? {}, TODAY).map(({about}) => about);

  it('is firm in calendar days and on a weekday, whatever the bank holidays', () => {
    const series = [{...rule, questionsBy: {days: 3}, papersOn: {weekday: 'monday'}}];
    expect(aboutOf({series})).to.deep.equal([[]]);
  });

  it('is firm where the meeting itself gives it', () => {
    const meetings = [{series: 'board', date: '2020-01-28', questionsBy: '2020-01-24'}];
    expect(aboutOf({series: [rule], meetings})).to.deep.equal([['papersOn']]);
  });

  it('is “about” on the new date of a moved meeting', () => {
    const meetings = [{series: 'board', date: '2020-01-28', movedTo: '2021-02-02'}];
    const about = aboutOf({series: [rule], meetings, bankHolidays: KNOWN});
    expect(about).to.deep.equal([[], ['questionsBy', 'papersOn']]);
  });

  it('says the time of papers where the rule gives one', async () => {
    const series = [{...rule, papersOn: {days: 7, time: '09:00'}}];
    const {next} = await said({series});
    expect(next).to.include(`Papers will be here from 9am on ${PAPERS}`);
  });
});
