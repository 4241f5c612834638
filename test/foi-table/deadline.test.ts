import {expect} from '@open-wc/testing';
import {clearPage} from '../helpers/element.js';
import {FoiTablePage} from '../helpers/foi-table.js';

const HOLIDAYS = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [{title: 'Good Friday', date: '2026-04-03', notes: '', bunting: false}],
  },
  scotland: {
    division: 'scotland',
    events: [{title: 'St Andrew’s Day', date: '2026-11-30', notes: '', bunting: true}],
  },
  'northern-ireland': {
    division: 'northern-ireland',
    events: [{title: 'Battle of the Boyne', date: '2026-07-13', notes: '', bunting: false}],
  },
};
const FOI = {
  years: [
    {
      label: '2025/26',
      periods: [
        {quarter: 3, received: 9, inTime: 9, late: 0},
        {quarter: 4, received: 9, inTime: 5, late: 0},
      ],
    },
  ],
};
const show = (attributes = '', more: object = {}) =>
  FoiTablePage.show(
    `<ccg-foi-table ${attributes}><script type="application/json">${JSON.stringify({foi: FOI, ...more})}</script></ccg-foi-table>`,
  );

describe('FOI table: working days', () => {
  const now = Date.now;
  const on = (instant: string) => {
    Date.now = () => Date.parse(instant);
  };
  afterEach(() => {
    Date.now = now;
    clearPage();
  });

  it('marks figures as not final while requests can still be answered in time', async () => {
    on('2026-04-28T12:00:00Z');
    const page = await show();
    expect(page.rows()[1]![0]).to.equal(
      'January to March 2026 Not yet final: requests can be answered in time until about 28 April 2026',
    );
    expect(page.rows()[0]![0]).to.equal('October to December 2025');
  });

  it('are over the day after, and never come where no date can say them', async () => {
    on('2026-04-29T12:00:00Z');
    const far = (from: string, to: string) => ({periods: [{from, to, received: 9}]});
    const years = [...FOI.years, far('9999-10', '9999-12'), far('0001-10', '0001-12')];
    const page = await show('', {foi: {years}});
    expect(page.rows(0)[0]![0]).to.equal('October to December 9999');
    expect(page.text).to.include('January to March 2026').and.not.include('Not yet final');
  });

  it('marks a year of which only the total is published', async () => {
    on('2026-04-28T12:00:00Z');
    const foi = {years: [{label: '2025/26', total: {received: 40, inTime: 30, late: 1}}]};
    const page = await show('', {foi});
    expect(page.rows()[0]![0]).to.include('Not yet final').and.include('about 28 April 2026');
  });

  it('skips bank holidays of any part of the UK, and is then exact', async () => {
    on('2026-04-29T12:00:00Z');
    const page = await show('', {bankHolidays: HOLIDAYS});
    expect(page.rows()[1]![0]).to.equal(
      'January to March 2026 Not yet final: requests can be answered in time until 29 April 2026',
    );
    expect((await show()).rows()[1]![0]).to.equal('January to March 2026');
  });

  for (const [part, asked, answer] of [
    ['England and Wales', '2026-03-20', '20 April 2026'],
    ['Northern Ireland', '2026-06-26', '27 July 2026'],
    ['Scotland', '2026-11-20', '21 December 2026'],
  ])
    it(`skips the bank holidays of ${part ?? ''}`, async () => {
      on(`${asked ?? ''}T12:00:00Z`);
      const page = await show('request="/foi"', {bankHolidays: HOLIDAYS});
      expect(page.text).to.include(`you should have an answer by ${answer ?? ''}.`);
    });

  it('counts from the day in the UK', async () => {
    // In Auckland, where this browser is, it is already 29 April.
    on('2026-04-28T22:30:00Z');
    expect((await show()).rows()[1]![0]).to.include('about 28 April 2026');
    on('2026-04-28T23:30:00Z');
    expect((await show()).rows()[1]![0]).to.equal('January to March 2026');
  });

  it('says how to ask and until when there should be an answer', async () => {
    on('2026-11-20T12:00:00Z');
    const page = await show('request="foi@example.nhs.uk"', {bankHolidays: HOLIDAYS});
    expect(page.text).to.include(
      'Send your Freedom of Information request to foi@example.nhs.uk. If you ask today, you should have an answer by 21 December 2026.',
    );
    expect(page.link!.getAttribute('href')).to.equal('mailto:foi@example.nhs.uk');
  });

  it('promises no day where the holidays are not known', async () => {
    on('2026-12-20T12:00:00Z');
    const page = await show('request="/foi"', {bankHolidays: HOLIDAYS});
    expect(page.text)
      .to.include('Make a Freedom of Information request')
      .and.not.include('If you ask today');
    expect(page.link!.getAttribute('href')).to.equal('/foi');
  });

  it('refuses an address that is none', async () => {
    expect((await show('request="javascript:alert(1)"')).link).to.be.null;
    expect((await show()).link).to.be.null;
  });
});
