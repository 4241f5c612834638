import {aTimeout, expect, oneEvent, waitUntil} from '@open-wc/testing';
import {announced, clearPage, followAnchor} from '../helpers/element.js';
import {at, Calendar} from '../helpers/meeting-calendar.js';

const NOW = '2020-01-10T12:00Z';
const DATA = {
  meetings: [
    {committee: 'Governing Body', date: '2020-01-28', start: '13:30'},
    {committee: 'Audit Committee', date: '2020-01-28', start: '09:00'},
    {committee: 'Governing Body', date: '2020-02-25', status: 'cancelled', reason: 'snow'},
  ],
};
const shown = (now = NOW, attributes = 'view="month"') =>
  at(now, () => Calendar.of(DATA, attributes));

/**
 * The browser's Back, from an address that has these words. Only once after a choice: late in a full run
 * the window's history has its 50 entries, and Chrome makes room for a new one by dropping the oldest that
 * no person's gesture led away from. That is the test's own page, so a second Back shows `about:blank`.
 */
async function back(from: string) {
  await waitUntil(() => location.hash.includes(from), `the address has ${from}`);
  history.back();
  await oneEvent(window, 'popstate');
}

/** What an element sees of a further Back: an earlier address, and that it came. */
function earlier(address: string) {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

describe('meeting-calendar: the month', () => {
  afterEach(clearPage);

  it('is a table with the weekdays above and one tab stop, on today', async () => {
    const calendar = await shown();
    expect(calendar.month).to.equal('January 2020');
    expect(calendar.find('[role="grid"]')?.getAttribute('aria-label')).to.equal('January 2020');
    expect(calendar.all('th')).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(calendar.all('td[tabindex="0"]')).to.have.length(1);
    expect(calendar.find('td[tabindex="0"]')?.dataset.day).to.equal('2020-01-10');
    expect(calendar.find('td[aria-current="date"]')?.textContent).to.include(
      'Friday 10 January 2020',
    );
    await expect(calendar.element).to.be.accessible();
  });

  it('is the UK’s month at 23:30 UTC on the last of July', async () => {
    const data = {meetings: [{date: '2020-08-01'}, {date: '2020-07-01'}]};
    const calendar = await at('2020-07-31T23:30Z', () => Calendar.of(data, 'view="month"'));
    expect(calendar.month).to.equal('August 2020');
    expect(calendar.find('[aria-current="date"]')?.textContent).to.include(
      'Saturday 1 August 2020',
    );
  });

  it('says below a month too narrow for words what is cancelled or moved', async () => {
    const calendar = await shown();
    const changed = () => calendar.find('.changed');
    expect(changed() === null).to.equal(true);
    await at(NOW, () => calendar.click('Next: February 2020'));
    await waitUntil(() => changed());
    expect(calendar.all('.changed li')).to.deep.equal([
      'Tuesday 25 February 2020: Governing Body. Cancelled: snow.',
    ]);
    const isSeen = (width: string) => {
      calendar.element.style.width = width;
      return changed()!.checkVisibility();
    };
    expect(isSeen('60em')).to.equal(false);
    expect(isSeen('20em')).to.equal(true);
    await expect(calendar.element).to.be.accessible();
  });

  it('names each meeting with its full date and time, cancelled in words', async () => {
    const calendar = await shown();
    expect(calendar.all('.event')).to.deep.equal([
      'Audit Committee, Tuesday 28 January 2020, 9am.',
      'Governing Body, Tuesday 28 January 2020, 1:30pm.',
    ]);
    await at(NOW, () => calendar.click('Next'));
    expect(calendar.all('.event')).to.deep.equal([
      'Cancelled: Governing Body, Tuesday 25 February 2020, Time to be confirmed, snow.',
    ]);
  });

  for (const [keys, day] of [
    ['ArrowRight', 'Saturday 11 January 2020'],
    ['ArrowLeft', 'Thursday 9 January 2020'],
    ['ArrowDown', 'Friday 17 January 2020'],
    ['ArrowUp', 'Friday 3 January 2020'],
    ['Home', 'Monday 6 January 2020'],
    ['End', 'Sunday 12 January 2020'],
    ['PageDown', 'Monday 10 February 2020'],
    ['PageUp', 'Tuesday 10 December 2019'],
    ['Shift+PageDown', 'Sunday 10 January 2021'],
    ['Shift+PageUp', 'Thursday 10 January 2019'],
    ['ArrowDown ArrowDown ArrowDown ArrowRight', 'Saturday 1 February 2020'],
  ] as const)
    it(`${keys} leads to ${day}`, async () => {
      const calendar = await shown();
      calendar.find('[tabindex="0"]')?.focus();
      await at(NOW, () => calendar.press(...keys.split(' ')));
      expect(calendar.focused).to.equal(day);
      expect(calendar.all('td[tabindex="0"]')).to.have.length(1);
    });

  it('goes where an arrow points on a page that is written from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const calendar = await shown();
      const cell = calendar.find('[tabindex="0"]');
      cell?.focus();
      const {left = 0} = cell?.getBoundingClientRect() ?? {};
      await at(NOW, () => calendar.press('ArrowLeft'));
      expect(calendar.element.renderRoot.activeElement?.getBoundingClientRect().left).to.be.below(
        left,
      );
      await at(NOW, () => calendar.press('ArrowRight'));
      expect(calendar.element.renderRoot.activeElement === cell).to.equal(true);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('says the new month and how many meetings it has, and puts it into the address', async () => {
    const calendar = await shown();
    await at(NOW, () => calendar.click('Next: February 2020'));
    expect(calendar.month).to.equal('February 2020');
    expect(announced(calendar.element)).to.equal('February 2020: 1 meeting');
    expect(location.hash).to.equal('#calendar.month=2020-02');
  });

  it('stays where a person follows an anchor of the page', async () => {
    const calendar = await shown(NOW, '');
    await at(NOW, () => calendar.click('Month'));
    await at(NOW, () => calendar.click('Next: February 2020'));
    const chosen = 'calendar.view=month&calendar.month=2020-02';
    await waitUntil(() => location.hash === `#${chosen}`, 'the address follows');
    await at(NOW, () => followAnchor('#top'));
    await calendar.settled();
    expect(calendar.month).to.equal('February 2020');
    expect(location.hash).to.equal(`#top&${chosen}`);
  });

  it('has its name between the ways to other months and the table', async () => {
    const calendar = await shown();
    const order = [
      ...calendar.element.renderRoot.querySelectorAll(
        '[part="pager"], [part="month"], [part="grid"]',
      ),
    ];
    expect(order.map((element) => element.getAttribute('part'))).to.deep.equal([
      'pager',
      'month',
      'grid',
    ]);
  });

  it('draws the next month at once and stays on its button; many steps at once are one in the address', async () => {
    const calendar = await shown();
    const steps = history.length;
    await at(NOW, async () => {
      const next = [...calendar.element.renderRoot.querySelectorAll('button')].find((button) =>
        button.textContent.startsWith('Next:'),
      )!;
      next.focus();
      next.click();
      expect(calendar.month).to.equal('February 2020');
      expect(next.textContent).to.equal('Next: March 2020');
      next.click();
      expect(calendar.month).to.equal('March 2020');
      // A rendering for another reason does not lead back.
      calendar.element.requestUpdate();
      await calendar.settled();
      expect(calendar.month).to.equal('March 2020');
      expect(calendar.element.renderRoot.activeElement === next).to.equal(true);
    });
    expect(announced(calendar.element)).to.match(/^March 2020: /);
    expect(location.hash).to.equal('#calendar.month=2020-03');
    expect(history.length - steps).to.be.at.most(1);
  });

  it('leads to the month of a key that is pressed right after a button', async () => {
    const calendar = await shown();
    await at(NOW, async () => {
      const next = [...calendar.element.renderRoot.querySelectorAll('button')].find((button) =>
        button.textContent.startsWith('Next:'),
      );
      next?.click();
      calendar.find('[data-day="2020-02-01"]')?.focus();
      await calendar.press('PageDown');
    });
    expect(calendar.focused).to.equal('Sunday 1 March 2020');
    expect(location.hash).to.equal('#calendar.month=2020-03');
  });

  it('opens a day’s meetings with Enter and moves focus to them, under the name of the day', async () => {
    const calendar = await shown();
    const selected: string[] = [];
    calendar.element.addEventListener('ccg-select', (event) => {
      selected.push((event as CustomEvent<{meeting: {id: string}}>).detail.meeting.id);
    });
    await at(NOW, async () => {
      calendar.find('[data-day="2020-01-28"]')?.focus();
      await calendar.press('Enter');
    });
    expect(calendar.dates).to.deep.equal(['Tuesday 28 January 2020', 'Tuesday 28 January 2020']);
    expect(selected).to.deep.equal(['audit-committee-2020-01-28', 'governing-body-2020-01-28']);
    const {activeElement} = calendar.element.renderRoot;
    expect(activeElement?.id).to.equal('day');
    expect(activeElement?.role).to.equal('group');
    expect(activeElement?.ariaLabel).to.equal('Tuesday 28 January 2020');
    await expect(calendar.element).to.be.accessible();
    calendar.find('[data-day="2020-01-28"]')?.focus();
    await at(NOW, () => calendar.press('Enter'));
    expect(selected).to.have.length(4);
  });

  it('opens one of a day’s meetings where it is touched', async () => {
    const calendar = await shown();
    let id = '';
    calendar.element.addEventListener('ccg-select', (event) => {
      id += (event as CustomEvent<{meeting: {id: string}}>).detail.meeting.id;
    });
    calendar.find('[data-id="governing-body-2020-01-28"]')?.click();
    expect(id).to.equal('governing-body-2020-01-28');
  });

  it('follows the address, and Back', async () => {
    location.hash = '#calendar.view=month&calendar.month=2020-02';
    const calendar = await shown(NOW, '');
    expect(calendar.month).to.equal('February 2020');
    await at(NOW, async () => {
      location.hash = '#calendar.view=month&calendar.month=nonsense';
      await aTimeout(30);
    });
    expect(calendar.month).to.equal('January 2020');
  });

  it('keeps the focus in the grid on Back, and when the element renders anew', async () => {
    const calendar = await shown();
    await at(NOW, async () => {
      await calendar.click('Next');
      await waitUntil(() => location.hash.includes('month=2020-02'), 'the address follows');
      calendar.find('[data-day="2020-02-25"]')?.focus();
      await calendar.press('PageDown');
      expect(calendar.focused).to.equal('Wednesday 25 March 2020');
      await back('month=2020-03');
      await calendar.settled();
      expect(calendar.month).to.equal('February 2020');
      expect(calendar.focused).to.include('Tuesday 25 February 2020');
      expect(calendar.all('td[tabindex="0"]')).to.have.length(1);
      calendar.element.heading = 'Meetings';
      await calendar.settled();
      expect(calendar.focused).to.include('Tuesday 25 February 2020');
      calendar.element.data = {meetings: [{date: '2020-02-11'}]};
      await aTimeout(30);
      await calendar.settled();
      expect(calendar.all('.event')).to.have.length(1);
      expect(calendar.focused).to.equal('Tuesday 25 February 2020');
    });
  });

  it('takes no focus when a month is drawn anew beside it', async () => {
    const calendar = await shown();
    await at(NOW, async () => {
      calendar.element.heading = 'Meetings';
      await calendar.settled();
    });
    expect(calendar.element.renderRoot.activeElement === null).to.equal(true);
  });

  it('says what Back led to', async () => {
    const calendar = await shown(NOW, '');
    await at(NOW, async () => {
      await calendar.click('Year');
      await calendar.click('List');
      expect(announced(calendar.element)).to.equal('3 meetings');
      await back('view=list');
      await calendar.settled();
      expect(announced(calendar.element)).to.equal('2020: 3 meetings');
      earlier(location.pathname);
      await calendar.settled();
      expect(announced(calendar.element)).to.equal('3 meetings');
    });
  });

  it('says the month that Back led to', async () => {
    const calendar = await shown();
    await at(NOW, async () => {
      await calendar.click('Next: February 2020');
      await waitUntil(() => location.hash.includes('month=2020-02'), 'the address follows');
      expect(announced(calendar.element)).to.equal('February 2020: 1 meeting');
      earlier(location.pathname);
      await calendar.settled();
      expect(announced(calendar.element)).to.equal('January 2020: 2 meetings');
    });
  });

  it('opens a day’s meetings with Space too', async () => {
    const calendar = await shown();
    calendar.find('[data-day="2020-01-28"]')?.focus();
    await at(NOW, () => calendar.press(' '));
    expect(calendar.dates).to.deep.equal(['Tuesday 28 January 2020', 'Tuesday 28 January 2020']);
  });

  it('stays on the last day that can be written', async () => {
    location.hash = '#calendar.month=9999-12';
    const calendar = await shown();
    calendar.find('[data-day="9999-12-31"]')?.focus();
    await at(NOW, () => calendar.press('ArrowRight'));
    expect(calendar.month).to.equal('December 9999');
    expect(calendar.focused).to.equal('Friday 31 December 9999');
  });

  it('folds a day’s meetings where another month is shown', async () => {
    const calendar = await shown();
    calendar.find('[data-day="2020-01-28"]')?.focus();
    await at(NOW, () => calendar.press('Enter'));
    expect(calendar.dates).to.have.length(2);
    await at(NOW, () => calendar.click('Next: February 2020'));
    expect(calendar.dates).to.deep.equal([]);
  });

  it('takes its own keys from the page, and leaves it those that are held with another', async () => {
    const calendar = await shown();
    const day = calendar.find('[tabindex="0"]')!;
    day.focus();
    const press = (key: string, held: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...held});
      calendar.element.renderRoot.activeElement?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await at(NOW, async () => {
      for (const held of [{ctrlKey: true}, {altKey: true}, {metaKey: true}])
        expect(press('ArrowRight', held), JSON.stringify(held)).to.equal(false);
      expect(press('a')).to.equal(false);
      await calendar.settled();
      expect(calendar.focused).to.equal('Friday 10 January 2020');
      expect(press('ArrowRight')).to.equal(true);
      await calendar.settled();
      expect(calendar.focused).to.equal('Saturday 11 January 2020');
    });
  });

  for (const [dates, month] of [
    [['2019-12-03', '2020-01-28'], 'January 2020'],
    [['2019-12-03', '2020-04-28', '2020-06-30'], 'April 2020'],
    [['2019-10-01', '2019-12-03'], 'December 2019'],
  ] as const)
    it(`begins with ${month}, where today’s is empty too: ${dates.join(', ')}`, async () => {
      const data = {meetings: dates.map((date) => ({date}))};
      const calendar = await at(NOW, () => Calendar.of(data, 'view="month"'));
      expect(calendar.month).to.equal(month);
    });

  it('names the weekday as it was published, and marks days with meetings and today', async () => {
    const data = {meetings: [{date: '2020-01-28', weekday: 'monday', committee: 'Board'}]};
    const calendar = await at(NOW, () => Calendar.of(data, 'view="month"'));
    expect(calendar.all('.event')).to.deep.equal([
      'Board, Monday 28 January 2020, Time to be confirmed.',
    ]);
    const look = (day: string) => getComputedStyle(calendar.find(`[data-day="${day}"]`)!);
    expect(look('2020-01-28').backgroundColor).not.to.equal(look('2020-01-29').backgroundColor);
    expect(look('2020-01-10').outlineStyle).not.to.equal(look('2020-01-29').outlineStyle);
  });

  it('has weekdays in the language of the page', async () => {
    const calendar = await at(NOW, () => Calendar.of(DATA, 'view="month" lang="fr"'));
    expect(calendar.all('th')[0]).to.match(/^lun/);
  });

  it('shows which view and which committee the address asked for', async () => {
    location.hash = '#calendar.view=month&calendar.committee=Audit%20Committee';
    const calendar = await shown(NOW, '');
    expect(calendar.all('[aria-pressed="true"]')).to.deep.equal(['Month']);
    expect(calendar.find<HTMLSelectElement>('select')?.value).to.equal('Audit Committee');
    expect(calendar.all('.event')).to.have.length(1);
    await at(NOW, () => calendar.click('List'));
    expect(calendar.all('[aria-pressed="true"]')).to.deep.equal(['List']);
  });

  it('leaves the address alone once it is taken out of the page', async () => {
    const calendar = await shown();
    await at(NOW, async () => {
      const next = [...calendar.element.renderRoot.querySelectorAll('button')].find((button) =>
        button.textContent.startsWith('Next:'),
      );
      next?.click();
      calendar.element.remove();
      await aTimeout(30);
    });
    expect(location.hash).to.equal('');
    let updates = 0;
    calendar.element.requestUpdate = () => updates++;
    earlier('#calendar.month=2020-03');
    expect(updates).to.equal(0);
  });

  it('has each month of the year under its name', async () => {
    const calendar = await shown(NOW, 'view="year"');
    const names = [
      ...calendar.element.renderRoot.querySelectorAll('[part="planner"] > :first-child'),
    ];
    expect(names.map(({localName}) => localName)).to.deep.equal(
      Array(12).fill(names[0]?.localName),
    );
    expect(names[0]?.localName).to.match(/^h[2-6]$/);
    expect(names[0]?.textContent).to.include('January 2020');
    expect(names[11]?.textContent).to.include('December 2020');
  });

  it('switches between list, month and year', async () => {
    const calendar = await shown(NOW, '');
    await at(NOW, () => calendar.click('Year'));
    expect(calendar.all('table')).to.have.length(12);
    expect(calendar.all('[part="planner"] li')[0]).to.equal(
      'Tuesday 28 January 2020, 9am: Audit Committee',
    );
    expect(calendar.all('[part="planner"] li')[2]).to.equal(
      'Tuesday 25 February 2020, Time to be confirmed: Cancelled: Governing Body (snow)',
    );
    expect(announced(calendar.element)).to.equal('2020: 3 meetings');
    await expect(calendar.element).to.be.accessible();
    await at(NOW, () => calendar.click('Next: 2021'));
    expect(calendar.month).to.equal('2021');
    await at(NOW, () => calendar.click('List'));
    expect(calendar.listed).to.have.length(3);
    expect(location.hash).to.include('calendar.view=list');
  });
});

describe('meeting-calendar: the list beside the month', () => {
  afterEach(clearPage);

  it('goes on from the next meeting, and back from the last', async () => {
    const dates = ['2018-11-27', '2019-10-29', '2019-11-26', '2020-01-28', '2021-02-23'];
    const calendar = await at(NOW, () => Calendar.of({meetings: dates.map((date) => ({date}))}));
    expect(calendar.dates).to.deep.equal([
      'Tuesday 28 January 2020',
      'Tuesday 23 February 2021',
      'Tuesday 26 November 2019',
      'Tuesday 29 October 2019',
      'Tuesday 27 November 2018',
    ]);
    const headings = calendar.all('h2, h3, h4').filter((words) => words.startsWith('Meetings in'));
    expect(headings).to.deep.equal(['Meetings in 2020', 'Meetings in 2021']);
  });
});
