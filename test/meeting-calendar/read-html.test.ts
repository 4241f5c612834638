import {expect} from '@open-wc/testing';
import type {Meeting} from '../../src/shared/model/meeting.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';
import {writtenCases} from './written-cases.js';
import {writtenChanges} from './written-changes.js';
import {writtenDates} from './written-dates.js';
import {writtenLists} from './written-lists.js';
import {writtenPages} from './written-pages.js';

/** What the calendar reads from HTML, as rows. */
export function rowsOf(html: string): Meeting[] {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host)).model?.meetings ?? [];
}

describe('meeting-calendar: reading existing HTML', () => {
  for (const [kind, cases] of Object.entries({
    'as editors type it': writtenCases,
    'dates and times': writtenDates,
    'whole pages': writtenPages,
    'lists and sentences': writtenLists,
    'changes and sessions': writtenChanges,
  }))
    describe(kind, () => {
      for (const {name, html, rows} of cases)
        it(name, () => {
          expect(rowsOf(html)).to.deep.equal(rows);
        });
    });

  it('keeps a weekday that contradicts its date as it was written', () => {
    expect(rowsOf('<p>Tuesday 29 July 2024</p>')).to.deep.equal([
      {date: '2024-07-29', weekday: 'tuesday'},
    ]);
  });
});
