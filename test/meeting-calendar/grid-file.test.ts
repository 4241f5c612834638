import {expect} from '@open-wc/testing';
import {CcgMeetingCalendar} from '../../src/meeting-calendar/element.js';
import {MonthGrid} from '../../src/meeting-calendar/month-grid.js';
import {parts} from '../../src/meeting-calendar/parts.js';
import {announced, clearPage} from '../helpers/element.js';
import {at, Calendar} from '../helpers/meeting-calendar.js';

const NOW = '2020-01-10T12:00Z';
const DATA = {meetings: [{committee: 'Governing Body', date: '2020-01-28', start: '13:30'}]};
const {loadPart} = CcgMeetingCalendar.prototype;

/** Runs as on a page whose CMS lost or renamed the file of the grid. */
async function withoutGrid<T>(act: () => Promise<T>): Promise<T> {
  parts.delete('month-grid');
  CcgMeetingCalendar.prototype.loadPart = function (_file, use, key) {
    return loadPart.call(this, Promise.reject(new Error('404')), use as () => unknown, key);
  };
  try {
    return await act();
  } finally {
    CcgMeetingCalendar.prototype.loadPart = loadPart;
    parts.set('month-grid', MonthGrid);
  }
}

describe('meeting-calendar: the file of the month and the year', () => {
  afterEach(clearPage);

  for (const view of ['month', 'year'])
    it(`lists the same meetings where the file is lost and the ${view} was asked for`, () =>
      withoutGrid(async () => {
        const calendar = await at(NOW, () => Calendar.of(DATA, `view="${view}"`));
        expect(calendar.dates).to.deep.equal(['Tuesday 28 January 2020']);
        expect(calendar.find('table')).to.equal(null);
        expect(calendar.find('[aria-pressed="true"]')?.textContent.trim()).to.equal('List');
        await expect(calendar.element).to.be.accessible();
      }));

  it('stays with the list, and says so, where it is lost at a click', () =>
    withoutGrid(async () => {
      const calendar = await at(NOW, () => Calendar.of(DATA));
      await at(NOW, () => calendar.click('Month'));
      expect(calendar.dates).to.deep.equal(['Tuesday 28 January 2020']);
      expect(announced(calendar.element)).to.equal('1 meeting');
    }));

  it('is in the first rendering where the page has loaded it before', async () => {
    let loads = 0;
    CcgMeetingCalendar.prototype.loadPart = function (file, use, key) {
      loads++;
      return loadPart.call(this, file, use as () => unknown, key);
    };
    try {
      const calendar = await at(NOW, () => Calendar.of(DATA, 'view="month"'));
      expect(calendar.month).to.equal('January 2020');
      expect(loads).to.equal(0);
    } finally {
      CcgMeetingCalendar.prototype.loadPart = loadPart;
    }
  });
});
