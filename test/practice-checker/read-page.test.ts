import {expect} from '@open-wc/testing';
import {readPage} from '../../src/practice-checker/read-page.js';
import {parse} from '../../src/practice-checker/parse.js';
import {READING} from './reading-cases.js';
import {HABITS} from './reading-habits.js';
import {ODDITIES, REPORTED} from './reading-oddities.js';
import {TABLES} from './reading-tables.js';
import {CORRECTIONS} from './corrections.js';
import {ENTRY_LINES} from './entry-lines.js';
import {ENTRY_LAYOUTS} from './entry-layouts.js';
import {LOST} from './entry-lost.js';
import {ENTRY_ORDERS} from './entry-orders.js';
import {AREA_PAGES} from './pages-areas.js';
import {BRANCH_PAGES} from './pages-branches.js';
import {CARD_PAGES} from './pages-cards.js';
import {CHANGE_PAGES} from './pages-changes.js';
import {CMS_PAGES} from './pages-cms.js';
import {CONTACT_PAGES} from './pages-contacts.js';
import {ENTRY_PAGES} from './pages-entries.js';
import {GRID_PAGES} from './pages-grids.js';
import {LIST_PAGES} from './pages-lists.js';
import {MEMBER_PAGES} from './pages-members.js';
import {PLAIN_PAGES} from './pages-plain.js';
import {STANDING_PAGES} from './pages-standing.js';
import {TABLE_PAGES} from './pages-tables.js';

/** The rows that the model would hold for a page's HTML, with what else the page is known to say. */
function rows(html: string, known = {}) {
  const host = document.createElement('div');
  host.innerHTML = html;
  return parse({...known, ...readPage(host, '2020-01-31')}).model?.practices;
}

const norwich = {
  organisation: {name: 'NHS Norwich CCG', code: '06W', kind: 'CCG'},
  organisations: [{code: '06Y', name: 'NHS South Norfolk CCG'}],
};

describe('practice checker: reads the HTML of pages', () => {
  it('heeds a cell behind those that have labels', () => {
    const html =
      '<table><tr><th>Practice</th><th>Tel</th></tr>' +
      '<tr><td>Oak Surgery</td><td>01603 111111</td><td>now in South Norfolk CCG</td></tr>' +
      '<tr><td>Elm Surgery</td><td>01603 222222</td></tr></table>';
    expect(rows(html, norwich)?.map(({organisation}) => organisation)).to.deep.equal([
      '06Y',
      undefined,
    ]);
  });

  it('comes to an end where words have the signs of a replacement', () => {
    const html = '<ul><li>Oak Surgery (branch at $& in South Norfolk CCG), NR1 1AA</li></ul>';
    expect(rows(html, norwich)).to.have.length(1);
  });

  for (const [name, {html, practices}] of Object.entries({
    ...READING,
    ...HABITS,
    ...ODDITIES,
    ...TABLES,
    ...ENTRY_LINES,
    ...ENTRY_LAYOUTS,
    ...ENTRY_ORDERS,
    ...CORRECTIONS,
    ...LOST,
  })) {
    it(name, () => {
      expect(rows(html)).to.deep.equal(practices.length ? practices : undefined);
    });
  }

  for (const [name, {html, practices}] of Object.entries({
    ...TABLE_PAGES,
    ...AREA_PAGES,
    ...BRANCH_PAGES,
    ...CONTACT_PAGES,
    ...CARD_PAGES,
    ...CHANGE_PAGES,
    ...ENTRY_PAGES,
    ...CMS_PAGES,
    ...MEMBER_PAGES,
    ...LIST_PAGES,
    ...GRID_PAGES,
    ...PLAIN_PAGES,
    ...STANDING_PAGES,
  })) {
    it(`on Norwich's page: ${name}`, () => {
      expect(rows(html, norwich)).to.deep.equal(practices);
    });
  }

  for (const [html, problem] of Object.entries(REPORTED)) {
    it(`reports ${problem} in ${html}`, () => {
      const host = document.createElement('div');
      host.innerHTML = html;
      const {model, problems} = parse(readPage(host));
      expect(model?.practices[0]?.name).to.equal('Ash Surgery');
      expect(problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([problem]);
    });
  }
});
