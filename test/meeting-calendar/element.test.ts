import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {ukInstant} from '../../src/shared/model/uk-time.js';
import {announced, clearPage, followAnchor, serve, settled, shownText} from '../helpers/element.js';
import {at, Calendar} from '../helpers/meeting-calendar.js';

const body = {
  committee: 'Governing Body',
  start: '13:30',
  end: '16:00',
  venue: {name: 'Civic Centre', postcode: 'SS2 6ER'},
};
const NOW = '2020-01-10T12:00Z';
const JANUARY = {
  meetings: [
    {
      ...body,
      date: '2020-01-28',
      held: 'public',
      join: 'https://example.nhs.uk/join',
      questionsBy: '2020-01-27T10:00',
      papersOn: '2020-01-21',
    },
    {
      ...body,
      date: '2019-11-26',
      documents: [{title: 'Minutes', url: '/m.pdf', format: 'pdf', size: 203776}],
    },
    {
      ...body,
      committee: 'Audit Committee',
      date: '2020-01-14',
      start: undefined,
      end: undefined,
      held: 'private',
    },
    {...body, date: '2020-03-24', status: 'cancelled', reason: 'coronavirus'},
  ],
};
const shown = (data: object = JANUARY, attributes = '') =>
  at(NOW, () => Calendar.of(data, attributes));

describe('meeting-calendar: the page', () => {
  afterEach(clearPage);

  it('answers first: the next meeting in public with time, place, questions and papers', async () => {
    const {next} = await shown();
    expect(next).to.match(/^Next meeting Tuesday 28 January 2020 Meeting ?Governing Body/);
    for (const words of [
      '1:30pm to 4pm',
      'Civic Centre, SS2 6ER',
      'Join online',
      'Send questions by 10am on Monday 27 January 2020',
      'Papers will be here from Tuesday 21 January 2020',
      'Held in public',
    ])
      expect(next).to.include(words);
  });

  it('lists by year, the past folded with its papers', async () => {
    const calendar = await shown();
    expect(calendar.dates).to.deep.equal([
      'Tuesday 14 January 2020',
      'Tuesday 28 January 2020',
      'Tuesday 24 March 2020',
      'Tuesday 26 November 2019',
    ]);
    expect(calendar.all('details[part="past"] > summary')).to.deep.equal([
      '1 past meeting in 2019',
    ]);
    expect(calendar.find('[part="past"] a')?.textContent).to.equal('Minutes (PDF, 199KB)');
  });

  it('keeps a cancelled meeting, with its reason and nothing to add to a calendar', async () => {
    const {listed} = await shown();
    expect(listed[2]).to.include('Cancelled: coronavirus');
    expect(listed[2]).not.to.include('Add to calendar');
  });

  it('says above the next meeting which one before it is off', async () => {
    const {next} = await shown({
      meetings: [
        {...body, date: '2020-01-14', status: 'postponed'},
        {...body, date: '2020-01-28'},
      ],
    });
    expect(next).to.match(
      /Tuesday 14 January 2020: Governing Body\. Postponed\. Tuesday 28 January 2020/,
    );
  });

  it('says where a moved meeting went and where it came from', async () => {
    const {listed} = await shown({
      meetings: [{...body, date: '2020-01-28', status: 'moved', movedTo: '2020-02-04'}],
    });
    expect(listed).to.have.length(2);
    expect(listed[0]).to.include('Moved to Tuesday 4 February 2020');
    expect(listed[1]).to.match(/^Tuesday 4 February 2020 Moved from Tuesday 28 January 2020/);
  });

  it('shows the new date of a cancelled meeting that names one', async () => {
    const {listed, next} = await shown({
      meetings: [{...body, date: '2020-01-28', status: 'cancelled', movedTo: '2020-02-04'}],
    });
    expect(listed).to.have.length(2);
    expect(listed[0]).to.include('Cancelled. Moved to Tuesday 4 February 2020');
    expect(next).to.include('Cancelled. Moved to Tuesday 4 February 2020.');
    expect(next).to.include('Tuesday 4 February 2020 Moved from Tuesday 28 January 2020');
  });

  for (const [status, words] of [
    ['canceled', 'Cancelled'],
    [' Canceled ', 'Cancelled'],
    ['CANCELLED', 'Cancelled'],
    ['Abandoned', 'Cancelled'],
    ['deferred', 'Postponed'],
    ['Rescheduled', 'Moved'],
    ['confirmed', 'Meeting'],
    ['EventCancelled', 'Cancelled'],
    ['https://schema.org/EventPostponed', 'Postponed'],
    ['Postponed until further notice', 'Postponed'],
    ['called off', 'Cancelled'],
    ['rearranged', 'Moved'],
    ['not cancelled', 'Meeting'],
    ['unscheduled', 'Meeting'],
  ])
    it(`reads the status "${status}" as ${words}`, async () => {
      const {listed} = await shown({meetings: [{...body, date: '2020-01-28', status}]});
      expect(listed[0]).to.include(`Tuesday 28 January 2020 ${words}`);
    });

  it('says nothing old when the data become empty', async () => {
    const calendar = await shown();
    await at(NOW, () => calendar.choose('Governing Body'));
    expect(announced(calendar.element)).to.equal('3 meetings');
    calendar.element.data = {meetings: []};
    await aTimeout(30);
    await settled(calendar.element);
    expect(announced(calendar.element)).to.equal('0 meetings');
  });

  it('keeps the page’s own list where the calendar file has no events', async () => {
    const server = serve({'/none.ics': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'});
    try {
      const {element} = await Calendar.from(
        '<ccg-meeting-calendar src="/none.ics"><ul><li>28 January 2020</li></ul></ccg-meeting-calendar>',
      );
      expect(element.state).to.equal('failed');
      expect(element.problems[0]?.message).to.include('a calendar file without events');
      expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    } finally {
      server.restore();
    }
  });

  it('says that a time is to be confirmed', async () => {
    expect((await shown()).listed[0]).to.include('Time to be confirmed');
  });

  it('says that there is no next meeting', async () => {
    const {next} = await shown({meetings: [{...body, date: '2019-11-26'}]});
    expect(next).to.equal('Next meeting There is no date for the next meeting yet.');
  });

  it('is over when it has ended, in UK time, wherever the reader is', async () => {
    const meetings = [
      {...body, date: '2020-07-15', end: '15:00'},
      {...body, date: '2020-09-15'},
    ];
    const next = async (now: string) => at(now, async () => (await Calendar.of({meetings})).next);
    expect(await next('2020-07-14T23:30Z')).to.include('Wednesday 15 July 2020');
    expect(await next('2020-07-15T13:59Z')).to.include('Wednesday 15 July 2020');
    expect(await next('2020-07-15T14:01Z')).to.include('Tuesday 15 September 2020');
  });

  it('says that times are UK times where the reader is away, and as told', async () => {
    const note = 'All times are UK time.';
    expect(shownText((await shown()).element)).to.include(note);
    expect(shownText((await shown(JANUARY, 'time-zone-note="false"')).element)).not.to.include(
      note,
    );
  });

  it('says nothing of UK times on a UK clock, unless told', async () => {
    const note = 'All times are UK time.';
    const {parse} = Date;
    // The reader's own clock is the UK's: a wall time is read as the UK's.
    Date.parse = (text) =>
      /T\d\d:\d\d$/.test(text) ? ukInstant(text.slice(0, 10), text.slice(11)) : parse(text);
    try {
      expect(shownText((await shown()).element)).not.to.include(note);
      expect(shownText((await shown(JANUARY, 'time-zone-note="true"')).element)).to.include(note);
    } finally {
      Date.parse = parse;
    }
  });

  it('says without a click that a meeting in the list is held in private', async () => {
    const calendar = await shown({
      meetings: [
        {...body, date: '2020-01-28', held: 'private'},
        {...body, date: '2020-03-24', held: 'public'},
      ],
    });
    const [closed, open] = calendar.element.renderRoot.querySelectorAll('[part="meeting"]');
    const unfolded = (meeting?: Element) =>
      meeting?.querySelector(':scope > [part="facts"]')?.textContent;
    expect(unfolded(closed)).to.include('Held in private');
    expect(unfolded(open)).not.to.include('Held in public');
  });

  it('explains "held in public" only where something is', async () => {
    expect(shownText((await shown()).element)).to.include('“Held in public” means that');
    expect(
      shownText((await shown({meetings: [{...body, date: '2020-01-28'}]})).element),
    ).not.to.include('eld in public');
  });

  it('shows one committee, says how many, and writes the choice into the address', async () => {
    const calendar = await shown();
    await at(NOW, () => calendar.choose('Audit Committee'));
    expect(calendar.dates).to.deep.equal(['Tuesday 14 January 2020']);
    expect(announced(calendar.element)).to.equal('1 meeting');
    expect(location.hash).to.equal('#calendar.committee=Audit%20Committee');
    await at(NOW, () => followAnchor('#top'));
    expect(calendar.dates).to.deep.equal(['Tuesday 14 January 2020']);
    expect(location.hash).to.equal('#top&calendar.committee=Audit%20Committee');
    await at(NOW, () => calendar.choose(''));
    expect(calendar.dates).to.have.length(4);
    expect(location.hash).to.equal('#top');
    // An address that comes later is followed, by the same options: a person may have the list open.
    const select = calendar.find<HTMLSelectElement>('select');
    const options = [...(select?.options ?? [])];
    await at(NOW, () => followAnchor('#calendar.committee=Audit%20Committee'));
    expect(select?.value).to.equal('Audit Committee');
    await at(NOW, () => followAnchor('#top'));
    expect(select?.value).to.equal('Audit Committee');
    await at(NOW, () => followAnchor('#calendar.committee=Nope'));
    expect(select?.value).to.equal('');
    expect([...(select?.options ?? [])]).to.deep.equal(options);
    await at(NOW, () => calendar.choose(''));
  });

  it('shows, counts and exports nothing but the preset committee and period', async () => {
    const calendar = await shown(JANUARY, 'committee="governing body" period="2019-20"');
    expect(calendar.dates).to.deep.equal([
      'Tuesday 28 January 2020',
      'Tuesday 24 March 2020',
      'Tuesday 26 November 2019',
    ]);
    expect(calendar.find('select')).to.equal(null);
    expect(calendar.element.model?.meetings).to.have.length(4);
    expect((await shown(JANUARY, 'period="upcoming"')).dates).to.have.length(3);
    expect((await shown(JANUARY, 'period="2019"')).dates).to.deep.equal([
      'Tuesday 26 November 2019',
    ]);
  });

  it('shows the first few and then all', async () => {
    const calendar = await shown(JANUARY, 'limit="1"');
    expect(calendar.dates).to.have.length(2);
    await at(NOW, () => calendar.click('Show all 3 meetings'));
    expect(calendar.dates).to.have.length(4);
    // The button is gone: focus is on the first meeting that it brought, and not on the page.
    const {renderRoot} = calendar.element;
    const meetings = [...renderRoot.querySelectorAll('[part="meeting"]')];
    expect(meetings.indexOf(renderRoot.activeElement!)).to.equal(1);
  });

  it('makes no landmarks, whose names two calendars on a page would share', async () => {
    const calendar = await shown(JANUARY);
    const holder = calendar.element.parentElement!;
    const second = document.createElement('ccg-meeting-calendar');
    second.data = JANUARY;
    holder.append(second);
    await at(NOW, () => second.updateComplete);
    await expect(holder).to.be.accessible();
    expect(
      second.renderRoot.querySelectorAll(
        'section, nav, aside, [role]:is([role="region"], [role="search"])',
      ),
    ).to.have.length(0);
  });

  it('prints all, whatever the limit on a screen', async () => {
    const calendar = await shown(JANUARY, 'limit="1"');
    dispatchEvent(new Event('beforeprint'));
    await at(NOW, () => calendar.element.updateComplete);
    expect(calendar.dates).to.have.length(4);
    dispatchEvent(new Event('afterprint'));
    await at(NOW, () => calendar.element.updateComplete);
    expect(calendar.dates).to.have.length(2);
  });

  it('takes papers from documents by the id of the meeting', async () => {
    const calendar = await shown({
      meetings: [{...body, id: 'jan', date: '2020-01-28', documents: ['agenda']}],
      documents: [
        {id: 'agenda', title: 'Agenda', url: '/a.pdf'},
        {title: 'Report', url: '/r.pdf', meeting: 'jan'},
      ],
    });
    expect(calendar.all('[part="next"] a[href$=".pdf"]')).to.deep.equal([
      'Agenda (PDF)',
      'Report (PDF)',
    ]);
  });

  it('has a message where there are no meetings', async () => {
    expect(shownText((await shown({meetings: []})).element)).to.equal(
      'There are no meetings to show.',
    );
  });

  it('shows markup in text as text and no address that runs', async () => {
    const calendar = await shown({
      meetings: [
        {date: '2020-01-28', title: '<img src=x onerror=alert(1)>', join: 'javascript:alert(1)'},
      ],
    });
    expect(calendar.next).to.include('<img src=x onerror=alert(1)>');
    expect(calendar.find('[href^="javascript"]')).to.equal(null);
    expect(calendar.element.problems.map(({code, path}) => `${path} ${code}`)).to.deep.equal([
      'meetings[0].join bad-url',
    ]);
  });

  it('keeps the good rows beside a bad one, and names it', async () => {
    const calendar = await shown({
      meetings: [{date: '2020-01-28'}, {date: '30/02/2020'}, {title: 'no date'}],
    });
    expect(calendar.element.model?.meetings).to.deep.equal([{date: '2020-01-28'}]);
    expect(calendar.element.problems.map(({path}) => path)).to.deep.equal([
      'meetings[1].date',
      'meetings[2].date',
    ]);
  });

  it('leaves the site’s own HTML where nothing can be read', async () => {
    const calendar = await Calendar.from(
      '<ccg-meeting-calendar><p>See the notice board.</p></ccg-meeting-calendar>',
    );
    expect(calendar.element.state).to.equal('failed');
    expect(calendar.find('slot')).not.to.equal(null);
  });

  it('saves one meeting or all as a calendar file, and all as a spreadsheet', async () => {
    const calendar = await shown();
    const events: string[] = [];
    calendar.element.addEventListener('ccg-download', (event) => {
      const {format, meeting} = (event as CustomEvent<{format: string; meeting?: {id: string}}>)
        .detail;
      events.push(`${format} ${meeting?.id ?? ''}`);
    });
    const save = (button: string) => at(NOW, () => calendar.saved(() => calendar.click(button)));
    const one = await save('Calendar file');
    expect(one.name).to.equal('governing-body-2020-01-28.ics');
    expect(one.text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    const all = await save('Download all dates');
    expect(all.text.match(/BEGIN:VEVENT/g)).to.have.length(4);
    const csv = await save('Download as a spreadsheet');
    expect(csv.text.split('\r\n')[3]).to.equal(
      '2020-01-28,13:30 to 16:00,Governing Body,Governing Body,,"Civic Centre, SS2 6ER",https://example.nhs.uk/join,2020-01-27T10:00,',
    );
    expect(events).to.deep.equal(['ics governing-body-2020-01-28', 'ics ', 'csv ']);
  });

  it('shows all committees where the address asks for one that is not there', async () => {
    location.hash = '#calendar.committee=Nope';
    try {
      const calendar = await shown();
      expect(calendar.listed).not.to.have.length(0);
      expect(calendar.find<HTMLSelectElement>('select')?.selectedIndex).to.equal(0);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('promises no date on the page of a past year', async () => {
    const calendar = await shown({meetings: [{date: '2019-06-01'}]}, 'period="2019-20"');
    expect(calendar.find('[part="next"]')).to.equal(null);
    expect(calendar.listed).to.have.length(1);
  });

  it('links to the feed where there is one', async () => {
    const calendar = await shown({...JANUARY, feed: 'https://example.nhs.uk/all.ics'});
    expect(calendar.find('[href$="all.ics"]')?.textContent).to.equal('Subscribe to this calendar');
  });

  it('tells integrators when it is ready', async () => {
    const calendar = await shown();
    calendar.element.data = {meetings: [{date: '2020-02-01'}]};
    const event = await oneEvent(calendar.element, 'ccg-ready');
    expect((event.detail as {model: object}).model).to.deep.equal({
      meetings: [{date: '2020-02-01'}],
    });
  });
});
