import {expect} from '@open-wc/testing';
import type {Meeting} from '../../src/shared/model/meeting.js';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';
import {writtenCases} from './written-cases.js';

/** What the calendar reads from HTML, as rows. */
export function rowsOf(html: string): Meeting[] {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse(readPage(host)).model?.meetings ?? [];
}

describe('meeting-calendar: reading existing HTML', () => {
  for (const {name, html, rows} of writtenCases)
    it(name, () => {
      expect(rowsOf(html)).to.deep.equal(rows);
    });
});
