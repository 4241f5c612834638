import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit-html';
import {parse} from '../../src/meeting-calendar/parse.js';
import {readPage} from '../../src/meeting-calendar/read-page.js';

const meetings = (host: Element) => parse(readPage(host)).model?.meetings;

describe('meeting-calendar: what a style sheet strikes out', () => {
  it('is off, and the rest of the page stands', async () => {
    const host = await fixture<HTMLElement>(html`
      <section>
        <style>
          .gone,
          .past,
          tr.no td {
            text-decoration: line-through;
          }
        </style>
        <ul>
          <li class="past">24 November 2026</li>
          <li class="gone">26 January 2027</li>
          <li>30 March 2027</li>
        </ul>
        <table>
          <tr class="no">
            <td>25 May 2027</td>
            <td>2pm</td>
          </tr>
          <tr>
            <td>27 July 2027</td>
            <td>2pm</td>
          </tr>
        </table>
      </section>
    `);
    expect(meetings(host)).to.deep.equal([
      {date: '2026-11-24'},
      {date: '2027-01-26', status: 'cancelled'},
      {date: '2027-03-30'},
      {date: '2027-05-25', start: '14:00', status: 'cancelled'},
      {date: '2027-07-27', start: '14:00'},
    ]);
  });

  it('is no badge that says so, whatever its class is called', () => {
    const host = document.createElement('div');
    host.innerHTML =
      '<ul><li>26 January 2027 <span class="cancelled">Cancelled</span></li><li>30 March 2027</li></ul>';
    expect(meetings(host)).to.deep.equal([
      {date: '2027-01-26', status: 'cancelled'},
      {date: '2027-03-30'},
    ]);
  });
});
