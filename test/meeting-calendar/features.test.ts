import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {CcgMeetingCalendar} from '../../src/meeting-calendar/element.js';
import {toHTML} from '../../src/meeting-calendar/export.js';
import * as examples from '../../stories/examples/meeting-calendar.js';
import {clearPage, place, serve, settled} from '../helpers/element.js';
import {at, Calendar} from '../helpers/meeting-calendar.js';

const NOW = '2020-01-10T12:00Z';
const meeting = {
  committee: 'Governing Body',
  date: '2020-01-28',
  start: '13:30',
  end: '16:00',
  venue: {
    name: 'Civic Centre',
    url: 'https://example.nhs.uk/map',
    access: 'Step-free. A hearing loop is available.',
  },
  booking: {email: 'board@example.nhs.uk', telephone: '01702 000000', by: '2020-01-21'},
};
const shown = (data: object, attributes = '') => at(NOW, () => Calendar.of(data, attributes));
const addresses = (calendar: Calendar) =>
  [...calendar.element.renderRoot.querySelectorAll('a')].map(({href}) => href);

describe('meeting-calendar: its features', () => {
  afterEach(clearPage);

  it('tells how to attend: access at the place, its map, whom to ask and until when', async () => {
    const calendar = await shown({meetings: [meeting]});
    for (const words of [
      'Step-free. A hearing loop is available.',
      'board@example.nhs.uk',
      '01702 000000',
      'Tuesday 21 January 2020',
    ])
      expect(calendar.next).to.include(words);
    expect(addresses(calendar)).to.include.members([
      'https://example.nhs.uk/map',
      'mailto:board@example.nhs.uk',
      'tel:01702000000',
    ]);
  });

  it('offers a file, Google and Outlook for a meeting that is held, and for no other', async () => {
    const calendar = await shown({meetings: [meeting]});
    const links = addresses(calendar).join(' ');
    expect(links).to.include('calendar.google.com').and.to.include('outlook.');
    expect(calendar.find('[part="add"]')?.textContent).to.include('28 January 2020');
    const off = await shown({meetings: [{...meeting, status: 'cancelled'}]});
    expect(off.find('[part="add"]')).to.equal(null);
    const past = await shown({meetings: [{...meeting, date: '2019-11-26'}]});
    expect(past.find('[part="add"]')).to.equal(null);
  });

  it('has twelve months in the year planner, with the meeting in its own', async () => {
    const calendar = await shown({meetings: [meeting]}, 'view="year"');
    const months = calendar.all('[part="planner"]');
    expect(months).to.have.length(12);
    const [january = '', ...others] = months;
    expect(january).to.include('January 2020').and.to.include('Tuesday 28 January 2020, 1:30pm');
    expect(others.join(' ')).not.to.include('1:30pm');
  });

  it('reads a calendar file at its address, with the dates of an event that repeats', async () => {
    const {markup, files = {}} = examples.repeatingFile;
    const server = serve(files as Record<string, string>);
    const element = place<CcgMeetingCalendar>(markup);
    await settled(element);
    server.restore();
    const {meetings = []} = element.model ?? {};
    expect(meetings).to.have.length(6);
    expect(meetings.map(({status}) => status ?? '')).to.deep.equal([
      '',
      'cancelled',
      'moved',
      '',
      '',
      '',
    ]);
    expect(new Set(meetings.map(({id}) => id)).size).to.equal(6);
    expect(element.problems).to.deep.equal([]);
  });

  it('reads what content systems make of meetings', async () => {
    const element = place<CcgMeetingCalendar>(examples.contentSystems.markup);
    await settled(element);
    const rows = element.model?.meetings ?? [];
    expect(rows.map(({committee, weekday}) => `${committee} ${weekday}`)).to.deep.equal(
      Array(3).fill('Governing Body tuesday'),
    );
    expect(
      rows.map(({start, end, held, status, reason, venue}) => ({
        start,
        end,
        held,
        status,
        reason,
        venue,
      })),
    ).to.deep.equal([
      {
        start: '13:30',
        end: '16:00',
        held: undefined,
        status: undefined,
        reason: undefined,
        venue: {name: 'Boardroom, Harcourt House, 5-15 Harcourt Avenue, Southend-on-Sea, SS2 6HT'},
      },
      {
        start: '13:30',
        end: undefined,
        held: 'part-private',
        status: undefined,
        reason: undefined,
        venue: {name: 'MS Teams'},
      },
      {
        start: undefined,
        end: undefined,
        held: undefined,
        status: 'cancelled',
        reason: 'snow',
        venue: undefined,
      },
    ]);
  });

  it('guesses no date, and tells the editor which it left out', async () => {
    const element = place<CcgMeetingCalendar>(examples.unknownDates.markup);
    await settled(element);
    expect(element.model?.meetings).to.have.length(1);
    expect(element.problems.map(({code, path}) => `${code} ${path}`)).to.include(
      'bad-date meetings[1].date',
    );
  });

  it('is made of a plain div around the list that the page has', async () => {
    document.body.innerHTML =
      '<div data-ccg="meeting-calendar" data-period="all"><ul><li>28 January 2020, 1.30pm</li></ul></div>';
    for (let tries = 0; tries < 100 && !document.querySelector('ccg-meeting-calendar'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const element = document.querySelector<CcgMeetingCalendar>('ccg-meeting-calendar')!;
    await settled(element);
    expect(element.model?.meetings).to.deep.equal([{date: '2020-01-28', start: '13:30'}]);
    expect(element.closest('[data-ccg]')?.textContent).to.include('28 January 2020, 1.30pm');
  });

  it('gives its own rows back in toHTML, under a heading of the page too', async () => {
    const minutes = {title: 'Minutes', url: '/m.pdf', format: 'pdf'};
    const model = {
      meetings: [
        {date: '2020-01-28', start: '13:30'},
        {date: '2020-03-24'},
        {date: '2020-01-28', documents: [minutes]},
      ],
    };
    document.body.innerHTML = `<h1>Audit Committee meetings in public 2019</h1><ccg-meeting-calendar heading="Board dates 2021">${toHTML(model)}</ccg-meeting-calendar>`;
    const element = document.querySelector<CcgMeetingCalendar>('ccg-meeting-calendar')!;
    await settled(element);
    expect(element.model).to.deep.equal(model);
    expect(element.toHTML()).to.equal(toHTML(model));
  });
});
